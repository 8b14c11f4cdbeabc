//! Random systems whose tokens and groups carry descriptions and deprecations: compiled for every context at once, they
//! say of each input what that input says alone, and so does a dictionary with some modifiers fixed. Seeded, so a
//! failure comes back. `SEED=n` and `ROUNDS=n` look elsewhere and longer.

use std::collections::{BTreeMap, BTreeSet};

use tokens_compiler::code::Code;
use tokens_compiler::dictionary::{Child, Condition, Dictionary, GroupId, TokenId};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::{Compilation, Options};
use tokens_tests::random::{self, Random};

const ENTRY: &str = "tokens.resolver.json";
const NAMES: [&str; 3] = ["a", "b", "c"];

/// What is there in every system, so that most references lead somewhere.
const GROUND: &str = r#""z": {"a": {"$type": "number", "$value": 1}, "g": {"$deprecated": "use {z.a}", "b": {"$type": "number", "$value": 2}}}"#;

/// `$description` and `$deprecated`, each there or not.
fn texts(random: &mut Random) -> String {
    let mut text = String::new();
    if random.below(3) == 0 {
        text.push_str([r#""$description": "one", "#, r#""$description": "two", "#][random.below(2)]);
    }
    match random.below(10) {
        0 => text.push_str(r#""$deprecated": true, "#),
        1 => text.push_str(r#""$deprecated": false, "#),
        2 => text.push_str(r#""$deprecated": "use {z.a}", "#),
        3 => text.push_str(r#""$deprecated": "use {a}", "#),
        _ => {}
    }
    text
}

fn member(random: &mut Random, depth: usize) -> String {
    let texts = texts(random);
    match random.below(if depth == 2 { 5 } else { 9 }) {
        0..=2 => format!(r#"{{{texts}"$type": "number", "$value": {}}}"#, random.below(3)),
        3 => {
            let target = ["z.a", "z.g.b", "a", "b.a"][random.below(4)];
            format!(r#"{{{texts}"$type": "number", "$value": "{{{target}}}"}}"#)
        }
        4 => format!(r#"{{{texts}"$extends": "{{z.g}}"}}"#),
        _ => {
            let members = members(random, depth + 1);
            let texts = if members.is_empty() { texts.trim_end_matches(", ") } else { &texts };
            format!("{{{texts}{members}}}")
        }
    }
}

fn members(random: &mut Random, depth: usize) -> String {
    let mut all = Vec::new();
    for name in NAMES {
        if random.below(2) == 0 {
            all.push(format!(r#""{name}": {}"#, member(random, depth)));
        }
    }
    all.join(", ")
}

fn tree(random: &mut Random, ground: &str) -> String {
    let members = members(random, 0);
    let separator = if ground.is_empty() || members.is_empty() { "" } else { ", " };
    format!("{{{ground}{separator}{members}}}")
}

/// A base and two modifiers of two and three contexts.
fn system(random: &mut Random) -> String {
    let mut modifier = |names: &[&str]| {
        let contexts: Vec<String> =
            names.iter().map(|name| format!(r#""{name}": [{}]"#, tree(random, ""))).collect();
        format!(r#"{{"default": "{}", "contexts": {{{}}}}}"#, names[0], contexts.join(", "))
    };
    let (m, n) = (modifier(&["0", "1"]), modifier(&["0", "1", "2"]));
    let base = tree(random, GROUND);
    format!(
        r##"{{"version": "2025.10", "sets": {{"base": {{"sources": [{base}]}}}}, "modifiers": {{"m": {m}, "n": {n}}},
"resolutionOrder": [{{"$ref": "#/sets/base"}}, {{"$ref": "#/modifiers/m"}}, {{"$ref": "#/modifiers/n"}}]}}"##
    )
}

/// What is said for an input, by the path of what it is said of.
type Said = BTreeMap<String, String>;

fn said(dictionary: &Dictionary, input: &Condition) -> Said {
    let mut all = Said::new();
    for (id, token) in dictionary.tokens() {
        if dictionary.value_of(token, input).is_none() {
            continue;
        }
        let deprecated = dictionary.deprecated_of(id, input).map(|deprecated| {
            let exists = |id: &TokenId| dictionary.value_of(&dictionary[*id], input).is_some();
            let replacement = deprecated.replacement.filter(exists).map(|id| dictionary[id].dot_path());
            (deprecated.message.clone(), replacement)
        });
        let description = dictionary.description_of(Child::Token(id), input);
        all.insert(token.dot_path(), format!("{description:?} {deprecated:?}"));
        let mut group = token.group;
        while group != GroupId::ROOT {
            let description = dictionary.description_of(Child::Group(group), input);
            all.insert(format!("group {}", path(dictionary, group)), format!("{description:?}"));
            group = dictionary[group].parent;
        }
    }
    all
}

fn path(dictionary: &Dictionary, mut id: GroupId) -> String {
    let mut path = String::new();
    while id != GroupId::ROOT {
        path = format!(".{}{path}", dictionary[id].name);
        id = dictionary[id].parent;
    }
    path
}

/// The reports of references to deprecated tokens.
fn leaning(compilation: &Compilation) -> BTreeSet<String> {
    let all = compilation.diagnostics.iter().filter(|report| report.code == Code::DeprecatedReference);
    all.map(|report| report.message.clone()).collect()
}

/// Where a system disagrees with itself; none where it has errors, which `agreement` compares.
fn compare(text: &str) -> Option<Result<(), String>> {
    let loader = MemoryLoader::default().with(ENTRY, text);
    let compile = |input| tokens_compiler::compile(ENTRY, &loader, &Options { input, ..Options::default() });
    let whole = compile(None);
    if whole.diagnostics.has_errors() {
        return None;
    }
    let dictionary = &whole.dictionary;
    let ids: Vec<_> = dictionary.modifiers().map(|(id, _)| id).collect();
    let mut leaning_alone = BTreeSet::new();
    for input in dictionary.combinations(&ids, 64).unwrap_or_default() {
        let names: Vec<_> = input
            .iter()
            .map(|(id, context)| {
                let modifier = &dictionary[id];
                (modifier.name.clone(), modifier.contexts[context.index()].clone())
            })
            .collect();
        let alone = compile(Some(names.clone()));
        leaning_alone.extend(leaning(&alone));
        let expected = said(&alone.dictionary, &Condition::default());
        let mut found = vec![("together", said(dictionary, &input))];
        found.push(("fixed", said(&dictionary.pinned(&input), &Condition::default())));
        for (name, context) in &names {
            let one = dictionary.input([(name.as_str(), context.as_str())]).expect("a choice of its own");
            let half = dictionary.pinned(&one);
            let rest = names.iter().filter(|(other, _)| other != name);
            let rest = half.input(rest.map(|(name, context)| (name.as_str(), context.as_str())));
            found.push(("half fixed", said(&half, &rest.expect("what is left"))));
        }
        for (how, found) in found {
            if found != expected {
                return Some(Err(format!("{input:?}, {how}: {found:#?}\nalone: {expected:#?}")));
            }
        }
    }
    let leaning_together = leaning(&whole);
    if leaning_together != leaning_alone {
        return Some(Err(format!("together: {leaning_together:#?}\nalone: {leaning_alone:#?}")));
    }
    Some(Ok(()))
}

#[test]
fn all_contexts_at_once_say_of_each_what_it_says_alone() {
    let mut random = Random::seeded(0x5eed_7e87_0000_0001);
    let rounds = random::rounds(2000);
    let (mut wrong, mut same) = (Vec::new(), 0);
    for round in 0..rounds {
        let text = system(&mut random);
        match compare(&text) {
            None => {}
            Some(Ok(())) => same += 1,
            Some(Err(how)) => wrong.push(format!("round {round}\n{text}\n{how}")),
        }
    }
    assert!(wrong.is_empty(), "{} systems disagree; the first:\n{}", wrong.len(), wrong[0]);
    assert!(same * 10 > rounds, "only {same} of {rounds} systems had no errors");
}
