tokens_runtime::tokens!("../outside.tokens.json");

fn main() {}
