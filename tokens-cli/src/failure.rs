//! Why a command could not run: wrong usage, files, tokens.toml. Errors of the tokens are diagnostics, not failures.

use std::fmt;
use std::io;
use std::path::Path;

use tokens_compiler::diagnostic::Diagnostic;
use tokens_compiler::files::{WriteError, words};
use tokens_compiler::source::SourceMap;

/// Ends a command with exit status 2.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The request makes no sense: one line, and perhaps what to do.
    Usage(String, Option<String>),
    /// The system refused: what was tried, and its own words.
    Io(String, io::Error),
    /// tokens.toml contains something it may not.
    Config(Vec<Diagnostic>, SourceMap),
    /// Nobody reads the output anymore.
    Closed,
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into(), None)
    }

    /// Wrong usage, and what to do instead.
    pub(crate) fn hint(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Usage(message.into(), Some(help.into()))
    }

    /// For `map_err`: what was tried on which path.
    pub(crate) fn io(verb: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let tried = format!("cannot {verb} `{}`", path.display());
        move |error| Self::Io(tried, error)
    }
}

/// An error of standard output: a closed pipe ends the command quietly.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        Self::Io("cannot write the output".to_owned(), error)
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        Self::io(error.verb, &error.path)(error.error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message, _) => f.write_str(message),
            Self::Io(tried, error) => write!(f, "{tried}: {}", words(error)),
            Self::Config(..) => f.write_str("tokens.toml has errors"),
            Self::Closed => f.write_str("the output was closed"),
        }
    }
}
