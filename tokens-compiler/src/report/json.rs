//! Diagnostics for programs: a JSON array with one object a line.

use serde_json::{Map, Value, json};
use tokens_compiler_core::diagnostic::{Diagnostic, Fix, Label, Severity};
use tokens_compiler_core::source::{SourceMap, Span};

use super::text;

/// All diagnostics as one JSON array, an object a line.
///
/// Members, always all of them: `code`, `level` (`error`, `warning`), `message`, `token` (dot path or null), `at`
/// (a place or null), `secondary`, `notes`, `help`, `fix` (`title` and `edits`, or null). A place is `file`, `line`,
/// `column`, `endLine`, `endColumn` (from 1, columns in characters, the end exclusive), `start`, `end` (bytes from
/// 0) and `label`. An edit is a place with `text` for `label`.
pub fn json<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>, sources: &SourceMap) -> String {
    let all: Vec<Value> = diagnostics.into_iter().map(|diagnostic| object(diagnostic, sources)).collect();
    let mut text = text::lines(&all);
    text.push('\n');
    text
}

fn object(diagnostic: &Diagnostic, sources: &SourceMap) -> Value {
    let labeled = |label: &Label| place(label.span, "label", &label.message, sources);
    json!({
        "code": diagnostic.code.name(),
        "level": level(diagnostic.severity),
        "message": diagnostic.message,
        "token": diagnostic.token,
        "at": diagnostic.primary.as_ref().map(labeled),
        "secondary": diagnostic.secondary.iter().map(labeled).collect::<Vec<_>>(),
        "notes": diagnostic.notes,
        "help": diagnostic.help,
        "fix": diagnostic.fix.as_ref().map(|fix| edits(fix, sources)),
    })
}

/// `error` or `warning`, as every machine form calls them.
pub(super) fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn edits(fix: &Fix, sources: &SourceMap) -> Value {
    let edits: Vec<Value> =
        fix.edits.iter().map(|edit| place(edit.span, "text", &edit.text, sources)).collect();
    json!({ "title": fix.title, "edits": edits })
}

/// A place, with one more member.
fn place(span: Span, key: &str, text: &str, sources: &SourceMap) -> Value {
    let start = sources.locate(span);
    let end = sources.locate_offset(span.source, span.end);
    let mut members = Map::new();
    members.insert("file".to_owned(), start.path.into());
    for (name, number) in [
        ("line", start.line),
        ("column", start.column),
        ("endLine", end.line),
        ("endColumn", end.column),
        ("start", span.start),
        ("end", span.end),
    ] {
        members.insert(name.to_owned(), number.into());
    }
    members.insert(key.to_owned(), text.into());
    Value::Object(members)
}
