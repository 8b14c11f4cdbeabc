//! `token!`: from the path of a token to the path of its constant.

use proc_macro::TokenStream;

use crate::index;
use crate::path::Path;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let path = match Path::parse(input) {
        Ok(path) => path,
        Err(error) => return error.compile_error(),
    };
    match index::find(&path) {
        index::Found::Unknown(error) => error.compile_error(),
        index::Found::Token { rust_names, .. } => path.constant(&rust_names),
        index::Found::NoIndex => path.constant(&path.rust_names()),
    }
}
