//! The merged tree and the values of its tokens, put together as the [`Dictionary`].

use crate::alias::{self, Outcome, Resolved};
use crate::dictionary::{
    Child, Condition, Dictionary, Group, GroupId, Modifier, Token, TokenId, Variant, Variants,
};
use crate::paths::ROOT;
use crate::system::System;
use crate::tree::Tree;
use crate::value::TokenType;

mod texts;

use texts::Reader;

/// Makes the dictionary, all but what the resolver document says of it: its name and the modifiers.
pub(crate) fn dictionary(system: &System<'_, '_>, resolved: Resolved) -> Dictionary {
    let System { tree, modifiers, source_set, .. } = system;
    let mut texts = Reader { tree, modifiers, source_set, varying: Vec::new() };
    let (groups, group_of) = groups(tree, &resolved, &mut texts);
    let mut tokens: Vec<Token> = Vec::with_capacity(resolved.tokens.len());
    // Neighbors mostly share a group: its path is walked once for all of them.
    let (mut holder, mut names, mut inherited) = (ROOT, Vec::new(), texts.inherited(ROOT));
    for (index, &node) in resolved.tokens.iter().enumerate() {
        let found = resolved.variants_of(TokenId(index as u32));
        let parent = tree.paths.parent(node);
        let group = GroupId(group_of[parent as usize]);
        let variants = variants(found);
        let mut token_type = TokenType::Opaque;
        for variant in variants.iter().rev() {
            if variant.value.is_some() {
                token_type = variant.token_type;
            }
        }
        if holder != parent {
            (holder, names, inherited) = (parent, tree.paths.names(parent), texts.inherited(parent));
        }
        let said = texts.of_token(Child::Token(TokenId(index as u32)), node, &inherited);
        let mut path = Vec::with_capacity(names.len() + 1);
        for name in &names {
            path.push(name.clone());
        }
        path.push(tree.paths.name(node).clone());
        tokens.push(Token {
            path,
            group,
            token_type,
            opaque_type: None,
            description: said.description,
            deprecated: said.deprecated,
            variants,
        });
    }
    for (place, id) in resolved.opaque.iter().enumerate() {
        tokens[id.index()].opaque_type = Some(resolved.opaque_types[place].as_str().into());
    }
    // An alias of an opaque token has its target's type.
    for index in 0..tokens.len() {
        if tokens[index].token_type == TokenType::Opaque && tokens[index].opaque_type.is_none() {
            let mut at = tokens[index].base().alias;
            while let Some(target) = at {
                let target = &tokens[target.index()];
                if target.opaque_type.is_some() {
                    break;
                }
                at = target.base().alias;
            }
            tokens[index].opaque_type = at.and_then(|target| tokens[target.index()].opaque_type.clone());
        }
    }
    Dictionary { tokens, groups, texts: texts.varying, values: resolved.values, ..Dictionary::default() }
}

fn variants(found: &[alias::Variant]) -> Variants {
    if let [only] = found {
        return variant(only).into();
    }
    let mut all = Vec::with_capacity(found.len());
    for one in found {
        all.push(variant(one));
    }
    all.into()
}

fn variant(found: &alias::Variant) -> Variant {
    let (value, alias) = match found.outcome {
        Outcome::Value(value, alias) => (Some(value), alias),
        Outcome::Absent | Outcome::Broken => (None, None),
    };
    Variant { when: found.when.clone(), value, alias, token_type: found.token_type, span: found.span }
}

/// Whether a condition holds when every modifier is at its default.
fn holds_by_default(when: &Condition, modifiers: &[Modifier]) -> bool {
    for (modifier, context) in when.iter() {
        if modifiers[modifier.index()].default != context {
            return false;
        }
    }
    true
}

/// The groups that hold tokens, parents first, and the number of the group of every node.
fn groups(tree: &Tree, resolved: &Resolved, texts: &mut Reader<'_>) -> (Vec<Group>, Vec<u32>) {
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
    let mut group_of = vec![GroupId::ROOT.0; tree.nodes.len()];
    let mut groups: Vec<Group> = Vec::new();
    let mut at = Some(ROOT);
    while let Some(id) = at {
        let parent = GroupId(group_of[tree.paths.parent(id) as usize]);
        let mut own = parent;
        if holds[id as usize] {
            own = GroupId(groups.len() as u32);
            if id != ROOT {
                groups[parent.index()].children.push(Child::Group(own));
            }
            groups.push(Group {
                name: tree.paths.name(id).clone(),
                parent,
                description: texts.of_group(Child::Group(own), id),
                span: tree.node(id).group.as_ref().and_then(|group| group.span),
                children: Vec::new(),
            });
        }
        group_of[id as usize] = own.0;
        if let Some(token) = tree.token(id) {
            groups[parent.index()].children.push(Child::Token(token));
        }
        at = tree.paths.after(id);
    }
    (groups, group_of)
}
