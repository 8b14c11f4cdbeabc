//! The types that generated code stands on: Kotlin files that are the same for every system, but for their package.

use super::{HEADER, Options, package};

/// Name and text of each file.
pub(super) fn files(compose: bool, has_sets: bool) -> Vec<(&'static str, &'static str)> {
    let mut all = if compose {
        vec![
            ("TokenEffects", include_str!("support/compose/TokenEffects.kt")),
            ("TokenStrokes", include_str!("support/compose/TokenStrokes.kt")),
            ("TokenText", include_str!("support/compose/TokenText.kt")),
            ("TokenTransition", include_str!("support/compose/TokenTransition.kt")),
        ]
    } else {
        vec![("TokenTypes", include_str!("support/plain/TokenTypes.kt"))]
    };
    all.push(("TokenValue", include_str!("support/TokenValue.kt")));
    if compose && has_sets {
        all.push(("LocalTokens", include_str!("support/compose/LocalTokens.kt")));
    }
    all
}

/// The file as the options have it: with the line that all generated files begin with, and in their package.
pub(super) fn finished(text: &str, options: &Options) -> String {
    HEADER.to_owned()
        + &text.replacen("package design.tokens\n", &format!("package {}\n", package(options)), 1)
}
