//! The `scss` target: a Sass module with a variable for each token, a function that finds a token by its path in any
//! contexts, and a mixin for text styles. A wrong path, context or name does not compile.
//!
//! References are references: a variable that has the value of another one names it, so what `@use … with` replaces is
//! replaced everywhere. What contexts change is written once a context; a token in which several modifiers meet is a
//! decision over them.

mod context;
mod module;

use super::css;
pub use super::preprocessor::Values;
use super::preprocessor::{Language, name, number, value::keeps_numbers};
use crate::language::literal::SCSS;
use crate::{Emission, File};
use module::Module;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::options;

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The file to write; with an underscore in front of its name, Sass makes no CSS file of it. Default:
        /// `_tokens.scss`.
        pub file: String = "_tokens.scss".to_owned(),
        /// Words before every name: `ds` makes `$ds-color-brand`. Default: none.
        pub prefix: String = String::new(),
        /// What variables hold: `literal`, values that Sass can compute with, or `var`, the custom properties of the `css`
        /// target, whose contexts are chosen in the page. Default: `literal`.
        pub values: Values = Values::Literal,
        /// The `prefix` of the `css` target, for the names of custom properties. Default: that of the only `css` target
        /// of tokens.toml.
        pub css_prefix: String = String::new(),
        /// Whether `@use … with` may replace values: variables are written with `!default`. Default: false.
        pub configurable: bool = false,
        /// Whether descriptions and deprecations are written as comments. Default: true.
        pub comments: bool = true,
    }
}

/// The decimals that Sass writes of a number (Numbers, Precision).
const DECIMALS: usize = 10;

static LANGUAGE: Language = Language {
    target: "scss",
    sigil: "$",
    is_ascii: false,
    inside: ["#{$", "}"],
    around: ["string.unquote(\"", "\")"],
    literal: &SCSS,
    push_text: |text, content| {
        text.push_str("string.unquote(");
        SCSS.push(text, content);
        text.push(')');
    },
    // A unit that begins as an exponent does is one to Sass.
    keeps: |text| {
        let is_exponent = |unit: &str| {
            let rest = unit.strip_prefix(['e', 'E']).unwrap_or_default();
            rest.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit())
        };
        keeps_numbers(text, DECIMALS) && !number::numbers(text).any(|(_, unit)| is_exponent(unit))
    },
};

/// Variables that the module has besides those of tokens.
const TAKEN: [&str; 2] = ["contexts", "tokens"];

/// The variable of each token, without the `$`, by the ids of the tokens.
pub fn names(dictionary: &Dictionary, options: &Options) -> StringTable {
    name::tokens(&LANGUAGE, dictionary, &options.prefix, &TAKEN, &mut Vec::new())
}

/// The parameter of each modifier, without the `$`.
pub fn parameters(dictionary: &Dictionary) -> Vec<String> {
    name::modifiers(&LANGUAGE, dictionary, &["path"], &mut Vec::new())
}

/// Emits the dictionary. Reports tokens and modifiers that get one name, and values that CSS does not have.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    let names = name::tokens(&LANGUAGE, dictionary, &options.prefix, &TAKEN, diagnostics);
    let parameters = name::modifiers(&LANGUAGE, dictionary, &["path"], diagnostics);
    css::report_values(LANGUAGE.target, dictionary, true, diagnostics);
    let module = Module::new(dictionary, options, &names, &parameters);
    vec![File::new(options.file.clone(), module.print())]
}
