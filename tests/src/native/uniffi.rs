//! Libraries with exported tokens, built by Cargo, and the `tokens` command that can read them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use serde_json::Value;

use crate::command::{self, Ran};
use crate::disk;

/// How long Cargo may take: the generator of `UniFFI` is some sixty crates.
const LIMIT: Duration = Duration::from_mins(20);

/// A built library, as both of its kinds.
#[derive(Clone, Debug)]
pub struct Library {
    /// For JVMs and Python.
    pub shared: PathBuf,
    /// For Swift.
    pub archive: PathBuf,
}

/// The library of `bindings`.
pub fn bindings() -> Library {
    static BUILT: OnceLock<Library> = OnceLock::new();
    BUILT.get_or_init(|| library(&disk::root(), &["-p", "tokens-bindings"])).clone()
}

/// The same, optimized: for measuring.
pub fn optimized_bindings() -> Library {
    library(&disk::root(), &["-p", "tokens-bindings", "--release"])
}

/// The library of a crate with the two lines that any user writes, over the tokens in a folder. Two apps of one name
/// are one to Cargo.
pub fn app(name: &str, entry: &str, tokens: &Path) -> Library {
    let folder = disk::scratch(&format!("uniffi-{name}"));
    disk::overlay(tokens, &folder.join("tokens"));
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [lib]\ncrate-type = [\"cdylib\", \"staticlib\"]\n\n\
         [dependencies]\ntokens-runtime = {{ path = {:?}, features = [\"uniffi\"] }}\n\
         uniffi = {{ version = \"0.32\", default-features = false }}\n\n[workspace]\n",
        disk::root().join("tokens-runtime").to_string_lossy()
    );
    let lines = format!(
        "uniffi::setup_scaffolding!();\n\
         tokens_runtime::tokens!(\"tokens/{entry}\", uniffi, lenient, sets = false, warnings = false);\n"
    );
    disk::write(&folder.join("Cargo.toml"), &manifest);
    disk::write(&folder.join("src/lib.rs"), &lines);
    // The versions that the workspace is tested with, which are there.
    disk::write(&folder.join("Cargo.lock"), &disk::read(&disk::root().join("Cargo.lock")));
    library(&folder, &["--offline"])
}

/// The library of the crate in a folder.
fn library(folder: &Path, arguments: &[&str]) -> Library {
    let files = build(folder, arguments, "filenames");
    let find = |extension: &str| {
        let is_it = |file: &&PathBuf| file.extension().is_some_and(|found| found == extension);
        files.iter().rfind(is_it).unwrap_or_else(|| panic!("Cargo made no `.{extension}`: {files:?}")).clone()
    };
    Library { shared: find(std::env::consts::DLL_EXTENSION), archive: find("a") }
}

/// The command with the feature `uniffi`, at a place of its own: other tests run it without.
pub fn tokens() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let arguments = ["-p", "tokens-cli", "--bin", "tokens", "--features", "uniffi"];
        let built = build(&disk::root(), &arguments, "executable");
        let binary = disk::scratch("tokens-uniffi").join(format!("tokens{}", std::env::consts::EXE_SUFFIX));
        fs::copy(built.last().expect("Cargo made the command"), &binary).expect("a file can be copied");
        binary
    })
}

/// The sources of a language for a library, in a folder.
pub fn generate(library: &Path, language: &str, out: &Path) -> Ran {
    let mut command = Command::new(tokens());
    command
        .arg("bindings")
        .arg(library)
        .args(["--language", language, "--out"])
        .arg(out)
        .env("NO_COLOR", "1");
    command::within(&mut command, LIMIT)
}

/// What Cargo says of what it made, fresh or not.
fn build(folder: &Path, arguments: &[&str], key: &str) -> Vec<PathBuf> {
    let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    cargo.args(["build", "--quiet", "--message-format", "json", "--target-dir"]).arg(disk::target());
    let ran = command::within(cargo.args(arguments).current_dir(folder), LIMIT);
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
