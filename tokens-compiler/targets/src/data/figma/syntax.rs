//! The code that reaches a variable on each platform, as the targets for those platforms name it.

use super::field::{Field, Key};
use super::{Platform, Settings};
use crate::code::{kotlin, swift};
use crate::symbol::Symbols;
use crate::web::css;
use tokens_compiler_core::dictionary::{Dictionary, TokenId};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::string_table::StringTable;

/// The names of all tokens on the platforms that are asked for.
#[derive(Debug)]
pub(super) struct Names {
    web: Option<StringTable>,
    android: Option<Symbols>,
    ios: Option<Symbols>,
}

impl Names {
    pub(super) fn new(dictionary: &Dictionary, settings: &Settings<'_>) -> Self {
        let has = |platform| settings.code_syntax.contains(&platform);
        let css = css::Options { prefix: settings.css_prefix.to_owned(), ..css::Options::default() };
        Self {
            web: has(Platform::Web).then(|| css::names(dictionary, &css)),
            android: has(Platform::Android).then(|| kotlin::symbols(dictionary, &kotlin::Options::default())),
            ios: has(Platform::Ios).then(|| swift::symbols(dictionary, &swift::Options::default())),
        }
    }

    /// The code by the names that Figma has for platforms. Code of the web reaches parts of text styles, too.
    pub(super) fn of(&self, dictionary: &Dictionary, id: TokenId, key: Key) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        if let (Some(names), Some(suffix)) = (&self.web, css_suffix(key.field)) {
            all.push(("WEB", format!("var({}{suffix})", &names[id])));
        }
        if key == Key::WHOLE {
            for (platform, symbols) in [("ANDROID", &self.android), ("iOS", &self.ios)] {
                let symbol = symbols.as_ref().and_then(|symbols| symbol(dictionary, symbols, id));
                all.extend(symbol.map(|symbol| (platform, symbol)));
            }
        }
        all
    }
}

/// The constant; of what a modifier changes, whose constant is its value in the default contexts, the member of a set.
fn symbol(dictionary: &Dictionary, symbols: &Symbols, id: TokenId) -> Option<String> {
    let constant = || symbols.constants[id.index()].clone();
    if !dictionary[id].varies() {
        return constant();
    }
    let member = symbols.members[id.index()].as_ref();
    member.map(|member| format!("tokens.{member}")).or_else(constant)
}

fn css_suffix(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::Whole => Part::Whole.suffix(),
        Field::FontFamily => Part::FontFamily.suffix(),
        Field::FontSize => Part::FontSize.suffix(),
        Field::FontWeight => Part::FontWeight.suffix(),
        Field::LetterSpacing => Part::LetterSpacing.suffix(),
        Field::LineHeight => Part::LineHeight.suffix(),
        Field::Color
        | Field::Width
        | Field::Duration
        | Field::Delay
        | Field::OffsetX
        | Field::OffsetY
        | Field::Blur
        | Field::Spread
        | Field::Inset
        | Field::Position => return None,
    })
}
