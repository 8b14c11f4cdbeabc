//! `uniffi::setup_scaffolding!();` is missing.

tokens_runtime::tokens!("tokens.json", uniffi);

fn main() {}
