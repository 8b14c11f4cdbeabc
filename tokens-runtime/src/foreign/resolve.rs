//! What a lookup gives: tokens, modifiers, and why there is nothing.

use core::fmt;
use std::borrow::ToOwned;
use std::collections::HashMap;
use std::string::String;
use std::vec::Vec;

use super::value::TokenValue;

/// One axis of variation: theme, density, platform.
#[derive(Clone, PartialEq, Eq, Debug, uniffi::Record)]
#[non_exhaustive]
pub struct ModifierEntry {
    /// Its name.
    pub name: String,
    /// Its contexts, in the order written.
    pub contexts: Vec<String>,
    /// The context that applies if an input leaves the modifier out.
    pub default_context: String,
}

/// A token with its value for an input.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
#[non_exhaustive]
pub struct TokenEntry {
    /// The names from the root, joined by `.`.
    pub path: String,
    /// The `$type` as written in the default contexts: `color`, `fontFamily`, or one that the format doesn't know.
    pub token_type: String,
    /// The value for the input.
    pub value: TokenValue,
    /// What it is for.
    pub description: Option<String>,
    /// What to use instead, for a token that should no longer be used; may be empty.
    pub deprecated: Option<String>,
}

/// Why there is no value.
#[derive(Clone, PartialEq, Eq, Debug, uniffi::Error)]
#[non_exhaustive]
pub enum ResolveError {
    /// No token has this path.
    UnknownToken {
        /// The requested path.
        path: String,
        /// A similar path.
        suggestion: Option<String>,
    },
    /// The token exists, but not in these contexts.
    AbsentToken {
        /// The requested path.
        path: String,
    },
}

/// Why names aren't contexts.
#[derive(Clone, PartialEq, Eq, Debug, uniffi::Error)]
#[non_exhaustive]
pub enum ContextError {
    /// There is no such modifier.
    UnknownModifier {
        /// The given name.
        modifier: String,
        /// A similar name.
        suggestion: Option<String>,
    },
    /// The modifier has no such context.
    UnknownContext {
        /// The modifier.
        modifier: String,
        /// The given context.
        context: String,
        /// A similar context.
        suggestion: Option<String>,
    },
}

impl fmt::Display for ResolveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownToken { path, suggestion } => {
                write!(f, "there is no token `{path}`")?;
                suggest(f, suggestion.as_deref())
            }
            Self::AbsentToken { path } => write!(f, "the token `{path}` does not exist in these contexts"),
        }
    }
}

impl fmt::Display for ContextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownModifier { modifier, suggestion } => {
                write!(f, "there is no modifier `{modifier}`")?;
                suggest(f, suggestion.as_deref())
            }
            Self::UnknownContext { modifier, context, suggestion } => {
                write!(f, "the modifier `{modifier}` has no context `{context}`")?;
                suggest(f, suggestion.as_deref())
            }
        }
    }
}

fn suggest(f: &mut fmt::Formatter<'_>, suggestion: Option<&str>) -> fmt::Result {
    match suggestion {
        Some(better) => write!(f, "; did you mean `{better}`?"),
        None => Ok(()),
    }
}

impl std::error::Error for ResolveError {}

impl std::error::Error for ContextError {}

pub(super) fn choose(
    modifiers: &[ModifierEntry],
    names: &HashMap<String, String>,
) -> Result<Vec<u16>, ContextError> {
    let nearest = |name: &str, known: &mut dyn Iterator<Item = &str>| {
        tokens_compiler_core::nearest(name, known).map(ToOwned::to_owned)
    };
    let unknown = names.keys().filter(|name| modifiers.iter().all(|modifier| modifier.name != **name));
    if let Some(name) = unknown.min() {
        let suggestion = nearest(name, &mut modifiers.iter().map(|modifier| modifier.name.as_str()));
        return Err(ContextError::UnknownModifier { modifier: name.clone(), suggestion });
    }
    let mut choices = Vec::with_capacity(modifiers.len());
    for modifier in modifiers {
        let context = names.get(&modifier.name).unwrap_or(&modifier.default_context);
        let Some(place) = modifier.contexts.iter().position(|name| name == context) else {
            return Err(ContextError::UnknownContext {
                modifier: modifier.name.clone(),
                context: context.clone(),
                suggestion: nearest(context, &mut modifier.contexts.iter().map(String::as_str)),
            });
        };
        choices.push(place as u16);
    }
    Ok(choices)
}
