//! Everything of one group below what another has itself (Format 6.4.3).

use super::{Extender, MAX_COPIES, MAX_COPY_DEPTH};
use crate::dictionary::{Assignment, Modifier};
use crate::order::{GroupDefinition, TokenDefinition, TreeNode, joined};
use crate::paths::NodeId;

impl Extender<'_, '_> {
    /// Lays the target's content under the group's own, deep.
    /// `blocked` are the conditions under which a local token stands above, so that there is no group to copy into.
    pub(super) fn copy(
        &mut self,
        from: NodeId,
        to: NodeId,
        when: &Assignment,
        blocked: &[Assignment],
        depth: usize,
    ) {
        let mut inherited: Vec<GroupDefinition> = Vec::new();
        for definition in &self.tree.node(from).groups {
            let counts = definition.token_type.is_some() || definition.deprecated.is_some();
            if counts && let Some(when) = joined(&definition.when, when) {
                let definition = definition.clone();
                inherited.push(GroupDefinition { when, inherited: true, extends: None, ..definition });
            }
        }
        collapse(&mut inherited);
        let own = &mut self.tree.nodes[to as usize].groups;
        inherited.append(own);
        *own = inherited;
        for child in self.tree.paths.children(from) {
            if self.copies > MAX_COPIES {
                return;
            }
            let name = self.tree.paths.name(child).clone();
            // A local token hides an inherited group, and a local group an inherited token.
            let local = match self.tree.paths.child(to, &name) {
                Some(own) => Local::of(self.tree.node(own), self.modifiers),
                None => Local::default(),
            };
            let source = self.tree.node(child);
            let takes_token = !source.tokens.is_empty() && !local.hides_token();
            let takes_group = source.is_group && !local.hides_group();
            if !takes_token && !takes_group {
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
            if takes_token {
                self.copy_token(child, target, when, &[blocked, &local.group_when]);
            }
            if takes_group {
                self.copy_conditions(child, target, when);
                if local.token_when.is_empty() {
                    self.copy(child, target, when, blocked, depth + 1);
                } else {
                    let mut blocked = blocked.to_vec();
                    for condition in &local.token_when {
                        blocked.push(condition.clone());
                    }
                    self.copy(child, target, when, &blocked, depth + 1);
                }
            }
        }
    }

    /// Lays a token's definitions under the local ones. Where one of the conditions in `hidden` holds, it is not there.
    fn copy_token(&mut self, from: NodeId, to: NodeId, when: &Assignment, hidden: &[&[Assignment]]) {
        let mut definitions: Vec<TokenDefinition> = Vec::new();
        for definition in &self.tree.node(from).tokens {
            if let Some(when) = joined(&definition.when, when) {
                definitions.push(TokenDefinition { when, ..definition.clone() });
            }
        }
        let Some(last) = definitions.last() else { return };
        let span = last.span;
        for conditions in hidden {
            for condition in *conditions {
                if let Some(when) = joined(condition, when) {
                    definitions.push(TokenDefinition::absent(when, span));
                }
            }
        }
        let own = &mut self.tree.nodes[to as usize].tokens;
        definitions.append(own);
        *own = definitions;
    }

    /// Makes the copy a group wherever the other is one.
    fn copy_conditions(&mut self, from: NodeId, to: NodeId, when: &Assignment) {
        let conditions = self.tree.node(from).group_when.clone();
        let target = &mut self.tree.nodes[to as usize];
        if conditions.is_empty() {
            target.make_group(when);
        }
        for condition in conditions {
            if let Some(both) = joined(&condition, when) {
                target.make_group(&both);
            }
        }
    }
}

/// What a group has itself at a path where it also inherits.
#[derive(Default)]
struct Local {
    /// The conditions under which it is a token.
    token_when: Vec<Assignment>,
    /// The conditions under which it is a group.
    group_when: Vec<Assignment>,
    /// Whether it is one or the other, whatever the input.
    is_settled: bool,
}

impl Local {
    fn of(node: &TreeNode, modifiers: &[Modifier]) -> Self {
        let mut is_settled = node.is_group && node.group_when.is_empty();
        for definition in &node.tokens {
            is_settled |= definition.when.is_empty();
        }
        Self {
            token_when: if node.tokens.is_empty() { Vec::new() } else { node.token_when(modifiers) },
            group_when: node.group_when.clone(),
            is_settled,
        }
    }

    fn hides_token(&self) -> bool {
        self.is_settled
    }

    fn hides_group(&self) -> bool {
        self.token_when.contains(&Assignment::default())
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
