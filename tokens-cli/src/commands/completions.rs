//! `tokens completions`: a shell's completions, on standard output.

use clap::CommandFactory as _;

use crate::args::{Args, Completions};
use crate::failure::Failure;
use crate::printer::Printer;
use crate::verdict::Verdict;

pub(crate) fn run(args: &Completions, printer: &mut Printer) -> Result<Verdict, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "tokens", &mut script);
    printer.text(&String::from_utf8_lossy(&script))?;
    Ok(Verdict::Fine)
}
