//! Objects with `$ref` and no `$value`: groups where the reference leads to a group (Format 6.4.1), else tokens.
//!
//! Which of the two decides what the object replaces, and so what other references lead to. It is settled before the
//! documents are laid over each other, under exactly the conditions that matter, beginning with no group: a reference
//! becomes one only where its target surely is, so that references in a cycle stay tokens, which are reported.

use super::walk;
use crate::by_node::ByNode;
use crate::conditions::{joined, remaining};
use crate::dictionary::{Condition, ContextId, Modifier, ModifierId, insert_sorted};
use crate::document::{Document, EntryKind};
use crate::json::Node;
use crate::path;
use crate::paths::{NodeId, Paths, ROOT};
use crate::resolver::{Layer, Resolver};
use crate::sort;
use crate::source_set::SourceSet;

/// An object with `$ref` alone, and where it is a group.
pub(crate) struct Reading {
    layer: u32,
    entry: u32,
    /// The condition of its layer.
    when: Condition,
    node: NodeId,
    target: Option<NodeId>,
    is_waiting: bool,
    /// The conditions under which it is a group; several may hold at once.
    groups: Vec<Condition>,
}

/// The readings of one layer's document.
pub(crate) fn of_layer(readings: &[Reading], layer: usize) -> &[Reading] {
    let begin = sort::first(readings.len(), &|at| readings[at].layer as usize >= layer);
    let end = sort::first(readings.len(), &|at| readings[at].layer as usize > layer);
    &readings[begin..end]
}

/// The conditions under which an entry of a layer's document is a group.
pub(crate) fn groups_of(readings: &[Reading], entry: usize) -> &[Condition] {
    let at = sort::first(readings.len(), &|at| readings[at].entry as usize >= entry);
    match readings.get(at) {
        Some(reading) if reading.entry as usize == entry => &reading.groups,
        _ => &[],
    }
}

/// Every reference of every layer, by layer and entry.
pub(crate) fn settle(
    resolver: &Resolver,
    documents: &[Document],
    paths: &Paths,
    source_set: &SourceSet<'_>,
) -> Vec<Reading> {
    if !have_references(documents) {
        return Vec::new();
    }
    let mut settler = Settler {
        modifiers: &resolver.modifiers,
        paths,
        standing: Vec::new(),
        at: ByNode::new(&[], 0),
        readings: Vec::new(),
    };
    let mut nodes = Vec::new();
    for (index, layer) in resolver.layers.iter().enumerate() {
        settler.lay(index as u32, layer, &documents[layer.document as usize], source_set, &mut nodes);
    }
    settler.at = ByNode::new(&nodes, paths.len());
    settler.run();
    settler.readings
}

fn have_references(documents: &[Document]) -> bool {
    for document in documents {
        for entry in &document.entries {
            if entry.kind == EntryKind::Reference {
                return true;
            }
        }
    }
    false
}

/// What a layer has at a path.
struct Standing {
    layer: u32,
    when: Option<(ModifierId, ContextId)>,
    kind: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    Group,
    Token,
    /// The number of a reading.
    Open(u32),
}

struct Settler<'s> {
    modifiers: &'s [Modifier],
    paths: &'s Paths,
    /// What stands anywhere, in the order of the layers.
    standing: Vec<Standing>,
    /// What stands at each node.
    at: ByNode,
    readings: Vec<Reading>,
}

impl Settler<'_> {
    fn lay(
        &mut self,
        at: u32,
        layer: &Layer,
        document: &Document,
        source_set: &SourceSet<'_>,
        nodes: &mut Vec<NodeId>,
    ) {
        for (index, entry) in document.entries.iter().enumerate() {
            let kind = match entry.kind {
                EntryKind::Group | EntryKind::GroupWithProperties => Kind::Group,
                EntryKind::Token => Kind::Token,
                EntryKind::Reference => {
                    self.readings.push(Reading {
                        layer: at,
                        entry: index as u32,
                        when: layer.when.into(),
                        node: entry.node,
                        target: target_of(self.paths, source_set.node(entry.object)),
                        is_waiting: true,
                        groups: Vec::new(),
                    });
                    Kind::Open(self.readings.len() as u32 - 1)
                }
            };
            self.standing.push(Standing { layer: at, when: layer.when, kind });
            nodes.push(entry.node);
        }
    }

    /// Reads each reference, and again those that lead to, or through, what turned out to be a group in more cases.
    fn run(&mut self) {
        // Each reading depends on its target and what holds that.
        let (mut nodes, mut dependents) = (Vec::new(), Vec::new());
        for number in 0..self.readings.len() {
            let mut at = self.readings[number].target.unwrap_or(ROOT);
            while at != ROOT {
                nodes.push(at);
                dependents.push(number);
                at = self.paths.parent(at);
            }
        }
        let depending = ByNode::new(&nodes, self.paths.len());
        let mut waiting = self.targets_first();
        let mut next = 0;
        while let Some(&number) = waiting.get(next) {
            next += 1;
            self.readings[number as usize].is_waiting = false;
            let mut has_grown = false;
            let groups = self.read(number);
            let reading = &mut self.readings[number as usize];
            for group in groups {
                has_grown |= add(&mut reading.groups, group);
            }
            if !has_grown {
                continue;
            }
            for &place in depending.of(reading.node) {
                let dependent = dependents[place as usize];
                if !std::mem::replace(&mut self.readings[dependent].is_waiting, true) {
                    waiting.push(dependent as u32);
                }
            }
        }
    }

    /// All references, each after those that it leads to, or through, as far as they are not in a cycle: then most
    /// are read once.
    fn targets_first(&self) -> Vec<u32> {
        let mut all = Vec::with_capacity(self.readings.len());
        for number in 0..self.readings.len() {
            all.push(number as u32);
        }
        sort::targets_first(&all, &mut |number, targets| {
            let mut at = self.readings[number as usize].target.unwrap_or(ROOT);
            while at != ROOT {
                for &place in self.at.of(at) {
                    if let Kind::Open(other) = self.standing[place as usize].kind {
                        targets.push(other);
                    }
                }
                at = self.paths.parent(at);
            }
        })
    }

    /// The conditions under which a reference counts and its target is a group, as far as that is known.
    fn read(&self, number: u32) -> Vec<Condition> {
        let reading = &self.readings[number as usize];
        let Some(target) = reading.target else { return Vec::new() };
        let (mut groups, mut tokens): (Vec<Condition>, Vec<Condition>) = (Vec::new(), Vec::new());
        // The last layer that has anything there counts. What a later one makes a group too need not be told apart.
        for &place in self.at.of(target).iter().rev() {
            let standing = &self.standing[place as usize];
            let when = Condition::from(standing.when);
            if let Some(here) = joined(&reading.when, &when) {
                let here = match standing.kind {
                    Kind::Group => vec![here],
                    Kind::Token => Vec::new(),
                    Kind::Open(other) => both(&[here], &self.readings[other as usize].groups),
                };
                let mut hidden = Vec::new();
                for when in self.ended(target, standing.layer) {
                    insert_sorted(&mut hidden, when);
                }
                for when in &tokens {
                    insert_sorted(&mut hidden, when.clone());
                }
                for here in without(here, &hidden, self.modifiers) {
                    add(&mut groups, here);
                }
            }
            match standing.kind {
                Kind::Group => {}
                Kind::Token => tokens.push(when),
                Kind::Open(other) => {
                    let groups = &self.readings[other as usize].groups;
                    tokens.append(&mut without(vec![when], groups, self.modifiers));
                }
            }
        }
        let whole = vec![reading.when.clone()];
        if without(whole.clone(), &groups, self.modifiers).is_empty() { whole } else { groups }
    }

    /// The conditions under which a later layer has a token in the place of a group around a node.
    fn ended(&self, node: NodeId, layer: u32) -> Vec<Condition> {
        let mut ended = Vec::new();
        let mut at = self.paths.parent(node);
        while at != ROOT {
            for &place in self.at.of(at) {
                let standing = &self.standing[place as usize];
                if standing.layer <= layer {
                    continue;
                }
                let when = Condition::from(standing.when);
                match standing.kind {
                    Kind::Group => {}
                    Kind::Token => ended.push(when),
                    Kind::Open(other) => {
                        let groups = &self.readings[other as usize].groups;
                        ended.append(&mut remaining(&when, groups, self.modifiers));
                    }
                }
            }
            at = self.paths.parent(at);
        }
        ended
    }
}

/// What an object without `$value` refers to.
fn target_of(paths: &Paths, object: Node<'_>) -> Option<NodeId> {
    let text = object.get("$ref")?.string()?;
    let keys = path::pointer(&text).ok()?;
    walk(paths, &keys)
}

/// Adds a condition to others, which are sorted, unless one of them holds wherever it does; drops those that it holds
/// for too. Whether it was added.
fn add(all: &mut Vec<Condition>, new: Condition) -> bool {
    for known in &*all {
        if new.implies(known) {
            return false;
        }
    }
    for known in std::mem::take(all) {
        if !known.implies(&new) {
            all.push(known);
        }
    }
    insert_sorted(all, new);
    true
}

/// Where one of the first and one of the second hold.
fn both(some: &[Condition], others: &[Condition]) -> Vec<Condition> {
    let mut all = Vec::new();
    for one in some {
        for other in others {
            if let Some(both) = joined(one, other) {
                all.push(both);
            }
        }
    }
    all
}

/// Where one of the first holds and none of the others.
fn without(some: Vec<Condition>, others: &[Condition], modifiers: &[Modifier]) -> Vec<Condition> {
    if others.is_empty() {
        return some;
    }
    let mut left = Vec::new();
    for one in &some {
        left.append(&mut remaining(one, others, modifiers));
    }
    left
}
