//! Figma's variables as Figma sees them: read back from what the targets write, whatever wrote it.
//!
//! Nothing here knows how the compiler plans variables; a reader looks a variable up by its name, takes the mode that is
//! chosen in its collection, and follows references from there.

mod expected;
mod file;
mod request;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;
use tokens_compiler::dictionary::{Condition, Dictionary};

pub use expected::{Wanted, names, wanted};
pub use file::read as files;
pub use request::read as request;

/// The variables of a file of Figma's.
#[derive(Debug, Default)]
pub struct File {
    /// By name.
    pub collections: BTreeMap<String, Collection>,
    /// By name, which no two have.
    pub variables: BTreeMap<String, Variable>,
}

/// A collection.
#[derive(Debug, Default)]
pub struct Collection {
    /// The names of its modes, the default one first.
    pub modes: Vec<String>,
}

/// A variable.
#[derive(Debug)]
pub struct Variable {
    /// `COLOR`, `FLOAT`, `STRING` or `BOOLEAN`.
    pub kind: String,
    /// The name of its collection.
    pub collection: String,
    /// By the place of the mode.
    pub values: Vec<Content>,
}

/// What a variable is in a mode.
#[derive(Debug, PartialEq)]
pub enum Content {
    /// A color as red, green, blue and alpha, a number, a text, a truth.
    Literal(Json),
    /// The name of another variable, and what is written beside it for those that don't follow it.
    Alias(String, Option<Json>),
}

impl File {
    /// What a variable is where an input's contexts are chosen in the collections named after modifiers.
    ///
    /// # Panics
    ///
    /// When a reference leads nowhere or in a circle.
    pub fn resolve(&self, name: &str, dictionary: &Dictionary, input: &Condition) -> &Json {
        let mut at = name;
        for _ in 0..=self.variables.len() {
            let variable = self.variables.get(at).unwrap_or_else(|| panic!("no variable is called `{at}`"));
            match &variable.values[self.mode(&variable.collection, dictionary, input)] {
                Content::Literal(value) => return value,
                Content::Alias(next, _) => at = next,
            }
        }
        panic!("`{name}` refers to itself");
    }

    /// The place of the mode that is chosen in a collection: 0, the default, where it is named after no modifier.
    fn mode(&self, name: &str, dictionary: &Dictionary, input: &Condition) -> usize {
        let modifier = dictionary.modifiers().find(|(_, modifier)| modifier.name == name);
        let Some((id, modifier)) = modifier else { return 0 };
        let Some(context) = input.get(id) else { return 0 };
        let context = &modifier.contexts[context.index()];
        let modes = &self.collections[name].modes;
        modes
            .iter()
            .position(|mode| mode == context)
            .unwrap_or_else(|| panic!("no mode is called `{context}`"))
    }

    /// What Figma refuses, in words: its rules that no schema holds.
    pub fn refused(&self) -> Vec<String> {
        let mut refused = Vec::new();
        for (name, variable) in &self.variables {
            let collection = &self.collections[&variable.collection];
            if name.contains(['.', '{', '}']) || name.split('/').any(str::is_empty) {
                refused.push(format!("`{name}` is no name"));
            }
            if variable.values.len() != collection.modes.len() {
                refused.push(format!("`{name}` has {} values", variable.values.len()));
            }
            for value in &variable.values {
                let kind = match value {
                    Content::Alias(target, _) => {
                        let Some(target) = self.variables.get(target) else {
                            refused.push(format!("`{name}` refers to `{target}`, which is not there"));
                            continue;
                        };
                        &target.kind
                    }
                    Content::Literal(Json::Array(_)) => "COLOR",
                    Content::Literal(Json::Number(_)) => "FLOAT",
                    Content::Literal(Json::String(_)) => "STRING",
                    Content::Literal(_) => "BOOLEAN",
                };
                if *kind != variable.kind {
                    refused.push(format!("`{name}`, a {}, is a {kind}", variable.kind));
                }
            }
            if self.leads_to(name, name) {
                refused.push(format!("`{name}` refers to itself"));
            }
        }
        for (name, collection) in &self.collections {
            let count = self.variables.values().filter(|variable| variable.collection == *name).count();
            if count > 5000 || collection.modes.len() > 40 {
                refused.push(format!("`{name}` has {count} variables, {} modes", collection.modes.len()));
            }
            for (place, mode) in collection.modes.iter().enumerate() {
                if mode.encode_utf16().count() > 40 || collection.modes[..place].contains(mode) {
                    refused.push(format!("`{mode}` is no mode of `{name}`"));
                }
            }
        }
        refused
    }

    /// Whether references of any mode lead from one variable to another.
    fn leads_to(&self, from: &str, to: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(at) = open.pop() {
            for value in self.variables.get(at).into_iter().flat_map(|variable| &variable.values) {
                if let Content::Alias(next, _) = value
                    && (next == to || seen.insert(next.as_str()))
                {
                    if next == to {
                        return true;
                    }
                    open.push(next);
                }
            }
        }
        false
    }
}
