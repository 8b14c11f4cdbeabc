//! What `tokens init` writes: the files of `template/`.

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
    "tokens.resolver.json"
    "tokens.toml"
};
