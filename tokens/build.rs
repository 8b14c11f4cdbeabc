//! Writes the stylesheet and the module that web servers hand out.

fn main() {
    tokens_compiler::Build::new("tokens.resolver.json")
        .pin("platform", "web")
        .css("tokens.css")
        .typescript("tokens.ts")
        .emit();
}
