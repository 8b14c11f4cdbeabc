//! What code in a target's language writes to reach a token: for tools that point at generated code.

use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::presence::Presence;

/// Expressions for everything of a dictionary, by id.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Symbols {
    /// The constant of each token, which has the value of the default contexts; none where it does not exist there.
    pub constants: Vec<Option<String>>,
    /// Each token in a set of all tokens, seen from the set; none where it is no member.
    pub members: Vec<Option<String>>,
    /// What an input is made of.
    pub modifiers: Vec<Modifier>,
}

/// How an input chooses for one modifier.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Modifier {
    /// Its member in the input.
    pub member: String,
    /// Each of its contexts.
    pub contexts: Vec<String>,
}

/// The names on the way from the root to each thing, joined.
pub(super) struct Paths<'n> {
    /// What the way begins with; may be empty.
    pub(super) root: &'n str,
    /// The name of each group on it.
    pub(super) groups: &'n [String],
    /// What stands between two names.
    pub(super) separator: &'n str,
}

impl Paths<'_> {
    /// The way to each token, which has this name in its group.
    pub(super) fn tokens(&self, dictionary: &Dictionary, names: &[String]) -> Vec<String> {
        let join = |before: &str, name: &str| {
            if before.is_empty() { name.to_owned() } else { format!("{before}{}{name}", self.separator) }
        };
        let mut groups: Vec<String> = Vec::with_capacity(dictionary.groups.len());
        for (index, group) in dictionary.groups.iter().enumerate() {
            // A group stands after the one that holds it.
            groups.push(match index {
                0 => self.root.to_owned(),
                _ => join(&groups[group.parent.index()], &self.groups[index]),
            });
        }
        let tokens = dictionary.tokens.iter().zip(names);
        tokens.map(|(token, name)| join(&groups[token.group.index()], name)).collect()
    }
}

/// Those of the constants that there are.
pub(super) fn present(dictionary: &Dictionary, paths: Vec<String>) -> Vec<Option<String>> {
    let tokens = dictionary.tokens.iter().zip(paths);
    tokens.map(|(token, path)| token.base().value.map(|_| path)).collect()
}

/// Those of the members that there are.
pub(super) fn held(presence: &[Presence], paths: Vec<String>) -> Vec<Option<String>> {
    let all = presence.iter().zip(paths);
    all.map(|(presence, path)| (*presence != Presence::Never).then_some(path)).collect()
}
