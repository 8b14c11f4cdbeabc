//! What a line of `include` or `exclude` fits.

use std::fmt::{self, Display, Formatter};

use tokens_compiler_core::dictionary::Token;
use tokens_compiler_core::value::TokenType;

/// Tokens by where they are or by their type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Pattern {
    /// A path of names joined by `.`, which a token has or which a group has that it is in; `*` is any one name, `**` any
    /// number of names.
    Path(String),
    /// A type of the format, by its name.
    Type(TokenType),
}

impl Pattern {
    /// Whether a token is meant; one whose contexts differ in type, by its type in the default contexts.
    pub(super) fn fits(&self, token: &Token) -> bool {
        match self {
            Self::Type(wanted) => token.token_type == *wanted,
            Self::Path(pattern) => {
                let pattern: Vec<&str> = pattern.split('.').collect();
                let path: Vec<&str> = token.path.iter().map(|name| &**name).collect();
                fits(&pattern, &path)
            }
        }
    }
}

/// Whether a path, or the path of a group that it is in, fits: `reached[n]` says whether the first `n` names fit what was
/// read of the pattern.
fn fits(pattern: &[&str], path: &[&str]) -> bool {
    let mut reached = vec![false; path.len() + 1];
    reached[0] = true;
    for wanted in pattern {
        let mut next = vec![false; path.len() + 1];
        for at in 0..=path.len() {
            if *wanted == "**" {
                next[at] = reached[at] || (at > 0 && next[at - 1]);
            } else if at > 0 && (*wanted == "*" || *wanted == path[at - 1]) {
                next[at] = reached[at - 1];
            }
        }
        reached = next;
    }
    reached.contains(&true)
}

impl Display for Pattern {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => f.pad(path),
            Self::Type(token_type) => write!(f, "type = \"{}\"", token_type.name()),
        }
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Pattern {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(untagged, expecting = "expected a path, or a table such as `{ type = \"color\" }`")]
        enum Written {
            Path(String),
            Type { r#type: String },
        }
        match Written::deserialize(deserializer)? {
            Written::Path(path) => Ok(Self::Path(path)),
            Written::Type { r#type: name } => TokenType::from_name(&name).map(Self::Type).ok_or_else(|| {
                let known = TokenType::ALL.map(|known| format!("`{}`", known.name())).join(", ");
                serde::de::Error::custom(format_args!("unknown type `{name}`, expected one of {known}"))
            }),
        }
    }
}
