//! Inherited flags: custom properties that say which context is chosen. One is `initial` where what its name says is
//! so, and empty where it is not; then `var(--flag,value)` is the value, or nothing.
//!
//! An element inherits the flags of the modifiers that it does not choose itself, whatever lies between, so that
//! regions nest to any depth.

use std::collections::BTreeSet;

use super::decision::Decision;
use tokens_compiler_core::dictionary::{ContextId, Dictionary, ModifierId};
use tokens_compiler_core::emit::custom_property::{self, Part};
use tokens_compiler_core::emit::string_table::StringTable;

/// Which flags are asked.
#[derive(Debug)]
pub(super) struct Asked {
    /// By modifier, by context: whether it is asked that the context is chosen, and that it is not.
    by_modifier: Vec<Vec<[bool; 2]>>,
}

impl Asked {
    pub(super) fn none(dictionary: &Dictionary) -> Self {
        let contexts = dictionary.modifiers.iter().map(|modifier| vec![[false; 2]; modifier.contexts.len()]);
        Self { by_modifier: contexts.collect() }
    }

    /// Adds the flags that a decision asks.
    pub(super) fn add(&mut self, decision: &Decision) {
        let Decision::Question(question) = decision else { return };
        for (context, answer) in &question.answers {
            let [is, is_not] = &mut self.by_modifier[question.modifier.index()][context.index()];
            *is = true;
            *is_not |= question.otherwise.is_some();
            self.add(answer);
        }
        if let Some(otherwise) = &question.otherwise {
            self.add(otherwise);
        }
    }

    /// Adds a flag for every context of a modifier.
    pub(super) fn add_all(&mut self, modifier: ModifierId) {
        for [is, _] in &mut self.by_modifier[modifier.index()] {
            *is = true;
        }
    }
}

/// The names of the flags that are asked; empty for others.
#[derive(Debug)]
pub(super) struct Flags {
    by_modifier: Vec<Vec<[String; 2]>>,
}

impl Flags {
    /// Names them by modifier and context, apart from all properties of tokens and from each other.
    pub(super) fn new(dictionary: &Dictionary, asked: &Asked, tokens: &StringTable, prefix: &str) -> Self {
        let mut taken = BTreeSet::new();
        let mut by_modifier = Vec::with_capacity(dictionary.modifiers.len());
        for (modifier, asked) in dictionary.modifiers.iter().zip(&asked.by_modifier) {
            let mut names = vec![[String::new(), String::new()]; asked.len()];
            if asked.iter().flatten().any(|&is_asked| is_asked) {
                take_tokens(&mut taken, tokens, &custom_property::name(&[&modifier.name], prefix));
            }
            for (context, (name, [is, is_not])) in modifier.contexts.iter().zip(names.iter_mut().zip(asked)) {
                if *is {
                    name[0] = unique(&mut taken, &[&modifier.name, context], prefix);
                }
                if *is_not {
                    name[1] = unique(&mut taken, &[&modifier.name, "not", context], prefix);
                }
            }
            by_modifier.push(names);
        }
        Self { by_modifier }
    }

    /// The flag that says that a context is chosen.
    pub(super) fn is(&self, modifier: ModifierId, context: ContextId) -> &str {
        &self.by_modifier[modifier.index()][context.index()][0]
    }

    /// The flag that says that another one is.
    pub(super) fn is_not(&self, modifier: ModifierId, context: ContextId) -> &str {
        &self.by_modifier[modifier.index()][context.index()][1]
    }

    /// The flags of a modifier in the order of its contexts: name, whose context it is about, and whether it says that
    /// the context is chosen.
    pub(super) fn of(&self, modifier: ModifierId) -> impl Iterator<Item = (&str, ContextId, bool)> {
        self.by_modifier[modifier.index()].iter().enumerate().flat_map(|(index, names)| {
            let context = ContextId(index as u16);
            let all = [(names[0].as_str(), context, true), (names[1].as_str(), context, false)];
            all.into_iter().filter(|(name, ..)| !name.is_empty())
        })
    }
}

/// Every property that a token may have.
const PARTS: [Part; 9] = [
    Part::Whole,
    Part::FontFamily,
    Part::FontSize,
    Part::FontWeight,
    Part::LetterSpacing,
    Part::LineHeight,
    Part::DashArray,
    Part::LineCap,
    Part::Stops,
];

/// Adds the properties of tokens whose names begin like this.
fn take_tokens(taken: &mut BTreeSet<String>, tokens: &StringTable, start: &str) {
    for name in tokens.iter().filter(|name| name.starts_with(start)) {
        taken.extend(PARTS.iter().map(|part| [name, part.suffix()].concat()));
    }
}

/// A name that nothing has; a number where the wanted one is taken.
fn unique(taken: &mut BTreeSet<String>, path: &[&str], prefix: &str) -> String {
    let wanted = custom_property::name(path, prefix);
    let mut name = wanted.clone();
    let mut number = 2;
    while !taken.insert(name.clone()) {
        name = format!("{wanted}-{number}");
        number += 1;
    }
    name
}
