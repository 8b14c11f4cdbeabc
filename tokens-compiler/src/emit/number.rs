//! Numbers as text, the same on every machine.

use std::fmt::Write as _;

/// Adds a number in its shortest form that reads back as the same value, without an exponent; `-0` is `0`.
pub fn push(text: &mut String, number: f64) {
    // Writing to a String cannot fail.
    let _ = if number == 0.0 { write!(text, "0") } else { write!(text, "{number}") };
}

/// Adds a number rounded to `digits` decimals, without trailing zeros.
pub fn push_rounded(text: &mut String, number: f64, digits: usize) {
    let start = text.len();
    let _ = write!(text, "{number:.digits$}");
    if text[start..].contains('.') {
        let kept = text[start..].trim_end_matches('0').trim_end_matches('.').len();
        text.truncate(start + kept);
    }
    if &text[start..] == "-0" {
        text.replace_range(start.., "0");
    }
}

/// [`push`] into a new text.
pub fn text(number: f64) -> String {
    let mut text = String::new();
    push(&mut text, number);
    text
}

/// [`push_rounded`] into a new text.
pub fn rounded(number: f64, digits: usize) -> String {
    let mut text = String::new();
    push_rounded(&mut text, number, digits);
    text
}
