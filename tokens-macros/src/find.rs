//! The token at a path, or what is wrong there.

use std::fmt::Write as _;

use tokens_compiler_core::path::nearest_of;
use tokens_compiler_rust::lookup::{Kind, Lookup};
use tokens_compiler_rust::module_name;

use crate::error::Error;
use crate::path::Path;

/// A token.
pub(crate) struct Found {
    /// The names of its modules and of its constant.
    pub(crate) rust_names: Vec<String>,
    /// The name of its custom property, dashes included.
    pub(crate) custom_property: String,
}

/// The token at a path.
pub(crate) fn token(lookup: &Lookup, path: &Path) -> Result<Found, Error> {
    let mut found: Vec<usize> = Vec::with_capacity(path.names.len());
    let mut group = Lookup::ROOT;
    let last = path.names.len() - 1;
    for (depth, name) in path.names.iter().enumerate() {
        let Some(id) = member(lookup, group, &name.text, depth == last) else {
            let error = if depth == 0 { otherwise_written(lookup, path) } else { None };
            return Err(error.unwrap_or_else(|| unknown(lookup, group, path, depth)));
        };
        let node = lookup.node(id);
        let problem = match node.kind {
            Kind::Group if depth < last => None,
            Kind::Group => {
                let root = lookup.members(id).iter().any(|&id| lookup.node(id).name == "$root");
                let rest = if root {
                    format!("; the group's own token is `{}.$root`", spelled(path, depth + 1))
                } else {
                    examples(lookup, id)
                };
                Some(format!("`{}` is a group, not a token{rest}", name.text))
            }
            Kind::Token => None,
            Kind::Absent => {
                let path = spelled(path, depth + 1);
                Some(format!(
                    "`{path}` does not exist in the default contexts, so it has no constant; take it from `tokens(Input {{ .. }})`"
                ))
            }
        };
        if let Some(message) = problem {
            return Err(Error::new(name.span, message));
        }
        found.push(id);
        group = id;
    }
    let mut rust_names = Vec::with_capacity(found.len());
    for &id in &found {
        rust_names.push(lookup.node(id).rust.clone());
    }
    Ok(Found { rust_names, custom_property: lookup.custom_property(&found) })
}

/// The error of a path that is one in Rust (`theme::color::brand::PRIMARY`) or in CSS (`"--color-brand"`).
fn otherwise_written(lookup: &Lookup, path: &Path) -> Option<Error> {
    let name = &path.names[0];
    if let Some(id) = name.text.starts_with("--").then(|| lookup.by_custom_property(&name.text)).flatten() {
        return Some(Error::new(name.span, format!("write the token's path: `{}`", lookup.path(id))));
    }
    // The modules at the end of the prefix, from the outermost that is a group outside groups.
    let modules = path.modules();
    for start in 0..modules.len() {
        let mut names = Vec::new();
        let mut group = Lookup::ROOT;
        for (text, _) in &modules[start..] {
            let Some(id) = member(lookup, group, text, false) else { break };
            names.push(lookup.node(id).name.as_str());
            group = id;
        }
        if names.len() < modules.len() - start {
            continue;
        }
        let mut better = names.join(".");
        for (at, name) in path.names.iter().enumerate() {
            let id = member(lookup, group, &name.text, at + 1 == path.names.len());
            better.push('.');
            better.push_str(id.map_or(name.text.as_str(), |id| &lookup.node(id).name));
            group = id.unwrap_or(group);
        }
        let message = format!("names in a token's path are joined by dots: write `{better}`");
        return Some(Error::new(modules[start].1, message));
    }
    None
}

/// The module of a group outside groups.
pub(crate) fn module(lookup: &Lookup, name: &str) -> Option<String> {
    let id = member(lookup, Lookup::ROOT, name, false)?;
    Some(lookup.node(id).rust.clone())
}

/// A member of a group by its name, or by what the name is in Rust: `font_size` for `fontSize`.
fn member(lookup: &Lookup, group: usize, name: &str, wants_token: bool) -> Option<usize> {
    let members = lookup.members(group);
    let mut named = None;
    for &id in &members {
        let node = lookup.node(id);
        if node.name == name {
            if is_token(node.kind) == wants_token {
                return Some(id);
            }
            named = named.or(Some(id));
        }
    }
    let rust_name = module_name(name);
    for &id in &members {
        let node = lookup.node(id);
        if is_token(node.kind) == wants_token && node.name != "$root" && module_name(&node.name) == rust_name
        {
            return Some(id);
        }
    }
    // A group where a token is wanted: the message says so.
    if wants_token { named } else { None }
}

fn is_token(kind: Kind) -> bool {
    kind != Kind::Group
}

/// What is wrong at name `depth` of a path that is valid up to `group`.
fn unknown(lookup: &Lookup, group: usize, path: &Path, depth: usize) -> Error {
    let name = &path.names[depth];
    let wants_token = depth + 1 == path.names.len();
    let members = lookup.members(group);
    let mut candidates: Vec<&str> = Vec::with_capacity(members.len());
    let mut holds_nothing = false;
    for &id in &members {
        let node = lookup.node(id);
        if is_token(node.kind) == wants_token {
            candidates.push(&node.name);
        } else {
            holds_nothing |= !wants_token && node.name == name.text;
        }
    }
    let in_group = if depth > 0 { format!(" in group `{}`", spelled(path, depth)) } else { String::new() };
    let mut near = nearest_of(&name.text, &candidates);
    let mut message;
    if holds_nothing {
        near = Some(&name.text);
        message = format!("`{}`{in_group} is a token, not a group", name.text);
    } else {
        let wanted = if wants_token { "token" } else { "group" };
        message = format!("no {wanted} `{}`{in_group}", name.text);
        match near {
            Some(near) => {
                let _ = write!(message, "; did you mean `{near}`?");
            }
            None => message.push_str(&examples(lookup, group)),
        }
    }
    let mut shown = members.first();
    for id in members.iter().rev() {
        if near == Some(lookup.node(*id).name.as_str()) {
            shown = Some(id);
        }
    }
    if let Some(place) = shown.and_then(|&id| lookup.place(id)) {
        let what = match near {
            Some(near) => format!("`{near}`"),
            None if depth == 0 => "the first token".to_owned(),
            None => "the group".to_owned(),
        };
        let _ = write!(message, "\n{what} is defined at {place}");
    }
    Error::new(name.span, message)
}

/// The first names of a path, with dots.
fn spelled(path: &Path, count: usize) -> String {
    let mut text = String::new();
    for name in &path.names[..count] {
        if !text.is_empty() {
            text.push('.');
        }
        text.push_str(&name.text);
    }
    text
}

/// `; it has …`: the first few names in a group.
fn examples(lookup: &Lookup, group: usize) -> String {
    const SHOWN: usize = 6;
    let members = lookup.members(group);
    let mut text = String::new();
    for &id in &members[..SHOWN.min(members.len())] {
        text.push_str(if text.is_empty() { "; it has `" } else { ", `" });
        text.push_str(&lookup.node(id).name);
        text.push('`');
    }
    if members.len() > SHOWN {
        text.push_str(", …");
    }
    text
}
