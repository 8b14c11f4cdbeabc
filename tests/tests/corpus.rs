//! Three public design systems, `corpus/<system>`: they compile with `--lenient`, every defect of theirs is reported,
//! and every value that other tools made of them is ours too, in every context for which they were asked.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::targets::{self, Target, css, json};
use tokens_compiler::{Compilation, Options};
use tokens_tests::{css as css_text, disk, report, semantic, snapshot};

fn systems() -> Vec<PathBuf> {
    let all =
        disk::entries(&disk::path("corpus")).into_iter().filter(|path| path.is_dir()).collect::<Vec<_>>();
    assert_eq!(all.len(), 3, "corpus systems are missing");
    all
}

fn compile(system: &Path, input: Option<Vec<(String, String)>>) -> Compilation {
    let facts = disk::read_json(&system.join("facts.json"));
    let entry = facts["entry"].as_str().expect("facts name the entry");
    let options =
        Options { levels: Levels { lenient: true, ..Levels::default() }, input, ..Options::default() };
    tokens_compiler::compile(entry, &disk::Folder(system.to_owned()), &options)
}

/// `theme=dark,size=fine` as names.
fn names(theme: &str) -> Vec<(String, String)> {
    theme
        .split(',')
        .filter_map(|pair| pair.split_once('='))
        .map(|(modifier, context)| (modifier.to_owned(), context.to_owned()))
        .collect()
}

fn input(dictionary: &Dictionary, theme: &str) -> Condition {
    let names = names(theme);
    let pairs = names.iter().map(|(modifier, context)| (modifier.as_str(), context.as_str()));
    dictionary.input(pairs).unwrap_or_else(|unknown| panic!("{theme}: {unknown:?}"))
}

#[test]
fn defects_are_reported_and_none_is_fatal() {
    let mut wrong = Vec::new();
    for system in systems() {
        let compilation = compile(&system, None);
        let found = report::places(&compilation);
        wrong.extend(snapshot::compare(&system.join("expected/diagnostics.txt"), &found));
        assert!(!compilation.diagnostics.has_errors(), "{}\n{found}", system.display());
    }
    snapshot::finish(&wrong);
}

#[test]
fn every_context_holds_the_tokens_that_it_should() {
    for system in systems() {
        let facts = disk::read_json(&system.join("facts.json"));
        let all = compile(&system, None).dictionary;
        for theme in facts["themes"].as_array().expect("facts list the themes") {
            let name = theme["name"].as_str().expect("a theme has a name");
            let at = input(&all, name);
            let count = all.tokens.iter().filter(|token| all.value_of(token, &at).is_some()).count();
            assert_eq!(Some(count as u64), theme["tokens"].as_u64(), "{} {name}", system.display());

            // The same context compiled alone: variants, once selected, are what one pass over the files gives.
            let alone = compile(&system, Some(names(name)));
            assert!(!alone.diagnostics.has_errors(), "{} {name}", system.display());
            let (one, other) =
                (json::resolved(&all, &at), json::resolved(&alone.dictionary, &Condition::default()));
            assert!(sorted(&one) == sorted(&other), "{} {name}\n{}", system.display(), {
                snapshot::difference(&sorted(&other).join("\n"), &sorted(&one).join("\n"))
            });
        }
    }
}

fn sorted(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().map(|line| line.trim_end_matches(',')).collect();
    lines.sort_unstable();
    lines
}

/// What one context's CSS declares, values written out.
struct Declared {
    /// Names of properties, by dot path.
    names: BTreeMap<String, String>,
    /// Values, by name.
    values: BTreeMap<String, String>,
}

impl Declared {
    fn new(dictionary: &Dictionary, at: &Condition) -> Self {
        let options = css::Options { references: css::References::Value, ..css::Options::default() };
        let fixed = dictionary.pinned(at);
        let names = css::names(&fixed, &options);
        // The other tools leave `$root` out of a path: a group's own token has the group's path.
        let path = |path: String| path.strip_suffix(".$root").map_or(path.clone(), ToOwned::to_owned);
        let names = fixed
            .tokens
            .iter()
            .zip(names.iter())
            .map(|(token, name)| (path(token.dot_path()), name.to_owned()))
            .collect();
        let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
        let mut values = BTreeMap::new();
        for output in targets::emit(&fixed, &Target::Css(options)).report(&mut diagnostics) {
            for (name, value) in css_text::declarations(output.text()) {
                // What any display shows comes first; what follows is for displays that show more.
                values.entry(name).or_insert(value);
            }
        }
        Self { names, values }
    }

    /// What we have where it is not what the other tool has.
    fn differs(&self, path: &str, theirs: &str) -> Option<String> {
        let path = path.strip_suffix(".$root").unwrap_or(path);
        let Some(name) = self.names.get(path) else { return Some("not a token".to_owned()) };
        let same = |name: &str, theirs: &str| {
            let Some(ours) = self.values.get(name) else { return Some("not declared".to_owned()) };
            (!semantic::same(ours, theirs)).then(|| ours.clone())
        };
        let Some(parts) = semantic::typography(theirs) else { return same(name, theirs) };
        parts.iter().find_map(|(part, theirs)| {
            same(&format!("{name}-{part}"), theirs).map(|ours| format!("{part}: {ours}"))
        })
    }
}

#[test]
fn values_are_those_of_other_tools() {
    let mut compared = 0;
    let mut wrong = Vec::new();
    for system in systems() {
        let explained = explained(&system);
        let mut met = BTreeSet::new();
        let all = compile(&system, None).dictionary;
        for file in disk::entries(&system.join("goldens")) {
            let golden = disk::read_json(&file);
            let theme = golden["theme"].as_str().expect("a golden names its theme");
            let ours = Declared::new(&all, &input(&all, theme));
            for (name, theirs) in golden["css"].as_object().expect("a golden holds values") {
                let path = golden["paths"][name].as_str().expect("a golden names the paths");
                compared += 1;
                let theirs = text(theirs);
                let differs = ours.differs(path, &theirs);
                let key = (disk::name(&file), path.to_owned());
                match (differs, explained.contains_key(&key)) {
                    (None, false) => {}
                    (Some(_), true) => {
                        met.insert(key);
                    }
                    (Some(found), false) => {
                        wrong.push(format!(
                            "{}: `{path}` is {found}, the other tool has {theirs}",
                            disk::relative(&file, &system)
                        ));
                    }
                    (None, true) => wrong
                        .push(format!("{}: `{path}` no longer differs; remove its line", disk::name(&file))),
                }
            }
        }
        for (file, path) in explained.keys() {
            if !met.contains(&(file.clone(), path.clone())) {
                wrong.push(format!("differences.json: {file} has no difference at `{path}`"));
            }
        }
    }
    assert!(compared >= 500, "only {compared} values were compared");
    assert!(wrong.is_empty(), "{} of {compared} values\n{}", wrong.len(), wrong.join("\n"));
}

/// The differences that are meant: golden file and token, and why.
fn explained(system: &Path) -> BTreeMap<(String, String), String> {
    let file = system.join("expected/differences.json");
    let mut all = BTreeMap::new();
    let Value::Object(reasons) = disk::read_json(&file) else {
        panic!("{} is not an object", file.display())
    };
    for (reason, files) in reasons {
        for (golden, paths) in files.as_object().expect("a reason lists golden files") {
            for path in paths.as_array().expect("a golden file lists tokens") {
                all.insert((golden.clone(), text(path)), reason.clone());
            }
        }
    }
    all
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}
