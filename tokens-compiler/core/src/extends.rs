//! Groups that extend others (Format 6.4): everything of the target lies below what the group itself has.
//!
//! It happens after all sources are laid over each other, since base and extension may stand in different ones. First
//! every group gets its shape: which groups it holds in the end, and from which each of them inherits. Then each is
//! filled after those that it inherits from. So a group is read when it is complete, whatever stands first in the
//! text; and since names decide what is looked at first, so is what is said of a cycle.

use std::ops::Range;

use crate::code::Code;
use crate::conditions::remaining;
use crate::diagnostic::Diagnostic;
use crate::dictionary::Condition;
use crate::document::Place;
use crate::paths::{NodeId, Paths, ROOT};
use crate::sort;
use crate::system::System;
use crate::table;
use crate::tree::Tree;

mod cycle;
mod fill;
mod lack;
mod reference;
mod shape;
mod target;

pub(crate) use reference::{Reading, groups_of, of_layer, settle};

/// How many nodes all `$extends` of a system may make.
const MAX_COPIES: usize = 500_000;

/// How many steps all `$extends` of a system may take: conditions that are compared, groups that are looked at.
const MAX_STEPS: usize = 4_000_000;

/// How many groups may extend each other in a row, and how deep the copies may lie.
const MAX_CHAIN: usize = 256;
const MAX_COPY_DEPTH: usize = 600;

/// Applies every `$extends` of the tree.
pub(crate) fn apply(system: &mut System<'_, '_>) {
    if !any_extends(&system.tree) {
        return;
    }
    let mut extender = Extender::new(system);
    extender.shape();
    extender.fill_all();
    extender.check_all();
}

fn any_extends(tree: &Tree) -> bool {
    for node in &tree.nodes {
        for definition in node.groups() {
            if definition.extends.is_some() {
                return true;
            }
        }
    }
    false
}

/// The node that the keys of a pointer lead to.
fn walk(paths: &Paths, keys: &[std::borrow::Cow<'_, str>]) -> Option<NodeId> {
    let mut at = ROOT;
    for key in keys {
        at = paths.child_of_key(at, key)?;
    }
    Some(at)
}

/// One group extends another under a condition.
struct Edge {
    group: NodeId,
    when: Condition,
    reference: Place,
    /// The group that it extends, from when that is there.
    target: Option<NodeId>,
    /// The conditions under which nothing is inherited any more, since it would never end.
    cut: Vec<Condition>,
    /// The report of what is wrong with it, among the diagnostics.
    report: Option<usize>,
}

/// What a group inherits from under a condition: the target of an edge, or a part of it.
#[derive(Clone)]
struct Source {
    node: NodeId,
    edge: usize,
    when: Condition,
}

/// What is known of a node.
#[derive(Default)]
struct Known {
    /// The hash of its path.
    hash: u64,
    /// Its own edges; nodes that are made later extend nothing.
    edges: Range<usize>,
    /// Whether it, or a group in it, extends anything.
    holds_edges: bool,
    /// Whether the group around it inherits it.
    is_inherited: bool,
    /// What it inherits from, by edge: what a group further out extends comes first.
    sources: Vec<Source>,
    /// The groups that inherit from it.
    heirs: Vec<Source>,
    /// The edges that wait for something in it.
    waiting: Vec<usize>,
    /// The conditions under which it has been filled.
    done: Vec<Condition>,
    is_running: bool,
    /// How many groups in a row lead to it.
    rank: usize,
}

struct Extender<'t, 's, 'l> {
    system: &'t mut System<'s, 'l>,
    edges: Vec<Edge>,
    /// By node.
    known: Vec<Known>,
    /// How many nodes the sources wrote.
    written: usize,
    /// What is being filled, outermost first: each node with the edge by which it asks for the next.
    stack: Vec<(NodeId, usize)>,
    copies: usize,
    steps: usize,
    /// Whether a limit was passed, which has been reported.
    is_too_large: bool,
}

impl<'t, 's, 'l> Extender<'t, 's, 'l> {
    fn new(system: &'t mut System<'s, 'l>) -> Self {
        let written = system.tree.nodes.len();
        let known = Vec::with_capacity(written);
        let mut extender = Self {
            system,
            edges: Vec::new(),
            known,
            written,
            stack: Vec::new(),
            copies: 0,
            steps: 0,
            is_too_large: false,
        };
        for id in 0..written {
            extender.know(id as NodeId);
        }
        for id in 0..written {
            extender.add_edges(id as NodeId);
        }
        extender
    }

    /// Knows a node that was not known before; its parent is.
    fn know(&mut self, id: NodeId) {
        let paths = &self.system.tree.paths;
        let parent = if id == ROOT { table::HASH } else { self.known[paths.parent(id) as usize].hash };
        self.known.push(Known { hash: table::hash(parent, paths.name(id)), ..Known::default() });
    }

    /// Adds every `$extends` of a node, under every condition under which it counts.
    fn add_edges(&mut self, id: NodeId) {
        let begin = self.edges.len();
        let tree = &self.system.tree;
        let groups = tree.node(id).groups();
        for (index, group) in groups.iter().enumerate() {
            let Some(reference) = group.extends else { continue };
            let mut others: Vec<Condition> = Vec::new();
            for later in &groups[index + 1..] {
                if later.extends.is_some() {
                    others.push(later.when.clone());
                }
            }
            // Where a token stands in the group's place, or in that of a group above it, there is no group.
            let mut at = id;
            while at != ROOT {
                others.append(&mut tree.node(at).token_when());
                at = tree.paths.parent(at);
            }
            let conditions = remaining(&group.when, &others, self.system.modifiers);
            self.steps += 1 + others.len() * conditions.len() / 16;
            if self.steps > MAX_STEPS {
                break;
            }
            for when in conditions {
                self.edges.push(Edge {
                    group: id,
                    when,
                    reference,
                    target: None,
                    cut: Vec::new(),
                    report: None,
                });
            }
        }
        if self.edges.len() > begin {
            self.known[id as usize].edges = begin..self.edges.len();
            let mut at = id;
            while !std::mem::replace(&mut self.known[at as usize].holds_edges, true) && at != ROOT {
                at = self.system.tree.paths.parent(at);
            }
        }
        self.may_step(id, 0);
    }

    /// All edges, by the path of their group and not by its place in the text.
    fn edges_by_name(&self) -> Vec<u32> {
        let mut hashes = Vec::with_capacity(self.edges.len());
        for edge in &self.edges {
            hashes.push(self.known[edge.group as usize].hash);
        }
        sort::order(&hashes)
    }

    /// Nodes by their paths and not by their places in the text.
    fn by_name(&self, nodes: &[NodeId]) -> Vec<NodeId> {
        let mut hashes = Vec::with_capacity(nodes.len());
        for &node in nodes {
            hashes.push(self.known[node as usize].hash);
        }
        let mut sorted = Vec::with_capacity(nodes.len());
        for &place in &sort::order(&hashes) {
            sorted.push(nodes[place as usize]);
        }
        sorted
    }

    /// Counts steps that are about to be taken for a group; false once there are too many, which is reported.
    fn may_step(&mut self, group: NodeId, count: usize) -> bool {
        self.steps += count;
        if self.steps > MAX_STEPS {
            self.report_size(group);
        }
        !self.is_too_large
    }

    /// Reports that a limit is passed in a group, once.
    fn report_size(&mut self, id: NodeId) {
        if std::mem::replace(&mut self.is_too_large, true) {
            return;
        }
        // A copy extends nothing itself; what is said stands where the group around it does.
        let mut at = id;
        while self.known[at as usize].edges.is_empty() && at != ROOT {
            at = self.system.tree.paths.parent(at);
        }
        let (path, group) = (self.system.tree.paths.path(at), self.system.tree.paths.described(at));
        let mut diagnostic = Diagnostic::new(
            Code::ExtendsTooLarge,
            format!(
                "`$extends` of {group} exceeds a limit: {MAX_COPIES} copies, {MAX_CHAIN} groups in a row, {MAX_COPY_DEPTH} levels, {MAX_STEPS} conditions"
            ),
        )
        .help("groups that extend each other's copies grow with every step; extend one base group instead")
        .token(path);
        let edges = self.known[at as usize].edges.clone();
        if !edges.is_empty() {
            let edge = &self.edges[edges.start];
            diagnostic = diagnostic.at(self.system.json(edge.reference).span(), "the limit is exceeded here");
        }
        self.system.report(diagnostic);
    }
}
