//! `tokens check`: every error and lint in every context, and what the targets of tokens.toml reject, so nothing passes
//! that a build would reject. The report is the result.

use std::collections::BTreeMap;

use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::targets::Texts;
use tokens_compiler::{Compilation, render, report};

mod diff;
mod fix;
mod patch;

use crate::args::{Check, Format};
use crate::commands::build::targets;
use crate::commands::input;
use crate::commands::package::swift;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::project::{self, Project};
use crate::verdict::Verdict;

/// More diagnostics than this scroll away: they are summarized at the end.
const MANY: usize = 20;

pub(crate) fn run(args: &Check, printer: &mut Printer) -> Result<Verdict, Failure> {
    let project = project::find(&args.paths)?;
    let mut compilation =
        if args.fix { fix::run(args, &project, printer)? } else { project.compile(&args.levels, None) };
    let refused =
        if compilation.diagnostics.has_errors() { Ok(()) } else { built(&project, &mut compilation) };
    compilation.diagnostics.sort();
    let diagnostics = &compilation.diagnostics;
    let sources = project.as_seen(compilation.sources);
    if args.dry_run {
        // The diff is the result.
        super::tell(diagnostics, &sources, printer);
        refused?;
        return Ok(Verdict::of(diagnostics));
    }
    let told = super::with_fixes(diagnostics, &sources);
    let told = || told.iter().map(AsRef::as_ref);
    match args.format {
        Format::Human => {
            printer.report(told(), &sources)?;
            let (errors, warnings) = diagnostics.counts();
            let found = render::summary(errors, warnings);
            let tokens = super::extent(&compilation.dictionary);
            if refused.is_err() {
                // What tokens.toml asks for can't be built: that is reported at the end.
            } else if errors > 0 {
                printer.line(&printer.styled("1;31", &found))?;
            } else if found.is_empty() {
                printer.line(&format!("{}: {tokens}", printer.styled("1;32", "no errors")))?;
            } else {
                printer.line(&format!("{}: {tokens}", printer.styled("1;33", &found)))?;
            }
            if errors + warnings > MANY {
                by_code(diagnostics, printer)?;
            }
        }
        Format::Json => printer.text(&report::json(told(), &sources))?,
        Format::Github => {
            for diagnostic in told() {
                printer.line(&report::github(diagnostic, &sources))?;
            }
        }
        Format::Sarif => {
            printer.text(&report::sarif(told(), &sources, env!("CARGO_PKG_VERSION")))?;
        }
    }
    refused?;
    Ok(Verdict::of(diagnostics))
}

/// Builds in memory what tokens.toml asks for.
fn built(project: &Project, compilation: &mut Compilation) -> Result<(), Failure> {
    let Compilation { dictionary, sources, paths, diagnostics, .. } = compilation;
    if project.config.targets.is_empty() && project.config.packages.swift.is_none() {
        // What `--target` would build, in contexts that nothing chooses.
        input::settled(None, dictionary, diagnostics);
    }
    let mut texts = Texts { loader: &project.folder(), sources, paths };
    targets::check(project, dictionary, &mut texts, diagnostics)?;
    swift::check(project, dictionary, diagnostics)
}

/// How often each code occurs, the most frequent first.
fn by_code(diagnostics: &Diagnostics, printer: &mut Printer) -> Result<(), Failure> {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for diagnostic in diagnostics.iter() {
        *counts.entry(diagnostic.code).or_default() += 1;
    }
    let mut counts: Vec<(Code, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    for (code, count) in counts {
        printer.line(&format!("{count:>6} {}", code.name()))?;
    }
    Ok(())
}
