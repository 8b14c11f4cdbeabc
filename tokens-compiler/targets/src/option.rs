//! Target options that make no sense.

use std::collections::BTreeMap;

use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;

/// The report of an option's value; of one in a table, `option` is `selectors.theme.dark`.
pub(super) fn refuse(target: &str, option: &str, found: &str, wanted: &str) -> Diagnostic {
    let message = format!("`{option}` of the target `{target}` is `{found}`, expected {wanted}");
    Diagnostic::new(Code::InvalidConfig, message).option(option)
}

/// Reports a `rem` that isn't a size.
pub(super) fn check_rem(target: &str, rem: f64, diagnostics: &mut Vec<Diagnostic>) {
    if !(rem.is_finite() && rem > 0.0) {
        diagnostics.push(refuse(target, "rem", &rem.to_string(), "a number of pixels above 0"));
    }
}

/// Reports the keys of an option that aren't one context: each is a modifier and one of its contexts, `theme.dark`.
pub(super) fn check_contexts(
    target: &str,
    option: &str,
    map: &BTreeMap<String, String>,
    dictionary: &Dictionary,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for key in map.keys() {
        let contexts: Vec<(&str, &str)> = dictionary
            .modifiers
            .iter()
            .filter_map(|modifier| {
                let context = key.strip_prefix(&modifier.name)?.strip_prefix('.')?;
                let is_known = modifier.contexts.iter().any(|name| name == context);
                is_known.then_some((&*modifier.name, context))
            })
            .collect();
        let place = format!("{option}.{key}");
        match &*contexts {
            [_] => {}
            [] => diagnostics.push(
                Diagnostic::new(
                    Code::InvalidConfig,
                    format!("`{option}` of the target `{target}` names `{key}`, which is not a context"),
                )
                .option(place)
                .help("write a modifier and one of its contexts, separated by a dot, such as `theme.dark`"),
            ),
            several => {
                let meant: Vec<String> = several
                    .iter()
                    .map(|(modifier, context)| {
                        format!("the context `{context}` of the modifier `{modifier}`")
                    })
                    .collect();
                let meant = meant.join(" or ");
                diagnostics.push(
                    Diagnostic::new(
                        Code::InvalidConfig,
                        format!("`{option}` of the target `{target}` names `{key}`, which may be {meant}"),
                    )
                    .option(place)
                    .help("rename one of them, so that a dot tells them apart"),
                );
            }
        }
    }
}
