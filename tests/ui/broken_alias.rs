tokens_runtime::tokens!("tokens/broken-alias.tokens.json");

fn main() {}
