//! Which targets are built, where each writes, and what it emits.

use std::path::{Component, Path, PathBuf};

use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::{Diagnostic, Diagnostics};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::selection::Selection;
use tokens_compiler::targets::{self, Texts};

use crate::args::Build;
use crate::commands::files::{self, File};
use crate::commands::input;
use crate::config;
use crate::failure::Failure;
use crate::project::Project;
use crate::similar;

/// A target with the folder that it writes into, from where the command runs.
pub(super) struct Chosen {
    pub(super) name: String,
    target: config::Target,
    folder: PathBuf,
}

/// The targets of tokens.toml, or the named ones; other names are kinds with default options.
pub(super) fn choose(args: &Build, project: &Project) -> Result<Vec<Chosen>, Failure> {
    let configured = &project.config.targets;
    if args.target.is_empty() {
        if configured.is_empty() {
            return Err(Failure::hint(
                "no target is named",
                "add `--target css --target typescript`, or add targets to `tokens.toml`",
            ));
        }
        return Ok(configured.iter().map(|target| of_config(target, args.out.as_deref(), project)).collect());
    }
    let mut chosen: Vec<Chosen> = Vec::new();
    for name in &args.target {
        if chosen.iter().any(|earlier| earlier.name == *name) {
            continue;
        }
        if let Some(target) = configured.iter().find(|target| target.name == *name) {
            chosen.push(of_config(target, args.out.as_deref(), project));
        } else if let Some(kind) = targets::Target::from_name(name) {
            let target = config::Target {
                name: name.clone(),
                kind,
                out: String::new(),
                input: Vec::new(),
                selection: Selection::default(),
                place: 0..0,
                options: Vec::new(),
            };
            let folder = args.out.clone().unwrap_or_else(|| PathBuf::from("dist"));
            chosen.push(Chosen { name: name.clone(), target, folder });
        } else {
            let names = configured.iter().map(|target| target.name.as_str()).chain(targets::Target::NAMES);
            let help = similar::advice(name, names);
            return Err(Failure::Usage(format!("unknown target `{name}`"), help));
        }
    }
    Ok(chosen)
}

/// Emits everything that tokens.toml asks for without writing it, to report what a build would reject.
pub(in crate::commands) fn check(
    project: &Project,
    dictionary: &Dictionary,
    texts: &mut Texts<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<(), Failure> {
    let mut files: Vec<File> = Vec::new();
    for target in &project.config.targets {
        // A document of the design system, checked by itself, need not have the modifiers of the whole.
        if !project.is_whole() && input::pin(project, dictionary, &target.input).is_err() {
            continue;
        }
        of_config(target, None, project).emit(project, dictionary, texts, diagnostics, &mut files)?;
    }
    files::check(&files, &project.made_from(texts.paths))
}

fn of_config(target: &config::Target, out: Option<&Path>, project: &Project) -> Chosen {
    let base: &Path = out.unwrap_or(&project.root);
    Chosen { name: target.name.clone(), folder: base.join(&target.out), target: target.clone() }
}

impl Chosen {
    /// Adds the files of this target; returns how many tokens it is given. Options that make no sense are a failure of
    /// tokens.toml.
    pub(super) fn emit(
        &self,
        project: &Project,
        dictionary: &Dictionary,
        texts: &mut Texts<'_>,
        diagnostics: &mut Diagnostics,
        files: &mut Vec<File>,
    ) -> Result<usize, Failure> {
        let mut kind = self.target.kind.clone();
        kind.read_texts(texts);
        let chosen = input::choose(project, dictionary, &[], Some(&self.target))?;
        let dictionary = input::settled(chosen.as_ref(), dictionary, diagnostics);
        let mut own = Diagnostics::new(diagnostics.levels().clone());
        for output in targets::emit(dictionary, &kind).report(&mut own) {
            if !is_below(&output.path) {
                let message = format!(
                    "`file` of the target `{}` is `{}`, expected a path inside the target's folder",
                    self.name, output.path
                );
                own.report(Diagnostic::new(Code::InvalidConfig, message).option("file"));
            }
            let path = self.folder.join(&output.path);
            files.push(File { path, bytes: output.bytes, target: self.name.clone() });
        }
        project.config.check(&self.target, &own)?;
        own.iter().for_each(|diagnostic| diagnostics.report(diagnostic.clone()));
        Ok(dictionary.tokens.len())
    }
}

/// Whether a path is inside the folder that it is relative to.
fn is_below(path: &str) -> bool {
    let path = Path::new(path);
    path.file_name().is_some() && path.components().all(|part| matches!(part, Component::Normal(_)))
}
