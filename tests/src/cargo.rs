//! Cargo, and packages outside the workspace as people have them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;

use crate::command::{self, Ran};
use crate::disk;

/// How long Cargo may take: the generator of `UniFFI` is some sixty crates.
const LIMIT: Duration = Duration::from_mins(20);

/// An empty package of this name with the rest of its manifest. Two packages of one name are one to Cargo.
pub fn package(name: &str, manifest: &str) -> PathBuf {
    let folder = disk::scratch(&format!("package-{name}"));
    let head =
        format!("[workspace]\n\n[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n");
    disk::write(&folder.join("Cargo.toml"), &(head + manifest));
    // The versions that the workspace is tested with, which are there.
    disk::write(&folder.join("Cargo.lock"), &disk::read(&disk::root().join("Cargo.lock")));
    folder
}

/// A crate of ours as a package names it: `{ path = …, rest }`.
pub fn ours(name: &str, rest: &str) -> String {
    let path = disk::root().join(name).to_string_lossy().into_owned();
    format!("{name} = {{ path = {path:?}{rest} }}\n")
}

/// Runs a package's program. All packages are built in one folder, so that what they share is built once.
pub fn run(package: &Path) -> Ran {
    let mut cargo = command::cargo(package);
    cargo.args(["run", "--quiet", "--offline", "--target-dir"]).arg(packages());
    command::within(&mut cargo, LIMIT)
}

/// The folder that packages are built in.
pub fn packages() -> PathBuf {
    disk::target().join("packages")
}

/// What Cargo says of what it made, fresh or not: the files under a key of its messages.
pub fn build(folder: &Path, target: &Path, arguments: &[&str], key: &str) -> Vec<PathBuf> {
    let mut cargo = command::cargo(folder);
    cargo.args(["build", "--quiet", "--message-format", "json", "--target-dir"]).arg(target);
    let ran = command::within(cargo.args(arguments), LIMIT);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let mut files = Vec::new();
    for line in ran.out.lines() {
        let message: Value = serde_json::from_str(line).expect("Cargo prints JSON");
        match &message[key] {
            Value::String(file) => files.push(PathBuf::from(file)),
            Value::Array(all) => files.extend(all.iter().filter_map(Value::as_str).map(PathBuf::from)),
            _ => {}
        }
    }
    files
}
