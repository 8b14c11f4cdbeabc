//! Tokens by path and contexts.

use std::collections::HashMap;
use std::fmt;

use crate::nearest::nearest;
use crate::table::{self, TABLE, Table, Token};
use crate::value::TokenValue;

/// One axis of variation: theme, density, platform.
#[derive(Clone, PartialEq, Eq, Debug, uniffi::Record)]
#[uniffi(name = "TokenModifier")]
pub struct Modifier {
    /// Its name.
    pub name: String,
    /// Its contexts, in the order written.
    pub contexts: Vec<String>,
    /// The context that applies where an input leaves the modifier out.
    pub default_context: String,
}

/// A token with its value for an input.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
pub struct TokenEntry {
    /// The names from the root, joined by `.`.
    pub path: String,
    /// The `$type` as it is written in the default contexts: `color`, `fontFamily`, or one that the format does not
    /// know.
    pub token_type: String,
    /// The value for the input.
    pub value: TokenValue,
    /// What it is for.
    pub description: Option<String>,
    /// What to use instead, for a token that should not be used any more; may be empty.
    pub deprecated: Option<String>,
}

/// Why there is no value.
#[derive(Clone, PartialEq, Eq, Debug, uniffi::Error)]
pub enum ResolveError {
    /// No token has this path.
    UnknownToken {
        /// The path that was asked for.
        path: String,
        /// A path that is nearly the same.
        suggestion: Option<String>,
    },
    /// The token exists, but not in these contexts.
    AbsentToken {
        /// The path that was asked for.
        path: String,
    },
    /// The input names a modifier that there is not.
    UnknownModifier {
        /// The name in the input.
        modifier: String,
        /// A name that is nearly the same.
        suggestion: Option<String>,
    },
    /// The input names a context that the modifier does not have.
    UnknownContext {
        /// The modifier.
        modifier: String,
        /// The context in the input.
        context: String,
        /// A context that is nearly the same.
        suggestion: Option<String>,
    },
}

impl fmt::Display for ResolveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let suggestion = match self {
            Self::UnknownToken { path, suggestion } => {
                write!(f, "there is no token `{path}`")?;
                suggestion
            }
            Self::AbsentToken { path } => {
                write!(f, "the token `{path}` does not exist in these contexts")?;
                &None
            }
            Self::UnknownModifier { modifier, suggestion } => {
                write!(f, "the input names a modifier `{modifier}`, and there is none")?;
                suggestion
            }
            Self::UnknownContext { modifier, context, suggestion } => {
                write!(f, "the modifier `{modifier}` has no context `{context}`")?;
                suggestion
            }
        };
        match suggestion {
            Some(better) => write!(f, ", did you mean `{better}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ResolveError {}

/// All modifiers, in resolution order.
#[uniffi::export]
#[must_use]
pub fn modifiers() -> Vec<Modifier> {
    TABLE.modifiers.clone()
}

/// The value of the token with a dot path, in the contexts of an input (modifier to context); modifiers that the
/// input leaves out are at their defaults.
#[uniffi::export]
#[expect(
    clippy::needless_pass_by_value,
    clippy::implicit_hasher,
    reason = "arguments cross the boundary by value, as types without parameters"
)]
pub fn resolve(path: String, input: HashMap<String, String>) -> Result<TokenValue, ResolveError> {
    let chosen = choose(&TABLE, &input)?;
    let Some(token) = TABLE.find(&path) else {
        let suggestion = nearest(&path, TABLE.tokens.iter().map(|token| token.path));
        return Err(ResolveError::UnknownToken { path, suggestion });
    };
    match token.select(&chosen) {
        Some(place) => Ok(table::value(place)),
        None => Err(ResolveError::AbsentToken { path }),
    }
}

/// Every token that exists in the contexts of an input, in the order of the sources.
#[uniffi::export]
#[expect(
    clippy::needless_pass_by_value,
    clippy::implicit_hasher,
    reason = "arguments cross the boundary by value, as types without parameters"
)]
pub fn all_tokens(input: HashMap<String, String>) -> Result<Vec<TokenEntry>, ResolveError> {
    let chosen = choose(&TABLE, &input)?;
    Ok(TABLE.tokens.iter().filter_map(|token| entry(token, &chosen)).collect())
}

fn entry(token: &Token, chosen: &[usize]) -> Option<TokenEntry> {
    let place = token.select(chosen)?;
    Some(TokenEntry {
        path: token.path.to_owned(),
        token_type: token.kind.to_owned(),
        value: table::value(place),
        description: token.description.map(str::to_owned),
        deprecated: token.deprecated.map(str::to_owned),
    })
}

/// The place of the context that each modifier has. What is wrong with several names of an input is told of the
/// first one by name, so that the error does not depend on the order of a map.
fn choose(table: &Table, input: &HashMap<String, String>) -> Result<Vec<usize>, ResolveError> {
    let place =
        |modifier: &Modifier, context: &str| modifier.contexts.iter().position(|name| name == context);
    let unknown = input.keys().filter(|name| table.modifiers.iter().all(|modifier| modifier.name != **name));
    if let Some(name) = unknown.min() {
        let suggestion = nearest(name, table.modifiers.iter().map(|modifier| modifier.name.as_str()));
        return Err(ResolveError::UnknownModifier { modifier: name.clone(), suggestion });
    }
    let mut chosen = Vec::with_capacity(table.modifiers.len());
    for modifier in &table.modifiers {
        let context = input.get(&modifier.name).unwrap_or(&modifier.default_context);
        let Some(place) = place(modifier, context) else {
            return Err(ResolveError::UnknownContext {
                modifier: modifier.name.clone(),
                context: context.clone(),
                suggestion: nearest(context, modifier.contexts.iter().map(String::as_str)),
            });
        };
        chosen.push(place);
    }
    Ok(chosen)
}
