//! Options of targets: one declaration makes the struct, its defaults and its documentation.

use std::collections::BTreeMap;

use crate::source::{Loader, SourceId, SourceMap};

/// What the documentation says of one option.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct About {
    /// The field; in tokens.toml `_` is `-`.
    pub name: &'static str,
    /// What is written for it, in the words of TOML: `string`, `table of strings`.
    pub kind: &'static str,
    /// Its documentation, with the default.
    pub text: &'static str,
    /// The options in it, where it is a table of them.
    pub parts: &'static [About],
}

/// A type of options, in the words of TOML.
pub trait Kind {
    /// What is written: `string`, `number`.
    const KIND: &'static str;

    /// The options in a table of them.
    const PARTS: &'static [About] = &[];

    /// Reads the texts that the option names, if it names some.
    #[inline]
    fn read_texts(&mut self, _texts: &mut Texts<'_>) {}
}

/// What reads the texts that options name. They become sources, so that a report can show a place in one.
pub struct Texts<'a> {
    /// Reads them.
    pub loader: &'a dyn Loader,
    /// Takes them.
    pub sources: &'a mut SourceMap,
    /// Takes every path that was asked for.
    pub paths: &'a mut Vec<String>,
}

impl Texts<'_> {
    /// The text at this path, relative to the project's folder, or why there is none, as what is said of the path.
    #[inline]
    pub fn read(&mut self, path: &str) -> Result<SourceId, String> {
        self.paths.push(path.to_owned());
        let bytes = self.loader.load(path).map_err(|error| error.to_string())?;
        if u32::try_from(bytes.len()).is_err() {
            return Err("it is larger than 4 GiB".to_owned());
        }
        let text = String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
        Ok(self.sources.add(path, text))
    }
}

impl Kind for String {
    const KIND: &'static str = "string";
}

impl Kind for bool {
    const KIND: &'static str = "true or false";
}

impl Kind for f64 {
    const KIND: &'static str = "number";
}

impl<T: Kind> Kind for Option<T> {
    const KIND: &'static str = T::KIND;
    const PARTS: &'static [About] = T::PARTS;
}

impl<T> Kind for Vec<T> {
    const KIND: &'static str = "array of strings";
}

impl<T> Kind for BTreeMap<String, T> {
    const KIND: &'static str = "table of strings";
}

/// Declares a struct of options: each field with its documentation and its default, read from a file by its name in
/// kebab case, where the feature `serde` reads files. Such a struct may be an option of another one: a table. Fields after
/// `beside` are for callers in Rust; a file does not have them.
#[macro_export]
macro_rules! options {
    (@file $options:tt $name:tt file) => {
        $name.clone_into(&mut $options.file)
    };
    (@file $options:tt $name:tt $other:ident) => {};
    (
        $(#[$attribute:meta])*
        pub struct $name:ident {
            $( $(#[doc = $text:literal])+ pub $field:ident: $type:ty = $default:expr, )*
        }
        $( beside {
            $( $(#[doc = $beside_text:literal])+ pub $beside:ident: $beside_type:ty = $beside_default:expr, )*
        } )?
    ) => {
        #[cfg_attr(
            feature = "serde",
            derive(serde::Deserialize),
            serde(deny_unknown_fields, rename_all = "kebab-case")
        )]
        $(#[$attribute])*
        pub struct $name {
            $( $(#[doc = $text])+ pub $field: $type, )*
            $($(
                $(#[doc = $beside_text])+
                #[cfg_attr(feature = "serde", serde(skip))]
                pub $beside: $beside_type,
            )*)?
        }

        impl Default for $name {
            fn default() -> Self {
                Self { $( $field: $default, )* $($( $beside: $beside_default, )*)? }
            }
        }

        impl $name {
            /// What documentation says of every option, in the order of the fields.
            pub const ABOUT: &'static [$crate::emit::option::About] = &[
                $( $crate::emit::option::About {
                    name: stringify!($field),
                    kind: <$type as $crate::emit::option::Kind>::KIND,
                    text: concat!($($text),+),
                    parts: <$type as $crate::emit::option::Kind>::PARTS,
                }, )*
            ];

            /// Reads the texts that options name.
            #[inline]
            pub fn read_texts(&mut self, _texts: &mut $crate::emit::option::Texts<'_>) {
                $( $crate::emit::option::Kind::read_texts(&mut self.$field, _texts); )*
            }

            /// Sets the option `file`, if there is one.
            pub fn set_file(&mut self, _name: &str) {
                $( $crate::options!(@file self _name $field); )*
            }
        }

        impl $crate::emit::option::Kind for $name {
            const KIND: &'static str = "table";
            const PARTS: &'static [$crate::emit::option::About] = Self::ABOUT;
        }
    };
}
