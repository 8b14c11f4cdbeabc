tokens_runtime::tokens!("tokens/good.tokens.json", uniffi);

fn main() {}
