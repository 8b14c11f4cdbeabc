//! Names of variables: those of the custom properties, as far as a language takes them.

use super::Language;
use crate::language::identifier::push_code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::custom_property;
use tokens_compiler_core::emit::name::{self, Scope, Wanted};
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::{sort, table};

/// What begins a name that the language does not take as it is, or that is taken.
const START: &str = "token-";

/// The variable of each token, without its sigil. Tokens that get one name are reported; `taken` are names of others.
pub(in crate::web) fn tokens(
    language: &Language,
    dictionary: &Dictionary,
    prefix: &str,
    taken: &[&str],
    diagnostics: &mut Vec<Diagnostic>,
) -> StringTable {
    let (properties, _) = custom_property::numbered(language.target, dictionary, prefix, None);
    let mut names = StringTable::with_capacity(dictionary.tokens.len(), 28);
    let mut hashes = Vec::with_capacity(dictionary.tokens.len());
    for property in properties.iter() {
        let name = property.trim_start_matches("--");
        names.add(|text| {
            if taken.contains(&name) {
                text.push_str(START);
            }
            push(text, language, name, START);
        });
        hashes.push(table::hash(table::HASH, &names[names.len() - 1]));
    }
    if sort::twins(&hashes).is_empty() {
        return names;
    }
    let scope = Scope { target: language.target, kind: language.sigil, separator: "-", dictionary };
    let wanted: Vec<Wanted<'_>> =
        dictionary.tokens().zip(names.iter()).map(|((id, _), name)| Wanted::new(id, name)).collect();
    let changed = scope.settle(&wanted, Some(diagnostics));
    names.replaced(&changed)
}

/// The parameter of each modifier, without its sigil; `taken` are names of others.
pub(in crate::web) fn modifiers(
    language: &Language,
    dictionary: &Dictionary,
    taken: &[&str],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let mut all: Vec<String> = Vec::with_capacity(dictionary.modifiers.len());
    for modifier in &dictionary.modifiers {
        let mut name = String::new();
        push(&mut name, language, &custom_property::identifier(&modifier.name), "modifier-");
        if taken.contains(&name.as_str()) {
            name.insert_str(0, "modifier-");
        }
        if let Some(other) = all.iter().position(|other| *other == name) {
            let shown = [language.sigil, &name].concat();
            let other = &dictionary.modifiers[other];
            diagnostics.push(name::modifier_collision(language.target, &shown, modifier, other));
        }
        while all.contains(&name) {
            name.push_str("-2");
        }
        all.push(name);
    }
    all
}

/// Adds the name of a custom property as one of a variable; `start` stands before what cannot begin one.
pub(in crate::web) fn push(text: &mut String, language: &Language, name: &str, start: &str) {
    let begins = |first: char| first.is_ascii_lowercase() || !first.is_ascii();
    if !name.starts_with(begins) {
        text.push_str(start);
    }
    if !language.is_ascii || name.is_ascii() {
        text.push_str(name);
        return;
    }
    for c in name.chars() {
        if c.is_ascii() {
            text.push(c);
        } else {
            push_code(text, 'u', c);
        }
    }
}
