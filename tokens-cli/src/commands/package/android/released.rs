//! A version in a repository keeps its bytes: tools that have it never ask again, so two builds of one app would
//! differ.

use std::path::Path;

use tokens_compiler::files::holds;

use super::checksum;
use super::coordinates::Coordinates;
use crate::commands::files::File;
use crate::failure::Failure;

/// Rejects files of a released version whose bytes differ from those in the repository. A version is released as soon
/// as it has a POM, which is written after everything it refers to: what a killed run left behind is not a release.
pub(super) fn check(coordinates: &Coordinates, files: &[File], out: &Path) -> Result<(), Failure> {
    let folder = out.join(coordinates.folder());
    if !folder.join(format!("{}.pom", coordinates.stem())).exists() {
        return Ok(());
    }
    let mut differing: Vec<&Path> = files
        .iter()
        .filter(|file| {
            file.path.starts_with(&folder) && file.path.exists() && !holds(&file.path, &file.bytes)
        })
        .map(|file| file.path.as_path())
        .collect();
    // The file itself says more than its checksum does.
    differing.sort_by_key(|path| checksum::is_one(path));
    let Some(first) = differing.first() else { return Ok(()) };
    let Coordinates { group, artifact, version } = coordinates;
    Err(Failure::hint(
        format!(
            "`{group}:{artifact}:{version}` is already released with different bytes: `{}` would change; nothing was written",
            first.display()
        ),
        "release another version with `--version`, or replace this one with `--replace`; whoever has it keeps the old one",
    ))
}
