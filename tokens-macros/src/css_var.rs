//! `css_var!`: the custom property of a token, and its constant named beside it, so rustc checks the path.

use proc_macro::{Delimiter, Group, TokenStream, TokenTree};
use tokens_compiler_core::emit::custom_property;

use crate::index;
use crate::literal::quoted;
use crate::path::Path;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let path = match Path::parse(input) {
        Ok(path) => path,
        Err(error) => return error.compile_error(),
    };
    match index::find(&path) {
        index::Found::Unknown(error) => error.compile_error(),
        index::Found::Token { rust_names, css_name } => {
            let text = quoted(&format!("var({css_name})"));
            let mut inner = checked(&path, &rust_names);
            inner.extend(parsed(&text));
            block(inner)
        }
        index::Found::NoIndex => joined(&path),
    }
}

/// Without the index, only the constants know the prefix: rustc joins prefix and name.
fn joined(path: &Path) -> TokenStream {
    let mut names: Vec<&str> = Vec::with_capacity(path.names.len());
    for name in &path.names {
        names.push(&name.text);
    }
    let name = custom_property::name(&names, "");
    let name = quoted(name.strip_prefix("--").unwrap_or(&name));
    let rust_names = path.rust_names();
    let mut inner = checked(path, &rust_names);
    inner.extend(parsed("const PREFIX: &::core::primitive::str ="));
    inner.extend(path.first_module(&rust_names));
    let text = format!(
        "__CSS_PREFIX; \
         const BYTES: [::core::primitive::u8; ::tokens_runtime::generated::length(PREFIX, {name})] = \
         ::tokens_runtime::generated::join(PREFIX, {name}); \
         const TEXT: &::core::primitive::str = match ::core::str::from_utf8(&BYTES) {{ \
         ::core::result::Result::Ok(text) => text, ::core::result::Result::Err(_) => {name} }}; TEXT"
    );
    inner.extend(parsed(&text));
    block(inner)
}

/// `const _: () = { let _ = &path; };`
fn checked(path: &Path, rust_names: &[String]) -> TokenStream {
    let mut constant = parsed("let _ = &");
    constant.extend(path.constant(rust_names));
    constant.extend(parsed(";"));
    let mut item = parsed("const _: () =");
    item.extend(block(constant));
    item.extend(parsed(";"));
    item
}

fn block(inner: TokenStream) -> TokenStream {
    TokenTree::from(Group::new(Delimiter::Brace, inner)).into()
}

/// Text of our own; it lexes.
fn parsed(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}
