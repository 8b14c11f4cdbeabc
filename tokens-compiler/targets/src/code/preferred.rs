//! The contexts that a user's preferences choose: of those of a modifier whose names say what they are for, the one
//! that asks for most of what the user prefers, else the default one.

use std::cmp::Reverse;

use crate::preference::{self, Preferences, Scheme};
use tokens_compiler_core::dictionary::{Condition, ContextId, Dictionary, Modifier, ModifierId};

/// What can be told of a user, under the name that code gives it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Told {
    Dark,
    HighContrast,
    ReducedMotion,
}

impl Told {
    pub(super) const ALL: [Self; 3] = [Self::Dark, Self::HighContrast, Self::ReducedMotion];

    /// What it is called in code.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Dark => "isDark",
            Self::HighContrast => "isHighContrast",
            Self::ReducedMotion => "isMotionReduced",
        }
    }

    /// What preferences say of it.
    pub(super) fn of(self, preferences: Preferences) -> Option<bool> {
        match self {
            Self::Dark => preferences.scheme.map(|scheme| scheme == Scheme::Dark),
            Self::HighContrast => Some(preferences.more_contrast),
            Self::ReducedMotion => Some(preferences.reduced_motion),
        }
    }

    /// What has to be told of it for a context that asks for these preferences; none where anything will do.
    pub(super) fn asked(self, preferences: Preferences) -> Option<bool> {
        match self {
            Self::Dark => self.of(preferences),
            _ => self.of(preferences).filter(|is_asked| *is_asked),
        }
    }
}

/// What preferences choose of one modifier.
#[derive(Debug)]
pub(super) struct Chain {
    pub(super) modifier: ModifierId,
    /// What its contexts ask for at all.
    pub(super) told: Vec<Told>,
    /// What each context asks for, the one that asks for most first.
    pub(super) choices: Vec<(Preferences, ContextId)>,
    /// The context where nothing of it is preferred.
    pub(super) default: ContextId,
    /// What each context is for, by context.
    of_contexts: Vec<Preferences>,
}

impl Chain {
    /// The chain of a modifier; none where it follows no preference.
    fn of(id: ModifierId, modifier: &Modifier) -> Option<Self> {
        let preferences = Preferences::of(modifier);
        let default = modifier.default.index();
        let base = preferences[default].scheme.unwrap_or(Scheme::Light);
        let mut order: Vec<usize> =
            (0..preferences.len()).filter(|&at| preference::is_meant(at, &preferences, modifier)).collect();
        order.sort_by_key(|&at| (Reverse(preferences[at].weight(base)), at == default));
        // Where nothing else is asked for, the default context holds anyway.
        while order.last() == Some(&default) {
            order.pop();
        }
        let choices: Vec<(Preferences, ContextId)> =
            order.into_iter().map(|at| (preferences[at], ContextId(at as u16))).collect();
        let is_asked = |told: &Told| choices.iter().any(|(asked, _)| told.asked(*asked).is_some());
        let told: Vec<Told> = Told::ALL.into_iter().filter(is_asked).collect();
        let of_contexts = effective(&preferences, base);
        (!choices.is_empty()).then_some(Self {
            modifier: id,
            told,
            choices,
            default: modifier.default,
            of_contexts,
        })
    }

    /// The contexts of which this is so, and those of which it is not; their names say nothing of all others.
    pub(super) fn split(&self, told: Told) -> [Vec<ContextId>; 2] {
        [true, false].map(|wanted| {
            let contexts = self.of_contexts.iter().enumerate();
            let those = contexts.filter(|(_, own)| told.of(**own) == Some(wanted));
            those.map(|(at, _)| ContextId(at as u16)).collect()
        })
    }
}

/// What contexts are for, as far as it is known: one whose name says no scheme has that of the default one, unless it is
/// for nothing else either and another one is named for that scheme.
fn effective(preferences: &[Preferences], base: Scheme) -> Vec<Preferences> {
    let plain = Preferences { scheme: Some(base), ..Preferences::default() };
    let is_named = preferences.contains(&plain);
    let of = |own: &Preferences| {
        let is_silent = is_named && *own == Preferences::default();
        Preferences { scheme: own.scheme.or((!is_silent).then_some(base)), ..*own }
    };
    preferences.iter().map(of).collect()
}

/// The chains of the modifiers that follow preferences at all.
pub(super) fn chains(dictionary: &Dictionary) -> Vec<Chain> {
    dictionary.modifiers().filter_map(|(id, modifier)| Chain::of(id, modifier)).collect()
}

/// The input that these preferences choose.
pub(super) fn input(chains: &[Chain], preferred: Preferences) -> Condition {
    let holds = |asked: Preferences| {
        Told::ALL.into_iter().all(|told| {
            let wanted = told.asked(asked);
            wanted.is_none() || wanted == told.of(preferred)
        })
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
