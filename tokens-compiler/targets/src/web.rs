//! What a page takes.

pub mod css;
mod preprocessor;
pub mod scss;
pub mod tailwind;
pub mod typescript;
