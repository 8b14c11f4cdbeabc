//! String literals, read and written.

use proc_macro::{Literal, TokenTree};

/// The text of a string literal, plain or raw; none for any other literal.
pub(crate) fn text(literal: &Literal) -> Option<String> {
    let source = literal.to_string();
    if let Some(raw) = source.strip_prefix('r') {
        let bare = raw.trim_matches('#');
        return Some(bare.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    }
    let inner = source.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match rest.next()? {
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            '0' => text.push('\0'),
            'x' => {
                let digits: String = rest.by_ref().take(2).collect();
                text.push(char::from(u8::from_str_radix(&digits, 16).ok()?));
            }
            'u' => {
                let digits: String =
                    rest.by_ref().take_while(|&c| c != '}').filter(char::is_ascii_hexdigit).collect();
                text.push(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?);
            }
            '\n' => {
                let skipped = rest.as_str().len() - rest.as_str().trim_start().len();
                rest = rest.as_str()[skipped..].chars();
            }
            other => text.push(other),
        }
    }
    Some(text)
}

/// A literal inside the invisible brackets that `macro_rules!` puts around what it hands on, or bare.
pub(crate) fn unwrap_group(token: TokenTree) -> TokenTree {
    if let TokenTree::Group(group) = &token
        && group.delimiter() == proc_macro::Delimiter::None
    {
        let mut inner = group.stream().into_iter();
        if let (Some(only), None) = (inner.next(), inner.next()) {
            return unwrap_group(only);
        }
    }
    token
}

/// The text as a Rust string literal.
pub(crate) fn quoted(text: &str) -> String {
    Literal::string(text).to_string()
}
