//! The merged tree and the values of its tokens, put together as the [`Dictionary`].

use crate::alias::{Leaf, Outcome, Resolved};
use crate::dictionary::{
    Child, Condition, Deprecated, Dictionary, Group, GroupId, Modifier, Name, Token, TokenId, Variant,
    Variants,
};
use crate::document::Place;
use crate::json::Node;
use crate::paths::{NodeId, ROOT};
use crate::source_set::SourceSet;
use crate::system::System;
use crate::tree::Tree;
use crate::value::TokenType;

/// Makes the dictionary, all but what the resolver document says of it: its name and the modifiers.
pub(crate) fn dictionary(system: &System<'_, '_>, resolved: Resolved) -> Dictionary {
    let System { tree, modifiers, source_set, .. } = system;
    let (groups, group_of) = groups(tree, &resolved, modifiers, source_set);
    let mut tokens: Vec<Token> = Vec::with_capacity(resolved.tokens.len());
    // Neighbors mostly share a group: its path is walked once for all of them.
    let mut holder = Holder::new(ROOT, tree, modifiers);
    for (index, &node) in resolved.tokens.iter().enumerate() {
        let leaves = resolved.leaves_of(TokenId(index as u32));
        let parent = tree.paths.parent(node);
        let group = group_of[parent as usize];
        let variants = variants(leaves);
        let mut token_type = TokenType::Opaque;
        for variant in variants.iter().rev() {
            if variant.value.is_some() {
                token_type = variant.token_type;
            }
        }
        let object = defaults(tree, node, modifiers).map(|object| source_set.node(object));
        if holder.node != parent {
            holder = Holder::new(parent, tree, modifiers);
        }
        let mut path = Vec::with_capacity(holder.path.len() + 1);
        for name in &holder.path {
            path.push(name.clone());
        }
        path.push(tree.paths.name(node).clone());
        tokens.push(Token {
            path,
            group,
            token_type,
            opaque_type: None,
            description: object.and_then(|object| text(object, "$description")),
            deprecated: deprecated(object, holder.deprecated, tree, source_set),
            variants,
        });
    }
    for (id, name) in &resolved.opaque_types {
        tokens[id.0 as usize].opaque_type = Some(name.as_str().into());
    }
    // An alias of an opaque token has its target's type.
    for index in 0..tokens.len() {
        if tokens[index].token_type == TokenType::Opaque && tokens[index].opaque_type.is_none() {
            let mut at = tokens[index].base().alias;
            while let Some(target) = at {
                let target = &tokens[target.0 as usize];
                if target.opaque_type.is_some() {
                    break;
                }
                at = target.base().alias;
            }
            tokens[index].opaque_type = at.and_then(|target| tokens[target.0 as usize].opaque_type.clone());
        }
    }
    Dictionary { tokens, groups, values: resolved.values, ..Dictionary::default() }
}

fn variants(leaves: &[Leaf]) -> Variants {
    if let [leaf] = leaves {
        return variant(leaf).into();
    }
    let mut all = Vec::with_capacity(leaves.len());
    for leaf in leaves {
        all.push(variant(leaf));
    }
    all.into()
}

fn variant(leaf: &Leaf) -> Variant {
    let (value, alias) = match leaf.outcome {
        Outcome::Value(value, alias) => (Some(value), alias),
        Outcome::Absent | Outcome::Broken => (None, None),
    };
    Variant { when: leaf.when.clone(), value, alias, token_type: leaf.token_type, span: leaf.span }
}

/// A group as what it holds needs it.
struct Holder {
    node: NodeId,
    path: Vec<Name>,
    /// The `$deprecated` that applies in it: its own, or that of the nearest group around it (Format 6.3.1).
    deprecated: Option<Place>,
}

impl Holder {
    fn new(node: NodeId, tree: &Tree, modifiers: &[Modifier]) -> Self {
        let mut deprecated = None;
        let mut at = node;
        loop {
            for group in tree.node(at).groups() {
                if group.deprecated.is_some() && holds_by_default(&group.when, modifiers) {
                    deprecated = group.deprecated;
                }
            }
            if deprecated.is_some() || at == ROOT {
                return Self { node, path: tree.paths.names(node), deprecated };
            }
            at = tree.paths.parent(at);
        }
    }
}

/// Whether a condition holds when every modifier is at its default.
fn holds_by_default(when: &Condition, modifiers: &[Modifier]) -> bool {
    for (modifier, context) in when.iter() {
        if modifiers[modifier.0 as usize].default != context {
            return false;
        }
    }
    true
}

/// The object of a token in the default contexts, where it has texts; of any context where it has none there.
fn defaults(tree: &Tree, node: NodeId, modifiers: &[Modifier]) -> Option<Place> {
    let mut chosen = None;
    let definitions = &tree.node(node).tokens;
    for definition in definitions.iter() {
        if holds_by_default(&definition.when, modifiers) {
            chosen = Some(definition);
        }
    }
    let chosen = chosen.or(definitions.last())?;
    if chosen.has_texts { Some(chosen.object) } else { None }
}

fn text(object: Node<'_>, property: &str) -> Option<String> {
    object.get(property)?.string().map(std::borrow::Cow::into_owned)
}

fn deprecated(
    object: Option<Node<'_>>,
    inherited: Option<Place>,
    tree: &Tree,
    source_set: &SourceSet<'_>,
) -> Option<Box<Deprecated>> {
    let own = object.and_then(|object| object.get("$deprecated"));
    let applies = own.or_else(|| inherited.map(|place| source_set.node(place)))?;
    if applies.boolean() == Some(false) {
        return None;
    }
    let message = applies.string().map(std::borrow::Cow::into_owned);
    let replacement = message.as_deref().and_then(|message| {
        let (_, after) = message.split_once('{')?;
        let (path, _) = after.split_once('}')?;
        tree.token(tree.paths.find(path)?)
    });
    Some(Box::new(Deprecated { message, replacement }))
}

/// The groups that hold tokens, parents first, and the group of every node.
fn groups(
    tree: &Tree,
    resolved: &Resolved,
    modifiers: &[Modifier],
    source_set: &SourceSet<'_>,
) -> (Vec<Group>, Vec<GroupId>) {
    // Only what lies above a token is a group of the dictionary.
    let mut holds = vec![false; tree.nodes.len()];
    holds[ROOT as usize] = true;
    for &token in &resolved.tokens {
        let mut at = tree.paths.parent(token);
        while !holds[at as usize] {
            holds[at as usize] = true;
            at = tree.paths.parent(at);
        }
    }
    let mut group_of = vec![GroupId::ROOT; tree.nodes.len()];
    let mut groups: Vec<Group> = Vec::new();
    let mut at = Some(ROOT);
    while let Some(id) = at {
        let node = tree.node(id);
        let parent = group_of[tree.paths.parent(id) as usize];
        let mut own = parent;
        if holds[id as usize] {
            own = GroupId(groups.len() as u32);
            if id != ROOT {
                groups[parent.0 as usize].children.push(Child::Group(own));
            }
            let mut description = None;
            for group in node.groups() {
                if group.description.is_some() && !group.inherited && holds_by_default(&group.when, modifiers)
                {
                    description = group.description;
                }
            }
            let description = description.and_then(|place| source_set.node(place).string());
            groups.push(Group {
                name: tree.paths.name(id).clone(),
                parent,
                description: description.map(std::borrow::Cow::into_owned),
                span: node.group.as_ref().and_then(|group| group.span),
                children: Vec::new(),
            });
        }
        group_of[id as usize] = own;
        if let Some(token) = tree.token(id) {
            groups[parent.0 as usize].children.push(Child::Token(token));
        }
        at = tree.paths.after(id);
    }
    (groups, group_of)
}
