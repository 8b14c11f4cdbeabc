//! `tokens init`: a small design system to start from. It overwrites nothing.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::Verdict;
use crate::args::Init;
use crate::failure::Failure;
use crate::printer::Printer;

mod template;

use template::FILES;

pub(crate) fn run(args: &Init, printer: &mut Printer) -> Result<Verdict, Failure> {
    // Paths are told without a leading `./`.
    let here = args.dir == Path::new(".");
    let dir = if here { Path::new("") } else { args.dir.as_path() };
    // All or nothing: half a design system beside someone's files helps nobody.
    for (path, _) in FILES {
        let file = dir.join(path);
        if fs::symlink_metadata(&file).is_ok() {
            return Err(Failure::hint(
                format!("`{}` exists already; nothing was written", file.display()),
                "name another folder: `tokens init DIR`",
            ));
        }
    }
    for (path, text) in FILES {
        let file = dir.join(path);
        let folder = file.parent().unwrap_or(Path::new(""));
        if !folder.as_os_str().is_empty() {
            fs::create_dir_all(folder).map_err(Failure::io("make", folder))?;
        }
        // Created only if there is still none: another program may have been faster.
        let mut created = fs::File::create_new(&file).map_err(Failure::io("create", &file))?;
        created.write_all(text.as_bytes()).map_err(Failure::io("write", &file))?;
        printer.line(&format!("{} {}", printer.styled("32", "wrote"), file.display()))?;
    }
    let place = if here { String::new() } else { format!(" {}", args.dir.display()) };
    printer.line(&format!("now try `tokens check{place}` and `tokens build{place}`"))?;
    Ok(Verdict::Fine)
}
