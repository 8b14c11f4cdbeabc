//! The custom properties of a whole dictionary: each name once, with the parts of composite values.

use super::part::Part;
use super::{push_identifier, push_plain, spell_path, start};
use crate::diagnostic::Diagnostic;
use crate::dictionary::{Dictionary, Name, Token, TokenId};
use crate::emit::name::{Scope, Wanted, is_same};
use crate::emit::string_table::StringTable;
use crate::sort;
use crate::table;

/// The names of all tokens, by their ids, each with its parts once. Every two tokens that would write one custom
/// property are reported for the target whose file holds them, where there is a sink to report to.
pub fn settle(
    target: &'static str,
    dictionary: &Dictionary,
    prefix: &str,
    diagnostics: Option<&mut Vec<Diagnostic>>,
) -> StringTable {
    let (wanted, numbered) = numbered(target, dictionary, prefix, diagnostics);
    if numbered.is_empty() { wanted } else { wanted.replaced(&numbered) }
}

/// The names by the rule alone, and those of the tokens that another one's name is taken from, by their ids.
pub fn numbered(
    target: &'static str,
    dictionary: &Dictionary,
    prefix: &str,
    diagnostics: Option<&mut Vec<Diagnostic>>,
) -> (StringTable, Vec<(usize, String)>) {
    let mut hashes = Vec::with_capacity(dictionary.tokens.len());
    let wanted = wanted(dictionary, prefix, &mut hashes);
    // Nearly always no two are equal, and then no name needs to be compared.
    if sort::twins(&hashes).is_empty() {
        return (wanted, Vec::new());
    }
    let (mut suffixes, mut starts): (Vec<&str>, Vec<usize>) = (Vec::new(), Vec::new());
    for token in &dictionary.tokens {
        let start = suffixes.len();
        starts.push(start);
        suffixes.push(Part::Whole.suffix());
        for variant in &token.variants {
            for part in Part::of_variant(dictionary, variant) {
                if !suffixes[start..].contains(&part.suffix()) {
                    suffixes.push(part.suffix());
                }
            }
        }
    }
    starts.push(suffixes.len());
    let mut all = Vec::with_capacity(wanted.len());
    for index in 0..wanted.len() {
        let suffixes = &suffixes[starts[index]..starts[index + 1]];
        all.push(Wanted { suffixes, ..Wanted::new(TokenId(index as u32), &wanted[index]) });
    }
    let scope = Scope { target, kind: "", separator: "-", dictionary };
    let numbered = scope.settle(&all, diagnostics);
    (wanted, numbered)
}

/// The names that tokens have when no two meet, and the hashes of all properties.
fn wanted(dictionary: &Dictionary, prefix: &str, hashes: &mut Vec<u64>) -> StringTable {
    let start = start(prefix);
    let mut names = StringTable::with_capacity(dictionary.tokens.len(), start.len() + 28);
    // Neighbors mostly share a group, whose names are joined once.
    let mut group = Group { names: &[], text: String::new(), is_plain: true };
    for token in &dictionary.tokens {
        let (holder, own) = token.path.split_at(token.path.len().saturating_sub(1));
        if !is_same(holder, group.names) {
            group.names = holder;
            group.text.clear();
            group.is_plain = push_plain(&mut group.text, 0, holder);
        }
        names.add(|name| {
            name.push_str(&start);
            let before = name.len();
            name.push_str(&group.text);
            if !group.is_plain || !push_plain(name, before, own) {
                name.truncate(before);
                push_identifier(name, &token.path);
            }
            if name.len() == before {
                spell_path(name, &token.path);
            }
        });
        push_hashes(hashes, dictionary, token, &names[names.len() - 1]);
    }
    names
}

/// The group of the token before, as the beginning of a name.
struct Group<'d> {
    names: &'d [Name],
    text: String,
    /// Whether its names can be joined as they stand.
    is_plain: bool,
}

/// Adds the hash of each property of a token that has this name.
fn push_hashes(hashes: &mut Vec<u64>, dictionary: &Dictionary, token: &Token, name: &str) {
    let own = table::hash(table::HASH, name);
    let start = hashes.len();
    hashes.push(own);
    if !Part::may_be_several(token) {
        return;
    }
    for variant in &token.variants {
        for part in Part::of_variant(dictionary, variant) {
            let hash = match part {
                Part::Whole => own,
                part => {
                    let mut full = String::with_capacity(name.len() + part.suffix().len());
                    full.push_str(name);
                    full.push_str(part.suffix());
                    table::hash(table::HASH, &full)
                }
            };
            // Several variants write the same properties.
            let mut is_there = false;
            for &other in &hashes[start..] {
                is_there |= other == hash;
            }
            if !is_there {
                hashes.push(hash);
            }
        }
    }
}
