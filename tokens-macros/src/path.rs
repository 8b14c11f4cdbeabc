//! A token's path as `token!` and `css_var!` take it: `crate::theme::color.gray.500`.

use proc_macro::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use tokens_compiler_rust as rust;

use crate::error::Error;
use crate::literal::{self, stream};

/// A path in two parts: Rust's up to the last `::`, the token's from there on.
pub(crate) struct Path {
    /// `crate::theme::` as written, or nothing.
    pub(crate) prefix: Vec<TokenTree>,
    /// The names of the token, at least one.
    pub(crate) names: Vec<Name>,
}

/// One name of a token's path.
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl Path {
    pub(crate) fn parse(input: TokenStream) -> Result<Self, Error> {
        let mut tokens: Vec<TokenTree> = Vec::new();
        flatten(input, &mut tokens);
        let mut after_prefix = 0;
        for at in 1..tokens.len() {
            if is_punct(&tokens[at - 1], ':') && is_punct(&tokens[at], ':') {
                after_prefix = at + 1;
            }
        }
        let names = names(&tokens[after_prefix..])?;
        tokens.truncate(after_prefix);
        Ok(Self { prefix: tokens, names })
    }

    /// Whether the path appears to be into this crate's own tokens: it names no other crate.
    pub(crate) fn is_local(&self) -> bool {
        match self.prefix.first() {
            None => true,
            Some(TokenTree::Ident(first)) => {
                matches!(first.to_string().as_str(), "crate" | "self" | "super")
            }
            Some(_) => false,
        }
    }

    /// What the names of the path are in Rust, by the rules alone.
    pub(crate) fn rust_names(&self) -> Vec<String> {
        let mut names = Vec::with_capacity(self.names.len());
        for name in &self.names {
            let is_last = names.len() + 1 == self.names.len();
            names.push(if is_last { rust::constant(&name.text) } else { rust::module_name(&name.text) });
        }
        names
    }

    /// The path of the constant with these names, each at its place in the user's code.
    pub(crate) fn constant(&self, rust_names: &[String]) -> TokenStream {
        let mut path: Vec<TokenTree> = self.prefix.clone();
        for (index, rust_name) in rust_names.iter().enumerate() {
            if index > 0 {
                push_colons(&mut path, self.names[index - 1].span);
            }
            path.push(ident(rust_name, self.names[index].span));
        }
        stream(path)
    }

    /// The path of the first group's module, or of the root for a token outside groups, with `::` at the end.
    pub(crate) fn first_module(&self, rust_names: &[String]) -> TokenStream {
        let mut path: Vec<TokenTree> = self.prefix.clone();
        if let ([module, _, ..], Some(name)) = (rust_names, self.names.first()) {
            path.push(ident(module, name.span));
            push_colons(&mut path, name.span);
        }
        stream(path)
    }
}

/// The tokens without the invisible brackets that `macro_rules!` puts around what it passes on.
fn flatten(input: TokenStream, into: &mut Vec<TokenTree>) {
    for token in input {
        match token {
            TokenTree::Group(group) if group.delimiter() == proc_macro::Delimiter::None => {
                flatten(group.stream(), into);
            }
            other => into.push(other),
        }
    }
}

fn push_colons(path: &mut Vec<TokenTree>, span: Span) {
    path.push(colon(Spacing::Joint, span));
    path.push(colon(Spacing::Alone, span));
}

fn colon(spacing: Spacing, span: Span) -> TokenTree {
    let mut colon = Punct::new(':', spacing);
    colon.set_span(span);
    colon.into()
}

fn ident(name: &str, span: Span) -> TokenTree {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, span).into(),
        None => Ident::new(name, span).into(),
    }
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// Names between dots. `500.600` comes from the lexer as one number, `500px` as a number with a suffix, `-1` as a sign
/// and a number.
fn names(tokens: &[TokenTree]) -> Result<Vec<Name>, Error> {
    let mut names: Vec<Name> = Vec::new();
    let mut wants_name = true;
    let mut after_dollar = false;
    let mut sign = None;
    for token in tokens {
        let span = token.span();
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '.' && !wants_name => {
                wants_name = true;
                continue;
            }
            TokenTree::Punct(punct) if punct.as_char() == '$' && wants_name && !after_dollar => {
                after_dollar = true;
                continue;
            }
            TokenTree::Punct(punct)
                if matches!(punct.as_char(), '-' | '+') && wants_name && !after_dollar && sign.is_none() =>
            {
                sign = Some(punct.as_char());
                continue;
            }
            TokenTree::Ident(ident) if wants_name && sign.is_none() => {
                let text = ident.to_string();
                let text = text.strip_prefix("r#").unwrap_or(&text);
                let text = if after_dollar { format!("${text}") } else { text.to_owned() };
                names.push(Name { text, span });
            }
            TokenTree::Literal(literal) if wants_name && !after_dollar => {
                match (literal::text(literal), sign) {
                    (Some(text), None) => names.push(Name { text, span }),
                    (Some(_), Some(_)) => return Err(unexpected(token, "a number after the sign")),
                    (None, _) => {
                        for part in literal.to_string().split('.') {
                            if !part.is_empty() {
                                let mut text = String::new();
                                if let Some(sign) = sign.take() {
                                    text.push(sign);
                                }
                                text.push_str(part);
                                names.push(Name { text, span });
                            }
                        }
                    }
                }
            }
            _ if sign.is_some() => return Err(unexpected(token, "a number after the sign")),
            _ => return Err(unexpected(token, if wants_name { "a name" } else { "`.`" })),
        }
        wants_name = false;
        after_dollar = false;
    }
    if wants_name {
        let span = tokens.last().map_or_else(Span::call_site, TokenTree::span);
        return Err(Error::new(span, "expected the path of a token, such as `color.brand.primary`"));
    }
    Ok(names)
}

/// What was found in place of a name or a dot, and how it is written.
fn unexpected(found: &TokenTree, expected: &str) -> Error {
    let is_mark = matches!(found, TokenTree::Punct(punct) if !matches!(punct.as_char(), '.' | '$'));
    let written = if is_mark {
        "put a name with special characters in quotes: `space.\"50%\"`"
    } else {
        "write a token's path as `color.brand.primary`"
    };
    Error::new(found.span(), format!("expected {expected}, found `{found}`; {written}"))
}
