//! Keys and documentation that stay what they are inside a module, a page or an editor.

use crate::language::comment::{TSDOC_PROSE, TYPESCRIPT};
use crate::language::literal;
use crate::language::writer::Writer;

/// Adds the key of a member: bare where it can be. A quoted `__proto__` would set an object's prototype, so in a
/// value (not in a type) it is computed.
pub(super) fn push_key(text: &mut String, key: &str, in_type: bool) {
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

/// What documentation says, paragraph by paragraph.
#[derive(Default)]
pub(super) struct Doc(String);

impl Doc {
    /// Begins a paragraph, behind an empty line.
    pub(super) fn paragraph(&mut self) -> &mut String {
        if !self.0.is_empty() {
            self.0.push_str("\n\n");
        }
        &mut self.0
    }

    /// Begins a tag.
    pub(super) fn tag(&mut self) -> &mut String {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        &mut self.0
    }

    /// Writes it; nothing where nothing is said.
    pub(super) fn write(&self, writer: &mut Writer) {
        TYPESCRIPT.write(writer, &self.0);
    }
}

/// Adds a description with its `@` kept from beginning a tag.
pub(super) fn push_prose(text: &mut String, description: &str) {
    TSDOC_PROSE.push(text, description.trim());
}
