//! Which enum each token is a case of: one enum for a type, cut by groups where it would be too large.
//!
//! UniFFI holds 255 cases, and 32 KiB of names and docs for one item. What a token promises is part of its type: a
//! token that some contexts do not have is in an enum whose values are optional.

use super::name;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, TokenId};
use tokens_compiler_core::emit::name::{Scope, Wanted, pascal};
use tokens_compiler_core::emit::presence::Presence;
use tokens_compiler_core::value::TokenType;

/// Cases of one enum, at most.
const MOST_CASES: usize = 240;
/// Bytes of names and docs of one enum, at most.
const MOST_BYTES: usize = 28 * 1024;

/// One enum of tokens.
pub(super) struct Enum {
    pub(super) name: String,
    pub(super) token_type: TokenType,
    /// Whether some contexts do not have its tokens.
    pub(super) is_optional: bool,
    /// Case and token, in the order of the sources; at least one.
    pub(super) cases: Vec<(String, TokenId)>,
}

impl Enum {
    /// The field that holds values by its cases: `color` for `ColorToken`, `palette_color2` for `PaletteColorToken2`.
    pub(super) fn field(&self) -> String {
        let (kind, number) = self.name.rsplit_once("Token").unwrap_or((&self.name, ""));
        super::field(&[kind, number].concat())
    }
}

/// A token on its way into an enum.
struct Member<'d> {
    id: TokenId,
    /// Its path from the group on that does not only repeat the type.
    names: Vec<&'d str>,
    bytes: usize,
}

/// Every enum, type by type. Names that meet are reported.
pub(super) fn cut(
    dictionary: &Dictionary,
    presences: &[Presence],
    docs: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Enum> {
    let mut cutter = Cutter { dictionary, diagnostics, taken: Vec::new(), enums: Vec::new() };
    for token_type in TokenType::ALL.into_iter().chain([TokenType::Opaque]) {
        for is_optional in [false, true] {
            let wanted =
                if is_optional { Presence::Sometimes(token_type) } else { Presence::Always(token_type) };
            let mut members = Vec::new();
            for (id, token) in dictionary.tokens() {
                if presences[id.index()] == wanted {
                    let mut names = name::path(token);
                    if names.len() > 1 && pascal(&names[..1]) == pascal(&[token_type.name()]) {
                        names.remove(0);
                    }
                    let letters: usize = names.iter().map(|name| name.len()).sum();
                    members.push(Member { id, names, bytes: letters + docs[id.index()].len() + 16 });
                }
            }
            if !members.is_empty() {
                cutter.cut(token_type, is_optional, 0, members);
            }
        }
    }
    cutter.enums
}

struct Cutter<'a, 'd> {
    dictionary: &'d Dictionary,
    diagnostics: &'a mut Vec<Diagnostic>,
    /// Names of enums, folded.
    taken: Vec<String>,
    enums: Vec<Enum>,
}

impl<'d> Cutter<'_, 'd> {
    /// One enum where all fit, else one for the tokens of this group and as many as they need for each group in it.
    fn cut(&mut self, token_type: TokenType, is_optional: bool, depth: usize, members: Vec<Member<'d>>) {
        if fits(&members) {
            self.push(token_type, is_optional, depth, &members);
            return;
        }
        let mut own: Vec<Member<'d>> = Vec::new();
        let mut bytes = 0;
        let mut groups: Vec<(&str, Vec<Member<'d>>)> = Vec::new();
        for member in members {
            if member.names.len() <= depth + 1 {
                if own.len() == MOST_CASES || bytes + member.bytes > MOST_BYTES && !own.is_empty() {
                    self.push(token_type, is_optional, depth, &own);
                    own.clear();
                    bytes = 0;
                }
                bytes += member.bytes;
                own.push(member);
                continue;
            }
            match groups.iter_mut().find(|(name, _)| *name == member.names[depth]) {
                Some((_, inner)) => inner.push(member),
                None => groups.push((member.names[depth], vec![member])),
            }
        }
        if !own.is_empty() {
            self.push(token_type, is_optional, depth, &own);
        }
        for (_, inner) in groups {
            self.cut(token_type, is_optional, depth + 1, inner);
        }
    }

    fn push(&mut self, token_type: TokenType, is_optional: bool, depth: usize, members: &[Member<'d>]) {
        let mut names: Vec<&str> = Vec::new();
        if is_optional {
            names.push("optional");
        }
        names.extend(&members[0].names[..depth.min(members[0].names.len())]);
        let suffix = format!("{}Token", pascal(&[token_type.name()]));
        let name = self.free(&name::type_name(&names, &suffix));
        let mut cases = Vec::with_capacity(members.len());
        let mut folded = Vec::with_capacity(members.len());
        for member in members {
            let whole = name::path(&self.dictionary[member.id]);
            let from = depth.min(member.names.len() - 1);
            let case = name::case(&member.names[from..], &whole);
            folded.push(name::folded(&case));
            cases.push((case, member.id));
        }
        let mut wanted = Vec::with_capacity(members.len());
        for (name, member) in folded.iter().zip(members) {
            wanted.push(Wanted::new(member.id, name));
        }
        let scope = Scope { target: "uniffi", kind: "", separator: "n", dictionary: self.dictionary };
        for (place, numbered) in scope.settle(&wanted, Some(self.diagnostics)) {
            cases[place].0.push_str(&numbered[folded[place].len()..]);
        }
        self.enums.push(Enum { name, token_type, is_optional, cases });
    }

    /// The name with the first number that makes it new: groups that are cut again, and what folds into one.
    fn free(&mut self, name: &str) -> String {
        let mut free = name.to_owned();
        let mut number = 1;
        while self.taken.contains(&name::folded(&free)) {
            number += 1;
            free = format!("{name}{number}");
        }
        self.taken.push(name::folded(&free));
        free
    }
}

fn fits(members: &[Member<'_>]) -> bool {
    members.len() <= MOST_CASES && members.iter().map(|member| member.bytes).sum::<usize>() <= MOST_BYTES
}
