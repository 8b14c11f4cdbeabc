//! From the dictionary to text: one module per target. Names and types are settled before printing.

use tokens_compiler_core::dictionary::Dictionary;

mod change;
mod code;
mod cycle;
mod data;
mod decision;
#[cfg(feature = "template")]
mod document;
mod file_name;
mod language;
mod length;
mod option;
mod precision;
mod preference;
mod reference;
pub mod selection;
pub mod symbol;
mod usage;
mod web;

pub use tokens_compiler_core::emit::option::{About, Texts};
pub use tokens_compiler_core::emit::{Emission, File};

/// The one list of targets: a row makes the variant, the name, the options with their documentation, and the ways from
/// options to a target and from a dictionary to files. A row may ask for a feature, which what it is made with costs.
macro_rules! targets {
    ($(
        $(#[doc = $doc:literal])+
        $variant:ident $name:literal $folder:ident::$module:ident $(if $feature:literal)?;
    )*) => {
        $( $( #[cfg(feature = $feature)] )? pub use $folder::$module; )*

        /// A target with its options: what is made of a dictionary.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Target {
            $( $( #[cfg(feature = $feature)] )? $(#[doc = $doc])+ $variant($module::Options), )*
        }

        $(
            $( #[cfg(feature = $feature)] )?
            impl From<$module::Options> for Target {
                fn from(options: $module::Options) -> Self {
                    Self::$variant(options)
                }
            }
        )*

        impl Target {
            /// The names that tokens.toml and `--target` take.
            pub const NAMES: [&'static str; [$( $( #[cfg(feature = $feature)] )? $name ),*].len()] =
                [$( $( #[cfg(feature = $feature)] )? $name ),*];

            /// The target with this name, with default options.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $( $( #[cfg(feature = $feature)] )? $name => Some(Self::$variant($module::Options::default())), )*
                    _ => None,
                }
            }

            /// The target with this name, with its options read from a file; none if no target has the name.
            #[cfg(feature = "serde")]
            pub fn read<'de, D: serde::Deserializer<'de>>(name: &str, options: D) -> Option<Result<Self, D::Error>> {
                use serde::Deserialize;
                match name {
                    $( $( #[cfg(feature = $feature)] )? $name => Some($module::Options::deserialize(options).map(Self::$variant)), )*
                    _ => None,
                }
            }

            /// The documentation of the options of the target with this name.
            pub fn about(name: &str) -> &'static [About] {
                match name {
                    $( $( #[cfg(feature = $feature)] )? $name => $module::Options::ABOUT, )*
                    _ => &[],
                }
            }

            /// The same target, with its file called `name` where its options name one.
            #[must_use]
            pub fn with_file(mut self, name: &str) -> Self {
                match &mut self {
                    $( $( #[cfg(feature = $feature)] )? Self::$variant(options) => options.set_file(name), )*
                }
                self
            }

            /// Reads the texts that its options name; what cannot be read is reported when it emits.
            pub fn read_texts(&mut self, texts: &mut Texts<'_>) {
                match self {
                    $( $( #[cfg(feature = $feature)] )? Self::$variant(options) => options.read_texts(texts), )*
                }
            }

            /// Its name.
            pub fn name(&self) -> &'static str {
                match self {
                    $( $( #[cfg(feature = $feature)] )? Self::$variant(_) => $name, )*
                }
            }
        }

        /// Everything a target makes of a dictionary. What it can't express, it reports.
        pub fn emit(dictionary: &Dictionary, target: &Target) -> Emission {
            match target {
                $( $( #[cfg(feature = $feature)] )? Target::$variant(options) => $module::emit(dictionary, options), )*
            }
        }
    };
}

targets! {
    /// CSS custom properties.
    Css "css" web::css;
    /// An ES module with types.
    TypeScript "typescript" web::typescript;
    /// Resolved tokens in DTCG form.
    Json "json" data::json;
    /// Rust constants: the macro's text as a file.
    Rust "rust" code::rust;
    /// Swift sources of one module.
    Swift "swift" code::swift;
    /// Kotlin in the types of Compose, or as plain numbers.
    Kotlin "kotlin" code::kotlin;
    /// Android resources.
    Android "android" data::android;
    /// A Sass module.
    Scss "scss" web::scss;
    /// Less variables.
    Less "less" web::less;
    /// A theme for Tailwind CSS.
    Tailwind "tailwind" web::tailwind;
    /// Figma's variables, as its REST API takes them.
    FigmaVariables "figma-variables" data::figma_variables;
    /// Figma's variables, as its own import takes them.
    FigmaFiles "figma-files" data::figma_files;
    /// Files of a template of your own.
    Template "template" document::template if "template";
    /// A module of references to CSS custom properties.
    CssInJs "css-in-js" web::css_in_js;
    /// A style sheet for Lit.
    Lit "lit" web::lit;
    /// A component and a hook for React.
    React "react" web::react;
}
