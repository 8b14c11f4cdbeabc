//! `tokens man`: the manual page, on standard output, or one per command in a folder.

use std::path::Path;

use clap::{Command, CommandFactory as _};

use super::files::{self, File};
use crate::args::{Args, Man};
use crate::failure::Failure;
use crate::printer::Printer;
use crate::verdict::Verdict;

pub(crate) fn run(args: &Man, printer: &mut Printer) -> Result<Verdict, Failure> {
    let Some(folder) = &args.out else {
        let mut page = Vec::new();
        clap_mangen::Man::new(Args::command()).render(&mut page)?;
        printer.text(&String::from_utf8_lossy(&page))?;
        return Ok(Verdict::Fine);
    };
    let mut command = Args::command().disable_help_subcommand(true);
    command.build();
    let mut files = Vec::new();
    collect(&command, folder, &mut files)?;
    files::write(&files)?;
    Ok(Verdict::Fine)
}

/// The pages of a command and of those in it.
fn collect(command: &Command, folder: &Path, files: &mut Vec<File>) -> Result<(), Failure> {
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        collect(inner, folder, files)?;
    }
    let page = clap_mangen::Man::new(command.clone());
    let mut bytes = Vec::new();
    page.render(&mut bytes)?;
    files.push(File { path: folder.join(page.get_filename()), bytes, target: String::new() });
    Ok(())
}
