//! What applies, in which order: the layers that a resolver document comes down to.

use crate::dictionary::{ContextId, Modifier, ModifierId};
use crate::document::Place;
use crate::losses::Losses;
use crate::table::{self, Table};

/// What a resolver document says.
#[derive(Default)]
pub(crate) struct Resolver {
    /// `name`.
    pub name: Option<String>,
    /// The modifiers in resolution order.
    pub modifiers: Vec<Modifier>,
    /// The sources in resolution order: the later one wins.
    pub layers: Vec<Layer>,
    /// What the layers hold, each once, however many layers hold it.
    pub groups: Vec<SourceGroup>,
    /// The sources that could not be read.
    pub losses: Losses,
    /// Places in `groups`.
    known: Table,
}

impl Resolver {
    /// Adds a layer on top of the others.
    pub(crate) fn add_layer(&mut self, when: Option<(ModifierId, ContextId)>, group: &SourceGroup) {
        let place = group.object;
        let hash = table::mixed(u64::from(place.source.0) << 32 | u64::from(place.index));
        let groups = self.groups.as_slice();
        let document =
            self.known.find(hash, &|known| groups[known as usize] == *group).unwrap_or_else(|| {
                let next = self.groups.len() as u32;
                self.known.insert(hash, next);
                self.groups.push(group.clone());
                next
            });
        self.layers.push(Layer { when, document });
    }
}

/// A token tree that applies under a condition.
pub(crate) struct Layer {
    /// The context that it belongs to; none for a set.
    pub when: Option<(ModifierId, ContextId)>,
    /// The tree: its place in [`Resolver::groups`], and that of its document among the documents.
    pub document: u32,
}

/// An object that holds tokens and groups.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SourceGroup {
    /// The object.
    pub object: Place,
    /// Its members that do not count, since the reference to it replaces them (Resolver 4.2.2).
    pub hidden: Vec<String>,
}
