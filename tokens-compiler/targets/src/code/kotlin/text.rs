//! Texts inside Kotlin: string literals and documentation.

use std::fmt::Write as _;

use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::Deprecated;
use tokens_compiler_core::emit::escape::is_hidden;

/// A string literal that means exactly this text.
pub(super) fn string(value: &str) -> String {
    let mut text = String::with_capacity(value.len() + 2);
    text.push('"');
    for c in value.chars() {
        match c {
            '"' | '\\' | '$' => {
                text.push('\\');
                text.push(c);
            }
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            _ if is_hidden(c) => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    // Writing to a String cannot fail.
                    let _ = write!(text, "\\u{unit:04x}");
                }
            }
            _ => text.push(c),
        }
    }
    text.push('"');
    text
}

/// Adds a documentation comment. What would end it, open another or be read as a link or a tag is written as a
/// character reference.
pub(super) fn document(writer: &mut Writer, value: &str) {
    let lines: Vec<&str> = value.trim().lines().collect();
    match lines.as_slice() {
        [] => {}
        [line] => writer.line(&format!("/** {} */", escape(line.trim()))),
        _ => {
            writer.line("/**");
            for line in lines {
                writer.line(format!(" * {}", escape(line.trim_end())).trim_end());
            }
            writer.line(" */");
        }
    }
}

fn escape(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            '/' if text.ends_with('*') => text.push_str("&#47;"),
            '*' if text.ends_with('/') => text.push_str("&#42;"),
            '[' => text.push_str("&#91;"),
            ']' => text.push_str("&#93;"),
            '@' if text.trim_start().is_empty() => text.push_str("&#64;"),
            '\t' => text.push_str("    "),
            _ if is_hidden(c) => {
                let _ = write!(text, "U+{:04X}", u32::from(c));
            }
            _ => text.push(c),
        }
    }
    // A slash or a star at the end would meet the comment's own.
    if text.ends_with('*') {
        text.pop();
        text.push_str("&#42;");
    }
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
    let mut line = format!("@{annotation}({}", string(message));
    if let Some((expression, import)) = replacement {
        line.push_str(", ");
        line.push_str(replace_with);
        line.push('(');
        line.push_str(&string(expression));
        if let Some(import) = import {
            line.push_str(", ");
            line.push_str(&string(import));
        }
        line.push(')');
    }
    line.push(')');
    writer.line(&line);
}
