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
    assert_eq!(note.map(String::as_str), Some("15000 references that may depend on it were not checked"));
}

/// What is said of a token file, a line each: code, token, and what was not checked because of it.
fn told(text: &str) -> Vec<String> {
    let loader = MemoryLoader::default().with("all.tokens.json", text);
    let compilation = tokens_compiler::compile("all.tokens.json", &loader, &Options::default());
    let mut lines = Vec::new();
    for found in compilation.diagnostics.iter() {
        let token = found.token.as_deref().unwrap_or_default();
        lines.push(format!("{} {token}: {}", found.code.name(), found.notes.join("; ")));
    }
    lines
}

/// Whatever comes first in the text or by its name, and however many groups lie between.
#[test]
fn what_a_group_does_not_inherit_has_the_cause_of_the_group_that_it_extends() {
    for (first, second) in [("a", "z"), ("z", "a")] {
        let groups = [
            format!(r#""{first}": {{"$extends": "{{none}}", "$type": "number"}}"#),
            format!(r#""{second}": {{"$extends": "{{{first}}}"}}"#),
            format!(r#""m": {{"$extends": "{{{second}}}"}}"#),
            r#""n": {"$extends": "{m.part}"}"#.to_owned(),
            r#""t": {"$type": "number", "u": {"$value": "{m.x}"}, "v": {"$value": "{n.x}"}}"#.to_owned(),
        ];
        for turn in 0..groups.len() {
            let mut turned = groups.to_vec();
            turned.rotate_left(turn);
            let wanted =
                format!("unknown-reference {first}: 3 references that depend on it were not checked");
            assert_eq!(told(&format!("{{{}}}", turned.join(", "))), [wanted], "{turned:?}");
        }
    }
}

#[test]
fn a_member_that_could_not_be_read_is_missing_in_what_extends_its_group() {
    for text in [
        r#"{"a": {"$type": "number", "x": 1, "y": {"$value": 1}}, "b": {"$extends": "{a}"}, "c": {"$extends": "{b}"},
            "t": {"$value": "{c.x}"}, "u": {"$value": "{b.x}"}}"#,
        r#"{"u": {"$value": "{b.g.x}"}, "t": {"$value": "{c.g.x}"}, "c": {"$extends": "{b}"}, "b": {"$extends": "{a}"},
            "a": {"$type": "number", "g": {"x": 1, "y": {"$value": 1}}}}"#,
    ] {
        let found = told(text);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].ends_with(": 2 references that depend on it were not checked"), "{found:?}");
    }
}

#[test]
fn groups_that_extend_each_other_are_the_cause_of_what_each_lacks() {
    let found = told(
        r#"{"a": {"$extends": "{c}"}, "b": {"$extends": "{a}"}, "c": {"$extends": "{b}"},
            "t": {"u": {"$value": "{a.x}"}, "v": {"$value": "{b.x}"}, "w": {"$value": "{c.x}"}}}"#,
    );
    assert_eq!(found, ["extends-cycle a: 3 references that depend on it were not checked"]);
}

#[test]
fn a_source_of_the_chosen_context_is_a_cause() {
    let resolver = r##"{"version": "2025.10",
      "modifiers": {"theme": {"default": "light", "contexts": {
        "light": [{"$ref": "light.tokens.json"}], "dark": [{"t": {"$type": "number", "$value": 1}}]}}},
      "resolutionOrder": [{"$ref": "#/modifiers/theme"},
        {"type": "set", "name": "all", "sources": [{"r": {"$value": "{t}"}, "s": {"$value": "{none}"}}]}]}"##;
    let loader = MemoryLoader::default().with("tokens.resolver.json", resolver);
    for (context, excused) in [("light", 2), ("dark", 0)] {
        let input = Some(vec![("theme".to_owned(), context.to_owned())]);
        let options = Options { input, ..Options::default() };
        let compilation = tokens_compiler::compile("tokens.resolver.json", &loader, &options);
        let (mut unknown, mut notes) = (0, Vec::new());
        for found in compilation.diagnostics.iter() {
            unknown += usize::from(found.code == Code::UnknownReference);
            notes.extend(found.notes.iter().map(String::as_str));
        }
        let noted = notes.iter().any(|note| note.starts_with(&format!("{excused} references ")));
        assert_eq!(
            (unknown, noted),
            if excused > 0 { (0, true) } else { (1, false) },
            "{context}: {notes:?}"
        );
    }
}
