// `token!` above `tokens!` knows its names all the same.
const BRAND: tokens_runtime::Color = tokens_runtime::token!(color.brand.primry);
const NAME: &str = tokens_runtime::css_var!(color.brand.primry);
const RIGHT: &str = tokens_runtime::css_var!(color.brand.primary);

tokens_runtime::tokens!("tokens/good.tokens.json");

fn main() {}
