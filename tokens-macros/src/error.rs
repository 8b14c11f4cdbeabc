//! Compile errors and warnings at a place in the user's code.

use proc_macro::{Delimiter, Group, Ident, Literal, Spacing, Span, TokenStream, TokenTree};

use crate::literal::{quoted, stream};
use crate::tree::{punct, push_colons};

/// What is wrong with the macro's input, and where.
pub(crate) struct Error {
    pub(crate) span: Span,
    pub(crate) message: String,
}

impl Error {
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into() }
    }

    /// The error as an item or an expression.
    pub(crate) fn compile_error(&self) -> TokenStream {
        compile_error(self.span, &self.message)
    }
}

/// `::core::compile_error! { "…" }`, every token at the span: rustc then underlines that and nothing else.
pub(crate) fn compile_error(span: Span, message: &str) -> TokenStream {
    let mut tokens = Vec::with_capacity(9);
    push_path(&mut tokens, span, &["core", "compile_error"]);
    tokens.push(punct('!', Spacing::Alone, span));
    let mut text = Literal::string(message);
    text.set_span(span);
    let text = TokenStream::from(TokenTree::from(text));
    tokens.push(group(Delimiter::Brace, text, span));
    stream(tokens)
}

/// An item that makes rustc warn: on stable Rust, a macro has no other way than using a deprecated item.
pub(crate) fn warning(span: Span, message: &str) -> TokenStream {
    let quoted = quoted(message);
    let text = format!(
        "const _: () = {{ #[deprecated(note = {quoted})] #[allow(non_upper_case_globals)] const design_tokens: () = (); design_tokens }};"
    );
    match text.parse::<TokenStream>() {
        Ok(tokens) => respanned(tokens, span),
        Err(_) => TokenStream::new(),
    }
}

/// The same tokens at another place.
pub(crate) fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    let mut moved = Vec::new();
    for mut token in tokens {
        if let TokenTree::Group(inner) = &token {
            token = group(inner.delimiter(), respanned(inner.stream(), span), span);
        } else {
            token.set_span(span);
        }
        moved.push(token);
    }
    stream(moved)
}

/// `::a::b`
fn push_path(tokens: &mut Vec<TokenTree>, span: Span, names: &[&str]) {
    for name in names {
        push_colons(tokens, span);
        tokens.push(Ident::new(name, span).into());
    }
}

fn group(delimiter: Delimiter, inner: TokenStream, span: Span) -> TokenTree {
    let mut group = Group::new(delimiter, inner);
    group.set_span(span);
    group.into()
}
