//! `init`: a system that works at once, over nobody's files.

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
fn init_overwrites_nothing() {
    let folder = Folder::new().with("tokens.toml", "# mine\n");
    folder.run("init").exits(2).complains("`tokens.toml` exists already; nothing was written");
    assert_eq!(folder.read("tokens.toml"), "# mine\n");
    assert!(!folder.has("tokens.resolver.json"));
}
