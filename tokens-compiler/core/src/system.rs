//! The system that is being compiled, as the stages hand it on from the first merge to the finished dictionary.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::Modifier;
use crate::document::Place;
use crate::json::Node;
use crate::losses::Losses;
use crate::source_set::SourceSet;
use crate::tree::Tree;

/// The tree with what every stage asks beside it: the modifiers, the sources, what these lack and the sink.
pub(crate) struct System<'s, 'l> {
    /// What lies at every path.
    pub tree: Tree,
    /// The modifiers, in resolution order.
    pub modifiers: &'s [Modifier],
    /// The sources.
    pub source_set: &'s SourceSet<'l>,
    /// What could not be read.
    pub losses: Losses,
    /// Where problems go.
    pub diagnostics: &'s mut Diagnostics,
}

impl<'s> System<'s, '_> {
    /// The JSON at a place.
    pub(crate) fn json(&self, place: Place) -> Node<'s> {
        self.source_set.node(place)
    }

    /// Reports a problem.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.report(diagnostic);
    }
}
