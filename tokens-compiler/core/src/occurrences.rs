//! Where tokens, groups and sets are defined and referred to: what editors, renames and checks of use stand on.
//!
//! They are found in the documents once everything is resolved, and only when asked for. A reference is recorded
//! whatever the context in which it counts, and also where it leads nowhere.

use crate::dictionary::{Dictionary, GroupId, TokenId};
use crate::document::{Document, Entry, EntryKind};
use crate::json::{Kind, Node};
use crate::path;
use crate::paths::{NodeId, ROOT};
use crate::source::Span;
use crate::system::System;

/// The role of an occurrence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Role {
    /// The name of a token where it is defined.
    TokenDefinition,
    /// The name of a group where it is defined; a group of several sources has several.
    GroupDefinition,
    /// `{token}` as the whole of a `$value`.
    Alias,
    /// `{token}` as a part of a value.
    Part,
    /// The JSON Pointer of a `$ref`, on a token or inside a value.
    Pointer,
    /// The group that another one extends, by `$extends` or by `$ref`.
    Extends,
    /// `{token}` in the text of a `$deprecated`.
    Replacement,
    /// The name of a set where a resolver document defines it.
    SetDefinition,
    /// The JSON Pointer to a set in a resolver document.
    SetReference,
}

/// What an occurrence names.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Subject {
    /// A token.
    Token(TokenId),
    /// A group that contains tokens.
    Group(GroupId),
    /// A set of a resolver document, by its name.
    Set(String),
    /// Something that does not exist in any context.
    Unknown,
}

/// A place that names something.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Occurrence {
    /// The text without its quotes: a name, `{a.b}` with its braces, a JSON Pointer, as it is written.
    pub span: Span,
    /// Its role.
    pub role: Role,
    /// What it names. Something inherited through `$extends` counts as the token or group that was written.
    pub subject: Subject,
}

/// All occurrences, by source and place.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Occurrences {
    all: Vec<Occurrence>,
}

impl Occurrences {
    /// All of them, by source and place.
    pub fn all(&self) -> &[Occurrence] {
        &self.all
    }

    /// The definitions of something and the references to it, by source and place.
    pub fn of<'o>(&'o self, subject: &'o Subject) -> impl Iterator<Item = &'o Occurrence> {
        self.all.iter().filter(move |occurrence| occurrence.subject == *subject)
    }

    /// The occurrence that contains this byte of a source, or ends there.
    pub fn at(&self, place: Span) -> Option<&Occurrence> {
        let after = self.all.partition_point(|occurrence| {
            (occurrence.span.source, occurrence.span.start) <= (place.source, place.start)
        });
        let before = self.all[..after].last()?;
        let holds = before.span.source == place.source && place.start <= before.span.end;
        holds.then_some(before)
    }
}

/// Finds all occurrences in the documents of a system.
pub(crate) fn of(system: &System<'_, '_>, documents: &[Document], dictionary: &Dictionary) -> Occurrences {
    let mut finder = Finder { system, groups: groups(system, dictionary), all: Vec::new() };
    for document in documents {
        for entry in &document.entries {
            finder.entry(entry, &document.hidden);
        }
    }
    if let Some(root) = system.source_set.first_root()
        && root.get("resolutionOrder").is_some()
    {
        finder.sets(root);
    }
    // An object that two layers hold with different members hidden is read twice.
    finder.all.sort_by_key(|occurrence| (occurrence.span.source, occurrence.span.start));
    finder.all.dedup();
    Occurrences { all: finder.all }
}

/// The group of every node that is one of the dictionary's.
fn groups(system: &System<'_, '_>, dictionary: &Dictionary) -> Vec<Option<GroupId>> {
    let paths = &system.tree.paths;
    let mut groups = vec![None; paths.len()];
    let mut nodes: Vec<NodeId> = Vec::with_capacity(dictionary.groups.len());
    for (index, group) in dictionary.groups.iter().enumerate() {
        // Parents stand before their children; the root holds itself.
        let node = match nodes.get(group.parent.index()) {
            Some(&parent) => paths.child(parent, &group.name).unwrap_or(ROOT),
            None => ROOT,
        };
        nodes.push(node);
        groups[node as usize] = Some(GroupId(index as u32));
    }
    groups
}

struct Finder<'f, 's, 'l> {
    system: &'f System<'s, 'l>,
    groups: Vec<Option<GroupId>>,
    all: Vec<Occurrence>,
}

impl<'s> Finder<'_, 's, '_> {
    fn add(&mut self, span: Span, role: Role, subject: Subject) {
        self.all.push(Occurrence { span, role, subject });
    }

    fn entry(&mut self, entry: &Entry, hidden: &[String]) {
        let object = self.system.json(entry.object);
        let is_token = match entry.kind {
            EntryKind::Token => true,
            EntryKind::Group | EntryKind::GroupWithProperties => false,
            EntryKind::Reference => self.system.tree.token(entry.node).is_some(),
        };
        if entry.node != ROOT {
            let role = if is_token { Role::TokenDefinition } else { Role::GroupDefinition };
            self.add(self.inner(entry.span), role, self.subject(entry.node));
        }
        for member in object.members() {
            let is_hidden = entry.node == ROOT && hidden.iter().any(|name| member.key.is(name));
            if is_hidden {
                continue;
            }
            if member.key.is("$deprecated") {
                self.replacement(member.value);
            } else if is_token && member.key.is("$value") {
                self.value(member.value, Role::Alias);
            } else if is_token && member.key.is("$ref") {
                self.reference(member.value, Role::Pointer);
            } else if !is_token && (member.key.is("$extends") || member.key.is("$ref")) {
                self.reference(member.value, Role::Extends);
            }
        }
    }

    /// References in a value; the nesting is bounded by the JSON reader.
    fn value(&mut self, node: Node<'s>, role: Role) {
        match node.kind() {
            Kind::String if node.string().is_some_and(|text| path::curly(&text).is_ok()) => {
                self.reference(node, role);
            }
            Kind::Object => {
                for member in node.members() {
                    if member.key.is("$ref") {
                        self.reference(member.value, Role::Pointer);
                    } else {
                        self.value(member.value, Role::Part);
                    }
                }
            }
            Kind::Array => {
                for item in node.items() {
                    self.value(item, Role::Part);
                }
            }
            _ => {}
        }
    }

    /// A reference in either syntax.
    fn reference(&mut self, node: Node<'s>, role: Role) {
        let Some(text) = node.string() else { return };
        let paths = &self.system.tree.paths;
        let found = if path::looks_curly(&text) {
            path::curly(&text).ok().and_then(|names| paths.find(names))
        } else {
            self.pointed(&text)
        };
        let subject = found.map_or(Subject::Unknown, |node| self.subject(node));
        self.add(self.inner(node.span()), role, subject);
    }

    /// The token that a pointer leads to or into, or the group that it names or whose property it leads into.
    fn pointed(&self, text: &str) -> Option<NodeId> {
        let tree = &self.system.tree;
        let mut at = ROOT;
        for key in path::pointer(text).ok()? {
            match tree.paths.child_of_key(at, &key) {
                Some(child) => at = child,
                None if key.starts_with('$') || tree.token(at).is_some() => return Some(at),
                None => return None,
            }
        }
        Some(at)
    }

    /// `{token}` in the text of a `$deprecated`: the first pair of braces, as the dictionary takes it.
    fn replacement(&mut self, node: Node<'s>) {
        let Some(text) = node.string() else { return };
        let Some((open, names)) = braces(node.written()) else { return };
        // What escapes hide from the text as it is written has no place of its own.
        if braces(&text).is_none_or(|(_, told)| told != names) {
            return;
        }
        let start = node.span().start + open as u32;
        let span = Span { start, end: start + names.len() as u32 + 2, ..node.span() };
        let found = self.system.tree.paths.find(names);
        self.add(span, Role::Replacement, found.map_or(Subject::Unknown, |node| self.subject(node)));
    }

    /// The sets of a resolver document, and the references to them.
    fn sets(&mut self, root: Node<'s>) {
        for key in ["sets", "modifiers"] {
            for member in root.get(key).into_iter().flat_map(Node::members) {
                if key == "sets" {
                    let name = member.key.name().into_owned();
                    self.add(self.inner(member.key.span()), Role::SetDefinition, Subject::Set(name));
                }
                self.set_references(member.value, root);
            }
        }
        for item in root.get("resolutionOrder").into_iter().flat_map(Node::items) {
            self.set_references(item, root);
        }
    }

    /// References to sets in a set, in a modifier, or in what stands in their place; tokens among it are none of them.
    fn set_references(&mut self, node: Node<'s>, root: Node<'s>) {
        if let Some(reference) = node.get("$ref") {
            let text = reference.string().unwrap_or_default();
            if let Ok([sets, name, ..]) = path::pointer(&text).as_deref()
                && sets == "sets"
            {
                let is_there = root.get("sets").is_some_and(|sets| sets.step(name).is_some());
                let subject = if is_there { Subject::Set(name.to_string()) } else { Subject::Unknown };
                self.add(self.inner(reference.span()), Role::SetReference, subject);
            }
        }
        for item in node.get("sources").into_iter().flat_map(Node::items) {
            self.set_references(item, root);
        }
        for context in node.get("contexts").into_iter().flat_map(Node::members) {
            for item in context.value.items() {
                self.set_references(item, root);
            }
        }
    }

    fn subject(&self, node: NodeId) -> Subject {
        match (self.system.tree.token(node), self.groups[node as usize]) {
            (Some(token), _) => Subject::Token(token),
            (None, Some(group)) => Subject::Group(group),
            (None, None) => Subject::Unknown,
        }
    }

    /// A span without the quotes around it.
    fn inner(&self, span: Span) -> Span {
        let text = self.system.source_set.sources.slice(span);
        let quotes = u32::from(text.starts_with(['"', '\'']));
        Span { start: span.start + quotes, end: span.end - quotes, ..span }
    }
}

/// The first pair of braces in a text: where it opens, and what stands in it.
fn braces(text: &str) -> Option<(usize, &str)> {
    let open = text.find('{')?;
    let length = text[open + 1..].find('}')?;
    Some((open, &text[open + 1..open + 1 + length]))
}
