//! Everything of one group below what another has itself (Format 6.4.3), a group at a time.

use super::{Extender, MAX_CHAIN, MAX_COPIES};
use crate::conditions::{joined, remaining};
use crate::dictionary::Condition;
use crate::one_or_many::OneOrMany;
use crate::paths::NodeId;
use crate::tree::{GroupDefinition, TokenDefinition};

impl Extender<'_, '_, '_> {
    /// Fills every group.
    pub(super) fn fill_all(&mut self) {
        let mut heirs = Vec::new();
        for id in 0..self.known.len() {
            if !self.known[id].sources.is_empty() {
                heirs.push(id as NodeId);
            }
        }
        for &id in &self.by_name(&heirs) {
            self.fill(id, &Condition::default());
        }
    }

    /// Fills a group under a condition, after everything that it inherits from under the same one. So what is a cycle
    /// over all contexts together, but none in any single one, is none.
    fn fill(&mut self, id: NodeId, when: &Condition) {
        let known = &self.known[id as usize];
        if known.sources.is_empty() {
            return;
        }
        if known.is_running {
            self.report_ring(id, when);
            return;
        }
        let count = known.done.len() + 1;
        if !self.may_step(id, count) {
            return;
        }
        let left = remaining(when, &self.known[id as usize].done, self.system.modifiers);
        if left.is_empty() {
            return;
        }
        self.known[id as usize].is_running = true;
        for condition in &left {
            for place in 0..self.known[id as usize].sources.len() {
                self.inherit(id, place, condition);
            }
        }
        let known = &mut self.known[id as usize];
        known.is_running = false;
        known.done.push(when.clone());
        if known.rank > MAX_CHAIN {
            self.report_size(id);
        }
    }

    /// Lays what a group inherits from one source under what it has.
    fn inherit(&mut self, id: NodeId, place: usize, condition: &Condition) {
        let source = &self.known[id as usize].sources[place];
        let (from, edge) = (source.node, source.edge);
        let Some(both) = joined(&source.when, condition) else { return };
        for when in self.uncut(edge, &both) {
            self.stack.push((id, edge));
            if self.stack.len() > MAX_CHAIN {
                self.report_size(id);
            } else {
                self.fill(from, &when);
            }
            self.stack.pop();
            if self.is_too_large {
                return;
            }
            let rank = self.known[from as usize].rank + 1;
            let known = &mut self.known[id as usize];
            known.rank = known.rank.max(rank);
            self.copy(from, id, &when);
        }
    }

    fn copy(&mut self, from: NodeId, to: NodeId, when: &Condition) {
        self.copy_properties(from, to, when);
        for &child in &self.system.tree.paths.children(from) {
            let tree = &self.system.tree;
            if tree.node(child).tokens.is_empty() {
                continue;
            }
            let Some(target) = tree.paths.child(to, tree.paths.name(child)) else { continue };
            // A token, or a group whatever the input, hides an inherited token.
            let own = tree.node(target);
            let mut is_hidden = target == child || own.group.is_some() && own.group_when().is_empty();
            for definition in &*own.tokens {
                is_hidden |= definition.when.is_empty();
            }
            if is_hidden {
                continue;
            }
            let count = own.group_when().len() + tree.node(child).tokens.len();
            let left = remaining(when, own.group_when(), self.system.modifiers);
            if !self.may_step(to, count * left.len() / 16) {
                return;
            }
            for when in &left {
                self.copy_token(child, target, when);
            }
        }
        if self.copies > MAX_COPIES {
            self.report_size(to);
        }
    }

    fn copy_properties(&mut self, from: NodeId, to: NodeId, when: &Condition) {
        let mut inherited: Vec<GroupDefinition> = Vec::new();
        for definition in self.system.tree.node(from).groups() {
            let counts = definition.token_type.is_some() || definition.deprecated.is_some();
            if counts && let Some(when) = joined(&definition.when, when) {
                let definition = definition.clone();
                inherited.push(GroupDefinition { when, inherited: true, extends: None, ..definition });
            }
        }
        collapse(&mut inherited);
        if let Some(own) = &mut self.system.tree.nodes[to as usize].group {
            inherited.append(&mut own.definitions);
            own.definitions = inherited;
        }
    }

    /// Lays a token's definitions under the local ones.
    fn copy_token(&mut self, from: NodeId, to: NodeId, when: &Condition) {
        let mut definitions: Vec<TokenDefinition> = Vec::new();
        for definition in &*self.system.tree.node(from).tokens {
            if let Some(when) = joined(&definition.when, when) {
                definitions.push(TokenDefinition { when, ..definition.clone() });
            }
        }
        // Where many conditions meet, these grow with every step, and not the tokens.
        self.copies += definitions.len().saturating_sub(1);
        let own = &mut self.system.tree.nodes[to as usize].tokens;
        definitions.append(&mut own.take());
        *own = OneOrMany::Several(definitions);
    }
}

/// Makes definitions without conditions one, so that a chain of groups that extend each other stays linear.
fn collapse(definitions: &mut Vec<GroupDefinition>) {
    let (mut token_type, mut deprecated) = (None, None);
    for definition in definitions.iter() {
        if !definition.when.is_empty() {
            return;
        }
        token_type = definition.token_type.or(token_type);
        deprecated = definition.deprecated.or(deprecated);
    }
    if let Some(last) = definitions.pop() {
        definitions.clear();
        definitions.push(GroupDefinition { token_type, deprecated, ..last });
    }
}
