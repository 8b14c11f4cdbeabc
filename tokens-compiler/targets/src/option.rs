//! Target options that make no sense.

use std::collections::BTreeMap;

use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;

/// Reports the value of an option.
pub(super) fn refuse(
    target: &str,
    option: &'static str,
    found: &str,
    wanted: &str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let message = format!("`{option}` of the target `{target}` is `{found}`, expected {wanted}");
    diagnostics.push(Diagnostic::new(Code::InvalidConfig, message).option(option));
}

/// Reports a `rem` that isn't a size.
pub(super) fn check_rem(target: &str, rem: f64, diagnostics: &mut Vec<Diagnostic>) {
    if !(rem.is_finite() && rem > 0.0) {
        refuse(target, "rem", &rem.to_string(), "a number of pixels above 0", diagnostics);
    }
}

/// Reports the keys of an option that aren't contexts: each is a modifier and one of its contexts, `theme.dark`.
pub(super) fn check_contexts(
    target: &str,
    option: &'static str,
    map: &BTreeMap<String, String>,
    dictionary: &Dictionary,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for key in map.keys() {
        let known = dictionary.modifiers.iter().any(|modifier| {
            key.strip_prefix(&modifier.name)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|context| modifier.contexts.iter().any(|name| name == context))
        });
        if !known {
            diagnostics.push(
                Diagnostic::new(
                    Code::InvalidConfig,
                    format!("`{option}` of the target `{target}` names `{key}`, which is not a context"),
                )
                .option(option)
                .help("write a modifier and one of its contexts, separated by a dot, such as `theme.dark`"),
            );
        }
    }
}
