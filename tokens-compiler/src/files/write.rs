//! Files written whole: the one writer of the build script and the command. Macros only read.
//!
//! All new bytes lie beside their files before the first one takes its place, by a rename. So none is ever half there, a
//! full disk leaves the earlier ones as they were, and a run that is killed leaves the first of them, in order.
#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the one writer of files")]

use std::fmt;
use std::fs;
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use super::words;

/// What the system refused.
#[derive(Debug)]
#[non_exhaustive]
pub struct WriteError {
    /// What was tried, as a verb: `make`, `write` or `create`.
    pub verb: &'static str,
    /// The file or folder.
    pub path: PathBuf,
    /// The system's error.
    pub error: io::Error,
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} `{}`: {}", self.verb, self.path.display(), words(&self.error))
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Writes the files that do not hold these bytes already, in order; makes the folders above them. Tells for each
/// whether it was written; one that was not is not touched.
pub fn write_changed(files: &[(&Path, &[u8])]) -> Result<Vec<bool>, WriteError> {
    let mut staged = Staged::default();
    let mut changed = Vec::with_capacity(files.len());
    for &(path, bytes) in files {
        let differs = !holds(path, bytes);
        changed.push(differs);
        if differs {
            staged.add(path, bytes)?;
        }
    }
    staged.place("write", |temporary, path| fs::rename(temporary, path))?;
    Ok(changed)
}

/// Writes files that do not exist yet, in order; makes the folders above them. One that exists, also as a link that
/// leads nowhere, is an error and stays as it is.
pub fn write_new(files: &[(&Path, &[u8])]) -> Result<(), WriteError> {
    let mut staged = Staged::default();
    for &(path, bytes) in files {
        staged.add(path, bytes)?;
    }
    staged.place("create", |temporary, path| {
        // A link, unlike a rename, never takes the place of a file.
        match fs::hard_link(temporary, path) {
            Ok(()) => fs::remove_file(temporary),
            Err(error) if error.kind() == ErrorKind::AlreadyExists || path.symlink_metadata().is_ok() => {
                Err(error)
            }
            // There are file systems without links.
            Err(_) => fs::rename(temporary, path),
        }
    })
}

/// A file that people wrote, and what becomes of it.
#[derive(Debug)]
pub struct Replacement<'f> {
    /// The file.
    pub path: &'f Path,
    /// The bytes with which it was read.
    pub old: &'f [u8],
    /// Those that take their place.
    pub new: &'f [u8],
}

/// Replaces files that people wrote, in order. None is touched that holds other bytes by now or that is read-only; links
/// are followed, and permissions stay.
pub fn replace(files: &[Replacement<'_>]) -> Result<(), WriteError> {
    let real = |file: &Replacement<'_>| fs::canonicalize(file.path).map_err(refused("write", file.path));
    let places = files.iter().map(real).collect::<Result<Vec<PathBuf>, WriteError>>()?;
    let check = |file: &Replacement<'_>, place: &Path| {
        let permissions = fs::metadata(place)?.permissions();
        if permissions.readonly() {
            return Err(io::Error::new(ErrorKind::PermissionDenied, "it is read-only"));
        }
        if holds(place, file.old) {
            return Ok(permissions);
        }
        Err(io::Error::other("it changed since it was read"))
    };
    let mut staged = Staged::default();
    for (file, place) in files.iter().zip(&places) {
        let permissions = check(file, place).map_err(refused("write", file.path))?;
        staged.add(place, file.new)?;
        if let Some((temporary, _)) = staged.files.last() {
            let keep = |written: fs::File| written.sync_all();
            let opened = fs::OpenOptions::new().append(true).open(temporary).and_then(keep);
            let kept = opened.and_then(|()| fs::set_permissions(temporary, permissions));
            kept.map_err(refused("write", file.path))?;
        }
    }
    let mut left = files.iter();
    staged.place("write", |temporary, place| {
        left.next().map_or(Ok(()), |file| check(file, place).map(drop))?;
        fs::rename(temporary, place)
    })
}

/// Whether a file has these bytes, read a piece at a time: a large one would need as much memory again.
pub fn holds(path: &Path, bytes: &[u8]) -> bool {
    let same_length = fs::metadata(path).is_ok_and(|metadata| metadata.len() == bytes.len() as u64);
    same_length && fs::File::open(path).is_ok_and(|file| reads_as(file, bytes))
}

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

/// New bytes beside their files. What has not taken its place in the end is removed.
#[derive(Default)]
struct Staged<'f> {
    files: Vec<(PathBuf, &'f Path)>,
}

impl<'f> Staged<'f> {
    fn add(&mut self, path: &'f Path, bytes: &[u8]) -> Result<(), WriteError> {
        let folder = path.parent().unwrap_or(Path::new(""));
        if !folder.as_os_str().is_empty() {
            fs::create_dir_all(folder).map_err(refused("make", folder))?;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let temporary = folder.join(format!(".{name}.{}.tmp", std::process::id()));
        self.files.push((temporary.clone(), path));
        fs::write(&temporary, bytes).map_err(refused("write", &temporary))
    }

    fn place(
        mut self,
        verb: &'static str,
        mut take: impl FnMut(&Path, &Path) -> io::Result<()>,
    ) -> Result<(), WriteError> {
        self.files.reverse();
        while let Some((temporary, path)) = self.files.last() {
            take(temporary, path).map_err(refused(verb, path))?;
            self.files.pop();
        }
        Ok(())
    }
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        for (temporary, _) in &self.files {
            // What cannot be removed either was told about already.
            let _ = fs::remove_file(temporary);
        }
    }
}

/// For `map_err`: what was tried on which path.
fn refused(verb: &'static str, path: &Path) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.to_owned();
    move |error| WriteError { verb, path, error }
}
