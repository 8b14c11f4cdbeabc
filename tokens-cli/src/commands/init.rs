//! `tokens init`: a small design system to start from. It overwrites nothing.

use std::fs;
use std::path::{Path, PathBuf};

use tokens_compiler::files::write_new;

use crate::args::Init;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::verdict::Verdict;

mod template;

use template::FILES;

pub(crate) fn run(args: &Init, printer: &mut Printer) -> Result<Verdict, Failure> {
    // Paths are shown without a leading `./`.
    let here = args.dir == Path::new(".");
    let dir = if here { Path::new("") } else { args.dir.as_path() };
    // All or nothing: half a design system beside someone's files helps nobody.
    for (path, _) in FILES {
        let file = dir.join(path);
        if fs::symlink_metadata(&file).is_ok() {
            return Err(Failure::hint(
                format!("`{}` already exists; nothing was written", file.display()),
                "name another folder: `tokens init DIR`",
            ));
        }
    }
    let files: Vec<(PathBuf, &str)> = FILES.iter().map(|(path, text)| (dir.join(path), *text)).collect();
    let all: Vec<(&Path, &[u8])> =
        files.iter().map(|(path, text)| (path.as_path(), text.as_bytes())).collect();
    write_new(&all)?;
    for (file, _) in &files {
        printer.line(&format!("{} {}", printer.styled("32", "wrote"), file.display()))?;
    }
    let place = if here { String::new() } else { format!(" {}", args.dir.display()) };
    printer.line(&format!("now try `tokens check{place}` and `tokens build{place}`"))?;
    Ok(Verdict::Fine)
}
