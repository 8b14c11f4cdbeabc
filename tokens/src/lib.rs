//! The design system as facts of the compiler: a module for each group, a constant for each token.
//!
//! ```
//! use tokens::{Density, Input, Theme, color, tokens};
//!
//! assert_eq!(color::brand::_600.rgba8(), [79, 90, 227, 255]);
//!
//! let dark = tokens(Input { theme: Theme::Dark, density: Density::Compact, ..Input::DEFAULT });
//! assert_ne!(dark.color.bg.canvas, color::bg::CANVAS);
//! assert_eq!(dark.input.border.root.color, dark.color.border.control);
//! ```
//!
//! A constant holds the value of the default contexts; [`tokens()`] gives all tokens of any theme, density and
//! platform. A name that is not in the JSON does not compile.

tokens_runtime::tokens!("tokens.resolver.json");

/// What else was made of the same JSON, for programs that serve it.
pub mod artifacts {
    /// A stylesheet: every token as a custom property, in every theme and density, as the web has them.
    pub const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/tokens.css"));
    /// An ES module with types: every token as a constant.
    pub const TYPESCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/tokens.ts"));
}
