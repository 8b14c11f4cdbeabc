tokens_runtime::tokens!("tokens/collision.tokens.json");

fn main() {}
