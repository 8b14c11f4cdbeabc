tokens_runtime::tokens!("tokens/wrong-type.tokens.json");

fn main() {}
