//! Values as expressions of a language.

use std::borrow::Cow;

use super::{Language, number};
use crate::reference::{Places, redirect};
use crate::web::css::{self, Names, text::declared};
use tokens_compiler_core::dictionary::{Condition, Dictionary, TokenId, Variant};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::value::{FontFamily, Scalar, StrokeStyle, Value};

/// A CSS property, and the part of a value that it takes.
pub(crate) type Property = (&'static str, Part);

/// Adds a part of some value.
pub(in crate::web) type PushPart<'p> = dyn FnMut(&mut String, Part) + 'p;

/// Families that are keywords of CSS (CSS Fonts 4, 2.1.3, and systems' own), which in quotes would be names.
const KEYWORDS: [&str; 15] = [
    "-apple-system",
    "blinkmacsystemfont",
    "cursive",
    "emoji",
    "fangsong",
    "fantasy",
    "math",
    "monospace",
    "sans-serif",
    "serif",
    "system-ui",
    "ui-monospace",
    "ui-rounded",
    "ui-sans-serif",
    "ui-serif",
];

/// The properties of a value that takes several; none of one that is a value by itself.
pub(crate) fn properties(value: &Value) -> Vec<Property> {
    const PATTERN: [Property; 2] = [("stroke-dasharray", Part::DashArray), ("stroke-linecap", Part::LineCap)];
    let patterned = |whole| [[(whole, Part::Whole)].as_slice(), &PATTERN].concat();
    match value {
        Value::Typography(style) => {
            let mut all = vec![
                ("font-family", Part::FontFamily),
                ("font-size", Part::FontSize),
                ("font-weight", Part::FontWeight),
            ];
            all.extend(style.letter_spacing.as_ref().map(|_| ("letter-spacing", Part::LetterSpacing)));
            all.extend(style.line_height.as_ref().map(|_| ("line-height", Part::LineHeight)));
            all
        }
        Value::StrokeStyle(StrokeStyle::Dashed { .. }) => patterned("border-style"),
        Value::Border(border) if matches!(border.style.value, StrokeStyle::Dashed { .. }) => {
            patterned("border")
        }
        Value::Color(_)
        | Value::Dimension(_)
        | Value::FontFamily(_)
        | Value::FontWeight(_)
        | Value::Duration(_)
        | Value::CubicBezier(_)
        | Value::Number(_)
        | Value::StrokeStyle(StrokeStyle::Keyword(_))
        | Value::Border(_)
        | Value::Transition(_)
        | Value::Shadow(_)
        | Value::Gradient(_)
        | Value::Opaque(_) => Vec::new(),
    }
}

/// Whether the expression of a value is a list with commas at its top.
pub(in crate::web) fn has_commas(value: &Value, part: Part) -> bool {
    match value {
        Value::FontFamily(_) => true,
        Value::Typography(_) => part == Part::FontFamily,
        Value::Shadow(layers) => layers.len() > 1,
        _ => false,
    }
}

/// What it takes to write values.
#[derive(Clone, Copy)]
pub(in crate::web) struct Printer<'a> {
    pub(in crate::web) language: &'static Language,
    pub(in crate::web) dictionary: &'a Dictionary,
    /// The variable of each token.
    pub(in crate::web) names: &'a StringTable,
}

impl<'a> Printer<'a> {
    /// Adds the variable of a token.
    pub(in crate::web) fn push_variable(&self, text: &mut String, id: TokenId) {
        text.push_str(self.language.sigil);
        text.push_str(&self.names[id]);
    }

    /// The token whose variable holds what a token is under a condition: itself, or the one that it refers to there; none
    /// where no variable does.
    pub(in crate::web) fn holder(&self, id: TokenId, when: &Condition) -> Option<TokenId> {
        let mut next = Some(id);
        while let Some(id) = next {
            let (base, variant) =
                (self.dictionary[id].base(), self.dictionary.select(&self.dictionary[id], when));
            if base.value.is_some() && self.dictionary.are_same(base.value, variant.value) {
                return Some(id);
            }
            next = variant.alias;
        }
        None
    }

    /// Whether a token is a map of properties under a condition.
    fn is_map(&self, id: TokenId, when: &Condition) -> bool {
        let value = self.dictionary.value_of(&self.dictionary[id], when);
        value.is_some_and(|value| !properties(value).is_empty())
    }

    /// The value of a variant with those references that are led somewhere. Those to a map of properties are not: a part
    /// is one value.
    pub(in crate::web) fn led(&self, variant: &Variant, places: &Places<'_>) -> Option<Cow<'a, Value>> {
        let value = &self.dictionary[variant.value?];
        let mut references = Vec::new();
        value.aliases(&mut references);
        if references.is_empty() {
            return Some(Cow::Borrowed(value));
        }
        let mut value = value.clone();
        redirect(&mut value, &|id| places(id).filter(|&id| !self.is_map(id, &variant.when)));
        if let Value::Gradient(stops) = &mut value {
            // A position is a number there, and a percentage here.
            for stop in stops {
                stop.value.position.alias = None;
            }
        }
        Some(Cow::Owned(value))
    }

    /// Adds a part of a value.
    pub(in crate::web) fn push(&self, text: &mut String, value: &Value, part: Part) {
        match (value, part) {
            (Value::FontFamily(families), _) => self.push_families(text, families),
            (Value::Typography(style), Part::FontFamily) => match style.font_family.alias {
                Some(alias) => self.push_variable(text, alias),
                None => self.push_families(text, &style.font_family.value),
            },
            (Value::Opaque(Scalar::Text(content)), _) => match declared(content) {
                Some(content) => (self.language.push_text)(text, content),
                None => self.language.literal.push(text, content),
            },
            _ => self.push_css(text, value, part),
        }
    }

    /// Adds what CSS has for a part of a value: as it is where the language keeps it, else as text.
    fn push_css(&self, text: &mut String, value: &Value, part: Part) {
        let print = |text: &mut String, ends| {
            let names = Names { table: self.names, ends };
            css::push_part(text, self.dictionary, value, part, Some(names));
        };
        let start = text.len();
        print(text, [self.language.sigil, ""]);
        if (self.language.keeps)(&text[start..]) {
            return;
        }
        text.truncate(start);
        let mut inside = String::new();
        print(&mut inside, self.language.inside);
        if inside.contains(['"', '\\']) {
            inside.clear();
            css::push_part(&mut inside, self.dictionary, value, part, None);
            (self.language.push_text)(text, &inside);
        } else {
            text.push_str(self.language.around[0]);
            text.push_str(&inside);
            text.push_str(self.language.around[1]);
        }
    }

    fn push_families(&self, text: &mut String, families: &FontFamily) {
        for (index, family) in families.names.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            if KEYWORDS.iter().any(|keyword| keyword.eq_ignore_ascii_case(family)) {
                text.push_str(family);
            } else {
                // A name without quotes may be a color or a word of the language.
                self.language.literal.push(text, family);
            }
        }
    }
}

/// The custom properties of the `css` target.
pub(in crate::web) struct Variables<'d> {
    dictionary: &'d Dictionary,
    names: StringTable,
}

impl<'d> Variables<'d> {
    /// Those that the target makes with this prefix.
    pub(in crate::web) fn new(dictionary: &'d Dictionary, prefix: &str) -> Self {
        let options = css::Options { prefix: prefix.to_owned(), ..css::Options::default() };
        Self { dictionary, names: css::names(dictionary, &options) }
    }

    /// Adds the use of a token's custom property; where it has several in any context, those by `push_map`.
    pub(in crate::web) fn push(
        &self,
        text: &mut String,
        id: TokenId,
        push_map: fn(&mut String, &[Property], &mut PushPart<'_>),
    ) {
        let names = Names::variables(&self.names);
        let mut all = Vec::new();
        for value in self.dictionary[id].variants.iter().filter_map(|variant| variant.value) {
            for property in properties(&self.dictionary[value]) {
                if !all.contains(&property) {
                    all.push(property);
                }
            }
        }
        if all.is_empty() {
            names.push(text, id, Part::Whole);
        } else {
            push_map(text, &all, &mut |text, part| names.push(text, id, part));
        }
    }
}

/// Whether numbers survive that are written with so many decimals.
pub(in crate::web) fn keeps_numbers(text: &str, decimals: usize) -> bool {
    number::numbers(text).all(|(written, _)| number::is_kept(written, decimals))
}
