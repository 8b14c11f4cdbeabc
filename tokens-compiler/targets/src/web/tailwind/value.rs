//! What each entry of the theme is: variables of version 4 and members of a theme of version 3 hold the same texts.

use super::mapping::Entry;
use super::namespace::Form;
use super::settle::Theme;
use super::shadow::Shadows;
use crate::web::css;
use tokens_compiler_core::dictionary::{Dictionary, TokenId};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::value::TokenType;

/// What it takes to write the theme, settled.
pub(super) struct Printer<'p> {
    pub(super) dictionary: &'p Dictionary,
    pub(super) theme: &'p Theme,
    pub(super) shadows: &'p Shadows,
    /// The custom property of each token.
    pub(super) names: &'p StringTable,
    /// The families of text styles that have a class of their own: the token, and the class's name.
    pub(super) families: &'p [(TokenId, String)],
}

impl Printer<'_> {
    /// Whether an entry is written.
    pub(super) fn has(&self, entry: Entry) -> bool {
        match entry.namespace.form {
            Form::Value => self.dictionary[entry.token].base().value.is_some(),
            Form::Shadow | Form::FlatShadow => self.shadows.has(entry.token),
            Form::Reference | Form::Text => true,
        }
    }

    /// Adds the text of an entry.
    pub(super) fn push(&self, text: &mut String, entry: Entry) {
        match entry.namespace.form {
            Form::Value => {
                if let Some(value) = self.dictionary[entry.token].base().value {
                    css::push_value(text, self.dictionary, &self.dictionary[value]);
                }
            }
            Form::Shadow | Form::FlatShadow => self.shadows.push(text, self.dictionary, self.names, entry),
            Form::Text if self.is_style(entry) => self.reference(text, entry.token, Part::FontSize),
            Form::Reference | Form::Text => self.reference(text, entry.token, Part::Whole),
        }
    }

    /// Adds `var(--name)` of a part of a token.
    pub(super) fn reference(&self, text: &mut String, token: TokenId, part: Part) {
        for piece in ["var(", &self.names[token], part.suffix(), ")"] {
            text.push_str(piece);
        }
    }

    /// Whether an entry is a whole text style.
    fn is_style(&self, entry: Entry) -> bool {
        entry.namespace.form == Form::Text
            && self.dictionary[entry.token].variants.iter().any(|one| one.token_type == TokenType::Typography)
    }

    /// The parts of a text style that stand beside its size.
    pub(super) fn parts(&self, entry: Entry) -> Vec<Part> {
        const BESIDE: [Part; 3] = [Part::LineHeight, Part::LetterSpacing, Part::FontWeight];
        if !self.is_style(entry) {
            return Vec::new();
        }
        let variants = &self.dictionary[entry.token].variants;
        let has = |part: &Part| {
            variants.iter().any(|variant| Part::of_variant(self.dictionary, variant).contains(part))
        };
        BESIDE.into_iter().filter(has).collect()
    }
}
