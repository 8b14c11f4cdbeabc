// `token!` above `tokens!` has no index to look into: rustc itself says what is unknown.
const BRAND: tokens_runtime::Color = tokens_runtime::token!(color.brand.primry);
const NAME: &str = tokens_runtime::css_var!(color.brand.primry);

tokens_runtime::tokens!("tokens/good.tokens.json");

fn main() {}
