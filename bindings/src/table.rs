//! The compiled design system as the build script wrote it: bytes in the program, without pointers.
//!
//! Little-endian. A count is a `u32`, a number an `f64`, a text its count of bytes and UTF-8, a flag a byte; what is
//! optional follows its flag. In order: the count of bytes of all values and the values; the modifiers (name, place
//! of the default, contexts); the tokens (path, type, description, deprecation, variants). A variant is its choices
//! (places of modifier and context) and where its value starts. Tokens that share a value name the same place, so
//! that the table grows by what was written and not by combinations; numbers keep all their bits; and no
//! compiler reads literals. The modifiers and the tokens' heads are read once, values when they are asked for.
//!
//! The same build writes and reads it, so a table that does not read is a fault of this crate and panics.

use std::sync::LazyLock;

use crate::Modifier;

mod read;

pub(crate) use read::value;

/// The bytes.
pub(crate) static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/tokens.table"));

/// What is looked up.
pub(crate) static TABLE: LazyLock<Table> = LazyLock::new(read::table);

/// Modifiers and tokens, both in the order of the sources.
pub(crate) struct Table {
    pub(crate) modifiers: Vec<Modifier>,
    pub(crate) tokens: Vec<Token>,
    /// Places in `tokens`, sorted by path.
    by_path: Vec<usize>,
}

/// A token whose values are still bytes.
pub(crate) struct Token {
    pub(crate) path: &'static str,
    /// `$type` as it is written.
    pub(crate) kind: &'static str,
    pub(crate) description: Option<&'static str>,
    pub(crate) deprecated: Option<&'static str>,
    /// Disjoint; together they cover every input.
    variants: Vec<Variant>,
}

/// Where a value starts, for every input that makes these choices; none where the token does not exist.
struct Variant {
    when: Vec<(usize, usize)>,
    value: Option<usize>,
}

impl Table {
    fn new(modifiers: Vec<Modifier>, tokens: Vec<Token>) -> Self {
        let mut by_path: Vec<usize> = (0..tokens.len()).collect();
        by_path.sort_unstable_by_key(|&place| tokens[place].path);
        Self { modifiers, tokens, by_path }
    }

    /// The token with this path.
    pub(crate) fn find(&self, path: &str) -> Option<&Token> {
        let found = self.by_path.binary_search_by_key(&path, |&place| self.tokens[place].path).ok()?;
        Some(&self.tokens[self.by_path[found]])
    }
}

impl Token {
    /// Where the value starts for the contexts chosen, one for each modifier.
    pub(crate) fn select(&self, chosen: &[usize]) -> Option<usize> {
        let holds = |variant: &&Variant| variant.when.iter().all(|&(modifier, at)| chosen[modifier] == at);
        self.variants.iter().find(holds)?.value
    }
}
