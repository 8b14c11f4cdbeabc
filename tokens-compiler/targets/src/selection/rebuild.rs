//! The dictionary of the tokens that are kept: tokens and groups in their order, references led along.

use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{
    Child, Deprecated, Dictionary, Group, GroupId, Name, Token, TokenId, Variant,
};
use tokens_compiler_core::path;

use super::Renames;
use super::tree::Tree;
use crate::reference::{Places, redirect};

/// The tokens that are kept, at their new paths.
pub(super) fn rebuild(
    dictionary: &Dictionary,
    kept: &[bool],
    renames: &Renames<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Dictionary {
    let paths: Vec<Vec<Name>> = dictionary.tokens.iter().map(|token| moved(&token.path, renames)).collect();
    let before = group_paths(dictionary, renames);
    let mut tree = Tree::new(dictionary, &before);
    // Members stand in the order of the groups, ids in the order of the tokens.
    let mut accepted: Vec<Option<GroupId>> = vec![None; dictionary.tokens.len()];
    for id in in_tree_order(dictionary) {
        if kept[id.index()] {
            match tree.place(&paths[id.index()], id) {
                Ok(group) => accepted[id.index()] = Some(group),
                Err(other) => diagnostics.push(meeting(dictionary, &paths, [other, id])),
            }
        }
    }
    let mut count = 0;
    let places: Vec<Option<TokenId>> = accepted
        .iter()
        .map(|group| {
            let place = group.is_some().then_some(TokenId(count));
            count += u32::from(group.is_some());
            place
        })
        .collect();
    let Tree { groups, places: group_places, .. } = tree;
    let mut selected = Dictionary {
        name: dictionary.name.clone(),
        modifiers: dictionary.modifiers.clone(),
        values: dictionary.values.clone(),
        groups,
        ..Dictionary::default()
    };
    let lead = |token: TokenId| places[token.index()];
    for value in &mut selected.values {
        redirect(value, &lead);
    }
    for child in selected.groups.iter_mut().flat_map(|group| &mut group.children) {
        if let Child::Token(id) = child
            && let Some(place) = places[id.index()]
        {
            *id = place;
        }
    }
    for ((token, path), group) in dictionary.tokens.iter().zip(paths).zip(&accepted) {
        if let Some(group) = group {
            selected.tokens.push(at(token, path, *group, &lead));
        }
    }
    texts(dictionary, &mut selected, &lead, &group_places);
    selected
}

/// A token where it is now.
fn at(token: &Token, path: Vec<Name>, group: GroupId, places: &Places<'_>) -> Token {
    let mut token = Token { path, group, ..token.clone() };
    let led = |variant: &Variant| Variant { alias: variant.alias.and_then(places), ..variant.clone() };
    let variants: Vec<Variant> = token.variants.iter().map(led).collect();
    token.variants = match <[Variant; 1]>::try_from(variants) {
        Ok([variant]) => variant.into(),
        Err(variants) => variants.into(),
    };
    token.deprecated.iter_mut().for_each(|deprecated| replaced(deprecated, places));
    token
}

fn replaced(deprecated: &mut Deprecated, places: &Places<'_>) {
    deprecated.replacement = deprecated.replacement.and_then(places);
}

/// What is said of tokens and groups that are kept.
fn texts(
    dictionary: &Dictionary,
    selected: &mut Dictionary,
    tokens: &Places<'_>,
    groups: &[Option<GroupId>],
) {
    for varying in &dictionary.texts {
        let of = match varying.of {
            Child::Token(id) => tokens(id).map(Child::Token),
            Child::Group(id) => groups[id.index()].map(Child::Group),
        };
        let Some(of) = of else { continue };
        let mut varying = varying.clone();
        varying.of = of;
        for texts in &mut varying.all {
            texts.deprecated.iter_mut().for_each(|deprecated| replaced(deprecated, tokens));
        }
        selected.texts.push(varying);
    }
    selected.texts.sort_by_key(|varying| varying.of);
}

/// All tokens as the members of groups are ordered.
fn in_tree_order(dictionary: &Dictionary) -> Vec<TokenId> {
    let mut ordered = Vec::with_capacity(dictionary.tokens.len());
    let mut open = vec![Child::Group(GroupId::ROOT)];
    while let Some(child) = open.pop() {
        match child {
            Child::Token(id) => ordered.push(id),
            Child::Group(id) => open.extend(dictionary[id].children.iter().rev()),
        }
    }
    ordered
}

/// The new path of every group, by id.
fn group_paths(dictionary: &Dictionary, renames: &Renames<'_>) -> Vec<Vec<Name>> {
    let path = |group: &Group| {
        let mut names = Vec::new();
        let mut next = group;
        while !next.name.is_empty() {
            names.insert(0, next.name.clone());
            next = &dictionary[next.parent];
        }
        moved(&names, renames)
    };
    dictionary.groups.iter().map(path).collect()
}

fn moved(path: &[Name], renames: &Renames<'_>) -> Vec<Name> {
    let names: Vec<&str> = path.iter().map(|name| &**name).collect();
    match renames.of(&names) {
        Some(new) => new.into_iter().map(Name::from).collect(),
        None => path.to_vec(),
    }
}

/// The report of two tokens at one path, or of one in the place of a group that the other is in.
fn meeting(dictionary: &Dictionary, paths: &[Vec<Name>], ids: [TokenId; 2]) -> Diagnostic {
    let mut ends = ids.map(|id| (path::join(&paths[id.index()], "."), dictionary[id].dot_path()));
    ends.sort_by_key(|(new, _)| new.len());
    let [(new, outer), (longer, inner)] = &ends;
    let message = if new == longer {
        format!("after `rename`, `{outer}` and `{inner}` are both at `{new}`")
    } else {
        format!("after `rename`, `{outer}` is at `{new}`, which has to be a group for `{inner}`")
    };
    Diagnostic::new(Code::InvalidConfig, message).option("rename")
}
