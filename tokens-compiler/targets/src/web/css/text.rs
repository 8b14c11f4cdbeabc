//! Text of other people as a value of a style sheet. Nothing of it may end what it stands in: no quote, bracket, comment
//! end, `</style>` or line break gets through as itself.

use crate::language::literal::{CSS, misleads};

/// The keywords that every property takes; as a font name or a plain value they are no names any more.
const WIDE_KEYWORDS: [&str; 6] = ["inherit", "initial", "unset", "revert", "revert-layer", "default"];

/// Adds a font family name: as it is where it is one identifier, else as a string.
pub(super) fn push_family(text: &mut String, name: &str) {
    if is_identifier(name) && !is_wide_keyword(name) {
        text.push_str(name);
    } else {
        CSS.push(text, name);
    }
}

/// Adds a plain value: as it is where it cannot end the declaration that it stands in, else as a string.
pub(super) fn push_scalar(text: &mut String, content: &str) {
    match declared(content) {
        Some(content) => text.push_str(content),
        None => CSS.push(text, content),
    }
}

/// A plain value as it may stand in a declaration; none where only a string holds it.
pub(crate) fn declared(content: &str) -> Option<&str> {
    let trimmed = content.trim();
    (is_declaration_value(content) && !is_wide_keyword(trimmed)).then_some(trimmed)
}

/// Whether a word is a keyword that every property takes.
pub(super) fn is_wide_keyword(name: &str) -> bool {
    WIDE_KEYWORDS.iter().any(|keyword| keyword.eq_ignore_ascii_case(name))
}

/// Whether text is an identifier of ASCII characters without escapes.
pub(super) fn is_identifier(name: &str) -> bool {
    let rest = name.strip_prefix('-').unwrap_or(name);
    rest.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Whether text is a sequence of CSS tokens that leaves everything after it as it was: brackets and quotes closed,
/// and nothing that ends a declaration.
fn is_declaration_value(content: &str) -> bool {
    if content.trim().is_empty() || content.contains("</") || content.chars().any(misleads) {
        return false;
    }
    let bytes = content.as_bytes();
    let mut open: Vec<u8> = Vec::new();
    let mut balanced = true;
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            quote @ (b'"' | b'\'') => match string_end(bytes, at + 1, quote) {
                Some(end) => at = end,
                None => return false,
            },
            b'(' if is_raw_url(bytes, at) => match raw_url_end(bytes, at + 1) {
                Some(end) => at = end,
                None => return false,
            },
            b'(' => open.push(b')'),
            b'[' => open.push(b']'),
            closer @ (b')' | b']') => balanced &= open.pop() == Some(closer),
            b'{' | b'}' | b';' | b'!' | b'\\' => return false,
            b'/' if bytes.get(at + 1) == Some(&b'*') => return false,
            _ => {}
        }
        at += 1;
    }
    balanced && open.is_empty()
}

/// Where a string that begins at `at` has its closing quote. Line breaks were refused before.
fn string_end(bytes: &[u8], mut at: usize, quote: u8) -> Option<usize> {
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            byte if byte == quote => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Whether the bracket at `at` opens an address without quotes, in which other rules hold.
fn is_raw_url(bytes: &[u8], at: usize) -> bool {
    let word_start = bytes[..at]
        .iter()
        .rposition(|&byte| !(byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_' || byte >= 0x80))
        .map_or(0, |before| before + 1);
    let quoted = bytes[at + 1..].iter().find(|byte| !byte.is_ascii_whitespace());
    bytes[word_start..at].eq_ignore_ascii_case(b"url") && !matches!(quoted, Some(b'"' | b'\''))
}

/// Where an address without quotes is closed.
fn raw_url_end(bytes: &[u8], start: usize) -> Option<usize> {
    let end = start + bytes[start..].iter().position(|&byte| byte == b')')?;
    let allowed = |byte: &u8| !matches!(byte, b'"' | b'\'' | b'(' | b'\\') && !byte.is_ascii_whitespace();
    bytes[start..end].iter().all(allowed).then_some(end)
}
