//! From a built library to sources in another language, by UniFFI's generator: the exports are read from the library
//! itself, so the sources fit it.

use crate::args::Language;

#[cfg(feature = "uniffi")]
mod generate;
#[cfg(feature = "uniffi")]
mod kotlin;
#[cfg(feature = "uniffi")]
pub(crate) use generate::generate;

/// What is generated.
pub(crate) struct Options {
    pub(crate) language: Language,
    /// The Swift module, Kotlin package or Python package.
    pub(crate) name: Option<String>,
}

impl Options {
    /// The name, or the language's default.
    pub(crate) fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(match self.language {
            Language::Swift => "DesignTokensRuntime",
            Language::Kotlin => "design.tokens.runtime",
            Language::Python => "design_tokens_runtime",
        })
    }
}

/// One generated source.
pub(crate) struct Source {
    /// Below the folder of all of them.
    pub(crate) path: std::path::PathBuf,
    pub(crate) text: String,
}

/// Without the generator, this only says how to get it.
#[cfg(not(feature = "uniffi"))]
pub(crate) fn generate(
    _library: &std::path::Path,
    options: &Options,
) -> Result<Vec<Source>, crate::failure::Failure> {
    Err(crate::failure::Failure::hint(
        format!(
            "this `tokens` cannot generate `{}`: it was built without the feature `uniffi`",
            options.name()
        ),
        "install it with `cargo install tokens-cli --features uniffi`",
    ))
}
