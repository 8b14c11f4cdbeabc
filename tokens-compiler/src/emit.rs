//! From the dictionary to text: one module a target. Names and types are settled before printing.

use crate::diagnostic::Diagnostics;
use crate::dictionary::Dictionary;

pub mod css;
pub mod json;
pub mod name;
pub mod number;
pub mod rust;
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
    Css(css::Options),
    /// An ES module with types.
    TypeScript(typescript::Options),
    /// Resolved tokens in DTCG form.
    Json(json::Options),
    /// Rust constants: the macro's text as a file.
    Rust(rust::Options),
}

impl Target {
    /// The names that tokens.toml and `--target` take.
    pub const NAMES: [&'static str; 4] = ["css", "typescript", "json", "rust"];

    /// The target with this name, at its default options.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "css" => Some(Self::Css(css::Options::default())),
            "typescript" => Some(Self::TypeScript(typescript::Options::default())),
            "json" => Some(Self::Json(json::Options::default())),
            "rust" => Some(Self::Rust(rust::Options::default())),
            _ => None,
        }
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Css(_) => "css",
            Self::TypeScript(_) => "typescript",
            Self::Json(_) => "json",
            Self::Rust(_) => "rust",
        }
    }
}

/// Everything that a target makes of a dictionary. What it cannot express it reports.
pub fn emit(dictionary: &Dictionary, target: &Target, diagnostics: &mut Diagnostics) -> Vec<Output> {
    match target {
        Target::Css(options) => css::emit(dictionary, options, diagnostics),
        Target::TypeScript(options) => typescript::emit(dictionary, options, diagnostics),
        Target::Json(options) => json::emit(dictionary, options, diagnostics),
        Target::Rust(options) => rust::emit(dictionary, options, diagnostics),
    }
}
