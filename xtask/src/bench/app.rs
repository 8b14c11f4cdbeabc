//! What an app pays for depending on the runtime: crates, and the CPU time of a build from nothing.

use std::fs;
use std::path::Path;

use super::measure::{Outcome, Run, once};
use super::{Bench, report};
use crate::process;

const TOKENS: &str =
    r#"{ "brand": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [0.2, 0.4, 0.9] } } }"#;

/// Writes a package that depends on the runtime, in a folder of its own.
pub(crate) fn package(folder: &Path, source: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    let runtime = process::root().join("tokens-runtime");
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\ntokens-runtime = {{ path = {:?} }}\n\n[workspace]\n",
            runtime.display().to_string()
        ),
    )?;
    fs::write(folder.join("src/lib.rs"), source)
}

/// Counts crates and measures a clean build.
pub(crate) fn run(bench: &Bench) -> Option<String> {
    let folder = bench.folder.join("app");
    package(&folder, "//! An app.\n\ntokens_runtime::tokens!(\"a.tokens.json\");\n")
        .and_then(|()| fs::write(folder.join("a.tokens.json"), TOKENS))
        .map_err(|problem| eprintln!("{}: {problem}", folder.display()))
        .ok()?;
    let tree = process::output(
        process::cargo(&["tree", "--prefix", "none", "--edges", "normal,build", "--no-dedupe"])
            .current_dir(&folder),
    )?;
    let mut crates: Vec<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    crates.sort_unstable();
    crates.dedup();
    let (ours, others): (Vec<&str>, Vec<&str>) =
        crates.into_iter().filter(|name| *name != "app").partition(|name| name.starts_with("tokens-"));
    let mut costs = Vec::new();
    for verb in ["check", "build"] {
        let mut runs = Vec::new();
        for _ in 0..3 {
            // What was built before would not be built again.
            let _ = fs::remove_dir_all(folder.join("target"));
            let line = ["cargo", verb, "--offline", "--quiet"].map(ToOwned::to_owned).to_vec();
            let target = folder.join("target").display().to_string();
            // Cargo builds what comes from a registry without incremental compilation; here it comes from a folder.
            let environment = vec![
                ("CARGO_TARGET_DIR".to_owned(), target),
                ("CARGO_INCREMENTAL".to_owned(), "0".to_owned()),
            ];
            let run = Run { line, folder: &folder, environment, limit: 600 };
            match once(&run, &bench.folder.join("run")) {
                Outcome::Cost(cost) => runs.push(cost),
                Outcome::Failed(status) => {
                    eprintln!("cargo {verb} ended with {status}");
                    return None;
                }
            }
        }
        costs.push(super::measure::median(&runs)?);
    }
    let list = |names: &[&str]| match names {
        [] => "none".to_owned(),
        names => format!("{} ({})", names.len(), names.join(", ")),
    };
    Some(format!(
        "| an app with one token, default features | |\n| --- | --- |\n\
         | crates of ours | {} |\n| other crates | {} |\n\
         | `cargo check` from nothing | {} CPU s |\n| `cargo build` from nothing | {} CPU s |\n\n\
         Median of three runs, without incremental compilation: as Cargo builds what comes from a registry.\n",
        list(&ours),
        list(&others),
        report::seconds(costs[0].cpu),
        report::seconds(costs[1].cpu),
    ))
}
