tokens_runtime::tokens!("tokens/several.tokens.json");

fn main() {}
