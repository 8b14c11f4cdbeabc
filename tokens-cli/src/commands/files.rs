//! Generated files, and what is reported about them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use tokens_compiler::files::write_changed;

use crate::failure::Failure;
use crate::printer::Printer;

/// A file to write, and the target that emits it.
pub(super) struct File {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    pub(super) target: String,
}

/// Rejects targets that would write the same file, or one that the design system is made from.
pub(super) fn check(files: &[File], made_from: &[PathBuf]) -> Result<(), Failure> {
    const HELP: &str = "give one of them a different `out` in `tokens.toml`";
    let sources: BTreeSet<PathBuf> = made_from.iter().filter_map(|path| path.canonicalize().ok()).collect();
    let mut seen: BTreeMap<String, &File> = BTreeMap::new();
    for file in files {
        let (target, path) = (&file.target, file.path.display());
        if file.path.canonicalize().is_ok_and(|real| sources.contains(&real)) {
            return Err(Failure::hint(
                format!(
                    "the target `{target}` would overwrite `{path}`, which the design system is made from"
                ),
                "give it a different `out` or `file` in `tokens.toml`",
            ));
        }
        if let Some(other) = seen.insert(folded(&file.path), file) {
            let message = if other.path == file.path {
                format!("the targets `{}` and `{target}` both write `{path}`", other.target)
            } else {
                format!(
                    "the targets `{}` and `{target}` write `{}` and `{path}`, which are the same file where case doesn't count",
                    other.target,
                    other.path.display()
                )
            };
            return Err(Failure::hint(message, HELP));
        }
    }
    for file in files {
        for folder in file.path.ancestors().skip(1) {
            if let Some(other) = seen.get(&folded(folder)) {
                let message = format!(
                    "the target `{}` writes the file `{}`, which is a folder for the target `{}`",
                    other.target,
                    other.path.display(),
                    file.target
                );
                return Err(Failure::hint(message, HELP));
            }
        }
    }
    Ok(())
}

/// A path as file systems compare it that ignore case.
fn folded(path: &Path) -> String {
    let mut text = String::new();
    for component in path.components().filter(|component| *component != Component::CurDir) {
        text.push('/');
        text.push_str(&component.as_os_str().to_string_lossy().to_lowercase());
    }
    text
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
