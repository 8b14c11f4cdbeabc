//! A list that nearly always holds one thing or none, and then needs no memory of its own.

use std::ops::Deref;

/// A few things.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub(crate) enum OneOrMany<T> {
    /// One.
    One(T),
    /// None, or more.
    Several(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// Adds one at the end.
    pub(crate) fn push(&mut self, item: T) {
        *self = match std::mem::take(self) {
            Self::Several(items) if items.is_empty() => Self::One(item),
            Self::Several(mut items) => {
                items.push(item);
                Self::Several(items)
            }
            Self::One(first) => Self::Several(vec![first, item]),
        };
    }

    /// Takes all of them out.
    pub(crate) fn take(&mut self) -> Vec<T> {
        match std::mem::take(self) {
            Self::One(item) => vec![item],
            Self::Several(items) => items,
        }
    }
}

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

impl<T> Deref for OneOrMany<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Self::One(item) => std::slice::from_ref(item),
            Self::Several(items) => items,
        }
    }
}
