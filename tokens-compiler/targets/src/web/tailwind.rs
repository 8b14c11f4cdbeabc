//! The `tailwind` target: a theme for Tailwind CSS whose classes follow the contexts of a page, nested regions included.
//!
//! The file holds the sheet of the `css` target, under a prefix that no variable of Tailwind's has, and `@theme`, whose
//! variables refer to it: `--color-surface: var(--tokens-color-surface)`. A class holds that reference, so it is
//! `[data-theme="dark"]` around an element that decides, by the mechanism of the sheet alone. What stands in a query
//! is a value; of a shadow the lengths are, since Tailwind replaces only its colors.
//!
//! For version 3, the same theme is a preset beside the sheet.

mod guard;
mod mapping;
mod namespace;
mod preset;
mod report;
mod settle;
mod shadow;
mod theme;
mod value;
mod variant;

use std::collections::BTreeMap;

use super::css::{self, Request};
use crate::language::writer::Writer;
use crate::option::refuse;
use crate::{Emission, File};
use settle::Theme;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, TokenId};
use tokens_compiler_core::emit::custom_property;
use tokens_compiler_core::emit::option::Kind;
use tokens_compiler_core::options;
use value::Printer;

/// A version of Tailwind CSS.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(try_from = "u8"))]
pub enum Version {
    /// 3: a preset in JavaScript.
    Three,
    /// 4: a theme in CSS.
    #[default]
    Four,
}

impl Kind for Version {
    const KIND: &'static str = "number";
}

impl TryFrom<u8> for Version {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        match number {
            3 => Ok(Self::Three),
            4 => Ok(Self::Four),
            other => Err(format!("`version` of the target `tailwind` is {other}, expected 3 or 4")),
        }
    }
}

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The style sheet to write. For version 3, the preset is beside it and named after it: `tailwind.preset.js`.
        /// Default: `tailwind.css`.
        pub file: String = "tailwind.css".to_owned(),
        /// The version of Tailwind CSS: 4, or 3. Default: 4.
        pub version: Version = Version::Four,
        /// The namespace of groups and tokens by their paths: `"color.brand" = "color"` makes `color.brand.primary`
        /// `--color-primary`, and `none` says that a group has no classes. Default: the one that a token's type or the
        /// names of its groups speak of.
        pub namespaces: BTreeMap<String, String> = BTreeMap::new(),
        /// Words before the custom properties that the theme refers to; no namespace of Tailwind's begins with them.
        /// Default: `tokens`.
        pub prefix: String = "tokens".to_owned(),
        /// Where values are declared, besides the elements that choose a context: as in the target `css`.
        /// Default: `:root`.
        pub selector: String = ":root".to_owned(),
        /// Selectors of contexts, by `modifier.context`: as in the target `css`. Default: an attribute with the
        /// modifier's name, `[data-theme="dark"]`.
        pub selectors: BTreeMap<String, String> = BTreeMap::new(),
        /// Media queries of contexts, by `modifier.context`: as in the target `css`.
        pub queries: BTreeMap<String, String> = BTreeMap::new(),
        /// Whether descriptions and deprecations are written as comments. Default: true.
        pub comments: bool = true,
        /// Whether contexts named after user preferences follow them where no element chooses a context: as in the
        /// target `css`. Default: true.
        pub media: bool = true,
        /// Whether light and dark contexts declare `color-scheme`. Default: true.
        pub color_scheme: bool = true,
        /// The first argument of every `linear-gradient()`: as in the target `css`. Default: none, top to bottom.
        pub gradient_direction: Option<String> = None,
        /// The color space in which every `linear-gradient()` interpolates: as in the target `css`. Default: `srgb`.
        pub gradient_space: String = "srgb".to_owned(),
    }
}

/// Emits the dictionary. Reports what has no namespace, what shares a class, and what a class can't hold.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

/// The variable of the theme that each token has, by the ids of the tokens: `--color-brand`; none without a namespace.
pub fn variables(dictionary: &Dictionary, options: &Options) -> Vec<Option<String>> {
    let mapping = mapping::of(dictionary, &options.namespaces, &mut Vec::new());
    let theme = Theme::new(dictionary, mapping, &mut Vec::new());
    let mut all = vec![None; dictionary.tokens.len()];
    for (entry, variable, _) in theme.iter() {
        all[entry.token.index()] = Some(variable.to_owned());
    }
    all
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    if !check(options, diagnostics) {
        return Vec::new();
    }
    let mapping = mapping::of(dictionary, &options.namespaces, diagnostics);
    report::unmapped(dictionary, &mapping.unmapped, diagnostics);
    let theme = Theme::new(dictionary, mapping, diagnostics);
    let version = if options.version == Version::Three { 3 } else { 4 };
    report::values(dictionary, &theme, version, diagnostics);
    let families: Vec<(TokenId, String)> = report::families(dictionary, &theme, diagnostics);
    let (dictionary, shadows) = shadow::plan(dictionary, &theme, &options.prefix, diagnostics);
    let sheet = css::Options {
        prefix: options.prefix.clone(),
        selector: options.selector.clone(),
        selectors: options.selectors.clone(),
        queries: options.queries.clone(),
        comments: options.comments,
        media: options.media,
        color_scheme: options.color_scheme,
        gradient_direction: options.gradient_direction.clone(),
        gradient_space: options.gradient_space.clone(),
        ..css::Options::default()
    };
    let request = Request { target: "tailwind", options: &sheet, regions: true };
    let Some(written) = css::write(&request, &dictionary, diagnostics) else { return Vec::new() };
    let variants = variant::of(&dictionary, &written.regions, diagnostics);
    let printer = Printer {
        dictionary: &dictionary,
        theme: &theme,
        shadows: &shadows,
        names: &written.names,
        families: &families,
    };
    let sheet = guard::guarded(written.text);
    match options.version {
        Version::Three => {
            let stem = options.file.strip_suffix(".css").unwrap_or(&options.file);
            vec![
                File::new(options.file.clone(), sheet),
                File::new(format!("{stem}.preset.js"), preset::print(&printer, &variants)),
            ]
        }
        Version::Four => {
            let mut writer = Writer::new(2);
            writer.text().push_str(&sheet);
            theme::write(&mut writer, &printer, &variants);
            vec![File::new(options.file.clone(), writer.finish())]
        }
    }
}

/// Reports options that make no sense; whether there are none.
fn check(options: &Options, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let before = diagnostics.len();
    let start = custom_property::start(&options.prefix);
    let meets = |name: &str| {
        let other = ["--", name, "-"].concat();
        start.starts_with(&other) || other.starts_with(&start)
    };
    let names = namespace::ALL.iter().map(|namespace| namespace.name);
    if names.chain(["animate", "default", "tw"]).any(meets) {
        let wanted = "a word that no variable of Tailwind's begins with, such as `tokens`";
        diagnostics.push(refuse("tailwind", "prefix", &options.prefix, wanted));
    }
    diagnostics.len() == before
}
