//! A broken token is all there is to say: what uses the tokens, right or wrong, is no error of its own.
mod theme {
    tokens_runtime::tokens!("tokens/broken-alias.tokens.json");
}

use tokens_runtime::{Color, css_var, token};

const BY_PATH: Color = token!(theme::color.brand);
const PLAIN: Color = theme::color::BRAND;

fn main() {
    println!("{BY_PATH:?} {PLAIN:?} {} {:?}", css_var!(theme::color.brand), token!(theme::nothing.here));
}
