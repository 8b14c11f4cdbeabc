//! The `css-in-js` target: an ES module of references to the custom properties of the `css` target, in the groups'
//! nesting, for styled-components, Emotion, `StyleX`, Panda, vanilla-extract and inline styles. A page's contexts decide
//! what they are, so nothing renders again when a context changes.

use super::{css, script};
use crate::{Emission, File};
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::options;

mod module;
mod name;
mod style;

use module::Module;

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The file to write. With the extension `.js` or `.mjs`, it is JavaScript, with its types beside it in `.d.ts` or
        /// `.d.mts`. Default: `vars.ts`.
        pub file: String = "vars.ts".to_owned(),
        /// The `prefix` of the `css` target, for the names of custom properties. Default: none.
        pub css_prefix: String = String::new(),
        /// Whether references hold the value of the default contexts, `var(--size, 4px)`, for pages without the style
        /// sheet. A token that some context does not have is written without. Default: true.
        pub fallback: bool = true,
        /// Whether descriptions and deprecations are written as comments. Default: true.
        pub comments: bool = true,
    }
}

/// The constants of the module, by the children of the root; none for a child without tokens.
pub fn names(dictionary: &Dictionary) -> Vec<Option<String>> {
    name::settle(dictionary, &mut Vec::new())
}

/// Emits the dictionary. Reports groups and tokens of the root that get one name, and what no style holds.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    let names = name::settle(dictionary, diagnostics);
    css::report_values("css-in-js", dictionary, true, diagnostics);
    style::report(dictionary, diagnostics);
    let css = css::Options { prefix: options.css_prefix.clone(), ..css::Options::default() };
    let variables = css::names(dictionary, &css);
    script::files(&options.file, |face| {
        Module { dictionary, options, names: &names, variables: &variables, face }.print()
    })
}
