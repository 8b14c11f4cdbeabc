//! `tokens package swift`: the target `swift` of tokens.toml, with everything a package needs around it.

use tokens_compiler::Compilation;
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::{Target, swift};

use super::folder::{self, File};
use crate::args::Packaged;
use crate::commands::{complain, input};
use crate::config;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::project::{self, Project};
use crate::verdict::Verdict;

mod runtime;

pub(super) fn run(args: &Packaged, printer: &mut Printer) -> Result<Verdict, Failure> {
    let project = project::find(args.path.as_slice())?;
    let Compilation { sources, dictionary, mut diagnostics, .. } = project.compile(&args.levels, None);
    let mut files = Vec::new();
    if !diagnostics.has_errors() {
        let (target, options) = options(&project.config.targets);
        let fixed = input::choose(&project, &dictionary, &args.input, target)?;
        let dictionary = input::settled(fixed.as_ref(), &dictionary, &mut diagnostics);
        let mut package = project.config.packages.swift.clone().unwrap_or_default();
        package.name = args.name.clone().unwrap_or(package.name);
        package.version = args.version.clone().unwrap_or(package.version);
        if !args.runtime.is_empty() {
            let runtime = runtime::of(&args.runtime, &format!("{}Runtime", package.name))?;
            package.runtime = Some(runtime.systems);
            files.extend(runtime.files);
        }
        let made = swift::package::emit(dictionary, &options, &package);
        for output in project.config.made(target, made, &mut diagnostics)? {
            files.push(File { path: output.path, bytes: output.bytes });
        }
    }
    let verdict = Verdict::of(&diagnostics);
    diagnostics.sort();
    complain(&project, sources, &diagnostics, printer);
    if verdict == Verdict::Errors {
        printer.say("nothing was written");
    } else {
        folder::write(&args.out, files)?.tell(&args.out, printer)?;
    }
    Ok(verdict)
}

/// Builds the package that tokens.toml describes, if any, and writes nothing: only its problems are reported.
pub(in crate::commands) fn check(
    project: &Project,
    dictionary: &Dictionary,
    diagnostics: &mut Diagnostics,
) -> Result<(), Failure> {
    let Some(package) = &project.config.packages.swift else { return Ok(()) };
    let (target, options) = options(&project.config.targets);
    let fixed = input::choose(project, dictionary, &[], target)?;
    let dictionary = input::settled(fixed.as_ref(), dictionary, diagnostics);
    project.config.made(target, swift::package::emit(dictionary, &options, package), diagnostics)?;
    Ok(())
}

/// The target of tokens.toml whose options and contexts the package takes: the one called `swift`, or else the first
/// one of that kind.
fn options(all: &[config::Target]) -> (Option<&config::Target>, swift::Options) {
    let of_kind = || {
        all.iter().filter_map(|target| match &target.kind {
            Target::Swift(options) => Some((target, options.clone())),
            _ => None,
        })
    };
    let found = of_kind().find(|(target, _)| target.name == "swift").or_else(|| of_kind().next());
    found.map_or_else(Default::default, |(target, options)| (Some(target), options))
}
