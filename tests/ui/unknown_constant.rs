tokens_runtime::tokens!("tokens/good.tokens.json");

fn main() {
    let _ = color::brand::PRIMRY;
}
