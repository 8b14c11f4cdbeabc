//! What each context changes, the other modifiers at their defaults.

use tokens_compiler_core::dictionary::{ContextId, Dictionary, ModifierId, TokenId, ValueId, Variant};

/// A token and what it is in a context.
pub(crate) type Change<'d> = (TokenId, &'d Variant);

/// The changes, by modifier and context: of the tokens with a variant in which this context is the only choice that is
/// not a default, those whose value is another than in the default contexts. `same` compares two values.
pub(crate) fn changes<'d>(
    dictionary: &'d Dictionary,
    same: &dyn Fn(Option<ValueId>, Option<ValueId>) -> bool,
) -> Vec<Vec<Vec<Change<'d>>>> {
    let modifiers = &dictionary.modifiers;
    let mut all: Vec<Vec<Vec<Change<'d>>>> =
        modifiers.iter().map(|modifier| vec![Vec::new(); modifier.contexts.len()]).collect();
    for (id, token) in dictionary.varying() {
        for variant in &token.variants[1..] {
            let mut only: Option<(ModifierId, ContextId)> = None;
            let mut others = 0;
            for choice in variant.when.iter() {
                if choice.1 != dictionary[choice.0].default {
                    others += 1;
                    only = Some(choice);
                }
            }
            if let Some((modifier, context)) = only
                && others == 1
                && !same(variant.value, token.base().value)
            {
                all[modifier.index()][context.index()].push((id, variant));
            }
        }
    }
    all
}
