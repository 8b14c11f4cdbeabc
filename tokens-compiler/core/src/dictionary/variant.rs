//! What a token is in which contexts.

use std::ops::Deref;

use super::{Condition, TokenId, ValueId};
use crate::one_or_many::OneOrMany;
use crate::source::Span;
use crate::value::TokenType;

/// A value of a token and the contexts in which it applies.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Variant {
    /// Holds for every input that makes these choices.
    pub when: Condition,
    /// The value; `None` if the token does not exist in these contexts.
    pub value: Option<ValueId>,
    /// The token that this one is a whole-token alias of.
    pub alias: Option<TokenId>,
    /// The type of the value; [`TokenType::Opaque`] if there is no value.
    pub token_type: TokenType,
    /// Where the token is defined in these contexts: its name in the source.
    pub span: Span,
}

/// The variants of a token: disjoint, and together they cover every input. The first one applies in the default
/// contexts. Nearly every token has one.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Variants(OneOrMany<Variant>);

impl Deref for Variants {
    type Target = [Variant];

    fn deref(&self) -> &[Variant] {
        &self.0
    }
}

impl From<Variant> for Variants {
    fn from(variant: Variant) -> Self {
        Self(OneOrMany::One(variant))
    }
}

impl From<Vec<Variant>> for Variants {
    fn from(variants: Vec<Variant>) -> Self {
        Self(OneOrMany::Several(variants))
    }
}

impl<'v> IntoIterator for &'v Variants {
    type Item = &'v Variant;
    type IntoIter = std::slice::Iter<'v, Variant>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
