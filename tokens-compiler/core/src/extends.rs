//! Groups that extend others (Format 6.4): everything of the target is copied below what the group itself has.
//!
//! It happens after all sources are laid over each other, since base and extension may stand in different ones.

use std::ops::Range;

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::{Condition, Modifier};
use crate::document::Place;
use crate::losses::Losses;
use crate::merge::{Tree, described, joined, remaining};
use crate::path;
use crate::paths::{NodeId, Paths, ROOT};
use crate::source::Span;
use crate::source_set::SourceSet;

mod copy;
mod reference;
mod target;

pub(crate) use reference::{Reading, groups_of, of_layer, settle};

/// How many nodes all `$extends` of a system may make.
const MAX_COPIES: usize = 500_000;

/// How many conditions are compared for all `$extends` of a system.
const MAX_STEPS: usize = 4_000_000;

/// How many groups may extend each other in a row, and how deep the copies may lie.
const MAX_CHAIN: usize = 256;
const MAX_COPY_DEPTH: usize = 600;

/// Applies every `$extends` of the tree.
pub(crate) fn apply(
    tree: &mut Tree,
    modifiers: &[Modifier],
    source_set: &SourceSet<'_>,
    losses: &mut Losses,
    diagnostics: &mut Diagnostics,
) {
    if !any_extends(tree) {
        return;
    }
    let mut extender = Extender {
        tree,
        modifiers,
        source_set,
        losses,
        diagnostics,
        edges: Vec::new(),
        edges_of: Vec::new(),
        stack: Vec::new(),
        copies: 0,
        steps: 0,
    };
    for id in 0..extender.tree.nodes.len() {
        extender.add_edges(id as NodeId);
    }
    for edge in 0..extender.edges.len() {
        let when = extender.edges[edge].when.clone();
        extender.resolve(edge, &when);
    }
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
    /// The conditions under which everything has been copied.
    done: Vec<Condition>,
    /// Whether it is on the stack.
    is_running: bool,
    is_reported: bool,
}

struct Extender<'t, 'l> {
    tree: &'t mut Tree,
    modifiers: &'t [Modifier],
    source_set: &'t SourceSet<'l>,
    losses: &'t mut Losses,
    diagnostics: &'t mut Diagnostics,
    edges: Vec<Edge>,
    /// By node; nodes that are made later extend nothing.
    edges_of: Vec<Range<usize>>,
    /// The edges that are being resolved, outermost first.
    stack: Vec<usize>,
    copies: usize,
    steps: usize,
}

impl Extender<'_, '_> {
    /// Adds every `$extends` of a node, under every condition under which it counts.
    fn add_edges(&mut self, id: NodeId) {
        let begin = self.edges.len();
        for index in 0..self.tree.node(id).groups().len() {
            let groups = self.tree.node(id).groups();
            let Some(reference) = groups[index].extends else { continue };
            let mut others: Vec<Condition> = Vec::new();
            for later in &groups[index + 1..] {
                if later.extends.is_some() {
                    others.push(later.when.clone());
                }
            }
            // Where a token stands in the group's place, or in that of a group above it, there is no group.
            let mut at = id;
            while at != ROOT {
                others.append(&mut self.tree.node(at).token_when());
                at = self.tree.paths.parent(at);
            }
            let conditions = remaining(&groups[index].when, &others, self.modifiers);
            if !self.may_step(id, 1 + others.len() * conditions.len() / 16) {
                break;
            }
            for when in conditions {
                self.edges.push(Edge {
                    group: id,
                    when,
                    reference,
                    done: Vec::new(),
                    is_running: false,
                    is_reported: false,
                });
            }
        }
        self.edges_of.push(begin..self.edges.len());
    }

    /// Resolves one edge under a condition, after everything that its target needs under the same one. So what is a
    /// circle over all contexts together, but none in any single one, is none.
    fn resolve(&mut self, edge: usize, when: &Condition) {
        if self.edges[edge].is_running {
            self.report_cycle(edge, when);
            return;
        }
        let group = self.edges[edge].group;
        if !self.may_step(group, self.edges[edge].done.len() + 1) {
            return;
        }
        let left = remaining(when, &self.edges[edge].done, self.modifiers);
        if left.is_empty() {
            return;
        }
        self.edges[edge].is_running = true;
        self.stack.push(edge);
        if self.stack.len() > MAX_CHAIN {
            self.report_size(group);
        } else {
            let depth = self.tree.paths.names(group).len();
            for condition in left {
                let Some(target) = self.target(edge, &condition) else { continue };
                self.prepare(target, &condition);
                self.copy(target, group, &condition, depth);
            }
        }
        self.stack.pop();
        let edge = &mut self.edges[edge];
        edge.is_running = false;
        edge.done.push(when.clone());
    }

    /// Resolves what a group extends under a condition.
    fn resolve_group(&mut self, group: NodeId, when: &Condition, also_running: bool) {
        let Some(edges) = self.edges_of.get(group as usize).cloned() else { return };
        if !self.may_step(group, edges.len()) {
            return;
        }
        for edge in edges {
            if let Some(both) = joined(&self.edges[edge].when, when)
                && (also_running || !self.edges[edge].is_running)
            {
                self.resolve(edge, &both);
            }
        }
    }

    /// Counts steps that are about to be taken for a group; false once there are too many, which is reported.
    fn may_step(&mut self, group: NodeId, count: usize) -> bool {
        let before = self.steps;
        self.steps += count;
        if before <= MAX_STEPS && self.steps > MAX_STEPS {
            self.report_size(group);
        }
        self.steps <= MAX_STEPS
    }

    /// Resolves what the target needs: itself and every group below it. Those above it were resolved on the way.
    fn prepare(&mut self, target: NodeId, when: &Condition) {
        let mut below = vec![target];
        while let Some(id) = below.pop() {
            self.resolve_group(id, when, true);
            let mut children = self.tree.paths.children(id);
            children.reverse();
            below.append(&mut children);
        }
    }

    /// Reports what is wrong with an edge, once.
    fn report(&mut self, edge: usize, when: &Condition, diagnostic: Diagnostic) {
        if std::mem::replace(&mut self.edges[edge].is_reported, true) {
            return;
        }
        let diagnostic = if when.is_empty() {
            diagnostic
        } else {
            diagnostic.note(format!("in the context {}", described(when, self.modifiers)))
        };
        let group = self.edges[edge].group;
        self.diagnostics.report(diagnostic.token(self.tree.paths.path(group)));
        // Members that it would have are no errors of their own.
        self.losses.add_member(group, self.diagnostics.last(), when.clone());
    }

    /// Reports a group that is not there, of which `at` would hold the rest, unless it may be in what could not be read.
    fn report_unknown(&mut self, edge: usize, when: &Condition, at: NodeId, diagnostic: Diagnostic) {
        let span = self.source_set.node(self.edges[edge].reference).span();
        match self.losses.excuse(at, when, span, &self.tree.paths, self.diagnostics) {
            Some(cause) => self.losses.add_member(self.edges[edge].group, cause, when.clone()),
            None => self.report(edge, when, diagnostic),
        }
    }

    fn report_cycle(&mut self, edge: usize, when: &Condition) {
        let mut begin = self.stack.len() - 1;
        while begin > 0 && self.stack[begin] != edge {
            begin -= 1;
        }
        let mut names = Vec::new();
        for &step in &self.stack[begin..] {
            names.push(format!("`{}`", self.tree.paths.path(self.edges[step].group)));
        }
        names.push(names[0].clone());
        let mut diagnostic = Diagnostic::new(
            Code::ExtendsCycle,
            format!("groups extend each other in a circle: {}", path::join(&names, " → ")),
        );
        for (index, &step) in self.stack[begin..].iter().enumerate() {
            let span = self.source_set.node(self.edges[step].reference).span();
            let next = &names[index + 1];
            let message = format!("{} extends {next}, or what holds it", names[index]);
            diagnostic = if diagnostic.primary.is_none() {
                diagnostic.at(span, message)
            } else {
                diagnostic.also(span, message)
            };
        }
        self.report(edge, when, diagnostic.help("move what they share into a group that extends neither"));
    }

    fn extends_span(&self, id: NodeId) -> Option<Span> {
        let edges = self.edges_of.get(id as usize)?.clone();
        let reference = self.edges.get(edges.start).filter(|_| !edges.is_empty())?.reference;
        Some(self.source_set.node(reference).span())
    }

    fn report_size(&mut self, id: NodeId) {
        let path = self.tree.paths.path(id);
        let mut diagnostic = Diagnostic::new(
            Code::ExtendsTooLarge,
            format!(
                "`$extends` of `{path}` passes a limit: {MAX_COPIES} copies, {MAX_CHAIN} groups in a row, {MAX_COPY_DEPTH} levels, {MAX_STEPS} conditions"
            ),
        )
        .help("groups that extend groups that extend each other's copies grow with every step; extend one base instead")
        .token(path);
        if let Some(span) = self.extends_span(id) {
            diagnostic = diagnostic.at(span, "the limit is passed here");
        }
        self.diagnostics.report(diagnostic);
    }
}
