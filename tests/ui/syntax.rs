tokens_runtime::tokens!("tokens/syntax.tokens.json");

fn main() {}
