//! What a page takes.

pub mod css;
pub mod typescript;
