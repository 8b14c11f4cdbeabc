//! What a page takes.

pub mod css;
pub mod less;
pub(crate) mod preprocessor;
pub mod scss;
pub mod tailwind;
pub mod typescript;
