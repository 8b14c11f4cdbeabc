//! Generated files: written only if their bytes changed, and by a rename, so that none is ever half there.

use std::collections::BTreeMap;
use std::fs;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// A file to write, and the target that makes it.
pub(super) struct File {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    pub(super) target: String,
}

/// Refuses two targets that would write one file.
pub(super) fn check(files: &[File]) -> Result<(), Failure> {
    let mut seen: BTreeMap<&Path, &str> = BTreeMap::new();
    for file in files {
        if let Some(other) = seen.insert(&file.path, &file.target) {
            return Err(Failure::hint(
                format!("the targets `{other}` and `{}` both write `{}`", file.target, file.path.display()),
                "give one of them another `out` in `tokens.toml`",
            ));
        }
    }
    Ok(())
}

/// Writes what changed; tells for each file whether it did. All new bytes are on disk before the first one takes
/// its place, so a full disk leaves the earlier outputs as they were.
pub(super) fn write(files: &[File]) -> Result<Vec<bool>, Failure> {
    let mut staged: Vec<(PathBuf, &Path)> = Vec::new();
    let mut changed = Vec::new();
    for file in files {
        let differs = !holds(&file.path, &file.bytes);
        changed.push(differs);
        if differs && let Err(failure) = stage(file, &mut staged) {
            for (temporary, _) in staged {
                // What cannot be removed either was told about already.
                let _ = fs::remove_file(temporary);
            }
            return Err(failure);
        }
    }
    for (temporary, path) in staged {
        fs::rename(&temporary, path).map_err(|error| {
            let _ = fs::remove_file(&temporary);
            Failure::io("write", path)(error)
        })?;
    }
    Ok(changed)
}

fn stage<'f>(file: &'f File, staged: &mut Vec<(PathBuf, &'f Path)>) -> Result<(), Failure> {
    let folder = file.path.parent().unwrap_or(Path::new(""));
    if !folder.as_os_str().is_empty() {
        fs::create_dir_all(folder).map_err(Failure::io("make", folder))?;
    }
    let name = file.path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = folder.join(format!(".{name}.{}.tmp", std::process::id()));
    staged.push((temporary.clone(), &file.path));
    fs::write(&temporary, &file.bytes).map_err(Failure::io("write", &temporary))
}

/// Whether the file has these bytes already.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    let same_length = fs::metadata(path).is_ok_and(|metadata| metadata.len() == bytes.len() as u64);
    same_length && fs::File::open(path).is_ok_and(|file| reads_as(file, bytes))
}

/// Whether a file's bytes are these, a piece at a time: a large file would need as much memory again.
fn reads_as(mut file: fs::File, mut bytes: &[u8]) -> bool {
    let mut piece = vec![0; 64 * 1024];
    loop {
        match file.read(&mut piece) {
            Ok(0) => return bytes.is_empty(),
            Ok(count) => match bytes.strip_prefix(&piece[..count]) {
                Some(rest) => bytes = rest,
                None => return false,
            },
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => return false,
        }
    }
}

/// `812 B`, `12.3 kB`, `1.2 MB`.
pub(super) fn size(bytes: usize) -> String {
    match bytes {
        0..1000 => format!("{bytes} B"),
        1000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
