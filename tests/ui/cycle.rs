tokens_runtime::tokens!("tokens/cycle.tokens.json");

fn main() {}
