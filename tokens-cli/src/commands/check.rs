//! `tokens check`: every error and lint in every context. The report is the result.

use tokens_compiler::render;

use crate::args::{Check, Format};
use crate::failure::Failure;
use crate::printer::Printer;
use crate::{Verdict, project};

pub(crate) fn run(args: &Check, printer: &mut Printer) -> Result<Verdict, Failure> {
    let project = project::find(args.path.as_deref())?;
    let compilation = project.compile(&args.levels, None);
    let diagnostics = &compilation.diagnostics;
    let sources = project.as_seen(compilation.sources);
    match args.format {
        Format::Human => {
            printer.report(diagnostics.iter(), &sources)?;
            let (errors, warnings) = diagnostics.counts();
            let found = render::summary(errors, warnings);
            let tokens = super::extent(&compilation.dictionary);
            if errors > 0 {
                printer.line(&printer.styled("1;31", &found))?;
            } else if found.is_empty() {
                printer.line(&format!("{}: {tokens}", printer.styled("1;32", "no errors")))?;
            } else {
                printer.line(&format!("{}: {tokens}", printer.styled("1;33", &found)))?;
            }
        }
        Format::Json => printer.text(&render::json(diagnostics.iter(), &sources))?,
        Format::Github => {
            for diagnostic in diagnostics.iter() {
                printer.line(&render::github(diagnostic, &sources))?;
            }
        }
        Format::Sarif => {
            printer.text(&render::sarif(diagnostics.iter(), &sources, env!("CARGO_PKG_VERSION")))?;
        }
    }
    Ok(super::verdict(diagnostics))
}
