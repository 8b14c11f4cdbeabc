//! Strings, keys and comments that stay what they are inside a module, a page or an editor.

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Adds a string literal.
pub(super) fn push_string(text: &mut String, value: &str) {
    text.push('"');
    push_escaped(text, value);
    text.push('"');
}

/// Adds the inside of a string literal. Besides what the language asks for it escapes what would end a script
/// element and every mark that reorders text, so that what a reader sees is what the string holds.
pub(super) fn push_escaped(text: &mut String, value: &str) {
    if value.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\' | b'<')) {
        text.push_str(value);
        return;
    }
    let mut previous = ' ';
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '/' | '!' if previous == '<' => text.extend(['\\', c]),
            _ if c.is_control() || is_layout_mark(c) => push_unicode(text, c),
            _ => text.push(c),
        }
        previous = c;
    }
}

/// All of these are below U+10000, so four digits are enough.
fn push_unicode(text: &mut String, c: char) {
    text.push_str("\\u");
    for shift in [12, 8, 4, 0] {
        text.push(char::from(HEX[(c as usize >> shift) & 15]));
    }
}

/// Line separators, direction marks, the byte order mark.
fn is_layout_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Adds the key of a member: bare where it can be. A quoted `__proto__` would set an object's prototype, so in a
/// value (not in a type) it is computed.
pub(super) fn push_key(text: &mut String, key: &str, in_type: bool) {
    let mut bytes = key.bytes();
    let bare = bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || matches!(first, b'_' | b'$'))
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$'));
    if key == "__proto__" && !in_type {
        text.push_str("[\"__proto__\"]");
    } else if bare {
        text.push_str(key);
    } else {
        push_string(text, key);
    }
}

/// Adds spaces for a depth of nesting.
pub(super) fn push_indent(text: &mut String, depth: usize) {
    for _ in 0..depth {
        text.push_str("  ");
    }
}

/// Adds a documentation comment of these paragraphs, on one line where it fits in one; nothing without paragraphs.
pub(super) fn push_doc(text: &mut String, depth: usize, paragraphs: &[String]) {
    let Some((first, others)) = paragraphs.split_first() else { return };
    push_indent(text, depth);
    if others.is_empty() && !first.contains(['\n', '\r']) {
        text.push_str("/** ");
        push_comment_line(text, first);
        text.push_str(" */\n");
        return;
    }
    text.push_str("/**\n");
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 && !paragraph.starts_with('@') {
            push_indent(text, depth);
            text.push_str(" *\n");
        }
        for line in paragraph.lines() {
            push_indent(text, depth);
            text.push_str(" * ");
            push_comment_line(text, line.trim_end());
            let kept = text.trim_end_matches(' ').len();
            text.truncate(kept);
            text.push('\n');
        }
    }
    push_indent(text, depth);
    text.push_str(" */\n");
}

/// One line of a comment: nothing in it ends the comment or a script element, and marks that reorder text are shown
/// by their numbers.
fn push_comment_line(text: &mut String, line: &str) {
    let mut previous = ' ';
    for c in line.chars() {
        if matches!((previous, c), ('*' | '<', '/') | ('<', '!')) {
            text.push('\\');
        }
        if is_layout_mark(c) || c.is_control() && c != '\t' {
            push_unicode(text, c);
        } else {
            text.push(c);
        }
        previous = c;
    }
}

/// A description with its `@` kept from beginning a tag.
pub(super) fn prose(description: &str) -> String {
    let mut text = String::with_capacity(description.len());
    let mut previous = ' ';
    for c in description.trim().chars() {
        if c == '@' && (previous.is_whitespace() || previous == '{') {
            text.push('\\');
        }
        text.push(c);
        previous = c;
    }
    text
}
