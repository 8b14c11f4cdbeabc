//! A newcomer's way into Rust: `tokens init`, a dependency on its folder, a constant in a program.

use std::time::Duration;

use tokens_tests::{cargo, command, disk};

#[test]
fn what_init_writes_is_a_crate_that_an_app_can_use() {
    let folder = cargo::package("starting", "[dependencies]\ndesign-tokens = { path = \"brand\" }\n");
    disk::write(
        &folder.join("src/main.rs"),
        "use design_tokens::{Input, Theme, tokens};\n\
         fn main() {\n\
         let dark = tokens(Input { theme: Theme::Dark, ..Input::DEFAULT });\n\
         assert_ne!(dark.color.surface, design_tokens::color::SURFACE);\n\
         print!(\"{:?}\", design_tokens::color::SURFACE.rgba8());\n\
         }\n",
    );
    let ran = command::run(&["init", "brand"], &folder, Duration::from_secs(10));
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    // The released crate is this one.
    let manifest = folder.join("Cargo.toml");
    let patch = format!("\n[patch.crates-io]\n{}", cargo::ours("tokens-runtime", ""));
    disk::write(&manifest, &(disk::read(&manifest) + &patch));
    let ran = cargo::run(&folder);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert_eq!(ran.out, "[255, 255, 255, 255]");
}
