//! From the dictionary to text: one module per target. Names and types are settled before printing.

use tokens_compiler_core::dictionary::Dictionary;

mod change;
mod code;
mod data;
mod decision;
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

pub use tokens_compiler_core::emit::option::About;
pub use tokens_compiler_core::emit::{Emission, File};

/// The one list of targets: a row makes the variant, the name, the options with their documentation, and the ways from
/// options to a target and from a dictionary to files.
macro_rules! targets {
    ($( $(#[doc = $doc:literal])+ $variant:ident $name:literal $folder:ident::$module:ident; )*) => {
        $( pub use $folder::$module; )*

        /// A target with its options: what is made of a dictionary.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Target {
            $( $(#[doc = $doc])+ $variant($module::Options), )*
        }

        $(
            impl From<$module::Options> for Target {
                fn from(options: $module::Options) -> Self {
                    Self::$variant(options)
                }
            }
        )*

        impl Target {
            /// The names that tokens.toml and `--target` take.
            pub const NAMES: [&'static str; [$($name),*].len()] = [$($name),*];

            /// The target with this name, with default options.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $( $name => Some(Self::$variant($module::Options::default())), )*
                    _ => None,
                }
            }

            /// The target with this name, with its options read from a file; none if no target has the name.
            #[cfg(feature = "serde")]
            pub fn read<'de, D: serde::Deserializer<'de>>(name: &str, options: D) -> Option<Result<Self, D::Error>> {
                use serde::Deserialize;
                match name {
                    $( $name => Some($module::Options::deserialize(options).map(Self::$variant)), )*
                    _ => None,
                }
            }

            /// The documentation of the options of the target with this name.
            pub fn about(name: &str) -> &'static [About] {
                match name {
                    $( $name => $module::Options::ABOUT, )*
                    _ => &[],
                }
            }

            /// The same target, with its file called `name` where its options name one.
            #[must_use]
            pub fn with_file(mut self, name: &str) -> Self {
                match &mut self {
                    $( Self::$variant(options) => options.set_file(name), )*
                }
                self
            }

            /// Its name.
            pub fn name(&self) -> &'static str {
                match self {
                    $( Self::$variant(_) => $name, )*
                }
            }
        }

        /// Everything a target makes of a dictionary. What it can't express, it reports.
        pub fn emit(dictionary: &Dictionary, target: &Target) -> Emission {
            match target {
                $( Target::$variant(options) => $module::emit(dictionary, options), )*
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
    /// A module of references to CSS custom properties.
    CssInJs "css-in-js" web::css_in_js;
    /// A style sheet for Lit.
    Lit "lit" web::lit;
    /// A component and a hook for React.
    React "react" web::react;
}
