//! `deprecated-reference`: what stays must not lean on what goes, in any context.

use crate::code::Code;
use crate::conditions::{described, joined};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::{Child, Condition, Dictionary, TokenId, Variant};
use crate::texts;

pub(super) fn check(dictionary: &Dictionary, diagnostics: &mut Diagnostics) {
    if !says_deprecated(dictionary) {
        return;
    }
    let mut targets = Vec::new();
    for (id, token) in dictionary.tokens() {
        let mut told: Vec<TokenId> = Vec::new();
        for (place, variant) in token.variants.iter().enumerate() {
            targets.clear();
            dictionary.variant_references(variant, &mut targets);
            for &target in &targets {
                if !told.contains(&target)
                    && let Some(input) = input(dictionary, id, (variant, place == 0), target)
                {
                    told.push(target);
                    diagnostics.report(report(dictionary, id, variant, target, &input));
                }
            }
        }
    }
}

/// Whether any token is deprecated in any context.
fn says_deprecated(dictionary: &Dictionary) -> bool {
    for token in &dictionary.tokens {
        if token.deprecated.is_some() {
            return true;
        }
    }
    for varying in &dictionary.texts {
        for texts in &varying.all {
            if texts.deprecated.is_some() {
                return true;
            }
        }
    }
    false
}

/// An input for which the target is deprecated and the token, which has this variant then, is not; the default one
/// where that is one.
fn input(
    dictionary: &Dictionary,
    token: TokenId,
    (variant, is_base): (&Variant, bool),
    target: TokenId,
) -> Option<Condition> {
    let (stays, goes) = (&dictionary[token], &dictionary[target]);
    if is_base && stays.deprecated.is_none() && goes.deprecated.is_some() {
        return Some(Condition::default());
    }
    for deprecated in &conditions(dictionary, target, true) {
        let Some(both) = joined(&variant.when, deprecated) else { continue };
        for stays in &conditions(dictionary, token, false) {
            if let Some(input) = joined(&both, stays) {
                return Some(input);
            }
        }
    }
    None
}

/// The conditions under which a token is deprecated, or is not.
fn conditions(dictionary: &Dictionary, id: TokenId, deprecated: bool) -> Vec<Condition> {
    let mut conditions = Vec::new();
    let all = texts::by_condition(dictionary, Child::Token(id));
    if all.is_empty() && dictionary[id].deprecated.is_some() == deprecated {
        conditions.push(Condition::default());
    }
    for (when, texts) in &all {
        if texts.deprecated.is_some() == deprecated {
            conditions.push(when.clone());
        }
    }
    conditions
}

fn report(
    dictionary: &Dictionary,
    token: TokenId,
    variant: &Variant,
    target: TokenId,
    input: &Condition,
) -> Diagnostic {
    let (path, name) = (dictionary[token].dot_path(), dictionary[target].dot_path());
    let mut diagnostic = Diagnostic::new(
        Code::DeprecatedReference,
        format!("`{path}` refers to `{name}`, which is deprecated"),
    )
    .at(variant.span, "refers to a deprecated token")
    .also(dictionary.select(&dictionary[target], input).span, "deprecated")
    .token(path);
    if !input.is_empty() {
        diagnostic = diagnostic.note(format!("in the context {}", described(input, &dictionary.modifiers)));
    }
    let Some(deprecated) = dictionary.deprecated_of(target, input) else { return diagnostic };
    match (deprecated.replacement, &deprecated.message) {
        (Some(replacement), _) => {
            diagnostic.help(format!("use `{{{}}}`", dictionary[replacement].dot_path()))
        }
        (None, Some(message)) => diagnostic.help(message.clone()),
        (None, None) => diagnostic,
    }
}
