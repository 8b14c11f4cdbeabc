//! The constants of the module: one for each group and token of the root.

use crate::web::script;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, TokenId};
use tokens_compiler_core::emit::name::{Scope, Wanted};

/// The names, by the children of the root; none for a child without tokens. Two with one name are reported.
pub(super) fn settle(dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) -> Vec<Option<String>> {
    if dictionary.groups.is_empty() {
        return Vec::new();
    }
    let first_tokens = dictionary.first_tokens();
    let children = &dictionary[GroupId::ROOT].children;
    let mut names = vec![None; children.len()];
    let mut wanted: Vec<(usize, TokenId, String)> = Vec::with_capacity(children.len());
    for (place, &child) in children.iter().enumerate() {
        match child {
            Child::Token(id) if dictionary[id].exists() => {
                wanted.push((place, id, script::of_name(dictionary[id].name())));
            }
            Child::Token(_) => {}
            Child::Group(id) => {
                if let Some(token) = first_tokens[id.index()] {
                    wanted.push((place, token, script::of_name(&dictionary[id].name)));
                }
            }
        }
    }
    let scope = Scope { target: "css-in-js", kind: "", separator: "_", dictionary };
    let asked: Vec<Wanted<'_>> = wanted.iter().map(|(_, id, name)| Wanted::new(*id, name)).collect();
    let changed = scope.settle(&asked, Some(diagnostics));
    for (place, _, name) in &wanted {
        names[*place] = Some(name.clone());
    }
    for (index, name) in changed {
        names[wanted[index].0] = Some(name);
    }
    names
}
