//! The `css` target.

mod color;
mod name;
mod text;
mod value;

use std::collections::BTreeMap;

use super::Output;
use crate::diagnostic::Diagnostics;
use crate::dictionary::Dictionary;
use crate::value::Value;
use color::Gamut;
use value::{Part, Pen, Printer};

/// What stands where a token was written as a reference to another one.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum References {
    /// `var(--other)`, one step: the chain of references lives on in the browser.
    #[default]
    Var,
    /// The value itself.
    Value,
}

/// Options of the target.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Deserialize),
    serde(default, deny_unknown_fields, rename_all = "kebab-case")
)]
#[expect(clippy::struct_excessive_bools, reason = "switches of a configuration file, each apart")]
pub struct Options {
    /// The file that is written. Default: `tokens.css`.
    pub file: String,
    /// Words before every name: `ds` makes `--ds-color-brand`. Default: none.
    pub prefix: String,
    /// Where the values of the default contexts are declared. Default: `:root`.
    pub selector: String,
    /// Selectors of contexts, by `modifier.context`: `"theme.dark" = ".dark"`. Default: an attribute with the
    /// modifier's name, `[data-theme="dark"]`.
    pub selectors: BTreeMap<String, String>,
    /// What stands for references: `var` or `value`. Default: `var`.
    pub references: References,
    /// Whether descriptions and deprecations are written as comments. Default: true.
    pub comments: bool,
    /// Whether contexts whose names say so also follow the user's preferences (`prefers-color-scheme`,
    /// `prefers-contrast`, `prefers-reduced-motion`), where the root chooses no context itself. Default: true.
    pub media: bool,
    /// Whether light and dark contexts declare `color-scheme`. Default: true.
    pub color_scheme: bool,
    /// Whether colors that differ between light and dark are one `light-dark()`; implies `color-scheme`.
    /// Default: false.
    pub light_dark: bool,
    /// Whether properties are registered with their type by `@property`. Default: false.
    pub property: bool,
    /// The cascade layer that holds everything. Default: none.
    pub layer: Option<String>,
    /// The first argument of every `linear-gradient()`, such as `to right`. Default: none, top to bottom.
    pub gradient_direction: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            file: "tokens.css".to_owned(),
            prefix: String::new(),
            selector: ":root".to_owned(),
            selectors: BTreeMap::new(),
            references: References::Var,
            comments: true,
            media: true,
            color_scheme: true,
            light_dark: false,
            property: false,
            layer: None,
            gradient_direction: None,
        }
    }
}

/// The names of the custom properties, `--` included, by the ids of the tokens. Composite tokens have more
/// properties, whose names add `-font-size` and the like.
pub fn names(dictionary: &Dictionary, options: &Options) -> Vec<String> {
    name::names(dictionary, options)
}

/// Adds the CSS text of a value with every reference written out, colors in their own space: what `font`, `border`,
/// `box-shadow`, `transition`, `background-image` take.
pub fn push_value(text: &mut String, _dictionary: &Dictionary, value: &Value) {
    let printer = Printer { names: None, direction: None };
    printer.part(&mut Pen::new(text, Gamut::Rec2020), None, value, Part::Whole);
}

/// Emits the dictionary.
pub fn emit(dictionary: &Dictionary, options: &Options, diagnostics: &mut Diagnostics) -> Vec<Output> {
    let names = names(dictionary, options);
    name::report_collisions(dictionary, &names, diagnostics);
    Vec::new()
}
