//! Files written whole: for the build script and the command. Macros only read.
#![expect(clippy::disallowed_methods, reason = "the one writer of files")]

use std::fs;
use std::io;
use std::path::Path;

/// Writes a file unless it already holds these bytes, by a rename, so that none is ever half there; makes the
/// folders above it. Whether it wrote.
pub fn write_if_changed(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    if fs::read(path).is_ok_and(|found| found == bytes) {
        return Ok(false);
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let temporary = path.with_file_name(name);
    fs::write(&temporary, bytes)?;
    if let Err(error) = fs::rename(&temporary, path) {
        // The rename's error is the one to tell.
        let _ = fs::remove_file(&temporary);
        return Err(error);
    }
    Ok(true)
}
