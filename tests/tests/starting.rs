//! A newcomer's way into Rust: `tokens init`, a dependency on its folder, a constant in a program; and apps that know the
//! runtime by another name, or only through the tokens.

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

#[test]
fn tokens_of_a_crate_are_found_without_the_name_of_the_runtime() {
    let runtime = cargo::ours("tokens-runtime", "");
    // The app calls the runtime otherwise; the library between knows the crate of the tokens alone.
    let renamed =
        cargo::ours("tokens-runtime", ", package = \"tokens-runtime\"").replacen("tokens-runtime", "rt", 1);
    let folder = cargo::package(
        "renamed",
        &format!(
            "[dependencies]\nbrand = {{ path = \"brand\" }}\nwidgets = {{ path = \"widgets\" }}\n{renamed}"
        ),
    );
    let write = |path: &str, text: &str| disk::write(&folder.join(path), text);
    let manifest = |name: &str, dependencies: &str| {
        format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2021\"\n[dependencies]\n{dependencies}"
        )
    };
    write("brand/Cargo.toml", &manifest("brand", &runtime));
    write(
        "brand/a.tokens.json",
        r#"{ "size": { "$type": "number", "deep": { "small": { "$value": 1 } } }, "top": { "$type": "number", "$value": 2 } }"#,
    );
    write(
        "brand/src/lib.rs",
        "pub use tokens_runtime::{css_var, token};\ntokens_runtime::tokens!(\"a.tokens.json\");\n",
    );
    write("widgets/Cargo.toml", &manifest("widgets", "brand = { path = \"../brand\" }\n"));
    write(
        "widgets/src/lib.rs",
        "pub const SUM: f32 = brand::token!(brand::size.deep.small) + brand::token!(::brand::top);\n\
         pub fn name() -> &'static str { use brand::*; css_var!(size.deep.small) }\n",
    );
    write("own.tokens.json", r#"{ "own": { "$type": "number", "one": { "$value": 4 } } }"#);
    write(
        "src/main.rs",
        "mod theme { rt::tokens!(\"own.tokens.json\", crate = ::rt); }\n\
         const SUM: f32 = rt::token!(brand::size.deep.small) + rt::token!(theme::own.one);\n\
         fn main() { print!(\"{} {} {}\", SUM, widgets::SUM, widgets::name()); }\n",
    );
    let ran = cargo::run(&folder);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert_eq!(ran.out, "5 3 var(--size-deep-small)");
}
