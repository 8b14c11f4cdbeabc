//! The Rust compiler, given generated files with the runtime that they stand on.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use crate::command::{self, Ran};
use crate::{cargo, disk};

/// The runtime as a library that rustc can be pointed at, with what it stands on beside it. Built once a process.
pub fn runtime() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let manifest = format!("[dependencies]\n{}", cargo::ours("tokens-runtime", ""));
        let package = cargo::package("on-the-runtime", &manifest);
        disk::write(&package.join("src/lib.rs"), "");
        let files = cargo::build(&package, &cargo::packages(), &["--offline"], "filenames");
        let is_it = |file: &&PathBuf| {
            let is_library = file.extension().is_some_and(|extension| extension == "rlib");
            is_library && disk::name(file).starts_with("libtokens_runtime")
        };
        files.iter().find(is_it).expect("Cargo made the runtime").clone()
    })
}

/// Runs rustc in a folder on a file that is seen from there; a warning counts as an error.
pub fn compile(folder: &Path, file: &Path, flags: &[&str]) -> Ran {
    let mut rustc = Command::new(std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned()));
    rustc
        .args(["--edition", "2024", "-Dwarnings"])
        // Lints on letters of other scripts are a whole crate's choice, not a file's.
        .args(["-Auncommon-codepoints", "-Amixed-script-confusables", "-Aconfusable-idents"])
        .args(flags)
        .arg("--extern")
        .arg(format!("tokens_runtime={}", runtime().display()))
        .arg("-L")
        .arg(format!("dependency={}", runtime().parent().unwrap_or(Path::new("")).display()))
        .arg(file)
        .current_dir(folder);
    command::within(&mut rustc, Duration::from_mins(2))
}

/// Checks a file as a library of its own; nothing but metadata is written, into `out`.
pub fn check(folder: &Path, file: &Path, out: &Path) -> Ran {
    let out = out.to_string_lossy();
    let flags = ["--crate-type", "lib", "--crate-name", "golden", "--emit", "metadata", "--out-dir", &out];
    compile(folder, file, &flags)
}
