//! What the user of `tokens!("…", uniffi)` sees when something around it is missing.
//! `TRYBUILD=overwrite cargo test -p tokens-bindings --test ui` writes what is expected.

use std::fs;
use std::path::Path;

#[test]
fn what_is_missing_is_named() {
    let test = std::env::current_exe().expect("a test knows its own path");
    let target = test.ancestors().nth(3).expect("a test lies in `target/<profile>/deps`");
    // trybuild compiles in a package of its own; tokens are looked for in its folder.
    let package = target.join("tests/trybuild/tokens-bindings");
    fs::create_dir_all(&package).expect("a folder for the tokens");
    let tokens = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui/tokens.json");
    fs::copy(tokens, package.join("tokens.json")).expect("the tokens are copied");
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
