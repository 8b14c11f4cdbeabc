//! Diagnostics as SARIF 2.1.0, the form that code scanning services read.

use std::fmt::Write as _;

use serde_json::{Value, json};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::{Diagnostic, Fix, Level};
use tokens_compiler_core::source::{SourceId, SourceMap, Span};

use super::json::level;
use super::text;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// One SARIF 2.1.0 log with one run of the tool at `version`, a result a line. Columns count Unicode code points; the
/// rules are the codes that occur, each with its page.
pub fn sarif<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    sources: &SourceMap,
    version: &str,
) -> String {
    let all: Vec<&Diagnostic> = diagnostics.into_iter().collect();
    let mut used: Vec<Code> = all.iter().map(|diagnostic| diagnostic.code).collect();
    used.sort_unstable();
    used.dedup();
    let rules: Vec<Value> = used.iter().map(|&code| rule(code)).collect();
    let results: Vec<Value> = all.iter().map(|diagnostic| result(diagnostic, &used, sources)).collect();
    let driver = json!({ "name": "tokens", "version": version, "rules": rules });
    format!(
        "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{}}},\
         \"columnKind\":\"unicodeCodePoints\",\"results\":{}}}]}}\n",
        text::line(&driver),
        text::lines(&results),
    )
}

fn rule(code: Code) -> Value {
    let level = match code.default_level() {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "none",
    };
    json!({
        "id": code.name(),
        "shortDescription": { "text": code.summary() },
        // The code scanning of GitHub refuses rules without one.
        "fullDescription": { "text": flagged(code) },
        "help": { "text": code.page(), "markdown": code.page() },
        "defaultConfiguration": { "level": level },
    })
}

/// What a code flags, as its page says it.
fn flagged(code: Code) -> &'static str {
    let rest = code.page().split_once("## What it flags").map_or(code.summary(), |(_, rest)| rest);
    rest.split_once("\n## ").map_or(rest, |(section, _)| section).trim()
}

fn result(diagnostic: &Diagnostic, used: &[Code], sources: &SourceMap) -> Value {
    let mut text = diagnostic.message.clone();
    for (word, lines) in [("note", &diagnostic.notes), ("help", &diagnostic.help)] {
        for line in lines {
            // Writing to a String cannot fail.
            let _ = write!(text, "\n{word}: {line}");
        }
    }
    let mut result = json!({
        "ruleId": diagnostic.code.name(),
        "ruleIndex": used.binary_search(&diagnostic.code).unwrap_or_default(),
        "level": level(diagnostic.severity),
        "message": { "text": text },
    });
    let mut location = json!({});
    if let Some(label) = &diagnostic.primary {
        location["physicalLocation"] = physical(label.span, sources);
    }
    if let Some(token) = &diagnostic.token {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": token }]);
    }
    if location != json!({}) {
        result["locations"] = json!([location]);
    }
    if !diagnostic.secondary.is_empty() {
        let related = diagnostic.secondary.iter().enumerate().map(|(index, label)| {
            json!({
                "id": index + 1,
                "physicalLocation": physical(label.span, sources),
                "message": { "text": label.message },
            })
        });
        result["relatedLocations"] = related.collect();
    }
    if let Some(fix) = &diagnostic.fix {
        result["fixes"] = json!([{
            "description": { "text": fix.title },
            "artifactChanges": changes(fix, sources),
        }]);
    }
    result
}

fn changes(fix: &Fix, sources: &SourceMap) -> Value {
    let mut files: Vec<SourceId> = fix.edits.iter().map(|edit| edit.span.source).collect();
    files.sort_unstable();
    files.dedup();
    let change = |file: SourceId| {
        let edits = fix.edits.iter().filter(|edit| edit.span.source == file);
        let replacement = |edit: &tokens_compiler_core::edit::Edit| {
            json!({
                "deletedRegion": region(edit.span, sources),
                "insertedContent": { "text": edit.text },
            })
        };
        json!({
            "artifactLocation": { "uri": uri(sources[file].path()) },
            "replacements": edits.map(replacement).collect::<Vec<_>>(),
        })
    };
    files.into_iter().map(change).collect()
}

fn physical(span: Span, sources: &SourceMap) -> Value {
    json!({
        "artifactLocation": { "uri": uri(sources[span.source].path()) },
        "region": region(span, sources),
    })
}

fn region(span: Span, sources: &SourceMap) -> Value {
    let start = sources.locate(span);
    let end = sources.locate_offset(span.source, span.end);
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "byteOffset": span.start,
        "byteLength": span.end.saturating_sub(span.start),
    })
}

/// The path as a relative URI reference (RFC 3986): whatever is not plain is percent-encoded, byte by byte.
fn uri(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'-'
            | b'.'
            | b'_'
            | b'~'
            | b'/'
            | b'@'
            | b'+'
            | b',' => {
                text.push(byte as char);
            }
            _ => {
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    text
}
