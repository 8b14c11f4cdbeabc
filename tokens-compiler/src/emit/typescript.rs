//! The `typescript` target: an ES module with a constant for each token, types that know every path, and the values
//! of every context. Nothing in it runs when it is loaded, so a bundler keeps only what is used.

use super::Output;
use crate::diagnostic::Diagnostics;
use crate::dictionary::Dictionary;

mod contexts;
mod css_text;
mod module;
mod name;
mod text;
mod value;

/// What is written.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Language {
    /// One TypeScript module: `tokens.ts`.
    #[default]
    Ts,
    /// A JavaScript module and its types: `tokens.js`, `tokens.d.ts`.
    Js,
}

/// Options of the target.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Deserialize),
    serde(default, deny_unknown_fields, rename_all = "kebab-case")
)]
pub struct Options {
    /// The name of the module, without its extension; `tokens` unless told.
    pub file: String,
    /// TypeScript, or JavaScript with types beside it; `ts` unless told.
    pub emit: Language,
}

impl Default for Options {
    fn default() -> Self {
        Self { file: "tokens".to_owned(), emit: Language::Ts }
    }
}

/// Emits the dictionary. Reports tokens, modifiers and contexts that get one name.
pub fn emit(dictionary: &Dictionary, options: &Options, diagnostics: &mut Diagnostics) -> Vec<Output> {
    let plan = name::Plan::new(dictionary, diagnostics);
    let literals = value::Literals::new(dictionary);
    let variables = css_text::names(dictionary);
    let faces: &[(module::Face, &str)] = match options.emit {
        Language::Ts => &[(module::Face::Ts, "ts")],
        Language::Js => &[(module::Face::Js, "js"), (module::Face::Types, "d.ts")],
    };
    let mut outputs = Vec::with_capacity(faces.len());
    for &(face, extension) in faces {
        let module =
            module::Module { dictionary, plan: &plan, literals: &literals, variables: &variables, face };
        outputs.push(Output { path: format!("{}.{extension}", options.file), text: module.print() });
    }
    outputs
}
