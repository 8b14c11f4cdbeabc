//! Sources of a watch: each is read again only when it changed.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::time::SystemTime;

use tokens_compiler::files::Folder;
use tokens_compiler::source::{LoadError, Loader};

/// A folder whose files are kept between compilations.
pub(crate) struct CachedFolder {
    folder: Folder,
    files: RefCell<BTreeMap<String, Cached>>,
}

struct Cached {
    modified: Option<SystemTime>,
    length: u64,
    bytes: Vec<u8>,
}

impl CachedFolder {
    /// Nothing is read yet.
    pub(crate) fn new(folder: Folder) -> Self {
        Self { folder, files: RefCell::default() }
    }

    /// Forgets a file known to have changed: its length and time may not show it.
    pub(crate) fn forget(&self, path: &str) {
        self.files.borrow_mut().remove(path);
    }
}

impl Loader for CachedFolder {
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        let Ok(metadata) = fs::metadata(self.folder.locate(path)) else {
            return self.folder.load(path);
        };
        let (modified, length) = (metadata.modified().ok(), metadata.len());
        let mut files = self.files.borrow_mut();
        if let Some(cached) = files.get(path)
            && cached.modified == modified
            && cached.length == length
        {
            return Ok(cached.bytes.clone());
        }
        let bytes = self.folder.load(path)?;
        files.insert(path.to_owned(), Cached { modified, length, bytes: bytes.clone() });
        Ok(bytes)
    }

    fn may_leave(&self) -> bool {
        self.folder.may_leave()
    }
}
