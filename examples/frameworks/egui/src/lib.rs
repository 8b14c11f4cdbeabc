//! A screen in egui. [`look`] turns tokens into egui's types; the screen asks for the tokens of the chosen theme in every
//! frame, so a switch needs nothing but another value.

pub mod look;
mod screen;

pub use screen::Screen;
