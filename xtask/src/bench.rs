//! `cargo xtask bench`: programs that one runs, not tests with a clock. Each part writes one section of
//! docs/performance.md.

mod app;
mod command;
mod constants;
mod contexts;
mod generate;
mod measure;
mod native;
mod report;

use std::path::PathBuf;

use crate::process::{self, cargo, is_installed, succeeds};
use crate::setup;

/// A part: its name on the command line, its heading and what makes its text.
struct Part {
    name: &'static str,
    heading: &'static str,
    run: fn(&Bench) -> Option<String>,
}

const PARTS: [Part; 5] = [
    Part { name: "command", heading: "The command, beside other tools", run: command::run },
    Part { name: "contexts", heading: "Many modifiers", run: contexts::run },
    Part { name: "macro", heading: "The macro, against hand-written constants", run: constants::run },
    Part { name: "app", heading: "What an app pays for the dependency", run: app::run },
    Part { name: "native", heading: "Packages for phones", run: native::run },
];

/// The names of all parts.
pub(crate) fn names_of_parts() -> String {
    PARTS.map(|part| part.name).join(", ")
}

/// What every part needs.
struct Bench {
    /// Where trees and outputs go.
    folder: PathBuf,
    /// The command, built for release once.
    tokens: String,
}

/// Measures these parts, or all of them; whether every one could be measured.
pub(crate) fn run(names: &[&str]) -> bool {
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        eprintln!("there is no part `{unknown}`; there are {}", names_of_parts());
        return false;
    }
    if !(is_installed("time") || setup::apt(&["time"])) {
        eprintln!("no GNU time; install it (Debian: `apt-get install time`)");
        return false;
    }
    if !succeeds(&mut cargo(&["build", "--release", "--locked", "-p", "tokens-cli"])) {
        return false;
    }
    let target = process::target();
    let folder = target.join("bench");
    if let Err(problem) = std::fs::create_dir_all(&folder) {
        eprintln!("{}: {problem}", folder.display());
        return false;
    }
    let bench = Bench { tokens: target.join("release/tokens").display().to_string(), folder };
    let mut fine = true;
    for part in PARTS.iter().filter(|part| names.is_empty() || names.contains(&part.name)) {
        eprintln!("── {}", part.heading);
        match (part.run)(&bench) {
            Some(text) => {
                let order = PARTS.map(|part| part.heading);
                fine &= report::replace(part.heading, &text, &order);
            }
            None => fine = false,
        }
    }
    fine
}

impl Bench {
    /// The folder of a generated tree, written unless it is there.
    fn tree(&self, options: generate::Options) -> Option<PathBuf> {
        let folder = self.folder.join(format!("tree-{}-{}", options.tokens, options.modifiers));
        // Trees of an earlier version of the generator would be measured for ever.
        let _ = std::fs::remove_dir_all(&folder);
        match generate::write(&folder, options) {
            Ok(()) => Some(folder),
            Err(problem) => {
                eprintln!("{}: {problem}", folder.display());
                None
            }
        }
    }

    /// Our command line for CSS and TypeScript of a tree.
    fn ours(&self, tree: &std::path::Path, out: &std::path::Path) -> Vec<String> {
        let tree = tree.join("tokens.resolver.json").display().to_string();
        let out = out.display().to_string();
        [&self.tokens, "build", &tree, "--target", "css", "--target", "typescript", "--out", &out]
            .map(ToOwned::to_owned)
            .to_vec()
    }
}
