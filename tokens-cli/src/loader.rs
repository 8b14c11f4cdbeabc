//! Sources from the file system, below the project's folder.
//!
//! The folder is a border: links are followed before it is checked, so that a design system from elsewhere cannot
//! show what lies outside it.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tokens_compiler::source::{LoadError, Loader};

use crate::failure;

/// Reads files below a folder. One that lives through several compilations reads only what changed in between.
pub(crate) struct FileLoader {
    root: PathBuf,
    may_leave: bool,
    canonical: OnceCell<PathBuf>,
    cache: Option<RefCell<BTreeMap<String, Cached>>>,
}

struct Cached {
    modified: Option<SystemTime>,
    length: u64,
    bytes: Vec<u8>,
}

impl FileLoader {
    /// A loader for one compilation.
    pub(crate) fn new(root: &Path, may_leave: bool) -> Self {
        Self { root: root.to_owned(), may_leave, canonical: OnceCell::new(), cache: None }
    }

    /// A loader that keeps what it read.
    pub(crate) fn cached(root: &Path, may_leave: bool) -> Self {
        Self { cache: Some(RefCell::default()), ..Self::new(root, may_leave) }
    }

    /// Forgets a file that is known to have changed: its length and time may not show it.
    pub(crate) fn forget(&self, path: &str) {
        if let Some(cache) = &self.cache {
            cache.borrow_mut().remove(path);
        }
    }

    fn is_outside(&self, file: &Path) -> Result<bool, LoadError> {
        if self.may_leave {
            return Ok(false);
        }
        if self.canonical.get().is_none() {
            let root = fs::canonicalize(&self.root).map_err(|error| refused(&error))?;
            self.canonical.get_or_init(|| root);
        }
        let root = self.canonical.get().map_or(self.root.as_path(), PathBuf::as_path);
        Ok(!fs::canonicalize(file).map_err(|error| refused(&error))?.starts_with(root))
    }
}

impl Loader for FileLoader {
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        let file = self.root.join(path);
        let metadata = fs::metadata(&file).map_err(|error| refused(&error))?;
        // A pipe or a device would be waited for, or never end.
        if !metadata.is_file() {
            return Err(LoadError::Unreadable("it is not a file".to_owned()));
        }
        if metadata.len() > u64::from(u32::MAX) {
            return Err(LoadError::Unreadable("it is larger than 4 GiB".to_owned()));
        }
        if self.is_outside(&file)? {
            return Err(LoadError::Outside);
        }
        let Some(cache) = &self.cache else {
            return fs::read(&file).map_err(|error| refused(&error));
        };
        let (modified, length) = (metadata.modified().ok(), metadata.len());
        let mut cache = cache.borrow_mut();
        if let Some(cached) = cache.get(path)
            && cached.modified == modified
            && cached.length == length
        {
            return Ok(cached.bytes.clone());
        }
        let bytes = fs::read(&file).map_err(|error| refused(&error))?;
        cache.insert(path.to_owned(), Cached { modified, length, bytes: bytes.clone() });
        Ok(bytes)
    }

    fn may_leave(&self) -> bool {
        self.may_leave
    }
}

fn refused(error: &std::io::Error) -> LoadError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => LoadError::NotFound,
        _ => LoadError::Unreadable(failure::words(error)),
    }
}
