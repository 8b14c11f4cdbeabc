//! A source that could not be read is one error, whatever is wrong with it and however much refers into it; what is
//! wrong besides is told all the same.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use tokens_compiler::code::Code;
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::{Compilation, Options, render, report};

/// A palette, and two themes that refer to it, each token once.
fn compile(palette: Option<&[u8]>, references: usize, theme: &str) -> Compilation {
    let resolver = r##"{"version": "2025.10",
      "modifiers": {"theme": {"default": "light", "contexts": {
        "light": [{"$ref": "light.tokens.json"}], "dark": [{"$ref": "dark.tokens.json"}]}}},
      "resolutionOrder": [{"$ref": "#/modifiers/theme"},
        {"type": "set", "name": "palette", "sources": [{"$ref": "palette.tokens.json"}]}]}"##;
    let mut tokens = String::from(r#"{"role": {"$type": "number""#);
    for index in 0..references {
        // Writing to a String cannot fail.
        let _ = write!(tokens, ",\n\"r{index}\": {{\"$value\": \"{{palette.c{index}}}\"}}");
    }
    tokens.push_str(theme);
    tokens.push_str("}}");
    let mut loader = MemoryLoader::default()
        .with("tokens.resolver.json", resolver)
        .with("light.tokens.json", tokens.clone())
        .with("dark.tokens.json", tokens);
    if let Some(palette) = palette {
        loader = loader.with("palette.tokens.json", palette);
    }
    tokens_compiler::compile("tokens.resolver.json", &loader, &Options::default())
}

/// What may be wrong with a source, and the one code for it.
const DAMAGED: [(Option<&[u8]>, Code); 8] = [
    (None, Code::FileNotFound),
    (Some(b""), Code::JsonSyntax),
    (Some(b"{\"palette\": {\"$type\": \"number\", \"c0\": {\"$value\": 1"), Code::JsonSyntax),
    (Some(b"{\"palette\": {\"$type\": \"number\", \"c0\": {\"$value\": 1px}}}"), Code::JsonSyntax),
    (Some(b"{\"palette\": \"\xff\"}"), Code::NotUtf8),
    (Some(b"[]"), Code::RootNotObject),
    (Some(b"null"), Code::RootNotObject),
    (Some(b"{\"palette\": []}"), Code::NotATokenOrGroup),
];

#[test]
fn a_damaged_source_is_one_error() {
    for (palette, code) in DAMAGED {
        let compilation = compile(palette, 60, "");
        let reports: Vec<_> = compilation.diagnostics.iter().collect();
        let told = format!("{palette:?}: {reports:#?}");
        assert_eq!(reports.len(), 1, "{told}");
        assert_eq!(reports[0].code, code, "{told}");
        let note = reports[0].notes.iter().find(|note| note.starts_with("120 references ")).expect(&told);
        assert!(note.ends_with("not checked"), "{told}");
        let (sources, all) = (&compilation.sources, || reports.iter().copied());
        for shown in [
            report::json(all(), sources),
            report::sarif(all(), sources, "1"),
            report::github(reports[0], sources),
            render::plain(reports[0], sources),
        ] {
            assert!(shown.contains(note), "{shown}");
        }
    }
}

#[test]
fn what_is_wrong_besides_is_told_after_the_cause() {
    for (palette, code) in DAMAGED {
        let wrong = r#", "wrong": {"$type": "duration", "$value": {"value": 1, "unit": "h"}}"#;
        let compilation = compile(palette, 3, wrong);
        let codes: Vec<Code> = compilation.diagnostics.iter().map(|report| report.code).collect();
        assert_eq!(codes, [code, Code::InvalidValue, Code::InvalidValue], "{palette:?}");
    }
}

#[test]
fn many_references_cost_nothing_more() {
    let started = Instant::now();
    let compilation = compile(None, 7500, "");
    assert!(started.elapsed() < Duration::from_secs(10));
    let note = compilation.diagnostics.iter().flat_map(|report| &report.notes).next();
    assert_eq!(note.map(String::as_str), Some("15000 references that may be in it were not checked"));
}
