//! The design-token compiler as people name it: [`compile`] reads and checks, [`targets`] emit, `Build` does both in
//! a build script.
//!
//! Everything stands in crates of its own, which this one puts together: `tokens-compiler-core` (text → dictionary),
//! `tokens-compiler-rust` (dictionary → Rust) and `tokens-compiler-targets` (dictionary → every other platform).

pub use tokens_compiler_core::{
    Compilation, Options, code, color, compile, diagnostic, dictionary, edit, emit, input, nearest,
    occurrences, render, source, texts, value,
};
pub use tokens_compiler_targets as targets;

#[cfg(feature = "files")]
pub mod files;

#[cfg(feature = "reports")]
pub mod fix;

#[cfg(feature = "reports")]
pub mod report;

#[cfg(feature = "build")]
pub mod build_script;

#[cfg(feature = "build")]
pub use build_script::Build;
