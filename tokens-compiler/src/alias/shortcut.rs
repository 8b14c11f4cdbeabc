//! Where chains of references end that no condition changes, so that a long chain is walked once.

use crate::document::Place;
use crate::table::Table;

/// Ends of chains, by the place of a reference and whether it stands inside a simple value.
#[derive(Default)]
pub(super) struct Shortcuts {
    entries: Vec<Shortcut>,
    table: Table,
}

struct Shortcut {
    place: Place,
    raw: bool,
    end: Option<End>,
}

/// What is known of a reference.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// It leads there.
    At(Place),
    /// It leads in a circle, or is being followed.
    Nowhere,
}

impl Shortcuts {
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn find(&self, place: Place, raw: bool) -> Option<u32> {
        self.table.find(hash(place, raw), &|at| {
            let entry = &self.entries[at as usize];
            entry.place == place && entry.raw == raw
        })
    }

    /// What is known of a reference, if anything is.
    pub(super) fn get(&self, place: Place, raw: bool) -> Option<End> {
        self.entries[self.find(place, raw)? as usize].end
    }

    /// Sets what is known, or that nothing is.
    pub(super) fn set(&mut self, place: Place, raw: bool, end: Option<End>) {
        match self.find(place, raw) {
            Some(at) => self.entries[at as usize].end = end,
            None if end.is_none() => {}
            None => {
                self.table.insert(hash(place, raw), self.entries.len() as u32);
                self.entries.push(Shortcut { place, raw, end });
            }
        }
    }
}

fn hash(place: Place, raw: bool) -> u32 {
    let key = u64::from(place.source.0) << 33 | u64::from(place.index) << 1 | u64::from(raw);
    crate::table::folded(key.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}
