//! A screen in iced. [`look`] turns tokens into iced's types; the view is made from the tokens of the chosen theme, so a
//! switch is a message like any other.

pub mod look;
mod screen;

pub use screen::{Message, Screen};

/// The font of the tokens, `Inter Variable`.
pub const FONT: &[u8] = include_bytes!("../../font/inter-variable.ttf");
