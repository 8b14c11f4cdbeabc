//! String literals, read and written.

use proc_macro::{Literal, TokenStream, TokenTree};

/// The text of a string literal, plain or raw; none for any other literal.
pub(crate) fn text(literal: &Literal) -> Option<String> {
    let source = literal.to_string();
    if let Some(raw) = source.strip_prefix('r') {
        let mut bare = raw;
        while let Some(inner) = bare.strip_prefix('#') {
            bare = inner.strip_suffix('#')?;
        }
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
                let (high, low) = (rest.next()?.to_digit(16)?, rest.next()?.to_digit(16)?);
                text.push(char::from_u32(high * 16 + low)?);
            }
            'u' => {
                // Between braces, up to six digits and underscores.
                let mut code: u32 = 0;
                while let Some(c) = rest.next()
                    && c != '}'
                {
                    if let Some(digit) = c.to_digit(16) {
                        code = code.checked_mul(16)? + digit;
                    }
                }
                text.push(char::from_u32(code)?);
            }
            '\n' => {
                rest = rest.as_str().trim_start().chars();
            }
            other => text.push(other),
        }
    }
    Some(text)
}

/// A literal, bare or inside the invisible brackets that `macro_rules!` puts around what it passes on.
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

/// The tokens as a stream: compiled once, whatever made them.
pub(crate) fn stream(tokens: Vec<TokenTree>) -> TokenStream {
    tokens.into_iter().collect()
}

/// The text as a Rust string literal.
pub(crate) fn quoted(text: &str) -> String {
    Literal::string(text).to_string()
}
