//! The names of a scope, each one token's: who keeps a name that several tokens want, and what the others get.
//!
//! Nothing of it depends on the order of the sources. The plainest path keeps the name, and a number is given only
//! after every token that can have its name has it.

use super::collision;
use crate::diagnostic::Diagnostic;
use crate::dictionary::{Dictionary, Token, TokenId};
use crate::sort;
use crate::table::{self, Table};

/// Where names have to differ.
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Scope<'d> {
    /// The target, as reports name it.
    pub target: &'static str,
    /// The text before a name in reports: `mod `, or nothing.
    pub kind: &'static str,
    /// The text before the number of a name that was taken.
    pub separator: &'static str,
    /// The tokens.
    pub dictionary: &'d Dictionary,
}

/// A name that a token would have.
#[derive(Clone, Copy)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Wanted<'a> {
    /// The token, or the first one of a group.
    pub id: TokenId,
    /// The name.
    pub name: &'a str,
    /// What the names of its parts add; the empty text for the name itself.
    pub suffixes: &'a [&'a str],
    /// Whether the name is settled already: it stays, whoever else wants it.
    pub is_settled: bool,
    /// Whether the token was reported already, under another of its names.
    pub is_reported: bool,
}

impl<'a> Wanted<'a> {
    /// A name without parts.
    pub fn new(id: TokenId, name: &'a str) -> Self {
        Self { id, name, suffixes: &[""], is_settled: false, is_reported: false }
    }
}

/// A name that is given, or one of its parts.
struct Taken {
    name: String,
    id: TokenId,
    /// The number that the next token gets who wants it.
    next: usize,
}

impl Scope<'_> {
    /// The names that have to change, by their places in `wanted`. Each is reported with both places where there is a
    /// sink to report to, and has the first number that is free (`-2`, `-3`), so that no token is lost where the
    /// report is lowered.
    pub fn settle(
        &self,
        wanted: &[Wanted<'_>],
        mut diagnostics: Option<&mut Vec<Diagnostic>>,
    ) -> Vec<(usize, String)> {
        let contested = contested(wanted);
        if contested.is_empty() {
            return Vec::new();
        }
        let mut given = Given { taken: Vec::new(), table: Table::default() };
        let mut at = 0;
        for (place, one) in wanted.iter().enumerate() {
            if at < contested.len() && contested[at] as usize == place {
                at += 1;
            } else {
                given.give(one, one.name);
            }
        }
        let mut late = Vec::new();
        for &place in &self.plainest_first(wanted, &contested) {
            let one = &wanted[place as usize];
            match given.owner(one, one.name) {
                Some(owner) => late.push((place, owner as u32)),
                None => given.give(one, one.name),
            }
        }
        let mut changed = Vec::with_capacity(late.len());
        for &(place, owner) in &late {
            let (place, owner) = (place as usize, owner as usize);
            let one = &wanted[place];
            let mut numbered;
            loop {
                numbered = format!("{}{}{}", one.name, self.separator, given.taken[owner].next);
                given.taken[owner].next += 1;
                if given.owner(one, &numbered).is_none() {
                    break;
                }
            }
            if let Some(diagnostics) = diagnostics.as_deref_mut()
                && !one.is_reported
            {
                let Taken { name, id, .. } = &given.taken[owner];
                let (token, other) = (&self.dictionary[one.id], &self.dictionary[*id]);
                let report = collision(self.target, &format!("{}{name}", self.kind), token, other);
                diagnostics.push(report.note(format!("where this is allowed, the name is `{numbered}`")));
            }
            given.give(one, &numbered);
            changed.push((place, numbered));
        }
        changed
    }

    /// These places, the plainest path first: the one with the fewest characters besides small letters and digits, and
    /// of equally plain ones by their letters.
    fn plainest_first(&self, wanted: &[Wanted<'_>], places: &[u32]) -> Vec<u32> {
        // Letters that are compared; paths that differ only behind them are ordered by their hashes.
        const COMPARED: usize = 64;
        const AT_ONCE: usize = 8;
        let mut paths = Vec::with_capacity(places.len());
        let mut keys = Vec::with_capacity(places.len());
        for &place in places {
            let path = self.dictionary[wanted[place as usize].id].dot_path();
            keys.push(table::hash(table::HASH, &path));
            paths.push(path);
        }
        // Sorted by the least important key first: what is equal stays in its order.
        let mut ordered = sort::order(&keys);
        let mut start = COMPARED;
        while start > 0 {
            start -= AT_ONCE;
            ordered = by(&ordered, &|at| {
                let mut key = 0;
                for offset in start..start + AT_ONCE {
                    key = key << 8 | u64::from(paths[at].as_bytes().get(offset).copied().unwrap_or(0));
                }
                key
            });
        }
        ordered = by(&ordered, &|at| ornaments(&self.dictionary[wanted[places[at] as usize].id]));
        for at in &mut ordered {
            *at = places[*at as usize];
        }
        ordered
    }
}

/// The places of names that more than one token wants, in order.
fn contested(wanted: &[Wanted<'_>]) -> Vec<u32> {
    let mut hashes = Vec::with_capacity(wanted.len());
    let mut owners = Vec::with_capacity(wanted.len());
    let mut full = String::new();
    for (place, one) in wanted.iter().enumerate() {
        for suffix in one.suffixes {
            full.clear();
            full.push_str(one.name);
            full.push_str(suffix);
            hashes.push(table::hash(table::HASH, &full));
            owners.push(place as u32);
        }
    }
    let twins = sort::twins(&hashes);
    if twins.is_empty() {
        return Vec::new();
    }
    let mut is_contested = vec![false; wanted.len()];
    for &(one, other) in &twins {
        is_contested[owners[one as usize] as usize] = true;
        is_contested[owners[other as usize] as usize] = true;
    }
    let mut places = Vec::new();
    for (place, one) in wanted.iter().enumerate() {
        if is_contested[place] && !one.is_settled {
            places.push(place as u32);
        }
    }
    places
}

/// Numbers ordered by a key; those with one key stay in their order.
fn by(ordered: &[u32], key: &dyn Fn(usize) -> u64) -> Vec<u32> {
    let mut keys = Vec::with_capacity(ordered.len());
    for &at in ordered {
        keys.push(key(at as usize));
    }
    let mut sorted = sort::order(&keys);
    for at in &mut sorted {
        *at = ordered[*at as usize];
    }
    sorted
}

/// How many characters of a path are no small letters or digits.
fn ornaments(token: &Token) -> u64 {
    let mut count = 0;
    for name in &token.path {
        for c in name.chars() {
            count += u64::from(!c.is_ascii_lowercase() && !c.is_ascii_digit());
        }
    }
    count
}

/// The names that are given.
struct Given {
    taken: Vec<Taken>,
    table: Table,
}

impl Given {
    fn give(&mut self, one: &Wanted<'_>, name: &str) {
        for suffix in one.suffixes {
            let mut full = String::with_capacity(name.len() + suffix.len());
            full.push_str(name);
            full.push_str(suffix);
            if self.find(&full).is_none() {
                self.table.insert(table::hash(table::HASH, &full), self.taken.len() as u32);
                self.taken.push(Taken { name: full, id: one.id, next: 2 });
            }
        }
    }

    /// What another token has of a name and its parts.
    fn owner(&self, one: &Wanted<'_>, name: &str) -> Option<usize> {
        let mut full = String::new();
        for suffix in one.suffixes {
            full.clear();
            full.push_str(name);
            full.push_str(suffix);
            if let Some(found) = self.find(&full)
                && self.taken[found].id != one.id
            {
                return Some(found);
            }
        }
        None
    }

    fn find(&self, name: &str) -> Option<usize> {
        let found =
            self.table.find(table::hash(table::HASH, name), &|place| self.taken[place as usize].name == name);
        found.map(|found| found as usize)
    }
}
