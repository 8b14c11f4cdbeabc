//! Follows references and gives every token its value in every context (Format 7, Resolver 6.3).
//!
//! A token is read under a choice of contexts that begins empty. Reading stops when it needs a choice, and then
//! goes on once for each context of that modifier; or when it needs another token, and then that one is read first.
//! So each token ends with exactly the conditions that make a difference to it, and no recursion is deeper than a
//! value. Tokens that wait for each other in a cycle are looked at again one condition at a time: what is a cycle
//! over all contexts together may be none in any single one.

use std::ops::Range;

use crate::dictionary::TokenId;
use crate::paths::{NodeId, ROOT};
use crate::system::System;
use crate::tree::Tree;
use crate::value::Value;

mod chain_cache;
mod cycle;
mod evaluator;
mod follow;
mod join;
mod local;
mod name;
mod other_type;
mod pointer;
mod query;
mod read_color;
mod read_composite;
mod read_measure;
mod read_simple;
mod report;
mod rounding;
mod store;
mod token;
mod unknown;
mod variant;

pub(crate) use variant::{Outcome, Variant};

/// Every token with its values.
#[derive(Default)]
pub(crate) struct Resolved {
    /// The tree's node of every token, in the order of the tree.
    pub tokens: Vec<NodeId>,
    /// The values of every token; the first holds in the default contexts.
    pub variants: Vec<Variant>,
    /// Where each token's values stand in `variants`.
    pub ranges: Vec<Range<u32>>,
    /// All values.
    pub values: Vec<Value>,
    /// The tokens whose type the format does not know.
    pub opaque: Vec<TokenId>,
    /// The `$type` of each of them.
    pub opaque_types: Vec<String>,
}

impl Resolved {
    /// The values of a token; the first holds in the default contexts.
    pub(crate) fn variants_of(&self, token: TokenId) -> &[Variant] {
        let range = &self.ranges[token.index()];
        &self.variants[range.start as usize..range.end as usize]
    }
}

/// Reads every token of the tree.
pub(crate) fn resolve(system: &mut System<'_, '_>) -> Resolved {
    let tokens = number(&mut system.tree);
    evaluator::all(system, tokens)
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
