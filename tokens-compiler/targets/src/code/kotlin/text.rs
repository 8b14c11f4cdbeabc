//! What is said of tokens and groups: documentation and deprecations.

use crate::language::writer::Writer;
use crate::language::{comment, literal};
use tokens_compiler_core::dictionary::Deprecated;

/// Adds a documentation comment.
pub(super) fn document(writer: &mut Writer, value: &str) {
    comment::KOTLIN.write(writer, value.trim());
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
