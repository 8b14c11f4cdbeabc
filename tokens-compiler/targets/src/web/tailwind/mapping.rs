//! Which namespace each token is in, and what it is called there: by the option `namespaces`, else by its type and the
//! names of its groups.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use super::namespace::{self, Form, Namespace};
use crate::option::refuse;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, GroupId, Token, TokenId};
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::emit::{custom_property, name};
use tokens_compiler_core::value::TokenType;

/// What the option says for tokens that get no class.
const NONE: &str = "none";

/// A token in its namespace.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) token: TokenId,
    pub(super) namespace: &'static Namespace,
}

/// The tokens that have a namespace, in their order, with the names that they want there.
#[derive(Default)]
pub(super) struct Mapping {
    pub(super) entries: Vec<Entry>,
    /// The variable of each entry: `--color-brand`.
    pub(super) names: StringTable,
    /// The tokens that have none, and aren't said to have none.
    pub(super) unmapped: Vec<TokenId>,
}

/// Finds the namespace of every token.
pub(super) fn of(
    dictionary: &Dictionary,
    namespaces: &BTreeMap<String, String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Mapping {
    let mut rules = rules(namespaces, diagnostics);
    let mut mapping =
        Mapping { names: StringTable::with_capacity(dictionary.tokens.len(), 24), ..Mapping::default() };
    let mut holder = Holder::default();
    for (id, token) in dictionary.tokens() {
        if !token.exists() {
            continue;
        }
        let found = match chosen(&mut rules, token) {
            Some((None, _)) => continue,
            Some((Some(namespace), rest)) => Some((namespace, name::path_words(rest))),
            None => holder.find(token),
        };
        let Some((namespace, words)) = found else {
            mapping.unmapped.push(id);
            continue;
        };
        mapping.entries.push(Entry { token: id, namespace });
        mapping.names.add(|text| push_variable(text, namespace, &words, token));
    }
    for rule in rules.iter().filter(|rule| !rule.is_used) {
        diagnostics.push(unused(dictionary, rule));
    }
    mapping
}

/// Adds the variable of a token, given the words of its name in the namespace.
fn push_variable(text: &mut String, namespace: &Namespace, words: &[String], token: &Token) {
    text.push_str("--");
    text.push_str(namespace.name);
    if words.is_empty() && namespace.is_bare {
        return;
    }
    text.push('-');
    let own = || {
        let named = token.path.iter().rev().find(|name| &***name != "$root");
        name::path_words(&named.map(|name| vec![&**name]).unwrap_or_default())
    };
    let words = if words.is_empty() { own() } else { words.to_vec() };
    if words.is_empty() {
        return custom_property::spell_path(text, &token.path);
    }
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            text.push('-');
        }
        push_ascii(text, word);
    }
}

/// Adds a word in the characters that classes are found by: of ASCII alone.
pub(super) fn push_ascii(text: &mut String, word: &str) {
    let mut is_spelled = false;
    for (at, c) in word.char_indices() {
        if at > 0 && (is_spelled || !c.is_ascii()) {
            text.push('-');
        }
        is_spelled = !c.is_ascii();
        if is_spelled {
            // Writing to a String cannot fail.
            let _ = write!(text, "u{:x}", u32::from(c));
        } else {
            text.push(c);
        }
    }
}

/// A line of the option `namespaces`.
struct Rule<'o> {
    key: &'o str,
    path: Vec<&'o str>,
    /// None for tokens that get no class.
    namespace: Option<&'static Namespace>,
    is_used: bool,
}

/// The lines of the option, the longest paths first.
fn rules<'o>(namespaces: &'o BTreeMap<String, String>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Rule<'o>> {
    let mut rules = Vec::new();
    for (key, name) in namespaces {
        let namespace = namespace::named(name);
        if namespace.is_none() && name != NONE {
            let names =
                namespace::ALL.iter().map(|namespace| namespace.name).collect::<Vec<_>>().join("`, `");
            let wanted = format!("`{names}`, `animate` or `{NONE}`");
            diagnostics.push(refuse("tailwind", &format!("namespaces.{key}"), name, &wanted));
            continue;
        }
        rules.push(Rule { key, path: key.split('.').collect(), namespace, is_used: false });
    }
    rules.sort_by_key(|rule| usize::MAX - rule.path.len());
    rules
}

/// What the option says of a token, and what is left of its path.
fn chosen<'t>(
    rules: &mut [Rule<'_>],
    token: &'t Token,
) -> Option<(Option<&'static Namespace>, &'t [tokens_compiler_core::dictionary::Name])> {
    let rule = rules.iter_mut().find(|rule| {
        let is_below = token.path.len() >= rule.path.len()
            && rule.path.iter().zip(&token.path).all(|(wanted, name)| **name == **wanted);
        is_below && rule.namespace.is_none_or(|namespace| namespace.takes.contains(&token.token_type))
    })?;
    rule.is_used = true;
    Some((rule.namespace, &token.path[rule.path.len()..]))
}

fn unused(dictionary: &Dictionary, rule: &Rule<'_>) -> Diagnostic {
    let key = rule.key;
    let inside = |token: &&Token| {
        token.path.len() >= rule.path.len()
            && rule.path.iter().zip(&token.path).all(|(wanted, name)| **name == **wanted)
    };
    let place = format!("namespaces.{key}");
    match (dictionary.tokens.iter().find(inside), rule.namespace) {
        (Some(token), Some(namespace)) => {
            let taken: Vec<&str> = namespace.takes.iter().map(|one| one.name()).collect();
            let message = format!(
                "`namespaces` of the target `tailwind` puts `{key}` into `{}`, which takes tokens of the type `{}`",
                namespace.name,
                taken.join("` or `")
            );
            let note = format!("`{}` is of the type `{}`", token.dot_path(), token.token_type.name());
            Diagnostic::new(Code::InvalidConfig, message).option(place).note(note)
        }
        _ => Diagnostic::new(
            Code::InvalidConfig,
            format!("`namespaces` of the target `tailwind` names `{key}`, which has no tokens of its own"),
        )
        .option(place)
        .help("write the path of a group or a token, such as `color.brand`"),
    }
}

/// The group of the token before, in words.
#[derive(Default)]
struct Holder {
    group: Option<(GroupId, TokenType)>,
    /// The words of its path, and how many there are before each of its names and behind the last.
    words: Vec<String>,
    bounds: Vec<usize>,
    found: Option<(&'static Namespace, Range<usize>)>,
}

impl Holder {
    /// The namespace of a token by its type and path, and the words of its name there.
    fn find(&mut self, token: &Token) -> Option<(&'static Namespace, Vec<String>)> {
        let group = (token.group, token.token_type);
        if self.group != Some(group) {
            self.group = Some(group);
            self.words.clear();
            self.bounds.clear();
            for name in &token.path[..token.path.len().saturating_sub(1)] {
                self.bounds.push(self.words.len());
                self.words.extend(name::path_words(&[name]));
            }
            self.bounds.push(self.words.len());
            self.found = said(&self.words, &self.bounds, token.token_type);
        }
        let mut words = self.words.clone();
        words.extend(name::path_words(&token.path[token.path.len().saturating_sub(1)..]));
        let found = self.found.clone().or_else(|| said(&words, &self.bounds, token.token_type));
        if let Some((namespace, range)) = found {
            words.drain(range);
            return Some((namespace, words));
        }
        let own = namespace::ALL.iter().find(|namespace| namespace.own == Some(token.token_type));
        own.map(|namespace| (namespace, words))
    }
}

/// The namespace that words speak of, and which words: those that say most, of equal ones the last. A single word has
/// to be the whole name of a group.
fn said(
    words: &[String],
    bounds: &[usize],
    token_type: TokenType,
) -> Option<(&'static Namespace, Range<usize>)> {
    let mut best: Option<(&'static Namespace, Range<usize>)> = None;
    let is_better = |best: &Option<(&'static Namespace, Range<usize>)>, range: &Range<usize>| {
        best.as_ref().is_none_or(|(_, other)| (range.len(), range.start) > (other.len(), other.start))
    };
    for namespace in namespace::ALL.iter().filter(|namespace| namespace.takes.contains(&token_type)) {
        for phrase in namespace.groups {
            let length = phrase.split('-').count();
            for start in 0..(words.len() + 1).saturating_sub(length) {
                let range = start..start + length;
                // What a breakpoint holds besides is none: its margins, its columns.
                let is_place = namespace.form != Form::Value || bounds.last() == Some(&range.end);
                let is_name = || bounds.windows(2).any(|pair| pair == [range.start, range.end]);
                let is_it = phrase.split('-').eq(words[range.clone()].iter().map(String::as_str));
                if is_it && is_place && (length > 1 || is_name()) && is_better(&best, &range) {
                    best = Some((namespace, range));
                }
            }
        }
    }
    best
}
