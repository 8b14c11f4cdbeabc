//! What `token!` and `css_var!` know about the tokens: each `tokens!` in the crate leaves its dictionary here.
//!
//! A compiler process loads a macro crate once, and its statics live as long, so the index costs only memory. Where it
//! is missing, because `tokens!` comes later or is in another crate, rustc's own errors remain.

use std::cell::OnceCell;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, TokenId};
use tokens_compiler_core::emit::custom_property;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::path::nearest_of;
use tokens_compiler_core::source::SourceMap;
use tokens_compiler_rust as rust;

use crate::error::Error;
use crate::package;
use crate::path::Path;

/// The tokens of one `tokens!`.
pub(crate) struct Entry {
    /// The folder of the crate: rust-analyzer expands the macros of many crates in one process.
    pub(crate) package: String,
    /// The macro's own paths: a second expansion of one `tokens!` replaces the first.
    pub(crate) paths: Vec<String>,
    pub(crate) dictionary: Dictionary,
    pub(crate) sources: SourceMap,
    pub(crate) css_prefix: String,
    /// Whether `tokens!` made sets: their fields are names too.
    pub(crate) has_sets: bool,
    /// Settled by the first lookup.
    pub(crate) names: OnceCell<Settled>,
}

/// The names that the targets gave: where two tokens collide, the second has a number.
pub(crate) struct Settled {
    rust: rust::Names,
    css: StringTable,
}

impl Entry {
    fn names(&self) -> &Settled {
        self.names.get_or_init(|| {
            let (rust, _) = rust::Names::settle(&self.dictionary, self.has_sets);
            Settled { rust, css: custom_property::names(&self.dictionary, &self.css_prefix) }
        })
    }
}

static ENTRIES: Mutex<Vec<Entry>> = Mutex::new(Vec::new());

/// Keeps the tokens of a `tokens!`.
pub(crate) fn register(entry: Entry) {
    let mut entries = ENTRIES.lock().unwrap_or_else(PoisonError::into_inner);
    for known in entries.iter_mut() {
        if known.package == entry.package && known.paths == entry.paths {
            *known = entry;
            return;
        }
    }
    entries.push(entry);
}

/// What the index says about a path.
pub(crate) enum Found {
    /// Nothing: there is no index to look the path up in.
    NoIndex,
    /// There is such a token.
    Token {
        /// The names of its modules and of its constant.
        rust_names: Vec<String>,
        /// The name of its custom property, dashes included.
        css_name: String,
    },
    /// There is no such token.
    Unknown(Error),
}

/// Looks a path up in all tokens of this crate.
pub(crate) fn find(path: &Path) -> Found {
    if !path.is_local() {
        return Found::NoIndex;
    }
    let package = package::folder();
    let entries = ENTRIES.lock().unwrap_or_else(PoisonError::into_inner);
    let mut best: Option<(usize, Error)> = None;
    for entry in entries.iter() {
        if entry.package != package {
            continue;
        }
        match find_in(entry, path) {
            Ok(found) => return found,
            Err((depth, error)) => {
                if best.as_ref().is_none_or(|(reached, _)| depth > *reached) {
                    best = Some((depth, error));
                }
            }
        }
    }
    match best {
        Some((_, error)) => Found::Unknown(error),
        None => Found::NoIndex,
    }
}

/// The token at a path, or how far the path leads and what is wrong there.
fn find_in(entry: &Entry, path: &Path) -> Result<Found, (usize, Error)> {
    let dictionary = &entry.dictionary;
    let mut rust_names = Vec::with_capacity(path.names.len());
    let mut group = GroupId::ROOT;
    let last = path.names.len() - 1;
    for (depth, name) in path.names.iter().enumerate() {
        match child(dictionary, group, &name.text, depth == last) {
            Some(Child::Token(id)) => {
                let token = &dictionary[id];
                if token.base().value.is_none() {
                    let message = format!(
                        "`{}` does not exist in the default contexts, so it has no constant; take it from `tokens(Input {{ .. }})`",
                        token.dot_path()
                    );
                    return Err((depth, Error::new(name.span, message)));
                }
                let names = entry.names();
                rust_names.push(names.rust.constants[id.index()].clone());
                return Ok(Found::Token { rust_names, css_name: names.css[id].to_owned() });
            }
            Some(Child::Group(id)) if depth < last => {
                rust_names.push(entry.names().rust.modules[id.index()].clone());
                group = id;
            }
            Some(Child::Group(id)) => {
                let message = format!("`{}` is a group, not a token{}", name.text, examples(dictionary, id));
                return Err((depth, Error::new(name.span, message)));
            }
            None => return Err((depth, unknown(entry, group, path, depth))),
        }
    }
    Ok(Found::NoIndex)
}

/// A member of a group by its name, or by what the name is in Rust: `font_size` for `fontSize`.
fn child(dictionary: &Dictionary, group: GroupId, name: &str, wants_token: bool) -> Option<Child> {
    let children = &dictionary[group].children;
    let mut named = None;
    for &child in children {
        if own_name(dictionary, child) == name {
            if is_token(child) == wants_token {
                return Some(child);
            }
            named = named.or(Some(child));
        }
    }
    let rust_name = rust::module_name(name);
    for &child in children {
        let own = own_name(dictionary, child);
        if is_token(child) == wants_token && own != "$root" && rust::module_name(own) == rust_name {
            return Some(child);
        }
    }
    // A group where a token is wanted: the message says so.
    if wants_token { named } else { None }
}

fn is_token(child: Child) -> bool {
    matches!(child, Child::Token(_))
}

fn own_name(dictionary: &Dictionary, child: Child) -> &str {
    match child {
        Child::Token(id) => dictionary[id].name(),
        Child::Group(id) => &dictionary[id].name,
    }
}

/// What is wrong at name `depth` of a path that is valid up to `group`.
fn unknown(entry: &Entry, group: GroupId, path: &Path, depth: usize) -> Error {
    let dictionary = &entry.dictionary;
    let name = &path.names[depth];
    let wants_token = depth + 1 == path.names.len();
    let children = &dictionary[group].children;
    let mut candidates = Vec::with_capacity(children.len());
    let mut holds_nothing = false;
    for &child in children {
        let own = own_name(dictionary, child);
        if is_token(child) == wants_token {
            candidates.push(own);
        } else {
            holds_nothing |= !wants_token && own == name.text;
        }
    }
    let mut in_parent = String::new();
    for parent in &path.names[..depth] {
        in_parent.push_str(if in_parent.is_empty() { " in group `" } else { "." });
        in_parent.push_str(&parent.text);
    }
    if depth > 0 {
        in_parent.push('`');
    }
    let mut near = nearest_of(&name.text, &candidates);
    let mut message;
    if holds_nothing {
        near = Some(&name.text);
        message = format!("`{}`{in_parent} is a token, not a group", name.text);
    } else {
        let wanted = if wants_token { "token" } else { "group" };
        message = format!("no {wanted} `{}`{in_parent}", name.text);
        match near {
            Some(near) => {
                let _ = write!(message, "; did you mean `{near}`?");
            }
            None => message.push_str(&examples(dictionary, group)),
        }
    }
    let mut shown = children.first();
    for child in children.iter().rev() {
        if near == Some(own_name(dictionary, *child)) {
            shown = Some(child);
        }
    }
    if let Some(token) = shown.and_then(|&child| first_token(dictionary, child)) {
        let place = entry.sources.locate(dictionary[token].base().span);
        let what = match near {
            Some(near) => format!("`{near}`"),
            None if depth == 0 => "the first token".to_owned(),
            None => "the group".to_owned(),
        };
        let _ = write!(message, "\n{what} is defined at {place}");
    }
    Error::new(name.span, message)
}

/// `; it has …`: the first few names in a group.
fn examples(dictionary: &Dictionary, group: GroupId) -> String {
    const SHOWN: usize = 6;
    let children = &dictionary[group].children;
    let mut text = String::new();
    for &child in &children[..SHOWN.min(children.len())] {
        text.push_str(if text.is_empty() { "; it has `" } else { ", `" });
        text.push_str(own_name(dictionary, child));
        text.push('`');
    }
    if children.len() > SHOWN {
        text.push_str(", …");
    }
    text
}

fn first_token(dictionary: &Dictionary, child: Child) -> Option<TokenId> {
    match child {
        Child::Token(id) => Some(id),
        Child::Group(id) => {
            for &child in &dictionary[id].children {
                if let Some(token) = first_token(dictionary, child) {
                    return Some(token);
                }
            }
            None
        }
    }
}
