//! What a page takes.

pub mod css;
pub mod tailwind;
pub mod typescript;
