//! Whether generated code has the dictionary's values: a program in the target's language prints every token in every
//! context, and each line is compared here.
//!
//! A line is `token <tab> input <tab> value`: the numbers of both, and the value as JSON (see [`expected`]). The input
//! [`CONSTANT`] is the constant, which has the value of the default contexts.

mod compare;
pub mod expected;
mod kotlin;
mod preprocessor;
mod program;
mod rust;
mod swift;
mod typescript;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value as Json;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::{Condition, Dictionary, TokenId};
use tokens_compiler::targets::{self, Target};
use tokens_compiler::value::Value;

use crate::{browser, disk};

pub use compare::Exactness;
pub use kotlin::ask as kotlin;
pub use preprocessor::{less, scss};
pub use rust::ask as rust;
pub use swift::ask as swift;
pub use typescript::ask as typescript;

/// The number of the input that a constant is asked for under.
pub const CONSTANT: usize = usize::MAX;

/// What a program answered.
#[derive(Debug, Default)]
pub struct Found {
    /// How many values were compared.
    pub compared: usize,
    /// How many were not, because the target says of the token that it cannot express it.
    pub not_expressible: usize,
    /// What differs, in words.
    pub wrong: Vec<String>,
}

/// What is asked of every language.
struct Questions<'d> {
    dictionary: &'d Dictionary,
    inputs: Vec<Condition>,
}

impl<'d> Questions<'d> {
    fn new(dictionary: &'d Dictionary) -> Self {
        let inputs = if dictionary.modifiers.is_empty() { Vec::new() } else { browser::inputs(dictionary) };
        Self { dictionary, inputs }
    }

    /// The value that a token has to have; none where it does not exist.
    fn expected(&self, token: usize, input: usize) -> Option<&Value> {
        let default = Condition::default();
        let input = self.inputs.get(input).unwrap_or(&default);
        self.dictionary.value_of(&self.dictionary.tokens[token], input)
    }

    /// Every question: token and input. Constants that do not exist are not asked for.
    fn all(&self) -> Vec<(usize, usize)> {
        let tokens = 0..self.dictionary.tokens.len();
        let constants = tokens
            .clone()
            .filter(|&token| self.dictionary.tokens[token].base().value.is_some())
            .map(|token| (token, CONSTANT));
        let members =
            (0..self.inputs.len()).flat_map(|input| tokens.clone().map(move |token| (token, input)));
        constants.chain(members).collect()
    }

    /// Compares every answer with the value in the form that the program prints.
    fn judge(
        &self,
        answers: &str,
        is_expressible: &dyn Fn(usize) -> bool,
        form: &dyn Fn(&Value) -> Json,
        exactness: Exactness,
    ) -> Found {
        let mut lines = BTreeMap::new();
        for line in answers.lines() {
            let mut parts = line.splitn(3, '\t');
            let mut part = || parts.next().unwrap_or_else(|| panic!("not an answer: {line}"));
            let mut number = || part().parse::<i64>().unwrap_or_else(|problem| panic!("{problem}: {line}"));
            let place = (number(), number());
            let value: Json =
                serde_json::from_str(part()).unwrap_or_else(|problem| panic!("{problem}: {line}"));
            assert!(lines.insert(place, value).is_none(), "answered twice: {line}");
        }
        let mut found = Found::default();
        for (token, input) in self.all() {
            let place = (number(token), number(input));
            let name = || {
                let path = self.dictionary.tokens[token].dot_path();
                let choice = self.inputs.get(input).map(|input| self.names(input));
                format!("{path} {}", choice.unwrap_or_else(|| "as a constant".to_owned()))
            };
            match lines.remove(&place) {
                _ if !is_expressible(token) => found.not_expressible += 1,
                None => found.wrong.push(format!("{}: no answer", name())),
                Some(value) => {
                    found.compared += 1;
                    let wanted = self.expected(token, input).map_or(Json::Null, form);
                    if let Err(why) = compare::same(&value, &wanted, exactness) {
                        found.wrong.push(format!("{}: {why}: {value}, wanted {wanted}", name()));
                    }
                }
            }
        }
        found.wrong.extend(lines.keys().map(|place| format!("nobody asked for {place:?}")));
        found
    }

    fn names(&self, input: &Condition) -> String {
        let choices = input.iter().map(|(id, context)| {
            let modifier = &self.dictionary[id];
            format!("{}={}", modifier.name, modifier.contexts[context.index()])
        });
        choices.collect::<Vec<_>>().join(" ")
    }
}

/// The number of an input as a program prints it: -1 for a constant.
fn number(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(-1)
}

/// Writes what a target makes into a folder; the tokens that it says it cannot express, by number.
fn write(dictionary: &Dictionary, target: &Target, folder: &Path) -> Vec<bool> {
    let mut diagnostics = Diagnostics::new(Levels::default());
    for output in targets::emit(dictionary, target).report(&mut diagnostics) {
        disk::write(&folder.join(&output.path), output.text());
    }
    let said: Vec<String> = diagnostics.iter().filter_map(|diagnostic| diagnostic.token.clone()).collect();
    let mut is_said: Vec<bool> =
        dictionary.tokens.iter().map(|token| said.contains(&token.dot_path())).collect();
    // What a token loses, those that stand for it lose too.
    loop {
        let before = is_said.clone();
        for (index, token) in dictionary.tokens.iter().enumerate() {
            let mut aliases: Vec<TokenId> =
                token.variants.iter().filter_map(|variant| variant.alias).collect();
            for value in token.variants.iter().filter_map(|variant| variant.value) {
                dictionary[value].aliases(&mut aliases);
            }
            is_said[index] |= aliases.into_iter().any(|alias| before[alias.index()]);
        }
        if before == is_said {
            return is_said;
        }
    }
}
