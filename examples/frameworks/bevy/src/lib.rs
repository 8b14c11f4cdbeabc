//! A screen in Bevy: `App::new().add_plugins((DefaultPlugins, ScreenPlugin))` shows it. [`look`] turns tokens into
//! components; the theme is a resource, and what is on the screen is dressed again when it changes.

pub mod look;
mod screen;

pub use screen::{Chosen, ScreenPlugin};
