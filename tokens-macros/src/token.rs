//! `token!` and `css_var!`: from the path of a token to its constant, or to its custom property.
//!
//! A path leads to a module, and beside the constants there stands a macro that knows all names (`__design_tokens`,
//! which the generator writes). So either of these becomes a call of that macro, rustc finds it as it would find the
//! constants, and it calls `__lookup!` with what it knows. That one, too, is beside the constants, in a module of the
//! same name: a crate that uses tokens of another one need not depend on the runtime, or calls it something else.

use proc_macro::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};

use crate::editor;
use crate::error::Error;
use crate::find::Found;
use crate::index::{self, First};
use crate::literal::{self, quoted, stream};
use crate::path::{Path, flattened};
use crate::tree::{ident, punct, push_colons};

/// What a path stands for.
#[derive(Clone, Copy)]
pub(crate) enum Use {
    Constant,
    CssVar,
}

impl Use {
    fn name(self) -> &'static str {
        match self {
            Self::Constant => "token",
            Self::CssVar => "css_var",
        }
    }
}

/// A use: the call of the macro beside the constants.
pub(crate) fn expand(used: Use, input: TokenStream) -> TokenStream {
    call(used, input).unwrap_or_else(|error| error.compile_error())
}

fn call(used: Use, input: TokenStream) -> Result<TokenStream, Error> {
    let tokens = flattened(input);
    let path = Path::parse(&tokens)?;
    let span = path.names[0].span;
    let mut called = path.prefix.clone();
    match index::first(&path) {
        First::Module(module) => push_module(&mut called, &module, span),
        First::Only(found) if path.prefix.is_empty() => match found {
            Ok(found) => return Ok(value(used, &path, &found)),
            // As in `lookup`.
            Err(_) if editor::is_editor() => return Ok(path.constant(&path.rust_names())),
            Err(error) => return Err(error),
        },
        First::NoTokens if path.prefix.is_empty() && path.names.len() > 1 => {
            push_module(&mut called, &tokens_compiler_rust::module_name(&path.names[0].text), span);
        }
        _ => {}
    }
    // In an editor, the name in the user's code stands for the group alone.
    let span = if editor::is_editor() { Span::call_site() } else { span };
    called.push(ident("__design_tokens", span));
    let here = Group::new(Delimiter::Bracket, stream(called.clone()));
    called.push(punct('!', Spacing::Alone, span));
    let mut arguments: Vec<TokenTree> = vec![here.into(), Ident::new(used.name(), Span::call_site()).into()];
    arguments.extend(tokens);
    called.push(Group::new(Delimiter::Brace, stream(arguments)).into());
    Ok(stream(called))
}

fn push_module(path: &mut Vec<TokenTree>, module: &str, span: Span) {
    path.push(ident(module, span));
    push_colons(path, span);
}

/// What the macro beside the constants calls: its key, all names, the use and the path.
pub(crate) fn lookup(input: TokenStream) -> TokenStream {
    let tokens = flattened(input);
    let [TokenTree::Literal(key), TokenTree::Literal(names), TokenTree::Ident(used), path @ ..] = &tokens[..]
    else {
        return Error::new(Span::call_site(), "this is for generated code alone; use `token!` or `css_var!`")
            .compile_error();
    };
    let used = if used.to_string() == Use::CssVar.name() { Use::CssVar } else { Use::Constant };
    let key = literal::text(key).unwrap_or_default();
    let names = || literal::text(names).unwrap_or_default();
    let path = match Path::parse(path) {
        Ok(path) => path,
        Err(error) => return error.compile_error(),
    };
    match index::find(&key, names, &path) {
        Ok(found) => value(used, &path, &found),
        // An editor completes the last name of a path that it can follow, as it would in Rust.
        Err(_) if editor::is_editor() => path.constant(&path.rust_names()),
        Err(error) => error.compile_error(),
    }
}

fn value(used: Use, path: &Path, found: &Found) -> TokenStream {
    let constant = path.constant(&found.rust_names);
    match used {
        Use::Constant => constant,
        // The constant beside the text: its deprecation is told, and editors find it.
        Use::CssVar => {
            let mut inner = parsed("let _ = &");
            inner.extend(constant);
            inner.extend(parsed(";"));
            let mut block = parsed("const _: () =");
            block.extend(braces(inner));
            block.extend(parsed(";"));
            block.extend(parsed(&quoted(&format!("var({})", found.custom_property))));
            braces(block)
        }
    }
}

fn braces(inner: TokenStream) -> TokenStream {
    TokenTree::from(Group::new(Delimiter::Brace, inner)).into()
}

/// Text of our own; it lexes.
fn parsed(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}
