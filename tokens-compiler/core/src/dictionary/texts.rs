//! What is said of tokens and groups where it depends on the context: a description and a deprecation belong to the
//! source they are written in (Resolver 6.2). It is decided apart from the values, so a text that differs between
//! contexts makes no value differ.

use super::{Child, Condition, Deprecated, Dictionary, ModifierId, TokenId};
use crate::sort;

/// The texts of a token or group under a condition.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Texts {
    /// Holds for every input that makes these choices, unless a later one does too.
    pub when: Condition,
    /// `$description`.
    pub description: Option<String>,
    /// `$deprecated`; none for a group, since it is said of the tokens in it.
    pub deprecated: Option<Box<Deprecated>>,
}

/// A token or group whose texts differ between contexts.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct VaryingTexts {
    /// The token or group.
    pub of: Child,
    /// Its texts; the last one that applies takes precedence.
    pub all: Vec<Texts>,
}

impl Dictionary {
    /// What is said of a token or group in its contexts; empty where every context says the same.
    pub fn texts_of(&self, of: Child) -> &[Texts] {
        let at = sort::first(self.texts.len(), &|at| self.texts[at].of >= of);
        match self.texts.get(at) {
            Some(varying) if varying.of == of => &varying.all,
            _ => &[],
        }
    }

    /// The `$description` of a token or group for an input; modifiers that the input leaves out are at their defaults.
    #[inline]
    pub fn description_of(&self, of: Child, input: &Condition) -> Option<&str> {
        match (self.texts_for(of, input), of) {
            (Some(texts), _) => texts.description.as_deref(),
            (None, Child::Group(id)) => self[id].description.as_deref(),
            (None, Child::Token(id)) => self[id].description.as_deref(),
        }
    }

    /// The `$deprecated` of a token for an input; modifiers that the input leaves out are at their defaults.
    pub fn deprecated_of(&self, id: TokenId, input: &Condition) -> Option<&Deprecated> {
        match self.texts_for(Child::Token(id), input) {
            Some(texts) => texts.deprecated.as_deref(),
            None => self[id].deprecated.as_deref(),
        }
    }

    /// What an input says where not every one says the same.
    fn texts_for(&self, of: Child, input: &Condition) -> Option<&Texts> {
        let mut last = None;
        for texts in self.texts_of(of) {
            if self.holds(&texts.when, input) {
                last = Some(texts);
            }
        }
        last
    }

    /// Keeps what is said for an input, under the new ids of the modifiers that are left.
    pub(super) fn pin_texts(&mut self, input: &Condition, ids: &[Option<ModifierId>]) {
        for VaryingTexts { of, all } in &std::mem::take(&mut self.texts) {
            let mut left = Vec::with_capacity(all.len());
            let mut base = None;
            for texts in all {
                if texts.when.is_compatible(input) {
                    let (when, is_base) = self.renumbered(&texts.when, ids);
                    push(&mut left, Texts { when, ..texts.clone() });
                    if is_base {
                        base = Some(left.len() - 1);
                    }
                }
            }
            let Some(texts) = left.get(base.unwrap_or(left.len().saturating_sub(1))) else { continue };
            match *of {
                Child::Group(id) => {
                    self.groups[id.index()].description.clone_from(&texts.description);
                }
                Child::Token(id) => {
                    let token = &mut self.tokens[id.index()];
                    token.description.clone_from(&texts.description);
                    token.deprecated.clone_from(&texts.deprecated);
                }
            }
            if varies(&left) {
                self.texts.push(VaryingTexts { of: *of, all: left });
            }
        }
        self.forget_replacements();
    }

    /// What exists nowhere any more replaces nothing.
    fn forget_replacements(&mut self) {
        for index in 0..self.tokens.len() {
            let replacement = self.tokens[index].deprecated.as_ref().and_then(|texts| texts.replacement);
            if let Some(id) = replacement
                && !self[id].exists()
                && let Some(deprecated) = &mut self.tokens[index].deprecated
            {
                deprecated.replacement = None;
            }
        }
    }
}

/// Adds what counts over all that is there.
pub(crate) fn push(all: &mut Vec<Texts>, texts: Texts) {
    if texts.when.is_empty() {
        all.clear();
    }
    all.push(texts);
}

/// Whether not all say the same.
pub(crate) fn varies(all: &[Texts]) -> bool {
    for texts in all {
        if texts.description != all[0].description || texts.deprecated != all[0].deprecated {
            return true;
        }
    }
    false
}
