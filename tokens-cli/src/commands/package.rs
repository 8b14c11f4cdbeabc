//! `tokens package`: a file a platform.

mod folder;
mod swift;

use crate::Verdict;
use crate::args::{Package, Platform};
use crate::failure::Failure;
use crate::printer::Printer;

pub(crate) fn run(args: &Package, printer: &mut Printer) -> Result<Verdict, Failure> {
    match &args.platform {
        Platform::Swift(args) => swift::run(args, printer),
    }
}
