//! The design system for Swift and Kotlin, through `UniFFI`: any token in any contexts by its path, with its type.
//!
//! Constants are generated for each language by the command `tokens`; this is for what constants cannot do: to list
//! tokens, to choose contexts at run time, to compare colors.
//!
//! The build script compiles the folder `tokens` and writes the dictionary as a table of bytes that the program
//! contains: each value once, for each token the choices that lead to its values. Nothing is parsed at run time but
//! the value that is asked for, and its numbers are the compiler's, bit for bit.

mod contrast;
mod digest;
mod nearest;
mod resolve;
mod table;
mod value;

pub use contrast::contrast;
pub use digest::tokens_digest;
pub use resolve::{Modifier, ResolveError, TokenEntry, all_tokens, modifiers, resolve};
pub use value::{
    Border, Color, CubicBezier, Dimension, Duration, DurationUnit, GradientStop, LineCap, Rgba8, ShadowLayer,
    StrokeStyle, TokenValue, Transition, Typography, Unit,
};

uniffi::setup_scaffolding!();
