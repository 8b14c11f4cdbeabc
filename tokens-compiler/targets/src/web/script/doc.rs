//! What a module says of a token where editors look.

use super::text::push_prose;
use crate::language::comment::TYPESCRIPT;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Dictionary, Token, TokenId};

/// What documentation says, paragraph by paragraph.
#[derive(Default)]
pub(in crate::web) struct Doc(String);

impl Doc {
    /// Begins a paragraph, behind an empty line.
    pub(in crate::web) fn paragraph(&mut self) -> &mut String {
        if !self.0.is_empty() {
            self.0.push_str("\n\n");
        }
        &mut self.0
    }

    /// Begins a tag.
    pub(in crate::web) fn tag(&mut self) -> &mut String {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        &mut self.0
    }

    /// Writes it; nothing where nothing is said.
    pub(in crate::web) fn write(&self, writer: &mut Writer) {
        TYPESCRIPT.write(writer, &self.0);
    }
}

/// Adds what people wrote of a token.
pub(in crate::web) fn push_description(doc: &mut Doc, token: &Token) {
    if let Some(description) = &token.description
        && !description.trim().is_empty()
    {
        push_prose(doc.paragraph(), description);
    }
}

/// Adds that a token is deprecated; `link` is the constant of the token that replaces it, if it has one.
pub(in crate::web) fn push_deprecated<'l>(
    doc: &mut Doc,
    dictionary: &Dictionary,
    token: &Token,
    link: impl Fn(TokenId) -> Option<&'l str>,
) {
    let Some(deprecated) = &token.deprecated else { return };
    let mut message = String::new();
    push_prose(&mut message, deprecated.message.as_deref().unwrap_or_default());
    if let Some(id) = deprecated.replacement
        && let Some(name) = link(id)
    {
        let path = format!("{{{}}}", dictionary[id].dot_path());
        message = message.replace(&path, &format!("{{@link {name}}}"));
    }
    doc.tag().push_str(format!("@deprecated {message}").trim_end());
}
