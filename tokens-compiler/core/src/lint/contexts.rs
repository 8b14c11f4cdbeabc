//! `absent-in-context`, `type-differs-between-contexts`: a token is one thing everywhere.

use crate::code::Code;
use crate::conditions::described;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::{Dictionary, Token};

pub(super) fn check(dictionary: &Dictionary, diagnostics: &mut Diagnostics) {
    // A broken token has no value either; what is absent can be told only when nothing is broken.
    if dictionary.modifiers.is_empty() || diagnostics.has_errors() {
        return;
    }
    for token in &dictionary.tokens {
        if token.varies() {
            absent(dictionary, token, diagnostics);
            types(dictionary, token, diagnostics);
        }
    }
}

fn absent(dictionary: &Dictionary, token: &Token, diagnostics: &mut Diagnostics) {
    let (mut present, mut missing) = (None, None);
    for variant in token.variants.iter().rev() {
        if variant.value.is_some() {
            present = Some(variant);
        } else {
            missing = Some(variant);
        }
    }
    let (Some(present), Some(missing)) = (present, missing) else { return };
    let path = token.dot_path();
    diagnostics.report(
        Diagnostic::new(
            Code::AbsentInContext,
            format!(
                "`{path}` does not exist in the context {}",
                described(&missing.when, &dictionary.modifiers)
            ),
        )
        .at(present.span, "exists only in other contexts")
        .help("give it a value in a set that all contexts share, and override it where it differs")
        .token(path),
    );
}

fn types(dictionary: &Dictionary, token: &Token, diagnostics: &mut Diagnostics) {
    for variant in &token.variants {
        let found = variant.token_type;
        if variant.value.is_none() || found == token.token_type {
            continue;
        }
        let (usual, found) = (token.token_type.described(), found.described());
        let (path, context) = (token.dot_path(), described(&variant.when, &dictionary.modifiers));
        diagnostics.report(
            Diagnostic::new(
                Code::TypeDiffersBetweenContexts,
                format!("`{path}` is {usual}, but in the context {context} it is {found}"),
            )
            .at(variant.span, format!("{found} here"))
            .also(token.base().span, format!("{usual} here"))
            .help("a typed constant has one type: use a different name for the other one")
            .token(path),
        );
        return;
    }
}
