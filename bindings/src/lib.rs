//! The design system for Swift, Kotlin and Python, through UniFFI: an enum for each type of token whose cases are
//! the tokens, with their values in any contexts; tokens by path; and what can be asked of colors.
//!
//! Constants are generated for each language by the command `tokens`; this is for what constants cannot do: to list
//! tokens, to choose contexts at run time, to compare and mix colors. Any crate does the same with the two lines below.

uniffi::setup_scaffolding!();

tokens_runtime::tokens!("../tokens/tokens.resolver.json", uniffi, outside, sets = false);
