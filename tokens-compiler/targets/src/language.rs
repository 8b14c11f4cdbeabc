//! What the languages of targets share.

pub(crate) mod nested;
pub(crate) mod writer;
