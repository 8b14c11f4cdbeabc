//! Tokens of another type than the one that is wanted.

mod tokens;

use tokens::{Theme, space};
use tokens_runtime::Color;

pub const DIMENSION: Color = space::INLINE;

pub fn in_a_context(theme: Theme) -> Color {
    theme.tokens().space.inline
}
