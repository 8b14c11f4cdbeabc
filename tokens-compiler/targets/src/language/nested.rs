//! Names for languages that nest types: a group is a type in the type of its group, a token a member of it, and in
//! the sets a group is a member too. One mechanism for all of them; a [`Language`] tells what differs.
//!
//! A member begins with a small letter, a type with a capital one, so that the two never meet: where letters have no
//! case, the type says what it is (`Group色`). A name that begins with a digit gets a letter (`n500`), since an
//! underscore would say that it isn't public, and keeps it out of Apple's documentation.
//!
//! The types of groups lie in `Tokens` and `TokenSet`. What lies outside begins with `Token`, the enums of modifiers
//! too, so that no word of a system becomes a type of a framework (`view` would be SwiftUI's `ViewModifier` or `View`).

use std::collections::BTreeSet;

use super::identifier::{self, Alphabet, Case};
use super::keyword;
use crate::symbol::{self, Paths, Symbols};
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, TokenId};
use tokens_compiler_core::emit::name::{self, Scope, Wanted};
use tokens_compiler_core::emit::presence::Presence;

mod modifier;
mod room;

use room::Room;

/// What differs between the languages.
#[derive(Debug)]
pub(crate) struct Language<'o> {
    /// The target, as reports name it.
    pub(crate) target: &'static str,
    /// How a context is cased.
    pub(crate) context: Case,
    /// What identifiers hold.
    pub(crate) alphabet: Alphabet,
    /// The small letters before a name that begins with a digit.
    pub(crate) numeric: &'o str,
    /// Its table of [`keyword`]s, which are names only between quotes.
    pub(crate) keywords: &'static [&'static str],
    /// The bytes that the names of nested types may have together, with one between two, where each type becomes a
    /// file of that name.
    pub(crate) longest: Option<usize>,
    /// The quotes.
    pub(crate) quotes: [&'static str; 2],
    /// What generated names may not be, because the language or generated code means something else by it.
    pub(crate) taken: Taken,
}

/// Names that are taken, by what would have them and then says so in its name: `inputGroup`, `selfToken`,
/// `TokenColorModifier`. Each list is sorted.
#[derive(Debug)]
pub(crate) struct Taken {
    /// For the types of groups.
    pub(crate) types: &'static [&'static str],
    /// For members: tokens, groups in the sets, modifiers in the input.
    pub(crate) members: &'static [&'static str],
    /// For members of the set of the root, besides those.
    pub(crate) root: &'static [&'static str],
    /// For the types of modifiers, besides those of groups: types that go with the generated code.
    pub(crate) modifiers: &'static [&'static str],
    /// For contexts.
    pub(crate) contexts: &'static [&'static str],
}

/// Every name of a dictionary in one language, by id, quoted where that is needed.
#[derive(Debug)]
pub(crate) struct Names {
    /// Type of each group; empty for the root and for a group without tokens, which gets none.
    pub(crate) types: Vec<String>,
    /// Member of the sets for each group, empty where there is no type.
    pub(crate) groups: Vec<String>,
    /// Member for each token, in its group's type and in the sets.
    pub(crate) tokens: Vec<String>,
    /// The names of each modifier.
    pub(crate) modifiers: Vec<Modifier>,
}

/// The names of one modifier.
#[derive(Debug)]
pub(crate) struct Modifier {
    /// The enum of its contexts.
    pub(crate) type_name: String,
    /// The member of the input.
    pub(crate) member: String,
    /// The contexts in the enum.
    pub(crate) contexts: Vec<String>,
}

impl Names {
    /// Names everything; also gives what there is to say of names that meet, with both places. The second of two gets
    /// a number, so that no token is lost where that is lowered.
    pub(crate) fn settle(dictionary: &Dictionary, language: &Language<'_>) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut names = Self {
            types: vec![String::new(); dictionary.groups.len()],
            groups: vec![String::new(); dictionary.groups.len()],
            tokens: vec![String::new(); dictionary.tokens.len()],
            modifiers: modifier::settle(dictionary, language, &mut diagnostics),
        };
        let first_tokens = dictionary.first_tokens();
        let mut room = Room::new(dictionary, language);
        for (index, group) in dictionary.groups.iter().enumerate() {
            let is_root = index == GroupId::ROOT.index();
            let mut members: Vec<(Child, TokenId, String)> = Vec::with_capacity(group.children.len());
            let mut types: Vec<(Child, TokenId, String)> = Vec::new();
            for &child in &group.children {
                match child {
                    Child::Token(id) => {
                        let own = dictionary[id].path.last().map_or("", |name| name);
                        members.push((child, id, language.member(own, is_root, "Token")));
                    }
                    Child::Group(id) => {
                        let Some(token) = first_tokens[id.index()] else {
                            continue;
                        };
                        let own = &dictionary[id].name;
                        let member = language.member(own, is_root, "Group");
                        let mut type_name = language.type_name(own, &member, "Group");
                        if keyword::is_listed(language.taken.types, &type_name) {
                            type_name.push_str("Group");
                        }
                        room.shorten(&mut type_name, id, GroupId(index as u32));
                        members.push((child, token, member));
                        types.push((child, token, type_name));
                    }
                }
            }
            let reported =
                distinguish(language, dictionary, &mut members, &BTreeSet::new(), &mut diagnostics);
            distinguish(language, dictionary, &mut types, &reported, &mut diagnostics);
            for (child, _, member) in members {
                match child {
                    Child::Token(id) => names.tokens[id.index()] = language.quote(member),
                    Child::Group(id) => names.groups[id.index()] = language.quote(member),
                }
            }
            for (child, _, type_name) in types {
                if let Child::Group(id) = child {
                    names.types[id.index()] = language.quote(type_name);
                }
            }
        }
        (names, diagnostics)
    }

    /// What code writes to reach everything, where constants lie in `Tokens`.
    pub(crate) fn symbols(&self, dictionary: &Dictionary, presence: &[Presence]) -> Symbols {
        let paths = |root, groups| Paths { root, groups, separator: "." }.tokens(dictionary, &self.tokens);
        let choice = |modifier: &Modifier| symbol::Modifier {
            member: modifier.member.clone(),
            contexts: modifier
                .contexts
                .iter()
                .map(|context| format!("{}.{context}", modifier.type_name))
                .collect(),
        };
        Symbols {
            constants: symbol::present(dictionary, paths("Tokens", &self.types)),
            members: symbol::held(presence, paths("", &self.groups)),
            modifiers: self.modifiers.iter().map(choice).collect(),
        }
    }

    /// Whether a group has tokens anywhere below it, and so a type.
    pub(crate) fn has_type(&self, group: GroupId) -> bool {
        !self.types[group.index()].is_empty()
    }
}

/// Makes the names of a group differ, and reports those that do not, but for the tokens that were reported already;
/// returns the tokens whose names changed.
fn distinguish(
    language: &Language<'_>,
    dictionary: &Dictionary,
    named: &mut [(Child, TokenId, String)],
    reported: &BTreeSet<TokenId>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeSet<TokenId> {
    let wanted: Vec<Wanted<'_>> = named
        .iter()
        .map(|(_, id, name)| Wanted { is_reported: reported.contains(id), ..Wanted::new(*id, name) })
        .collect();
    let scope = Scope { target: language.target, kind: "", separator: "_", dictionary };
    let changed = scope.settle(&wanted, Some(diagnostics));
    let mut tokens = BTreeSet::new();
    for (place, name) in changed {
        tokens.insert(named[place].1);
        named[place].2 = name;
    }
    tokens
}

/// What the option `numeric-prefix` must hold, if it does not.
pub(crate) fn check_numeric(prefix: &str) -> Option<&'static str> {
    let is_right = !prefix.is_empty() && prefix.bytes().all(|byte| byte.is_ascii_lowercase());
    (!is_right).then_some("small letters of ASCII, such as `n`")
}

impl Language<'_> {
    /// A token, a group in the sets, or a modifier in the input; `kind` says which.
    fn member(&self, own: &str, is_root: bool, kind: &str) -> String {
        let mut member = self.own_member(own);
        if self.is_taken(&member, is_root) {
            member.push_str(kind);
        }
        member
    }

    /// Whether a member gets another name than its own, because that is taken.
    pub(crate) fn takes(&self, own: &str, is_root: bool) -> bool {
        self.is_taken(&self.own_member(own), is_root)
    }

    fn own_member(&self, own: &str) -> String {
        let own = if own == "$root" { "root" } else { own };
        self.identifier(name::camel(&[own]), own, Case::Lower)
    }

    fn is_taken(&self, member: &str, is_root: bool) -> bool {
        keyword::is_listed(self.taken.members, member)
            || is_root && keyword::is_listed(self.taken.root, member)
    }

    /// The type that goes with a member; `kind` says what it is where capitals do not.
    fn type_name(&self, own: &str, member: &str, kind: &str) -> String {
        let mut type_name = self.identifier(name::pascal(&[own]), own, Case::Upper);
        if type_name == member {
            type_name.insert_str(0, kind);
        }
        type_name
    }

    /// An identifier; `own` is the name before its words were joined, which may be of separators only.
    fn identifier(&self, joined: String, own: &str, case: Case) -> String {
        let mut text = joined;
        if text.is_empty() {
            text = identifier::spelled(own, case);
        }
        self.alphabet.make_identifier(&mut text, case, self.numeric);
        text
    }

    /// A name as code writes it.
    pub(crate) fn quote(&self, name: String) -> String {
        let [open, close] = self.quotes;
        if keyword::is_listed(self.keywords, &name) { format!("{open}{name}{close}") } else { name }
    }
}
