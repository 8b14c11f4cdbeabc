//! `init`: a system that works at once, over nobody's files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::run::Folder;

#[test]
fn what_init_writes_checks_and_builds() {
    let folder = Folder::new();
    folder
        .run("init brand/tokens")
        .exits(0)
        .prints("wrote brand/tokens/tokens.toml")
        .prints("tokens check brand/tokens");
    folder.run("check brand/tokens").exits(0).prints("no errors");
    folder.run("build brand/tokens").exits(0).prints("wrote");
    let here = Folder::new();
    here.run("init").exits(0).prints("wrote tokens.toml");
    here.run("build").exits(0);
}

#[test]
fn init_writes_the_whole_template() {
    let folder = Folder::new();
    folder.run("init").exits(0);
    let mut written = texts(folder.path());
    let manifest = written.remove(Path::new("Cargo.toml")).expect("the manifest of a crate");
    assert!(manifest.contains(concat!("tokens-runtime = \"", env!("CARGO_PKG_VERSION"), "\"")), "{manifest}");
    let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("template");
    assert_eq!(written, texts(&template));
    let bare = Folder::new();
    bare.run("init --no-crate").exits(0);
    written.remove(Path::new("src/lib.rs"));
    assert_eq!(texts(bare.path()), written);
}

/// Every file below a folder with its text.
fn texts(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("the folder is there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it lies below").to_owned();
                found.insert(name, fs::read_to_string(&path).expect("the file is text"));
            }
        }
    }
    found
}

#[test]
fn init_overwrites_nothing() {
    let folder = Folder::new().with("tokens.toml", "# mine\n");
    folder.run("init").exits(2).complains("`tokens.toml` already exists; nothing was written");
    assert_eq!(folder.read("tokens.toml"), "# mine\n");
    assert!(!folder.has("tokens.resolver.json"));
}
