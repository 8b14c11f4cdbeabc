//! `package android` into a Maven repository: what was released stays as it is. The compiler is a script that makes a
//! class of the sources' names; the real one is run by `tests/tests/android.rs`.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::SystemTime;

use super::run::{Folder, Ran, SMALL};

const COMPILER: &str = "#!/bin/sh\nwhile [ $# -gt 1 ]; do [ \"$1\" = -d ] && out=$2; shift; done\nmkdir -p \"$out\"\ncat design/tokens/Tokens.kt > \"$out/Tokens.class\"\n";
const HOME: &str = "repository/com/example/design";

fn folder() -> Folder {
    let folder = Folder::new()
        .with("a.tokens.json", SMALL)
        .with("tokens.toml", "[targets.kotlin]\ncompose = false\n\n[targets.android]\n")
        .with("kotlinc", COMPILER);
    let compiler = folder.path().join("kotlinc");
    fs::set_permissions(compiler, fs::Permissions::from_mode(0o755)).expect("the script can be run");
    folder
}

fn package(folder: &Folder, version: &str, rest: &str) -> Ran {
    folder.run(&format!(
        "package android a.tokens.json --group com.example --artifact design --version {version} \
         --kotlinc kotlinc --out repository {rest}"
    ))
}

/// Every file with its bytes and when it was written.
fn state(folder: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry is read").path();
        if path.is_dir() {
            all.extend(state(&path));
        } else {
            let modified = path.metadata().and_then(|metadata| metadata.modified()).expect("there is a time");
            all.insert(path.display().to_string(), (fs::read(&path).expect("it is read"), modified));
        }
    }
    all
}

#[test]
fn the_same_tokens_touch_nothing() {
    let folder = folder();
    package(&folder, "1.2.0", "")
        .exits(0)
        .prints("wrote     repository/com/example/design/1.2.0/design-1.2.0.aar");
    let before = state(&folder.path().join("repository"));
    assert_eq!(before.len(), 25, "five files, each with four checksums");
    let again = package(&folder, "1.2.0", "").exits(0);
    assert_eq!(
        (again.out.matches("unchanged ").count(), again.out.matches("wrote").count()),
        (5, 0),
        "{}",
        again.out
    );
    assert_eq!(state(&folder.path().join("repository")), before);
}

#[test]
fn a_released_version_keeps_its_bytes_unless_it_is_replaced_by_name() {
    let folder = folder();
    package(&folder, "1.2.0", "").exits(0);
    let before = state(&folder.path().join("repository"));
    folder.write("a.tokens.json", SMALL.replace("\"value\": 4", "\"value\": 5"));
    package(&folder, "1.2.0", "")
        .exits(2)
        .complains("`com.example:design:1.2.0` is already released with different bytes")
        .complains("`repository/com/example/design/1.2.0/design-1.2.0.aar` would change; nothing was written")
        .complains("--version")
        .complains("--replace");
    assert_eq!(state(&folder.path().join("repository")), before);

    package(&folder, "1.10.0", "").exits(0);
    let list = folder.read(&format!("{HOME}/maven-metadata.xml"));
    let at = |version: &str| list.find(&format!("<version>{version}</version>")).expect("it is listed");
    assert!(at("1.2.0") < at("1.10.0") && list.contains("<release>1.10.0</release>"), "{list}");
    for (path, earlier) in before {
        if !path.contains("maven-metadata") {
            assert_eq!(state(&folder.path().join("repository"))[&path], earlier, "{path}");
        }
    }

    package(&folder, "1.2.0", "--replace").exits(0).prints("wrote     ");
    package(&folder, "1.2.0", "").exits(0).prints("unchanged ");
    let sources = |version: &str| {
        fs::read(folder.path().join(format!("{HOME}/{version}/design-{version}-sources.jar")))
            .expect("it is there")
    };
    assert_eq!(sources("1.2.0"), sources("1.10.0"));
    package(&folder, "1.2.0", "--replace --sources-only").exits(2).complains("--sources-only");
}

#[test]
fn a_run_that_was_killed_has_released_nothing() {
    let folder = folder();
    package(&folder, "1.2.0", "").exits(0);
    // The POM comes after all but the list of versions.
    for file in ["maven-metadata.xml", "1.2.0/design-1.2.0.pom"] {
        fs::remove_file(folder.path().join(format!("{HOME}/{file}"))).expect("it was there");
    }
    folder.write("a.tokens.json", SMALL.replace("\"value\": 4", "\"value\": 5"));
    package(&folder, "1.2.0", "").exits(0);
    assert!(folder.has(&format!("{HOME}/1.2.0/design-1.2.0.pom")));
    assert!(folder.read(&format!("{HOME}/maven-metadata.xml")).contains("<version>1.2.0</version>"));

    // A file that a release lacks is added to it, and one that somebody changed is told.
    let checksum = format!("{HOME}/1.2.0/design-1.2.0.aar.sha256");
    let written = folder.read(&checksum);
    fs::remove_file(folder.path().join(&checksum)).expect("it was there");
    package(&folder, "1.2.0", "").exits(0);
    assert_eq!(folder.read(&checksum), written);
    folder.write(&checksum, "0");
    package(&folder, "1.2.0", "").exits(2).complains("design-1.2.0.aar.sha256` would change");
}
