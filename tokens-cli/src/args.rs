//! What can be typed. Names are checked here, so commands begin with values that make sense.

use std::path::PathBuf;

use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::Level;
use tokens_compiler::value::TokenType;

use crate::similar;

mod package;

pub(crate) use package::{Android, Package, Packaged, Platform, Python};

/// Design tokens (DTCG 2025.10): check them, resolve them, build them for every platform.
#[derive(Parser)]
#[command(
    name = "tokens",
    version,
    max_term_width = 100,
    after_help = "PATH is a resolver document, a token file, or a folder with tokens.toml or tokens.resolver.json.\n\
                  Exit status: 0 success, 1 errors in the tokens, 2 wrong usage, or files that can't be read or written."
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// When to color the output
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: Color,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write a small design system to start from
    Init(Init),
    /// Report every error and lint in every context
    Check(Check),
    /// Print the tokens with all references resolved, for one input
    Resolve(Resolve),
    /// Write the files of every target
    Build(Build),
    /// Write sources in another language for a library that exports its tokens
    Bindings(Bindings),
    /// Find tokens
    List(List),
    /// Explain a diagnostic code, or where a token's value comes from
    Explain(Explain),
    /// Write a complete package for a platform
    Package(Box<Package>),
    /// Print completions for a shell
    Completions(Completions),
    /// Print the manual page, or write one for every command
    Man(Man),
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Arguments)]
#[command(after_help = "Examples:\n  tokens init\n  tokens init brand/tokens\n  tokens init --no-crate")]
pub(crate) struct Init {
    /// The folder to write into; created if it doesn't exist
    #[arg(default_value = ".")]
    pub(crate) dir: PathBuf,
    /// Leave out the crate that makes the tokens Rust constants
    #[arg(long)]
    pub(crate) no_crate: bool,
}

#[derive(Arguments)]
#[command(after_help = "Examples:\n  \
    tokens check\n  \
    tokens check brand.tokens.json --lenient\n  \
    tokens check base.tokens.json brand.tokens.json\n  \
    tokens check tokens --fix\n  \
    tokens check tokens --format sarif > tokens.sarif")]
pub(crate) struct Check {
    /// What to check, including the targets of tokens.toml; several token files are one design system, later
    /// ones override earlier ones [default: the design system in this folder]
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// Make every fix that is printed, and report what is left
    #[arg(long)]
    pub(crate) fix: bool,
    /// With `--fix`: print the changes as a unified diff instead, and write nothing
    #[arg(long, requires = "fix")]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) levels: Levels,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Snippets with a caret, for people
    #[default]
    Human,
    /// A JSON array, one object per line
    Json,
    /// Workflow commands, shown beside the changed lines of a pull request
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

#[derive(Arguments)]
#[command(after_help = "Examples:\n  \
    tokens resolve --input theme=dark\n  \
    tokens resolve brand.tokens.json --json")]
pub(crate) struct Resolve {
    /// The resolver document, token files or folder [default: the design system in this folder]
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// The context of a modifier; the others keep their defaults
    #[arg(long, value_name = "MODIFIER=CONTEXT", value_parser = input)]
    pub(crate) input: Vec<(String, String)>,
    /// Print one JSON object, keyed by token path, with values in the specification's form
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) levels: Levels,
}

#[derive(Arguments)]
#[command(after_help = "Examples:\n  \
    tokens build\n  \
    tokens build tokens --target css --watch\n  \
    tokens build brand.tokens.json --target css --target typescript --out dist")]
pub(crate) struct Build {
    /// What to build; several token files are one design system [default: the design system in this folder]
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long, value_name = "NAME", help = target_help())]
    pub(crate) target: Vec<String>,
    /// Write below this folder [default: the folder of tokens.toml, or `dist` without one]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Build again whenever a source changes
    #[arg(long)]
    pub(crate) watch: bool,
    #[command(flatten)]
    pub(crate) levels: Levels,
}

#[derive(Arguments)]
#[command(
    after_help = "Build the library with Cargo from a crate with `tokens!(\"…\", uniffi)`, as a `cdylib` or `staticlib`; a \
    static library has all that is needed, even if the shared one is stripped.\n\nExamples:\n  \
    tokens bindings target/release/libapp.a --language swift --out Sources/DesignTokensRuntime\n  \
    tokens bindings target/release/libapp.so --language kotlin --name com.example.tokens --out src/main/kotlin"
)]
pub(crate) struct Bindings {
    /// The built library: `.a`, `.so`, `.dylib`, `.lib` or `.dll`
    pub(crate) library: PathBuf,
    /// The language
    #[arg(long, value_enum)]
    pub(crate) language: Language,
    /// The Swift module, Kotlin package or Python package [default: `DesignTokensRuntime`,
    /// `design.tokens.runtime`, `design_tokens_runtime`]
    #[arg(long, value_parser = dotted)]
    pub(crate) name: Option<String>,
    /// Write below this folder
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    Swift,
    Kotlin,
    Python,
}

impl Language {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Swift => "swift",
            Self::Kotlin => "kotlin",
            Self::Python => "python",
        }
    }
}

#[derive(Arguments)]
#[command(after_help = "Examples:\n  \
    tokens list brand\n  \
    tokens list 'color.*.hover' --type color\n  \
    tokens list --in other/tokens")]
pub(crate) struct List {
    /// Part of the path, in any case; with `*` (anything), it must match the whole path
    pub(crate) pattern: Option<String>,
    /// Only tokens of this type
    #[arg(long = "type", value_name = "TYPE", value_parser = token_type)]
    pub(crate) token_type: Option<TokenType>,
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(flatten)]
    pub(crate) levels: Levels,
}

#[derive(Arguments)]
#[command(after_help = "Examples:\n  \
    tokens explain unknown-reference\n  \
    tokens explain color.text.muted\n  \
    tokens explain --color-text-muted")]
pub(crate) struct Explain {
    /// A diagnostic code, a token's path, or its name in CSS, Rust, Swift, Kotlin or TypeScript
    #[arg(value_name = "CODE|TOKEN", allow_hyphen_values = true)]
    pub(crate) subject: String,
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(flatten)]
    pub(crate) levels: Levels,
}

#[derive(Arguments)]
pub(crate) struct Place {
    /// The design system to look in; may be repeated for several token files [default: the one in this folder]
    #[arg(long = "in", value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
}

#[derive(Arguments)]
#[command(after_help = "Examples:\n  \
    tokens completions zsh > ~/.zfunc/_tokens\n  \
    tokens completions fish > ~/.config/fish/completions/tokens.fish")]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: Shell,
}

#[derive(Arguments)]
#[command(after_help = "Examples:\n  tokens man | man -l -\n  tokens man --out /usr/local/share/man/man1")]
pub(crate) struct Man {
    /// Write a page for every command into this folder
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Arguments)]
#[command(next_help_heading = "Levels")]
pub(crate) struct Levels {
    /// Silence a diagnostic
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = lowerable)]
    pub(crate) allow: Vec<Code>,
    /// Report a diagnostic as a warning
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = lowerable)]
    pub(crate) warn: Vec<Code>,
    /// Report a diagnostic as an error
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = code)]
    pub(crate) deny: Vec<Code>,
    /// Report small defects, common in real systems, as warnings
    #[arg(long)]
    pub(crate) lenient: bool,
}

impl Levels {
    /// Every code with the level it was given. The stricter level wins if a code was given two.
    pub(crate) fn codes(&self) -> impl Iterator<Item = (Code, Level)> + '_ {
        [(&self.allow, Level::Allow), (&self.warn, Level::Warn), (&self.deny, Level::Deny)]
            .into_iter()
            .flat_map(|(codes, level)| codes.iter().map(move |&code| (code, level)))
    }
}

/// The code with this name, or what was probably meant.
pub(crate) fn code(name: &str) -> Result<Code, String> {
    Code::from_name(name).ok_or_else(|| {
        let meant = similar::advice(name, Code::ALL.iter().map(|code| code.name()));
        format!(
            "there is no such code; {}",
            meant.unwrap_or_else(|| "`tokens check` shows codes in brackets".into())
        )
    })
}

/// A code that may be lowered.
pub(crate) fn lowerable(name: &str) -> Result<Code, String> {
    let code = code(name)?;
    if code.is_lowerable() {
        return Ok(code);
    }
    Err(format!("`{name}` is always an error: where {}, there is no value to carry on with", code.summary()))
}

fn input(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((modifier, context)) if !modifier.is_empty() => Ok((modifier.to_owned(), context.to_owned())),
        _ => Err("expected a modifier and a context, as in `theme=dark`".to_owned()),
    }
}

/// Identifiers joined by dots, as packages are named.
fn dotted(text: &str) -> Result<String, String> {
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    if text.split('.').all(is_name) {
        return Ok(text.to_owned());
    }
    Err("expected a name of letters and digits, with dots between the parts of a package".to_owned())
}

fn token_type(name: &str) -> Result<TokenType, String> {
    TokenType::from_name(name).ok_or_else(|| {
        let names = TokenType::ALL.iter().map(|token_type| token_type.name());
        format!("there is no such type; {}", similar::advice(name, names).unwrap_or_else(all_types))
    })
}

fn all_types() -> String {
    let names: Vec<&str> = TokenType::ALL.iter().map(|token_type| token_type.name()).collect();
    format!("expected one of {}", names.join(", "))
}

fn target_help() -> String {
    let all = tokens_compiler::targets::Target::NAMES.join(", ");
    format!("Build only this target from tokens.toml, or one of {all}; may be repeated")
}
