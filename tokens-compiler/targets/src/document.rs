//! Documents in a form of one's own.

pub mod template;
