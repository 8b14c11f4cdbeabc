//! Everything of one group below what another has itself (Format 6.4.3).

use super::{Extender, MAX_COPIES, MAX_COPY_DEPTH};
use crate::dictionary::Condition;
use crate::merge::{GroupDefinition, TokenDefinition, TreeNode, joined, remaining};
use crate::one_or_many::OneOrMany;
use crate::paths::NodeId;

impl Extender<'_, '_> {
    /// Lays the target's content under the group's own, deep.
    pub(super) fn copy(&mut self, from: NodeId, to: NodeId, when: &Condition, depth: usize) {
        self.losses.inherit(from, to, when);
        let mut inherited: Vec<GroupDefinition> = Vec::new();
        for definition in self.tree.node(from).groups() {
            let counts = definition.token_type.is_some() || definition.deprecated.is_some();
            if counts && let Some(when) = joined(&definition.when, when) {
                let definition = definition.clone();
                inherited.push(GroupDefinition { when, inherited: true, extends: None, ..definition });
            }
        }
        collapse(&mut inherited);
        if let Some(own) = &mut self.tree.nodes[to as usize].group {
            inherited.append(&mut own.definitions);
            own.definitions = inherited;
        }
        for child in self.sources(from, to) {
            if self.copies > MAX_COPIES {
                return;
            }
            let name = self.tree.paths.name(child).clone();
            // A local token hides an inherited group, and a local group an inherited token.
            let local = match self.tree.paths.child(to, &name) {
                Some(own) => Local::of(self.tree.node(own)),
                None => Local::default(),
            };
            let source = self.tree.node(child);
            let takes_token = !source.tokens.is_empty() && !local.hides_token();
            let takes_group = source.group.is_some() && !local.hides_group();
            if !takes_token && !takes_group {
                if self.losses.lack(child) {
                    let target = self.tree.child_or_new(to, &name);
                    self.losses.inherit(child, target, when);
                }
                continue;
            }
            self.copies += 1;
            if self.copies > MAX_COPIES || depth > MAX_COPY_DEPTH {
                let group = self.stack.last().map_or(to, |&edge| self.edges[edge].group);
                self.report_size(group);
                return;
            }
            let target = self.tree.child_or_new(to, &name);
            if target == child {
                continue;
            }
            // Where the local one is the other, there is nothing to copy to.
            if takes_token {
                for when in remaining(when, &local.group_when, self.modifiers) {
                    self.copy_token(child, target, &when);
                }
            }
            if takes_group {
                for when in remaining(when, &local.token_when, self.modifiers) {
                    self.copy_conditions(child, target, &when);
                    self.copy(child, target, &when, depth + 1);
                }
            }
        }
    }

    /// What a node holds, in the order in which it is copied. Where it lies inside the group, the copy changes it too:
    /// what leads there comes last, so that nothing is read after it was changed.
    fn sources(&self, from: NodeId, to: NodeId) -> Vec<NodeId> {
        let paths = &self.tree.paths;
        let mut children = paths.children(from);
        if paths.is_within(from, to) {
            for at in 0..children.len() {
                if let Some(target) = paths.child(to, paths.name(children[at]))
                    && paths.is_within(from, target)
                {
                    let leads_back = children.remove(at);
                    children.push(leads_back);
                    break;
                }
            }
        }
        children
    }

    /// Lays a token's definitions under the local ones.
    fn copy_token(&mut self, from: NodeId, to: NodeId, when: &Condition) {
        let mut definitions: Vec<TokenDefinition> = Vec::new();
        for definition in &*self.tree.node(from).tokens {
            if let Some(when) = joined(&definition.when, when) {
                definitions.push(TokenDefinition { when, ..definition.clone() });
            }
        }
        // Where many conditions meet, these grow with every step, and not the tokens.
        self.copies += definitions.len().saturating_sub(1);
        let own = &mut self.tree.nodes[to as usize].tokens;
        definitions.append(&mut own.take());
        *own = OneOrMany::Several(definitions);
    }

    /// Makes the copy a group wherever the other is one.
    fn copy_conditions(&mut self, from: NodeId, to: NodeId, when: &Condition) {
        let conditions = self.tree.node(from).group_when().to_vec();
        let target = &mut self.tree.nodes[to as usize];
        if conditions.is_empty() {
            target.make_group(when);
        }
        for condition in &conditions {
            if let Some(both) = joined(condition, when) {
                target.make_group(&both);
            }
        }
    }
}

/// What a group has itself at a path where it also inherits.
#[derive(Default)]
struct Local {
    /// The conditions under which it is a token.
    token_when: Vec<Condition>,
    /// The conditions under which it is a group.
    group_when: Vec<Condition>,
    /// Whether it is one or the other, whatever the input.
    is_settled: bool,
}

impl Local {
    fn of(node: &TreeNode) -> Self {
        let mut is_settled = node.group.is_some() && node.group_when().is_empty();
        for definition in &*node.tokens {
            is_settled |= definition.when.is_empty();
        }
        Self { token_when: node.token_when(), group_when: node.group_when().to_vec(), is_settled }
    }

    fn hides_token(&self) -> bool {
        self.is_settled
    }

    fn hides_group(&self) -> bool {
        self.token_when.contains(&Condition::default())
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
