//! `tokens package`: a whole package for a platform, ready for its ecosystem.

use crate::Verdict;
use crate::args::{Package, Packaged};
use crate::failure::Failure;
use crate::printer::Printer;

mod android;
mod folder;
mod swift;

pub(crate) fn run(args: &Package, printer: &mut Printer) -> Result<Verdict, Failure> {
    match &args.what {
        Packaged::Android(args) => android::run(args, printer),
        Packaged::Swift(args) => swift::run(args, printer),
    }
}
