//! Tokens that wait for each other: what is a cycle over all contexts together may be none in any single one.

use super::evaluator::{Evaluator, MAX_VARIANTS};
use super::local::Local;
use super::report::SHOWN;
use super::store::{Need, State, applies};
use super::variant::Variant;
use crate::code::Code;
use crate::conditions::described;
use crate::diagnostic::Diagnostic;
use crate::dictionary::{Condition, ModifierId, TokenId};
use crate::json::Node;
use crate::path::join;
use crate::paths::NodeId;

impl Evaluator<'_> {
    /// Tokens that wait for each other: reads each under one condition at a time.
    pub(super) fn read_in_turn(&mut self, members: &[TokenId], local: &mut Local) {
        for &token in members {
            self.store.states[token.index()] = State::Open;
        }
        for &token in members {
            if self.store.states[token.index()] == State::Done {
                continue;
            }
            let mut work = vec![Condition::default()];
            let mut variants = Vec::new();
            while let Some(under) = work.pop() {
                match self.read_alone(token, &under, local) {
                    Ok(variant) => variants.push(variant),
                    Err(modifier) if variants.len() + work.len() <= MAX_VARIANTS => {
                        self.branch(&under, modifier, &mut work);
                    }
                    Err(_) => {
                        self.report_combinations(token);
                        variants = vec![self.store.broken(token, Condition::default())];
                        work.clear();
                    }
                }
            }
            if self.store.states[token.index()] != State::Done {
                self.finish(token, variants);
            }
        }
    }

    /// Reads a token under one condition, with everything it needs under the same one; real cycles are found here.
    fn read_alone(
        &mut self,
        token: TokenId,
        under: &Condition,
        local: &mut Local,
    ) -> Result<Variant, ModifierId> {
        local.begin(self.store.states.len());
        let mut stack = vec![token];
        // What each of them passed on its way to the next.
        let mut passed: Vec<Vec<TokenId>> = Vec::new();
        while let Some(&top) = stack.last() {
            passed.truncate(stack.len() - 1);
            let answer = self.ask(top, under, Some(local));
            match answer.variant {
                Ok(variant) => {
                    local.keep(top, variant);
                    stack.pop();
                }
                Err(Need::Choice(modifier)) => return Err(modifier),
                Err(Need::Token(wanted)) => {
                    passed.push(answer.passed);
                    if let Some(begin) = local.wait(wanted, top, stack.len()) {
                        let cycle = stack.split_off(begin);
                        self.report_cycle(&cycle, &passed[begin..], under);
                        for &member in &cycle {
                            local.keep(member, self.store.broken(member, under.clone()));
                        }
                    } else {
                        stack.push(wanted);
                    }
                }
            }
        }
        if under.is_empty() {
            // No condition was needed, so all of them are known for good.
            let (tokens, variants) = local.all();
            for (place, &other) in tokens.iter().enumerate() {
                self.finish(other, vec![variants[place].clone()]);
            }
        }
        Ok(match local.get(token) {
            Some(variant) => variant.clone(),
            None => self.store.broken(token, under.clone()),
        })
    }

    fn report_cycle(&mut self, cycle: &[TokenId], passed: &[Vec<TokenId>], under: &Condition) {
        // It is told from the token whose path is the first by its letters, wherever the text enters it.
        let (mut first, mut first_path) = (0, self.store.token_path(cycle[0]));
        for (place, &token) in cycle.iter().enumerate() {
            let path = self.store.token_path(token);
            if *path < *first_path {
                (first, first_path) = (place, path);
            }
        }
        let mut nodes: Vec<NodeId> = Vec::with_capacity(cycle.len());
        let mut between = Vec::new();
        for step in 0..cycle.len() {
            let place = (first + step) % cycle.len();
            nodes.push(self.store.resolved.tokens[cycle[place].index()]);
            for &token in &passed[place] {
                between.push(token);
            }
        }
        let shown = &nodes[..SHOWN.min(nodes.len())];
        let mut names = Vec::with_capacity(SHOWN + 2);
        for &node in shown {
            names.push(format!("`{}`", self.store.tree.paths.path(node)));
        }
        if cycle.len() > SHOWN {
            names.push(format!("{} more", cycle.len() - SHOWN));
        }
        let mut message = if cycle.len() == 1 {
            format!("{} refers to itself", names[0])
        } else {
            format!("references form a cycle: {} → {}", join(&names, " → "), names[0])
        };
        self.store.push_between(&mut message, ", through a part of ", &between, &nodes);
        let mut diagnostic = Diagnostic::new(Code::ReferenceCycle, message).token(first_path);
        for (step, &node) in shown.iter().enumerate() {
            let mut found = None;
            for definition in &*self.store.tree.node(node).tokens {
                if let Ok(true) = applies(&definition.when, under) {
                    found = Some(definition);
                }
            }
            let Some(definition) = found else { continue };
            let object = self.store.source_set.node(definition.object);
            let written = object.get("$value").or_else(|| object.get("$ref"));
            let span = written.map_or(definition.span, Node::span);
            let next = self.store.tree.paths.path(nodes[(step + 1) % nodes.len()]);
            let label = format!("refers to `{next}`");
            diagnostic = if step == 0 { diagnostic.at(span, label) } else { diagnostic.also(span, label) };
        }
        if !under.is_empty() {
            diagnostic =
                diagnostic.note(format!("in the context {}", described(under, self.store.modifiers)));
        }
        self.diagnostics.report(diagnostic.help("give one of them its own value"));
    }
}
