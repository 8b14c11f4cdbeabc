//! Names that other tools have for the types of the format, and older files for their spelling.

use super::name::{letters_and_digits, unknown_name};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::json::quoted;
use crate::source::Span;
use crate::value::TokenType;

/// What Tokens Studio, Style Dictionary and Figma call a type, in small letters.
const NAMES: [(&str, TokenType); 16] = [
    ("borderradius", TokenType::Dimension),
    ("borderwidth", TokenType::Dimension),
    ("fontsize", TokenType::Dimension),
    ("fontsizes", TokenType::Dimension),
    ("letterspacing", TokenType::Dimension),
    ("paragraphindent", TokenType::Dimension),
    ("paragraphspacing", TokenType::Dimension),
    ("size", TokenType::Dimension),
    ("sizing", TokenType::Dimension),
    ("spacing", TokenType::Dimension),
    ("float", TokenType::Number),
    ("opacity", TokenType::Number),
    ("fontfamilies", TokenType::FontFamily),
    ("fontweights", TokenType::FontWeight),
    ("time", TokenType::Duration),
    ("boxshadow", TokenType::Shadow),
];

/// What has no type in the format, in small letters.
const TEXTS: [&str; 9] =
    ["asset", "boolean", "composition", "content", "other", "string", "text", "textcase", "textdecoration"];

/// The type that a name stands for which is none of the format's.
pub(super) fn meant(name: &str) -> Option<TokenType> {
    let plain = letters_and_digits(name);
    for known in TokenType::ALL {
        if letters_and_digits(known.name()) == plain {
            return Some(known);
        }
    }
    for (other, known) in NAMES {
        if other == plain {
            return Some(known);
        }
    }
    None
}

/// The report of a `$type` that the format does not know.
pub(super) fn unknown_type(name: &str, span: Span) -> Diagnostic {
    let report =
        || Diagnostic::new(Code::UnknownType, format!("there is no type `{name}`")).at(span, "unknown type");
    if let Some(meant) = meant(name) {
        let better = meant.name();
        return report().did_you_mean(better).fix(format!("write `{better}`"), span, quoted(better));
    }
    let plain = letters_and_digits(name);
    if plain == "lineheight" || plain == "lineheights" {
        return report().help("write `number` for a factor of the font size, `dimension` for a length");
    }
    if TEXTS.contains(&&*plain) {
        return report().help(
            "the format has no type for such values; with `unknown-type` at `warn` they are kept as they are",
        );
    }
    let mut names = Vec::with_capacity(TokenType::ALL.len());
    for known in &TokenType::ALL {
        names.push(known.name());
    }
    unknown_name(Code::UnknownType, "type", name, &names, span)
}
