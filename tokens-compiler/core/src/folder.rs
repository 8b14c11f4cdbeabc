//! Sources in a folder on disk, for the doors that have one: the macro, build scripts and the command.
#![expect(clippy::disallowed_methods, reason = "the one place of this crate that touches the file system")]

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use crate::path;
use crate::source::{LoadError, Loader};

/// Loads sources below a folder. A path that leaves it, also an absolute one or through a link, is refused unless that is
/// allowed.
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Folder {
    root: PathBuf,
    real_root: PathBuf,
    may_leave: bool,
    how_to_leave: &'static str,
}

impl Folder {
    /// The folder at `root`; a folder that does not exist has no files.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self::at(root.into())
    }

    fn at(root: PathBuf) -> Self {
        let real_root = fs::canonicalize(&root).unwrap_or_else(|_| root.clone());
        let how_to_leave =
            "move the file into the project, or set `allow-outside = true` under `[project]` in tokens.toml";
        Self { root, real_root, may_leave: false, how_to_leave }
    }

    /// Allows sources outside the folder.
    #[must_use]
    pub fn allow_outside(mut self, allowed: bool) -> Self {
        self.may_leave = allowed;
        self
    }

    /// Says how sources outside the folder are allowed where tokens.toml has no say.
    #[must_use]
    pub fn leaving_by(mut self, how: &'static str) -> Self {
        self.how_to_leave = how;
        self
    }

    /// Where a source is on disk: the folder and the path, without following links.
    pub fn locate(&self, path: &str) -> PathBuf {
        if Path::new(path).is_absolute() {
            return PathBuf::from(path);
        }
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
        let place = self.locate(path);
        if !self.may_leave && self.leaves(path, &place) {
            return Err(LoadError::Outside);
        }
        let real = fs::canonicalize(place).map_err(|error| to_load_error(&error))?;
        if !self.may_leave && !real.starts_with(&self.real_root) {
            return Err(LoadError::Outside);
        }
        Ok(real)
    }

    /// Whether a path leads outside by its names alone: nothing is to be learned then of what is there.
    fn leaves(&self, path: &str, place: &Path) -> bool {
        let mut is_plain = true;
        for part in Path::new(path).components() {
            is_plain &= matches!(part, Component::Normal(_) | Component::CurDir | Component::ParentDir);
        }
        if is_plain {
            return leaves(path);
        }
        let is_below = |root: &Path| match place.strip_prefix(root) {
            Ok(rest) => !leaves(&rest.to_string_lossy()),
            Err(_) => false,
        };
        !is_below(&self.real_root) && !std::path::absolute(&self.root).is_ok_and(|root| is_below(&root))
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

    fn how_to_leave(&self) -> &'static str {
        self.how_to_leave
    }
}

/// Several files as one design system, in order: a loader that adds a resolver document which names them.
pub struct Merged<'l> {
    files: &'l dyn Loader,
    entry: String,
    document: Option<String>,
}

impl<'l> Merged<'l> {
    /// The files at these paths. A single one is the entry itself; of several, `name` is that of the resolver document,
    /// which no file has.
    pub fn new(files: &'l dyn Loader, paths: &[String], name: &str) -> Self {
        if let [only] = paths {
            return Self { files, entry: only.clone(), document: None };
        }
        let mut document = String::from(
            "{\"version\":\"2025.10\",\"resolutionOrder\":[{\"type\":\"set\",\"name\":\"tokens\",\"sources\":[",
        );
        for (index, path) in paths.iter().enumerate() {
            if index > 0 {
                document.push(',');
            }
            document.push_str("{\"$ref\":\"");
            for c in path.chars() {
                match c {
                    '"' => document.push_str("\\\""),
                    '\\' => document.push_str("\\\\"),
                    '#' => document.push_str("%23"),
                    '%' => document.push_str("%25"),
                    _ => document.push(c),
                }
            }
            document.push_str("\"}");
        }
        document.push_str("]}]}");
        Self { files, entry: name.to_owned(), document: Some(document) }
    }

    /// The document that everything starts from.
    pub fn entry(&self) -> &str {
        &self.entry
    }

    /// Whether a path is that of the resolver document and no file.
    pub fn is_virtual(&self, path: &str) -> bool {
        self.document.is_some() && path == self.entry
    }
}

impl Loader for Merged<'_> {
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        match &self.document {
            Some(document) if path == self.entry => Ok(document.clone().into_bytes()),
            _ => self.files.load(path),
        }
    }

    fn may_leave(&self) -> bool {
        self.files.may_leave()
    }

    fn how_to_leave(&self) -> &'static str {
        self.files.how_to_leave()
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
