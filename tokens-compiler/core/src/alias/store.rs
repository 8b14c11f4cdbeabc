//! What every read stands on: the tree, the sources, and the tokens that are known so far. Reading only looks at it.

use super::Resolved;
use super::variant::{Outcome, Variant};
use crate::diagnostic::Levels;
use crate::dictionary::{Condition, Modifier, ModifierId, TokenId};
use crate::losses::Losses;
use crate::paths::{NodeId, ROOT};
use crate::source_set::SourceSet;
use crate::tree::Tree;
use crate::value::TokenType;

/// Why reading stopped.
#[derive(Clone, Copy)]
pub(super) enum Need {
    /// A modifier has to be chosen first.
    Choice(ModifierId),
    /// Another token has to be read first.
    Token(TokenId),
}

/// How far a token has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Nobody asked for it yet.
    Open,
    /// It waits on the stack for another token.
    Waiting,
    /// It is known.
    Done,
}

/// The tree, the sources, and what is known of the tokens.
pub(super) struct Store<'e> {
    pub tree: &'e Tree,
    pub modifiers: &'e [Modifier],
    pub source_set: &'e SourceSet<'e>,
    pub losses: &'e Losses,
    pub levels: Levels,
    /// For every node the nearest group, itself included, that has a `$type` under some condition.
    pub typed_group: Vec<Option<NodeId>>,
    pub states: Vec<State>,
    pub resolved: Resolved,
}

impl Store<'_> {
    /// What a token is under a condition, once that is known.
    pub(super) fn lookup(&self, token: TokenId, under: &Condition) -> Result<&Variant, Need> {
        if self.states[token.index()] != State::Done {
            return Err(Need::Token(token));
        }
        let variants = self.resolved.variants_of(token);
        for variant in variants {
            if !variant.when.is_compatible(under) {
                continue;
            }
            for (modifier, _) in variant.when.iter() {
                if under.get(modifier).is_none() {
                    return Err(Need::Choice(modifier));
                }
            }
            return Ok(variant);
        }
        // Variants cover every input; a limit that was passed variants one broken variant that holds everywhere.
        variants.first().ok_or(Need::Token(token))
    }

    /// The variant of a token without a value, which has been reported.
    pub(super) fn broken(&self, token: TokenId, when: Condition) -> Variant {
        let node = self.tree.node(self.resolved.tokens[token.index()]);
        let span = node.tokens[node.tokens.len() - 1].span;
        Variant { when, outcome: Outcome::Broken, token_type: TokenType::Opaque, span }
    }

    /// The dot path of a token.
    pub(super) fn token_path(&self, token: TokenId) -> String {
        self.tree.paths.path(self.resolved.tokens[token.index()])
    }
}

/// Whether a condition holds under another; needs a choice while that is open.
pub(super) fn applies(when: &Condition, under: &Condition) -> Result<bool, Need> {
    let mut open = None;
    for (modifier, context) in when.iter() {
        match under.get(modifier) {
            Some(chosen) if chosen == context => {}
            Some(_) => return Ok(false),
            None => open = open.or(Some(modifier)),
        }
    }
    match open {
        Some(modifier) => Err(Need::Choice(modifier)),
        None => Ok(true),
    }
}

/// For every node the nearest group, itself included, that has a `$type` under some condition.
pub(super) fn typed_groups(tree: &Tree) -> Vec<Option<NodeId>> {
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
