//! A token's path as `token!` and `css_var!` take it: `crate::theme::color.gray.500`.

use tokens_compiler_rust::module_name;

use crate::error::Error;
use crate::literal::{self, stream};
use crate::tree::{ident, push_colons};
use proc_macro::{Span, TokenStream, TokenTree};

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
    /// Reads the tokens of a whole path.
    pub(crate) fn parse(tokens: &[TokenTree]) -> Result<Self, Error> {
        let mut after_prefix = 0;
        for at in 1..tokens.len() {
            if is_punct(&tokens[at - 1], ':') && is_punct(&tokens[at], ':') {
                after_prefix = at + 1;
            }
        }
        let names = names(&tokens[after_prefix..])?;
        Ok(Self { prefix: tokens[..after_prefix].to_vec(), names })
    }

    /// What the names are in Rust, by the rules alone; the last one is as written.
    pub(crate) fn rust_names(&self) -> Vec<String> {
        let mut names = Vec::with_capacity(self.names.len());
        for name in &self.names {
            names.push(module_name(&name.text));
        }
        if let Some((last, name)) = names.last_mut().zip(self.names.last()) {
            last.clone_from(&name.text);
        }
        names
    }

    /// The modules before the names, with their places.
    pub(crate) fn modules(&self) -> Vec<(String, Span)> {
        let mut modules = Vec::new();
        for token in &self.prefix {
            if let TokenTree::Ident(module) = token {
                modules.push((module.to_string(), module.span()));
            }
        }
        modules
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
}

/// The tokens without the invisible brackets that `macro_rules!` puts around what it passes on.
pub(crate) fn flattened(input: TokenStream) -> Vec<TokenTree> {
    let mut tokens = Vec::new();
    flatten(input, &mut tokens);
    tokens
}

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

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// Names between dots. `500.600` comes from the lexer as one number, `500px` as a number with a suffix, `-1` as a sign
/// and a number.
fn names(tokens: &[TokenTree]) -> Result<Vec<Name>, Error> {
    let mut names: Vec<Name> = Vec::new();
    let mut wants_name = true;
    let mut after_dollar = false;
    let mut after_dash = false;
    let mut sign = None;
    for token in tokens {
        let span = token.span();
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '.' && !wants_name && !after_dash => {
                wants_name = true;
                continue;
            }
            // `brand-primary` comes from the lexer in three parts.
            TokenTree::Punct(punct) if punct.as_char() == '-' && !wants_name && !after_dash => {
                after_dash = true;
                continue;
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) if after_dash => {
                if let Some(name) = names.last_mut() {
                    name.text.push('-');
                    name.text.push_str(&token.to_string());
                }
                after_dash = false;
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
                    (Some(text), None) if text.contains('.') && !text.contains(' ') => {
                        let message =
                            format!("a name has no `.`; write the path as it is, without quotes: `{text}`");
                        return Err(Error::new(span, message));
                    }
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
        "write a token's path as `color.brand.primary`, after the module of its tokens: `theme::color.brand.primary`"
    };
    Error::new(found.span(), format!("expected {expected}, found `{found}`; {written}"))
}
