//! All sources laid over each other into one tree (Resolver 6.2): groups merge, a token at the same path is
//! replaced whole, the later one wins.
//!
//! The tree is built once for all contexts: each definition carries the condition under which it applies, so that
//! modifiers cost the sum of their contexts, not the product.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::{Condition, Modifier, TokenId};
use crate::document::{Document, Entry, EntryKind, Place};
use crate::extends::{self, Reading};
use crate::json::Node;
use crate::one_or_many::OneOrMany;
use crate::paths::{NodeId, Paths, ROOT};
use crate::source::Span;
use crate::source_set::SourceSet;

/// More conditions than this are not told apart: what they are the conditions of has too many values, which is
/// reported when those are read.
const MAX_CONDITIONS: usize = 4096;

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
}

impl TreeNode {
    /// Makes it a group under a condition.
    pub(crate) fn make_group(&mut self, when: &Condition) {
        let was_group = self.group.is_some();
        let group = self.group.get_or_insert_default();
        if when.is_empty() {
            group.when.clear();
        } else if !was_group || !group.when.is_empty() && !group.when.contains(when) {
            group.when.push(when.clone());
        }
    }

    /// The group's properties; none for a token.
    pub(crate) fn groups(&self) -> &[GroupDefinition] {
        self.group.as_ref().map_or(&[], |group| &group.definitions)
    }

    /// Where it is a group in some contexts only, the conditions under which it is.
    pub(crate) fn group_when(&self) -> &[Condition] {
        self.group.as_ref().map_or(&[], |group| &group.when)
    }

    /// Adds properties of the group after those that it has.
    fn define_group(&mut self, definition: GroupDefinition) {
        self.group.get_or_insert_default().definitions.push(definition);
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
        tree.nodes[ROOT as usize].make_group(&Condition::default());
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

    /// Whether any token stands at or below a node.
    pub(crate) fn holds_tokens(&self, id: NodeId) -> bool {
        if !self.node(id).tokens.is_empty() {
            return true;
        }
        for child in self.paths.children(id) {
            if self.holds_tokens(child) {
                return true;
            }
        }
        false
    }
}

/// Lays one document over the tree, under a condition; the readings say which of its references are groups.
pub(crate) fn document(
    tree: &mut Tree,
    document: &Document,
    readings: &[Reading],
    when: &Condition,
    modifiers: &[Modifier],
    source_set: &SourceSet<'_>,
    diagnostics: &mut Diagnostics,
) {
    for (index, entry) in document.entries.iter().enumerate() {
        let id = entry.node;
        let define = |tree: &mut Tree, when: &Condition| {
            let hidden: &[String] = if id == ROOT { &document.hidden } else { &[] };
            let definition =
                group_definition(source_set.node(entry.object), hidden, entry.span, when.clone());
            tree.nodes[id as usize].define_group(definition);
        };
        match entry.kind {
            EntryKind::Token => put_token(tree, id, entry, when, modifiers, diagnostics),
            EntryKind::Group => put_group(tree, id, entry.span, when, modifiers, diagnostics),
            EntryKind::GroupWithProperties => {
                put_group(tree, id, entry.span, when, modifiers, diagnostics);
                define(tree, when);
            }
            EntryKind::Reference => {
                let groups = extends::groups_of(readings, index);
                for when in &remaining(when, groups, modifiers) {
                    put_token(tree, id, entry, when, modifiers, diagnostics);
                }
                for when in groups {
                    put_group(tree, id, entry.span, when, modifiers, diagnostics);
                    define(tree, when);
                }
            }
        }
    }
}

fn group_definition(object: Node<'_>, hidden: &[String], span: Span, when: Condition) -> GroupDefinition {
    let place = |name: &str| {
        for hidden in hidden {
            if hidden == name {
                return None;
            }
        }
        object.get(name).map(Place::from)
    };
    GroupDefinition {
        when,
        object: object.into(),
        span,
        inherited: false,
        token_type: place("$type"),
        extends: place("$extends").or_else(|| place("$ref")),
        deprecated: place("$deprecated"),
        description: place("$description"),
    }
}

fn put_token(
    tree: &mut Tree,
    id: NodeId,
    entry: &Entry,
    when: &Condition,
    modifiers: &[Modifier],
    diagnostics: &mut Diagnostics,
) {
    let span = entry.span;
    if tree.paths.has_children(id) && tree.holds_tokens(id) {
        let path = tree.paths.path(id);
        let mut diagnostic = Diagnostic::new(
            Code::TokenReplacesGroup,
            format!("the token `{path}` replaces a group of an earlier source, and all tokens in it"),
        )
        .at(span, "a token here")
        .token(path);
        if let Some(lost) = remove_tokens(tree, id, when, modifiers) {
            diagnostic = diagnostic.also(lost, "a token of the group");
        }
        diagnostics.report(diagnostic);
    }
    if tree.node(id).group.is_some() {
        end_groups(tree, id, when, modifiers);
    }
    let tokens = &mut tree.nodes[id as usize].tokens;
    if when.is_empty() {
        *tokens = OneOrMany::default();
    }
    tokens.push(TokenDefinition {
        when: when.clone(),
        object: entry.object,
        span,
        has_texts: entry.has_texts,
    });
}

/// Ends a group and all groups in it under a condition, with what they extend.
fn end_groups(tree: &mut Tree, id: NodeId, when: &Condition, modifiers: &[Modifier]) {
    let node = &mut tree.nodes[id as usize];
    if when.is_empty() {
        node.group = None;
    } else if let Some(group) = &mut node.group
        && group.when.len() <= MAX_CONDITIONS
    {
        let ended = std::slice::from_ref(when);
        let before = std::mem::take(&mut group.definitions);
        for definition in &before {
            for when in remaining(&definition.when, ended, modifiers) {
                group.definitions.push(GroupDefinition { when, ..definition.clone() });
            }
        }
        if group.when.is_empty() {
            group.when.push(Condition::default());
        }
        let before = std::mem::take(&mut group.when);
        for when in &before {
            group.when.append(&mut remaining(when, ended, modifiers));
        }
        if group.when.is_empty() {
            node.group = None;
        }
    }
    for child in tree.paths.children(id) {
        end_groups(tree, child, when, modifiers);
    }
}

/// Ends all tokens below a node under a condition; gives the place of the first one.
fn remove_tokens(tree: &mut Tree, id: NodeId, when: &Condition, modifiers: &[Modifier]) -> Option<Span> {
    let mut first = None;
    for child in tree.paths.children(id) {
        let tokens = &mut tree.nodes[child as usize].tokens;
        if let Some(last) = tokens.last() {
            first = first.or(Some(last.span));
            end_tokens(tokens, when, modifiers);
        }
        let below = remove_tokens(tree, child, when, modifiers);
        first = first.or(below);
    }
    first
}

/// Ends what a token is under a condition. Nothing is left in its place, so that what the group around it extends can
/// still give it a value there.
fn end_tokens(tokens: &mut OneOrMany<TokenDefinition>, when: &Condition, modifiers: &[Modifier]) {
    if when.is_empty() {
        *tokens = OneOrMany::default();
    }
    if tokens.len() > MAX_CONDITIONS {
        return;
    }
    let before = std::mem::take(tokens);
    for definition in &*before {
        for when in remaining(&definition.when, std::slice::from_ref(when), modifiers) {
            tokens.push(TokenDefinition { when, ..definition.clone() });
        }
    }
}

fn put_group(
    tree: &mut Tree,
    id: NodeId,
    span: Span,
    when: &Condition,
    modifiers: &[Modifier],
    diagnostics: &mut Diagnostics,
) {
    let node = &mut tree.nodes[id as usize];
    node.make_group(when);
    let mut lost = None;
    for token in &*node.tokens {
        if token.when.is_compatible(when) {
            lost = Some(token.span);
        }
    }
    let Some(lost) = lost else { return };
    end_tokens(&mut node.tokens, when, modifiers);
    let path = tree.paths.path(id);
    diagnostics.report(
        Diagnostic::new(
            Code::TokenReplacesGroup,
            format!("the group `{path}` replaces a token of an earlier source"),
        )
        .at(span, "a group here")
        .also(lost, "the token")
        .token(path),
    );
}

/// Both conditions at once; none when they contradict each other.
pub(crate) fn joined(a: &Condition, b: &Condition) -> Option<Condition> {
    if !a.is_compatible(b) {
        return None;
    }
    let mut both = a.clone();
    for (modifier, context) in b.iter() {
        both = both.with(modifier, context);
    }
    Some(both)
}

/// A condition as messages say it.
pub(crate) fn described(when: &Condition, modifiers: &[Modifier]) -> String {
    let mut text = String::new();
    for (modifier, context) in when.iter() {
        let modifier = &modifiers[modifier.0 as usize];
        if !text.is_empty() {
            text.push_str(", ");
        }
        for part in &["`", &modifier.name, "=", &modifier.contexts[context.0 as usize], "`"] {
            text.push_str(part);
        }
    }
    text
}

/// The conditions under which a definition applies and none of the later ones does, as disjoint assignments.
pub(crate) fn remaining(when: &Condition, later: &[Condition], modifiers: &[Modifier]) -> Vec<Condition> {
    let mut left = vec![when.clone()];
    for other in later {
        if left.len() > MAX_CONDITIONS {
            break;
        }
        let mut next = Vec::new();
        for one in left {
            if !one.is_compatible(other) {
                next.push(one);
                continue;
            }
            // Each choice of the later one that is open here: take every other context instead.
            let mut fixed = one;
            for (modifier, context) in other.iter() {
                if fixed.get(modifier).is_some() {
                    continue;
                }
                for index in 0..modifiers[modifier.0 as usize].contexts.len() {
                    let different = crate::dictionary::ContextId(index as u16);
                    if different != context {
                        next.push(fixed.with(modifier, different));
                    }
                }
                fixed = fixed.with(modifier, context);
            }
        }
        left = next;
    }
    left
}
