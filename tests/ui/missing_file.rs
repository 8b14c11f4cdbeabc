tokens_runtime::tokens!("tokens/missing-file.resolver.json");

fn main() {}
