//! The `rust` target: nested modules of constants, and for every modifier an enum and typed sets. The macro expands
//! to the same text that the file holds.
//!
//! The text is compiled at every build of its user, so its shape is the measured cheapest: calls of free `const fn`s
//! with few arguments (a struct literal of the same color costs a third more, an associated function a tenth), one
//! glob import a module, an alias as the constant that it names (a third cheaper than its value), doc comments (free).

use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::gather;
use tokens_compiler_core::emit::{Emission, File};
use tokens_compiler_core::options;
use tokens_compiler_core::source::SourceMap;

mod doc;
mod ident;
mod literal;
pub mod lookup;
mod modifier;
mod module;
mod names;
mod set;
#[cfg(feature = "uniffi")]
pub mod uniffi;
mod value;

pub use ident::{constant, field, module_name, type_name};
pub use names::{Enum, Names};

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Eq)]
    #[cfg_attr(feature = "debug", derive(Debug))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The file to write. Default: `tokens.rs`.
        pub file: String = "tokens.rs".to_owned(),
        /// The Rust path of the crate with the types. Default: `::tokens_runtime`.
        pub crate_path: String = "::tokens_runtime".to_owned(),
        /// Whether modifiers get enums and typed sets of all tokens; without them, there are only constants, with the
        /// values of the default contexts. Default: true.
        pub sets: bool = true,
        /// What `css_var!` puts before names: the `prefix` of the `css` target. Default: none.
        pub css_prefix: String = String::new(),
    }
    beside {
        /// Where the items stand: what tells them from the same ones elsewhere in one crate.
        pub place: String = String::new(),
        /// Whether the tokens are exported to other languages through UniFFI, given `uniffi::setup_scaffolding!()` at
        /// the root of the crate.
        pub uniffi: bool = false,
    }
}

/// Emits the dictionary as one file. Without the sources, docs do not tell where a token is defined.
#[inline]
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

#[inline]
fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    let mut text = String::from("// Generated from design tokens: edit those instead.\n\n");
    let options = Options { place: options.file.clone(), ..options.clone() };
    print(dictionary, &options, None, true, diagnostics, &mut text);
    vec![File::new(options.file, text)]
}

/// What the macro expands to, and what there is to say of it.
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Items {
    /// The items, without indentation.
    pub text: String,
    /// The name of their macro, through which `token!` finds the names.
    pub key: String,
    /// The names, as [`lookup::Lookup`] reads them.
    pub lookup: String,
    /// What this target can't express.
    pub diagnostics: Vec<Diagnostic>,
}

/// The items that the macro expands to; with the sources, docs tell where each token is defined.
pub fn items(dictionary: &Dictionary, options: &Options, sources: Option<&SourceMap>) -> Items {
    let mut diagnostics = Vec::new();
    let mut text = String::with_capacity(190 * dictionary.tokens.len() + 256);
    let names = print(dictionary, options, sources, false, &mut diagnostics, &mut text);
    Items { text, key: names.key, lookup: names.text, diagnostics }
}

fn print(
    dictionary: &Dictionary,
    options: &Options,
    sources: Option<&SourceMap>,
    is_indented: bool,
    diagnostics: &mut Vec<Diagnostic>,
    text: &mut String,
) -> lookup::Names {
    let sets = options.sets && !dictionary.modifiers.is_empty();
    let names = gather(Names::settle(dictionary, sets), diagnostics);
    let plan = sets.then(|| set::plan(dictionary, &names, diagnostics));
    let lookup = lookup::names(dictionary, &names, sources, options);
    let mut printer = module::Printer {
        dictionary,
        options,
        sources,
        names: &names,
        plan: plan.as_ref(),
        diagnostics,
        text: std::mem::take(text),
        is_indented,
        last_source: None,
        lookup: &lookup,
    };
    printer.root();
    *text = printer.text;
    #[cfg(feature = "uniffi")]
    if options.uniffi {
        uniffi::print(dictionary, options, diagnostics, text);
    }
    lookup
}
