//! Identifiers, and paths of tokens.

use crate::language::identifier::{Case, TYPESCRIPT, spelled};
use crate::language::{keyword, literal};
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::name;
use tokens_compiler_core::emit::string_table::StringTable;

/// The path of each token as a string literal.
pub(in crate::web) fn paths(dictionary: &Dictionary) -> StringTable {
    let mut paths = StringTable::with_capacity(dictionary.tokens.len(), 40);
    for token in &dictionary.tokens {
        paths.add(|text| literal::TYPESCRIPT.push_path(text, &token.path));
    }
    paths
}

/// The identifier for one name: of a group, a token or a modifier.
pub(in crate::web) fn of_name(own: &str) -> String {
    let own = if own == "$root" { "root" } else { own };
    let mut name = name::camel(&[own]);
    if name.is_empty() {
        name = spelled(own, Case::Lower);
    }
    identifier(name)
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
