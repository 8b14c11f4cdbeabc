//! One read of one token under one condition: what is asked, and what has been found out so far.
//!
//! It lives as long as the read. What it says counts when the token has been read to its end; until then a read may
//! stop, since it needs a choice or another token, and is begun again later. What reads a part gives none where it
//! stopped, or where something is wrong, which has been reported: so the other parts can still be read.

use super::chain_cache::ChainCache;
use super::local::Local;
use super::store::{Need, Store, applies};
use super::variant::Variant;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Level};
use crate::dictionary::{Condition, Modifier, TokenId};
use crate::document::Place;
use crate::json::{Kind, Node};
use crate::losses::Excuse;
use crate::path;
use crate::paths::{NodeId, ROOT};
use crate::source::Span;
use crate::source_set::SourceSet;
use crate::tree::{TokenDefinition, Tree};

/// What reads learn that later ones are spared.
#[derive(Default)]
pub(super) struct Memory {
    /// Where chains of references end.
    pub chain_cache: ChainCache,
    /// How many unknown references have been looked for.
    pub suggestions: usize,
}

/// A read.
pub(super) struct Query<'q, 'e> {
    pub tree: &'e Tree,
    pub modifiers: &'e [Modifier],
    pub source_set: &'e SourceSet<'e>,
    pub store: &'q Store<'e>,
    /// What the tokens of a cycle are, while one is looked at.
    pub local: Option<&'q Local>,
    pub memory: &'q mut Memory,
    /// The condition under which the token is read.
    pub under: &'q Condition,
    /// The token.
    pub reading: NodeId,
    /// Its object, and its value or reference in it.
    pub text: Option<(Span, Span)>,
    /// Why it stopped, if it did: what is needed first.
    pub need: Option<Need>,
    /// What is to be said when it has been read to its end.
    pub reports: Vec<Diagnostic>,
    /// What is not to be said then, since it may lead into what could not be read.
    pub excuses: Vec<Excuse>,
    /// What is to be said whatever comes of it.
    pub certain: Vec<Diagnostic>,
    /// The `$type` that the format does not know, where it has such a one.
    pub opaque_type: Option<String>,
    /// How many conditions have been compared, and how many had been when the present chain began.
    pub looks: usize,
    pub chain_looks: usize,
    /// Whether the chain that is being followed turned out to be a cycle.
    pub is_circle: bool,
    /// The tokens that the chain has led into.
    pub passed: Vec<TokenId>,
}

impl<'q, 'e> Query<'q, 'e> {
    /// Asks for a token under a condition.
    pub(super) fn new(
        store: &'q Store<'e>,
        memory: &'q mut Memory,
        local: Option<&'q Local>,
        token: TokenId,
        under: &'q Condition,
    ) -> Self {
        Self {
            tree: store.tree,
            modifiers: store.modifiers,
            source_set: store.source_set,
            store,
            local,
            memory,
            under,
            reading: store.resolved.tokens[token.index()],
            text: None,
            need: None,
            reports: Vec::new(),
            excuses: Vec::new(),
            certain: Vec::new(),
            opaque_type: None,
            looks: 0,
            chain_looks: 0,
            is_circle: false,
            passed: Vec::new(),
        }
    }

    pub(super) fn node(&self, place: Place) -> Node<'e> {
        self.source_set.node(place)
    }

    /// The definition of a token that applies, if there is one.
    #[expect(clippy::option_option, reason = "none where the read stopped, else whether there is one")]
    pub(super) fn choose_token(&mut self, node: NodeId) -> Option<Option<&'e TokenDefinition>> {
        let definitions = &self.tree.node(node).tokens;
        for definition in definitions.iter().rev() {
            if self.applies(&definition.when)? {
                return Some(Some(definition));
            }
        }
        Some(None)
    }

    /// Whether a condition holds; needs a choice while that is open.
    pub(super) fn applies(&mut self, when: &Condition) -> Option<bool> {
        if when.is_empty() {
            return Some(true);
        }
        self.looks += 1;
        match applies(when, self.under) {
            Ok(applies) => Some(applies),
            Err(need) => {
                self.need = Some(need);
                None
            }
        }
    }

    /// What another token is under the present condition.
    pub(super) fn lookup(&mut self, token: TokenId) -> Option<&'q Variant> {
        if let Some(local) = self.local
            && let Some(variant) = local.get(token)
        {
            return Some(variant);
        }
        match self.store.lookup(token, self.under) {
            Ok(variant) => Some(variant),
            Err(need) => {
                self.need = Some(need);
                None
            }
        }
    }

    /// The `$type` of the nearest group that has one under the present condition, if there is one.
    #[expect(clippy::option_option, reason = "none where the read stopped, else whether there is one")]
    pub(super) fn group_type(&mut self) -> Option<Option<Place>> {
        let parent = |node: NodeId| self.store.typed_group[self.tree.paths.parent(node) as usize];
        let mut at = parent(self.reading);
        while let Some(group) = at {
            let above = if group == ROOT { None } else { parent(group) };
            at = above;
            for definition in self.tree.node(group).groups().iter().rev() {
                if definition.token_type.is_none() {
                    continue;
                }
                if self.applies(&definition.when)? {
                    return Some(definition.token_type);
                }
            }
        }
        Some(None)
    }

    /// Whether this run goes on after such a report.
    pub(super) fn is_lowered(&self, code: Code) -> bool {
        self.store.levels.of(code) != Level::Deny
    }

    pub(super) fn token_path(&self, token: TokenId) -> String {
        self.store.token_path(token)
    }
}

/// The string of a reference object, if a node is one.
pub(super) fn reference_of(node: Node<'_>) -> Option<Node<'_>> {
    if node.kind() == Kind::Object { node.get("$ref") } else { None }
}

pub(super) fn is_reference(node: Node<'_>) -> bool {
    match node.kind() {
        Kind::String => node.string().is_some_and(|text| path::looks_curly(&text)),
        Kind::Object => node.get("$ref").is_some(),
        _ => false,
    }
}
