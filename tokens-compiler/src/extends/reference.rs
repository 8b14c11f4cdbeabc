//! Objects with `$ref` and no `$value`: groups where the reference leads to a group (Format 6.4.1), else tokens.

use super::walk;
use crate::dictionary::{Assignment, ContextId, Modifier, ModifierId};
use crate::document::{Document, EntryKind, Place};
use crate::json::Node;
use crate::library::Library;
use crate::order::{GroupDefinition, TokenDefinition, Tree, joined, remaining};
use crate::path;
use crate::paths::{NodeId, Paths};
use crate::resolver::{Layer, SourceGroup};

/// How often references between groups are looked at; in the order of the sources one pass is enough.
const MAX_PASSES: usize = 64;

/// Finds the references that surely lead to groups before the documents are laid over each other, so that they merge
/// with the groups of other documents. In a single document there is nothing to merge with.
pub(crate) fn settle(
    layers: &[Layer],
    documents: &mut [(&SourceGroup, Document)],
    paths: &Paths,
    library: &Library<'_>,
) {
    if documents.len() < 2 || !have_references(documents) {
        return;
    }
    let mut seen = Vec::with_capacity(paths.len());
    while seen.len() < paths.len() {
        seen.push(Seen::default());
    }
    // Document and entry of every reference.
    let mut open: Vec<(usize, usize)> = Vec::new();
    // The context that each document is of; none where it counts in several, or always.
    let mut contexts: Vec<Option<(ModifierId, ContextId)>> = Vec::with_capacity(documents.len());
    for (at, (group, document)) in documents.iter().enumerate() {
        let context = only_context(layers, group);
        contexts.push(context);
        for (index, entry) in document.entries.iter().enumerate() {
            let seen = &mut seen[entry.node as usize];
            match entry.kind {
                EntryKind::Group | EntryKind::GroupWithProperties => seen.group = true,
                EntryKind::Token => seen.tokens.push(context),
                EntryKind::Reference => {
                    seen.open += 1;
                    open.push((at, index));
                }
            }
        }
    }
    for _ in 0..MAX_PASSES {
        let mut left = Vec::with_capacity(open.len());
        for &(at, index) in &open {
            let entry = &mut documents[at].1.entries[index];
            if let Some(target) = target_of(paths, library.node(entry.object))
                && seen[target as usize].is_group_in(contexts[at])
            {
                entry.kind = EntryKind::GroupWithProperties;
                seen[entry.node as usize].group = true;
                seen[entry.node as usize].open -= 1;
            } else {
                left.push((at, index));
            }
        }
        if open.len() == left.len() {
            return;
        }
        open = left;
    }
}

fn have_references(documents: &[(&SourceGroup, Document)]) -> bool {
    for (_, document) in documents {
        for entry in &document.entries {
            if entry.kind == EntryKind::Reference {
                return true;
            }
        }
    }
    false
}

/// The context of the one layer that a tree is of.
fn only_context(layers: &[Layer], group: &SourceGroup) -> Option<(ModifierId, ContextId)> {
    let mut context = None;
    let mut count = 0;
    for layer in layers {
        if layer.group == *group {
            context = layer.when;
            count += 1;
        }
    }
    if count == 1 { context } else { None }
}

/// What the documents make of a path.
#[derive(Default)]
struct Seen {
    group: bool,
    /// The context of each document that has a token there.
    tokens: Vec<Option<(ModifierId, ContextId)>>,
    /// How many references stand there that are not settled.
    open: u32,
}

impl Seen {
    /// Whether a document of this context surely refers to a group here: no document that counts beside it has a
    /// token or an open reference.
    fn is_group_in(&self, context: Option<(ModifierId, ContextId)>) -> bool {
        for token in &self.tokens {
            let is_beside = match (token, context) {
                (Some(token), Some(context)) => token.0 != context.0 || token.1 == context.1,
                _ => true,
            };
            if is_beside {
                return false;
            }
        }
        self.group && self.open == 0
    }
}

/// A `$ref` without `$value` may be a token's or a group's: it is a group's where it leads to a group.
pub(super) fn turn_into_groups(tree: &mut Tree, modifiers: &[Modifier], library: &Library<'_>) {
    let mut candidates: Vec<NodeId> = Vec::new();
    for (id, node) in tree.nodes.iter().enumerate() {
        for definition in &node.tokens {
            if definition.is_reference {
                candidates.push(id as NodeId);
                break;
            }
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
        let Some(target) = target_of(&tree.paths, object) else { continue };
        let conditions = as_group(tree, target, id, index, modifiers);
        if conditions.is_empty() {
            continue;
        }
        any = true;
        let place = |name: &str| object.get(name).map(Place::from);
        let node = &mut tree.nodes[id as usize];
        let whole = conditions.len() == 1 && conditions[0] == definition.when;
        if whole && index == 0 {
            node.tokens.remove(index);
        } else if whole {
            // What an earlier source has here stays replaced.
            node.tokens[index].object = None;
        }
        for when in conditions {
            if !whole {
                // It stays a token in the other contexts.
                let ended = TokenDefinition::absent(when.clone(), definition.span);
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
fn target_of(paths: &Paths, object: Node<'_>) -> Option<NodeId> {
    if object.get("$value").is_some() {
        return None;
    }
    let text = object.get("$ref")?.string()?;
    let keys = path::pointer(&text).ok()?;
    walk(paths, &keys)
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
    for later in &definitions[index + 1..] {
        others.push(later.when.clone());
    }
    let left = remaining(&definitions[index].when, &others, modifiers);
    if target.group_when.is_empty() {
        return left;
    }
    let mut conditions = Vec::new();
    for when in left {
        for other in &target.group_when {
            if let Some(both) = joined(&when, other) {
                conditions.push(both);
            }
        }
    }
    conditions
}
