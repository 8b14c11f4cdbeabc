//! `tokens bindings`: sources in other languages for a library that exports its tokens through UniFFI.

use super::files::{self, File};
use crate::args::Bindings;
use crate::bindgen;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::verdict::Verdict;

pub(crate) fn run(args: &Bindings, printer: &mut Printer) -> Result<Verdict, Failure> {
    let options = bindgen::Options { language: args.language, name: args.name.clone() };
    let files: Vec<File> = bindgen::generate(&args.library, &options)?
        .into_iter()
        .map(|source| File {
            path: args.out.join(source.path),
            bytes: source.text.into_bytes(),
            target: args.language.name().to_owned(),
        })
        .collect();
    let changed = files::write(&files)?;
    for (file, changed) in files.iter().zip(changed) {
        files::tell(file, changed, printer)?;
    }
    Ok(Verdict::Fine)
}
