//! What is said of tokens and groups: documentation and deprecations.

use crate::language::writer::Writer;
use crate::language::{comment, literal};
use tokens_compiler_core::dictionary::{Deprecated, Dictionary, Token};
use tokens_compiler_core::emit::summary;

/// Adds a documentation comment. What people wrote in it is [`prose`].
pub(super) fn document(writer: &mut Writer, value: &str) {
    comment::KOTLIN.write(writer, value.trim());
}

/// What people wrote, for a documentation comment; none where that is empty.
pub(super) fn prose(value: Option<&str>) -> Option<String> {
    let value = value.map(str::trim).filter(|value| !value.is_empty())?;
    let mut text = String::with_capacity(value.len());
    comment::KDOC_PROSE.push(&mut text, value);
    Some(text)
}

/// What is said of a token: its description, its values at a glance, and `others`, each a paragraph.
pub(super) fn about(dictionary: &Dictionary, token: &Token, others: &str) -> String {
    let mut shown = String::new();
    summary::push_contexts(&mut shown, dictionary, token, &comment::KDOC_PROSE);
    let paragraphs = [prose(token.description.as_deref()), Some(shown), prose(Some(others))];
    paragraphs.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// The first sentence of a comment about something with a name that people gave it: ``The group `color`.``
pub(super) fn named(what: &str, name: &str) -> String {
    let mut text = format!("{what} `");
    comment::KDOC_PROSE.push(&mut text, name);
    text.push_str("`.");
    text
}

/// Adds `@Deprecated`. `replacement` is an expression that means the replacing token there, and what to import.
pub(super) fn deprecate(
    writer: &mut Writer,
    names: [&str; 2],
    deprecated: &Deprecated,
    replacement: Option<(&str, Option<&str>)>,
) {
    let message = deprecated.message.as_deref().unwrap_or("This token is deprecated.");
    let [annotation, replace_with] = names;
    let mut line = format!("@{annotation}({}", literal::KOTLIN.of(message));
    if let Some((expression, import)) = replacement {
        line.push_str(", ");
        line.push_str(replace_with);
        line.push('(');
        line.push_str(&literal::KOTLIN.of(expression));
        if let Some(import) = import {
            line.push_str(", ");
            line.push_str(&literal::KOTLIN.of(import));
        }
        line.push(')');
    }
    line.push(')');
    writer.line(&line);
}
