//! References that all exist.

mod tokens;

use tokens::{Input, Theme, color, space};
use tokens_runtime::{Color, Dimension};

pub const ACCENT: Color = color::ACCENT;
pub const HOVER: Color = color::HOVER;
pub const GAP: Dimension = space::INLINE;

pub const fn surface(theme: Theme) -> Color {
    tokens::tokens(Input { theme, ..Input::DEFAULT }).color.surface
}

pub const DARK: Color = surface(Theme::Dark);
