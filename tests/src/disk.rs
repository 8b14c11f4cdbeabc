//! Files of this package, and a loader over a folder.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use tokens_compiler::source::{LoadError, Loader};

/// A path below this package's folder.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

/// The project's root.
pub fn root() -> PathBuf {
    path("..").canonicalize().expect("the package lies in the workspace")
}

/// The text of a file, or a panic that names it.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

/// The JSON of a file, or a panic that names it.
pub fn read_json(path: &Path) -> serde_json::Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

/// The entries of a folder, by name; none when there is no such folder.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> =
        fs::read_dir(folder).map_or(Vec::new(), |list| list.flatten().map(|entry| entry.path()).collect());
    all.sort();
    all
}

/// All files below a folder, by path.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in entries(folder) {
        if entry.is_dir() {
            all.extend(files(&entry));
        } else {
            all.push(entry);
        }
    }
    all
}

/// The last part of a path.
pub fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A path below `folder`, with `/` between its parts.
pub fn relative(path: &Path, folder: &Path) -> String {
    let rest = path.strip_prefix(folder).unwrap_or(path);
    rest.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The folder of build products that this test runs from.
pub fn target() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own path");
    test.ancestors()
        .find(|folder| folder.join("deps").is_dir())
        .and_then(Path::parent)
        .expect("a test lies in `target/<profile>/deps`")
        .to_owned()
}

/// An empty folder for this name, below the build products.
pub fn scratch(name: &str) -> PathBuf {
    let folder = target().join("tmp").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap_or_else(|problem| panic!("{}: {problem}", folder.display()));
    folder
}

/// Writes a file and the folders that it lies in, or panics with its name.
pub fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("a file lies in a folder");
    let done = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    done.unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
}

/// A copy of a folder of this package in an empty folder for this name.
pub fn copy(relative: &str, name: &str) -> PathBuf {
    let to = scratch(name);
    overlay(&path(relative), &to);
    to
}

/// Copies all files of a folder into another one, over those that are there.
pub fn overlay(from: &Path, to: &Path) {
    for file in files(from) {
        let there = to.join(file.strip_prefix(from).expect("a file lies in its folder"));
        let folder = there.parent().expect("a file lies in a folder");
        let done = fs::create_dir_all(folder).and_then(|()| fs::copy(&file, &there));
        done.unwrap_or_else(|problem| panic!("{}: {problem}", there.display()));
    }
}

/// Loads sources from a folder.
#[derive(Debug)]
pub struct Folder(pub PathBuf);

impl Loader for Folder {
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        fs::read(self.0.join(path)).map_err(|problem| match problem.kind() {
            ErrorKind::NotFound => LoadError::NotFound,
            _ => LoadError::Unreadable(problem.to_string()),
        })
    }
}
