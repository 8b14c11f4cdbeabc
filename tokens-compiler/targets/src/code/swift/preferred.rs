//! The contexts that a user's preferences choose: of those of a modifier whose names say what they are for, the one
//! that asks for most of what the user prefers, else the default one.

use std::cmp::Reverse;

use crate::preference::{self, Preferences, Scheme};
use tokens_compiler_core::dictionary::{Condition, ContextId, Dictionary, ModifierId};

/// What preferences choose of one modifier.
#[derive(Debug)]
pub(super) struct Chain {
    pub(super) modifier: ModifierId,
    /// What each context asks for, the one that asks for most first.
    pub(super) choices: Vec<(Preferences, ContextId)>,
    /// The context where nothing of it is preferred.
    pub(super) default: ContextId,
    /// What each context is for, by context; a scheme is that of the default one where a name says none.
    of_contexts: Vec<Preferences>,
}

impl Chain {
    /// The contexts that are for something.
    pub(super) fn with(&self, part: fn(&Preferences) -> bool) -> impl Iterator<Item = ContextId> + '_ {
        let contexts = self.of_contexts.iter().enumerate().filter(move |(_, own)| part(own));
        contexts.map(|(at, _)| ContextId(at as u16))
    }
}

/// The chains of the modifiers that follow preferences at all.
pub(super) fn chains(dictionary: &Dictionary) -> Vec<Chain> {
    let mut all = Vec::new();
    for (id, modifier) in dictionary.modifiers() {
        let preferences = Preferences::of(modifier);
        let mut order: Vec<usize> = (0..preferences.len())
            .filter(|&at| preference::is_meant(at, &preferences, &modifier.contexts))
            .collect();
        let default = modifier.default.index();
        let base = preferences[default].scheme.unwrap_or(Scheme::Light);
        order.sort_by_key(|&at| (Reverse(preferences[at].weight(base)), at == default));
        // Where nothing else is asked for, the default context holds anyway.
        while order.last() == Some(&default) {
            order.pop();
        }
        if !order.is_empty() {
            let choices = order.into_iter().map(|at| (preferences[at], ContextId(at as u16))).collect();
            let of_contexts =
                preferences.iter().map(|own| Preferences { scheme: own.scheme.or(Some(base)), ..*own });
            let of_contexts = of_contexts.collect();
            all.push(Chain { modifier: id, choices, default: modifier.default, of_contexts });
        }
    }
    all
}

/// The input that these preferences choose.
pub(super) fn input(chains: &[Chain], preferred: Preferences) -> Condition {
    let holds = |asked: Preferences| {
        let scheme = asked.scheme.is_none_or(|scheme| Some(scheme) == preferred.scheme);
        scheme
            && (!asked.more_contrast || preferred.more_contrast)
            && (!asked.reduced_motion || preferred.reduced_motion)
    };
    chains
        .iter()
        .map(|chain| {
            let chosen = chain.choices.iter().find(|(asked, _)| holds(*asked));
            (chain.modifier, chosen.map_or(chain.default, |(_, context)| *context))
        })
        .collect()
}

/// What is preferred, as a system tells it.
pub(super) fn preferences(is_dark: bool, more_contrast: bool) -> Preferences {
    let scheme = Some(if is_dark { Scheme::Dark } else { Scheme::Light });
    Preferences { scheme, more_contrast, reduced_motion: false }
}
