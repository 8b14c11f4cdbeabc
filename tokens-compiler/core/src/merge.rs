//! All sources laid over each other into one tree (Resolver 6.2): groups merge, a token at the same path is
//! replaced whole, the later one wins.
//!
//! The tree is built once for all contexts: each definition carries the condition under which it applies, so that
//! modifiers cost the sum of their contexts, not the product.

use crate::code::Code;
use crate::conditions::{MAX_CONDITIONS, remaining};
use crate::diagnostic::Diagnostic;
use crate::dictionary::{Condition, Modifier};
use crate::document::{Document, Entry, EntryKind, Place};
use crate::extends::{self, Reading};
use crate::json::Node;
use crate::one_or_many::OneOrMany;
use crate::paths::{NodeId, ROOT};
use crate::source::Span;
use crate::system::System;
use crate::tree::{GroupDefinition, TokenDefinition, Tree};

/// Lays one document over the tree, under a condition; the readings say which of its references are groups.
pub(crate) fn document(
    system: &mut System<'_, '_>,
    document: &Document,
    readings: &[Reading],
    when: &Condition,
) {
    for (index, entry) in document.entries.iter().enumerate() {
        match entry.kind {
            EntryKind::Token => put_token(system, entry, when),
            EntryKind::Group => put_group(system, entry, when),
            EntryKind::GroupWithProperties => {
                put_group(system, entry, when);
                define_group(system, document, entry, when);
            }
            EntryKind::Reference => {
                let groups = extends::groups_of(readings, index);
                for when in &remaining(when, groups, system.modifiers) {
                    put_token(system, entry, when);
                }
                for when in groups {
                    put_group(system, entry, when);
                    define_group(system, document, entry, when);
                }
            }
        }
    }
}

fn define_group(system: &mut System<'_, '_>, document: &Document, entry: &Entry, when: &Condition) {
    let hidden: &[String] = if entry.node == ROOT { &document.hidden } else { &[] };
    let definition = group_definition(system.json(entry.object), hidden, entry.span, when.clone());
    system.tree.nodes[entry.node as usize].define_group(definition);
}

fn group_definition(object: Node<'_>, hidden: &[String], span: Span, when: Condition) -> GroupDefinition {
    let place = |name: &str| {
        for hidden in hidden {
            if hidden == name {
                return None;
            }
        }
        object.get(name).map(Place::from)
    };
    GroupDefinition {
        when,
        object: object.into(),
        span,
        inherited: false,
        token_type: place("$type"),
        extends: place("$extends").or_else(|| place("$ref")),
        deprecated: place("$deprecated"),
        description: place("$description"),
    }
}

fn put_token(system: &mut System<'_, '_>, entry: &Entry, when: &Condition) {
    let (id, span, modifiers) = (entry.node, entry.span, system.modifiers);
    let tree = &mut system.tree;
    if tree.paths.has_children(id)
        && let Some(lost) = tree.token_below(id, when)
    {
        end_tokens_below(tree, id, when, modifiers);
        let path = tree.paths.path(id);
        system.diagnostics.report(
            Diagnostic::new(
                Code::TokenReplacesGroup,
                format!("the token `{path}` replaces a group of an earlier source and all tokens in it"),
            )
            .at(span, "a token here")
            .also(lost, "a token of the group")
            .token(path),
        );
    }
    if tree.node(id).group.is_some() {
        end_groups(tree, id, when, modifiers);
    }
    let tokens = &mut tree.nodes[id as usize].tokens;
    if when.is_empty() {
        *tokens = OneOrMany::default();
    }
    tokens.push(TokenDefinition {
        when: when.clone(),
        object: entry.object,
        span,
        has_texts: entry.has_texts,
    });
}

/// Ends a group and all groups in it under a condition, with what they extend.
fn end_groups(tree: &mut Tree, id: NodeId, when: &Condition, modifiers: &[Modifier]) {
    let node = &mut tree.nodes[id as usize];
    if when.is_empty() {
        node.group = None;
    } else if let Some(group) = &mut node.group
        && group.when.len() <= MAX_CONDITIONS
    {
        let ended = std::slice::from_ref(when);
        let before = std::mem::take(&mut group.definitions);
        for definition in &before {
            for when in remaining(&definition.when, ended, modifiers) {
                group.definitions.push(GroupDefinition { when, ..definition.clone() });
            }
        }
        if group.when.is_empty() {
            group.when.push(Condition::default());
        }
        let before = std::mem::take(&mut group.when);
        for when in &before {
            group.when.append(&mut remaining(when, ended, modifiers));
        }
        if group.when.is_empty() {
            node.group = None;
        }
    }
    for &child in &tree.paths.children(id) {
        end_groups(tree, child, when, modifiers);
    }
}

/// Ends all tokens below a node under a condition.
fn end_tokens_below(tree: &mut Tree, id: NodeId, when: &Condition, modifiers: &[Modifier]) {
    for &child in &tree.paths.children(id) {
        let tokens = &mut tree.nodes[child as usize].tokens;
        if !tokens.is_empty() {
            end_tokens(tokens, when, modifiers);
        }
        end_tokens_below(tree, child, when, modifiers);
    }
}

/// Ends what a token is under a condition. Nothing is left in its place, so that what the group around it extends can
/// still give it a value there.
fn end_tokens(tokens: &mut OneOrMany<TokenDefinition>, when: &Condition, modifiers: &[Modifier]) {
    if when.is_empty() {
        *tokens = OneOrMany::default();
    }
    if tokens.len() > MAX_CONDITIONS {
        return;
    }
    let before = std::mem::take(tokens);
    for definition in &*before {
        for when in remaining(&definition.when, std::slice::from_ref(when), modifiers) {
            tokens.push(TokenDefinition { when, ..definition.clone() });
        }
    }
}

fn put_group(system: &mut System<'_, '_>, entry: &Entry, when: &Condition) {
    let node = &mut system.tree.nodes[entry.node as usize];
    node.make_group(when, Some(entry.span));
    let mut lost = None;
    for token in &*node.tokens {
        if token.when.is_compatible(when) {
            lost = Some(token.span);
        }
    }
    let Some(lost) = lost else { return };
    end_tokens(&mut node.tokens, when, system.modifiers);
    let path = system.tree.paths.path(entry.node);
    system.diagnostics.report(
        Diagnostic::new(
            Code::TokenReplacesGroup,
            format!("the group `{path}` replaces a token of an earlier source"),
        )
        .at(entry.span, "a group here")
        .also(lost, "the token")
        .token(path),
    );
}
