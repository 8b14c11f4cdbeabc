//! The `kotlin` target: constants of the default contexts (`Tokens.Color.Brand.primary`) and sets of all tokens for
//! any input (`TokenSet(TokenInput(TokenTheme.Dark)).color.brand.primary`), in the types of Jetpack Compose or as
//! plain numbers. With a mapping of Material 3's roles, also themes for its components.
//!
//! Every member is a getter that makes its value: nothing runs when a class is loaded, and no static initializer
//! grows with the system. A token that modifiers change is a decision over just those.

use std::collections::BTreeMap;

use crate::language::identifier::{self, Case};
use crate::language::keyword;
use crate::language::nested::{self, Language, Names, Taken};
use crate::option;
use crate::symbol::Symbols;
use crate::usage::{self, Use};
use crate::{Emission, File};
use presence::Presence;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Modifier};
use tokens_compiler_core::emit::gather;
use tokens_compiler_core::emit::presence;
use tokens_compiler_core::options;

mod chain;
mod choices;
mod constants;
mod decision;
mod following;
mod import;
mod input;
mod material;
mod set;
mod support;
mod text;
mod value;

pub use material::Material;

use import::Imports;

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The package of the generated code; the files are in its folder. Default: `design.tokens`.
        pub package: String = "design.tokens".to_owned(),
        /// Whether values have Jetpack Compose's types. Without it, colors are ARGB integers and lengths are plain
        /// floats, for views. Default: true.
        pub compose: bool = true,
        /// Pixels (dp, sp) in a `rem`. Default: 16.
        pub rem: f64 = 16.0,
        /// The small letters before a name that begins with a digit: `500` is `n500`. Default: `n`.
        pub numeric_prefix: String = "n".to_owned(),
        /// The unit of dimensions by the path of a token or a group, such as `"font.scale" = "sp"`: `sp` (a `TextUnit`)
        /// for text, `dp` for anything else. Default: `sp` for what typography tokens refer to, for scales whose steps
        /// only they refer to, and for paths with `font size`, `line height`, `letter spacing` and the like.
        pub units: BTreeMap<String, String> = BTreeMap::new(),
        /// Whether a color outside sRGB keeps a space that holds it. Compose paints only in sRGB, and clips such a color to
        /// a different one from what CSS and Android show; so this is for code that doesn't paint with Compose.
        /// Default: false, the nearest color in sRGB.
        pub wide_gamut: bool = false,
        /// The tokens of Material 3's roles, for apps that use its components: makes `TokenMaterialTheme { }` and what it
        /// is made of. A role without a token keeps Material's own value, light or dark as the contexts. Default: none.
        pub material: Material = Material::default(),
    }
}

/// A method of the JVM takes 255 arguments, and the one with defaults some more.
const MOST_MODIFIERS: usize = 200;

/// A file system takes 255 bytes; the rest is for `.class`, and for the number of a part ([`chain`]).
const MOST_FILE: usize = 240;

/// What every file begins with.
const HEADER: &str = "// Generated from design tokens. Changes here are lost.\n";

/// Columns in a level, as the language's conventions have it.
const INDENT: usize = 4;

/// An enum's cases are made in one method, which holds 64 KiB of code.
const MOST_CONTEXTS: usize = 2000;

/// What all files are printed from.
struct Plan<'d> {
    dictionary: &'d Dictionary,
    options: &'d Options,
    names: Names,
    presence: Vec<Presence>,
    /// For each value its expression in each of the two senses of a dimension; none where Kotlin cannot say it.
    values: value::Expressions,
    /// What each token's dimension is used for.
    uses: Vec<Use>,
    /// Where each token's constant is: `Tokens.Color.Brand.primary`.
    paths: Vec<String>,
}

/// Emits the dictionary. Reports names that meet and what Kotlin's types cannot hold.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    if !check(options, diagnostics) {
        return Vec::new();
    }
    usage::check("kotlin", &options.units, dictionary, diagnostics);
    let names = gather(Names::settle(dictionary, &language(options)), diagnostics);
    let presence = gather(presence::settle(dictionary, "kotlin"), diagnostics);
    let uses = usage::of(dictionary, &options.units);
    let mut imports = Imports::new(&names, options);
    let values = value::settle(dictionary, options, &uses, &imports, diagnostics);
    let paths = constants::paths(dictionary, &names);
    let has_sets = has_sets(dictionary, diagnostics);
    let plan = Plan { dictionary, options, names, presence, values, uses, paths };
    let theme = material::settle(&plan, has_sets, diagnostics);
    let folder = options.package.replace('.', "/");
    let file = |name: &str, text: String| File::new(format!("{folder}/{name}.kt"), text);
    let mut files = vec![file("Tokens", constants::print(&plan, &mut imports.clone()))];
    if has_sets {
        files.push(file("TokenInput", input::print(&plan, &mut imports.clone())));
        files.push(file("TokenChoices", choices::print(&plan, &mut imports.clone())));
        files.push(file("TokenSet", set::print(&plan, &mut imports.clone())));
    }
    if let Some(theme) = theme {
        files.push(file("TokenMaterial", material::print(&plan, &theme, has_sets, &mut imports)));
    }
    for (name, text) in support::files(options.compose, has_sets) {
        files.push(file(name, support::finished(text, options)));
    }
    files
}

/// What Kotlin code writes to reach each token: `Tokens.Color.brand`, and `color.brand` of a set.
pub fn symbols(dictionary: &Dictionary, options: &Options) -> Symbols {
    let mut diagnostics = Vec::new();
    let (names, _) = Names::settle(dictionary, &language(options));
    let (presence, _) = presence::settle(dictionary, "kotlin");
    let uses = usage::of(dictionary, &options.units);
    let imports = Imports::new(&names, options);
    let values = value::settle(dictionary, options, &uses, &imports, &mut diagnostics);
    let has_sets = has_sets(dictionary, &mut diagnostics);
    let mut symbols = names.symbols(dictionary, &presence);
    for (index, is_refused) in values.is_refused.into_iter().enumerate() {
        if is_refused {
            symbols.constants[index] = None;
        }
        if is_refused || !has_sets {
            symbols.members[index] = None;
        }
    }
    symbols
}

/// Whether there are sets: not without modifiers, nor with more than one class of the JVM can hold.
fn has_sets(dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let too_large = |modifier: &&Modifier| modifier.contexts.len() > MOST_CONTEXTS;
    let modifier = dictionary.modifiers.get(MOST_MODIFIERS).or(dictionary.modifiers.iter().find(too_large));
    if let Some(modifier) = modifier {
        let message = format!(
            "in the target `kotlin`, there are constants but no sets: at most {MOST_MODIFIERS} modifiers fit in a constructor and {MOST_CONTEXTS} contexts in an enum"
        );
        diagnostics.push(
            Diagnostic::new(Code::NotExpressible, message)
                .at(modifier.span, "one modifier too many")
                .help("pin the modifiers that Android does not need: `input = { platform = \"android\" }`"),
        );
    }
    modifier.is_none() && !dictionary.modifiers.is_empty()
}

/// Reports options that no Kotlin can have; whether there are none.
fn check(options: &Options, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let before = diagnostics.len();
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && name.chars().any(|c| c != '_')
    };
    if !options.package.split('.').all(is_name) {
        let wanted = "names of letters, digits and `_`, separated by dots, such as `com.example.design`";
        diagnostics.push(option::refuse("kotlin", "package", &options.package, wanted));
    }
    if let Some(wanted) = nested::check_numeric(&options.numeric_prefix) {
        diagnostics.push(option::refuse("kotlin", "numeric-prefix", &options.numeric_prefix, wanted));
    }
    option::check_rem("kotlin", options.rem, diagnostics);
    material::check(options, diagnostics);
    diagnostics.len() == before
}

/// The package as Kotlin writes it, keywords in it quoted.
fn package(options: &Options) -> String {
    let quote = |name: &str| LANGUAGE.quote(name.to_owned());
    options.package.split('.').map(quote).collect::<Vec<_>>().join(".")
}

/// [`LANGUAGE`] as the options have it.
fn language(options: &Options) -> Language<'_> {
    Language { numeric: &options.numeric_prefix, ..LANGUAGE }
}

/// How Kotlin names things.
const LANGUAGE: Language<'static> = Language {
    target: "kotlin",
    context: Case::Upper,
    alphabet: identifier::KOTLIN,
    numeric: "n",
    longest: Some(MOST_FILE),
    keywords: keyword::KOTLIN,
    quotes: ["`", "`"],
    taken: Taken {
        types: keyword::sorted(RESERVED),
        members: &["listOf", "tokenInput"],
        root: &["current", "input"],
        modifiers: &["parts"],
        contexts: &["Companion"],
    },
};

/// Types beside the generated ones; all others give way to names of tokens by an import under another name.
const RESERVED: &[&str] = &[
    "Companion",
    "LocalTokens",
    "ProvideTokens",
    "Suppress",
    "TokenBorder",
    "TokenChoice",
    "TokenChoices",
    "TokenCubicBezier",
    "TokenFontFamily",
    "TokenGradient",
    "TokenGradientStop",
    "TokenInput",
    "TokenMaterialTheme",
    "TokenSet",
    "TokenShadow",
    "TokenShadowLayer",
    "TokenStrokeCap",
    "TokenStrokeStyle",
    "TokenSurroundings",
    "TokenTransition",
    "TokenTypography",
    "TokenValue",
    "Tokens",
];
