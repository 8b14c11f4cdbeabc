//! The `typescript` target: an ES module with a constant for each token, types that know every path, and the values
//! of every context. Nothing in it runs when it is loaded, so a bundler keeps only what is used.

use super::{css, script};
use crate::{Emission, File};
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::custom_property;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::options;

mod contexts;
mod module;
mod name;
mod resolve;
mod value;
mod variable;

use module::Module;

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The file to write. With the extension `.js` or `.mjs`, it is JavaScript, with its types beside it in `.d.ts` or
        /// `.d.mts`. Default: `tokens.ts`.
        pub file: String = "tokens.ts".to_owned(),
        /// The `prefix` of the `css` target, for the names of custom properties. Default: that of the only `css` target
        /// of tokens.toml.
        pub css_prefix: String = String::new(),
    }
}

/// The constant of each token, by the ids of the tokens.
pub fn names(dictionary: &Dictionary) -> StringTable {
    name::Plan::new(dictionary, &mut Vec::new()).constants
}

/// Emits the dictionary. Reports tokens, modifiers and contexts that get one name.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    let plan = name::Plan::new(dictionary, diagnostics);
    css::report_values("typescript", dictionary, false, diagnostics);
    let literals = value::Literals::new(dictionary);
    let css = css::Options { prefix: options.css_prefix.clone(), ..css::Options::default() };
    let variables = css::names(dictionary, &css);
    let variable_start = custom_property::start(&options.css_prefix);
    let print = |face| {
        let module = Module {
            dictionary,
            plan: &plan,
            literals: &literals,
            variables: &variables,
            variable_start: &variable_start,
            face,
        };
        module.print()
    };
    script::files(&options.file, print)
}
