//! What the languages share that are compiled to CSS: variables for tokens, and expressions for their values.
//!
//! A value is what CSS holds for it, each color in its own space. A token of several CSS properties (a text style, a
//! line with a pattern) is a map of them.

pub(super) mod name;
pub(super) mod number;
pub(crate) mod order;
pub(crate) mod value;

use crate::language::literal::Literal;
use tokens_compiler_core::emit::option::Kind;

/// What variables hold.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Values {
    /// Values, for use in functions of the language.
    #[default]
    Literal,
    /// The custom properties of the `css` target, whose values a page changes when it is shown.
    Var,
}

impl Kind for Values {
    const KIND: &'static str = "string";
}

/// A language that is compiled to CSS.
pub(super) struct Language {
    /// The name of its target.
    pub(super) target: &'static str,
    /// What begins a variable.
    pub(super) sigil: &'static str,
    /// Whether names are of ASCII characters alone.
    pub(super) is_ascii: bool,
    /// What stands around the name of a variable inside a string.
    pub(super) inside: [&'static str; 2],
    /// What stands around a string whose content is the CSS.
    pub(super) around: [&'static str; 2],
    /// Its strings.
    pub(super) literal: &'static Literal,
    /// Adds an expression whose CSS is this text, whatever it is.
    pub(super) push_text: fn(&mut String, &str),
    /// Whether the language makes of this CSS, read as an expression, the same CSS.
    pub(super) keeps: fn(&str) -> bool,
}
