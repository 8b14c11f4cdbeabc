//! Figma's variables, whichever way they take into a file: the REST API or Figma's own import.
//!
//! A modifier becomes a collection whose modes are its contexts, the default first; what no modifier changes is in a
//! collection of its own. Where several modifiers meet in a token, its variable asks one of them and refers, mode by mode,
//! to variables that ask the next (`text (dark)` in `contrast`): whoever chooses a mode in each collection gets the value of
//! that combination, and the cost is the sum of what differs. These helpers are hidden from pickers and libraries.
//!
//! A composite has no variable in Figma; each part of it has one that Figma has a type for (`title/font-size`).

mod collection;
mod column;
mod field;
mod name;
mod print;
mod scope;
mod syntax;
mod value;
mod variable;

pub(super) use field::{Form, Literal};
pub(super) use print::{push_code, push_member, push_scopes};
pub(super) use variable::{Content, Plan, Variable};

use crate::option;
use crate::selection::Pattern;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::emit::option::Kind as OptionKind;

/// A platform for which Figma shows code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Platform {
    /// The custom property of the `css` target.
    Web,
    /// The Kotlin code that reaches the token in what the `kotlin` target writes.
    Android,
    /// The Swift code that reaches the token in what the `swift` target writes.
    Ios,
}

impl OptionKind for Platform {
    const KIND: &'static str = "string";
}

/// What the options of both targets say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings<'o> {
    pub(super) target: &'static str,
    /// Whether the target's form reads a text in braces as a reference.
    pub(super) reads_braces: bool,
    pub(super) collection: &'o str,
    pub(super) css_prefix: &'o str,
    pub(super) code_syntax: &'o [Platform],
    pub(super) hidden: &'o [Pattern],
    pub(super) comments: bool,
    pub(super) rem: f64,
}

impl Settings<'_> {
    /// Reports options that make no sense; whether there are none.
    fn check(&self, diagnostics: &mut Vec<Diagnostic>) -> bool {
        let before = diagnostics.len();
        option::check_rem(self.target, self.rem, diagnostics);
        if self.collection.trim().is_empty() {
            diagnostics.push(option::refuse(self.target, "collection", self.collection, "a name"));
        }
        diagnostics.len() == before
    }
}

/// Declares the options of a target: its `file`, if it has one, and those that both targets have.
macro_rules! figma_options {
    ($target:literal, reads_braces = $reads_braces:literal $(, $(#[doc = $text:literal])+ file = $file:literal)?) => {
        tokens_compiler_core::options! {
            /// Options of the target.
            #[derive(Clone, PartialEq, Debug)]
            #[cfg_attr(feature = "serde", serde(default))]
            pub struct Options {
                $( $(#[doc = $text])+ pub file: String = $file.to_owned(), )?
                /// The collection of the tokens that no modifier changes. Default: `Tokens`.
                pub collection: String = "Tokens".to_owned(),
                /// The platforms for which Figma shows the code that reaches a token: `web`, `android`, `ios`.
                /// Default: all three.
                pub code_syntax: Vec<$crate::data::figma::Platform> = vec![
                    $crate::data::figma::Platform::Web,
                    $crate::data::figma::Platform::Android,
                    $crate::data::figma::Platform::Ios,
                ],
                /// The `prefix` of the `css` target, for the code of `web`. Default: that of the only `css` target
                /// of tokens.toml.
                pub css_prefix: String = String::new(),
                /// The tokens that a library doesn't publish, in the words of `include`, such as `["core"]`. Default: none.
                pub hidden: Vec<$crate::selection::Pattern> = Vec::new(),
                /// Whether descriptions and deprecations are written as descriptions. Default: true.
                pub comments: bool = true,
                /// Pixels in a `rem`. Default: 16.
                pub rem: f64 = 16.0,
            }
        }

        impl Options {
            fn settings(&self) -> $crate::data::figma::Settings<'_> {
                $crate::data::figma::Settings {
                    target: $target,
                    reads_braces: $reads_braces,
                    collection: &self.collection,
                    css_prefix: &self.css_prefix,
                    code_syntax: &self.code_syntax,
                    hidden: &self.hidden,
                    comments: self.comments,
                    rem: self.rem,
                }
            }
        }
    };
}

pub(super) use figma_options;
