//! The custom properties of a whole dictionary: each name once, with the parts of composite values.

use super::part::Part;
use super::{push_identifier, push_plain, spell_path};
use crate::diagnostic::Diagnostics;
use crate::dictionary::{Dictionary, Name, Token};
use crate::emit::name::{Names, is_same};
use crate::emit::string_table::StringTable;
use crate::sort;
use crate::table;

/// The names of all tokens, by their ids, each with its parts once. Every two tokens that would write one custom
/// property are reported, where there is a sink to report to.
pub fn settle(
    dictionary: &Dictionary,
    prefix: &str,
    mut diagnostics: Option<&mut Diagnostics>,
) -> StringTable {
    let mut hashes = Vec::with_capacity(dictionary.tokens.len());
    let wanted = wanted(dictionary, prefix, &mut hashes);
    // Nearly always no two are equal, and then no name needs to be compared.
    if sort::twins(&hashes).is_empty() {
        return wanted;
    }
    let mut names = StringTable::with_capacity(wanted.len(), 32);
    let mut taken = Names::new("css", dictionary);
    for (id, token) in dictionary.tokens() {
        let mut suffixes: Vec<&str> = vec![Part::Whole.suffix()];
        for variant in &token.variants {
            for part in Part::of_variant(dictionary, variant) {
                if !suffixes.contains(&part.suffix()) {
                    suffixes.push(part.suffix());
                }
            }
        }
        let name = &wanted[id.0 as usize];
        let other = taken.take(name, "-", &suffixes, id, diagnostics.as_deref_mut());
        names.add(|text| text.push_str(other.as_deref().unwrap_or(name)));
    }
    names
}

/// The names that tokens have when no two meet, and the hashes of all properties.
fn wanted(dictionary: &Dictionary, prefix: &str, hashes: &mut Vec<u64>) -> StringTable {
    let mut start = String::from("--");
    push_identifier(&mut start, &[prefix]);
    if start.len() > 2 {
        start.push('-');
    }
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
    for variant in &token.variants {
        for part in Part::of_variant(dictionary, variant) {
            let hash = match part {
                Part::Whole => own,
                part => table::hash(table::HASH, &[name, part.suffix()].concat()),
            };
            // Several variants write the same properties.
            if !hashes[start..].contains(&hash) {
                hashes.push(hash);
            }
        }
    }
}
