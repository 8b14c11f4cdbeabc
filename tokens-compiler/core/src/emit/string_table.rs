//! Many short texts in one long one: the names of all tokens of a target, by their ids.
//!
//! A string for each name would be an allocation for each, scattered over the memory; a large system then waits for
//! the memory at every name it prints.

use std::ops::Index;

use crate::id::TokenId;

/// Texts by number.
#[derive(Default)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct StringTable {
    text: String,
    ends: Vec<u32>,
}

impl StringTable {
    /// Room for this many texts of about this many bytes.
    pub fn with_capacity(count: usize, length: usize) -> Self {
        Self { text: String::with_capacity(count * length), ends: Vec::with_capacity(count) }
    }

    /// Adds a text that `write` appends to what it is given; what is there already is not for it to read.
    pub fn add(&mut self, write: impl FnOnce(&mut String)) {
        write(&mut self.text);
        self.ends.push(self.text.len() as u32);
    }

    /// The same texts with other ones at some places.
    #[must_use]
    pub fn replaced(&self, others: &[(usize, String)]) -> Self {
        let mut all: Vec<&str> = Vec::with_capacity(self.len());
        for index in 0..self.len() {
            all.push(&self[index]);
        }
        for (index, other) in others {
            all[*index] = other;
        }
        let mut texts = Self::with_capacity(self.len(), 32);
        for text in &all {
            texts.add(|into| into.push_str(text));
        }
        texts
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.len()).map(|index| &self[index])
    }
}

impl Index<usize> for StringTable {
    type Output = str;

    fn index(&self, index: usize) -> &str {
        let start = if index == 0 { 0 } else { self.ends[index - 1] as usize };
        &self.text[start..self.ends[index] as usize]
    }
}

impl Index<TokenId> for StringTable {
    type Output = str;

    #[inline]
    fn index(&self, id: TokenId) -> &str {
        &self[id.index()]
    }
}

impl<S: AsRef<str>> FromIterator<S> for StringTable {
    fn from_iter<I: IntoIterator<Item = S>>(texts: I) -> Self {
        let mut all = Self::default();
        for text in texts {
            all.add(|into| into.push_str(text.as_ref()));
        }
        all
    }
}
