//! The `android` target: resources for a `res` folder, `values/` for the default contexts and a folder with
//! qualifiers (`values-night/`) for the others.
//!
//! Android has no resource for a composite value: each part is a resource of its own (`card_shadow_blur`), and a
//! typography is also a style that can be a `textAppearance`. A resource that is an alias refers to the other
//! (`@color/brand`), so that an app which overrides one overrides all that follow it. What no folder can be chosen by
//! (contrast, density of a layout, brand) stays at its default and is reported.

use std::collections::BTreeMap;

use crate::option;
use crate::usage;
use crate::{Emission, File};
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::options;

mod axis;
mod name;
mod part;
mod print;
mod qualifier;
mod shape;
mod value;
mod variation;

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The file in each `values` folder. Default: `tokens.xml`.
        pub file: String = "tokens.xml".to_owned(),
        /// The prefix of every resource name, such as `ds_`. Default: none.
        pub prefix: String = String::new(),
        /// Pixels (dp, sp) in a `rem`. Default: 16.
        pub rem: f64 = 16.0,
        /// The unit of dimensions by the path of a token or a group, such as `"font.scale" = "sp"`: `sp` for text, `dp`
        /// for anything else. Default: `sp` for what typography tokens refer to, for scales whose steps only they
        /// refer to, and for paths with `font size`, `line height`, `letter spacing` and the like.
        pub units: BTreeMap<String, String> = BTreeMap::new(),
        /// The folder qualifier of a context, such as `"width.wide" = "w840dp"`; an empty string for none. Default:
        /// `night` and `notnight` for color schemes, `ldrtl` and `ldltr`, `land` and `port`, and contexts named like a
        /// qualifier with a number (`sw600dp`).
        pub qualifiers: BTreeMap<String, String> = BTreeMap::new(),
    }
}

/// What is made of a dictionary: files, and the names that an app's `R` class gets.
#[derive(Clone, Default, Debug)]
pub struct Resources {
    /// The files below `res`, and what no resource can hold.
    pub emission: Emission,
    /// Type and name of each resource (`color`, `brand_primary`), sorted, each once.
    pub symbols: Vec<(&'static str, String)>,
}

/// Emits the dictionary. Reports names that meet, modifiers without a counterpart, and what no resource can hold.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    resources(dictionary, options).emission
}

/// [`emit`], with the names of all resources.
pub fn resources(dictionary: &Dictionary, options: &Options) -> Resources {
    let mut symbols = Vec::new();
    let emission = Emission::collect(|diagnostics| files(dictionary, options, &mut symbols, diagnostics));
    Resources { emission, symbols }
}

fn files(
    dictionary: &Dictionary,
    options: &Options,
    symbols: &mut Vec<(&'static str, String)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<File> {
    if !check(options, diagnostics) {
        return Vec::new();
    }
    usage::check("android", &options.units, dictionary, diagnostics);
    let axes = axis::of(dictionary, options, diagnostics);
    let tokens = variation::of(dictionary, &axes, options, diagnostics);
    let names = name::settle(dictionary, &tokens, &options.prefix, diagnostics);
    print::files(dictionary, &tokens, &names, &options.file, symbols)
}

/// Reports options that no Android project can have; whether there are none.
fn check(options: &Options, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let before = diagnostics.len();
    let is_name = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    let mut refuse = |option: &'static str, found: &str, wanted: &str| {
        diagnostics.push(option::refuse("android", option, found, wanted));
    };
    if !options.prefix.is_empty() && !is_name(&options.prefix) {
        refuse("prefix", &options.prefix, "lowercase letters, digits and `_`, a letter first, such as `ds_`");
    }
    if !options.file.strip_suffix(".xml").is_some_and(is_name) {
        refuse("file", &options.file, "lowercase letters, digits and `_`, with the extension `.xml`");
    }
    option::check_rem("android", options.rem, diagnostics);
    diagnostics.len() == before
}
