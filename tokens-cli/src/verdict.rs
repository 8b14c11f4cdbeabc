//! What a command that ran to its end has to say: the part of its exit status that is about the tokens.

use tokens_compiler::diagnostic::Diagnostics;

/// Whether the tokens are fine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Exit status 0.
    Fine,
    /// The tokens have errors: exit status 1.
    Errors,
}

impl Verdict {
    /// The one that diagnostics ask for.
    pub(crate) fn of(diagnostics: &Diagnostics) -> Self {
        if diagnostics.has_errors() { Self::Errors } else { Self::Fine }
    }
}
