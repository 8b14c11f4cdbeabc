//! Random systems have one answer: for every context at once and for each input alone, and whatever the order of their
//! members. The values of all tokens are the same, and what is reported of which token. Seeded, so a failure comes back;
//! `SEED=n` and `ROUNDS=n` look elsewhere and longer.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tokens_compiler::code::Code;
use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::{Compilation, Options};
use tokens_tests::random::shuffle::shuffled;
use tokens_tests::random::{self, Random, system};
use tokens_tests::report;

const ENTRY: &str = "tokens.resolver.json";

/// Makes the text of a system.
type Make = fn(&mut Random) -> String;

/// What else must hold of a system.
type Check = fn(&str) -> Result<(), String>;

/// The contexts of an input, by the names of their modifiers.
type Input = Vec<(String, String)>;

fn compile(text: &str, input: Option<Input>) -> Compilation {
    let loader = MemoryLoader::default().with(ENTRY, text);
    tokens_compiler::compile(ENTRY, &loader, &Options { input, ..Options::default() })
}

fn values(dictionary: &Dictionary, input: &Condition) -> BTreeMap<String, String> {
    let shown = |token| dictionary.value_of(token, input).map(|value| format!("{value:?}"));
    dictionary.tokens.iter().filter_map(|token| Some((token.dot_path(), shown(token)?))).collect()
}

/// Every input, by names and as the dictionary has it, in one order whatever that of the contexts.
fn inputs(dictionary: &Dictionary) -> BTreeMap<Input, Condition> {
    let ids: Vec<_> = dictionary.modifiers().map(|(id, _)| id).collect();
    let named = |input: Condition| {
        let names = input.iter().map(|(id, context)| {
            let modifier = &dictionary[id];
            (modifier.name.clone(), modifier.contexts[context.index()].clone())
        });
        (names.collect(), input)
    };
    dictionary.combinations(&ids, 64).unwrap_or_default().into_iter().map(named).collect()
}

/// What is reported, by code and token: where that stands in the text differs.
fn reports(compilation: &Compilation) -> BTreeSet<(&'static str, Option<&str>)> {
    compilation.diagnostics.iter().map(|found| (found.code.name(), found.token.as_deref())).collect()
}

/// How two answers differ, if they do.
fn difference(text: &str, random: &mut Random) -> Result<Compilation, String> {
    let whole = compile(text, None);
    alone(text, &whole)?;
    let other_text = shuffled(&serde_json::from_str(text).map_err(|error| error.to_string())?, random);
    let other = compile(&other_text, None);
    if reports(&whole) != reports(&other) {
        return Err(format!("{other_text}\n{}\nshuffled:\n{}", report::full(&whole), report::full(&other)));
    }
    let others = inputs(&other.dictionary);
    for (names, input) in inputs(&whole.dictionary) {
        let (mine, theirs) = (values(&whole.dictionary, &input), values(&other.dictionary, &others[&names]));
        if !whole.diagnostics.has_errors() && mine != theirs {
            return Err(format!("{other_text}\n{names:?}\n{mine:#?}\nshuffled {theirs:#?}"));
        }
    }
    Ok(whole)
}

/// Compares all contexts at once with each alone.
fn alone(text: &str, whole: &Compilation) -> Result<(), String> {
    let dictionary = &whole.dictionary;
    let mut has_errors = false;
    for (names, input) in inputs(dictionary) {
        let alone = compile(text, Some(names));
        has_errors |= alone.diagnostics.has_errors();
        if whole.diagnostics.has_errors() || alone.diagnostics.has_errors() {
            continue;
        }
        let (together, alone) =
            (values(dictionary, &input), values(&alone.dictionary, &Condition::default()));
        if together != alone {
            return Err(format!("{input:?}\ntogether {together:#?}\nalone {alone:#?}"));
        }
    }
    if has_errors == whole.diagnostics.has_errors() {
        Ok(())
    } else {
        Err(format!("errors alone: {has_errors}, together:\n{}", report::full(whole)))
    }
}

/// What a document says of groups and tokens: which tokens are written, and which group extends which.
#[derive(Default)]
struct Written {
    tokens: BTreeSet<String>,
    extends: BTreeMap<String, String>,
}

impl Written {
    fn read(&mut self, path: &str, object: &Value) {
        if object.get("$value").is_some() {
            self.tokens.insert(path.to_owned());
            return;
        }
        for (name, member) in object.as_object().into_iter().flatten() {
            match member.as_str() {
                Some(reference) => {
                    let target = reference.trim_start_matches("#/").replace('/', ".");
                    let target = target.trim_matches(['{', '}']).to_owned();
                    self.extends.insert(path.to_owned(), target);
                }
                None if path.is_empty() => self.read(name, member),
                None => self.read(&format!("{path}.{name}"), member),
            }
        }
    }

    /// Whether a token is there since a group around it extends one that has it.
    fn is_inherited(&self, token: &str, all: &BTreeMap<String, String>) -> bool {
        self.extends.iter().any(|(group, target)| {
            let rest = token.strip_prefix(group.as_str()).filter(|rest| rest.starts_with('.'));
            rest.is_some_and(|rest| all.contains_key(&format!("{target}{rest}")))
        })
    }
}

/// Each group holds what it extends holds, and nothing else but what is written (Format 6.4.2).
fn hold_what_they_extend(text: &str) -> Result<(), String> {
    let document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    for (names, _) in inputs(&compile(text, None).dictionary) {
        let found = compile(text, Some(names.clone()));
        // A `$ref` to a part of its own group is a token, which replaces the group; that is said.
        let is_replaced = found.diagnostics.iter().any(|found| found.code == Code::TokenReplacesGroup);
        if is_replaced || found.diagnostics.has_errors() {
            continue;
        }
        let mut written = Written::default();
        written.read("", &document["sets"]["base"]["sources"][0]);
        for (modifier, context) in &names {
            written.read("", &document["modifiers"][modifier]["contexts"][context][0]);
        }
        let all = values(&found.dictionary, &Condition::default());
        for token in &written.tokens {
            if !all.contains_key(token) {
                return Err(format!("{names:?}: `{token}` is written and lost"));
            }
        }
        for token in all.keys() {
            if !written.tokens.contains(token) && !written.is_inherited(token, &all) {
                return Err(format!("{names:?}: `{token}` comes from nowhere"));
            }
            for (group, target) in &written.extends {
                let rest = token.strip_prefix(target.as_str()).filter(|rest| rest.starts_with('.'));
                if let Some(rest) = rest
                    && !all.contains_key(&format!("{group}{rest}"))
                {
                    return Err(format!("{names:?}: `{group}` extends `{target}` and lost `{token}`"));
                }
            }
        }
    }
    Ok(())
}

/// Compares the answers about many systems, of which at least one in twenty must have no errors.
fn have_one_answer(make: Make, check: Check, seed: u64, rounds: u64) {
    let mut random = Random::seeded(seed);
    let (mut wrong, mut same) = (Vec::new(), 0);
    for round in 0..rounds {
        let text = make(&mut random);
        match difference(&text, &mut random).and_then(|whole| check(&text).map(|()| whole)) {
            Ok(whole) => same += u64::from(!whole.diagnostics.has_errors()),
            Err(how) => wrong.push(format!("round {round}\n{text}\n{how}")),
        }
    }
    println!("{rounds} systems, {same} without errors");
    assert!(wrong.is_empty(), "{} systems have two answers; the first:\n{}", wrong.len(), wrong[0]);
    assert!(same * 20 > rounds, "only {same} of {rounds} systems had no errors");
}

#[test]
fn any_system_has_one_answer() {
    have_one_answer(system::any, |_| Ok(()), 0x5eed_a9ee_0000_0001, random::rounds(1500));
}

#[test]
fn chains_of_groups_have_one_answer() {
    have_one_answer(system::chains, hold_what_they_extend, 0x5eed_a9ee_0000_0002, random::rounds(500));
}
