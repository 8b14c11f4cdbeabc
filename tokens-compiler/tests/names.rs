//! Names of tokens in every target: what a mark says, that nothing of it depends on the order of the sources, and who
//! keeps a name that several tokens want.
#![cfg(feature = "uniffi")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::{Diagnostics, Levels, Severity};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::{android, css, kotlin, rust, swift, typescript};
use tokens_compiler::{Options, compile};

/// Names that mean different things, and what each is called in a custom property, and in the words of the others.
const MEANINGFUL: [(&str, &str, &str); 36] = [
    ("1", "1", "1"),
    ("-1", "-1", "negative 1"),
    ("+1", "positive-1", "positive 1"),
    ("\u{2212}2", "-2", "negative 2"),
    ("2", "2", "2"),
    ("10", "10", "10"),
    ("-10", "-10", "negative 10"),
    ("15", "15", "15"),
    ("1,5", "1-5", "1 5"),
    ("-1,5", "-1-5", "negative 1 5"),
    ("1/5", "1-over-5", "1 over 5"),
    ("½", "half", "half"),
    ("1½", "1-half", "1 half"),
    ("¾", "three-quarters", "three quarters"),
    ("50", "50", "50"),
    ("50%", "50-percent", "50 percent"),
    ("-50%", "-50-percent", "negative 50 percent"),
    ("<600", "less-600", "less 600"),
    ("600", "600", "600"),
    (">600", "greater-600", "greater 600"),
    ("*", "star", "star"),
    ("+", "plus", "plus"),
    ("-", "minus", "minus"),
    ("±1", "plus-minus-1", "plus minus 1"),
    ("#3", "hash-3", "hash 3"),
    ("3", "3", "3"),
    ("3×", "3-times", "3 times"),
    ("45°", "45-degrees", "45 degrees"),
    ("A", "a", "a"),
    ("A+", "a-plus", "a plus"),
    ("r&d", "r-and-d", "r and d"),
    ("rd", "rd", "rd"),
    ("step-1", "step-1", "step 1"),
    ("step--1", "step--1", "step negative 1"),
    ("(-4)", "-4", "negative 4"),
    ("-x_y z", "x-y-z", "x y z"),
];

/// A group `n` of numbers with these names; each has a value of its own, whatever their order.
fn document(names: &[&str]) -> String {
    let mut all = names.to_vec();
    all.sort_unstable();
    let mut text = String::from("{ \"n\": { \"$type\": \"number\"");
    for name in names {
        let value = 1000 + all.iter().position(|other| other == name).expect("it is one of them");
        let _ = write!(text, ",\n\"{name}\": {{ \"$value\": {value} }}");
    }
    text + " } }"
}

fn dictionary(names: &[&str]) -> Dictionary {
    let loader = MemoryLoader::default().with("a.tokens.json", document(names));
    let compilation = compile("a.tokens.json", &loader, &Options::default());
    let problems: Vec<&str> = compilation.diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(problems, [""; 0]);
    compilation.dictionary
}

/// By target and the token's own name, what the token is called; and what was reported.
type Named = (BTreeMap<(&'static str, String), String>, BTreeSet<String>);

fn named(names: &[&str]) -> Named {
    let dictionary = dictionary(names);
    let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
    let mut all = BTreeMap::new();
    let mut add = |target: &'static str, index: usize, name: &str| {
        all.insert((target, dictionary.tokens[index].name().to_owned()), name.to_owned());
    };
    for output in css::emit(&dictionary, &css::Options::default()).report(&mut diagnostics) {
        assert!(output.text().contains(':'));
    }
    for (index, name) in css::names(&dictionary, &css::Options::default()).iter().enumerate() {
        add("css", index, name.strip_prefix("--n-").expect("the group's name is before it"));
    }
    swift::emit(&dictionary, &swift::Options::default()).report(&mut diagnostics);
    kotlin::emit(&dictionary, &kotlin::Options::default()).report(&mut diagnostics);
    rust::emit(&dictionary, &rust::Options::default()).report(&mut diagnostics);
    for (target, symbols) in [
        ("swift", swift::symbols(&dictionary, &swift::Options::default())),
        ("kotlin", kotlin::symbols(&dictionary, &kotlin::Options::default())),
        ("rust", rust::symbols(&dictionary)),
    ] {
        for (index, symbol) in symbols.constants.iter().enumerate() {
            let symbol = symbol.as_deref().expect("every token has a constant");
            add(target, index, symbol.rsplit(['.', ':']).next().unwrap_or_default());
        }
    }
    // Where a target tells no names, its text does: every token has a value of its own.
    let uniffi = rust::Options { uniffi: true, sets: false, ..rust::Options::default() };
    let texts = [
        (
            "typescript",
            typescript::emit(&dictionary, &typescript::Options::default()).report(&mut diagnostics),
            "  ",
            " = ",
        ),
        (
            "android",
            android::emit(&dictionary, &android::Options::default()).report(&mut diagnostics),
            "name=\"n_",
            "\"",
        ),
    ];
    for (target, outputs, before, after) in texts {
        for (index, token) in dictionary.tokens.iter().enumerate() {
            let value =
                1000 + sorted(names).iter().position(|name| *name == token.name()).expect("it is known");
            let line = outputs
                .iter()
                .flat_map(|output| output.text().lines())
                .find(|line| {
                    line.contains(before) && line.contains(after) && line.contains(&value.to_string())
                })
                .unwrap_or_else(|| panic!("{target} has no {value}"));
            let start = line.find(before).expect("it is there") + before.len();
            let end = start + line[start..].find(after).expect("a name ends");
            add(target, index, &line[start..end]);
        }
    }
    let rust::Items { text, diagnostics: said, .. } = rust::items(&dictionary, &uniffi, None);
    for diagnostic in said {
        diagnostics.report(diagnostic);
    }
    let start = text.find("pub enum NumberToken {\n").expect("the enum is there");
    let cases = text[start..].lines().skip(1).map(str::trim).filter(|line| !line.starts_with("///"));
    for (index, case) in cases.take(dictionary.tokens.len()).enumerate() {
        add("uniffi", index, case.trim_end_matches(','));
    }
    let reports = diagnostics
        .iter()
        .filter(|found| found.code == Code::NameCollision)
        .map(|found| {
            assert!(found.primary.is_some() && found.secondary.len() == 1, "{}", found.message);
            format!("{} {:?}", found.message, found.notes)
        })
        .collect();
    (all, reports)
}

fn sorted<'n>(names: &[&'n str]) -> Vec<&'n str> {
    let mut all = names.to_vec();
    all.sort_unstable();
    all
}

/// An order of the names, another one for each seed.
fn shuffled<'n>(names: &[&'n str], seed: u64) -> Vec<&'n str> {
    let mut all = names.to_vec();
    let mut state = seed;
    for end in (1..all.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        all.swap(end, (state >> 33) as usize % (end + 1));
    }
    all
}

/// The words in camel case, where two numbers in a row are parted.
fn camel(words: &str, first: &str) -> String {
    let mut text = first.to_owned();
    for word in words.split(' ') {
        if text.is_empty() {
            text.push_str(word);
            continue;
        }
        if text.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit()) {
            text.push('_');
        }
        text.push_str(&word[..1].to_uppercase());
        text.push_str(&word[1..]);
    }
    text
}

#[test]
fn a_mark_that_means_something_is_told_in_every_target() {
    let names = MEANINGFUL.map(|(name, ..)| name);
    let (all, reports) = named(&names);
    assert_eq!(reports, BTreeSet::new());
    let begun = |mark: &str, name: String| {
        if name.starts_with(|c: char| c.is_ascii_digit()) { format!("{mark}{name}") } else { name }
    };
    for (name, property, words) in MEANINGFUL {
        let got = |target| all[&(target, name.to_owned())].as_str();
        assert_eq!(got("css"), property, "{name:?}");
        let snake = words.replace(' ', "_");
        assert_eq!(got("rust"), begun("_", snake.to_uppercase()), "{name:?}");
        assert_eq!(got("android"), snake, "{name:?}");
        for target in ["swift", "kotlin"] {
            assert_eq!(got(target), begun("n", camel(words, "")), "{name:?}");
        }
        assert_eq!(got("typescript"), camel(words, "n"), "{name:?}");
        assert_eq!(got("uniffi"), camel(words, "N").replace('_', "p"), "{name:?}");
    }
}

#[test]
fn names_do_not_depend_on_the_order_of_the_sources() {
    let meaningful = MEANINGFUL.map(|(name, ..)| name);
    // Names that meet in all targets or in some.
    let meeting = [
        "a-b",
        "a_b",
        "a b",
        "aB",
        "a-b-2",
        "1-5",
        "1,5",
        "1_5",
        "-1",
        "(-1)",
        "1",
        "A",
        "a",
        "-a",
        "2x",
        "2X",
        "x&y",
        "x-and-y",
        "negative-1",
        "𝒳",
        "color-2",
        "color",
        "Color",
        "COLOR",
    ];
    for names in [&meaningful[..], &meeting] {
        let expected = named(names);
        for target in ["css", "typescript", "rust", "swift", "kotlin", "android", "uniffi"] {
            let of_target: Vec<&String> =
                expected.0.iter().filter(|((name, _), _)| *name == target).map(|(_, name)| name).collect();
            let distinct: BTreeSet<&String> = of_target.iter().copied().collect();
            assert_eq!((of_target.len(), distinct.len()), (names.len(), names.len()), "{target}");
        }
        for seed in 0..20 {
            let got = named(&shuffled(names, seed));
            assert_eq!(got, expected, "seed {seed}");
        }
    }
}

#[test]
fn the_plainest_path_keeps_a_name() {
    for names in [["Gap", "gap", "gap-2"], ["gap-2", "gap", "Gap"]] {
        let (all, reports) = named(&names);
        for (target, plain, second, third) in [
            ("css", "gap", "gap-2", "gap-3"),
            ("typescript", "nGap", "nGap2", "nGap_2"),
            ("rust", "GAP", "GAP_2", "GAP_3"),
            ("swift", "gap", "gap2", "gap_2"),
            ("kotlin", "gap", "gap2", "gap_2"),
            ("android", "gap", "gap_2", "gap_3"),
        ] {
            let got = ["gap", "gap-2", "Gap"].map(|name| all[&(target, name.to_owned())].as_str());
            assert_eq!(got, [plain, second, third], "{target}");
            let report = format!("in the target `{target}`");
            assert!(
                reports.iter().any(|found| found.contains(&report) && found.contains("`n.Gap` and `n.gap`"))
            );
        }
    }
}

#[test]
fn a_group_keeps_its_module_where_a_token_has_a_field_of_that_name() {
    let file = r#"{ "$type": "number", "x_y": { "$value": 1 }, "x-y": { "z": { "$value": 2 } } }"#;
    let themes = r##"{ "version": "2025.10", "sets": { "s": { "sources": [{ "$ref": "a.tokens.json" }] } },
        "modifiers": { "m": { "default": "a", "contexts": { "a": [], "b": [] } } },
        "resolutionOrder": [{ "$ref": "#/sets/s" }, { "$ref": "#/modifiers/m" }] }"##;
    let loader = MemoryLoader::default().with("a.tokens.json", file).with("t.resolver.json", themes);
    let dictionary = compile("t.resolver.json", &loader, &Options::default()).dictionary;
    let (names, said) = rust::Names::settle(&dictionary, true);
    assert_eq!(names.modules[1], "x_y");
    assert_eq!((names.constants[0].as_str(), names.fields[0].as_str()), ("X_Y", "x_y_2"));
    assert!(said.iter().any(|diagnostic| diagnostic.severity == Severity::Error));
}
