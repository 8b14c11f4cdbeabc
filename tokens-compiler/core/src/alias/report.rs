//! What is said about a token while it is read: kept until it is read to its end, and placed where the token stands.

use super::Evaluator;
use crate::code::Code;
use crate::conditions::described;
use crate::diagnostic::{Diagnostic, Label};
use crate::dictionary::Condition;
use crate::source::Span;

impl Evaluator<'_> {
    /// Keeps a report until the token has been read to its end.
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.pending.push(diagnostic);
    }

    pub(super) fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let path = self.tree.paths.path(self.reading);
        for mut diagnostic in std::mem::take(&mut self.pending) {
            if !self.under.is_empty() {
                diagnostic.notes.push(format!("in the context {}", self.describe(&self.under)));
            }
            if diagnostic.code == Code::UnknownReference
                && let Some(lost) = self.source_set.lost()
            {
                diagnostic.notes.push(format!("`{lost}` could not be read; what is missing may be in it"));
            }
            self.place(&mut diagnostic);
            if diagnostic.token.is_none() {
                diagnostic.token = Some(path.clone());
            }
            self.diagnostics.report(diagnostic);
        }
    }

    /// A report about a value elsewhere that a reference of the token leads to stands at the token all the same.
    fn place(&self, diagnostic: &mut Diagnostic) {
        let is_of_value = matches!(
            diagnostic.code,
            Code::InvalidValue
                | Code::TypeMismatch
                | Code::OutOfRange
                | Code::ComponentOutOfRange
                | Code::UnknownColorSpace
                | Code::InvalidHex
                | Code::InvalidUnit
                | Code::MissingPart
        );
        let (Some((_, value)), Some(primary)) = (self.text, &mut diagnostic.primary) else { return };
        if !is_of_value || self.is_own_text(primary.span) {
            return;
        }
        let mut used = Label { span: value, message: "leads to a value that does not fit".to_owned() };
        for at in 0..diagnostic.secondary.len() {
            if self.is_own_text(diagnostic.secondary[at].span) {
                used = diagnostic.secondary.remove(at);
                break;
            }
        }
        diagnostic.secondary.insert(0, std::mem::replace(primary, used));
    }

    /// Whether a span lies in the object of the token that is being read.
    pub(super) fn is_own_text(&self, span: Span) -> bool {
        self.text.is_some_and(|(object, _)| {
            span.source == object.source && object.start <= span.start && span.end <= object.end
        })
    }

    pub(super) fn describe(&self, assignment: &Condition) -> String {
        described(assignment, self.modifiers)
    }
}
