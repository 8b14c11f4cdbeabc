//! Follows references and gives every token its value in every context (Format 7, Resolver 6.3).
//!
//! A token is read under an assignment of contexts that begins empty. Reading stops when it needs a choice, and then
//! goes on once for each context of that modifier; or when it needs another token, and then that one is read first.
//! So each token ends with exactly the conditions that make a difference to it, and no recursion is deeper than a
//! value. Tokens that wait for each other in a circle are looked at again one assignment at a time: what is a circle
//! over all contexts together may be none in any single one.

use std::ops::Range;

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics, Level};
use crate::dictionary::{Condition, ContextId, Modifier, ModifierId, TokenId, ValueId};
use crate::document::Place;
use crate::json::Node;
use crate::paths::{NodeId, ROOT};
use crate::source::Span;
use crate::source_set::SourceSet;
use crate::system::System;
use crate::tree::{GroupDefinition, TokenDefinition, Tree};
use crate::value::{TokenType, Value};

mod chain_cache;
mod cycle;
mod follow;
mod join;
mod name;
mod pointer;
mod read_color;
mod read_composite;
mod read_simple;
mod report;
mod token;
mod unknown;

use chain_cache::ChainCache;

/// How many values one token may have.
const MAX_LEAVES: usize = 4096;

/// How many conditions are compared for one token.
const MAX_LOOKS: usize = 4_000_000;

/// What a token is under an assignment.
#[derive(Clone)]
pub(crate) struct Leaf {
    /// Holds for every input that makes these choices.
    pub when: Condition,
    /// Its value, or why it has none.
    pub outcome: Outcome,
    /// The type of the value; [`TokenType::Opaque`] where there is none.
    pub token_type: TokenType,
    /// Its name in the text.
    pub span: Span,
}

/// What came of reading a token.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Outcome {
    /// A value, and the token that it is a whole-token alias of.
    Value(ValueId, Option<TokenId>),
    /// The token does not exist here.
    Absent,
    /// It has no value; that has been reported.
    Broken,
}

/// Why reading stopped.
#[derive(Clone, Copy)]
enum Need {
    /// A modifier has to be chosen first.
    Choice(ModifierId),
    /// Another token has to be read first.
    Token(TokenId),
}

/// Why there is no value.
#[derive(Clone, Copy)]
enum Fail {
    /// Not yet.
    Need(Need),
    /// It is wrong, and that has been reported.
    Broken,
}

impl From<Need> for Fail {
    fn from(need: Need) -> Self {
        Self::Need(need)
    }
}

/// Every token with its values.
#[derive(Default)]
pub(crate) struct Resolved {
    /// The tree's node of every token, in the order of the tree.
    pub tokens: Vec<NodeId>,
    /// The values of every token; the first holds in the default contexts.
    pub leaves: Vec<Leaf>,
    /// Where each token's values stand in `leaves`.
    pub ranges: Vec<Range<u32>>,
    /// All values.
    pub values: Vec<Value>,
    /// The `$type` of tokens whose type the format does not know.
    pub opaque_types: Vec<(TokenId, String)>,
}

impl Resolved {
    /// The values of a token; the first holds in the default contexts.
    pub(crate) fn leaves_of(&self, token: TokenId) -> &[Leaf] {
        let range = &self.ranges[token.0 as usize];
        &self.leaves[range.start as usize..range.end as usize]
    }
}

/// Reads every token of the tree.
pub(crate) fn resolve(system: &mut System<'_, '_>) -> Resolved {
    let tokens = number(&mut system.tree);
    let System { tree, modifiers, source_set, diagnostics } = system;
    let tree = &*tree;
    let mut states = Vec::with_capacity(tokens.len());
    let mut ranges = Vec::with_capacity(tokens.len());
    for _ in &tokens {
        states.push(State::Open);
        ranges.push(0..0);
    }
    let mut evaluator = Evaluator {
        tree,
        modifiers,
        source_set,
        diagnostics,
        typed_group: typed_groups(tree),
        states,
        resolved: Resolved {
            leaves: Vec::with_capacity(tokens.len()),
            ranges,
            tokens,
            ..Resolved::default()
        },
        local: None,
        pending: Vec::new(),
        under: Condition::default(),
        reading: ROOT,
        text: None,
        conditional: false,
        looks: 0,
        chain_cache: ChainCache::default(),
        circle: false,
        passed: Vec::new(),
        suggestions: 0,
    };
    evaluator.check_group_types();
    for index in 0..evaluator.states.len() {
        evaluator.run(TokenId(index as u32));
    }
    evaluator.resolved
}

/// Numbers the tokens as a walk through the tree meets them.
fn number(tree: &mut Tree) -> Vec<NodeId> {
    let mut tokens = Vec::new();
    tree.tokens = vec![None; tree.nodes.len()];
    let mut at = Some(ROOT);
    while let Some(id) = at {
        if !tree.node(id).tokens.is_empty() {
            tree.tokens[id as usize] = Some(TokenId(tokens.len() as u32));
            tokens.push(id);
        }
        at = tree.paths.after(id);
    }
    tokens
}

/// For every node the nearest group, itself included, that has a `$type` under some condition.
fn typed_groups(tree: &Tree) -> Vec<Option<NodeId>> {
    let mut nearest: Vec<Option<NodeId>> = Vec::with_capacity(tree.nodes.len());
    for (id, node) in tree.nodes.iter().enumerate() {
        let mut own = false;
        for group in node.groups() {
            own |= group.token_type.is_some();
        }
        // Parents stand before their children.
        let inherited =
            if id == ROOT as usize { None } else { nearest[tree.paths.parent(id as NodeId) as usize] };
        nearest.push(if own { Some(id as NodeId) } else { inherited });
    }
    nearest
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    /// Waits on the stack for another token.
    Waiting,
    Done,
}

struct Frame {
    token: TokenId,
    work: Vec<Condition>,
    leaves: Vec<Leaf>,
    /// How many conditions were compared for it.
    looks: usize,
}

impl Frame {
    fn new(token: TokenId) -> Self {
        Self { token, work: vec![Condition::default()], leaves: Vec::with_capacity(1), looks: 0 }
    }
}

struct Evaluator<'e> {
    tree: &'e Tree,
    modifiers: &'e [Modifier],
    source_set: &'e SourceSet<'e>,
    diagnostics: &'e mut Diagnostics,
    typed_group: Vec<Option<NodeId>>,
    states: Vec<State>,
    resolved: Resolved,
    /// While a circle is looked at: what its tokens are under the present assignment.
    local: Option<cycle::Local>,
    /// What is reported when the token that is being read turns out to be read to its end.
    pending: Vec<Diagnostic>,
    /// The assignment under which a token is being read.
    under: Condition,
    /// The token that is being read.
    reading: NodeId,
    /// Its object, and its value or reference in it.
    text: Option<(Span, Span)>,
    /// Whether any condition was looked at since this was last cleared.
    conditional: bool,
    /// How many conditions were compared since this was last cleared.
    looks: usize,
    chain_cache: ChainCache,
    /// Whether the chain that is being followed turned out to be a circle.
    circle: bool,
    /// The tokens that the chain has led into.
    passed: Vec<TokenId>,
    /// How many unknown references have been looked for.
    suggestions: usize,
}

impl<'e> Evaluator<'e> {
    fn node(&self, place: Place) -> Node<'e> {
        self.source_set.node(place)
    }

    /// The assignments that follow from choosing a modifier, the default last, so that it is popped first.
    fn branch(&self, from: &Condition, id: ModifierId, work: &mut Vec<Condition>) {
        let modifier = &self.modifiers[id.0 as usize];
        for index in (0..modifier.contexts.len() as u16).rev() {
            if ContextId(index) != modifier.default {
                work.push(from.with(id, ContextId(index)));
            }
        }
        work.push(from.with(id, modifier.default));
    }

    /// Reads a token and everything that it waits for.
    fn run(&mut self, start: TokenId) {
        if self.states[start.0 as usize] == State::Done {
            return;
        }
        // Nearly every token needs no choice and only tokens that are read already.
        if let Ok(leaf) = self.read(start, &Condition::default()) {
            let at = self.resolved.leaves.len() as u32;
            self.resolved.leaves.push(leaf);
            self.resolved.ranges[start.0 as usize] = at..at + 1;
            self.states[start.0 as usize] = State::Done;
            return;
        }
        let mut stack = vec![Frame::new(start)];
        while let Some(frame) = stack.last_mut() {
            let token = frame.token;
            self.states[token.0 as usize] = State::Waiting;
            let Some(under) = frame.work.pop() else {
                self.finish(token, std::mem::take(&mut frame.leaves));
                stack.pop();
                continue;
            };
            self.looks = 0;
            let read = self.read(token, &under);
            frame.looks += self.looks;
            match read {
                Ok(leaf) => frame.leaves.push(leaf),
                Err(Need::Choice(modifier)) => {
                    if frame.leaves.len() + frame.work.len() > MAX_LEAVES || frame.looks > MAX_LOOKS {
                        self.report_combinations(token);
                        frame.work.clear();
                        frame.leaves = vec![self.broken(token, Condition::default())];
                        continue;
                    }
                    self.branch(&under, modifier, &mut frame.work);
                }
                Err(Need::Token(wanted)) => {
                    frame.work.push(under);
                    if self.states[wanted.0 as usize] == State::Waiting {
                        let mut knot = Vec::new();
                        while let Some(frame) = stack.pop() {
                            knot.push(frame.token);
                            if frame.token == wanted {
                                break;
                            }
                        }
                        knot.reverse();
                        self.untie(&knot);
                    } else {
                        stack.push(Frame::new(wanted));
                    }
                }
            }
        }
    }

    fn finish(&mut self, token: TokenId, mut leaves: Vec<Leaf>) {
        if leaves.len() > 1 {
            join::join_equal(&mut leaves, self.modifiers, &self.resolved.values);
        }
        let start = self.resolved.leaves.len() as u32;
        self.resolved.leaves.append(&mut leaves);
        self.resolved.ranges[token.0 as usize] = start..self.resolved.leaves.len() as u32;
        self.states[token.0 as usize] = State::Done;
    }

    fn broken(&self, token: TokenId, when: Condition) -> Leaf {
        let node = self.tree.node(self.resolved.tokens[token.0 as usize]);
        let span = node.tokens[node.tokens.len() - 1].span;
        Leaf { when, outcome: Outcome::Broken, token_type: TokenType::Opaque, span }
    }

    fn report_combinations(&mut self, token: TokenId) {
        let path = self.tree.paths.path(self.resolved.tokens[token.0 as usize]);
        let span = self.broken(token, Condition::default()).span;
        self.diagnostics.report(
            Diagnostic::new(
                Code::TooManyCombinations,
                format!("so many modifiers meet in `{path}` that its values cannot be told apart; the limit is {MAX_LEAVES}"),
            )
            .at(span, "changed by too many modifiers together")
            .help("let fewer modifiers reach this token, or give it a value of its own in one of them")
            .token(path),
        );
    }

    /// The definition of a token that applies; none where there is none.
    fn choose_token(&mut self, node: NodeId, under: &Condition) -> Result<Option<&'e TokenDefinition>, Need> {
        let definitions = &self.tree.node(node).tokens;
        for definition in definitions.iter().rev() {
            if self.applies(&definition.when, under)? {
                return Ok(Some(definition));
            }
        }
        Ok(None)
    }

    /// Whether a condition holds; needs a choice while that is open.
    fn applies(&mut self, when: &Condition, under: &Condition) -> Result<bool, Need> {
        if when.is_empty() {
            return Ok(true);
        }
        self.conditional = true;
        self.looks += 1;
        let mut open = None;
        for (modifier, context) in when.iter() {
            match under.get(modifier) {
                Some(chosen) if chosen == context => {}
                Some(_) => return Ok(false),
                None => open = open.or(Some(modifier)),
            }
        }
        open.map_or(Ok(true), |modifier| Err(Need::Choice(modifier)))
    }

    /// What a token is under the present assignment.
    fn lookup(&self, token: TokenId) -> Result<&Leaf, Need> {
        if let Some(leaf) = self.local.as_ref().and_then(|local| local.get(token)) {
            return Ok(leaf);
        }
        if self.states[token.0 as usize] != State::Done {
            return Err(Need::Token(token));
        }
        let leaves = self.resolved.leaves_of(token);
        for leaf in leaves {
            if !leaf.when.is_compatible(&self.under) {
                continue;
            }
            for (modifier, _) in leaf.when.iter() {
                if self.under.get(modifier).is_none() {
                    return Err(Need::Choice(modifier));
                }
            }
            return Ok(leaf);
        }
        // Leaves cover every input; a limit that was passed leaves one broken leaf that holds everywhere.
        leaves.first().ok_or(Need::Token(token))
    }

    /// The `$type` of the nearest group that has one under the present assignment.
    fn group_type(&mut self, node: NodeId) -> Result<Option<Place>, Need> {
        let mut at = self.typed_group[self.tree.paths.parent(node) as usize];
        while let Some(group) = at {
            let definitions = self.tree.node(group).groups();
            for definition in definitions.iter().rev() {
                if definition.token_type.is_none() {
                    continue;
                }
                let under = std::mem::take(&mut self.under);
                let applies = self.applies(&definition.when, &under);
                self.under = under;
                if applies? {
                    return Ok(definition.token_type);
                }
            }
            at = if group == ROOT { None } else { self.typed_group[self.tree.paths.parent(group) as usize] };
        }
        Ok(None)
    }

    /// Reports groups whose `$type` the format does not know, also those that hold no token.
    fn check_group_types(&mut self) {
        for id in 0..self.tree.nodes.len() {
            let groups: &'e [GroupDefinition] = self.tree.nodes[id].groups();
            for definition in groups {
                let Some(place) = definition.token_type else { continue };
                if definition.inherited {
                    continue;
                }
                let node = self.node(place);
                if let Some(name) = node.string()
                    && TokenType::from_name(&name).is_none()
                {
                    let path = self.tree.paths.path(id as NodeId);
                    self.diagnostics.report(token::unknown_type(&name, node.span()).token(path));
                }
            }
        }
    }

    /// Whether this run goes on after such a report.
    fn is_lowered(&self, code: Code) -> bool {
        self.diagnostics.levels().of(code) != Level::Deny
    }

    fn add_value(&mut self, value: Value) -> ValueId {
        self.resolved.values.push(value);
        ValueId(self.resolved.values.len() as u32 - 1)
    }
}
