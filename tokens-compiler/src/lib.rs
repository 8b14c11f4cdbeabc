//! Reads design tokens (DTCG 2025.10: Format, Color and Resolver modules), checks them in every context, and emits
//! them for each platform. It does no I/O: sources come through a [`source::Loader`], results leave as text.
//!
//! The flow, which [`compile`] reads as: resolver document → documents → merged tree → references followed →
//! typed values → [`dictionary::Dictionary`] → [`emit::emit`].

#[cfg(feature = "build")]
pub mod build_script;
pub mod code;
pub mod color;
pub mod diagnostic;
pub mod dictionary;
pub mod edit;
pub mod emit;
#[cfg(feature = "build")]
pub mod files;
pub mod render;
pub mod source;
pub mod value;

#[cfg(feature = "build")]
pub use build_script::Build;
use diagnostic::{Diagnostics, Levels};
use dictionary::Dictionary;
use source::{Loader, SourceMap};

/// What a compilation is asked for.
#[derive(Clone, Default, Debug)]
pub struct Options {
    /// Levels of diagnostics.
    pub levels: Levels,
    /// The input to resolve for, as modifier and context names (Resolver 5): only these contexts are read and
    /// checked. Without it, every context of every modifier is.
    pub input: Option<Vec<(String, String)>>,
}

/// What a compilation made: its best result, and everything there is to say about it.
#[derive(Debug)]
pub struct Compilation {
    /// Every text that was read.
    pub sources: SourceMap,
    /// Every path that was asked for, also those that could not be read: what a build has to watch.
    pub paths: Vec<String>,
    /// The tokens. Complete only when there are no errors.
    pub dictionary: Dictionary,
    /// What was found.
    pub diagnostics: Diagnostics,
}

/// Compiles the design system behind `entry`, a resolver document or a token file.
pub fn compile(entry: &str, loader: &dyn Loader, options: &Options) -> Compilation {
    let _ = (entry, loader);
    Compilation {
        sources: SourceMap::default(),
        paths: Vec::new(),
        dictionary: Dictionary::default(),
        diagnostics: Diagnostics::new(options.levels.clone()),
    }
}
