//! What the whole-system tests share. A case is a folder of data; adding one needs no Rust.
//!
//! `UPDATE=1 cargo test` rewrites expected data, and nothing else does.

pub mod browser;
pub mod bundler;
pub mod canonical;
pub mod cargo;
pub mod command;
pub mod css;
pub mod css_value;
pub mod disk;
pub mod editor;
pub mod figma;
pub mod modules;
pub mod native;
pub mod parity;
pub mod preprocessor;
pub mod random;
pub mod report;
pub mod rust;
pub mod semantic;
pub mod skip;
pub mod snapshot;
pub mod spec;
pub mod systems;
pub mod tailwind;
pub mod typescript;
