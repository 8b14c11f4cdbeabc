//! What the targets share that write ES modules: the files of a module, its declarations, and the tree of tokens.

mod doc;
mod face;
mod name;
mod text;
mod tree;
mod variable;

pub(super) use doc::{Doc, push_deprecated, push_description};
pub(super) use face::{Face, files};
pub(super) use name::{identifier, make_identifier, of_name, paths};
pub(super) use text::{push_key, push_prose};
pub(super) use tree::push_group;
pub(super) use variable::Variables;

/// What stands before everything. Names and values are the tokens', whatever a linter likes.
pub(super) const HEADER: &str =
    "/* eslint-disable */\n// Generated from design tokens. Changes here are lost.\n\n";
