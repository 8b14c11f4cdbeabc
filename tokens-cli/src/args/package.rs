//! What `tokens package` takes.

use std::path::PathBuf;

use clap::{Args as Arguments, Subcommand};

use super::{Levels, input};

#[derive(Arguments)]
pub(crate) struct Package {
    #[command(subcommand)]
    pub(crate) platform: Platform,
}

#[derive(Subcommand)]
pub(crate) enum Platform {
    /// Write a Swift package
    #[command(after_help = "Examples:\n  \
        tokens package swift --out dist/DesignTokens\n  \
        tokens package swift brand.tokens.json --out BrandTokens --name BrandTokens --version 2.1.0")]
    Swift(Packaged),
    /// Write an Android library (AAR) into a Maven repository
    Android(Android),
    /// Write a Python wheel of a library that exports its tokens
    #[command(after_help = "Examples:\n  \
        tokens package python --runtime target/release --version 1.2.0 --out dist\n  \
        tokens package python --runtime target/release --version 1.2.0 --platform manylinux_2_28_x86_64 --out dist")]
    Python(Python),
}

#[derive(Arguments)]
pub(crate) struct Python {
    /// A folder with the shared library of the tokens, such as `target/release`
    #[arg(long, value_name = "DIR")]
    pub(crate) runtime: PathBuf,
    /// The folder to write the wheel into; created if it doesn't exist
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// The wheel's name; its module has `_` for other marks
    #[arg(long, default_value = "design-tokens-runtime")]
    pub(crate) name: String,
    /// Its version, such as `1.2.0`
    #[arg(long, value_name = "VERSION")]
    pub(crate) version: String,
    /// The platform that the library is for, in Python's words, such as `manylinux_2_28_x86_64` [default: by its header]
    #[arg(long, value_name = "TAG")]
    pub(crate) platform: Option<String>,
    /// Replace a wheel of this version that has different bytes
    #[arg(long)]
    pub(crate) replace: bool,
}

/// What every package takes.
#[derive(Arguments)]
pub(crate) struct Packaged {
    /// What to package [default: the design system in this folder]
    pub(crate) path: Option<PathBuf>,
    /// The package's folder, used for nothing else
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Its name, overriding tokens.toml
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Its version, overriding tokens.toml
    #[arg(long)]
    pub(crate) version: Option<String>,
    /// Pin a modifier to one context, so apps can't change it
    #[arg(long, value_name = "MODIFIER=CONTEXT", value_parser = input)]
    pub(crate) input: Vec<(String, String)>,
    /// A folder with a static library of the tokens (`target/release`): add it as a second product, `NAMERuntime`;
    /// may be repeated, for Linux and each Apple system
    #[arg(long, value_name = "DIR")]
    pub(crate) runtime: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) levels: Levels,
}

#[derive(Arguments)]
#[command(
    after_help = "The options of the targets `kotlin` and `android`, and the modifiers they pin, come from tokens.toml.\n\n\
    Examples:\n  \
    tokens package android --group com.example --artifact design --version 1.2.0 \\\n    \
      --classpath libs/runtime.jar:libs/ui-graphics.jar --out repository\n  \
    tokens package android tokens --group com.example --artifact design --version 1.2.0 \\\n    \
      --sources-only --out design"
)]
pub(crate) struct Android {
    /// What to package [default: the design system in this folder]
    pub(crate) path: Option<PathBuf>,
    /// The Maven repository to write into, or the Gradle module with `--sources-only`; created if it doesn't exist
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// The library's group, such as `com.example`
    #[arg(long, value_name = "ID")]
    pub(crate) group: String,
    /// The library's name, such as `design-tokens`
    #[arg(long, value_name = "ID")]
    pub(crate) artifact: String,
    /// Its version, such as `1.2.0`
    #[arg(long, value_name = "VERSION")]
    pub(crate) version: String,
    /// The package of the resources' `R` class [default: the Kotlin code's]
    #[arg(long, value_name = "NAME")]
    pub(crate) namespace: Option<String>,
    /// The lowest Android API level that apps may support
    #[arg(long, value_name = "LEVEL", default_value_t = 21, value_parser = clap::value_parser!(u32).range(21..=99))]
    pub(crate) min_sdk: u32,
    /// Pin a modifier to one context, so apps can't change it
    #[arg(long, value_name = "MODIFIER=CONTEXT", value_parser = input)]
    pub(crate) input: Vec<(String, String)>,
    /// The Kotlin compiler [default: `KOTLINC`, else `kotlinc` on the PATH]
    #[arg(long, value_name = "FILE")]
    pub(crate) kotlinc: Option<PathBuf>,
    /// The jars that the code depends on (Compose, Material), separated as for `java -cp`
    #[arg(long, value_name = "JARS")]
    pub(crate) classpath: Option<String>,
    /// The version of Kotlin's standard library that apps get
    #[arg(long, value_name = "VERSION", default_value = "2.2.0")]
    pub(crate) kotlin_version: String,
    /// The version of Compose that apps get
    #[arg(long, value_name = "VERSION", default_value = "1.8.2")]
    pub(crate) compose_version: String,
    /// The version of Material 3 that apps get where tokens.toml gives its roles tokens [default: 1.3.2, or 1.4.0 where
    /// fixed colors have some]
    #[arg(long, value_name = "VERSION")]
    pub(crate) material_version: Option<String>,
    /// Write a Gradle module with the sources instead, which needs no Kotlin compiler
    #[arg(long)]
    pub(crate) sources_only: bool,
    /// Replace this version if the repository has it with different bytes; apps and caches keep the old ones
    #[arg(long, conflicts_with = "sources_only")]
    pub(crate) replace: bool,
    /// A folder with one folder per ABI (`arm64-v8a/libtokens.so`): write a second library, `ARTIFACT-runtime`, with
    /// these and their Kotlin; may be repeated. JNA's jar must be in the class path
    #[arg(long, value_name = "DIR", conflicts_with = "sources_only")]
    pub(crate) runtime: Vec<PathBuf>,
    /// Reject a runtime that lacks one of Android's four ABIs
    #[arg(long, requires = "runtime")]
    pub(crate) every_abi: bool,
    #[command(flatten)]
    pub(crate) levels: Levels,
}
