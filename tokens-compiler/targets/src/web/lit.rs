//! The `lit` target: the sheet of the `css` target as a style of Lit, and a function for references in others.
//!
//! A style of Lit is a text until something adopts it, so the module loads on a server too; then it is one constructable
//! style sheet, however many elements have it.

use std::collections::BTreeMap;

use super::css::{self, Request};
use super::script;
use crate::{Emission, File};
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::custom_property;
use tokens_compiler_core::options;

mod module;

use module::Module;

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The file to write. With the extension `.js` or `.mjs`, it is JavaScript, with its types beside it in `.d.ts` or
        /// `.d.mts`. Default: `tokens.lit.ts`.
        pub file: String = "tokens.lit.ts".to_owned(),
        /// Words before every custom property: as in the target `css`. Default: none.
        pub prefix: String = String::new(),
        /// Where values are declared, besides the elements that choose a context: as in the target `css`.
        /// Default: `:root, :host`.
        pub selector: String = ":root, :host".to_owned(),
        /// Selectors of contexts, by `modifier.context`: as in the target `css`. Default: an attribute with the
        /// modifier's name, `[data-theme="dark"]`.
        pub selectors: BTreeMap<String, String> = BTreeMap::new(),
        /// Media queries of contexts, by `modifier.context`: as in the target `css`.
        pub queries: BTreeMap<String, String> = BTreeMap::new(),
        /// Whether descriptions and deprecations are written as comments of the style sheet, which a bundle holds.
        /// Default: false.
        pub comments: bool = false,
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

/// Emits the dictionary. Reports what the target `css` does.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
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
    let request = Request { target: "lit", options: &sheet, regions: false };
    let Some(written) = css::write(&request, dictionary, diagnostics) else { return Vec::new() };
    let (paths, start) = (script::paths(dictionary), custom_property::start(&options.prefix));
    let sheet = written.text.strip_prefix(css::HEADER).unwrap_or(&written.text).trim();
    script::files(&options.file, |face| {
        let variables = script::Variables { dictionary, paths: &paths, names: &written.names, start: &start };
        Module { dictionary, sheet, variables, face }.print()
    })
}
