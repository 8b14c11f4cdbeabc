//! Every pair of colors that must be told apart is, in every combination of contexts that changes it.
//!
//! A token says beside its value what it is read on (`$extensions`, `dev.tokens.contrast`): tokens or whole groups,
//! and the least ratio of WCAG 2.2. Those words are no value, so they are read from the files.

use std::path::Path;

use serde_json::Value as Json;
use tokens_compiler::color::Color;
use tokens_compiler::dictionary::{Condition, Dictionary, Token};
use tokens_compiler::files::Folder;
use tokens_compiler::value::Value;
use tokens_compiler::{Compilation, Options, compile};

const KEY: &str = "dev.tokens.contrast";
/// What an opaque ground lies over does not matter.
const BACKDROP: [f64; 3] = [1.0; 3];

/// A demand as it stands in a file.
struct Demand {
    token: String,
    on: Vec<String>,
    minimum: f64,
}

fn design_system() -> Compilation {
    let folder = Folder::new(env!("CARGO_MANIFEST_DIR"));
    let compilation = compile("tokens.resolver.json", &folder, &Options::default());
    assert_eq!(compilation.diagnostics.counts(), (0, 0), "errors and warnings");
    compilation
}

fn demands(compilation: &Compilation) -> Vec<Demand> {
    let mut found = Vec::new();
    for path in compilation.paths.iter().filter(|path| path.ends_with(".tokens.json")) {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let text = std::fs::read_to_string(file).expect("a source that was compiled");
        let json = serde_json::from_str(&text).expect("JSON that was compiled");
        collect(&json, "", &mut found);
    }
    found
}

fn collect(group: &Json, path: &str, found: &mut Vec<Demand>) {
    for (name, member) in group.as_object().into_iter().flatten() {
        if name.starts_with('$') && name != "$root" {
            continue;
        }
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        if let Some(demand) = member.pointer(&format!("/$extensions/{KEY}")) {
            let on = demand["on"].as_array().into_iter().flatten().filter_map(Json::as_str);
            found.push(Demand {
                token: path.clone(),
                on: on.map(str::to_owned).collect(),
                minimum: demand["minimum"].as_f64().expect("a least ratio"),
            });
        }
        collect(member, &path, found);
    }
}

/// The token with this path, or all tokens of the group with it.
fn named<'d>(dictionary: &'d Dictionary, path: &str) -> Vec<&'d Token> {
    let below = format!("{path}.");
    let all = dictionary.tokens.iter();
    all.filter(|token| token.dot_path() == path || token.dot_path().starts_with(&below)).collect()
}

/// ` theme=dark`
fn described(dictionary: &Dictionary, input: &Condition) -> String {
    let names = input.iter().map(|(id, context)| {
        let modifier = &dictionary[id];
        format!(" {}={}", modifier.name, modifier.contexts[context.index()])
    });
    names.collect()
}

/// Every demand that is not met, and how many pairs were looked at.
fn unmet(dictionary: &Dictionary, demands: &[Demand]) -> (Vec<String>, usize) {
    let (mut unmet, mut pairs) = (Vec::new(), 0);
    for demand in demands {
        let [ink] = named(dictionary, &demand.token)[..] else {
            panic!("`{}` is not one token", demand.token);
        };
        for ground in demand.on.iter().flat_map(|path| {
            let grounds = named(dictionary, path);
            assert!(!grounds.is_empty(), "`{}` names `{path}`, which does not exist", demand.token);
            grounds
        }) {
            let mut modifiers = [ink.support(), ground.support()].concat();
            modifiers.sort_unstable();
            modifiers.dedup();
            for input in dictionary.combinations(&modifiers, 1000).expect("few modifiers change a color") {
                let color = |token: &Token| match dictionary.value_of(token, &input) {
                    Some(Value::Color(color)) => *color,
                    other => panic!("`{}` is no color: {other:?}", token.dot_path()),
                };
                let (ink_color, ground_color): (Color, Color) = (color(ink), color(ground));
                assert!(ground_color.alpha >= 1.0, "`{}` is a ground and not opaque", ground.dot_path());
                let ratio = ink_color.contrast_on(&ground_color, BACKDROP);
                if ratio < demand.minimum {
                    let (ink, ground) = (ink.dot_path(), ground.dot_path());
                    let place = described(dictionary, &input);
                    unmet.push(format!("`{ink}` on `{ground}`{place}: {ratio:.2} < {}", demand.minimum));
                }
                pairs += 1;
            }
        }
    }
    (unmet, pairs)
}

#[test]
fn every_pair_can_be_read_in_every_theme() {
    let compilation = design_system();
    let demands = demands(&compilation);
    let (unmet, pairs) = unmet(&compilation.dictionary, &demands);
    assert!(unmet.is_empty(), "{}", unmet.join("\n"));
    assert!(pairs > 200, "only {pairs} pairs were looked at");
}

#[test]
fn the_minimums_are_those_of_wcag() {
    for demand in demands(&design_system()) {
        let is_text = demand.token.split('.').any(|name| name == "text" || name == "link");
        let least = if is_text { 4.5 } else { 3.0 };
        assert!(demand.minimum >= least, "`{}` asks for {} only", demand.token, demand.minimum);
    }
}

#[test]
fn text_that_can_be_used_says_what_it_is_read_on() {
    let compilation = design_system();
    let demands = demands(&compilation);
    for token in named(&compilation.dictionary, "color.text") {
        let path = token.dot_path();
        let is_exempt = path == "color.text.disabled" || token.deprecated.is_some();
        assert!(is_exempt || demands.iter().any(|demand| demand.token == path), "`{path}` says nothing");
    }
}

#[test]
fn a_wrong_color_is_found() {
    let compilation = design_system();
    let demand = Demand { token: "color.neutral.400".into(), on: vec!["color.surface".into()], minimum: 4.5 };
    let (unmet, pairs) = unmet(&compilation.dictionary, &[demand]);
    // Four surfaces in three themes; a middle gray reads on the four dark ones only.
    assert_eq!((unmet.len(), pairs), (8, 12), "{unmet:#?}");
}
