//! What ARCHITECTURE.md says of the crates, checked: who depends on whom, how many crates an app builds, how large
//! files are, that modules form no circles, and that the compiler reaches the world only where it says so.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tokens_tests::modules::Modules;
use tokens_tests::{command, disk};

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

/// The crates that may use anything.
const TOP: [&str; 3] = ["xtask", "tokens-example-axum-page", "tokens-example-egui-gallery"];

fn cargo(arguments: &[&str]) -> String {
    let ran = command::cargo(&disk::root()).args(arguments).output().expect("cargo runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).expect("cargo prints UTF-8")
}

/// The packages of the workspace.
fn packages() -> Vec<Value> {
    let text = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let mut metadata: Value = serde_json::from_str(&text).expect("cargo prints JSON");
    match metadata["packages"].take() {
        Value::Array(packages) => packages,
        other => panic!("there are no packages: {other}"),
    }
}

fn name(package: &Value) -> &str {
    package["name"].as_str().expect("a package has a name")
}

#[test]
fn crates_depend_on_lower_rungs_only() {
    let packages = packages();
    let ours: BTreeSet<&str> = packages.iter().map(name).collect();
    let listed: BTreeSet<&str> = LADDER.iter().map(|(name, _)| *name).chain(TOP).collect();
    assert_eq!(ours, listed, "the ladder lists every crate of the workspace");
    let rung = |name: &str| LADDER.iter().find(|(known, _)| *known == name).map(|(_, rung)| *rung);
    for package in &packages {
        let Some(own) = rung(name(package)) else { continue };
        for dependency in package["dependencies"].as_array().expect("a package lists its dependencies") {
            let other = name(dependency);
            let is_below = rung(other).is_some_and(|rung| rung < own);
            let is_fine = !ours.contains(other) || dependency["kind"] == "dev" || is_below;
            assert!(is_fine, "`{}` depends on `{other}`", name(package));
        }
    }
}

/// The promise of README.md: an app that depends on the runtime builds no crate that is not ours, on any system.
#[test]
fn an_app_builds_no_foreign_crate() {
    let packages = packages();
    let ours: BTreeSet<&str> = packages.iter().map(name).collect();
    let tree = cargo(&[
        "tree",
        "-p",
        "tokens-runtime",
        "--prefix",
        "none",
        "--edges",
        "normal,build",
        "--no-dedupe",
        "--target",
        "all",
    ]);
    let built: BTreeSet<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(built.contains("tokens-runtime") && built.contains("tokens-compiler-core"), "{built:?}");
    let foreign: Vec<&&str> = built.difference(&ours).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
}

/// Rust sources below a folder, built and expected ones left out.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in disk::entries(folder) {
        let name = disk::name(&entry);
        if entry.is_dir()
            && !name.starts_with('.')
            && !["target", "node_modules", "expected", "dist"].contains(&&*name)
        {
            all.extend(sources(&entry));
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            all.push(entry);
        }
    }
    all
}

#[test]
fn files_are_of_a_size_one_can_read() {
    let root = disk::root();
    let all = sources(&root);
    assert!(all.len() > 200, "only {} sources were found", all.len());
    let mut large = Vec::new();
    for file in all {
        let lines = disk::read(&file).lines().count();
        if lines > 500 {
            large.push(format!("{} has {lines} lines", disk::relative(&file, &root)));
        }
    }
    assert!(large.is_empty(), "above 500 lines:\n{}", large.join("\n"));
}

#[test]
fn modules_form_no_circles() {
    let mut wrong = Vec::new();
    for package in packages() {
        let name = name(&package);
        let manifest = Path::new(package["manifest_path"].as_str().expect("a package has a manifest"));
        let modules = Modules::read(&manifest.with_file_name("src"));
        if let Some(circle) = modules.circle() {
            wrong.push(format!("`{name}` has a circle: {}", circle.join(" → ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
