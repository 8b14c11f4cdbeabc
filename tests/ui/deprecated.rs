#![deny(deprecated)]

use tokens_runtime::{css_var, token, tokens};

tokens!("tokens/good.tokens.json");

fn main() {
    let _ = token!(color.brand.old);
    let _ = css_var!(color.brand.old);
}
