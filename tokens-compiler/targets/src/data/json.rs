//! The `json` target: resolved tokens in DTCG form, for tools that read tokens but follow no references.
//!
//! Three forms: nested groups (a DTCG document again), one flat object by dot path, and one complete object that
//! holds every token with all its values and the contexts of each. The first two show one input at a time, so each
//! context of each modifier has a file of its own, the other modifiers at their defaults.

use std::collections::BTreeMap;

use crate::file_name;
use crate::{Emission, File};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Condition, ContextId, Dictionary};
use tokens_compiler_core::emit::name;
use tokens_compiler_core::emit::option::Kind;
use tokens_compiler_core::options;

mod flat;
mod nested;
mod value;

pub use flat::{resolved, variations};
pub use nested::nested;
pub use value::{push_string, push_value};

/// A way to lay out tokens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Form {
    /// Groups and tokens with `$type`, `$value`, `$description`, `$deprecated`: `tokens.json`.
    Nested,
    /// One object by dot path, `{"type", "value"}` each: `tokens.flat.json`.
    Flat,
    /// One object by dot path with the values of all contexts: `tokens.variations.json`.
    Variations,
}

/// Which files the nested and the flat form have besides the one of the default contexts.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Contexts {
    /// One for each other context of each modifier, with every token: `theme-dark.json`.
    #[default]
    All,
    /// The same with only the tokens that the context changes, to be laid over the default ones.
    Changed,
    /// None.
    None,
}

impl Kind for Contexts {
    const KIND: &'static str = "string";
}

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The file of the nested form in the default contexts; the other files are beside it and named after it.
        /// Default: `tokens.json`.
        pub file: String = "tokens.json".to_owned(),
        /// The forms to write: `nested`, `flat`, `variations`. Default: all three.
        pub formats: Vec<Form> = vec![Form::Nested, Form::Flat, Form::Variations],
        /// The files of other contexts: `all`, `changed` or `none`. Default: `all`.
        pub contexts: Contexts = Contexts::All,
    }
}

/// A file to write: its name without extension, the input it shows, and whether it shows only what that changes.
struct View {
    name: String,
    input: Condition,
    changed_only: bool,
}

/// Emits the dictionary. Reports contexts whose files would have one name.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics))
}

fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    let views = views(dictionary, options, diagnostics);
    let mut files = Vec::new();
    for view in &views {
        if options.formats.contains(&Form::Nested) {
            let text = nested::of(dictionary, &view.input, view.changed_only);
            files.push(File::new(format!("{}.json", view.name), text));
        }
        if options.formats.contains(&Form::Flat) {
            let text = flat::of(dictionary, &view.input, view.changed_only);
            files.push(File::new(format!("{}.flat.json", view.name), text));
        }
    }
    if options.formats.contains(&Form::Variations) {
        let path = format!("{}.variations.json", stem(&options.file));
        files.push(File::new(path, variations(dictionary)));
    }
    files
}

fn stem(file: &str) -> &str {
    file.strip_suffix(".json").unwrap_or(file)
}

fn views(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<View> {
    let stem = stem(&options.file);
    let folder = stem.rfind('/').map_or("", |at| &stem[..=at]);
    let base = View { name: stem.to_owned(), input: Condition::default(), changed_only: false };
    let mut taken = BTreeMap::from([(base.name.clone(), "the default contexts".to_owned())]);
    let mut views = vec![base];
    if options.contexts == Contexts::None {
        return views;
    }
    for (id, modifier) in dictionary.modifiers() {
        for (index, context) in modifier.contexts.iter().enumerate() {
            let context_id = ContextId(index as u16);
            if context_id == modifier.default {
                continue;
            }
            let name = name::kebab(&[&modifier.name, context]);
            let name = format!("{folder}{}", file_name::short(&name, file_name::MOST, '-'));
            let owner = format!("`{context}` of the modifier `{}`", modifier.name);
            if let Some(other) = taken.get(&name) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::NameCollision,
                        format!(
                            "{other} and {owner} both become the file `{name}.json` in the target `json`"
                        ),
                    )
                    .at(modifier.span, "this modifier's contexts")
                    .help("rename one of the contexts, or set `contexts = \"none\"` for the target"),
                );
                continue;
            }
            taken.insert(name.clone(), owner);
            let input = Condition::default().with(id, context_id);
            views.push(View { name, input, changed_only: options.contexts == Contexts::Changed });
        }
    }
    views
}
