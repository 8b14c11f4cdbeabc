//! `deprecated-reference`: what stays must not lean on what goes.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::Dictionary;

pub(super) fn check(dictionary: &Dictionary, diagnostics: &mut Diagnostics) {
    if dictionary.tokens.iter().all(|token| token.deprecated.is_none()) {
        return;
    }
    for (_, token) in dictionary.tokens() {
        if token.deprecated.is_some() {
            continue;
        }
        for target in dictionary.references(token) {
            let target = dictionary.token(target);
            let Some(deprecated) = &target.deprecated else { continue };
            let (path, name) = (token.dot_path(), target.dot_path());
            let mut diagnostic = Diagnostic::new(
                Code::DeprecatedReference,
                format!("`{path}` refers to `{name}`, which is deprecated"),
            )
            .at(token.base().span, "refers to a deprecated token")
            .also(target.base().span, "deprecated")
            .token(path);
            if let Some(replacement) = deprecated.replacement {
                diagnostic =
                    diagnostic.help(format!("use `{{{}}}`", dictionary.token(replacement).dot_path()));
            } else if let Some(message) = &deprecated.message {
                diagnostic = diagnostic.help(message.clone());
            }
            diagnostics.report(diagnostic);
        }
    }
}
