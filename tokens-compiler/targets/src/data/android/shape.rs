//! The resources that a token becomes, whatever the folder.

use std::collections::BTreeMap;

use super::part::{Kind, Part};

/// Suffix and kind of each resource, in order. A folder has one resource of each type and name, so parts that differ
/// in their unit alone are one.
#[derive(Default, Debug)]
pub(super) struct Shape {
    all: Vec<(String, Kind)>,
    /// Their places by type and suffix.
    places: BTreeMap<String, usize>,
}

impl Shape {
    /// Adds what a folder has, where no folder before had it.
    pub(super) fn add(&mut self, parts: &[Part]) {
        for Part { suffix, kind, .. } in parts {
            self.places.entry(key(*kind, suffix)).or_insert_with(|| {
                self.all.push((suffix.clone(), *kind));
                self.all.len() - 1
            });
        }
    }

    /// All of them, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, Kind)> {
        self.all.iter().map(|(suffix, kind)| (suffix.as_str(), *kind))
    }

    /// Whether there is a part with this suffix, of exactly this kind.
    pub(super) fn has(&self, suffix: &str, kind: Kind) -> bool {
        self.places.get(&key(kind, suffix)).is_some_and(|&place| self.all[place].1 == kind)
    }

    /// The parts of a folder in the order of the shape, with those that it lacks.
    pub(super) fn fill(&self, parts: Vec<Part>) -> Vec<Part> {
        let mut own: Vec<Option<Part>> = self.all.iter().map(|_| None).collect();
        for part in parts {
            let place = self.places[&key(part.kind, &part.suffix)];
            own[place] = Some(part);
        }
        let neutral = |(suffix, kind): &(String, Kind)| Part {
            suffix: suffix.clone(),
            kind: *kind,
            body: kind.neutral(),
            alias: None,
        };
        own.into_iter().zip(&self.all).map(|(part, lacked)| part.unwrap_or_else(|| neutral(lacked))).collect()
    }
}

/// No type of a resource is the beginning of another one and a `_`.
fn key(kind: Kind, suffix: &str) -> String {
    format!("{}{suffix}", kind.resource())
}
