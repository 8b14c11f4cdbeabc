//! The `react` target: a component that chooses contexts for what is in it, and a hook that tells what is chosen.
//!
//! The component is an element with the attributes of the `css` target, so styles follow by custom properties and nothing
//! in it renders again. The hook is for what no style reaches, such as a canvas: it resolves tokens by the constants of
//! the module of the `typescript` target. Nothing here is written for a token.

use super::{css, script};
use crate::option::refuse;
use crate::{Emission, File};
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::options;

mod module;
mod name;

use module::Module;

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The file to write. With the extension `.js` or `.mjs`, it is JavaScript, with its types beside it in `.d.ts` or
        /// `.d.mts`. Default: `tokens.react.ts`.
        pub file: String = "tokens.react.ts".to_owned(),
        /// What imports the module of the target `typescript`. Default: `./tokens.js`, which is `tokens.ts` to compilers
        /// and bundlers.
        pub module: String = "./tokens.js".to_owned(),
    }
}

/// The prop of each modifier.
pub fn props(dictionary: &Dictionary) -> Vec<String> {
    name::props(dictionary, &mut Vec::new())
}

/// Emits the dictionary. Reports modifiers that get one name, and what no attribute of an element can be.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    let module = options.module.trim();
    if module.is_empty() {
        let wanted = "what imports the module of the target `typescript`, such as `./tokens.js`";
        diagnostics.push(refuse("react", "module", &options.module, wanted));
        return Vec::new();
    }
    let props = name::props(dictionary, diagnostics);
    let attributes = name::attributes(dictionary, diagnostics);
    css::report_contexts(dictionary, diagnostics);
    script::files(&options.file, |face| {
        Module { dictionary, tokens: module, props: &props, attributes: &attributes, face }.print()
    })
}
