//! Groups that extend each other in a cycle (Format 6.4.4).
//!
//! There are two kinds: a group that is filled from itself in the end, and one that is filled from a group around it,
//! which would never end. Both are told at the group whose path is the first by its letters.

use super::Extender;
use crate::code::Code;
use crate::conditions::joined;
use crate::diagnostic::Diagnostic;
use crate::dictionary::Condition;
use crate::path;
use crate::paths::NodeId;

/// A step on the way through what a group inherits from.
struct Step {
    node: NodeId,
    when: Condition,
    /// The step before it, and the edge that leads from there.
    from: usize,
    edge: usize,
}

impl Extender<'_, '_, '_> {
    /// Whether a group inherits, in the end, from a group around it, by way of groups that all were made here: nothing
    /// that is written hides anything in those, so what it holds would never end. That is reported, and the edges that
    /// lead there count no more.
    pub(super) fn never_ends(&mut self, group: NodeId, when: &Condition) -> bool {
        let mut steps = vec![Step { node: group, when: when.clone(), from: 0, edge: 0 }];
        let mut next = 0;
        while next < steps.len() {
            if next > 0 && self.system.tree.paths.is_within(group, steps[next].node) {
                let when = steps[next].when.clone();
                let mut ring = Vec::new();
                while next > 0 {
                    ring.push(steps[next].edge);
                    next = steps[next].from;
                }
                ring.reverse();
                self.report_cycle(&ring, &when);
                for &edge in &ring {
                    self.edges[edge].cut.push(when.clone());
                }
                return true;
            }
            if !self.may_step(group, 1) {
                return true;
            }
            for source in &self.known[steps[next].node as usize].sources {
                if (source.node as usize) < self.written {
                    continue;
                }
                let Some(when) = joined(&source.when, &steps[next].when) else { continue };
                let mut is_known = false;
                for step in &steps {
                    is_known |= step.node == source.node && when.implies(&step.when);
                }
                if !is_known {
                    steps.push(Step { node: source.node, when, from: next, edge: source.edge });
                }
            }
            next += 1;
        }
        false
    }

    /// Reports that a group which is being filled is needed for that.
    pub(super) fn report_ring(&mut self, group: NodeId, when: &Condition) {
        let mut ring = Vec::new();
        for &(node, edge) in self.stack.iter().rev() {
            ring.push(edge);
            if node == group {
                break;
            }
        }
        ring.reverse();
        self.report_cycle(&ring, when);
    }

    /// Reports a cycle of edges, unless one of them is known to be in a cycle already. Whatever the condition under
    /// which it was told, none of them gives its group anything under this one.
    fn report_cycle(&mut self, ring: &[usize], when: &Condition) {
        let mut report = None;
        let mut names: Vec<String> = Vec::with_capacity(ring.len() + 1);
        let mut edges: Vec<usize> = Vec::with_capacity(ring.len());
        for &edge in ring {
            report = report.or(self.edges[edge].report);
            // Parts of one group come by one edge.
            let mut is_known = false;
            for &known in &edges {
                is_known |= known == edge;
            }
            if !is_known {
                edges.push(edge);
                names.push(self.system.tree.paths.described(self.edges[edge].group));
            }
        }
        let report = match report {
            Some(report) => report,
            None => self.tell_cycle(&names, &edges, when),
        };
        for &edge in &edges {
            self.lose_target(edge, report, when);
        }
    }

    /// Tells a cycle of edges at the first group by its letters. Returns the place of the report.
    fn tell_cycle(&mut self, names: &[String], edges: &[usize], when: &Condition) -> usize {
        let mut first = 0;
        for (place, name) in names.iter().enumerate() {
            if *name < names[first] {
                first = place;
            }
        }
        let mut shown: Vec<&str> = Vec::with_capacity(names.len() + 1);
        for step in 0..=names.len() {
            shown.push(&names[(first + step) % names.len()]);
        }
        let mut diagnostic = Diagnostic::new(
            Code::ExtendsCycle,
            format!("groups extend each other in a cycle: {}", path::join(&shown, " → ")),
        );
        for step in 0..edges.len() {
            let edge = &self.edges[edges[(first + step) % edges.len()]];
            let span = self.system.json(edge.reference).span();
            let message = format!("{} extends {}, or a group around it", shown[step], shown[step + 1]);
            diagnostic =
                if step == 0 { diagnostic.at(span, message) } else { diagnostic.also(span, message) };
        }
        let diagnostic = diagnostic.help("move what they share into a group that extends neither");
        self.tell(edges[first], when, diagnostic)
    }
}
