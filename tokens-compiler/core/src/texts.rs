//! What is said of tokens and groups in each context, for those who list it.

use crate::conditions::{described, remaining};
use crate::dictionary::{Child, Condition, Dictionary, Texts, TokenId};

/// The texts of a token or group under conditions that exclude each other; empty if every context has the
/// same ones.
pub fn by_condition(dictionary: &Dictionary, of: Child) -> Vec<(Condition, &Texts)> {
    let all = dictionary.texts_of(of);
    let mut apart = Vec::with_capacity(all.len());
    for (place, texts) in all.iter().enumerate() {
        let mut later = Vec::with_capacity(all.len() - place);
        for other in &all[place + 1..] {
            later.push(other.when.clone());
        }
        for when in remaining(&texts.when, &later, &dictionary.modifiers) {
            apart.push((when, texts));
        }
    }
    apart
}

/// For a token that is not deprecated in the default contexts: the contexts in which it is, one line each:
/// ``Deprecated in `m=y`: gone``. Empty for any other token.
pub fn deprecated_elsewhere(dictionary: &Dictionary, id: TokenId) -> String {
    let mut lines = String::new();
    if dictionary.texts.is_empty() || dictionary[id].deprecated.is_some() {
        return lines;
    }
    for (when, texts) in &by_condition(dictionary, Child::Token(id)) {
        let Some(deprecated) = &texts.deprecated else { continue };
        if !lines.is_empty() {
            lines.push('\n');
        }
        lines.push_str("Deprecated in ");
        lines.push_str(&described(when, &dictionary.modifiers));
        if let Some(message) = &deprecated.message {
            lines.push_str(": ");
            lines.push_str(message);
        }
    }
    lines
}
