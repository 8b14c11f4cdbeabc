//! The design tokens: a module for each group, a constant for each token.
//!
//! A crate of their own is built again only when the JSON changes, so an edit to an app costs nothing here.

tokens_runtime::tokens!("tokens.resolver.json");
