//! The `css` target: custom properties with one-step references, a block for every context, and colors in the space
//! that they were written in.
//!
//! What is written, in order:
//!
//! 1. The root (`:root`) declares every token for the default contexts.
//! 2. For each modifier: what media queries (the user's preferences) change at a root that chooses no context
//!    itself, then a block for every context (`[data-theme="dark"]`), the default one too. A block declares every token that the modifier
//!    changes, aliases of changed tokens included, so that a region of the page inside a region is right as well.
//! 3. Where several modifiers meet in one token and no single text is right for all, a block for every combination
//!    (module `meeting`, which also tells how deep regions may be nested).
//!
//! A color outside sRGB is written as its fallback, and directly after its block once more for wider displays. Where
//! a token does not exist in a context, its block says `initial`, which is the same as no declaration. The root of a
//! page has to be the element that chooses a context (`<html data-theme="dark">`) for the page as a whole to follow
//! it; `prefers-*` queries hold only as long as the root chooses none.

mod axis;
mod color;
mod declared;
mod meeting;
mod name;
mod option;
mod plan;
mod property;
mod scheme;
mod sheet;
mod text;
mod unit;
mod value;

use std::collections::BTreeMap;

use crate::{Emission, File};
use axis::Axis;
use color::Gamut;
use plan::Plan;
use scheme::Schemes;
use sheet::Sheet;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{ContextId, Dictionary};
use tokens_compiler_core::emit::custom_property::{self, Part};
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::value::Value;
use value::{Pen, Printer};

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
    /// Media queries of contexts, by `modifier.context`: `"size.wide" = "(min-width: 64rem)"`. Like those of `media`,
    /// which they replace, they hold where the root chooses no context itself; of several that match, the last
    /// context counts. An empty one is none.
    pub queries: BTreeMap<String, String>,
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
            queries: BTreeMap::new(),
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
pub fn names(dictionary: &Dictionary, options: &Options) -> StringTable {
    custom_property::names(dictionary, &options.prefix)
}

/// The name of one custom property, `--` included, by the path of its token and the option `prefix`.
pub fn name<S: AsRef<str>>(path: &[S], prefix: &str) -> String {
    custom_property::name(path, prefix)
}

/// Adds the CSS text of a value with every reference written out, colors in their own space: what `font`, `border`,
/// `box-shadow`, `transition`, `background-image` take.
pub fn push_value(text: &mut String, dictionary: &Dictionary, value: &Value) {
    let printer = Printer { dictionary, names: None, direction: None };
    printer.part(&mut Pen::new(text, Gamut::Rec2020), None, value, Part::Whole);
}

/// Emits the dictionary.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    if !option::check(options, diagnostics) {
        return Vec::new();
    }
    let names = custom_property::settle(dictionary, &options.prefix, Some(diagnostics));
    unit::report(dictionary, diagnostics);
    let axes = axis::axes(dictionary, options, diagnostics);
    let printer = Printer {
        dictionary,
        names: (options.references == References::Var).then_some(&names),
        direction: options.gradient_direction.as_deref(),
    };
    let plan = Plan::new(&printer, &axes, options.light_dark);
    let mut sheet = Sheet::new(&names, printer);
    if let Some(layer) = &options.layer {
        sheet.writer.open(&["@layer ", layer, " {"].concat());
    }
    if options.property {
        property::write(&mut sheet, &plan, &printer, &names);
    }
    let schemes = Schemes::new(&axes, &plan, options);
    sheet.base(&options.selector, schemes.root, plan.base(), options.comments);
    for axis in &axes {
        if plan.is_used(axis.id) {
            preferred(&mut sheet, &plan, &printer, axis, options, &schemes);
            for (index, choice) in axis.contexts.iter().enumerate() {
                let context = ContextId(index as u16);
                let list = plan.context(axis.id, context);
                sheet.rule(std::slice::from_ref(&choice.selector), schemes.of(axis, context), &list);
            }
        }
    }
    meeting::write(&mut sheet, &plan, &axes, &root(options), diagnostics);
    if options.layer.is_some() {
        sheet.writer.close("}");
    }
    vec![File::new(options.file.clone(), sheet.writer.finish())]
}

/// The root's blocks for contexts that media queries choose, as long as it chooses none itself.
fn preferred<'a>(
    sheet: &mut Sheet<'a>,
    plan: &Plan<'a>,
    printer: &Printer<'a>,
    axis: &Axis,
    options: &Options,
    schemes: &Schemes,
) {
    let selector = format!("{}:where(:not({}))", root(options), axis.chosen.join(", "));
    let mut before = Vec::new();
    for (context, query) in axis.queries() {
        before.push(context);
        let list = plan.preferred(printer, axis.id, &before);
        let scheme = schemes.preferred(axis, &before);
        if !list.is_empty() || scheme.is_some() {
            sheet.media(&[query], |sheet| sheet.rule(std::slice::from_ref(&selector), scheme, &list));
        }
    }
}

/// The selector of the root, to be followed by more conditions.
fn root(options: &Options) -> String {
    axis::compound(&options.selector)
}
