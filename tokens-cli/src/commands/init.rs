//! `tokens init`: a small design system to start from. It overwrites nothing.

use std::fs;
use std::path::{Path, PathBuf};

use tokens_compiler::files::write_new;

use crate::args::Init;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::verdict::Verdict;

mod template;

use template::{FILES, MANIFEST, manifest};

pub(crate) fn run(args: &Init, printer: &mut Printer) -> Result<Verdict, Failure> {
    // Paths are shown without a leading `./`.
    let here = args.dir == Path::new(".");
    let dir = if here { Path::new("") } else { args.dir.as_path() };
    // All or nothing: half a design system beside someone's files helps nobody.
    let manifest = manifest();
    let mut texts: Vec<(&str, &str)> = FILES.to_vec();
    if args.no_crate {
        texts.retain(|(path, _)| !path.starts_with("src/"));
    } else {
        texts.push((MANIFEST, &manifest));
    }
    for (path, _) in &texts {
        let file = dir.join(path);
        if fs::symlink_metadata(&file).is_ok() {
            return Err(Failure::hint(
                format!("`{}` already exists; nothing was written", file.display()),
                "name another folder: `tokens init DIR`",
            ));
        }
    }
    let files: Vec<(PathBuf, &str)> = texts.iter().map(|(path, text)| (dir.join(path), *text)).collect();
    let all: Vec<(&Path, &[u8])> =
        files.iter().map(|(path, text)| (path.as_path(), text.as_bytes())).collect();
    write_new(&all)?;
    for (file, _) in &files {
        printer.line(&format!("{} {}", printer.styled("32", "wrote"), file.display()))?;
    }
    let place = if here { String::new() } else { format!(" {}", args.dir.display()) };
    printer.line(&format!("now try `tokens check{place}` and `tokens build{place}`"))?;
    if !args.no_crate {
        printer.line("in Rust, depend on this folder: `design-tokens = { path = \"…\" }`; in a workspace, make it a member")?;
    }
    Ok(Verdict::Fine)
}
