//! The `less` target: a variable for each token, a ruleset for what each context changes, and a mixin that has the
//! tokens of any contexts.
//!
//! Less looks a variable up where it is used, not where it is defined: what the mixin brings into a block is what other
//! variables find there too. So rulesets of contexts refer only to tokens that are the same everywhere.

mod context;
mod module;
mod name;

pub use super::preprocessor::Values;

use super::css;
use super::preprocessor::{self, Language, number, value::keeps_numbers};
use crate::language::literal::LESS;
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
        /// The file to write. Default: `tokens.less`.
        pub file: String = "tokens.less".to_owned(),
        /// Words before every name: `ds` makes `@ds-color-brand` and `#ds-tokens()`. Default: none.
        pub prefix: String = String::new(),
        /// What variables hold: `literal`, values that Less can compute with, or `var`, the custom properties of the `css`
        /// target, whose contexts are chosen in the page. Default: `literal`.
        pub values: Values = Values::Literal,
        /// The `prefix` of the `css` target, for the names of custom properties. Default: that of the only `css` target
        /// of tokens.toml.
        pub css_prefix: String = String::new(),
        /// Whether descriptions and deprecations are written as comments. Default: true.
        pub comments: bool = true,
    }
}

/// The decimals that Less writes of a number.
const DECIMALS: usize = 8;

/// The digits of a whole number that JavaScript, and so Less, writes with an exponent.
const DIGITS: usize = 21;

static LANGUAGE: Language = Language {
    target: "less",
    sigil: "@",
    is_ascii: true,
    inside: ["@{", "}"],
    around: ["~\"", "\""],
    literal: &LESS,
    push_text,
    keeps: |text| {
        let is_known = |unit: &str| {
            let is_exponent = unit.starts_with(['e', 'E'])
                && unit[1..].trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
            !is_exponent && unit.chars().all(|c| c.is_ascii_alphabetic() || c == '%')
        };
        let is_short = |number: &str| number.split('.').next().is_some_and(|whole| whole.len() < DIGITS);
        // `color()` is a function of its own there, and `rgb()` makes bytes of shares.
        !(text.contains("color(") || text.contains("rgb(") && text.contains('%'))
            && keeps_numbers(text, DECIMALS)
            && number::numbers(text).all(|(number, unit)| is_short(number) && is_known(unit))
    },
};

/// Adds an escaped string. What would begin an interpolation is an escape of CSS, which is the same in its strings and
/// addresses, the only places for a brace; where both quotes are in the text, those that would end it are arguments of a
/// format.
fn push_text(text: &mut String, content: &str) {
    let content = &*content.replace("@{", "\\40 {").replace("${", "\\24 {");
    if !content.contains('"') {
        text.push_str(&["~\"", content, "\""].concat());
    } else if !content.contains('\'') {
        text.push_str(&["~'", content, "'"].concat());
    } else {
        text.push_str("%(~\"");
        text.push_str(&content.replace('%', "%%").replace('"', "%s"));
        text.push('"');
        text.push_str(&", '\"'".repeat(content.matches('"').count()));
        text.push(')');
    }
}

/// The variable of each token, without the `@`, by the ids of the tokens.
pub fn names(dictionary: &Dictionary, options: &Options) -> StringTable {
    preprocessor::name::tokens(&LANGUAGE, dictionary, &options.prefix, &[], &mut Vec::new())
}

/// The parameter of each modifier, without the `@`.
pub fn parameters(dictionary: &Dictionary, options: &Options) -> Vec<String> {
    name::Plan::new(dictionary, options, &mut Vec::new()).parameters
}

/// Emits the dictionary. Reports tokens, modifiers and contexts that get one name, and values that CSS does not have.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    let plan = name::Plan::new(dictionary, options, diagnostics);
    css::report_values(LANGUAGE.target, dictionary, true, diagnostics);
    vec![File::new(options.file.clone(), Module::new(dictionary, options, &plan).print())]
}
