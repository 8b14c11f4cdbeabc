//! The compilers of Swift, Kotlin and Android resources, as far as this machine has them. `cargo xtask setup` installs
//! what is missing; each `find` here is what tells whether it worked.

pub mod android;
pub mod kotlin;
pub mod swift;
pub mod uniffi;

use std::path::PathBuf;

/// The folder for toolchains that are too large for the tree: `TOKENS_TOOLS`, else `tokens-tools` in the user's cache.
///
/// # Panics
///
/// When none of `TOKENS_TOOLS`, `XDG_CACHE_HOME` and `HOME` is set.
pub fn cache() -> PathBuf {
    let named = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = named("TOKENS_TOOLS") {
        return folder;
    }
    let caches = named("XDG_CACHE_HOME").or_else(|| Some(named("HOME")?.join(".cache")));
    caches.expect("`TOKENS_TOOLS` or `HOME` names a folder for toolchains").join("tokens-tools")
}
