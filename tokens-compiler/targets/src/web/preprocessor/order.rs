//! Tokens in an order in which each stands behind those that it refers to.

use tokens_compiler_core::dictionary::{Dictionary, TokenId};

/// The tokens with a value in the default contexts, in the order of the sources but for references, which lead back.
pub(crate) fn order(dictionary: &Dictionary) -> Vec<TokenId> {
    let mut ordered = Vec::with_capacity(dictionary.tokens.len());
    let mut is_open = vec![false; dictionary.tokens.len()];
    // Whether what a token refers to is ordered, so that only the token itself is left.
    let mut stack: Vec<(TokenId, bool)> = Vec::new();
    let mut references = Vec::new();
    for (start, _) in dictionary.tokens() {
        stack.push((start, false));
        while let Some((id, is_next)) = stack.pop() {
            if is_next {
                ordered.push(id);
                continue;
            }
            if std::mem::replace(&mut is_open[id.index()], true) {
                continue;
            }
            let base = dictionary[id].base();
            let Some(value) = base.value else { continue };
            stack.push((id, true));
            match base.alias {
                Some(alias) => references.push(alias),
                None => dictionary[value].aliases(&mut references),
            }
            stack.extend(references.drain(..).rev().map(|reference| (reference, false)));
        }
    }
    ordered
}
