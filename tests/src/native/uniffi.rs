//! Libraries with exported tokens, built by Cargo, and the `tokens` command that can read them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use crate::command::{self, Ran};
use crate::{cargo, disk};

/// How long the generator may take.
const LIMIT: Duration = Duration::from_mins(5);

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
    let runtime = cargo::ours("tokens-runtime", ", features = [\"uniffi\"]");
    let folder = cargo::package(
        name,
        &format!(
            "[lib]\ncrate-type = [\"cdylib\", \"staticlib\"]\n\n[dependencies]\n{runtime}\
             uniffi = {{ version = \"0.32\", default-features = false }}\n"
        ),
    );
    disk::overlay(tokens, &folder.join("tokens"));
    let lines = format!(
        "uniffi::setup_scaffolding!();\n\
         tokens_runtime::tokens!(\"tokens/{entry}\", uniffi, lenient, sets = false, warnings = false);\n"
    );
    disk::write(&folder.join("src/lib.rs"), &lines);
    library(&folder, &["--offline"])
}

/// The library of the crate in a folder.
fn library(folder: &Path, arguments: &[&str]) -> Library {
    // Where the workspace is built: what UniFFI stands on is there.
    let files = cargo::build(folder, &disk::target(), arguments, "filenames");
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
        let built = cargo::build(&disk::root(), &disk::target(), &arguments, "executable");
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
