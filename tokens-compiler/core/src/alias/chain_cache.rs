//! Where chains of references end that no condition changes, so that a long chain is walked once.

use crate::document::Place;
use crate::table::Table;

/// Ends of chains, by the place of a reference and whether it stands inside a simple value.
#[derive(Default)]
pub(super) struct ChainCache {
    entries: Vec<Option<End>>,
    table: Table,
}

/// What is known of a reference.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// It leads there.
    At(Place),
    /// It leads in a cycle, or is being followed.
    Nowhere,
}

impl ChainCache {
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn find(&self, place: Place, raw: bool) -> Option<u32> {
        self.table.get(key(place, raw))
    }

    /// What is known of a reference, if anything is.
    pub(super) fn get(&self, place: Place, raw: bool) -> Option<End> {
        self.entries[self.find(place, raw)? as usize]
    }

    /// Sets what is known, or that nothing is.
    pub(super) fn set(&mut self, place: Place, raw: bool, end: Option<End>) {
        match self.find(place, raw) {
            Some(at) => self.entries[at as usize] = end,
            None if end.is_none() => {}
            None => {
                self.table.insert(key(place, raw), self.entries.len() as u32);
                self.entries.push(end);
            }
        }
    }
}

fn key(place: Place, raw: bool) -> u64 {
    u64::from(place.source.0) << 33 | u64::from(place.index) << 1 | u64::from(raw)
}
