//! Reads the tokens one after another, each with what it needs before it.

use super::Resolved;
use super::join;
use super::local::Local;
use super::other_type::unknown_type;
use super::query::{Memory, Query};
use super::store::{Need, State, Store, typed_groups};
use super::token::{Found, Read};
use super::variant::{Outcome, Variant};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::{Condition, ContextId, ModifierId, TokenId, ValueId};
use crate::losses::Excuse;
use crate::paths::NodeId;
use crate::system::System;
use crate::tree::GroupDefinition;
use crate::value::TokenType;

/// How many values one token may have.
pub(super) const MAX_VARIANTS: usize = 4096;

/// How many conditions are compared for one token.
const MAX_LOOKS: usize = 4_000_000;

/// Reads these tokens, which are all.
pub(super) fn all(system: &mut System<'_, '_>, tokens: Vec<NodeId>) -> Resolved {
    let count = tokens.len();
    let mut states = Vec::with_capacity(count);
    let mut ranges = Vec::with_capacity(count);
    for _ in 0..count {
        states.push(State::Open);
        ranges.push(0..0);
    }
    let System { tree, modifiers, source_set, losses, diagnostics } = system;
    let store = Store {
        tree,
        modifiers,
        source_set,
        losses,
        levels: diagnostics.levels().clone(),
        typed_group: typed_groups(tree),
        states,
        resolved: Resolved { variants: Vec::with_capacity(count), ranges, tokens, ..Resolved::default() },
    };
    let mut evaluator = Evaluator { store, memory: Memory::default(), excuses: Vec::new(), diagnostics };
    evaluator.check_group_types();
    let mut local = Local::default();
    for index in 0..count {
        evaluator.run(TokenId(index as u32), &mut local);
    }
    let Evaluator { store, excuses, .. } = evaluator;
    let resolved = store.resolved;
    for excuse in &excuses {
        losses.count(excuse);
    }
    resolved
}

struct Frame {
    token: TokenId,
    work: Vec<Condition>,
    variants: Vec<Variant>,
    /// How many conditions were compared for it.
    looks: usize,
}

impl Frame {
    fn new(token: TokenId) -> Self {
        Self { token, work: vec![Condition::default()], variants: Vec::with_capacity(1), looks: 0 }
    }
}

/// What came of one read.
pub(super) struct Answer {
    /// What the token is, or what is needed first.
    pub variant: Result<Variant, Need>,
    /// How many conditions were compared.
    pub looks: usize,
    /// The tokens that it led into on its way to the one that is needed.
    pub passed: Vec<TokenId>,
}

pub(super) struct Evaluator<'e> {
    pub store: Store<'e>,
    memory: Memory,
    /// What is not said, since it may lead into what could not be read.
    excuses: Vec<Excuse>,
    pub diagnostics: &'e mut Diagnostics,
}

impl Evaluator<'_> {
    /// Reads a token under a condition, and keeps its value and what is to be said.
    pub(super) fn ask(&mut self, token: TokenId, under: &Condition, local: Option<&Local>) -> Answer {
        let mut query = Query::new(&self.store, &mut self.memory, local, token, under);
        let read = query.read(token);
        let mut reports = std::mem::take(&mut query.reports);
        if read.is_ok() {
            for report in &mut reports {
                query.complete(report);
            }
        }
        let Query { mut excuses, certain, opaque_type, looks, passed, .. } = query;
        for diagnostic in certain {
            self.diagnostics.report(diagnostic);
        }
        let variant = match read {
            Ok(Read { found, token_type, span }) => {
                self.excuses.append(&mut excuses);
                for diagnostic in reports {
                    self.diagnostics.report(diagnostic);
                }
                if let Some(name) = opaque_type {
                    self.store.resolved.opaque.push(token);
                    self.store.resolved.opaque_types.push(name);
                }
                Ok(Variant { when: under.clone(), outcome: self.keep(found), token_type, span })
            }
            Err(need) => Err(need),
        };
        Answer { variant, looks, passed }
    }

    fn keep(&mut self, found: Found) -> Outcome {
        match found {
            Found::Value(value) => {
                let values = &mut self.store.resolved.values;
                values.push(value);
                Outcome::Value(ValueId(values.len() as u32 - 1), None)
            }
            Found::Token(value, token) => Outcome::Value(value, Some(token)),
            Found::Absent => Outcome::Absent,
            Found::Broken => Outcome::Broken,
        }
    }

    /// The conditions that follow from choosing a modifier, the default last, so that it is popped first.
    pub(super) fn branch(&self, from: &Condition, id: ModifierId, work: &mut Vec<Condition>) {
        let modifier = &self.store.modifiers[id.index()];
        for index in (0..modifier.contexts.len() as u16).rev() {
            if ContextId(index) != modifier.default {
                work.push(from.with(id, ContextId(index)));
            }
        }
        work.push(from.with(id, modifier.default));
    }

    /// Reads a token and everything that it waits for.
    fn run(&mut self, start: TokenId, local: &mut Local) {
        if self.store.states[start.index()] == State::Done {
            return;
        }
        // Nearly every token needs no choice and only tokens that are read already.
        if let Ok(variant) = self.ask(start, &Condition::default(), None).variant {
            let at = self.store.resolved.variants.len() as u32;
            self.store.resolved.variants.push(variant);
            self.store.resolved.ranges[start.index()] = at..at + 1;
            self.store.states[start.index()] = State::Done;
            return;
        }
        let mut stack = vec![Frame::new(start)];
        while let Some(frame) = stack.last_mut() {
            let token = frame.token;
            self.store.states[token.index()] = State::Waiting;
            let Some(under) = frame.work.pop() else {
                let variants = std::mem::take(&mut frame.variants);
                stack.pop();
                self.finish(token, variants);
                continue;
            };
            let answer = self.ask(token, &under, None);
            frame.looks += answer.looks;
            match answer.variant {
                Ok(variant) => frame.variants.push(variant),
                Err(Need::Choice(modifier)) => {
                    if frame.variants.len() + frame.work.len() > MAX_VARIANTS || frame.looks > MAX_LOOKS {
                        self.report_combinations(token);
                        frame.work.clear();
                        frame.variants = vec![self.store.broken(token, Condition::default())];
                        continue;
                    }
                    self.branch(&under, modifier, &mut frame.work);
                }
                Err(Need::Token(wanted)) => {
                    frame.work.push(under);
                    if self.store.states[wanted.index()] == State::Waiting {
                        let mut members = Vec::new();
                        while let Some(frame) = stack.pop() {
                            members.push(frame.token);
                            if frame.token == wanted {
                                break;
                            }
                        }
                        members.reverse();
                        self.read_in_turn(&members, local);
                    } else {
                        stack.push(Frame::new(wanted));
                    }
                }
            }
        }
    }

    pub(super) fn finish(&mut self, token: TokenId, mut variants: Vec<Variant>) {
        if variants.len() > 1 {
            join::join_equal(&mut variants, self.store.modifiers, &self.store.resolved.values);
        }
        let start = self.store.resolved.variants.len() as u32;
        self.store.resolved.variants.append(&mut variants);
        self.store.resolved.ranges[token.index()] = start..self.store.resolved.variants.len() as u32;
        self.store.states[token.index()] = State::Done;
    }

    pub(super) fn report_combinations(&mut self, token: TokenId) {
        let path = self.store.token_path(token);
        let span = self.store.broken(token, Condition::default()).span;
        self.diagnostics.report(
            Diagnostic::new(
                Code::TooManyCombinations,
                format!("too many modifiers meet in `{path}`; the limit is {MAX_VARIANTS} values"),
            )
            .at(span, "depends on too many modifiers")
            .help("let fewer modifiers override this token or the tokens it refers to")
            .token(path),
        );
    }

    /// Reports groups whose `$type` the format does not know, also those that hold no token.
    fn check_group_types(&mut self) {
        for id in 0..self.store.tree.nodes.len() {
            let groups: &[GroupDefinition] = self.store.tree.nodes[id].groups();
            for definition in groups {
                let Some(place) = definition.token_type else { continue };
                if definition.inherited {
                    continue;
                }
                let node = self.store.source_set.node(place);
                if let Some(name) = node.string()
                    && TokenType::from_name(&name).is_none()
                {
                    let path = self.store.tree.paths.path(id as NodeId);
                    self.diagnostics.report(unknown_type(&name, node.span()).token(path));
                }
            }
        }
    }
}
