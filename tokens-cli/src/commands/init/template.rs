//! What `tokens init` writes: the files of `template/`, and the manifest of a crate.

macro_rules! files {
    ($($path:literal)*) => {
        &[ $( ($path, include_str!(concat!("../../../template/", $path))) ),* ]
    };
}

/// Path and text of each file. A test compares the list with the folder.
pub(super) const FILES: &[(&str, &str)] = files! {
    "README.md"
    "core/color.tokens.json"
    "core/scale.tokens.json"
    "core/typography.tokens.json"
    "semantic/dark.tokens.json"
    "semantic/light.tokens.json"
    "semantic/style.tokens.json"
    "src/lib.rs"
    "tokens.resolver.json"
    "tokens.toml"
};

/// The file that makes the folder a crate.
pub(super) const MANIFEST: &str = "Cargo.toml";

/// Its text. A file of this name in `template/` would make that a package of its own, which Cargo leaves out of ours.
pub(super) fn manifest() -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "[package]\nname = \"design-tokens\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\ntokens-runtime = \"{version}\"\n"
    )
}
