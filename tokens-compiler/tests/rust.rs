//! The `rust` target: identifiers, documentation, sets, and what it reports.

use std::fmt::Write as _;

use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::{Level, Levels};
use tokens_compiler::emit::{custom_property, name};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::rust;
use tokens_compiler::{Compilation, Options, compile};

fn compiled(files: &[(&str, &str)]) -> Compilation {
    let loader = files.iter().fold(MemoryLoader::default(), |loader, (path, text)| loader.with(path, *text));
    let mut levels = Levels::default();
    levels.set(Code::TypeDiffersBetweenContexts, Level::Allow);
    let compilation = compile(files[0].0, &loader, &Options { levels, ..Options::default() });
    let problems: Vec<&str> = compilation.diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert!(!compilation.diagnostics.has_errors(), "{problems:?}");
    compilation
}

/// The items, and the codes and messages of what was reported.
fn items(files: &[(&str, &str)]) -> (String, Vec<(Code, String)>) {
    let compilation = compiled(files);
    let items = rust::items(&compilation.dictionary, &rust::Options::default(), Some(&compilation.sources));
    let reports = items.diagnostics.iter().map(|found| (found.code, found.message.clone())).collect();
    (items.text, reports)
}

fn one(json: &str) -> (String, Vec<(Code, String)>) {
    items(&[("a.tokens.json", json)])
}

#[test]
fn ascii_names_are_cut_into_the_same_words_as_all_others() {
    let letters = ["a", "B", "1", "-", "_", " ", "C", "d", "é", "+", "/", "%"];
    for first in letters {
        for second in letters {
            for third in letters {
                for fourth in letters {
                    let text = [first, second, third, fourth].concat();
                    let mut words = Vec::new();
                    name::words(&text, &mut words);
                    if words.is_empty() {
                        continue;
                    }
                    let joined = words.join("_").to_uppercase();
                    let constant = rust::constant(&text);
                    assert_eq!(constant.strip_prefix('_').unwrap_or(&constant), joined, "{text:?}");
                }
            }
        }
    }
}

#[test]
fn every_name_has_an_identifier() {
    for (name, module, constant, type_name) in [
        ("fontSize", "font_size", "FONT_SIZE", "FontSize"),
        ("HTTPServer2", "http_server2", "HTTP_SERVER2", "HttpServer2"),
        ("500", "_500", "_500", "_500"),
        ("type", "r#type", "TYPE", "Type"),
        ("self", "self_", "SELF", "Self_"),
        ("crate", "crate_", "CRATE", "Crate"),
        ("f32", "f32_", "F32", "F32"),
        ("größe", "größe", "GRÖSSE", "Größe"),
        ("日本", "日本", "日本", "日本"),
        ("😀", "u1f600", "U1F600", "U1F600"),
        ("a\u{301}", "au301", "AU301", "AU301"),
        ("-", "minus", "MINUS", "Minus"),
        ("~", "u7e", "U7E", "U7E"),
        ("-1", "negative_1", "NEGATIVE_1", "Negative1"),
        ("-1½", "negative_1_half", "NEGATIVE_1_HALF", "Negative1Half"),
        ("", "empty", "EMPTY", "EMPTY"),
    ] {
        assert_eq!(rust::module_name(name), module, "{name:?}");
        assert_eq!(rust::constant(name), constant, "{name:?}");
        assert_eq!(rust::type_name(name), type_name, "{name:?}");
    }
    assert_eq!(rust::constant("$root"), "ROOT");
}

#[test]
fn a_token_is_a_constant_with_its_description_value_and_place() {
    let (text, reports) = one(r#"{
        "color": { "$type": "color", "$description": "All colors.",
            "brand": { "$value": { "colorSpace": "srgb", "components": [0, 0.4, 1] }, "$description": "Ours.\n\nOnly \u202eours." },
            "link": { "$value": "{color.brand}", "$deprecated": "use \"brand\"" }
        },
        "size": { "$type": "dimension", "tiny": { "$value": { "value": -0.00001, "unit": "rem" } } }
    }"#);
    assert_eq!(reports, []);
    for line in [
        "/// All colors.\n#[allow(",
        "/// Ours.\n///\n/// Only U+202Eours.\n///\n/// `#0066ff` · a.tokens.json:3\npub const BRAND: Color = rgb(0.0, 0.4, 1.0);\n",
        "#[deprecated(note = \"use \\\"brand\\\"\")]\npub const LINK: Color = BRAND;\n",
        "pub const TINY: Dimension = rem(-1e-5);",
    ] {
        assert!(text.contains(line), "no {line:?} in\n{text}");
    }
}

#[test]
fn numbers_are_the_shortest_that_mean_the_same() {
    for (written, printed) in [
        ("0", "0.0"),
        ("-0", "0.0"),
        ("1", "1.0"),
        ("0.1", "0.1"),
        ("0.30", "0.3"),
        ("9999.9999", "10000.0"),
        ("1234.5", "1234.5"),
        ("16777217", "16777216.0"),
        ("0.12345678901", "0.12345679"),
        ("1e300", "3.4028235e38"),
        ("-1e300", "-3.4028235e38"),
        ("1e-60", "0.0"),
        ("1e21", "1e21"),
    ] {
        let (text, _) = one(&format!(r#"{{ "n": {{ "$type": "number", "$value": {written} }} }}"#));
        assert!(text.contains(&format!("pub const N: f32 = {printed};")), "{written}: {text}");
    }
}

#[test]
fn every_short_number_reads_back_as_the_nearest_f32() {
    for thousandths in (0..10_000_u32).chain((0..999_000).step_by(97)) {
        let number = f64::from(thousandths) / 1000.0;
        let (text, expected) = (literal(number), number as f32);
        assert_eq!(text.parse::<f32>().unwrap(), expected, "{text}");
        assert_eq!(text, format!("{expected:?}"));
    }
}

fn literal(number: f64) -> String {
    let (text, _) = one(&format!(r#"{{ "n": {{ "$type": "number", "$value": {number} }} }}"#));
    let start = text.find("f32 = ").unwrap() + 6;
    text[start..].split(';').next().unwrap().to_owned()
}

#[test]
fn what_rust_cannot_hold_is_reported() {
    let (text, reports) = one(r#"{ "t": { "$type": "duration", "$value": { "value": -5, "unit": "ms" } } }"#);
    assert!(text.contains("::tokens_runtime::generated::ms(0)"), "{text}");
    assert_eq!(reports[0].0, Code::NotExpressible);
    let (_, reports) = one(r#"{ "n": { "$type": "number", "$value": 1e300 } }"#);
    assert_eq!(reports[0].0, Code::NotExpressible);
}

#[test]
fn names_that_meet_are_reported_with_both_places() {
    let value = r#""$type": "number", "$value": 1"#;
    for json in [
        format!(r#"{{ "g": {{ "a-b": {{ {value} }}, "aB": {{ {value} }} }} }}"#),
        format!(r#"{{ "a b": {{ "x": {{ {value} }} }}, "aB": {{ "y": {{ {value} }} }} }}"#),
        format!(r#"{{ "g": {{ "$root": {{ {value} }}, "root": {{ {value} }} }} }}"#),
    ] {
        let (_, reports) = one(&json);
        assert_eq!(reports.len(), 1, "{json}: {reports:?}");
        assert_eq!(reports[0].0, Code::NameCollision);
    }
    let (_, reports) = one(&format!(r#"{{ "aB": {{ {value} }}, "ab": {{ "x": {{ {value} }} }} }}"#));
    assert_eq!(reports, [], "a module and a constant do not meet");
}

/// A resolver of `modifiers` modifiers of three contexts, and the group `g` or one group each for their tokens.
fn wide(modifiers: usize, tokens: usize, shared: bool) -> Vec<(String, String)> {
    let group = |modifier: usize| if shared { "g".to_owned() } else { format!("g{modifier}") };
    let file = |modifier: usize, value: usize| {
        let mut text = format!(r#"{{ "{}": {{"#, group(modifier));
        for token in 0..tokens {
            let comma = if token > 0 { "," } else { "" };
            let _ =
                write!(text, r#"{comma} "t{modifier}x{token}": {{ "$type": "number", "$value": {value} }}"#);
        }
        text + "} }"
    };
    let (mut files, mut sources, mut all, mut order) =
        (Vec::new(), String::new(), String::new(), String::new());
    for modifier in 0..modifiers {
        let comma = if modifier > 0 { "," } else { "" };
        for context in 0..3 {
            files.push((format!("m{modifier}c{context}.tokens.json"), file(modifier, context)));
        }
        let _ = write!(sources, r#"{comma} {{ "$ref": "m{modifier}c0.tokens.json" }}"#);
        let _ = write!(
            all,
            r#"{comma} "m{modifier}": {{ "contexts": {{ "a": [], "b": [{{ "$ref": "m{modifier}c1.tokens.json" }}], "c": [{{ "$ref": "m{modifier}c2.tokens.json" }}] }}, "default": "a" }}"#
        );
        let _ = write!(order, r##", {{ "$ref": "#/modifiers/m{modifier}" }}"##);
    }
    let resolver = format!(
        r##"{{ "version": "2025.10", "sets": {{ "all": {{ "sources": [{sources}] }} }}, "modifiers": {{ {all} }},
            "resolutionOrder": [{{ "$ref": "#/sets/all" }} {order}] }}"##
    );
    files.insert(0, ("all.resolver.json".to_owned(), resolver));
    files
}

fn size(modifiers: usize, tokens: usize, shared: bool) -> usize {
    let files = wide(modifiers, tokens, shared);
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (text, reports) = items(&files);
    assert_eq!(reports, []);
    text.len()
}

#[test]
fn modifiers_cost_the_sum_of_their_contexts() {
    for shared in [false, true] {
        let (one, twelve) = (size(1, 20, shared), size(12, 20, shared));
        assert!(twelve < one * 14, "{twelve} bytes for twelve modifiers, {one} for one");
    }
}

#[test]
fn a_token_of_several_types_has_no_field() {
    let (text, reports) = items(&[
        (
            "all.resolver.json",
            r##"{ "version": "2025.10", "sets": { "all": { "sources": [{ "$ref": "a.tokens.json" }] } },
                "modifiers": { "m": { "contexts": { "x": [], "y": [{ "$ref": "b.tokens.json" }] }, "default": "x" } },
                "resolutionOrder": [{ "$ref": "#/sets/all" }, { "$ref": "#/modifiers/m" }] }"##,
        ),
        (
            "a.tokens.json",
            r#"{ "g": { "t": { "$type": "number", "$value": 1 }, "u": { "$type": "number", "$value": 2 } } }"#,
        ),
        ("b.tokens.json", r#"{ "g": { "t": { "$type": "fontWeight", "$value": 100 } } }"#),
    ]);
    assert_eq!(reports.len(), 1, "{reports:?}");
    assert_eq!(reports[0].0, Code::NotExpressible);
    assert!(text.contains("pub const T: f32 = 1.0;") && text.contains("pub u: f32,"), "{text}");
    assert!(!text.contains("pub t:"), "{text}");
}

#[test]
fn names_can_be_looked_up_as_they_were_written() {
    use rust::lookup::{Kind, Lookup};
    let compilation = compiled(&[(
        "a.tokens.json",
        r#"{"a;b": {"$type": "number", "~|c~": {"$value": 1}, "fontSize": {"$value": 2}, "type": {"x": {"$value": 3}}},
            "l|m;": {"$type": "number", "$value": 4}, "none": {"$description": "holds nothing"},
            "a": {"$type": "number", "b-c": {"$value": 5}}, "a-b": {"$type": "number", "c": {"$value": 6}}}"#,
    )]);
    let options = rust::Options { css_prefix: "ds".to_owned(), ..rust::Options::default() };
    let items = rust::items(&compilation.dictionary, &options, Some(&compilation.sources));
    let lookup = Lookup::read(&items.lookup);
    let mut found = Vec::new();
    let mut open = vec![(Lookup::ROOT, Vec::new())];
    while let Some((group, trail)) = open.pop() {
        for id in lookup.members(group) {
            let (node, mut trail) = (lookup.node(id), trail.clone());
            trail.push(id);
            if node.kind == Kind::Group {
                open.push((id, trail));
            } else {
                let css = lookup.custom_property(&trail);
                assert_eq!(lookup.by_custom_property(&css), Some(id));
                found.push((lookup.path(id), node.rust.clone(), css, lookup.place(id).expect("a place")));
            }
        }
    }
    found.sort();
    let names = custom_property::names(&compilation.dictionary, "ds");
    let mut wanted: Vec<_> = compilation
        .dictionary
        .tokens
        .iter()
        .zip(names.iter())
        .map(|(token, css)| {
            let line = compilation.sources.locate(token.base().span).line;
            (token.dot_path(), rust::constant(token.name()), css.to_owned(), format!("a.tokens.json:{line}"))
        })
        .collect();
    wanted.sort();
    assert_eq!(found, wanted);
    assert_eq!(wanted.len(), 6);
    assert!(wanted.iter().any(|(.., css, _)| css == "--ds-a-b-c-2"), "two meet: {wanted:?}");
}
