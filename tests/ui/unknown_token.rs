use tokens_runtime::{css_var, token, tokens};

tokens!("tokens/good.tokens.json");

fn main() {
    let _ = token!(color.brand.primary);
    let _ = token!(color.brand.primry);
    let _ = token!(color.brnd.primary);
    let _ = token!(crate::color.brand);
    let _ = token!(color.brand.primary.hover);
    let _ = css_var!(color.brand.zebra);
    let _ = token!(color.brand.);
    let _ = token!(color brand);
}
