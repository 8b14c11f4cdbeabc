//! What a page takes.

pub mod css;
pub mod css_in_js;
pub mod less;
mod preprocessor;
mod script;
pub mod scss;
pub mod tailwind;
pub mod typescript;
