//! What the tokens of a cycle are under the one condition that is looked at.

use super::variant::Variant;
use crate::dictionary::TokenId;

/// What the tokens of a cycle are.
#[derive(Default)]
pub(super) struct Local {
    tokens: Vec<TokenId>,
    /// What each of them is.
    variants: Vec<Variant>,
    /// By token: its place among them, from 1.
    known: Vec<u32>,
    /// By token: its place on the stack, from 1.
    waiting: Vec<u32>,
    /// The tokens with a place on the stack.
    marked: Vec<TokenId>,
}

impl Local {
    /// Makes room for this many tokens, of which none is known.
    pub(super) fn begin(&mut self, tokens: usize) {
        self.clear();
        self.known.resize(tokens, 0);
        self.waiting.resize(tokens, 0);
    }

    /// What a token is.
    pub(super) fn get(&self, token: TokenId) -> Option<&Variant> {
        let place = self.known[token.index()].checked_sub(1)?;
        self.variants.get(place as usize)
    }

    /// Keeps what a token is.
    pub(super) fn keep(&mut self, token: TokenId, variant: Variant) {
        self.waiting[token.index()] = 0;
        self.tokens.push(token);
        self.variants.push(variant);
        self.known[token.index()] = self.variants.len() as u32;
    }

    /// Puts `top`, the `depth`th on the stack, down as waiting; gives the place of `wanted` if that waits already.
    pub(super) fn wait(&mut self, wanted: TokenId, top: TokenId, depth: usize) -> Option<usize> {
        self.waiting[top.index()] = depth as u32;
        self.marked.push(top);
        self.waiting[wanted.index()].checked_sub(1).map(|place| place as usize)
    }

    /// The tokens that are known, and what each of them is.
    pub(super) fn all(&self) -> (&[TokenId], &[Variant]) {
        (&self.tokens, &self.variants)
    }

    fn clear(&mut self) {
        for token in &self.tokens {
            self.known[token.index()] = 0;
        }
        for token in &self.marked {
            self.waiting[token.index()] = 0;
        }
        self.tokens.clear();
        self.variants.clear();
        self.marked.clear();
    }
}
