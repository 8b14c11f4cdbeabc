//! Tokens that wait for each other: what is a circle over all contexts together may be none in any single one.

use super::follow::SHOWN;
use super::{Evaluator, Leaf, MAX_LEAVES, Need, State};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::dictionary::{Condition, ModifierId, TokenId};
use crate::json::Node;
use crate::path::join;
use crate::paths::NodeId;

/// What the tokens of a circle are under the assignment that is looked at.
pub(super) struct Local {
    leaves: Vec<(TokenId, Leaf)>,
    /// By token: its place in `leaves`, from 1.
    known: Vec<u32>,
    /// By token: its place on the stack, from 1.
    waiting: Vec<u32>,
    /// The tokens with a place on the stack.
    marked: Vec<TokenId>,
}

impl Local {
    fn new(tokens: usize) -> Self {
        Self { leaves: Vec::new(), known: vec![0; tokens], waiting: vec![0; tokens], marked: Vec::new() }
    }

    /// What a token is.
    pub(super) fn get(&self, token: TokenId) -> Option<&Leaf> {
        let place = self.known[token.0 as usize].checked_sub(1)?;
        self.leaves.get(place as usize).map(|(_, leaf)| leaf)
    }

    fn keep(&mut self, token: TokenId, leaf: Leaf) {
        self.waiting[token.0 as usize] = 0;
        self.leaves.push((token, leaf));
        self.known[token.0 as usize] = self.leaves.len() as u32;
    }

    /// Puts `top`, the `depth`th on the stack, down as waiting; gives the place of `wanted` if that waits already.
    fn wait(&mut self, wanted: TokenId, top: TokenId, depth: usize) -> Option<usize> {
        self.waiting[top.0 as usize] = depth as u32;
        self.marked.push(top);
        self.waiting[wanted.0 as usize].checked_sub(1).map(|place| place as usize)
    }

    fn unmark(&mut self, token: TokenId) {
        self.known[token.0 as usize] = 0;
    }

    fn clear(&mut self) {
        for (token, _) in std::mem::take(&mut self.leaves) {
            self.known[token.0 as usize] = 0;
        }
        for token in std::mem::take(&mut self.marked) {
            self.waiting[token.0 as usize] = 0;
        }
    }
}

impl Evaluator<'_> {
    /// Tokens that wait for each other: reads each under one assignment at a time.
    pub(super) fn untie(&mut self, knot: &[TokenId]) {
        for &token in knot {
            self.states[token.0 as usize] = State::Open;
        }
        for &token in knot {
            if self.states[token.0 as usize] == State::Done {
                continue;
            }
            let mut work = vec![Condition::default()];
            let mut leaves = Vec::new();
            while let Some(under) = work.pop() {
                match self.read_alone(token, &under) {
                    Ok(leaf) => leaves.push(leaf),
                    Err(modifier) if leaves.len() + work.len() <= MAX_LEAVES => {
                        self.branch(&under, modifier, &mut work);
                    }
                    Err(_) => {
                        self.report_combinations(token);
                        leaves = vec![self.broken(token, Condition::default())];
                        work.clear();
                    }
                }
            }
            if self.states[token.0 as usize] != State::Done {
                self.finish(token, leaves);
            }
        }
    }

    /// Reads a token under one assignment, with everything it needs under the same one; real circles are found here.
    fn read_alone(&mut self, token: TokenId, under: &Condition) -> Result<Leaf, ModifierId> {
        let tokens = self.states.len();
        let local = self.local.get_or_insert_with(|| Local::new(tokens));
        local.clear();
        let mut stack = vec![token];
        // What each of them passed on its way to the next.
        let mut passed: Vec<Vec<TokenId>> = Vec::new();
        while let Some(&top) = stack.last() {
            passed.truncate(stack.len() - 1);
            match self.read(top, under) {
                Ok(leaf) => {
                    self.keep_local(top, leaf);
                    stack.pop();
                }
                Err(Need::Choice(modifier)) => {
                    self.clear_local();
                    return Err(modifier);
                }
                Err(Need::Token(wanted)) => {
                    passed.push(std::mem::take(&mut self.passed));
                    let waiting = self.local.as_mut().and_then(|local| local.wait(wanted, top, stack.len()));
                    if let Some(begin) = waiting {
                        let cycle = stack.split_off(begin);
                        self.report_cycle(&cycle, &passed[begin..], under);
                        for member in cycle {
                            let leaf = self.broken(member, under.clone());
                            self.keep_local(member, leaf);
                        }
                    } else {
                        stack.push(wanted);
                    }
                }
            }
        }
        let found = self.local.as_ref().and_then(|local| local.get(token));
        let leaf = match found {
            Some(leaf) => leaf.clone(),
            None => self.broken(token, under.clone()),
        };
        if under.is_empty()
            && let Some(local) = &mut self.local
        {
            // No condition was needed, so all of them are known for good.
            for (other, leaf) in std::mem::take(&mut local.leaves) {
                self.unmark(other);
                self.finish(other, vec![leaf]);
            }
        }
        self.clear_local();
        Ok(leaf)
    }

    fn keep_local(&mut self, token: TokenId, leaf: Leaf) {
        if let Some(local) = &mut self.local {
            local.keep(token, leaf);
        }
    }

    fn unmark(&mut self, token: TokenId) {
        if let Some(local) = &mut self.local {
            local.unmark(token);
        }
    }

    fn clear_local(&mut self) {
        if let Some(local) = &mut self.local {
            local.clear();
        }
    }

    fn report_cycle(&mut self, cycle: &[TokenId], passed: &[Vec<TokenId>], under: &Condition) {
        // It is told from the token whose path is the first by its letters, wherever the text enters it.
        let mut nodes: Vec<NodeId> = Vec::with_capacity(cycle.len());
        let (mut first, mut first_path) = (0, self.token_path(cycle[0]));
        for (place, &token) in cycle.iter().enumerate() {
            nodes.push(self.resolved.tokens[token.0 as usize]);
            let path = self.token_path(token);
            if path < first_path {
                (first, first_path) = (place, path);
            }
        }
        nodes.rotate_left(first);
        let shown = &nodes[..SHOWN.min(nodes.len())];
        let mut names = Vec::with_capacity(SHOWN + 2);
        for &node in shown {
            names.push(format!("`{}`", self.tree.paths.path(node)));
        }
        if cycle.len() > SHOWN {
            names.push(format!("{} more", cycle.len() - SHOWN));
        }
        let mut message = if cycle.len() == 1 {
            format!("{} refers to itself", names[0])
        } else {
            format!("references lead in a circle: {} → {}", join(&names, " → "), names[0])
        };
        let mut between = Vec::new();
        for tokens in passed[first..].iter().chain(&passed[..first]) {
            between.extend_from_slice(tokens);
        }
        self.push_between(&mut message, ", through a part of ", &between, &nodes);
        let mut diagnostic = Diagnostic::new(Code::ReferenceCycle, message).token(first_path);
        for (step, &node) in shown.iter().enumerate() {
            let Ok(Some(definition)) = self.choose_token(node, under) else { continue };
            let object = self.node(definition.object);
            let written = object.get("$value").or_else(|| object.get("$ref"));
            let span = written.map_or(definition.span, Node::span);
            let next = self.tree.paths.path(nodes[(step + 1) % nodes.len()]);
            let label = format!("leads to `{next}`");
            diagnostic = if step == 0 { diagnostic.at(span, label) } else { diagnostic.also(span, label) };
        }
        if !under.is_empty() {
            diagnostic = diagnostic.note(format!("in the context {}", self.describe(under)));
        }
        self.diagnostics.report(diagnostic.help("give one of them a value of its own"));
    }
}
