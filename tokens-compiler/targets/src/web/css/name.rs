//! Uses of custom properties.

use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::string_table::StringTable;

/// Adds `var(--name)`, or the variable of one of its parts.
pub(super) fn push_reference(text: &mut String, names: &StringTable, target: TokenId, part: Part) {
    text.push_str("var(");
    text.push_str(&names[target]);
    text.push_str(part.suffix());
    text.push(')');
}
