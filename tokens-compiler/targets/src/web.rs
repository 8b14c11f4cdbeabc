//! What a page takes.

pub mod css;
pub mod css_in_js;
pub mod less;
pub mod lit;
pub(crate) mod preprocessor;
pub mod react;
mod script;
pub mod scss;
pub mod tailwind;
pub mod typescript;
