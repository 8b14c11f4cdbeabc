//! The `swift` target: caseless enums of constants, an enum for every modifier, and a set of all tokens for an input.
//!
//! Constants are computed members with written types: beside stored ones they compile twice as fast, need no check
//! at each use, and what is not used is not in the program. A member of the set decides by the modifiers that reach
//! its token and by no others, so that modifiers cost the sum of their contexts.
//!
//! Every group at the root has a file of its own, which compilers read side by side. What needs SwiftUI, `UIKit` or
//! `AppKit` stands behind `canImport`; all else needs Foundation only.

use crate::language::nested::{self, Names};
use crate::option;
use crate::symbol::Symbols;
use crate::{Emission, File};
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Child, Dictionary};
use tokens_compiler_core::emit::gather;
use tokens_compiler_core::emit::presence;
use tokens_compiler_core::options;

mod choices;
mod following;
mod group;
mod input;
mod language;
pub mod package;
mod support;
mod unit;
mod value;

use group::Printer;

/// What every file begins with.
const HEADER: &str = "// Generated from design tokens: edit those instead.\n\nimport Foundation\n";

/// Columns in a level, as the language's own formatter has it.
const INDENT: usize = 2;

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// Points in a `rem`: the text size, unless the user has changed it. Default: 16.
        pub rem: f64 = 16.0,
        /// The small letters before a name that begins with a digit: `500` is `n500`. Default: `n`.
        pub numeric_prefix: String = "n".to_owned(),
        /// Whether the value types and their conversions to SwiftUI, `UIKit` and `AppKit` are written
        /// too. Default: true.
        pub support: bool = true,
    }
}

/// Emits the dictionary as the sources of one module.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    if !check(options, diagnostics) {
        return Vec::new();
    }
    let dictionary = unit::held(dictionary, options.rem, diagnostics);
    let names = gather(Names::settle(&dictionary, &language::language(options)), diagnostics);
    sources(&dictionary, options, &names, diagnostics)
}

/// Reports options that no Swift can have; whether there are none.
fn check(options: &Options, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let before = diagnostics.len();
    if let Some(wanted) = nested::check_numeric(&options.numeric_prefix) {
        diagnostics.push(option::refuse("swift", "numeric-prefix", &options.numeric_prefix, wanted));
    }
    option::check_rem("swift", options.rem, diagnostics);
    diagnostics.len() == before
}

fn sources(
    dictionary: &Dictionary,
    options: &Options,
    names: &Names,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<File> {
    let presence = gather(presence::settle(dictionary, language::SWIFT.target), diagnostics);
    let mut printer = Printer::new(dictionary, options, names, &presence, diagnostics);
    let mut files = vec![File::new("Tokens.swift", printer.root())];
    let mut stems = support::Files::default();
    for child in dictionary.groups.first().map_or(&[][..], |root| &root.children) {
        if let Child::Group(id) = *child
            && names.has_type(id)
        {
            let path = stems.name(&names.types[id.index()]);
            files.push(File::new(path, printer.top(id)));
        }
    }
    files.push(File::new("TokenInput.swift", input::file(dictionary, names)));
    files.push(File::new("TokenChoices.swift", choices::file(dictionary, names)));
    if options.support {
        support::push(&mut files);
    }
    files
}

/// What Swift code writes to reach each token: `Tokens.Color.brand`, and `color.brand` of a set.
pub fn symbols(dictionary: &Dictionary, options: &Options) -> Symbols {
    let dictionary = unit::held(dictionary, options.rem, &mut Vec::new());
    let (names, _) = Names::settle(&dictionary, &language::language(options));
    let (presence, _) = presence::settle(&dictionary, language::SWIFT.target);
    names.symbols(&dictionary, &presence)
}
