//! The shape that groups have in the end: which groups and names each holds, and what each inherits from.
//!
//! It only grows, from what the sources wrote, until nothing is added any more: so it is the same in whatever order it
//! is looked for. A target may itself be there only by way of another `$extends`; its edge waits until it is.

use super::{Edge, Extender, MAX_COPIES, MAX_COPY_DEPTH, Source};
use crate::conditions::{joined, remaining};
use crate::dictionary::Condition;
use crate::paths::{NodeId, ROOT};
use crate::sort;

/// A group takes over what another one holds.
struct Task {
    to: NodeId,
    from: Source,
}

impl Extender<'_, '_, '_> {
    /// Finds the shape of every group.
    pub(super) fn shape(&mut self) {
        let mut tasks = Vec::new();
        for &edge in &self.targets_first() {
            self.aim(edge as usize, &mut tasks);
            // What is complete is taken over once.
            self.run(&mut tasks);
        }
    }

    fn run(&mut self, tasks: &mut Vec<Task>) {
        let mut next = 0;
        while next < tasks.len() && !self.is_too_large {
            let Task { to, ref from } = tasks[next];
            let from = from.clone();
            next += 1;
            self.take_over(to, &from, tasks);
        }
        tasks.clear();
    }

    /// All edges, each after those of the groups that its target is, holds, or lies in, as far as they are not in a
    /// cycle: then most groups are complete when they are taken over.
    fn targets_first(&mut self) -> Vec<u32> {
        let starts = self.edges_by_name();
        sort::targets_first(&starts, &mut |edge, targets| {
            let (at, _) = self.follow(edge as usize);
            let mut above = at;
            while above != ROOT {
                above = self.system.tree.paths.parent(above);
                for other in self.known[above as usize].edges.clone() {
                    targets.push(other as u32);
                }
            }
            let mut below = vec![at];
            while let Some(id) = below.pop() {
                if !self.known[id as usize].holds_edges || !self.may_step(id, 1) {
                    continue;
                }
                for other in self.known[id as usize].edges.clone() {
                    targets.push(other as u32);
                }
                let children = self.system.tree.paths.children(id);
                below.append(&mut self.by_name(&children));
            }
        })
    }

    /// Lets an edge lead to its target; where that is not there, it waits.
    fn aim(&mut self, edge: usize, tasks: &mut Vec<Task>) {
        let (at, is_there) = self.follow(edge);
        if !is_there {
            self.known[at as usize].waiting.push(edge);
            return;
        }
        let Edge { group, ref when, .. } = self.edges[edge];
        if self.system.tree.paths.is_within(group, at) {
            return;
        }
        let when = when.clone();
        self.edges[edge].target = Some(at);
        self.add_source(group, Source { node: at, edge, when }, tasks);
    }

    /// Lets a group inherit from another, unless it does already.
    fn add_source(&mut self, group: NodeId, source: Source, tasks: &mut Vec<Task>) {
        let sources = &mut self.known[group as usize].sources;
        let mut place = sources.len();
        for at in (0..sources.len()).rev() {
            let other = &sources[at];
            if other.edge == source.edge && other.node == source.node && source.when.implies(&other.when) {
                return;
            }
            if other.edge > source.edge {
                place = at;
            }
        }
        sources.insert(place, source.clone());
        let heir = Source { node: group, edge: source.edge, when: source.when.clone() };
        self.known[source.node as usize].heirs.push(heir);
        tasks.push(Task { to: group, from: source });
    }

    /// Gives a group the names that another one holds, and lets its groups inherit from those of the other.
    fn take_over(&mut self, to: NodeId, from: &Source, tasks: &mut Vec<Task>) {
        for when in self.uncut(from.edge, &from.when) {
            if to as usize >= self.written && self.never_ends(to, &when) {
                continue;
            }
            let children = self.system.tree.paths.children(from.node);
            if !self.may_step(to, children.len()) {
                return;
            }
            let mut has_grown = false;
            for &child in &children {
                has_grown |= self.take_over_name(to, child, &when);
                if self.is_too_large {
                    return;
                }
            }
            for &child in &self.by_name(&children) {
                has_grown |= self.take_over_group(to, child, from.edge, &when, tasks);
            }
            if has_grown {
                self.tell_heirs(to, tasks);
            }
        }
    }

    /// The conditions among one under which an edge still counts.
    pub(super) fn uncut(&self, edge: usize, when: &Condition) -> Vec<Condition> {
        remaining(when, &self.edges[edge].cut, self.system.modifiers)
    }

    /// Makes a name that a group inherits, in the order of the sources; whether it inherited none of that name.
    fn take_over_name(&mut self, to: NodeId, child: NodeId, when: &Condition) -> bool {
        let tree = &mut self.system.tree;
        let source = tree.node(child);
        // What is inherited itself gets its tokens later.
        let mut is_there = self.known[child as usize].is_inherited;
        is_there |= source.group.is_some() && source.group_when().is_empty();
        for condition in source.group_when() {
            is_there |= condition.is_compatible(when);
        }
        for token in &*source.tokens {
            is_there |= token.when.is_compatible(when);
        }
        if !is_there {
            return false;
        }
        let name = tree.paths.name(child).clone();
        let own = match tree.paths.child(to, &name) {
            Some(own) => own,
            None if self.copies == MAX_COPIES || tree.paths.depth(to) > MAX_COPY_DEPTH => {
                self.report_size(to);
                return false;
            }
            None => {
                self.copies += 1;
                let made = tree.child_or_new(to, &name);
                self.know(made);
                made
            }
        };
        !std::mem::replace(&mut self.known[own as usize].is_inherited, true)
    }

    /// Makes a group of what a group inherits as one; whether it was none there.
    fn take_over_group(
        &mut self,
        to: NodeId,
        child: NodeId,
        edge: usize,
        when: &Condition,
        tasks: &mut Vec<Task>,
    ) -> bool {
        let tree = &mut self.system.tree;
        if tree.node(child).group.is_none() {
            return false;
        }
        let Some(own) = tree.paths.child(to, tree.paths.name(child)) else { return false };
        let mut conditions = tree.node(child).group_when().to_vec();
        if conditions.is_empty() {
            conditions.push(Condition::default());
        }
        let span = tree.node(child).group.as_ref().and_then(|group| group.span);
        // A token hides an inherited group.
        let hidden = tree.node(own).token_when();
        let mut has_grown = false;
        for condition in conditions {
            let Some(both) = joined(&condition, when) else { continue };
            let left = remaining(&both, &hidden, self.system.modifiers);
            let count = self.known[own as usize].sources.len() + hidden.len();
            if !self.may_step(to, count * left.len() / 16) {
                return false;
            }
            for when in left {
                let node = &mut self.system.tree.nodes[own as usize];
                let before = (node.group.is_some(), node.group_when().len());
                node.make_group(&when, span);
                has_grown |= before != (true, node.group_when().len());
                if own != child {
                    self.add_source(own, Source { node: child, edge, when }, tasks);
                }
            }
        }
        has_grown
    }

    /// A group has grown: so do those that inherit from it, and what waits for something in it looks again.
    fn tell_heirs(&mut self, group: NodeId, tasks: &mut Vec<Task>) {
        for heir in &self.known[group as usize].heirs {
            tasks.push(Task { to: heir.node, from: Source { node: group, ..heir.clone() } });
        }
        for &edge in &std::mem::take(&mut self.known[group as usize].waiting) {
            self.aim(edge, tasks);
        }
    }
}
