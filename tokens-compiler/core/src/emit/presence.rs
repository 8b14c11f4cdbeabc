//! What a token is in the sets, which hold all tokens for any input: always there, there in some contexts, or left
//! out because one member cannot have two types.

use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::dictionary::{Dictionary, Token};
use crate::value::TokenType;

/// What a token is in its group's set.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum Presence {
    /// It has this type in every context.
    Always(TokenType),
    /// It has this type in some contexts and does not exist in others: an optional.
    Sometimes(TokenType),
    /// It is no member: it exists nowhere, or has several types.
    Never,
}

/// The presence of every token, by id. Also gives what there is to say of
/// tokens of several types.
pub fn settle(dictionary: &Dictionary, target: &'static str) -> (Vec<Presence>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut all = Vec::with_capacity(dictionary.tokens.len());
    for token in &dictionary.tokens {
        all.push(of(dictionary, token, target, &mut diagnostics));
    }
    (all, diagnostics)
}

fn of(
    dictionary: &Dictionary,
    token: &Token,
    target: &'static str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Presence {
    let mut first = None;
    let mut is_absent = false;
    for variant in &token.variants {
        let Some(value) = variant.value else {
            is_absent = true;
            continue;
        };
        let found = dictionary[value].token_type();
        match first {
            None => first = Some(found),
            Some(expected) if expected != found => {
                let path = token.dot_path();
                let message = format!(
                    "in the target `{target}`, the sets leave out `{path}`: it is a {} in one context and a {} in another",
                    expected.name(),
                    found.name()
                );
                diagnostics.push(
                    Diagnostic::new(Code::NotExpressible, message)
                        .at(variant.span, format!("a {} here", found.name()))
                        .also(token.base().span, format!("a {} here", expected.name()))
                        .token(path),
                );
                return Presence::Never;
            }
            Some(_) => {}
        }
    }
    match first {
        None => Presence::Never,
        Some(found) if is_absent => Presence::Sometimes(found),
        Some(found) => Presence::Always(found),
    }
}
