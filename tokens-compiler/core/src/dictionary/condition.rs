//! Choices of contexts: the conditions under which something holds, and the input that a set is asked for.

use super::{ContextId, ModifierId};

/// A choice of contexts for some modifiers, sorted by modifier, each modifier once.
#[derive(PartialEq, Eq, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "debug", derive(Debug))]
#[expect(clippy::box_collection, reason = "one word where nothing is chosen, as nearly everywhere")]
pub struct Condition(Option<Box<Vec<(ModifierId, ContextId)>>>);

impl Condition {
    /// Takes choices that are sorted by modifier, each modifier once.
    pub(super) fn new(choices: Vec<(ModifierId, ContextId)>) -> Self {
        Self(if choices.is_empty() { None } else { Some(Box::new(choices)) })
    }

    fn choices(&self) -> &[(ModifierId, ContextId)] {
        match &self.0 {
            Some(choices) => choices,
            None => &[],
        }
    }

    /// The choices, by modifier.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (ModifierId, ContextId)> + '_ {
        self.choices().iter().copied()
    }

    /// Whether it chooses nothing: it applies everywhere.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many modifiers it chooses for.
    pub fn len(&self) -> usize {
        self.choices().len()
    }

    /// The context chosen for a modifier.
    pub fn get(&self, modifier: ModifierId) -> Option<ContextId> {
        for &(chosen, context) in self.choices() {
            if chosen == modifier {
                return Some(context);
            }
        }
        None
    }

    /// The same with one more choice; replaces an earlier one for that modifier.
    pub fn with(&self, modifier: ModifierId, context: ContextId) -> Self {
        let mut choices = self.choices().to_vec();
        let mut at = 0;
        while at < choices.len() && choices[at].0 < modifier {
            at += 1;
        }
        match choices.get_mut(at) {
            Some(choice) if choice.0 == modifier => choice.1 = context,
            _ => choices.insert(at, (modifier, context)),
        }
        Self::new(choices)
    }

    /// The same without a choice for a modifier.
    pub fn without(&self, modifier: ModifierId) -> Self {
        let mut choices = Vec::with_capacity(self.len());
        for &choice in self.choices() {
            if choice.0 != modifier {
                choices.push(choice);
            }
        }
        Self::new(choices)
    }

    /// Whether it makes every choice that the other one makes: then the other applies wherever it does.
    pub fn implies(&self, other: &Self) -> bool {
        for &(modifier, context) in other.choices() {
            if self.get(modifier) != Some(context) {
                return false;
            }
        }
        true
    }

    /// Whether no modifier is chosen differently in the two.
    pub fn is_compatible(&self, other: &Self) -> bool {
        for &(modifier, context) in self.choices() {
            if other.get(modifier).is_some_and(|chosen| chosen != context) {
                return false;
            }
        }
        true
    }
}

impl Clone for Condition {
    fn clone(&self) -> Self {
        Self::new(self.choices().to_vec())
    }
}

/// The one choice, or none.
impl From<Option<(ModifierId, ContextId)>> for Condition {
    fn from(choice: Option<(ModifierId, ContextId)>) -> Self {
        match choice {
            Some(choice) => Self::new(vec![choice]),
            None => Self::default(),
        }
    }
}

impl FromIterator<(ModifierId, ContextId)> for Condition {
    fn from_iter<I: IntoIterator<Item = (ModifierId, ContextId)>>(choices: I) -> Self {
        let mut all = Self::default();
        for (modifier, context) in choices {
            all = all.with(modifier, context);
        }
        all
    }
}
