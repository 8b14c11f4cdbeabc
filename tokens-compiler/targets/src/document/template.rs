//! The `template` target: a template of one's own, in the language of Jinja, over the dictionary.
//!
//! A template sees the tokens in the terms of the format and reaches nothing else: no file but those beside it, no clock,
//! no environment. All its files together have a budget of steps and of bytes, which grows with the system. What it names
//! and there is not is an error at its place in the template.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::option::refuse;
use crate::{Emission, File};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, TokenId};
use tokens_compiler_core::emit::option::Kind;
use tokens_compiler_core::options;

mod engine;
mod fields;
mod filter;
mod group;
mod guard;
mod json;
mod name;
mod report;
mod source;
mod syntax;
mod token;
mod value;
mod world;

pub use source::Sources;

use engine::{Engine, Failed};
use world::World;

/// What gets a file of its own.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Per {
    /// The whole system.
    #[default]
    File,
    /// Each group of the root, with all in it.
    Group,
    /// Each token.
    Token,
}

impl Kind for Per {
    const KIND: &'static str = "string";
}

options! {
    /// Options of the target.
    #[derive(Clone, PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Options {
        /// The template: a path relative to tokens.toml. It may include and import others in its folder. Default: one that
        /// lists every token with its type and its value.
        pub template: Sources = Sources::default(),
        /// The file to write, itself a template: `{{ group.name | kebab }}.scss`. Default: `tokens.txt`.
        pub file: String = "tokens.txt".to_owned(),
        /// What gets a file of its own: `file`, all in one; `group`, each group of the root, which the template knows as
        /// `group`; or `token`, each token, `token`. Default: `file`.
        pub per: Per = Per::File,
    }
}

/// The name of the target.
const TARGET: &str = "template";

/// Emits the dictionary. Reports what the template asks for and does not get, at its place in the template, and files
/// that would get one name.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, diagnostics).unwrap_or_default())
}

/// What a file is of.
#[derive(Clone, Copy)]
enum Subject {
    All,
    Group(GroupId),
    Token(TokenId),
}

/// The files; none where there is an error.
fn files(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<File>> {
    if let Some(problem) = options.template.problem() {
        diagnostics.push(problem);
        return None;
    }
    if let Err((_, why)) = syntax::check(&options.file) {
        let wanted = format!("a name or a template for one: {why}");
        diagnostics.push(refuse(TARGET, "file", &options.file, &wanted));
        return None;
    }
    let world = World::new(dictionary.clone());
    let subjects = subjects(dictionary, options.per, diagnostics);
    let mut engine = Engine::new(&world, &options.template);
    let mut files: Vec<File> = Vec::with_capacity(subjects.len());
    // Which subject has a path.
    let mut taken: BTreeMap<String, Subject> = BTreeMap::new();
    for subject in subjects {
        let variables = world::variables_of(&world, subject);
        let named = if options.file.contains("{{") || options.file.contains("{%") {
            engine.name(&options.file, &variables)
        } else {
            Ok(options.file.clone())
        };
        let path = match named {
            Ok(path) => path,
            Err(error) => {
                diagnostics.push(report::in_option(&error, "file", &options.file));
                return None;
            }
        };
        if let Some(&other) = taken.get(&path) {
            let (one, other) = (said(dictionary, other), said(dictionary, subject));
            let found = format!("{}`, which names the file `{path}` for {one} and for {other}", options.file);
            let message = format!("`file` of the target `{TARGET}` is `{found}, expected a name for each");
            let help = "write what tells them apart, such as `{{ group.path | kebab }}` or `{{ token.path | kebab }}`";
            diagnostics.push(Diagnostic::new(Code::InvalidConfig, message).option("file").help(help));
            return None;
        }
        if !is_below(&path) {
            diagnostics.push(refuse(TARGET, "file", &path, "a path inside the target's folder"));
            return None;
        }
        match engine.render(&variables) {
            Ok(text) => files.push(File::new(path.clone(), text)),
            Err(Failed { error, room }) => {
                diagnostics.push(report::diagnostic(&error, &options.template, room));
                return None;
            }
        }
        taken.insert(path, subject);
    }
    Some(files)
}

/// What each file is of. Tokens that are in no file are reported.
fn subjects(dictionary: &Dictionary, per: Per, diagnostics: &mut Vec<Diagnostic>) -> Vec<Subject> {
    let exists = |id: &TokenId| dictionary[*id].exists();
    match per {
        Per::File => vec![Subject::All],
        Per::Token => dictionary.tokens().map(|(id, _)| id).filter(exists).map(Subject::Token).collect(),
        Per::Group => {
            let first = dictionary.first_tokens();
            let root = dictionary.groups.first().map_or(&[][..], |root| &root.children);
            let mut all = Vec::new();
            for &child in root {
                match child {
                    Child::Group(id) if first[id.index()].is_some() => all.push(Subject::Group(id)),
                    Child::Group(_) => {}
                    Child::Token(id) => {
                        let token = &dictionary[id];
                        let message =
                            format!("the token `{}` is in no group, so it is in no file", token.dot_path());
                        let report = Diagnostic::new(Code::NotExpressible, message)
                            .token(token.dot_path())
                            .at(token.base().span, "a token of the root")
                            .note(format!("the target `{TARGET}` writes a file for each group (`per`)"));
                        diagnostics.push(report);
                    }
                }
            }
            all
        }
    }
}

fn said(dictionary: &Dictionary, subject: Subject) -> String {
    match subject {
        Subject::All => "all tokens".to_owned(),
        Subject::Group(id) => format!("the group `{}`", world::group_path(dictionary, id).join(".")),
        Subject::Token(id) => format!("the token `{}`", dictionary[id].dot_path()),
    }
}

/// Whether a path is inside the folder that it is relative to, on every system.
fn is_below(path: &str) -> bool {
    let is_name = |name: &str| !matches!(name, "" | "." | "..") && !name.contains(['\\', ':', '\0']);
    path.split('/').all(is_name)
}

type Shared = Arc<World>;
