//! The folder of a package. A list in it says which files the last run wrote: what this one no longer writes is
//! removed, and what neither wrote is somebody's work, which is left alone and never overwritten.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path};

use tokens_compiler::files::holds;

use crate::commands::{counted, files};
use crate::failure::Failure;
use crate::printer::Printer;

/// The list of files that a run wrote.
const LIST: &str = ".tokens-package";

pub(super) use tokens_compiler::targets::File;

/// What a run did.
pub(super) struct Report {
    files: usize,
    changed: usize,
    removed: usize,
    bytes: usize,
}

/// Writes the package, each file atomically and only if its bytes differ.
pub(super) fn write(out: &Path, mut all: Vec<File>) -> Result<Report, Failure> {
    all.sort_by(|one, other| one.path.cmp(&other.path));
    let earlier = listed(out)?;
    let now: BTreeSet<&str> = all.iter().map(|file| file.path.as_str()).collect();
    for file in &all {
        let path = out.join(&file.path);
        if !earlier.contains(&file.path) && path.exists() && !holds(&path, &file.bytes) {
            return Err(Failure::hint(
                format!("`{}` exists but was not written by an earlier `tokens package`", path.display()),
                "choose another folder with `--out`, or remove the file",
            ));
        }
    }
    let gone: Vec<String> = earlier.iter().filter(|path| !now.contains(path.as_str())).cloned().collect();
    // Until all is done, the list names old and new, so an interrupted run leaves nothing unknown.
    let mut known: BTreeSet<&str> = earlier.iter().map(String::as_str).collect();
    known.extend(&now);
    put(out, vec![list(&known)])?;
    let done = list(&now);
    let (files, bytes) = (all.len(), all.iter().map(|file| file.bytes.len()).sum());
    let changed = put(out, all)?;
    for path in &gone {
        remove(out, path)?;
    }
    put(out, vec![done])?;
    Ok(Report { files, changed, removed: gone.len(), bytes })
}

impl Report {
    /// One line about it.
    pub(super) fn tell(&self, out: &Path, printer: &mut Printer) -> Result<(), Failure> {
        let Self { files, changed, removed, bytes } = *self;
        let size = files::size(bytes);
        let removed = if removed > 0 { format!(", {removed} removed") } else { String::new() };
        let count = counted(files, "file");
        printer.line(&format!("{}  {count}, {size}, {changed} changed{removed}", out.display()))
    }
}

fn put(out: &Path, all: Vec<File>) -> Result<usize, Failure> {
    let all: Vec<files::File> = all
        .into_iter()
        .map(|file| files::File { path: out.join(file.path), bytes: file.bytes, target: String::new() })
        .collect();
    Ok(files::write(&all)?.into_iter().filter(|&changed| changed).count())
}

fn list(paths: &BTreeSet<&str>) -> File {
    let mut text = String::from(
        "# Files of this package: the next `tokens package` removes those it no longer writes.\n",
    );
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    File { path: LIST.to_owned(), bytes: text.into_bytes() }
}

/// The files that the last run wrote; paths that leave the folder are ignored.
fn listed(out: &Path) -> Result<BTreeSet<String>, Failure> {
    let path = out.join(LIST);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(Failure::io("read", &path)(error)),
    };
    let is_inside =
        |path: &&str| Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    Ok(text.lines().skip(1).filter(is_inside).map(str::to_owned).collect())
}

/// Removes a file, and the folders that are then empty.
fn remove(out: &Path, path: &str) -> Result<(), Failure> {
    let file = out.join(path);
    match fs::remove_file(&file) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(Failure::io("remove", &file)(error)),
        _ => {}
    }
    for folder in Path::new(path).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty()) {
        // A folder that isn't empty stays.
        if fs::remove_dir(out.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}
