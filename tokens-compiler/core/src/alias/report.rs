//! What is said about a token while it is read: kept until it is read to its end, and placed where the token stands.

use super::query::Query;
use super::store::Store;
use crate::code::Code;
use crate::conditions::described;
use crate::diagnostic::{Diagnostic, Label};
use crate::dictionary::TokenId;
use crate::losses::Excuse;
use crate::paths::NodeId;
use crate::source::Span;

/// More steps of a cycle than this are not shown.
pub(super) const SHOWN: usize = 12;

impl Query<'_, '_> {
    /// Keeps a report until the token has been read to its end.
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.reports.push(diagnostic);
    }

    /// Whether a reference, which leads to a node or just below it and finds no token, may lead into what could not be
    /// read.
    pub(super) fn is_excused(&mut self, node: NodeId, span: Span) -> bool {
        let excuse = self.store.losses.excuse(node, self.under, span, &self.tree.paths, self.modifiers);
        self.keep_excuse(excuse)
    }

    /// The same for a reference that leads to something else than a token.
    pub(super) fn is_member_excused(&mut self, node: NodeId, span: Span) -> bool {
        let excuse =
            self.store.losses.excuse_member(node, self.under, span, &self.tree.paths, self.modifiers);
        self.keep_excuse(excuse)
    }

    /// Whether the type of the token may stand in what could not be read.
    pub(super) fn is_type_excused(&mut self, span: Span) -> bool {
        let excuse = self.store.losses.excuse_type(self.under, span, self.modifiers);
        self.keep_excuse(excuse)
    }

    fn keep_excuse(&mut self, excuse: Option<Excuse>) -> bool {
        let is_excused = excuse.is_some();
        if let Some(excuse) = excuse {
            self.excuses.push(excuse);
        }
        is_excused
    }

    /// Adds to a report what is known where the token has been read to its end.
    pub(super) fn complete(&self, diagnostic: &mut Diagnostic) {
        if !self.under.is_empty() {
            diagnostic.notes.push(format!("in the context {}", described(self.under, self.modifiers)));
        }
        self.place(diagnostic);
        if diagnostic.token.is_none() {
            diagnostic.token = Some(self.tree.paths.path(self.reading));
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
        let used = Label { span: value, message: "refers to a value that does not fit".to_owned() };
        // It goes before the others; the one that stands at the token takes its place.
        let mut moved = std::mem::replace(primary, used);
        for label in &mut diagnostic.secondary {
            std::mem::swap(label, &mut moved);
            if self.is_own_text(moved.span) {
                *primary = moved;
                return;
            }
        }
        diagnostic.secondary.push(moved);
    }

    /// Whether a span lies in the object of the token that is being read.
    pub(super) fn is_own_text(&self, span: Span) -> bool {
        self.text.is_some_and(|(object, _)| {
            span.source == object.source && object.start <= span.start && span.end <= object.end
        })
    }
}

impl Store<'_> {
    /// Adds to a message the tokens that were passed, each once, without those that are named anyway.
    pub(super) fn push_between(
        &self,
        message: &mut String,
        words: &str,
        passed: &[TokenId],
        named: &[NodeId],
    ) {
        let mut seen: Vec<NodeId> = Vec::new();
        for token in passed {
            let node = self.resolved.tokens[token.index()];
            let mut is_told = seen.len() == SHOWN;
            for &other in named {
                is_told |= other == node;
            }
            for &other in &seen {
                is_told |= other == node;
            }
            if is_told {
                continue;
            }
            message.push_str(if seen.is_empty() { words } else { ", " });
            message.push('`');
            message.push_str(&self.tree.paths.path(node));
            message.push('`');
            seen.push(node);
        }
    }
}
