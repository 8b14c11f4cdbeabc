//! Tokens and groups that the system does not have.

mod tokens;

use tokens::{Theme, color};
use tokens_runtime::Color;

pub const MISSPELLED: Color = color::ACENT;
pub const MISSING_GROUP: Color = tokens::colour::ACCENT;

pub fn in_a_context(theme: Theme) -> Color {
    theme.tokens().color.acent
}
