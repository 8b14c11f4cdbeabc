//! The files of a Maven repository: those of this version, and the list of all versions that the repository has.

use std::cmp::Ordering;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::checksum::Checksums;
use super::module::{self, Artifact};
use super::{File, Library, library, pom};
use crate::failure::Failure;

/// Every file with its checksums before it, in the order of writing: the POM makes a version of what is there, and the
/// list comes last. `out` is the repository, which may hold other versions.
pub(super) fn files(
    library: &Library,
    classes: &[(String, Vec<u8>)],
    out: &Path,
) -> Result<Vec<File>, Failure> {
    let coordinates = &library.coordinates;
    let stem = coordinates.stem();
    let aar = library::aar(library, classes)?;
    let sources = library::sources(library)?;
    let module = module::module(
        library,
        &Artifact { name: format!("{stem}.aar"), bytes: &aar },
        &Artifact { name: format!("{stem}-sources.jar"), bytes: &sources },
    );
    let home = coordinates.home();
    let folder = coordinates.folder();
    let mut all = Vec::new();
    for (path, bytes) in [
        (format!("{folder}/{stem}.aar"), aar),
        (format!("{folder}/{stem}-sources.jar"), sources),
        (format!("{folder}/{stem}.module"), module.into_bytes()),
        (format!("{folder}/{stem}.pom"), pom::pom(library).into_bytes()),
        (format!("{home}/maven-metadata.xml"), metadata(library, &versions(library, out)).into_bytes()),
    ] {
        for (extension, digits) in Checksums::of(&bytes).each() {
            all.push(File { path: format!("{path}.{extension}"), bytes: digits.into_bytes() });
        }
        all.push(File { path, bytes });
    }
    Ok(all)
}

/// The versions in the repository and this one, the lowest first.
fn versions(library: &Library, out: &Path) -> Vec<String> {
    let coordinates = &library.coordinates;
    let mut all = vec![coordinates.version.clone()];
    // A repository that doesn't exist yet has none.
    for entry in fs::read_dir(out.join(coordinates.home())).into_iter().flatten().flatten() {
        let Ok(version) = entry.file_name().into_string() else { continue };
        let pom = entry.path().join(format!("{}-{version}.pom", coordinates.artifact));
        if pom.is_file() && !all.contains(&version) {
            all.push(version);
        }
    }
    all.sort_by(|one, other| compare(one, other));
    all
}

/// Maven's order for versions that are numbers and perhaps a word: a version with a word (`1.2.0-beta1`) comes before
/// the one without.
fn compare(one: &str, other: &str) -> Ordering {
    let split = |version: &str| -> (Vec<u64>, String) {
        let (numbers, word) = version.split_once('-').unwrap_or((version, "~"));
        (numbers.split('.').map(|number| number.parse().unwrap_or(0)).collect(), word.to_owned())
    };
    split(one).cmp(&split(other)).then_with(|| one.cmp(other))
}

/// `maven-metadata.xml`, in which a range of versions finds the highest. It has no timestamp, so the same versions make
/// the same bytes.
fn metadata(library: &Library, versions: &[String]) -> String {
    let coordinates = &library.coordinates;
    let latest = versions.last().map_or("", |version| version);
    let release = versions.iter().rev().find(|version| !version.contains('-')).map_or(latest, |v| v);
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metadata>\n  <groupId>{}</groupId>\n  <artifactId>{}</artifactId>\n  <versioning>\n    <latest>{latest}</latest>\n    <release>{release}</release>\n    <versions>\n",
        coordinates.group, coordinates.artifact
    );
    for version in versions {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "      <version>{version}</version>");
    }
    text.push_str("    </versions>\n  </versioning>\n</metadata>\n");
    text
}
