//! Identifiers out of words that were joined: a total mapping.

use std::fmt::Write as _;

use super::Language;

/// How an identifier begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Case {
    /// `highContrast`
    Lower,
    /// `HighContrast`
    Upper,
}

/// An identifier of the language: what it cannot hold is written by its number (`😀` → `u1f600`), and what cannot
/// begin one follows a `_`. `own` is the name before it was joined, which may be of separators only.
pub(crate) fn identifier(language: &Language, joined: &str, own: &str, case: Case) -> String {
    let mut text = String::with_capacity(joined.len() + 1);
    for c in joined.chars() {
        if c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii() && (language.is_part)(c) {
            text.push(c);
        } else {
            push_code(&mut text, c, case);
        }
    }
    if text.is_empty() {
        for c in own.chars() {
            push_code(&mut text, c, case);
        }
    }
    if text.is_empty() {
        text.push_str(if case == Case::Upper { "Empty" } else { "empty" });
    }
    let is_start = |c: char| c.is_ascii_alphabetic() || !c.is_ascii() && (language.is_start)(c);
    if !text.starts_with(is_start) {
        text.insert(0, '_');
    }
    text
}

fn push_code(text: &mut String, c: char, case: Case) {
    text.push(if text.is_empty() && case == Case::Lower { 'u' } else { 'U' });
    // Writing to a String cannot fail.
    let _ = write!(text, "{:x}", u32::from(c));
}
