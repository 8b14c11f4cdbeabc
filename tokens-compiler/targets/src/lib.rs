//! From the dictionary to text: one module a target. Names and types are settled before printing.

use tokens_compiler_core::diagnostic::Diagnostics;
use tokens_compiler_core::dictionary::Dictionary;

#[cfg(feature = "targets")]
pub mod android;
#[cfg(feature = "targets")]
pub mod css;
pub mod custom_property;
mod escape;
#[cfg(feature = "targets")]
pub mod json;
#[cfg(feature = "targets")]
pub mod kotlin;
pub mod name;
#[cfg(feature = "targets")]
mod nested;
pub mod number;
#[cfg(feature = "targets")]
mod option;
mod precision;
#[cfg(feature = "targets")]
mod preference;
mod presence;
pub mod rust;
pub mod string_table;
mod summary;
#[cfg(feature = "targets")]
pub mod swift;
#[cfg(feature = "targets")]
pub mod symbol;
#[cfg(feature = "targets")]
mod text_length;
#[cfg(feature = "targets")]
pub mod typescript;
pub mod writer;

/// One generated file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Output {
    /// Path below the target's output folder, `/` between segments.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// A target with its options: what is made of a dictionary.
#[derive(Clone, Debug)]
pub enum Target {
    /// CSS custom properties.
    #[cfg(feature = "targets")]
    Css(css::Options),
    /// An ES module with types.
    #[cfg(feature = "targets")]
    TypeScript(typescript::Options),
    /// Resolved tokens in DTCG form.
    #[cfg(feature = "targets")]
    Json(json::Options),
    /// Rust constants: the macro's text as a file.
    Rust(rust::Options),
    /// Swift sources of one module.
    #[cfg(feature = "targets")]
    Swift(swift::Options),
    /// Kotlin in the types of Compose, or as plain numbers.
    #[cfg(feature = "targets")]
    Kotlin(kotlin::Options),
    /// Android resources.
    #[cfg(feature = "targets")]
    Android(android::Options),
}

impl Target {
    /// The names that tokens.toml and `--target` take.
    #[cfg(feature = "targets")]
    pub const NAMES: [&'static str; 7] = ["css", "typescript", "json", "rust", "swift", "kotlin", "android"];

    /// The target with this name, at its default options.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            #[cfg(feature = "targets")]
            "css" => Some(Self::Css(css::Options::default())),
            #[cfg(feature = "targets")]
            "typescript" => Some(Self::TypeScript(typescript::Options::default())),
            #[cfg(feature = "targets")]
            "json" => Some(Self::Json(json::Options::default())),
            "rust" => Some(Self::Rust(rust::Options::default())),
            #[cfg(feature = "targets")]
            "swift" => Some(Self::Swift(swift::Options::default())),
            #[cfg(feature = "targets")]
            "kotlin" => Some(Self::Kotlin(kotlin::Options::default())),
            #[cfg(feature = "targets")]
            "android" => Some(Self::Android(android::Options::default())),
            _ => None,
        }
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        match self {
            #[cfg(feature = "targets")]
            Self::Css(_) => "css",
            #[cfg(feature = "targets")]
            Self::TypeScript(_) => "typescript",
            #[cfg(feature = "targets")]
            Self::Json(_) => "json",
            Self::Rust(_) => "rust",
            #[cfg(feature = "targets")]
            Self::Swift(_) => "swift",
            #[cfg(feature = "targets")]
            Self::Kotlin(_) => "kotlin",
            #[cfg(feature = "targets")]
            Self::Android(_) => "android",
        }
    }
}

/// Everything that a target makes of a dictionary. What it cannot express it reports.
pub fn emit(dictionary: &Dictionary, target: &Target, diagnostics: &mut Diagnostics) -> Vec<Output> {
    match target {
        #[cfg(feature = "targets")]
        Target::Css(options) => css::emit(dictionary, options, diagnostics),
        #[cfg(feature = "targets")]
        Target::TypeScript(options) => typescript::emit(dictionary, options, diagnostics),
        #[cfg(feature = "targets")]
        Target::Json(options) => json::emit(dictionary, options, diagnostics),
        Target::Rust(options) => rust::emit(dictionary, options, diagnostics),
        #[cfg(feature = "targets")]
        Target::Swift(options) => swift::emit(dictionary, options, diagnostics),
        #[cfg(feature = "targets")]
        Target::Kotlin(options) => kotlin::emit(dictionary, options, diagnostics),
        #[cfg(feature = "targets")]
        Target::Android(options) => android::emit(dictionary, options, diagnostics),
    }
}
