//! Generated files, and what is reported about them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tokens_compiler::files::write_changed;

use crate::failure::Failure;
use crate::printer::Printer;

/// A file to write, and the target that emits it.
pub(super) struct File {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    pub(super) target: String,
}

/// Rejects two targets that would write the same file.
pub(super) fn check(files: &[File]) -> Result<(), Failure> {
    let mut seen: BTreeMap<&Path, &str> = BTreeMap::new();
    for file in files {
        if let Some(other) = seen.insert(&file.path, &file.target) {
            return Err(Failure::hint(
                format!("the targets `{other}` and `{}` both write `{}`", file.target, file.path.display()),
                "give one of them a different `out` in `tokens.toml`",
            ));
        }
    }
    Ok(())
}

/// Writes what changed, in order; says for each file whether it did.
pub(super) fn write(files: &[File]) -> Result<Vec<bool>, Failure> {
    let all: Vec<(&Path, &[u8])> =
        files.iter().map(|file| (file.path.as_path(), file.bytes.as_slice())).collect();
    Ok(write_changed(&all)?)
}

/// A line about a file that was written, or had its bytes already.
pub(super) fn tell(file: &File, changed: bool, printer: &mut Printer) -> Result<(), Failure> {
    let word = if changed { printer.styled("32", "wrote    ") } else { "unchanged".to_owned() };
    let size = size(file.bytes.len());
    printer.line(&format!("{word} {}  {}", file.path.display(), printer.styled("2", &size)))
}

/// `812 B`, `12.3 kB`, `1.2 MB`.
pub(super) fn size(bytes: usize) -> String {
    match bytes {
        0..1000 => format!("{bytes} B"),
        1000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
