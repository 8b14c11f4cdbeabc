//! Escapes in strings.

use crate::path::hex_digit;

/// The text with its escapes replaced. What is no escape stands for itself; the reader has reported it.
pub(super) fn unescape(written: &str) -> String {
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let Some(escape) = rest.chars().next() else { break };
        rest = &rest[escape.len_utf8()..];
        match escape {
            'n' => text.push('\n'),
            't' => text.push('\t'),
            'r' => text.push('\r'),
            'b' => text.push('\u{8}'),
            'f' => text.push('\u{c}'),
            'v' => text.push('\u{b}'),
            '0' => text.push('\0'),
            // A JSON5 line continuation.
            '\n' => {}
            '\r' => rest = rest.strip_prefix('\n').unwrap_or(rest),
            'u' => {
                let (c, after) = utf16(rest);
                rest = after;
                text.push(c.unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            'x' => {
                let (unit, after) = hex(rest, 2);
                rest = after;
                text.push(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            other => text.push(other),
        }
    }
    text.push_str(rest);
    text
}

/// The character that begins with a UTF-16 unit after `\u`, and what follows it: the half of a pair needs the other one,
/// and alone is none (RFC 8259 8.2).
pub(super) fn utf16(text: &str) -> (Option<char>, &str) {
    let (unit, after) = hex(text, 4);
    if (0xd800..0xdc00).contains(&unit)
        && let Some(low) = after.strip_prefix("\\u")
    {
        let (second, after) = hex(low, 4);
        if (0xdc00..0xe000).contains(&second) {
            return (char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + (second - 0xdc00)), after);
        }
    }
    (char::from_u32(unit), after)
}

fn hex(text: &str, digits: usize) -> (u32, &str) {
    let bytes = text.as_bytes();
    let mut code = 0;
    for at in 0..digits {
        let Some(digit) = bytes.get(at).and_then(|&byte| hex_digit(byte)) else { return (0xfffd, text) };
        code = code * 16 + u32::from(digit);
    }
    (code, &text[digits..])
}

/// The text as a string.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(c);
            }
            '\0'..='\u{1f}' => quoted.push_str(&escape_of(c as u8)),
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// How a control character is written in a string.
pub(super) fn escape_of(byte: u8) -> String {
    match byte {
        b'\n' => "\\n".to_owned(),
        b'\r' => "\\r".to_owned(),
        b'\t' => "\\t".to_owned(),
        _ => format!("\\u{byte:04x}"),
    }
}
