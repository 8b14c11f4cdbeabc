//! Options that say something of a context: a map whose keys are a modifier and one of its contexts, `theme.dark`.

use std::collections::BTreeMap;

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::Dictionary;

/// Reports the keys of an option that are no contexts.
pub(crate) fn report_unknown(
    target: &str,
    option: &str,
    map: &BTreeMap<String, String>,
    dictionary: &Dictionary,
    diagnostics: &mut Diagnostics,
) {
    for key in map.keys() {
        let known = dictionary.modifiers.iter().any(|modifier| {
            key.strip_prefix(&modifier.name)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|context| modifier.contexts.iter().any(|name| name == context))
        });
        if !known {
            diagnostics.report(
                Diagnostic::new(
                    Code::InvalidConfig,
                    format!("`{option}` of the target `{target}` names `{key}`, which is no context"),
                )
                .help("write a modifier and one of its contexts with a dot between, such as `theme.dark`"),
            );
        }
    }
}
