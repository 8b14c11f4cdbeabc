//! Installs what the tests run besides Rust, each thing once: compilers of other languages, jars, a browser.

mod android;
mod kotlin;
mod maven;
mod swift;

use std::fs;
use std::path::Path;
use std::process::Stdio;

use tokens_tests::browser;

use crate::process::{self, command, is_installed, succeeds};

/// What the machine lacks afterwards, in the words a person needs.
pub(crate) struct Setup {
    pub(crate) missing: Vec<String>,
}

impl Setup {
    /// Whether nothing is missing.
    pub(crate) fn is_complete(&self) -> bool {
        self.missing.is_empty()
    }
}

/// A step: nothing where it worked, else what is missing and how a person gets it.
type Step = Result<(), String>;

/// Installs everything, saying each thing that could not be.
pub(crate) fn run() -> Setup {
    editor();
    let steps: [fn() -> Step; 7] =
        [chromium, typescript, pip, swift::install, maven::install, kotlin::install, android::install];
    let missing: Vec<String> = steps.iter().filter_map(|step| step().err()).collect();
    for problem in &missing {
        eprintln!("{problem}");
    }
    Setup { missing }
}

fn chromium() -> Step {
    let found = browser::chromium().is_some() || (apt(&["chromium"]) && browser::chromium().is_some());
    found.then_some(()).ok_or_else(|| {
        "no Chromium; install it (Debian: `apt-get install chromium`) or name it in CHROMIUM".into()
    })
}

fn typescript() -> Step {
    npm_install("tests/web").then_some(()).ok_or_else(|| {
        "no compilers of TypeScript, Sass and Less; install Node with npm (Debian: `apt-get install nodejs npm`)".into()
    })
}
fn pip() -> Step {
    let works = || succeeds(command("python3", &["-m", "pip", "--version"]).stdout(Stdio::null()));
    let found = works() || (apt(&["python3-pip"]) && works());
    found
        .then_some(())
        .ok_or_else(|| "no pip for python3; install it (Debian: `apt-get install python3-pip`)".into())
}

/// Not every installation of Rust has components: its test does without.
fn editor() {
    if is_installed("rustup") {
        succeeds(&mut command("rustup", &["component", "add", "rust-analyzer"]));
    }
}

/// Installs the packages of a folder's package-lock.json, unless they are there.
pub(crate) fn npm_install(folder: &str) -> bool {
    let path = process::root().join(folder);
    if is_newer(&path.join("node_modules/.package-lock.json"), &path.join("package-lock.json")) {
        return true;
    }
    if !is_installed("npm") && !apt(&["nodejs", "npm"]) {
        return false;
    }
    succeeds(command("npm", &["ci", "--no-audit", "--no-fund"]).current_dir(&path))
}

fn is_newer(made: &Path, source: &Path) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    matches!((time(made), time(source)), (Some(made), Some(source)) if made >= source)
}

/// Whether this is root.
pub(crate) fn is_root() -> bool {
    process::output(&mut command("id", &["-u"])).is_some_and(|id| id.trim() == "0")
}

/// Installs Debian packages, as root or through sudo; whether that worked.
pub(crate) fn apt(packages: &[&str]) -> bool {
    if !is_installed("apt-get") {
        return false;
    }
    let is_root = is_root();
    let run = |arguments: &[&str]| {
        let mut command = if is_root {
            command("apt-get", arguments)
        } else {
            // Without a password, or not at all: nobody sits in front of a test.
            let mut sudo = command("sudo", &["-n", "apt-get"]);
            sudo.args(arguments);
            sudo
        };
        succeeds(command.env("DEBIAN_FRONTEND", "noninteractive"))
    };
    let install: Vec<&str> =
        ["install", "-y", "-qq", "--no-install-recommends"].iter().chain(packages).copied().collect();
    run(&install) || (run(&["update", "-qq"]) && run(&install))
}
