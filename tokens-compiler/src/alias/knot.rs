//! Tokens that wait for each other: what is a circle over all contexts together may be none in any single one.

use std::collections::BTreeMap;

use super::{Evaluator, Leaf, MAX_LEAVES, Need, State};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::dictionary::{Assignment, ModifierId, TokenId};
use crate::json::Node;
use crate::order::NodeId;

impl Evaluator<'_, '_, '_> {
    /// Tokens that wait for each other: reads each under one assignment at a time.
    pub(super) fn untie(&mut self, knot: &[TokenId]) {
        for &token in knot {
            self.states[token.0 as usize] = State::Open;
        }
        for &token in knot {
            if self.states[token.0 as usize] == State::Done {
                continue;
            }
            let mut work = vec![Assignment::default()];
            let mut leaves = Vec::new();
            while let Some(under) = work.pop() {
                match self.read_alone(token, &under) {
                    Ok(leaf) => leaves.push(leaf),
                    Err(modifier) if leaves.len() + work.len() <= MAX_LEAVES => {
                        self.branch(&under, modifier, &mut work);
                    }
                    Err(_) => {
                        self.report_combinations(token);
                        leaves = vec![self.broken(token, Assignment::default())];
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
    fn read_alone(&mut self, token: TokenId, under: &Assignment) -> Result<Leaf, ModifierId> {
        self.local = Some(BTreeMap::new());
        let mut stack = vec![token];
        let mut waiting: BTreeMap<TokenId, usize> = BTreeMap::from([(token, 0)]);
        while let Some(&top) = stack.last() {
            match self.read(top, under) {
                Ok(leaf) => {
                    self.keep_local(top, leaf);
                    waiting.remove(&top);
                    stack.pop();
                }
                Err(Need::Choice(modifier)) => {
                    self.local = None;
                    return Err(modifier);
                }
                Err(Need::Token(wanted)) => {
                    if let Some(&begin) = waiting.get(&wanted) {
                        self.report_cycle(&stack[begin..], under);
                        for member in stack.drain(begin..) {
                            waiting.remove(&member);
                            let leaf = self.broken(member, under.clone());
                            self.keep_local(member, leaf);
                        }
                    } else {
                        waiting.insert(wanted, stack.len());
                        stack.push(wanted);
                    }
                }
            }
        }
        let mut local = self.local.take().unwrap_or_default();
        let leaf = local.get(&token).cloned().unwrap_or_else(|| self.broken(token, under.clone()));
        if under.is_empty() {
            // No condition was needed, so all of them are known for good.
            while let Some((other, leaf)) = local.pop_first() {
                self.finish(other, vec![leaf]);
            }
        }
        Ok(leaf)
    }

    fn keep_local(&mut self, token: TokenId, leaf: Leaf) {
        if let Some(local) = &mut self.local {
            local.insert(token, leaf);
        }
    }

    fn report_cycle(&mut self, cycle: &[TokenId], under: &Assignment) {
        const SHOWN: usize = 12;
        let nodes: Vec<NodeId> = cycle.iter().map(|token| self.resolved.tokens[token.0 as usize]).collect();
        let mut names: Vec<String> =
            nodes.iter().take(SHOWN).map(|&node| format!("`{}`", self.tree.path(node))).collect();
        if cycle.len() > SHOWN {
            names.push(format!("{} more", cycle.len() - SHOWN));
        }
        let message = if cycle.len() == 1 {
            format!("{} refers to itself", names[0])
        } else {
            format!("references lead in a circle: {} → {}", names.join(" → "), names[0])
        };
        let mut diagnostic = Diagnostic::new(Code::ReferenceCycle, message).token(self.tree.path(nodes[0]));
        for (step, &node) in nodes.iter().enumerate().take(SHOWN) {
            let Ok(Some(definition)) = self.choose_token(node, under) else { continue };
            let object = definition.object.map(|object| self.node(object));
            let written = object.and_then(|object| object.get("$value").or_else(|| object.get("$ref")));
            let span = written.map_or(definition.span, Node::span);
            let next = self.tree.path(nodes[(step + 1) % nodes.len()]);
            let label = format!("leads to `{next}`");
            diagnostic = if step == 0 { diagnostic.at(span, label) } else { diagnostic.also(span, label) };
        }
        if !under.is_empty() {
            diagnostic = diagnostic.note(format!("in the context {}", self.describe(under)));
        }
        self.diagnostics.report(diagnostic.help("give one of them a value of its own"));
    }
}
