//! What Figma does not hold: each is said at its place, and what is written is what Figma takes.

use std::fmt::Write as _;

use serde_json::{Value as Json, json};
use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::{Level, Levels};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::selection::Pattern;
use tokens_compiler::targets::{self, Target, figma_files, figma_variables};
use tokens_compiler::value::Value;
use tokens_compiler::{Compilation, Options};
use tokens_tests::figma::{self, Content, File};
use tokens_tests::{report, systems};

/// A system of one token file.
fn tokens(text: &str) -> Compilation {
    systems::lenient("a.tokens.json", &MemoryLoader::default().with("a.tokens.json", text))
}

/// A system of tokens and modifiers: by name, their contexts with what each changes.
fn modified(base: &Json, modifiers: &[(&str, Vec<(String, Json)>)]) -> Compilation {
    let mut order = vec![json!({ "$ref": "#/sets/base" })];
    let mut all = serde_json::Map::new();
    for (name, contexts) in modifiers {
        let of: serde_json::Map<String, Json> =
            contexts.iter().map(|(name, changed)| (name.clone(), json!([changed]))).collect();
        all.insert((*name).to_owned(), json!({ "contexts": of, "default": contexts[0].0 }));
        order.push(json!({ "$ref": format!("#/modifiers/{name}") }));
    }
    let resolver = json!({
        "version": "2025.10",
        "sets": { "base": { "sources": [base] } },
        "modifiers": all,
        "resolutionOrder": order,
    });
    let text = serde_json::to_string_pretty(&resolver).expect("JSON");
    let loader = MemoryLoader::default().with("a.resolver.json", text);
    let mut levels = Levels { lenient: true, ..Levels::default() };
    levels.set(Code::TypeDiffersBetweenContexts, Level::Allow);
    levels.set(Code::AbsentInContext, Level::Allow);
    let compilation =
        tokens_compiler::compile("a.resolver.json", &loader, &Options { levels, ..Options::default() });
    assert!(!compilation.diagnostics.has_errors(), "{}", report::full(&compilation));
    compilation
}

fn number(value: impl Into<Json>) -> Json {
    json!({ "a": { "$type": "number", "$value": value.into() } })
}

/// What a target says: message and the text that it points at.
fn said(compilation: &Compilation, target: &Target) -> Vec<(String, String)> {
    let emission = targets::emit(&compilation.dictionary, target);
    let reports = emission.diagnostics.iter().map(|diagnostic| {
        let place = diagnostic.primary.as_ref().map(|label| compilation.sources.slice(label.span));
        let place = place.map_or_else(|| diagnostic.option.clone().unwrap_or_default(), str::to_owned);
        (format!("{}: {}", diagnostic.code.name(), diagnostic.message), place)
    });
    reports.collect()
}

fn variables() -> Target {
    Target::from(figma_variables::Options::default())
}

fn request(compilation: &Compilation) -> File {
    let emission = targets::emit(&compilation.dictionary, &variables());
    let file = figma::request(emission.files[0].text());
    assert_eq!(file.refused(), Vec::<String>::new());
    file
}

/// Holds when exactly these are said: a part of each message, and its place.
fn says(compilation: &Compilation, target: &Target, expected: &[(&str, &str)]) {
    let said = said(compilation, target);
    assert_eq!(said.len(), expected.len(), "{said:#?}");
    for ((message, place), (part, wanted)) in said.iter().zip(expected) {
        assert!(
            message.contains(part) && place == wanted,
            "{message:?} at {place:?}, not {part:?} at {wanted:?}"
        );
    }
}

#[test]
fn a_collection_has_forty_modes() {
    let contexts = |count: usize| (0..count).map(|at| (format!("c{at}"), number(at))).collect::<Vec<_>>();
    let forty = modified(&number(-1), &[("size", contexts(40))]);
    says(&forty, &variables(), &[]);
    assert_eq!(request(&forty).collections["size"].modes.len(), 40);
    let more = modified(&number(-1), &[("size", contexts(43))]);
    says(
        &more,
        &variables(),
        &[("has 43 contexts, and a collection 40 modes; `c40` and those behind", "\"#/modifiers/size\"")],
    );
    assert_eq!(request(&more).collections["size"].modes.last().expect("a mode"), "c39");
}

#[test]
fn a_mode_has_forty_characters() {
    let long = |end: char| format!("{}{end}", "深".repeat(40));
    let contexts = vec![
        ("一".repeat(40), number(0)),
        (long('a'), number(1)),
        (long('b'), number(2)),
        ("🎨".repeat(21), number(3)),
    ];
    let system = modified(&number(-1), &[("size", contexts)]);
    let part = "more than the 40 characters of a mode's name";
    says(&system, &variables(), &[(part, "\"#/modifiers/size\""); 3]);
    let file = request(&system);
    assert_eq!(file.collections["size"].modes[0], "一".repeat(40));
    let values: Vec<Content> = (0..4).map(|value| Content::Literal(json!(value))).collect();
    assert_eq!(file.variables["a"].values, values);
}

#[test]
fn a_collection_has_five_thousand_variables() {
    let mut text = String::from(r#"{"$type":"number""#);
    for at in 0..10_001 {
        let _ = write!(text, r#","t{at}":{{"$value":{at}}}"#);
    }
    let system = tokens(&(text + "}"));
    let part = "would have 10001 variables, and may have 5000; from `t5000` on, they are in `Tokens 2`";
    says(&system, &variables(), &[(part, "\"t5000\"")]);
    let file = request(&system);
    assert_eq!(file.collections.keys().collect::<Vec<_>>(), ["Tokens", "Tokens 2", "Tokens 3"]);
    assert_eq!(file.variables["t10000"].collection, "Tokens 3");
    assert_eq!(file.variables["t10000"].values, [Content::Literal(json!(10_000))]);
}

#[test]
fn a_request_has_four_megabytes() {
    let of = |count: usize| {
        let long = "x".repeat(100_000);
        let mut text = String::from(r#"{"$type":"number""#);
        for at in 0..count {
            let _ = write!(text, r#","t{at}":{{"$value":{at},"$description":"{long}"}}"#);
        }
        tokens(&(text + "}"))
    };
    says(&of(39), &variables(), &[]);
    says(&of(40), &variables(), &[("bytes, and Figma takes 4000000", "\"t0\"")]);
}

#[test]
fn what_no_variable_holds_is_said_at_the_value() {
    let system = tokens(
        r##"{
            "wide": { "$type": "color", "$value": { "colorSpace": "display-p3", "components": [0, 1, 0] } },
            "fallback": { "$type": "color", "$value": { "colorSpace": "display-p3", "components": [0, 1, 0], "hex": "#00ff01" } },
            "alias": { "$type": "color", "$value": "{wide}" },
            "ease": { "$type": "cubicBezier", "$value": [0, 0, 1, 1] },
            "dash": { "$type": "strokeStyle", "$value": "dashed" },
            "fonts": { "$type": "fontFamily", "$value": ["A", "B"] },
            "rows": { "$type": "dimension", "$value": { "value": 2, "unit": "lh" } },
            "move": { "$type": "transition", "$value": { "duration": { "value": 1500, "unit": "ms" }, "delay": { "value": 0, "unit": "ms" }, "timingFunction": "{ease}" } }
        }"##,
    );
    let expected = [
        (
            "`wide`: the color is outside sRGB, the only space that variables are sent in; the nearest color",
            "\"wide\"",
        ),
        ("its fallback is written", "\"fallback\""),
        ("no variable holds an easing curve; the token is left out", "\"ease\""),
        ("no variable holds a stroke style; the token is left out", "\"dash\""),
        ("a variable holds one font family; the first is written", "\"fonts\""),
        ("variables have no length in `lh`, expected px or rem; it is left out", "\"rows\""),
        ("the timing function is left out", "\"move\""),
    ];
    says(&system, &variables(), &expected);
    let file = request(&system);
    let names: Vec<&String> = file.variables.keys().collect();
    assert_eq!(names, ["alias", "fallback", "fonts", "move/delay", "move/duration", "wide"]);
    assert_eq!(file.variables["fallback"].values, [Content::Literal(json!([0, 1, 0.003_922, 1]))]);
    assert_eq!(file.variables["move/duration"].values, [Content::Literal(json!(1.5))]);
    assert_eq!(file.variables["alias"].values, [Content::Alias("wide".to_owned(), None)]);
}

#[test]
fn a_context_without_the_token_or_with_another_type_has_the_value_of_the_default() {
    let dark = json!({ "a": { "$type": "dimension", "$value": { "value": 3, "unit": "px" } }, "b": { "$type": "number", "$value": 5 } });
    let contexts = vec![("light".to_owned(), number(1)), ("dark".to_owned(), dark)];
    let system = modified(&json!({ "c": { "$value": "{a}" } }), &[("theme", contexts)]);
    let said = said(&system, &variables());
    let about = |token: &str| said.iter().filter(|(message, _)| message.contains(token)).count();
    assert!(about("`a`: the token is a number in one context and a dimension in another") == 1, "{said:#?}");
    assert!(about("`b`: the token has no value in some contexts") == 1, "{said:#?}");
    let file = request(&system);
    assert_eq!(file.variables["a"].values, [Content::Literal(json!(1))]);
    assert_eq!(file.variables["b"].values, [Content::Literal(json!(5))]);
}

#[test]
fn a_spacing_in_ems_does_not_follow_a_token_that_cannot_have_them() {
    let spacing = |value: f64, unit: &str| json!({ "gap": { "$type": "dimension", "$value": { "value": value, "unit": unit } } });
    let base = json!({ "text": { "$type": "typography", "$value": {
        "fontFamily": "A", "fontSize": { "value": 20, "unit": "px" }, "fontWeight": 400,
        "letterSpacing": "{gap}", "lineHeight": 1.5,
    } } });
    let contexts = vec![("plain".to_owned(), spacing(1.0, "px")), ("wide".to_owned(), spacing(0.1, "em"))];
    let system = modified(&base, &[("text", contexts)]);
    says(&system, &variables(), &[("`gap`: variables have no length in `em`", "\"gap\"")]);
    let values = [1, 2].map(|value| Content::Literal(json!(value)));
    assert_eq!(request(&system).variables["text/letter-spacing"].values, values);
}

#[test]
fn what_stands_beside_a_reference_comes_back_to_the_mode_that_it_left() {
    let number = |value: Json| json!({ "$type": "number", "$value": value });
    let theme = |end: i32, start: &str| json!({ "end": number(json!(end)), "start": number(json!(start)) });
    let density = |one: &str, other: Json| json!({ "one": number(json!(one)), "other": number(other) });
    let of = |name: &str, changed: Json| (name.to_owned(), changed);
    let system = modified(
        &json!({}),
        &[
            ("theme", vec![of("light", theme(1, "{one}")), of("dark", theme(2, "{other}"))]),
            (
                "density",
                vec![
                    of("regular", density("{end}", json!("{end}"))),
                    of("compact", density("{end}", json!(9))),
                ],
            ),
        ],
    );
    let emission = figma_files::emit(&system.dictionary, &figma_files::Options::default());
    let folders = ["theme", "density", "tokens"].map(|name| (name.to_owned(), name.to_owned())).into();
    let file = figma::files(&emission.files, &folders);
    let beside =
        [("one", 1), ("other", 2)].map(|(name, value)| Content::Alias(name.to_owned(), Some(json!(value))));
    assert_eq!(file.variables["start"].values, beside);
}

#[test]
fn no_variables_refer_to_each_other_in_turn() {
    let of = |a: Json, b: Json| json!({ "a": { "$type": "number", "$value": a }, "b": { "$type": "number", "$value": b }, "c": { "$type": "number", "$value": "{a}" } });
    let contexts = vec![
        ("light".to_owned(), of(json!("{b}"), json!(1))),
        ("dark".to_owned(), of(json!(2), json!("{a}"))),
    ];
    let system = modified(&json!({}), &[("theme", contexts)]);
    let file = request(&system);
    let values = [1, 2].map(|value| Content::Literal(json!(value)));
    assert_eq!(file.variables["a"].values, values);
    assert_eq!(file.variables["b"].values, values);
}

#[test]
fn where_modifiers_meet_the_cost_is_their_sum() {
    // A token for each of the combinations of three modifiers, by references; and one that two of them change at once.
    let system = systems::all().into_iter().find(|(name, _)| name == "large").expect("a system").1;
    let file = request(&system);
    let colors = 5000;
    assert!(file.variables.len() <= colors + 4 + 5 + 12, "{} variables", file.variables.len());

    let contexts = |name: &str| vec![("off".to_owned(), json!({})), ("on".to_owned(), number(name.len()))];
    let system = modified(&number(0), &[("m", contexts("m")), ("nn", contexts("nn"))]);
    let file = request(&system);
    let names: Vec<(&String, &String)> =
        file.variables.iter().map(|(name, variable)| (name, &variable.collection)).collect();
    let expected = [("a", "nn"), ("a (off)", "m")].map(|(name, of)| (name.to_owned(), of.to_owned()));
    assert_eq!(names, expected.iter().map(|(name, of)| (name, of)).collect::<Vec<_>>());
}

#[test]
fn any_text_is_kept() {
    let texts = ["\"\\", "</script>", "\u{2028}\u{202e}", "line\nbreak", "{a", "a}", "${a}", "\u{0}", "{t1}"];
    let all: serde_json::Map<String, Json> = (0..texts.len())
        .map(|at| (format!("t{at}"), json!({ "$type": "fontFamily", "$value": format!("{at}") })))
        .collect();
    let mut system = tokens(&Json::from(all).to_string());
    for value in &mut system.dictionary.values {
        if let Value::FontFamily(family) = value {
            let at: usize = family.names[0].parse().expect("a number");
            family.names[0] = texts[at].into();
        }
    }
    let file = request(&system);
    let emission = figma_files::emit(&system.dictionary, &figma_files::Options::default());
    let folders = [("tokens".to_owned(), "Tokens".to_owned())].into();
    let files = figma::files(&emission.files, &folders);
    for (at, text) in texts.iter().enumerate() {
        let (name, wanted) = (format!("t{at}"), [Content::Literal(json!(text))]);
        assert_eq!(file.variables[&name].values, wanted);
        if *text != "{t1}" {
            assert_eq!(files.variables[&name].values, wanted);
        }
    }
    assert!(!files.variables.contains_key("t8"), "it would be a reference");
    let said = said(&system, &Target::from(figma_files::Options::default()));
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].0.ends_with("`t8`: a text in braces is read as a reference; it is left out"), "{said:?}");
}

#[test]
fn options_are_checked_and_followed() {
    let system =
        modified(&number(0), &[("Tokens", vec![("x".to_owned(), json!({})), ("y".to_owned(), number(1))])]);
    says(&system, &variables(), &[("both become the collection `Tokens`", "\"#/modifiers/Tokens\"")]);
    let options = figma_variables::Options {
        collection: " ".to_owned(),
        rem: 0.0,
        ..figma_variables::Options::default()
    };
    let target = Target::from(options);
    says(&system, &target, &[("`rem` of the target", "rem"), ("`collection` of the target", "collection")]);
    assert!(targets::emit(&system.dictionary, &target).files.is_empty());
    let options = figma_variables::Options {
        hidden: vec![Pattern::Path("nothing".to_owned())],
        collection: "Base".to_owned(),
        ..figma_variables::Options::default()
    };
    says(&system, &Target::from(options), &[("`nothing` in `hidden` matches no token", "hidden")]);

    let system = tokens(
        r#"{"core":{"a":{"$type":"number","$value":1,"$description":"One."}},"b":{"$type":"number","$value":"{core.a}","$deprecated":"gone"}}"#,
    );
    let body = |options: &figma_variables::Options| -> Json {
        let emission = figma_variables::emit(&system.dictionary, options);
        let body: Json = serde_json::from_str(emission.files[0].text()).expect("JSON");
        body["variables"].clone()
    };
    let all = body(&figma_variables::Options {
        hidden: vec![Pattern::Path("core".to_owned())],
        css_prefix: "ds".to_owned(),
        ..figma_variables::Options::default()
    });
    assert_eq!(
        [&all[0]["hiddenFromPublishing"], &all[1]["hiddenFromPublishing"]],
        [&json!(true), &Json::Null]
    );
    assert_eq!([&all[0]["description"], &all[1]["description"]], ["One.", "Deprecated: gone"]);
    let code = json!({ "WEB": "var(--ds-core-a)", "ANDROID": "Tokens.Core.a", "iOS": "Tokens.Core.a" });
    assert_eq!(all[0]["codeSyntax"], code);
    let less = body(&figma_variables::Options {
        code_syntax: vec![figma_variables::Platform::Ios],
        comments: false,
        ..figma_variables::Options::default()
    });
    assert_eq!(less[0]["codeSyntax"], json!({ "iOS": "Tokens.Core.a" }));
    assert_eq!(less[0]["description"], Json::Null);
}
