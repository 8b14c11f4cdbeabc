//! Diagnostics for programs: a JSON array with one object a line.

use super::json_writer::JsonWriter;
use tokens_compiler_core::diagnostic::{Diagnostic, Fix, Label, Severity};
use tokens_compiler_core::source::{SourceMap, Span};

/// All diagnostics as one JSON array, an object a line.
///
/// Members, always all of them: `code`, `level` (`error`, `warning`), `message`, `token` (dot path or null), `at`
/// (a place or null), `secondary`, `notes`, `help`, `fix` (`title` and `edits`, or null). A place is `file`, `line`,
/// `column`, `endLine`, `endColumn` (from 1, columns in characters, the end exclusive), `start`, `end` (bytes from
/// 0) and `label`. An edit is a place with `text` for `label`.
pub fn json<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>, sources: &SourceMap) -> String {
    let mut json = JsonWriter::default();
    json.array(|json| {
        for diagnostic in diagnostics {
            json.line();
            object(json, diagnostic, sources);
        }
        json.line_end();
    });
    let mut text = json.finish();
    text.push('\n');
    text
}

fn object(json: &mut JsonWriter, diagnostic: &Diagnostic, sources: &SourceMap) {
    json.object(|json| {
        json.text("code", diagnostic.code.name());
        json.text("level", level(diagnostic.severity));
        json.text("message", &diagnostic.message);
        json.key("token");
        match &diagnostic.token {
            Some(token) => json.string(token),
            None => json.null(),
        }
        json.key("at");
        match &diagnostic.primary {
            Some(label) => labeled(json, label, sources),
            None => json.null(),
        }
        json.key("secondary");
        json.array(|json| {
            for label in &diagnostic.secondary {
                labeled(json, label, sources);
            }
        });
        json.texts("notes", &diagnostic.notes);
        json.texts("help", &diagnostic.help);
        json.key("fix");
        match &diagnostic.fix {
            Some(fix) => edits(json, fix, sources),
            None => json.null(),
        }
    });
}

/// `error` or `warning`, as every machine form calls them.
pub(super) fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn labeled(json: &mut JsonWriter, label: &Label, sources: &SourceMap) {
    json.object(|json| {
        place(json, label.span, sources);
        json.text("label", &label.message);
    });
}

fn edits(json: &mut JsonWriter, fix: &Fix, sources: &SourceMap) {
    json.object(|json| {
        json.text("title", &fix.title);
        json.key("edits");
        json.array(|json| {
            for edit in &fix.edits {
                json.object(|json| {
                    place(json, edit.span, sources);
                    json.text("text", &edit.text);
                });
            }
        });
    });
}

fn place(json: &mut JsonWriter, span: Span, sources: &SourceMap) {
    let start = sources.locate(span);
    let end = sources.locate_offset(span.source, span.end);
    json.text("file", &start.path);
    json.count("line", start.line);
    json.count("column", start.column);
    json.count("endLine", end.line);
    json.count("endColumn", end.column);
    json.count("start", span.start);
    json.count("end", span.end);
}
