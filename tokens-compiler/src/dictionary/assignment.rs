//! Conditions: choices of contexts.

use super::{ContextId, ModifierId};

/// A choice of contexts for some modifiers, sorted by modifier, each modifier once.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "targets", derive(Debug))]
#[expect(clippy::box_collection, reason = "one word where nothing is chosen, as nearly everywhere")]
pub struct Assignment(Option<Box<Vec<(ModifierId, ContextId)>>>);

impl Assignment {
    /// Takes choices that are sorted by modifier, each modifier once.
    fn new(choices: Vec<(ModifierId, ContextId)>) -> Self {
        Self(if choices.is_empty() { None } else { Some(Box::new(choices)) })
    }

    fn choices(&self) -> &[(ModifierId, ContextId)] {
        match &self.0 {
            Some(choices) => choices,
            None => &[],
        }
    }

    /// The choices, by modifier.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (ModifierId, ContextId)> + '_ {
        self.choices().iter().copied()
    }

    /// Whether it chooses nothing: it holds everywhere.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many modifiers it chooses for.
    pub fn len(&self) -> usize {
        self.choices().len()
    }

    /// The context chosen for a modifier.
    pub fn get(&self, modifier: ModifierId) -> Option<ContextId> {
        self.choices().iter().find(|choice| choice.0 == modifier).map(|choice| choice.1)
    }

    /// The same with one more choice; replaces an earlier one for that modifier.
    pub fn with(&self, modifier: ModifierId, context: ContextId) -> Self {
        let mut choices = self.choices().to_vec();
        match choices.binary_search_by_key(&modifier, |choice| choice.0) {
            Ok(at) => choices[at].1 = context,
            Err(at) => choices.insert(at, (modifier, context)),
        }
        Self::new(choices)
    }

    /// The same without a choice for a modifier.
    pub fn without(&self, modifier: ModifierId) -> Self {
        Self::new(self.iter().filter(|choice| choice.0 != modifier).collect())
    }

    /// Whether no modifier is chosen differently in the two.
    pub fn is_compatible(&self, other: &Self) -> bool {
        self.iter().all(|(modifier, context)| other.get(modifier).is_none_or(|chosen| chosen == context))
    }
}

impl FromIterator<(ModifierId, ContextId)> for Assignment {
    fn from_iter<I: IntoIterator<Item = (ModifierId, ContextId)>>(choices: I) -> Self {
        choices.into_iter().fold(Self::default(), |all, (modifier, context)| all.with(modifier, context))
    }
}
