//! Sets that name sets: how many sources there may be, and references that lead back.

use super::Reader;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::document::Place;

/// How many sources a resolver document may name, each as often as it is named, and how many references in a row.
const MAX_SOURCES: usize = 32_768;
const MAX_CHAIN: usize = 128;

impl Reader<'_, '_> {
    /// Counts a source; whether a limit is passed, which is reported once.
    pub(super) fn passes_limit(&mut self, place: Place, depth: usize) -> bool {
        self.sources += 1;
        let passes = self.sources > MAX_SOURCES || depth > MAX_CHAIN;
        if passes && !self.is_too_large {
            self.is_too_large = true;
            self.report(
                Diagnostic::new(
                    Code::TooManySources,
                    format!(
                        "the sources exceed a limit: {MAX_SOURCES} in all, {MAX_CHAIN} references in a row"
                    ),
                )
                .at(self.node(place).span(), "the limit is exceeded here")
                .help("sets that refer to each other's sources grow with every step; list each source once"),
            );
            self.lose();
        }
        passes
    }

    pub(super) fn cycle(&mut self, place: Place, open: &[Place]) {
        let mut diagnostic = Diagnostic::new(Code::ResolverCycle, "references between sources form a cycle")
            .at(self.node(place).span(), "refers back to itself");
        let mut is_inside = false;
        for &step in open {
            if is_inside {
                diagnostic = diagnostic.also(self.node(step).span(), "through this");
            }
            is_inside |= step == place;
        }
        self.report(diagnostic.help("remove one of the references"));
    }
}
