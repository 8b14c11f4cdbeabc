//! From a reference to what it leads to (Format 7, RFC 6901).

use super::chain_cache::End;
use super::pointer::PointerTarget;
use super::query::{Query, is_reference, reference_of};
use super::report::SHOWN;
use super::variant::Outcome;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::dictionary::{TokenId, ValueId};
use crate::document::Place;
use crate::json::{Kind, Node, quoted};
use crate::path::{self, Malformed};
use crate::paths::NodeId;
use crate::source::Span;
use crate::value::TokenType;

/// What stands in a place once references are followed.
pub(super) enum Followed<'e> {
    /// A value that is written out.
    Literal(Node<'e>),
    /// A whole token; `at` is the reference.
    Token { token: TokenId, at: Node<'e> },
}

/// What stands in the place of a token's value, where that has no type of its own.
pub(super) enum Untyped<'e> {
    /// A value that is written out.
    Literal,
    /// A whole token, whose type it has; `at` is the reference.
    Token { token: TokenId, at: Node<'e> },
    /// A part of a value. It has no type, whatever stands there: its place gives it one.
    Part(Node<'e>),
}

/// What a place takes.
#[derive(Clone, Copy)]
enum Wanted {
    /// A token of this type, or its value written out.
    Typed(TokenType),
    /// What is inside a simple value: no token.
    Raw,
}

impl Wanted {
    fn is_raw(self) -> bool {
        matches!(self, Self::Raw)
    }
}

impl<'e> Query<'_, 'e> {
    /// Follows what stands in a place that takes a token of a type: a part of a composite, or the value of a token whose
    /// type is known. A whole token of another type is returned as it is when it was named by braces; named by a
    /// pointer, its value is looked into, since it may fit all the same.
    pub(super) fn follow(&mut self, start: Node<'e>, wanted: TokenType) -> Option<Followed<'e>> {
        if !is_reference(start) {
            return Some(Followed::Literal(start));
        }
        self.chase(start, Wanted::Typed(wanted), true)
    }

    /// Follows one step of what stands in the place of a value without a type of its own.
    pub(super) fn follow_untyped(&mut self, start: Node<'e>) -> Option<Untyped<'e>> {
        if !is_reference(start) {
            return Some(Untyped::Literal);
        }
        let Some(reference) = reference_of(start) else {
            return Some(Untyped::Token { token: self.curly(start, true)?, at: start });
        };
        self.check_only_reference(start);
        match self.point(reference)? {
            PointerTarget::Part(part) => Some(Untyped::Part(part)),
            PointerTarget::Value(token, _) => Some(Untyped::Token { token, at: reference }),
            PointerTarget::Token(token) => {
                self.report_whole_token(reference, token);
                None
            }
            PointerTarget::Group(group) => {
                self.report_group(reference, group);
                None
            }
        }
    }

    /// Follows what stands in a place inside a simple value: only pointers lead on, and what they lead to is written
    /// out at last.
    pub(super) fn follow_simple(&mut self, start: Node<'e>) -> Option<Node<'e>> {
        if !is_reference(start) {
            return Some(start);
        }
        match self.chase(start, Wanted::Raw, false)? {
            Followed::Literal(node) | Followed::Token { at: node, .. } => Some(node),
        }
    }

    fn chase(&mut self, start: Node<'e>, wanted: Wanted, curly: bool) -> Option<Followed<'e>> {
        // What is on the way to what is needed first stays as it is.
        if self.need.is_some() {
            return None;
        }
        self.chain_looks = self.looks;
        self.is_circle = false;
        let mut steps: Vec<Place> = Vec::new();
        self.passed.clear();
        let result = self.walk_chain(start, wanted, curly, &mut steps);
        // What no condition changes is remembered, so that a long chain is walked once.
        let raw = wanted.is_raw();
        let end = match &result {
            Some(Followed::Literal(node)) => Some(End::At(Place::from(*node))),
            Some(Followed::Token { .. }) => {
                let last = steps.pop();
                if let Some(last) = last {
                    self.memory.chain_cache.set(last, raw, None);
                }
                last.map(End::At)
            }
            None if self.is_circle => Some(End::Nowhere),
            None => None,
        };
        let end = end.filter(|_| self.looks == self.chain_looks);
        if steps.len() > 1 || end == Some(End::Nowhere) {
            for &step in &steps {
                self.memory.chain_cache.set(step, raw, end);
            }
        }
        result
    }

    /// Whether a place was looked at before: where it leads, or that it leads in a cycle.
    #[expect(clippy::option_option, reason = "none where the read stopped, else whether there is one")]
    fn shortcut(&mut self, node: Node<'e>, wanted: Wanted, steps: &[Place]) -> Option<Option<Node<'e>>> {
        let place = Place::from(node);
        if steps.first() == Some(&place) {
            self.report_pointer_cycle(steps, place);
            return None;
        }
        match self.memory.chain_cache.get(place, wanted.is_raw()) {
            Some(End::At(end)) => Some(Some(self.node(end))),
            Some(End::Nowhere) => {
                // Either on the way here, or part of a cycle that has been reported.
                if steps.contains(&place) {
                    self.report_pointer_cycle(steps, place);
                }
                None
            }
            None => Some(None),
        }
    }

    fn walk_chain(
        &mut self,
        start: Node<'e>,
        wanted: Wanted,
        mut curly: bool,
        steps: &mut Vec<Place>,
    ) -> Option<Followed<'e>> {
        let mut node = start;
        while is_reference(node) {
            if !(self.memory.chain_cache.is_empty() && steps.is_empty())
                && let Some(end) = self.shortcut(node, wanted, steps)?
            {
                // It leads to what is written out, or to the reference to a whole token.
                steps.push(node.into());
                node = end;
                curly = true;
                continue;
            }
            if !steps.is_empty() {
                self.memory.chain_cache.set(node.into(), wanted.is_raw(), Some(End::Nowhere));
            }
            steps.push(node.into());
            if node.kind() == Kind::String {
                let token = self.curly(node, curly)?;
                if !wanted.is_raw() {
                    return Some(Followed::Token { token, at: node });
                }
                self.passed.push(token);
                node = self.raw_value(token, node)?;
            } else {
                let Some(reference) = reference_of(node) else { break };
                self.check_only_reference(node);
                match self.point(reference)? {
                    PointerTarget::Part(part) => node = part,
                    PointerTarget::Value(token, value) => {
                        if self.takes(wanted, token, reference)? || value.is_none() && !wanted.is_raw() {
                            return Some(Followed::Token { token, at: reference });
                        }
                        node = match value {
                            Some(value) => value,
                            None => self.raw_value(token, reference)?,
                        };
                    }
                    PointerTarget::Token(token) => {
                        self.report_whole_token(reference, token);
                        return None;
                    }
                    PointerTarget::Group(group) => {
                        self.report_group(reference, group);
                        return None;
                    }
                }
            }
            // What a pointer leads to is the target's own text, with whatever reference stands in it.
            curly = true;
        }
        Some(Followed::Literal(node))
    }

    fn report_group(&mut self, reference: Node<'e>, group: NodeId) {
        let group = self.tree.paths.described(group);
        self.report(
            Diagnostic::new(Code::ReferenceToGroup, format!("{group} is a group, which has no value"))
                .at(reference.span(), "a group")
                .help("refer to a token in it"),
        );
    }

    fn report_whole_token(&mut self, reference: Node<'e>, token: TokenId) {
        let written = reference.string().unwrap_or_default();
        let better = format!("{written}/$value");
        let path = self.token_path(token);
        self.report(
            Diagnostic::new(
                Code::PointerToToken,
                format!("expected a value, but `{written}` refers to the token `{path}` itself"),
            )
            .at(reference.span(), "a whole token")
            .help(format!("write `{better}`, or `{{{path}}}`"))
            .fix("refer to the value", reference.span(), quoted(&better)),
        );
    }

    /// Whether a place takes this token whole.
    fn takes(&mut self, wanted: Wanted, token: TokenId, at: Node<'e>) -> Option<bool> {
        match wanted {
            Wanted::Raw => Some(false),
            Wanted::Typed(wanted) => {
                self.value_at(token, at.span())?;
                Some(self.type_of(token)? == wanted)
            }
        }
    }

    fn check_only_reference(&mut self, node: Node<'e>) {
        for other in node.members() {
            if other.key.is("$ref") {
                continue;
            }
            let name = other.key.name().into_owned();
            self.report(
                Diagnostic::new(
                    Code::UnknownPart,
                    format!("a reference object can contain only `$ref`, found `{name}`"),
                )
                .at(other.key.span(), "ignored")
                .help("remove it: a reference takes the target's value unchanged"),
            );
            return;
        }
    }

    /// Reports a cycle. One that no condition makes is remembered, so it is said at once and not only when the token
    /// that is being read turns out to be read to its end.
    fn report_pointer_cycle(&mut self, steps: &[Place], again: Place) {
        let path = self.tree.paths.path(self.reading);
        let mut message = format!("a reference in `{path}` is in a cycle");
        self.store.push_between(&mut message, " through ", &self.passed, &[self.reading]);
        let mut diagnostic = Diagnostic::new(Code::ReferenceCycle, message)
            .at(self.node(again).span(), "leads back here")
            .help("replace one of the references in the cycle with a value");
        let mut is_inside = false;
        for &step in steps {
            if is_inside && diagnostic.secondary.len() < SHOWN {
                diagnostic = diagnostic.also(self.node(step).span(), "through this");
            }
            is_inside |= step == again;
        }
        self.is_circle = true;
        if self.looks > self.chain_looks {
            self.report(diagnostic);
        } else {
            self.certain.push(diagnostic.token(path));
        }
    }

    /// The token that `{a.b}` names.
    fn curly(&mut self, node: Node<'e>, allowed: bool) -> Option<TokenId> {
        let text = node.string()?;
        let span = node.span();
        let names = match path::curly(&text) {
            Ok(names) => names,
            Err(malformed) => {
                self.report(
                    Diagnostic::new(
                        Code::InvalidReference,
                        format!("`{text}` is not a reference: {}", malformed.reason()),
                    )
                    .at(span, "expected `{path.to.token}`")
                    .help(if malformed == Malformed::Braces && text.trim() != text {
                        "remove the white space around the braces"
                    } else {
                        "the format allows no arithmetic or text around a reference"
                    }),
                );
                return None;
            }
        };
        if !allowed {
            self.report(
                Diagnostic::new(
                    Code::ReferenceInsideSimpleValue,
                    format!("`{text}` is inside a value that is not composite"),
                )
                .at(span, "braces can refer only to whole tokens")
                .help(format!(
                    "use a JSON Pointer to the part: `{{ \"$ref\": \"#/{}/$value/…\" }}`",
                    path::slashed(names)
                ))
                .token(self.tree.paths.path(self.reading)),
            );
            return None;
        }
        let Some(found) = self.tree.paths.find(names) else {
            self.unknown_reference(&text, names, span);
            return None;
        };
        let token = self.tree.token(found);
        if token.is_none() {
            self.names_a_group(&text, found, span);
        }
        token
    }

    /// The value of a token as it is written, for a place inside a simple value.
    fn raw_value(&mut self, first: TokenId, at: Node<'e>) -> Option<Node<'e>> {
        let mut token = first;
        loop {
            let node = self.store.resolved.tokens[token.index()];
            let Some(definition) = self.choose_token(node)? else {
                self.absent(token, at.span());
                return None;
            };
            let object = self.node(definition.object);
            if let Some(value) = object.get("$value") {
                return Some(value);
            }
            let reference = object.get("$ref")?;
            match self.point(reference)? {
                PointerTarget::Part(part) | PointerTarget::Value(_, Some(part)) => return Some(part),
                PointerTarget::Token(next) | PointerTarget::Value(next, None) => {
                    // Each step of the chain is a token that is read before, where a cycle is found.
                    self.value_at(next, reference.span())?;
                    token = next;
                }
                PointerTarget::Group(_) => return None,
            }
        }
    }

    /// Reports a token that exists in other contexts only.
    pub(super) fn absent(&mut self, token: TokenId, span: Span) {
        let node = self.store.resolved.tokens[token.index()];
        if self.is_excused(node, span) {
            return;
        }
        let path = self.token_path(token);
        let node = self.tree.node(node);
        self.report(
            Diagnostic::new(Code::UnknownReference, format!("there is no token `{path}` in this context"))
                .at(span, "missing here")
                .also(node.tokens[0].span, "it exists only in other contexts")
                .help("define it in every context, or in a set that all contexts share"),
        );
    }

    /// The value of another token under the present condition, and where that token is defined.
    pub(super) fn value_at(&mut self, token: TokenId, at: Span) -> Option<(ValueId, Span)> {
        let (outcome, span) = {
            let variant = self.lookup(token)?;
            (variant.outcome, variant.span)
        };
        match outcome {
            Outcome::Value(value, _) => Some((value, span)),
            Outcome::Broken => None,
            Outcome::Absent => {
                self.absent(token, at);
                None
            }
        }
    }
}

impl Query<'_, '_> {
    /// The type of a token that has a value.
    pub(super) fn type_of(&mut self, token: TokenId) -> Option<TokenType> {
        Some(self.lookup(token)?.token_type)
    }
}
