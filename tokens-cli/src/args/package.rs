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
}

/// What every package is told.
#[derive(Arguments)]
pub(crate) struct Packaged {
    /// What to package [default: the design system of this folder]
    pub(crate) path: Option<PathBuf>,
    /// The folder of the package; it holds nothing else
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Its name, over that of tokens.toml
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Its version, over that of tokens.toml
    #[arg(long)]
    pub(crate) version: Option<String>,
    /// The context of a modifier that apps cannot choose
    #[arg(long, value_name = "MODIFIER=CONTEXT", value_parser = input)]
    pub(crate) input: Vec<(String, String)>,
    /// A folder with a static library of the tokens (`target/release`): add a second product, `NAMERuntime`, with it;
    /// may be repeated, for Linux and each of Apple's systems
    #[arg(long, value_name = "DIR")]
    pub(crate) runtime: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) levels: Levels,
}

#[derive(Arguments)]
#[command(
    after_help = "Options of the targets `kotlin` and `android`, and what they fix, are those of tokens.toml.\n\n\
    Examples:\n  \
    tokens package android --group com.example --artifact design --version 1.2.0 \\\n    \
      --classpath libs/runtime.jar:libs/ui-graphics.jar --out repository\n  \
    tokens package android tokens --group com.example --artifact design --version 1.2.0 \\\n    \
      --sources-only --out design"
)]
pub(crate) struct Android {
    /// What to package [default: the design system of this folder]
    pub(crate) path: Option<PathBuf>,
    /// The Maven repository to write into, or the Gradle project with `--sources-only`; made if there is none
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Whose library it is, such as `com.example`
    #[arg(long, value_name = "ID")]
    pub(crate) group: String,
    /// What the library is called, such as `design-tokens`
    #[arg(long, value_name = "ID")]
    pub(crate) artifact: String,
    /// Its version, such as `1.2.0`
    #[arg(long, value_name = "VERSION")]
    pub(crate) version: String,
    /// The package of the resources' `R` class [default: that of the Kotlin code]
    #[arg(long, value_name = "NAME")]
    pub(crate) namespace: Option<String>,
    /// The lowest API level of Android that apps may support
    #[arg(long, value_name = "LEVEL", default_value_t = 21, value_parser = clap::value_parser!(u32).range(21..=99))]
    pub(crate) min_sdk: u32,
    /// The context of a modifier that apps cannot choose
    #[arg(long, value_name = "MODIFIER=CONTEXT", value_parser = input)]
    pub(crate) input: Vec<(String, String)>,
    /// The Kotlin compiler [default: `KOTLINC`, else `kotlinc` on the PATH]
    #[arg(long, value_name = "FILE")]
    pub(crate) kotlinc: Option<PathBuf>,
    /// Jars that the code stands on: those of Compose; separated like those of `java -cp`
    #[arg(long, value_name = "JARS")]
    pub(crate) classpath: Option<String>,
    /// The version of Kotlin's standard library that apps get
    #[arg(long, value_name = "VERSION", default_value = "2.2.0")]
    pub(crate) kotlin_version: String,
    /// The version of Compose that apps get
    #[arg(long, value_name = "VERSION", default_value = "1.8.2")]
    pub(crate) compose_version: String,
    /// Write a Gradle project with the sources instead, which needs no Kotlin compiler
    #[arg(long)]
    pub(crate) sources_only: bool,
    /// Replace this version where the repository has it with other bytes; apps and caches that took it keep those
    #[arg(long, conflicts_with = "sources_only")]
    pub(crate) replace: bool,
    /// A folder with a folder for each ABI (`arm64-v8a/libtokens.so`): write a second library, `ARTIFACT-runtime`, with
    /// them and their Kotlin; may be repeated. JNA's jar has to be in the class path
    #[arg(long, value_name = "DIR", conflicts_with = "sources_only")]
    pub(crate) runtime: Vec<PathBuf>,
    /// Refuse a runtime that lacks one of Android's four ABIs
    #[arg(long, requires = "runtime")]
    pub(crate) every_abi: bool,
    #[command(flatten)]
    pub(crate) levels: Levels,
}
