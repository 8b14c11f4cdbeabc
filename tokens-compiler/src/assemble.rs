//! The merged tree and the values of its tokens, put together as the [`Dictionary`].

use crate::alias::{Outcome, Resolved};
use crate::dictionary::{
    Assignment, Child, Deprecated, Dictionary, Group, GroupId, Modifier, Token, TokenId, Variant,
};
use crate::document::Place;
use crate::json::Node;
use crate::library::Library;
use crate::order::{GroupDefinition, TokenDefinition, Tree};
use crate::paths::{NodeId, ROOT};
use crate::value::TokenType;

/// Makes the dictionary.
pub(crate) fn dictionary(
    name: Option<String>,
    modifiers: Vec<Modifier>,
    tree: &Tree,
    resolved: Resolved,
    library: &Library<'_>,
) -> Dictionary {
    let deprecations = deprecations(tree, &modifiers, library);
    let (groups, group_of) = groups(tree, &resolved, &modifiers, library);
    let mut tokens: Vec<Token> = Vec::with_capacity(resolved.tokens.len());
    // Neighbors mostly share a group: its path is walked once for all of them.
    let mut holder = (ROOT, Vec::new());
    for (index, &node) in resolved.tokens.iter().enumerate() {
        let leaves = resolved.leaves_of(TokenId(index as u32));
        let parent = tree.paths.parent(node);
        let group = group_of[parent as usize];
        let mut variants: Vec<Variant> = Vec::with_capacity(leaves.len());
        let mut token_type = None;
        for leaf in leaves {
            let (value, alias) = match leaf.outcome {
                Outcome::Value(value, alias) => (Some(value), alias),
                Outcome::Absent | Outcome::Broken => (None, None),
            };
            if value.is_some() && token_type.is_none() {
                token_type = Some(leaf.token_type);
            }
            variants.push(Variant { when: leaf.when.clone(), value, alias, span: leaf.span });
        }
        let object = defaults(tree, node, &modifiers).map(|object| library.node(object));
        if holder.0 != parent {
            holder = (parent, tree.paths.names(parent));
        }
        let mut path = Vec::with_capacity(holder.1.len() + 1);
        for name in &holder.1 {
            path.push(name.clone());
        }
        path.push(tree.paths.name(node).clone());
        tokens.push(Token {
            path,
            group,
            token_type: token_type.unwrap_or(TokenType::Opaque),
            opaque_type: None,
            description: object.and_then(|object| text(object, "$description")),
            deprecated: deprecated(object, parent, &deprecations, tree),
            variants,
        });
    }
    for (id, name) in &resolved.opaque_types {
        tokens[id.0 as usize].opaque_type = Some(name.clone());
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
    Dictionary { name, modifiers, tokens, groups, values: resolved.values }
}

/// Whether a condition holds when every modifier is at its default.
fn holds_by_default(when: &Assignment, modifiers: &[Modifier]) -> bool {
    for (modifier, context) in when.iter() {
        if modifiers[modifier.0 as usize].default != context {
            return false;
        }
    }
    true
}

/// The object of a token in the default contexts, where it has texts; of any context where it has none there.
fn defaults(tree: &Tree, node: NodeId, modifiers: &[Modifier]) -> Option<Place> {
    let definitions = &tree.node(node).tokens;
    let chosen = default_definition(definitions, modifiers).or_else(|| last_definition(definitions))?;
    if chosen.has_texts { chosen.object } else { None }
}

/// The definition that applies in the default contexts; none where there is no token.
fn default_definition<'t>(
    definitions: &'t [TokenDefinition],
    modifiers: &[Modifier],
) -> Option<&'t TokenDefinition> {
    for definition in definitions.iter().rev() {
        if holds_by_default(&definition.when, modifiers) {
            return if definition.object.is_some() { Some(definition) } else { None };
        }
    }
    None
}

fn last_definition(definitions: &[TokenDefinition]) -> Option<&TokenDefinition> {
    for definition in definitions.iter().rev() {
        if definition.object.is_some() {
            return Some(definition);
        }
    }
    None
}

/// A property of a group in the default contexts, from the last definition that has it.
fn group_property(
    definitions: &[GroupDefinition],
    modifiers: &[Modifier],
    property: fn(&GroupDefinition) -> Option<Place>,
) -> Option<Place> {
    for definition in definitions.iter().rev() {
        if let Some(place) = property(definition)
            && holds_by_default(&definition.when, modifiers)
        {
            return Some(place);
        }
    }
    None
}

fn text(object: Node<'_>, property: &str) -> Option<String> {
    object.get(property)?.string().map(std::borrow::Cow::into_owned)
}

/// The `$deprecated` that applies to what a group holds, for every node (Format 6.3.1).
fn deprecations<'t>(tree: &Tree, modifiers: &[Modifier], library: &'t Library<'_>) -> Vec<Option<Node<'t>>> {
    let mut all: Vec<Option<Node<'t>>> = Vec::with_capacity(tree.nodes.len());
    for (id, node) in tree.nodes.iter().enumerate() {
        let own = group_property(&node.groups, modifiers, |group| group.deprecated);
        let own = own.map(|place| library.node(place));
        let inherited =
            if id == ROOT as usize { None } else { all[tree.paths.parent(id as NodeId) as usize] };
        all.push(own.or(inherited));
    }
    all
}

fn deprecated(
    object: Option<Node<'_>>,
    group: NodeId,
    deprecations: &[Option<Node<'_>>],
    tree: &Tree,
) -> Option<Deprecated> {
    let own = object.and_then(|object| object.get("$deprecated"));
    let applies = own.or(deprecations[group as usize])?;
    if applies.boolean() == Some(false) {
        return None;
    }
    let message = applies.string().map(std::borrow::Cow::into_owned);
    let replacement = message.as_deref().and_then(|message| {
        let (_, after) = message.split_once('{')?;
        let (path, _) = after.split_once('}')?;
        tree.node(tree.paths.find(path)?).token
    });
    Some(Deprecated { message, replacement })
}

/// The groups that hold tokens, parents first, and the group of every node.
fn groups(
    tree: &Tree,
    resolved: &Resolved,
    modifiers: &[Modifier],
    library: &Library<'_>,
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
            let description = group_property(&node.groups, modifiers, |group| {
                if group.inherited { None } else { group.description }
            });
            let description = description.and_then(|place| library.node(place).string());
            groups.push(Group {
                name: tree.paths.name(id).clone(),
                parent,
                description: description.map(std::borrow::Cow::into_owned),
                children: Vec::new(),
            });
        }
        group_of[id as usize] = own;
        if let Some(token) = node.token {
            groups[parent.0 as usize].children.push(Child::Token(token));
        }
        at = tree.paths.after(id);
    }
    (groups, group_of)
}
