//! The Rust compiler, given generated files with the runtime that they stand on.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use crate::command::{self, Ran};
use crate::disk;

/// The runtime as a library that rustc can be pointed at. Built once a process.
pub fn runtime() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let target = disk::target().join("golden");
        let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
        cargo.args(["build", "--quiet", "-p", "tokens-runtime", "--target-dir"]).arg(&target);
        assert!(cargo.current_dir(disk::root()).status().expect("cargo runs").success());
        target.join("debug")
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
        .arg(format!("tokens_runtime={}", runtime().join("libtokens_runtime.rlib").display()))
        .arg("-L")
        .arg(format!("dependency={}", runtime().join("deps").display()))
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
