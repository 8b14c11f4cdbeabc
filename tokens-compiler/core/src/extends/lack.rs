//! What groups lack, since what they extend is not there or lacks it: references to that are no errors of their own.

use super::{Extender, MAX_CHAIN};
use crate::dictionary::Condition;
use crate::paths::{NodeId, ROOT};

impl Extender<'_, '_, '_> {
    /// Checks every edge, each after it is known what the groups on the way to its target lack.
    pub(super) fn check_all(&mut self) {
        let mut checked = vec![false; self.known.len()];
        for &edge in &self.edges_by_name() {
            self.check(self.edges[edge as usize].group, 0, &mut checked);
        }
        if self.system.losses.lack_members() {
            for id in 0..self.known.len() {
                self.check(id as NodeId, 0, &mut checked);
            }
        }
    }

    /// Checks the edges of a group, after everything that it inherits from, and notes what it lacks.
    fn check(&mut self, id: NodeId, depth: usize, checked: &mut [bool]) {
        // What is made here, since it is missing, has no edges.
        let Some(is_checked) = checked.get_mut(id as usize) else { return };
        if depth > MAX_CHAIN || std::mem::replace(is_checked, true) {
            return;
        }
        for place in 0..self.known[id as usize].sources.len() {
            self.check(self.known[id as usize].sources[place].node, depth + 1, checked);
            if self.system.losses.lack_members() {
                self.inherit_losses(id, place);
            }
        }
        for edge in self.known[id as usize].edges.clone() {
            let (mut at, _) = self.follow(edge);
            self.check(at, depth + 1, checked);
            while at != ROOT {
                at = self.system.tree.paths.parent(at);
                self.check(at, depth + 1, checked);
            }
            self.check_target(edge);
        }
    }

    /// A group lacks what one of its sources lacks.
    fn inherit_losses(&mut self, id: NodeId, place: usize) {
        let source = self.known[id as usize].sources[place].clone();
        let system = &mut *self.system;
        system.losses.inherit(source.node, id, &source.when);
        for &child in &system.tree.paths.children(source.node) {
            if system.losses.lack(child) {
                let name = system.tree.paths.name(child).clone();
                let own = system.tree.child_or_new(id, &name);
                system.losses.inherit(child, own, &source.when);
            }
        }
    }

    /// A group lacks what an edge, whose report says why, would give it under a condition.
    pub(super) fn lose_target(&mut self, edge: usize, report: usize, when: &Condition) {
        let system = &mut *self.system;
        self.edges[edge].report = Some(report);
        system.losses.add_member(self.edges[edge].group, report, when.clone(), system.diagnostics);
    }
}
