//! Single tokens at a span.

use proc_macro::{Ident, Punct, Spacing, Span, TokenTree};

pub(crate) fn punct(c: char, spacing: Spacing, span: Span) -> TokenTree {
    let mut punct = Punct::new(c, spacing);
    punct.set_span(span);
    punct.into()
}

/// `::`
pub(crate) fn push_colons(path: &mut Vec<TokenTree>, span: Span) {
    path.push(punct(':', Spacing::Joint, span));
    path.push(punct(':', Spacing::Alone, span));
}

/// An identifier, raw or not.
pub(crate) fn ident(name: &str, span: Span) -> TokenTree {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, span).into(),
        None => Ident::new(name, span).into(),
    }
}
