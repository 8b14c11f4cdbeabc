//! `tokens build`: every target is made in memory first; only when none has errors are files written.

use std::time::Instant;

use tokens_compiler::Compilation;
use tokens_compiler::source::Loader;
use tokens_compiler::targets::Texts;

use super::files::{self, File};
use crate::args::Build;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::project::{self, Project};
use crate::verdict::Verdict;

mod progress;
pub(super) mod targets;
mod watch;

use progress::Progress;

pub(crate) fn run(args: &Build, printer: &mut Printer) -> Result<Verdict, Failure> {
    if args.watch {
        return watch::run(args, printer);
    }
    let project = project::find(&args.paths)?;
    once(args, &project, &project.folder(), printer).map(|(verdict, _)| verdict)
}

/// One build; also returns the sources' paths, which a watch carries on with.
fn once(
    args: &Build,
    project: &Project,
    loader: &dyn Loader,
    printer: &mut Printer,
) -> Result<(Verdict, Vec<String>), Failure> {
    let started = Instant::now();
    let targets = targets::choose(args, project)?;
    let mut progress = Progress::new(targets.len() + 2);
    progress.step("reading tokens", 0);
    let compilation = project.compile_with(loader, &args.levels, None);
    let Compilation { mut sources, mut paths, dictionary, mut diagnostics, .. } = compilation;
    let size = sources.iter().map(|source| source.text().len()).sum();
    let mut files: Vec<File> = Vec::new();
    let mut given = Vec::new();
    if !diagnostics.has_errors() {
        for target in &targets {
            progress.step(&target.name, size);
            let mut texts = Texts { loader, sources: &mut sources, paths: &mut paths };
            given.push(target.emit(project, &dictionary, &mut texts, &mut diagnostics, &mut files)?);
        }
    }
    let verdict = Verdict::of(&diagnostics);
    let mut written = Vec::new();
    if verdict == Verdict::Fine {
        progress.step("writing files", size);
        files::check(&files, &project.made_from(&paths))?;
        written = files::write(&files)?;
    }
    progress.finish();
    diagnostics.sort();
    super::complain(project, sources, &diagnostics, printer);
    if verdict == Verdict::Errors {
        printer.say("nothing was written");
        return Ok((verdict, paths));
    }
    for (file, changed) in files.iter().zip(&written) {
        // A watch says what it did, not what it left.
        if args.watch && !changed {
            continue;
        }
        files::tell(file, *changed, printer)?;
    }
    let milliseconds = started.elapsed().as_secs_f64() * 1000.0;
    let extent = super::extent_of(&dictionary, &given);
    let count = super::counted(files.len(), "file");
    printer.line(&format!("{extent}, {count}, {milliseconds:.0} ms"))?;
    if !args.watch {
        // The process ends here, and the system takes memory back faster than a million small returns do.
        std::mem::forget((dictionary, files));
    }
    Ok((verdict, paths))
}
