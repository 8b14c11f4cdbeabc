// A warning of the compiler is one of rustc's: here it is denied, so that it shows.
#![deny(deprecated)]

tokens_runtime::tokens!("tokens/lint.tokens.json", lenient);

fn main() {}
