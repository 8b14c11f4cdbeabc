//! Diagnostics as lines that a person reads in an expected file.

use std::fmt::Write as _;

use tokens_compiler::Compilation;
use tokens_compiler::diagnostic::{Diagnostic, Severity};
use tokens_compiler::source::SourceMap;

/// `error[code] path:line:column token` a line, in the order of the places.
pub fn places(compilation: &Compilation) -> String {
    let mut lines: Vec<(String, u32, u32, String)> = compilation
        .diagnostics
        .iter()
        .map(|diagnostic| {
            let line = head(diagnostic, &compilation.sources);
            match diagnostic.primary.as_ref().map(|label| compilation.sources.locate(label.span)) {
                Some(at) => (at.path, at.line, at.column, line),
                None => (String::new(), 0, 0, line),
            }
        })
        .collect();
    lines.sort();
    lines.into_iter().fold(String::new(), |text, (.., line)| text + &line + "\n")
}

fn head(diagnostic: &Diagnostic, sources: &SourceMap) -> String {
    let mut line = format!("{}[{}]", severity(diagnostic.severity), diagnostic.code.name());
    // Writing to a String cannot fail.
    if let Some(label) = &diagnostic.primary {
        let _ = write!(line, " {}", sources.locate(label.span));
    }
    if let Some(token) = &diagnostic.token {
        let _ = write!(line, " {token}");
    }
    line
}

/// `error` or `warning`.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// Everything a diagnostic says, in a few lines: what `spec/*.md` compares.
pub fn full(compilation: &Compilation) -> String {
    let sources = &compilation.sources;
    let mut text = String::new();
    for diagnostic in compilation.diagnostics.iter() {
        let place = diagnostic
            .primary
            .as_ref()
            .map_or(String::new(), |label| format!(" {}", sources.locate(label.span)));
        let _ = writeln!(
            text,
            "{}[{}]{place}: {}",
            severity(diagnostic.severity),
            diagnostic.code.name(),
            diagnostic.message
        );
        for label in &diagnostic.secondary {
            let _ = writeln!(text, "  {}: {}", sources.locate(label.span), label.message);
        }
        for note in &diagnostic.notes {
            let _ = writeln!(text, "  note: {note}");
        }
        for help in &diagnostic.help {
            let _ = writeln!(text, "  help: {help}");
        }
    }
    text
}
