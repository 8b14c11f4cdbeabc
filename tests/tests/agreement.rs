//! Random systems, compiled for every context at once and for each input alone: the two agree on every token's value,
//! and on whether there are errors. Seeded, so a failure comes back. `SEED=n` and `ROUNDS=n` look elsewhere and longer.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::{Compilation, Options};
use tokens_tests::random::{self, Random};
use tokens_tests::report;

const NAMES: [&str; 4] = ["a", "b", "c", "d"];
const ENTRY: &str = "tokens.resolver.json";

/// What is there in every system, so that most references lead somewhere.
const GROUND: &str = r##""z": {"a": {"$type": "number", "$value": 10}, "b": {"$ref": "#/z/a"},
"g": {"a": {"$type": "number", "$value": 11}, "b": {"$value": "{z.a}"}}, "h": {"$extends": "{z.g}", "c": {"b": {"$value": "{z.g.b}"}}}}"##;

const TOKENS: [&str; 6] = ["z.a", "z.b", "z.g.a", "z.g.b", "z.h.a", "z.h.c.b"];
const GROUPS: [&str; 3] = ["z.g", "z.h", "z.h.c"];

/// A path that is there or, now and then, one of one to three names.
fn target(random: &mut Random, there: &[&str]) -> String {
    if random.below(10) == 0 { path(random) } else { there[random.below(there.len())].to_owned() }
}

fn path(random: &mut Random) -> String {
    let names: Vec<&str> = (0..=random.below(3)).map(|_| NAMES[random.below(NAMES.len())]).collect();
    names.join(".")
}

/// What stands under a name: mostly tokens with numbers and aliases, and groups that may extend others.
fn member(random: &mut Random, depth: usize) -> String {
    let kind = if depth >= 3 { random.below(6) } else { random.below(12) };
    match kind {
        0..=3 => format!(r#"{{"$type": "number", "$value": {}}}"#, random.below(9)),
        4 | 5 => format!(r#"{{"$value": "{{{}}}"}}"#, target(random, &TOKENS)),
        // What may be a token in one context and a group in another, and a reference again.
        6 => {
            let path = target(random, &[&TOKENS[..], &GROUPS[..]].concat());
            format!(r##"{{"$ref": "#/{}"}}"##, path.replace('.', "/"))
        }
        7 | 8 => format!(
            r#"{{"$extends": "{{{}}}"{}}}"#,
            target(random, &GROUPS),
            members(random, depth + 1, true)
        ),
        _ => format!("{{{}}}", members(random, depth + 1, false)),
    }
}

/// Members of a group, each name at most once.
fn members(random: &mut Random, depth: usize, is_first: bool) -> String {
    let mut text = String::new();
    let mut is_first = !is_first;
    for name in NAMES {
        if random.below(5) < 2 {
            let member = member(random, depth);
            // Writing to a String cannot fail.
            let _ = write!(text, "{}\"{name}\": {member}", if is_first { "" } else { ", " });
            is_first = false;
        }
    }
    text
}

fn tree(random: &mut Random) -> String {
    format!("{{{}}}", members(random, 0, false))
}

/// A context's tree; now and then one that changes what is in every system.
fn context(random: &mut Random) -> String {
    if random.below(6) == 0 {
        format!(r#"{{"z": {{"g": {{{}}}}}}}"#, members(random, 2, false))
    } else {
        tree(random)
    }
}

/// A base layer and two modifiers of two and three contexts.
fn system(random: &mut Random) -> String {
    let contexts = |random: &mut Random, names: &[&str]| {
        let each: Vec<String> =
            names.iter().map(|name| format!("\"{name}\": [{}]", context(random))).collect();
        format!(r#"{{"default": "{}", "contexts": {{{}}}}}"#, names[0], each.join(", "))
    };
    let base = format!("{{{GROUND}{}}}", members(random, 0, true));
    let (m, n) = (contexts(random, &["0", "1"]), contexts(random, &["0", "1", "2"]));
    format!(
        r##"{{"version": "2025.10", "sets": {{"base": {{"sources": [{base}]}}}}, "modifiers": {{"m": {m}, "n": {n}}},
"resolutionOrder": [{{"$ref": "#/sets/base"}}, {{"$ref": "#/modifiers/m"}}, {{"$ref": "#/modifiers/n"}}]}}"##
    )
}

fn values(dictionary: &Dictionary, input: &Condition) -> BTreeMap<String, String> {
    let shown = |token| dictionary.value_of(token, input).map(|value| format!("{value:?}"));
    dictionary.tokens.iter().filter_map(|token| Some((token.dot_path(), shown(token)?))).collect()
}

/// What came of one system.
enum Outcome {
    /// It has errors, together and alone.
    Refused,
    /// The same values everywhere.
    Same,
    /// What differs.
    Differs(String),
}

fn compare(text: &str) -> Outcome {
    let loader = MemoryLoader::default().with(ENTRY, text);
    let compile = |input| tokens_compiler::compile(ENTRY, &loader, &Options { input, ..Options::default() });
    let whole: Compilation = compile(None);
    let dictionary = &whole.dictionary;
    let ids: Vec<_> = dictionary.modifiers().map(|(id, _)| id).collect();
    let mut has_errors = false;
    for input in dictionary.combinations(&ids, 64).unwrap_or_default() {
        let names = input.iter().map(|(id, context)| {
            let modifier = dictionary.modifier(id);
            (modifier.name.clone(), modifier.contexts[usize::from(context.0)].clone())
        });
        let alone = compile(Some(names.collect()));
        has_errors |= alone.diagnostics.has_errors();
        if whole.diagnostics.has_errors() || alone.diagnostics.has_errors() {
            continue;
        }
        let (together, alone) =
            (values(dictionary, &input), values(&alone.dictionary, &Condition::default()));
        if together != alone {
            return Outcome::Differs(format!("{input:?}\ntogether {together:#?}\nalone {alone:#?}"));
        }
    }
    if has_errors != whole.diagnostics.has_errors() {
        return Outcome::Differs(format!("errors alone: {has_errors}, together:\n{}", report::full(&whole)));
    }
    if has_errors { Outcome::Refused } else { Outcome::Same }
}

#[test]
fn all_contexts_at_once_say_what_each_says_alone() {
    let mut random = Random::seeded(0x5eed_a9ee_0000_0001);
    let rounds = random::rounds(4000);
    let (mut wrong, mut same) = (Vec::new(), 0);
    for round in 0..rounds {
        let text = system(&mut random);
        match compare(&text) {
            Outcome::Refused => {}
            Outcome::Same => same += 1,
            Outcome::Differs(how) => wrong.push(format!("round {round}\n{text}\n{how}")),
        }
    }
    assert!(wrong.is_empty(), "{} systems disagree; the first:\n{}", wrong.len(), wrong[0]);
    assert!(same * 20 > rounds, "only {same} of {rounds} systems had no errors");
}
