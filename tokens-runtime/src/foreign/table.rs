//! The tokens of one design system: bytes in the program, written and described by the compiler
//! (`tokens_compiler_rust::uniffi::table`).
//!
//! Modifiers and the heads of tokens are read once, when the first one is requested; a value is read each time. A table
//! that can't be read is the compiler's fault and panics.

use std::collections::HashMap;
use std::string::String;
use std::sync::OnceLock;
use std::vec::Vec;

use super::read::{self, Reader};
use super::resolve::{ContextError, ModifierEntry, ResolveError, TokenEntry};
use super::value::TokenValue;

/// A compiled design system. `choices` has a context for each modifier, by index.
pub struct Table {
    bytes: &'static [u8],
    index: OnceLock<Index>,
    hash: OnceLock<u64>,
}

/// What is looked up: modifiers and tokens, both in the order of the sources.
pub(super) struct Index {
    pub(super) modifiers: Vec<ModifierEntry>,
    pub(super) tokens: Vec<Token>,
    /// Indices into `tokens`, sorted by path.
    by_path: Vec<usize>,
}

/// A token whose values are still bytes.
pub(super) struct Token {
    pub(super) path: &'static str,
    /// `$type` as written.
    pub(super) kind: &'static str,
    pub(super) description: Option<&'static str>,
    pub(super) deprecated: Option<&'static str>,
    /// Disjoint; together they cover every input.
    pub(super) variants: Vec<Variant>,
}

/// Where a value starts, for every input that makes these choices; none if the token doesn't exist there.
pub(super) struct Variant {
    pub(super) when: Vec<(usize, usize)>,
    pub(super) value: Option<usize>,
}

/// A value as the type of its tokens.
pub trait Typed: Sized {
    /// The value, if it is of this type.
    fn of(value: TokenValue) -> Option<Self>;
}

impl Table {
    /// The table in these bytes.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, index: OnceLock::new(), hash: OnceLock::new() }
    }

    /// The value of a token that exists in every context.
    pub fn value<T: Typed>(&self, place: u32, choices: &[u16]) -> T {
        self.find(place, choices).expect("the compiler saw this token in every context")
    }

    /// The value of a token; none if it doesn't exist.
    pub fn find<T: Typed>(&self, place: u32, choices: &[u16]) -> Option<T> {
        let at = self.index().tokens[place as usize].select(choices)?;
        Some(T::of(read::value(self.bytes, at)).expect("the compiler knew the type of this token"))
    }

    /// The names of a token from the root, joined by `.`.
    pub fn path(&self, place: u32) -> String {
        self.index().tokens[place as usize].path.into()
    }

    /// The value of the token with a dot path.
    pub fn resolve(&self, path: String, choices: &[u16]) -> Result<TokenValue, ResolveError> {
        let index = self.index();
        let Some(token) = index.find(&path) else {
            let suggestion = index.meant(&path).map(Into::into);
            return Err(ResolveError::UnknownToken { path, suggestion });
        };
        match token.select(choices) {
            Some(at) => Ok(read::value(self.bytes, at)),
            None => Err(ResolveError::AbsentToken { path }),
        }
    }

    /// Every token that exists, in the order of the sources.
    pub fn all(&self, choices: &[u16]) -> Vec<TokenEntry> {
        let entry = |token: &Token| {
            let at = token.select(choices)?;
            Some(TokenEntry {
                path: token.path.into(),
                token_type: token.kind.into(),
                value: read::value(self.bytes, at),
                description: token.description.map(Into::into),
                deprecated: token.deprecated.map(Into::into),
            })
        };
        self.index().tokens.iter().filter_map(entry).collect()
    }

    /// All modifiers, in resolution order.
    pub fn modifiers(&self) -> Vec<ModifierEntry> {
        self.index().modifiers.clone()
    }

    /// The choices that names make, modifier to context. With several wrong names, the error is about the first one in
    /// order, so it doesn't depend on a map.
    pub fn choose(&self, names: &HashMap<String, String>) -> Result<Vec<u16>, ContextError> {
        super::resolve::choose(&self.index().modifiers, names)
    }

    /// Sixteen hexadecimal digits, the same on every machine: FNV-1a of the bytes, 64 bits. They tell builds apart but
    /// don't protect against forgery.
    pub fn digest(&self) -> String {
        let hash = self.hash.get_or_init(|| {
            let step = |hash: u64, &byte: &u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            self.bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, step)
        });
        std::format!("{hash:016x}")
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Reader::new(self.bytes).index())
    }
}

impl Index {
    pub(super) fn new(modifiers: Vec<ModifierEntry>, tokens: Vec<Token>) -> Self {
        let mut by_path: Vec<usize> = (0..tokens.len()).collect();
        by_path.sort_unstable_by_key(|&place| tokens[place].path);
        Self { modifiers, tokens, by_path }
    }

    fn find(&self, path: &str) -> Option<&Token> {
        let found = self.by_path.binary_search_by_key(&path, |&place| self.tokens[place].path).ok()?;
        Some(&self.tokens[self.by_path[found]])
    }
}

impl Index {
    /// The path that was probably meant: one that is written alike, or in the manner of another language
    /// (`bgCanvas`, `--color-bg-canvas`), or without its first groups.
    fn meant(&self, path: &str) -> Option<&'static str> {
        let paths = || self.tokens.iter().map(|token| token.path);
        let wanted = letters(path);
        let rest = |path: &str| letters(path).strip_suffix(&wanted).map(str::len);
        // The fewest letters before it; of several, the first.
        let longer = |path: &'static str| rest(path).filter(|_| !wanted.is_empty()).map(|more| (more, path));
        let by_letters = paths().filter_map(longer).min_by_key(|(more, _)| *more).map(|(_, path)| path);
        by_letters.or_else(|| tokens_compiler_core::nearest(path, paths()))
    }
}

/// Its letters and digits alone, small.
fn letters(path: &str) -> String {
    path.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Token {
    fn select(&self, choices: &[u16]) -> Option<usize> {
        let holds = |variant: &&Variant| {
            variant.when.iter().all(|&(modifier, context)| usize::from(choices[modifier]) == context)
        };
        self.variants.iter().find(holds)?.value
    }
}
