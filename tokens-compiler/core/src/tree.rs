//! The merged tree: what lies at every path, each definition with the condition under which it applies.
//!
//! It is filled by the sources, grows by the groups that extend others, and is only read from then on.

use crate::dictionary::{Condition, TokenId};
use crate::document::Place;
use crate::one_or_many::OneOrMany;
use crate::paths::{NodeId, Paths, ROOT};
use crate::source::Span;

/// What a token is under a condition.
#[derive(Clone)]
pub(crate) struct TokenDefinition {
    /// When it applies.
    pub when: Condition,
    /// The token's object.
    pub object: Place,
    /// Its name in the text.
    pub span: Span,
    /// See [`crate::document::Entry::has_texts`].
    pub has_texts: bool,
}

/// A group's properties under a condition.
#[derive(Clone)]
pub(crate) struct GroupDefinition {
    /// When they apply.
    pub when: Condition,
    /// The group's object.
    pub object: Place,
    /// Its name in the text.
    pub span: Span,
    /// Whether they come from the group that this one extends.
    pub inherited: bool,
    /// `$type`.
    pub token_type: Option<Place>,
    /// `$extends`, or `$ref`, which means the same on a group.
    pub extends: Option<Place>,
    /// `$deprecated`.
    pub deprecated: Option<Place>,
    /// `$description`.
    pub description: Option<Place>,
}

/// What lies at a path: a token, a group, or one in some contexts and the other in others.
#[derive(Default)]
pub(crate) struct TreeNode {
    /// What the token is; the last one that applies counts. Empty for a group.
    pub tokens: OneOrMany<TokenDefinition>,
    /// What the group is, where any source makes it one.
    pub group: Option<Box<GroupPart>>,
}

/// What a group is in all contexts.
#[derive(Default)]
pub(crate) struct GroupPart {
    /// Its properties; for each property the last one that applies and has it counts.
    pub definitions: Vec<GroupDefinition>,
    /// Where it is a group in some contexts only, the conditions under which it is.
    pub when: Vec<Condition>,
    /// Where it is first defined: its name in the text.
    pub span: Option<Span>,
}

impl TreeNode {
    /// Makes it a group under a condition; `span` is its name in the text.
    pub(crate) fn make_group(&mut self, when: &Condition, span: Option<Span>) {
        let was_group = self.group.is_some();
        let group = self.part();
        group.span = group.span.or(span);
        if when.is_empty() {
            group.when.clear();
        } else if !was_group || !group.when.is_empty() && !group.when.contains(when) {
            group.when.push(when.clone());
        }
    }

    fn part(&mut self) -> &mut GroupPart {
        match self.group {
            Some(ref mut part) => part,
            None => self.group.insert(Box::new(GroupPart::default())),
        }
    }

    /// The group's properties; none for a token.
    pub(crate) fn groups(&self) -> &[GroupDefinition] {
        match &self.group {
            Some(group) => &group.definitions,
            None => &[],
        }
    }

    /// Where it is a group in some contexts only, the conditions under which it is.
    pub(crate) fn group_when(&self) -> &[Condition] {
        match &self.group {
            Some(group) => &group.when,
            None => &[],
        }
    }

    /// Adds properties of the group after those that it has.
    pub(crate) fn define_group(&mut self, definition: GroupDefinition) {
        self.part().definitions.push(definition);
    }

    /// The conditions under which it is a token.
    pub(crate) fn token_when(&self) -> Vec<Condition> {
        let mut all = Vec::with_capacity(self.tokens.len());
        for definition in &*self.tokens {
            all.push(definition.when.clone());
        }
        all
    }
}

/// All sources, laid over each other.
pub(crate) struct Tree {
    /// Where everything lies.
    pub paths: Paths,
    /// What lies there, by the numbers of the paths.
    pub nodes: Vec<TreeNode>,
    /// The tokens among it, from when they are numbered.
    pub tokens: Vec<Option<TokenId>>,
}

impl Tree {
    /// Nothing lies at any path yet.
    pub(crate) fn new(paths: Paths) -> Self {
        let mut tree = Self { nodes: Vec::with_capacity(paths.len()), tokens: Vec::new(), paths };
        tree.fill();
        tree.nodes[ROOT as usize].make_group(&Condition::default(), None);
        tree
    }

    fn fill(&mut self) {
        while self.nodes.len() < self.paths.len() {
            self.nodes.push(TreeNode::default());
        }
    }

    /// The node with this id.
    pub(crate) fn node(&self, id: NodeId) -> &TreeNode {
        &self.nodes[id as usize]
    }

    /// The token that lies at a path, from when tokens are numbered.
    pub(crate) fn token(&self, id: NodeId) -> Option<TokenId> {
        self.tokens[id as usize]
    }

    /// The child with this name, made if it is not there.
    pub(crate) fn child_or_new(&mut self, parent: NodeId, name: &str) -> NodeId {
        let id = self.paths.child_or_new(parent, name);
        self.fill();
        id
    }

    /// The first token below a node that is one under a condition: where its name stands.
    pub(crate) fn token_below(&self, id: NodeId, when: &Condition) -> Option<Span> {
        for &child in &self.paths.children(id) {
            for token in &*self.node(child).tokens {
                if token.when.is_compatible(when) {
                    return Some(token.span);
                }
            }
            if let Some(found) = self.token_below(child, when) {
                return Some(found);
            }
        }
        None
    }
}
