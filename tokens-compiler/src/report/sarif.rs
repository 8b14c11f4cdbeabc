//! Diagnostics as SARIF 2.1.0, the form that code scanning services read.

use std::fmt::Write as _;

use super::json::level;
use super::json_writer::JsonWriter;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::{Diagnostic, Fix, Level};
use tokens_compiler_core::source::{SourceId, SourceMap, Span};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// One SARIF 2.1.0 log with one run of the tool at `version`. Columns count Unicode code points; the rules are the
/// codes that occur, each with its page.
pub fn sarif<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    sources: &SourceMap,
    version: &str,
) -> String {
    let all: Vec<&Diagnostic> = diagnostics.into_iter().collect();
    let mut used: Vec<Code> = all.iter().map(|diagnostic| diagnostic.code).collect();
    used.sort_unstable();
    used.dedup();
    let mut json = JsonWriter::default();
    json.object(|json| {
        json.text("$schema", SCHEMA);
        json.text("version", "2.1.0");
        json.key("runs");
        json.array(|json| {
            json.object(|json| {
                json.key("tool");
                json.object(|json| {
                    json.key("driver");
                    json.object(|json| driver(json, &used, version));
                });
                json.text("columnKind", "unicodeCodePoints");
                json.key("results");
                json.array(|json| {
                    for diagnostic in &all {
                        json.line();
                        json.object(|json| result(json, diagnostic, &used, sources));
                    }
                    json.line_end();
                });
            });
        });
    });
    let mut text = json.finish();
    text.push('\n');
    text
}

fn driver(json: &mut JsonWriter, used: &[Code], version: &str) {
    json.text("name", "tokens");
    json.text("version", version);
    json.key("rules");
    json.array(|json| {
        for &code in used {
            json.object(|json| rule(json, code));
        }
    });
}

fn rule(json: &mut JsonWriter, code: Code) {
    json.text("id", code.name());
    message(json, "shortDescription", code.summary());
    // The code scanning of GitHub refuses rules without one.
    message(json, "fullDescription", flagged(code));
    json.key("help");
    json.object(|json| {
        json.text("text", code.page());
        json.text("markdown", code.page());
    });
    json.key("defaultConfiguration");
    json.object(|json| {
        let level = match code.default_level() {
            Level::Deny => "error",
            Level::Warn => "warning",
            Level::Allow => "none",
        };
        json.text("level", level);
    });
}

/// What a code flags, as its page says it.
fn flagged(code: Code) -> &'static str {
    let rest = code.page().split_once("## What it flags").map_or(code.summary(), |(_, rest)| rest);
    rest.split_once("\n## ").map_or(rest, |(section, _)| section).trim()
}

fn result(json: &mut JsonWriter, diagnostic: &Diagnostic, used: &[Code], sources: &SourceMap) {
    json.text("ruleId", diagnostic.code.name());
    if let Ok(index) = used.binary_search(&diagnostic.code) {
        json.count("ruleIndex", index as u32);
    }
    json.text("level", level(diagnostic.severity));
    let mut text = diagnostic.message.clone();
    for (word, lines) in [("note", &diagnostic.notes), ("help", &diagnostic.help)] {
        for line in lines {
            // Writing to a String cannot fail.
            let _ = write!(text, "\n{word}: {line}");
        }
    }
    message(json, "message", &text);
    if diagnostic.primary.is_some() || diagnostic.token.is_some() {
        json.key("locations");
        json.array(|json| {
            json.object(|json| {
                if let Some(label) = &diagnostic.primary {
                    physical(json, label.span, sources);
                }
                if let Some(token) = &diagnostic.token {
                    json.key("logicalLocations");
                    json.array(|json| json.object(|json| json.text("fullyQualifiedName", token)));
                }
            });
        });
    }
    if !diagnostic.secondary.is_empty() {
        json.key("relatedLocations");
        json.array(|json| {
            for (index, label) in diagnostic.secondary.iter().enumerate() {
                json.object(|json| {
                    json.count("id", index as u32 + 1);
                    physical(json, label.span, sources);
                    message(json, "message", &label.message);
                });
            }
        });
    }
    if let Some(fix) = &diagnostic.fix {
        json.key("fixes");
        json.array(|json| json.object(|json| changes(json, fix, sources)));
    }
}

fn changes(json: &mut JsonWriter, fix: &Fix, sources: &SourceMap) {
    let mut files: Vec<SourceId> = fix.edits.iter().map(|edit| edit.span.source).collect();
    files.sort_unstable();
    files.dedup();
    message(json, "description", &fix.title);
    json.key("artifactChanges");
    json.array(|json| {
        for file in files {
            json.object(|json| {
                artifact(json, sources.get(file).path());
                json.key("replacements");
                json.array(|json| {
                    for edit in fix.edits.iter().filter(|edit| edit.span.source == file) {
                        json.object(|json| {
                            region(json, "deletedRegion", edit.span, sources);
                            message(json, "insertedContent", &edit.text);
                        });
                    }
                });
            });
        }
    });
}

/// A member that holds an object with a `text`.
fn message(json: &mut JsonWriter, key: &str, text: &str) {
    json.key(key);
    json.object(|json| json.text("text", text));
}

fn physical(json: &mut JsonWriter, span: Span, sources: &SourceMap) {
    json.key("physicalLocation");
    json.object(|json| {
        artifact(json, sources.get(span.source).path());
        region(json, "region", span, sources);
    });
}

fn artifact(json: &mut JsonWriter, path: &str) {
    json.key("artifactLocation");
    json.object(|json| json.text("uri", &uri(path)));
}

fn region(json: &mut JsonWriter, key: &str, span: Span, sources: &SourceMap) {
    let start = sources.locate(span);
    let end = sources.locate_offset(span.source, span.end);
    json.key(key);
    json.object(|json| {
        json.count("startLine", start.line);
        json.count("startColumn", start.column);
        json.count("endLine", end.line);
        json.count("endColumn", end.column);
        json.count("byteOffset", span.start);
        json.count("byteLength", span.end.saturating_sub(span.start));
    });
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
