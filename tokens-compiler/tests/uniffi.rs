//! What `tokens!("…", uniffi)` adds: which enum a token is in, what it is called there, and what its docs may hold.
#![cfg(feature = "uniffi")]

use std::fmt::Write as _;

use tokens_compiler::code::Code;
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::rust;
use tokens_compiler::{Options, compile};

/// The items from the module on, and what was reported.
fn items(files: &[(&str, &str)]) -> (String, Vec<(Code, String)>) {
    let loader = files.iter().fold(MemoryLoader::default(), |loader, (path, text)| loader.with(path, *text));
    let compilation = compile(files[0].0, &loader, &Options::default());
    let problems: Vec<&str> = compilation.diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert!(!compilation.diagnostics.has_errors(), "{problems:?}");
    let options = rust::Options { uniffi: true, sets: false, ..rust::Options::default() };
    let rust::Items { text, diagnostics, .. } = rust::items(&compilation.dictionary, &options, None);
    let start = text.find("mod uniffi_ {").expect("the module is there");
    let reports = diagnostics
        .iter()
        .filter(|found| found.message.contains("uniffi"))
        .map(|found| (found.code, found.message.clone()))
        .collect();
    (text[start..].to_owned(), reports)
}

fn numbers(names: &[&str]) -> String {
    let mut text = String::from("{ \"n\": { \"$type\": \"number\"");
    for name in names {
        let _ = write!(text, ", {name:?}: {{ \"$value\": 1 }}");
    }
    text + " } }"
}

/// The cases of an enum.
fn cases(text: &str, name: &str) -> Vec<String> {
    let start =
        text.find(&format!("pub enum {name} {{\n")).unwrap_or_else(|| panic!("no `{name}` in\n{text}"));
    let end = start + text[start..].find("\n    }").expect("an enum ends");
    let lines = text[start..end].lines().skip(1).map(str::trim).filter(|line| !line.starts_with("///"));
    lines.map(|line| line.trim_end_matches(',').to_owned()).collect()
}

#[test]
fn a_case_survives_casing() {
    let file = numbers(&["a b", "1", "1-5", "15", "2xl", "名", "😀", "fn", "$root"]);
    let (text, reports) = items(&[("a.tokens.json", &file)]);
    assert_eq!(reports, []);
    let wanted = ["NAB", "N1", "N1p5", "N15", "N2xl", "N名", "NU1F600", "NFn", "N"];
    assert_eq!(cases(&text, "NumberToken"), wanted);
}

#[test]
fn a_group_that_repeats_the_type_is_left_out_where_a_name_is_left() {
    let file = r#"{ "number": { "$type": "number", "big": { "$value": 1 }, "2": { "$value": 2 } } }"#;
    let (text, _) = items(&[("a.tokens.json", file)]);
    assert_eq!(cases(&text, "NumberToken"), ["Big", "Number2"]);
}

#[test]
fn names_that_casing_makes_one_are_reported_with_both() {
    let (text, reports) = items(&[("a.tokens.json", &numbers(&["aB", "ab"]))]);
    let message = "`n.aB` and `n.ab` both become `nab` in the target `uniffi`";
    assert_eq!(reports, [(Code::NameCollision, message.to_owned())]);
    assert_eq!(cases(&text, "NumberToken"), ["NABn2", "NAb"]);
}

#[test]
fn a_large_type_is_cut_by_groups_and_a_large_group_by_number() {
    let mut file = String::from("{ \"$type\": \"number\"");
    for group in ["one", "two words"] {
        let _ = write!(file, ", {group:?}: {{ \"only\": {{ \"$value\": 0 }}");
        for number in 0..if group == "one" { 300 } else { 100 } {
            let _ = write!(file, ", \"t{number}\": {{ \"$value\": {number} }}");
        }
        file.push_str(" }");
    }
    file.push_str(" }");
    let (text, reports) = items(&[("a.tokens.json", &file)]);
    assert_eq!(reports, []);
    assert_eq!(cases(&text, "OneNumberToken").len(), 240);
    assert_eq!(cases(&text, "OneNumberToken2").len(), 61);
    assert_eq!(cases(&text, "TwoWordsNumberToken").len(), 101);
    assert_eq!(cases(&text, "TwoWordsNumberToken")[0], "Only");
}

#[test]
fn long_names_and_texts_fit_what_uniffi_holds() {
    let long = "long ".repeat(60);
    let file = format!(
        r#"{{ "n": {{ "$type": "number", {long:?}: {{ "$value": 1, "$description": {:?} }} }} }}"#,
        "é".repeat(40_000)
    );
    let (text, _) = items(&[("a.tokens.json", &file)]);
    let found = cases(&text, "NumberToken");
    assert_eq!(found.len(), 1);
    assert!(found[0].len() <= 160, "{found:?}");
    assert!(text.contains("é…\n"), "{}", &text[..400]);
}

#[test]
fn docs_end_no_comment_of_another_language() {
    let file = r#"{ "n": { "$type": "number", "$value": 1, "$description": "a */ b /* c \\N{BELL} d" } }"#;
    let (text, _) = items(&[("a.tokens.json", file)]);
    assert!(text.contains("/// a * / b / * c U+005CN{BELL} d\n"), "{text}");
}

#[test]
fn a_token_that_some_contexts_lack_has_optional_values() {
    let resolver = r##"{
        "version": "2025.10",
        "sets": { "base": { "sources": [{ "n": { "$type": "number", "always": { "$value": 1 } } }] } },
        "modifiers": { "mode": { "default": "a", "contexts": {
            "a": [{ "n": { "$type": "number", "sometimes": { "$value": 1 } } }],
            "b": []
        } } },
        "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/mode" }]
    }"##;
    let (text, _) = items(&[("a.resolver.json", resolver)]);
    assert_eq!(cases(&text, "NumberToken"), ["NAlways"]);
    assert_eq!(cases(&text, "OptionalNumberToken"), ["NSometimes"]);
    assert_eq!(cases(&text, "ModeContext"), ["A", "B"]);
    assert!(text.contains(
        "pub fn value(&self, mode: ::std::option::Option<ModeContext>) -> ::std::option::Option<f64>"
    ));
}
