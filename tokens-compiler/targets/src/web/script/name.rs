//! Identifiers.

use crate::language::identifier::{Case, TYPESCRIPT};
use crate::language::keyword;

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
