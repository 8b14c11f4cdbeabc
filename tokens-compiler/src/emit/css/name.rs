//! Uses of custom properties.

use crate::dictionary::TokenId;
use crate::emit::custom_property::Part;
use crate::emit::texts::Texts;

/// Adds `var(--name)`, or the variable of one of its parts.
pub(super) fn push_reference(text: &mut String, names: &Texts, target: TokenId, part: Part) {
    text.push_str("var(");
    text.push_str(&names[target.0 as usize]);
    text.push_str(part.suffix());
    text.push(')');
}
