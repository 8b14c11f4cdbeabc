//! Text of any characters inside generated sources: nothing in it ends the literal or the comment that holds it, and
//! nothing in it is hidden from who reads the source.

use std::fmt::Write as _;

/// Adds a string literal of the languages that write `\u{202e}`: Rust and Swift.
pub fn push_quoted(text: &mut String, value: &str) {
    text.push('"');
    let mut is_literal = is_plain(value);
    for &byte in value.as_bytes() {
        is_literal &= byte != b'"' && byte != b'\\';
    }
    if is_literal {
        text.push_str(value);
        text.push('"');
        return;
    }
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

/// Whether a text is printable ASCII: most are, and to look at bytes by index is what is fast without optimization.
fn is_plain(value: &str) -> bool {
    let bytes = value.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] < b' ' || bytes[at] > b'~' {
            return false;
        }
        at += 1;
    }
    true
}

/// Control characters and the direction marks that rustc refuses in sources.
pub fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Adds a text with hidden marks as their code points, tabs excepted: what may stand in a comment of one line.
pub fn push_visible(text: &mut String, value: &str) {
    if is_plain(value) {
        text.push_str(value);
        return;
    }
    let mut plain = 0;
    for (at, c) in value.char_indices() {
        if is_hidden(c) && c != '\t' {
            text.push_str(&value[plain..at]);
            plain = at + c.len_utf8();
            // Writing to a String cannot fail.
            let _ = write!(text, "U+{:04X}", u32::from(c));
        }
    }
    text.push_str(&value[plain..]);
}
