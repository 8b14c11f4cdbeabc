//! What rust-analyzer needs beside what rustc does.
//!
//! rustc gives the tokens of a text that a macro parses the place of the macro's call. rust-analyzer gives them their
//! places in the text, and takes those for places in a file: going to a definition leads anywhere, or past the end.

use proc_macro::{Group, Span, TokenStream, TokenTree};

use crate::literal::{self, stream};

/// Whether tokens of a parsed text have places of their own: only in an editor.
pub(crate) fn is_editor() -> bool {
    let parsed = "x".parse::<TokenStream>().ok().and_then(|tokens| tokens.into_iter().next());
    parsed.is_some_and(|token| format!("{:?}", token.span()) != format!("{:?}", Span::call_site()))
}

/// The tokens, each at a place in the user's code.
pub(crate) fn placed(tokens: TokenStream, span: Span) -> TokenStream {
    let mut moved = Vec::new();
    for token in tokens {
        let mut token = match token {
            TokenTree::Group(group) => Group::new(group.delimiter(), placed(group.stream(), span)).into(),
            TokenTree::Literal(text) => documentation(&text).unwrap_or(TokenTree::Literal(text)),
            other => other,
        };
        token.set_span(span);
        moved.push(token);
    }
    stream(moved)
}

/// The text of a line after `///`, of which rust-analyzer leaves one `/`: generated lines begin with a space.
fn documentation(text: &proc_macro::Literal) -> Option<TokenTree> {
    let line = literal::text(text)?;
    Some(
        proc_macro::Literal::string(
            line.strip_prefix('/').filter(|line| line.is_empty() || line.starts_with(' '))?,
        )
        .into(),
    )
}
