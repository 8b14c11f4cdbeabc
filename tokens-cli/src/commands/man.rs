//! `tokens man`: the manual page, on standard output or one a command in a folder.

use std::fs;

use clap::CommandFactory as _;

use crate::Verdict;
use crate::args::{Args, Man};
use crate::failure::Failure;
use crate::printer::Printer;

pub(crate) fn run(args: &Man, printer: &mut Printer) -> Result<Verdict, Failure> {
    let Some(folder) = &args.out else {
        let mut page = Vec::new();
        clap_mangen::Man::new(Args::command()).render(&mut page)?;
        printer.text(&String::from_utf8_lossy(&page))?;
        return Ok(Verdict::Fine);
    };
    fs::create_dir_all(folder).map_err(Failure::io("make", folder))?;
    clap_mangen::generate_to(Args::command(), folder).map_err(Failure::io("write the pages to", folder))?;
    Ok(Verdict::Fine)
}
