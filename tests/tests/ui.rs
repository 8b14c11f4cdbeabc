//! What the user of a macro sees when something is wrong: each `ui/*.rs` is compiled, and rustc's output is
//! `ui/*.stderr`. `TRYBUILD=overwrite cargo test -p tokens-tests --test ui` writes what is expected.

use std::fs;

use tokens_tests::disk;

#[test]
fn errors_stand_at_their_places() {
    // trybuild compiles in a package of its own; tokens are looked for in its folder.
    let package = disk::target().join("tests/trybuild/tokens-tests/tokens");
    fs::create_dir_all(&package).expect("a folder for the tokens");
    for file in disk::files(&disk::path("ui/tokens")) {
        let name = file.file_name().expect("a file has a name");
        fs::copy(&file, package.join(name)).expect("the tokens are copied");
    }
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
