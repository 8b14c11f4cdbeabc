//! `tokens package`: one file per platform.

mod android;
mod archive;
mod folder;
mod python;
pub(super) mod swift;

use crate::args::{Package, Platform};
use crate::failure::Failure;
use crate::printer::Printer;
use crate::verdict::Verdict;

pub(crate) fn run(args: &Package, printer: &mut Printer) -> Result<Verdict, Failure> {
    match &args.platform {
        Platform::Android(args) => android::run(args, printer),
        Platform::Python(args) => python::run(args, printer),
        Platform::Swift(args) => swift::run(args, printer),
    }
}
