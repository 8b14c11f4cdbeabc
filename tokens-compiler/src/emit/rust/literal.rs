//! Rust literals: strings and numbers that lex back to what they say.

use std::fmt::Write as _;

/// A string literal.
pub(super) fn push_str(text: &mut String, value: &str) {
    text.push('"');
    let mut plain = 0;
    for (at, c) in value.char_indices() {
        if !needs_escape(c) {
            continue;
        }
        text.push_str(&value[plain..at]);
        plain = at + c.len_utf8();
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            _ => {
                // Writing to a String cannot fail.
                let _ = write!(text, "\\u{{{:x}}}", u32::from(c));
            }
        }
    }
    text.push_str(&value[plain..]);
    text.push('"');
}

fn needs_escape(c: char) -> bool {
    c == '"' || c == '\\' || is_hidden(c)
}

/// Control characters and the direction marks that rustc refuses in sources.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The shortest literal that is the `f32` nearest to the number; what lies beyond its range becomes its end.
/// Whether it was in range.
pub(super) fn push_f32(text: &mut String, number: f64) -> bool {
    let value = number as f32;
    if value.is_finite() {
        let value = if value == 0.0 { 0.0 } else { value };
        let _ = write!(text, "{value:?}");
        true
    } else {
        text.push_str(if number < 0.0 { "f32::MIN" } else { "f32::MAX" });
        false
    }
}

/// A whole number.
pub(super) fn push_u64(text: &mut String, number: u64) {
    let _ = write!(text, "{number}");
}
