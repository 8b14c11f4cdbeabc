//! Objects with `$ref` and no `$value`: groups where the reference leads to a group (Format 6.4.1), else tokens.

use super::walk;
use crate::dictionary::{Assignment, Modifier};
use crate::document::Place;
use crate::json::Node;
use crate::library::Library;
use crate::order::{GroupDefinition, NodeId, TokenDefinition, Tree, joined, remaining};
use crate::path;

/// How often references between groups are looked at; in the order of the sources one pass is enough.
const MAX_PASSES: usize = 64;

/// A `$ref` without `$value` may be a token's or a group's: it is a group's where it leads to a group.
pub(super) fn turn_into_groups(tree: &mut Tree, modifiers: &[Modifier], library: &Library<'_>) {
    let mut candidates: Vec<NodeId> = Vec::new();
    for (id, node) in tree.nodes.iter().enumerate() {
        if node.tokens.iter().any(|definition| definition.is_reference) {
            candidates.push(id as NodeId);
        }
    }
    // A reference to such a node is known only once that node is: repeat while anything changes.
    for _ in 0..MAX_PASSES {
        let mut changed = false;
        for &id in &candidates {
            changed |= turn_into_group(tree, id, modifiers, library);
        }
        if !changed {
            return;
        }
    }
}

/// Turns those definitions of a node that refer to a group into a group's; whether there was any.
fn turn_into_group(tree: &mut Tree, id: NodeId, modifiers: &[Modifier], library: &Library<'_>) -> bool {
    let mut any = false;
    for index in (0..tree.node(id).tokens.len()).rev() {
        let definition = tree.node(id).tokens[index].clone();
        let Some(object) = definition.object.map(|object| library.node(object)) else { continue };
        let Some(target) = target_of(tree, object) else { continue };
        let conditions = as_group(tree, target, id, index, modifiers);
        if conditions.is_empty() {
            continue;
        }
        any = true;
        let place = |name: &str| object.get(name).map(Place::from);
        let node = &mut tree.nodes[id as usize];
        let whole = conditions.len() == 1 && conditions[0] == definition.when;
        if whole {
            node.tokens.remove(index);
        }
        for when in conditions {
            if !whole {
                // It stays a token in the other contexts.
                let (span, is_reference) = (definition.span, false);
                let ended = TokenDefinition { when: when.clone(), object: None, span, is_reference };
                node.tokens.insert(index + 1, ended);
            }
            node.make_group(&when);
            node.groups.push(GroupDefinition {
                when,
                object: object.into(),
                span: definition.span,
                inherited: false,
                token_type: place("$type"),
                extends: place("$ref"),
                deprecated: place("$deprecated"),
                description: place("$description"),
            });
        }
    }
    any
}

/// What an object without `$value` refers to.
fn target_of(tree: &Tree, object: Node<'_>) -> Option<NodeId> {
    if object.get("$value").is_some() {
        return None;
    }
    let text = object.get("$ref")?.string()?;
    let keys = path::pointer(&text).ok()?;
    walk(tree, &keys)
}

/// The conditions under which a node's definition counts and its target is a group.
fn as_group(
    tree: &Tree,
    target: NodeId,
    id: NodeId,
    index: usize,
    modifiers: &[Modifier],
) -> Vec<Assignment> {
    let target = tree.node(target);
    if !target.is_group {
        return Vec::new();
    }
    let definitions = &tree.node(id).tokens;
    let mut others = target.token_when(modifiers);
    others.extend(definitions[index + 1..].iter().map(|later| later.when.clone()));
    let left = remaining(&definitions[index].when, &others, modifiers);
    if target.group_when.is_empty() {
        return left;
    }
    let mut conditions = Vec::new();
    for when in left {
        for other in &target.group_when {
            conditions.extend(joined(&when, other));
        }
    }
    conditions
}
