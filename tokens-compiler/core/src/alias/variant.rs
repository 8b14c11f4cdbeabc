//! What a token is under a condition.

use crate::dictionary::{Condition, TokenId, ValueId};
use crate::source::Span;
use crate::value::TokenType;

/// What a token is under a condition.
#[derive(Clone)]
pub(crate) struct Variant {
    /// Holds for every input that makes these choices.
    pub when: Condition,
    /// Its value, or why it has none.
    pub outcome: Outcome,
    /// The type of the value; [`TokenType::Opaque`] if there is no value.
    pub token_type: TokenType,
    /// Its name in the text.
    pub span: Span,
}

/// What came of reading a token.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Outcome {
    /// A value, and the token that it is a whole-token alias of.
    Value(ValueId, Option<TokenId>),
    /// The token does not exist here.
    Absent,
    /// It has no value; that has been reported.
    Broken,
}
