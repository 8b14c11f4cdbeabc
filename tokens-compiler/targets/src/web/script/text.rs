//! Keys and prose that stay what they are inside a module, a page or an editor.

use crate::language::comment::TSDOC_PROSE;
use crate::language::literal;

/// Adds the key of a member: bare where it can be. A quoted `__proto__` would set an object's prototype, so in a
/// value (not in a type) it is computed.
pub(in crate::web) fn push_key(text: &mut String, key: &str, in_type: bool) {
    let mut bytes = key.bytes();
    let bare = bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || matches!(first, b'_' | b'$'))
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$'));
    if key == "__proto__" && !in_type {
        text.push_str("[\"__proto__\"]");
    } else if bare {
        text.push_str(key);
    } else {
        literal::TYPESCRIPT.push(text, key);
    }
}

/// Adds a description with its `@` kept from beginning a tag.
pub(in crate::web) fn push_prose(text: &mut String, description: &str) {
    TSDOC_PROSE.push(text, description.trim());
}
