//! What ARCHITECTURE.md says of the crates, checked: who depends on whom, how many crates an app builds, how large
//! files are, and that the compiler reaches the world only where it says so.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tokens_tests::disk;

/// The rung of each crate that stands below the tests, the examples and the chores. A crate depends on lower rungs only.
const LADDER: [(&str, u8); 10] = [
    ("tokens-compiler-core", 0),
    ("tokens-compiler-rust", 1),
    ("tokens-compiler-targets", 2),
    ("tokens-macros", 2),
    ("tokens-compiler", 3),
    ("tokens-runtime", 3),
    ("tokens", 4),
    ("tokens-bindings", 5),
    ("tokens-cli", 6),
    ("tokens-tests", 7),
];

/// Crates that an app on the runtime builds and that are not ours, at most.
const BUDGET: usize = 6;

fn cargo(arguments: &[&str]) -> String {
    let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    let ran = cargo.args(arguments).current_dir(disk::root()).output().expect("cargo runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).expect("cargo prints UTF-8")
}

#[test]
fn crates_depend_on_lower_rungs_only() {
    let metadata: Value = serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version", "1"]))
        .expect("cargo prints JSON");
    let packages = metadata["packages"].as_array().expect("there are packages");
    let rung = |name: &str| LADDER.iter().find(|(known, _)| *known == name).map(|(_, rung)| *rung);
    for (name, own) in LADDER {
        let Some(package) = packages.iter().find(|package| package["name"] == name) else {
            panic!("there is no package `{name}`");
        };
        for dependency in package["dependencies"].as_array().expect("a package lists its dependencies") {
            let other = dependency["name"].as_str().unwrap_or_default();
            let is_ours = packages.iter().any(|package| package["name"] == other);
            let is_below = rung(other).is_some_and(|rung| rung < own);
            assert!(!is_ours || dependency["kind"] == "dev" || is_below, "`{name}` depends on `{other}`");
        }
    }
}

#[test]
fn an_app_builds_few_crates() {
    let tree = cargo(&[
        "tree",
        "-p",
        "tokens-runtime",
        "--prefix",
        "none",
        "--edges",
        "normal,build",
        "--no-dedupe",
    ]);
    let others: BTreeSet<&str> = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| !name.starts_with("tokens-"))
        .collect();
    assert!(others.len() <= BUDGET, "{others:?}");
}

/// Rust sources of a folder, generated ones left out.
fn sources(folder: &Path) -> Vec<std::path::PathBuf> {
    let all = disk::files(folder).into_iter();
    all.filter(|file| file.extension().is_some_and(|extension| extension == "rs")).collect()
}

#[test]
fn files_are_of_a_size_one_can_read() {
    let root = disk::root();
    let mut large = Vec::new();
    for folder in [
        "tokens-compiler",
        "tokens-macros",
        "tokens-runtime",
        "tokens-cli",
        "tokens/src",
        "tokens/tests",
        "bindings",
        "tests/src",
        "tests/tests",
        "xtask",
    ] {
        for file in sources(&root.join(folder)) {
            let lines = disk::read(&file).lines().count();
            if lines > 500 {
                large.push(format!("{} has {lines} lines", disk::relative(&file, &root)));
            }
        }
    }
    assert!(large.is_empty(), "above 500 lines:\n{}", large.join("\n"));
}

#[test]
fn the_compiler_reaches_the_world_only_through_its_loader() {
    let root = disk::root().join("tokens-compiler");
    // The features `files` and `build` of the face, and the loader of a folder.
    let doors = ["core/src/folder.rs", "src/build_script.rs", "src/files"];
    for folder in ["core/src", "rust/src", "targets/src", "src"] {
        for file in sources(&root.join(folder)) {
            let name = disk::relative(&file, &root);
            if doors.iter().any(|door| name.starts_with(door)) {
                continue;
            }
            let text = disk::read(&file);
            for world in
                ["std::fs", "std::env", "std::net", "std::process", "std::time", "println!", "eprintln!"]
            {
                assert!(!text.contains(world), "{name} uses {world}");
            }
        }
    }
}
