//! Diagnostics as workflow commands, which code hosts show beside the changed line.

use std::fmt::Write as _;

use tokens_compiler_core::diagnostic::{Diagnostic, Severity};
use tokens_compiler_core::render::safe;
use tokens_compiler_core::source::SourceMap;

/// One workflow command, without a line break: `::error file=…,line=…,col=…,title=…::message`.
pub fn github(diagnostic: &Diagnostic, sources: &SourceMap) -> String {
    let mut line = String::from(match diagnostic.severity {
        Severity::Error => "::error ",
        Severity::Warning => "::warning ",
    });
    if let Some(label) = &diagnostic.primary {
        let start = sources.locate(label.span);
        let end = sources.locate_offset(label.span.source, label.span.end);
        line.push_str("file=");
        push_property(&mut line, &start.path);
        // Writing to a String cannot fail.
        let _ = write!(line, ",line={},endLine={},col={}", start.line, end.line, start.column);
        // The end column counts only on one line, and names the last character itself.
        if end.line == start.line {
            let _ = write!(line, ",endColumn={}", end.column.max(start.column + 1) - 1);
        }
        line.push(',');
    }
    line.push_str("title=");
    push_property(&mut line, diagnostic.code.name());
    line.push_str("::");
    push_data(&mut line, &diagnostic.message);
    for (word, texts) in [("note", &diagnostic.notes), ("help", &diagnostic.help)] {
        for text in texts {
            line.push_str("%0A");
            line.push_str(word);
            line.push_str(": ");
            push_data(&mut line, text);
        }
    }
    line
}

/// The message: `%` and line breaks would end it.
fn push_data(line: &mut String, value: &str) {
    for c in value.chars() {
        match c {
            '%' => line.push_str("%25"),
            '\r' => line.push_str("%0D"),
            '\n' => line.push_str("%0A"),
            _ => line.push_str(&safe(c.encode_utf8(&mut [0; 4]))),
        }
    }
}

/// A property: like the message, and `:` and `,` would end it.
fn push_property(line: &mut String, value: &str) {
    let mut escaped = String::new();
    push_data(&mut escaped, value);
    for c in escaped.chars() {
        match c {
            ':' => line.push_str("%3A"),
            ',' => line.push_str("%2C"),
            _ => line.push(c),
        }
    }
}
