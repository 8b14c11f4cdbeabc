//! Which tokens each block declares.
//!
//! A token that one modifier changes is declared in the blocks of that modifier's contexts. A token that several
//! change is declared in the blocks of all of them where its text is the same in every context (an alias whose
//! target changes); else it also needs blocks for the combinations, see [`super::meeting`].

use std::collections::BTreeMap;

use super::axis::Axis;
use super::declared::Declared;
use super::value::Printer;
use crate::preference::Scheme;
use tokens_compiler_core::dictionary::{Condition, ContextId, Dictionary, ModifierId, Token, TokenId};
use tokens_compiler_core::value::TokenType;

/// Which tokens each block declares, besides the base.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) dictionary: &'a Dictionary,
    /// By modifier: the tokens that it changes.
    changed: Vec<Vec<TokenId>>,
    /// By the modifiers that meet in them: the tokens that differ between combinations.
    pub(super) meetings: BTreeMap<Vec<ModifierId>, Vec<TokenId>>,
    /// The light and the dark context whose colors are written as `light-dark()`.
    pair: Option<Pair>,
    /// By token, where there is a pair: whether it is written so.
    paired: Vec<bool>,
}

/// Two contexts of one modifier.
#[derive(Clone, Copy, Debug)]
struct Pair {
    modifier: ModifierId,
    light: ContextId,
    dark: ContextId,
    /// Whether the modifier has other contexts.
    has_others: bool,
}

impl<'a> Plan<'a> {
    pub(super) fn new(printer: &Printer<'a>, axes: &[Axis], light_dark: bool) -> Self {
        let dictionary = printer.dictionary;
        let mut plan = Self {
            dictionary,
            changed: vec![Vec::new(); axes.len()],
            meetings: BTreeMap::new(),
            pair: if light_dark { pair(axes) } else { None },
            paired: Vec::new(),
        };
        if plan.pair.is_some() {
            plan.paired = vec![false; dictionary.tokens.len()];
        }
        for (id, token) in dictionary.varying() {
            let support = token.support();
            for modifier in &support {
                plan.changed[modifier.0 as usize].push(id);
            }
            if let (Some(pair), [only]) = (plan.pair, support.as_slice())
                && *only == pair.modifier
                && plan.is_color_in(token, pair)
            {
                plan.paired[id.0 as usize] = true;
            }
            if support.len() > 1
                && !token.variants.iter().all(|variant| printer.is_same(id, token.base(), variant))
            {
                plan.meetings.entry(support).or_default().push(id);
            }
        }
        plan
    }

    fn is_color_in(&self, token: &Token, pair: Pair) -> bool {
        [pair.light, pair.dark].into_iter().all(|context| {
            let input = Condition::default().with(pair.modifier, context);
            self.dictionary
                .value_of(token, &input)
                .is_some_and(|value| value.token_type() == TokenType::Color)
        })
    }

    /// Whether a modifier changes any token.
    pub(super) fn is_used(&self, modifier: ModifierId) -> bool {
        !self.changed[modifier.0 as usize].is_empty()
    }

    /// Whether a token is written as `light-dark()`.
    pub(super) fn is_paired(&self, token: TokenId) -> bool {
        self.paired.get(token.0 as usize).copied().unwrap_or(false)
    }

    /// The modifier whose light and dark colors are written as `light-dark()`.
    pub(super) fn paired_modifier(&self) -> Option<ModifierId> {
        self.pair.map(|pair| pair.modifier)
    }

    /// Every token for the default contexts.
    pub(super) fn base(&self) -> impl Iterator<Item = Declared<'a>> {
        self.dictionary
            .tokens()
            .map(|(id, token)| self.paired(id, token).unwrap_or_else(|| Declared::one(id, token.base())))
    }

    /// The `light-dark()` of a token that is written so.
    fn paired(&self, id: TokenId, token: &'a Token) -> Option<Declared<'a>> {
        let pair = self.pair.filter(|_| self.is_paired(id))?;
        let variant =
            |context| self.dictionary.select(token, &Condition::default().with(pair.modifier, context));
        Some(Declared { token: id, variant: variant(pair.light), dark: Some(variant(pair.dark)) })
    }

    /// What the block of one context declares. Colors in a `light-dark()` follow `color-scheme` by themselves; only
    /// inside a third context, which declares them as they are there, they have to be taken back.
    pub(super) fn context(&self, modifier: ModifierId, context: ContextId) -> Vec<Declared<'a>> {
        let input = Condition::default().with(modifier, context);
        let pair = self
            .pair
            .filter(|pair| pair.modifier == modifier && (pair.light == context || pair.dark == context));
        let mut list = Vec::new();
        for &id in &self.changed[modifier.0 as usize] {
            let token = self.dictionary.token(id);
            match pair {
                Some(pair) if self.is_paired(id) => {
                    if pair.has_others {
                        list.extend(self.paired(id, token));
                    }
                }
                _ => list.push(Declared::one(id, self.dictionary.select(token, &input))),
            }
        }
        list
    }

    /// What the root declares where a media query chooses a context: what differs from the base, or from
    /// what a media query before it may have changed.
    pub(super) fn preferred(
        &self,
        printer: &Printer<'_>,
        modifier: ModifierId,
        contexts: &[ContextId],
    ) -> Vec<Declared<'a>> {
        let Some(&last) = contexts.last() else { return Vec::new() };
        let mut list = self.context(modifier, last);
        list.retain(|declared| {
            let token = self.dictionary.token(declared.token);
            declared.dark.is_none()
                && contexts.iter().any(|&context| {
                    let input = Condition::default().with(modifier, context);
                    !printer.is_same(declared.token, token.base(), self.dictionary.select(token, &input))
                })
        });
        list
    }

    /// What tokens are for an input.
    pub(super) fn select(&self, tokens: &[TokenId], input: &Condition) -> Vec<Declared<'a>> {
        tokens
            .iter()
            .map(|&id| Declared::one(id, self.dictionary.select(self.dictionary.token(id), input)))
            .collect()
    }
}

/// The first modifier's light and dark contexts, one of which is its default.
fn pair(axes: &[Axis]) -> Option<Pair> {
    let axis = axes.iter().find(|axis| is_scheme(axis))?;
    let (light, dark) = axis.schemes()?;
    let has_others = axis.contexts.len() > 2;
    (axis.default == light || axis.default == dark).then_some(Pair {
        modifier: axis.id,
        light,
        dark,
        has_others,
    })
}

/// Whether a modifier is about color schemes.
pub(super) fn is_scheme(axis: &Axis) -> bool {
    axis.contexts.iter().any(|choice| choice.scheme == Some(Scheme::Dark))
}
