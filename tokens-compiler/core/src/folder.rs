//! Sources in a folder on disk, for the doors that have one: the macro, build scripts and the command.
#![expect(clippy::disallowed_methods, reason = "the one place of this crate that touches the file system")]

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use crate::path;
use crate::source::{LoadError, Loader};

/// Loads sources below a folder. A path that leaves it, also through a link, is refused unless that is allowed.
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Folder {
    root: PathBuf,
    real_root: PathBuf,
    may_leave: bool,
}

impl Folder {
    /// The folder at `root`; a folder that does not exist has no files.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self::at(root.into())
    }

    fn at(root: PathBuf) -> Self {
        let real_root = fs::canonicalize(&root).unwrap_or_else(|_| root.clone());
        Self { root, real_root, may_leave: false }
    }

    /// Allows sources outside the folder.
    #[must_use]
    pub fn allow_outside(mut self, allowed: bool) -> Self {
        self.may_leave = allowed;
        self
    }

    /// Where a source is on disk: the folder and the path, without following links.
    pub fn locate(&self, path: &str) -> PathBuf {
        let mut place = self.root.clone();
        for name in path.split('/') {
            match name {
                "" | "." => {}
                ".." => {
                    if !place.pop() {
                        place.push("..");
                    }
                }
                _ => place.push(name),
            }
        }
        place
    }

    fn check(&self, path: &str) -> Result<PathBuf, LoadError> {
        let mut is_plain = true;
        for part in Path::new(path).components() {
            is_plain &= matches!(part, Component::Normal(_) | Component::CurDir | Component::ParentDir);
        }
        if !self.may_leave && (!is_plain || leaves(path)) {
            return Err(LoadError::Outside);
        }
        let place = if is_plain { self.locate(path) } else { PathBuf::from(path) };
        let real = fs::canonicalize(place).map_err(|error| to_load_error(&error))?;
        if !self.may_leave && !real.starts_with(&self.real_root) {
            return Err(LoadError::Outside);
        }
        Ok(real)
    }
}

impl Loader for Folder {
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        let real = self.check(path)?;
        // A pipe or a device would be waited for.
        let metadata = fs::metadata(&real).map_err(|error| to_load_error(&error))?;
        if metadata.is_dir() {
            return Err(LoadError::Unreadable("it is a folder".to_owned()));
        }
        if !metadata.is_file() {
            return Err(LoadError::Unreadable("it is not a regular file".to_owned()));
        }
        fs::read(&real).map_err(|error| to_load_error(&error))
    }

    fn may_leave(&self) -> bool {
        self.may_leave
    }
}

/// Whether a path has more `..` than names before them.
fn leaves(path: &str) -> bool {
    let mut depth = 0_i32;
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => depth -= 1,
            _ => depth += 1,
        }
        if depth < 0 {
            return true;
        }
    }
    false
}

/// What the system says of an error: its sentence as part of one of ours, without the number that Rust adds.
pub fn words(error: &io::Error) -> String {
    let mut text = error.to_string();
    if let Some(end) = path::find(&text, " (os error") {
        text.truncate(end);
    }
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    text
}

fn to_load_error(error: &io::Error) -> LoadError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => LoadError::NotFound,
        _ => LoadError::Unreadable(words(error)),
    }
}
