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
    if digits > 0 {
        while text.ends_with('0') {
            text.pop();
        }
        if text.ends_with('.') {
            text.pop();
        }
    }
    if &text[start..] == "-0" {
        text.truncate(start);
        text.push('0');
    }
}

/// Adds the value of a 32-bit float in its shortest form that reads back as the same one; a whole one
/// keeps its last digits, since who reads 123456790 does not think of 123456792.
pub fn push_single(text: &mut String, number: f32) {
    if is_counted(number) {
        push(text, f64::from(number));
    } else {
        let _ = write!(text, "{number}");
    }
}

/// Whether a 32-bit float is a whole number whose last digit somebody may count by.
pub fn is_counted(number: f32) -> bool {
    number.trunc() == number && number.abs() < 1e16
}

/// [`push`] into a new text.
#[inline]
pub fn text(number: f64) -> String {
    let mut text = String::new();
    push(&mut text, number);
    text
}

/// [`push_rounded`] into a new text.
#[inline]
pub fn rounded(number: f64, digits: usize) -> String {
    let mut text = String::new();
    push_rounded(&mut text, number, digits);
    text
}
