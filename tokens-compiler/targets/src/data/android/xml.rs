//! Texts as XML and as Android's string resources, which have escapes of their own.

use std::fmt::Write as _;

use tokens_compiler_core::emit::escape;

/// A text as the content of a string resource that reads back as the same text: quotes, leading `@` and `?`, and
/// white space that would be folded are escaped, as is what XML cannot hold and what changes the direction of text.
pub(super) fn string(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut previous = ' ';
    let mut rest = value.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '\\' => text.push_str("\\\\"),
            '"' => text.push_str("\\\""),
            '\'' => text.push_str("\\'"),
            '@' | '?' if text.is_empty() => {
                text.push('\\');
                text.push(c);
            }
            // A space that stands alone is kept as it is.
            ' ' if previous != ' ' && rest.peek().is_some_and(|&next| next != ' ') => text.push(' '),
            _ if c == ' ' || is_hidden(c) => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    // Writing to a String cannot fail.
                    let _ = write!(text, "\\u{unit:04x}");
                }
            }
            _ => text.push(c),
        }
        previous = c;
    }
    text
}

/// A text as the inside of a comment. The resource compiler copies it into Java, so what would end a comment there,
/// begin an escape or be an annotation becomes a character reference of HTML, which Java's documentation reads.
pub(super) fn comment(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for c in value.trim_end().chars() {
        match c {
            '-' if text.ends_with('-') => text.push_str(" -"),
            '/' if text.ends_with('*') => text.push_str("&#47;"),
            '\\' => text.push_str("&#92;"),
            '@' => text.push_str("&#64;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '&' => text.push_str("&amp;"),
            '\n' | '\t' => text.push(c),
            '\r' => {}
            _ if is_hidden(c) => {
                let _ = write!(text, "U+{:04X}", u32::from(c));
            }
            _ => text.push(c),
        }
    }
    text
}

/// What XML does not take, what changes the direction of text, and white space other than a space.
fn is_hidden(c: char) -> bool {
    escape::is_hidden(c) || c.is_whitespace() && c != ' ' || matches!(c, '\u{fffe}' | '\u{ffff}')
}
