//! What the languages of targets share. A language is a table in each module here that it needs; a target adds how it
//! prints values.

pub(crate) mod comment;
pub(crate) mod expression;
pub(crate) mod identifier;
pub(crate) mod keyword;
pub(crate) mod literal;
pub(crate) mod nested;
pub(crate) mod writer;
