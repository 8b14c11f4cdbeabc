tokens_runtime::tokens!("tokens/nowhere.resolver.json");

fn main() {}
