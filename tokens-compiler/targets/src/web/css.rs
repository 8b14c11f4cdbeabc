//! The `css` target: custom properties with one-step references, right in every region of a page, and colors in the
//! space that they were written in.
//!
//! What is written, in order:
//!
//! 1. At the root (`:root`), every token that is the same in all contexts.
//! 2. For each modifier, which of its contexts is chosen (`choice`): at the root the default one, or the one that a
//!    media query tells (the user's preferences); then at the elements that choose (`[data-theme="dark"]`). What this
//!    modifier alone changes, and no preference does, is declared there.
//! 3. All other tokens, each decided inside its value (`decision`) and declared wherever a choice is made that it
//!    depends on, aliases of changed tokens included: regions nest in any order, to any depth, and the sheet is the
//!    sum of all contexts.
//!
//! A color outside sRGB is written as its fallback, and directly after its block once more for wider displays. A token
//! that does not exist in a context has no value there, which is the same as no declaration. The root of a page has to
//! be the element that chooses a context (`<html data-theme="dark">`) for the page as a whole to follow it; what no
//! element chooses, or gives back by `auto`, follows the user's preferences.

mod axis;
mod choice;
mod color;
mod decision;
mod declared;
mod direction;
mod flag;
mod gradient;
mod media;
mod name;
mod null;
mod option;
mod plan;
mod property;
mod scanner;
mod scheme;
mod selector;
mod sheet;
pub(super) mod text;
pub(super) mod unit;
mod value;

use std::collections::BTreeMap;

use crate::{Emission, File, cycle};
use axis::{Axis, Root};
use color::Gamut;
use flag::Flags;
use gradient::Gradient;
pub(crate) use name::Names;
use plan::Plan;
use scheme::Schemes;
use sheet::Sheet;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{ContextId, Dictionary};
use tokens_compiler_core::emit::custom_property::{self, Part};
use tokens_compiler_core::emit::option::Kind;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::options;
use tokens_compiler_core::value::Value;
use value::{Pen, Printer};

/// What stands before everything. Names and values are the tokens', whatever a linter likes.
pub(super) const HEADER: &str =
    "/* stylelint-disable */\n/* Generated from design tokens. Changes here are lost. */";

/// What a reference to another token becomes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum References {
    /// `var(--other)`, one step: the chain of references lives on in the browser.
    #[default]
    Var,
    /// The value itself.
    Value,
}

impl Kind for References {
    const KIND: &'static str = "string";
}

/// Which parts of composite values have their own properties, besides the one that holds the whole.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Parts {
    /// Every part that CSS has a property for.
    #[default]
    All,
    /// Those that the whole can't hold.
    Needed,
}

impl Kind for Parts {
    const KIND: &'static str = "string";
}

impl Parts {
    /// Whether a part has a property of its own.
    fn hold(self, part: Part) -> bool {
        match part {
            Part::Whole | Part::LetterSpacing | Part::DashArray | Part::LineCap => true,
            Part::FontFamily | Part::FontSize | Part::FontWeight | Part::LineHeight | Part::Stops => {
                self == Self::All
            }
        }
    }
}

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The file to write. Default: `tokens.css`.
        pub file: String = "tokens.css".to_owned(),
        /// Words before every name: `ds` makes `--ds-color-brand`. Default: none.
        pub prefix: String = String::new(),
        /// Where values are declared, besides the elements that choose a context: `.ds`, `:root, :host`. It has
        /// no say in which context applies there. Default: `:root`.
        pub selector: String = ":root".to_owned(),
        /// Selectors of contexts, by `modifier.context`: `"theme.dark" = ".dark"`. Default: an attribute with the
        /// modifier's name, `[data-theme="dark"]`.
        pub selectors: BTreeMap<String, String> = BTreeMap::new(),
        /// Media queries of contexts, by `modifier.context`: `"size.wide" = "(min-width: 64rem)"`. Like those of `media`,
        /// which they replace, they apply where no element chooses a context or one hands the choice back; of several that
        /// match, the last context wins. An empty string means no query.
        pub queries: BTreeMap<String, String> = BTreeMap::new(),
        /// What references become: `var` or `value`. Default: `var`.
        pub references: References = References::Var,
        /// Which parts of composite values get their own properties (`--title-font-size` beside `--title`): `all`, or those
        /// `needed` because the whole can't hold them: letter spacings, dash arrays and line caps. Default: `all`.
        pub parts: Parts = Parts::All,
        /// Whether descriptions and deprecations are written as comments. Default: true.
        pub comments: bool = true,
        /// Whether contexts named after user preferences (`prefers-color-scheme`, `prefers-contrast`,
        /// `prefers-reduced-motion`) follow them where no element chooses a context, or one hands the choice back with the
        /// value `auto` (`data-theme="auto"`). Of several that fit, one for another appearance than the default's takes
        /// precedence, then the one that names most. Default: true.
        pub media: bool = true,
        /// Whether light and dark contexts declare `color-scheme`. Default: true.
        pub color_scheme: bool = true,
        /// Whether colors that differ between light and dark are one `light-dark()`; implies `color-scheme`.
        /// Default: false.
        pub light_dark: bool = false,
        /// Whether properties are registered with their type by `@property`. Default: false.
        pub property: bool = false,
        /// The cascade layer around everything. Default: none.
        pub layer: Option<String> = None,
        /// The first argument of every `linear-gradient()`, such as `to right`. Default: none, top to bottom.
        pub gradient_direction: Option<String> = None,
        /// The color space in which every `linear-gradient()` interpolates, such as `oklab`, unless its direction names one.
        /// Default: `srgb`, as on every other platform.
        pub gradient_space: String = "srgb".to_owned(),
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

/// Reports what [`push_value`] cannot write: units and texts that CSS does not have. Plain values are its own only
/// where they stand in a style sheet.
pub(crate) fn report_values(
    target: &'static str,
    dictionary: &Dictionary,
    in_sheet: bool,
    diagnostics: &mut Vec<Diagnostic>,
) {
    unit::report(target, dictionary, diagnostics);
    null::report(dictionary, in_sheet, diagnostics);
}

/// Reports contexts that no attribute can choose.
pub(super) fn report_contexts(dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) {
    null::report_contexts(dictionary, &Options::default(), diagnostics);
}

/// Adds the CSS text of a value with every reference written out, colors in their own space: what `font`, `border`,
/// `box-shadow`, `transition`, `background-image` take.
pub fn push_value(text: &mut String, dictionary: &Dictionary, value: &Value) {
    push_part(text, dictionary, value, Part::Whole, None);
}

/// Adds one part of such a value, its references as these names.
pub(crate) fn push_part(
    text: &mut String,
    dictionary: &Dictionary,
    value: &Value,
    part: Part,
    names: Option<Names<'_>>,
) {
    let gradient = Gradient { direction: None, space: "srgb" };
    let printer = Printer { dictionary, names, parts: Parts::Needed, literal: &[], gradient };
    printer.part(&mut Pen::new(text, Gamut::Rec2020), None, value, part);
}

/// Emits the dictionary.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    let written = write(&Request { target: "css", options, regions: false }, dictionary, diagnostics);
    written.map(|written| File::new(options.file.clone(), written.text)).into_iter().collect()
}

/// What is asked of the style sheet by the target whose file holds it.
#[derive(Clone, Copy)]
pub(super) struct Request<'o> {
    /// The target, as reports name it.
    pub(super) target: &'static str,
    pub(super) options: &'o Options,
    /// Whether rules of others need to know which context is chosen.
    pub(super) regions: bool,
}

/// The style sheet, and what others need who refer to it.
pub(super) struct Written {
    pub(super) text: String,
    /// The custom property of each token.
    pub(super) names: StringTable,
    /// By modifier, by context: where it is chosen; empty unless asked for.
    pub(super) regions: Vec<Vec<Region>>,
}

/// Where a context is chosen.
pub(super) struct Region {
    /// Match the elements that choose it.
    pub(super) selectors: Vec<String>,
    /// Match the elements that choose any context of its modifier, or hand the choice back.
    pub(super) anywhere: Vec<String>,
    /// The inherited property that is `initial` inside such an element, and empty elsewhere.
    pub(super) flag: String,
    /// Whether it is chosen at the root unless an element chooses another one, whatever the user prefers.
    pub(super) is_at_root: bool,
}

/// Writes the style sheet; nothing where an option makes no sense.
pub(super) fn write(
    request: &Request<'_>,
    dictionary: &Dictionary,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Written> {
    let Request { target, options, regions } = *request;
    if !option::check(target, options, diagnostics) {
        return None;
    }
    let names = custom_property::settle(target, dictionary, &options.prefix, Some(diagnostics));
    report_values(target, dictionary, true, diagnostics);
    null::report_contexts(dictionary, options, diagnostics);
    let root = Root::new(options.selector.trim());
    let axes = axis::axes(target, dictionary, options, &root, diagnostics);
    let gradient = Gradient {
        direction: options.gradient_direction.as_deref().map(str::trim),
        space: options.gradient_space.trim(),
    };
    let is_var = options.references == References::Var;
    let literal = if is_var { cycle::tokens(dictionary) } else { Vec::new() };
    let printer = Printer {
        dictionary,
        names: is_var.then_some(Names::variables(&names)),
        parts: options.parts,
        literal: &literal,
        gradient,
    };
    let plan = Plan::new(&printer, &axes, &root, options.light_dark);
    let schemes = Schemes::new(&axes, &plan, options);
    let mut asked = plan.asked();
    if let (Some(modifier), false) = (schemes.modifier, root.is_top) {
        asked.add_all(modifier);
    }
    if regions {
        dictionary.modifiers().for_each(|(id, _)| asked.add_all(id));
    }
    let flags = Flags::new(dictionary, &asked, &names, &options.prefix);
    let regions = if regions { self::regions(&axes, &flags) } else { Vec::new() };
    let mut sheet = Sheet::new(&names, printer, flags, options.comments);
    sheet.writer.line(HEADER);
    if let Some(layer) = &options.layer {
        sheet.writer.gap();
        sheet.writer.open(&["@layer ", layer.trim(), " {"].concat());
    }
    if options.property {
        property::write(&mut sheet, &plan, &printer, &names);
    }
    sheet.base(&root.selector, &plan.fixed);
    for axis in axes.iter().filter(|axis| plan.is_used(axis.id) || !regions.is_empty()) {
        choice::write(&mut sheet, axis, &plan, &root, &schemes);
    }
    for group in &plan.groups {
        sheet.rule(&everywhere(&root, &axes, group), &group.properties);
    }
    if options.layer.is_some() {
        sheet.writer.close("}");
    }
    let text = sheet.writer.finish();
    Some(Written { text, names, regions })
}

/// Where each context is chosen, by the flags that say so.
fn regions(axes: &[Axis], flags: &Flags) -> Vec<Vec<Region>> {
    let of_axis = |axis: &Axis| {
        let of_context = |index: usize| {
            let context = ContextId(index as u16);
            Region {
                selectors: axis.choice(context).selectors.clone(),
                anywhere: axis.anywhere.clone(),
                flag: flags.is(axis.id, context).to_owned(),
                is_at_root: context == axis.default && axis.queries().next().is_none(),
            }
        };
        (0..axis.contexts.len()).map(of_context).collect()
    };
    axes.iter().map(of_axis).collect()
}

/// Matches every element at which properties of a group can change.
fn everywhere(root: &Root, axes: &[Axis], group: &plan::Group) -> Vec<String> {
    let mut selectors = vec![root.selector.clone()];
    for modifier in &group.modifiers {
        selectors.extend(axes[modifier.index()].anywhere.iter().cloned());
    }
    selectors
}
