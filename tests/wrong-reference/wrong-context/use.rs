//! Contexts and modifiers that the system does not have.

mod tokens;

use tokens::{Input, Theme};

pub const MISSPELLED: Theme = Theme::Drak;
pub const MODIFIER: Input = Input { mode: Theme::Dark, ..Input::DEFAULT };
pub const MIXED_UP: Input = Input { density: Theme::Dark, ..Input::DEFAULT };
