//! Identifiers, and paths of tokens.

use crate::language::identifier::{Case, TYPESCRIPT};
use crate::language::{keyword, literal};
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::string_table::StringTable;

/// The path of each token as a string literal.
pub(in crate::web) fn paths(dictionary: &Dictionary) -> StringTable {
    let mut paths = StringTable::with_capacity(dictionary.tokens.len(), 40);
    for token in &dictionary.tokens {
        paths.add(|text| literal::TYPESCRIPT.push_path(text, &token.path));
    }
    paths
}

/// A name made an identifier: what identifiers cannot hold is written by its number, and what would be a word of the
/// language ends in `_`.
pub(in crate::web) fn identifier(mut name: String) -> String {
    make_identifier(&mut name);
    name
}

/// Makes a name an identifier.
pub(in crate::web) fn make_identifier(text: &mut String) {
    TYPESCRIPT.make_identifier(text, Case::Lower, "_");
    if keyword::is_listed(keyword::TYPESCRIPT, text) {
        text.push('_');
    }
}
