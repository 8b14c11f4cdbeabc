//! Names that become files, and the types outside `Tokens`: of any length, of any words.

#[path = "json/build.rs"]
#[expect(dead_code, reason = "shared with tests that build more")]
mod build;

use std::collections::{BTreeMap, BTreeSet};

use build::{color, dictionary, modifier, px, token, varying};
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::{
    Emission, File, Target, android, css, emit, json, kotlin, rust, swift, typescript,
};
use tokens_compiler::value::{CubicBezier, Value};

/// What a file system takes.
const MOST: usize = 255;

fn files(emission: Emission) -> (Vec<File>, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let files = emission.report(&mut diagnostics);
    (files, diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect())
}

fn targets() -> Vec<Target> {
    vec![
        Target::Css(css::Options::default()),
        Target::TypeScript(typescript::Options::default()),
        Target::Rust(rust::Options::default()),
        Target::Swift(swift::Options::default()),
        Target::Kotlin(kotlin::Options::default()),
        Target::Android(android::Options::default()),
        Target::Json(json::Options::default()),
    ]
}

/// Groups, tokens, a modifier and contexts with names of so many characters, which differ at their ends.
fn long(letter: &str, length: usize) -> Dictionary {
    let name = letter.repeat(length);
    let mut d = dictionary();
    modifier(&mut d, &name, &["light", &format!("{name}a"), &format!("{name}b")]);
    for end in ["a", "b"] {
        for (at, value) in [
            ("ink", color(0.0, 0.0, 0.0)),
            ("size", Value::Dimension(px(1.0))),
            ("move", Value::CubicBezier(CubicBezier { x1: 0.0, y1: 0.0, x2: 1.0, y2: 1.0 })),
        ] {
            let path = format!("{name}{end}.{name}.{name}{end}.{at}{name}");
            let dark = if at == "ink" { color(1.0, 1.0, 1.0) } else { value.clone() };
            varying(
                &mut d,
                &path,
                vec![(&[(0, 0)], Some(value.clone())), (&[(0, 1)], Some(dark)), (&[(0, 2)], Some(value))],
            );
        }
    }
    d
}

#[test]
fn no_file_has_a_name_that_is_too_long_and_no_two_have_one() {
    for (letter, length) in [("色", 90), ("a", 300), ("é", 200), ("❤", 80)] {
        let d = long(letter, length);
        let package = swift::package::Package { assets: true, ..swift::package::Package::default() };
        let mut all: Vec<(String, Emission)> =
            targets().iter().map(|target| (format!("{target:?}"), emit(&d, target))).collect();
        all.push(("package".to_owned(), swift::package::emit(&d, &swift::Options::default(), &package)));
        for (target, emission) in all {
            let (files, said) = files(emission);
            let collision = said.iter().find(|message| message.contains("both become"));
            assert_eq!(collision, None, "{letter} in {target}");
            let paths: BTreeSet<String> = files.iter().map(|file| file.path.to_lowercase()).collect();
            assert_eq!(paths.len(), files.len(), "{letter} in {target}");
            for name in paths.iter().flat_map(|path| path.split('/')) {
                // Resource compilers put a folder and `.flat` around it.
                assert!(name.len() <= MOST - 70, "{name} in {target}");
            }
        }
    }
}

#[test]
fn a_name_that_is_cut_is_the_same_whatever_else_there_is() {
    let paths = |d: &Dictionary| -> BTreeSet<String> {
        let (files, _) = files(json::emit(d, &json::Options::default()));
        files.into_iter().map(|file| file.path).collect()
    };
    let (one, mut other) = (long("色", 90), dictionary());
    modifier(&mut other, "first", &["a", "b"]);
    modifier(&mut other, &"色".repeat(90), &["light", &format!("{}b", "色".repeat(90))]);
    let (one, other) = (paths(&one), paths(&other));
    // The default contexts, all variations, and the one that both have, in both forms.
    assert_eq!(one.intersection(&other).count(), 5, "{one:?} {other:?}");
}

#[test]
fn a_class_has_a_file_on_the_virtual_machine_too() {
    for (letter, length) in [("色", 90), ("a", 300)] {
        let (files, _) = files(kotlin::emit(&long(letter, length), &kotlin::Options::default()));
        let mut found = 0;
        for file in &files {
            for class in classes(file.text()) {
                assert!(class.len() + ".class".len() <= MOST, "{class}");
                found += 1;
            }
        }
        assert!(found > 12, "{found}");
    }
    // What is short enough keeps its name, however deep.
    let mut d = dictionary();
    token(&mut d, &format!("{}.one", vec!["group"; 38].join(".")), Value::Number(1.0));
    let (files, _) = files(kotlin::emit(&d, &kotlin::Options::default()));
    let deepest = files.iter().flat_map(|file| classes(file.text())).max_by_key(String::len);
    assert_eq!(deepest, Some(format!("Tokens{}", "$Group".repeat(38))));
}

/// The classes of a Kotlin file as the compiler names them.
fn classes(text: &str) -> Vec<String> {
    let mut outer: Vec<String> = Vec::new();
    let mut all = Vec::new();
    for line in text.lines() {
        let depth = (line.len() - line.trim_start().len()) / 4;
        let Some(own) = type_name(line.trim_start()) else { continue };
        outer.truncate(depth);
        outer.push(own.to_owned());
        all.push(outer.join("$"));
    }
    all
}

/// The type that a line of Swift or Kotlin declares.
fn type_name(line: &str) -> Option<&str> {
    const KINDS: [&str; 9] =
        ["class", "object", "interface", "struct", "enum", "protocol", "typealias", "actor", "extension"];
    let mut words = line.split_whitespace().skip_while(|word| {
        matches!(
            *word,
            "public" | "internal" | "data" | "sealed" | "abstract" | "final" | "@frozen" | "value"
        )
    });
    let kind = words.next().filter(|word| KINDS.contains(word) && *word != "extension")?;
    let name = words.next()?;
    let name = if kind == "enum" && name == "class" { words.next()? } else { name };
    name.split(|c: char| !c.is_alphanumeric() && c != '_').next().filter(|name| !name.is_empty())
}

/// The types that lie in nothing, by file.
fn outside(files: &[File]) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for file in files {
        let mut depth = 0;
        for line in file.text().lines() {
            let line = line.trim_start();
            if depth == 0
                && let Some(name) = type_name(line)
            {
                *all.entry(name.to_owned()).or_default() += 1;
            }
            if !line.starts_with("//") && !line.starts_with('*') && !line.starts_with("/*") {
                depth += line.matches('{').count();
                depth -= line.matches('}').count();
            }
        }
    }
    all
}

#[test]
fn a_type_outside_tokens_begins_with_token_and_is_declared_once() {
    let targets: [&dyn Fn(&Dictionary) -> Emission; 4] = [
        &|d| swift::emit(d, &swift::Options::default()),
        &|d| {
            let package = swift::package::Package { assets: true, ..swift::package::Package::default() };
            swift::package::emit(d, &swift::Options::default(), &package)
        },
        &|d| kotlin::emit(d, &kotlin::Options::default()),
        &|d| kotlin::emit(d, &kotlin::Options { compose: false, ..kotlin::Options::default() }),
    ];
    for (at, target) in targets.iter().enumerate() {
        let is_test = |file: &File| file.path.starts_with("Tests/") || file.path == "Package.swift";
        let outer = |d: &Dictionary| {
            let (mut files, _) = files(target(d));
            files.retain(|file| !is_test(file));
            outside(&files)
        };
        let mut d = dictionary();
        token(&mut d, "color.n", Value::Number(1.0));
        modifier(&mut d, "theme", &["light", "dark"]);
        let own = outer(&d);
        assert!(own.len() > 10 && own.contains_key("TokenTheme"), "{own:?}");
        // A modifier for every type there is, and words of frameworks.
        for name in own.keys().filter_map(|name| name.strip_prefix("Token")).filter(|name| *name != "Theme") {
            modifier(&mut d, name, &["a", "b"]);
        }
        let words = [
            "view",
            "view modifier",
            "comparable",
            "environment key",
            "shape style",
            "time interval",
            "dp",
            "any",
            "string",
            "modifier",
            "hashable",
            "sendable",
            "error",
            "2x",
            "色",
            "-1",
            "%",
        ];
        for word in words {
            modifier(&mut d, word, &["a", "b"]);
        }
        let found = outer(&d);
        assert_eq!(found.len(), own.len() + d.modifiers.len() - 1, "{at}: {found:?}");
        for (name, times) in &found {
            assert!(name.starts_with("Token") || name == "LocalTokens", "{at}: {name}");
            assert_eq!(*times, 1, "{at}: {name}");
        }
        let plain: BTreeSet<String> = found.keys().map(|name| name.to_lowercase()).collect();
        assert_eq!(plain.len(), found.len(), "{at}");
    }
}

#[test]
fn a_name_that_begins_with_a_digit_gets_the_letters_of_the_option() {
    let mut d = dictionary();
    modifier(&mut d, "density", &["1x", "2x"]);
    token(&mut d, "blue.500", Value::Number(1.0));
    token(&mut d, "2xl.٣", Value::Number(2.0));
    let symbols = |prefix: &str| {
        let numeric_prefix = prefix.to_owned();
        let swift = swift::Options { numeric_prefix: numeric_prefix.clone(), ..swift::Options::default() };
        let kotlin = kotlin::Options { numeric_prefix, ..kotlin::Options::default() };
        let of = |symbols: tokens_compiler::targets::symbol::Symbols| {
            let constants = symbols.constants.into_iter().flatten();
            constants.chain(symbols.modifiers[0].contexts.clone()).collect::<Vec<_>>().join(" ")
        };
        [of(swift::symbols(&d, &swift)), of(kotlin::symbols(&d, &kotlin))]
    };
    let [swift, kotlin] = symbols("n");
    assert_eq!(swift, "Tokens.Blue.n500 Tokens.N2xl.u663 TokenDensity.n1x TokenDensity.n2x");
    assert_eq!(kotlin, "Tokens.Blue.n500 Tokens.N2xl.u663 TokenDensity.N1x TokenDensity.N2x");
    let [swift, kotlin] = symbols("step");
    assert!(swift.starts_with("Tokens.Blue.step500 Tokens.Step2xl."), "{swift}");
    assert!(kotlin.ends_with("TokenDensity.Step1x TokenDensity.Step2x"), "{kotlin}");
    for prefix in ["", "_", "N", "é", "a1"] {
        let numeric_prefix = prefix.to_owned();
        let options = swift::Options { numeric_prefix: numeric_prefix.clone(), ..swift::Options::default() };
        let swift = swift::emit(&d, &options);
        let kotlin = kotlin::emit(&d, &kotlin::Options { numeric_prefix, ..kotlin::Options::default() });
        for emission in [swift, kotlin] {
            let (files, said) = files(emission);
            assert!(
                files.is_empty() && said[0].contains("`numeric-prefix` of the target"),
                "{prefix}: {said:?}"
            );
        }
    }
}
