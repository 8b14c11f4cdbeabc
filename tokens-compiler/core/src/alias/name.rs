//! Names that the format does not know, with what was probably meant.

use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::json::quoted;
use crate::path::{listed, nearest_of};
use crate::source::Span;

/// The report of a name that is none of those that the format knows; one that differs in case or in separators alone
/// is the nearest.
pub(super) fn unknown_name(code: Code, kind: &str, name: &str, names: &[&str], span: Span) -> Diagnostic {
    let plain = letters_and_digits(name);
    let mut better = None;
    for &known in names {
        if letters_and_digits(known) == plain {
            better = Some(known);
        }
    }
    let diagnostic =
        Diagnostic::new(code, format!("there is no {kind} `{name}`")).at(span, format!("unknown {kind}"));
    match better.or(nearest_of(name, names)) {
        Some(better) => {
            diagnostic.did_you_mean(better).fix(format!("write `{better}`"), span, quoted(better))
        }
        None => diagnostic.help(format!("expected one of {}", listed(names))),
    }
}

/// A name without its separators, in small letters.
pub(super) fn letters_and_digits(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            plain.push(letter.to_ascii_lowercase());
        }
    }
    plain
}

/// What to write where one of several keywords is wanted.
pub(super) fn choice(name: &str, keywords: &[&str]) -> String {
    match nearest_of(name, keywords) {
        Some(better) => format!("did you mean `{better}`?"),
        None => format!("expected one of {}", listed(keywords)),
    }
}
