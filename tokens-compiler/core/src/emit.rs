//! What every emitter stands on: names, numbers, texts, and what an emission is.

pub mod custom_property;
pub mod escape;
pub mod name;
pub mod number;
pub mod presence;
pub mod string_table;
pub mod summary;

/// One generated file.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Output {
    /// Path below the target's output folder, `/` between segments.
    pub path: String,
    /// The whole text.
    pub text: String,
}
