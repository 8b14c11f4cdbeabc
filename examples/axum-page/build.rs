//! Makes the stylesheet and the module that the page is built from.

fn main() {
    tokens_compiler::Build::new("../../tokens/tokens.resolver.json")
        .allow_outside()
        .pin("platform", "web")
        .css("tokens.css")
        .typescript("tokens.js")
        .emit();
}
