//! The props and attributes of modifiers.

use crate::web::script;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::{custom_property, name};

/// Props that every element has and every app uses; a modifier with such a name says what it is.
const TAKEN: [&str; 7] = ["as", "children", "className", "dangerouslySetInnerHTML", "key", "ref", "style"];

/// The prop of each modifier. Two with one name are reported.
pub(super) fn props(dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut all: Vec<String> = Vec::with_capacity(dictionary.modifiers.len());
    for modifier in &dictionary.modifiers {
        let mut prop = script::of_name(&modifier.name);
        if TAKEN.contains(&&*prop) {
            prop.push_str("Context");
        }
        if let Some(other) = all.iter().position(|other| *other == prop) {
            let other = &dictionary.modifiers[other];
            diagnostics.push(name::modifier_collision("react", &prop, modifier, other));
        }
        while all.contains(&prop) {
            prop.push('_');
        }
        all.push(prop);
    }
    all
}

/// The attribute of each modifier, as the `css` target reads it. One that React leaves out is reported.
pub(super) fn attributes(dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut all = Vec::with_capacity(dictionary.modifiers.len());
    for modifier in &dictionary.modifiers {
        let attribute = ["data-", &custom_property::identifier(&modifier.name)].concat();
        if attribute.chars().any(|c| c > '\u{ffff}') {
            let message = format!(
                "the modifier `{}` is the attribute `{attribute}`, which React does not write",
                modifier.name
            );
            diagnostics.push(
                Diagnostic::new(Code::NotExpressible, message)
                    .at(modifier.span, "expected characters up to U+FFFF")
                    .help("rename the modifier"),
            );
        }
        all.push(attribute);
    }
    all
}
