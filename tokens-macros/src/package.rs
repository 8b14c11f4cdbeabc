//! The crate that is being compiled.

/// Its folder, below which its design systems lie.
pub(crate) fn folder() -> String {
    std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| ".".to_owned())
}
