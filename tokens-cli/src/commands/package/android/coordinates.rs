//! What a library is called in a Maven repository.

use crate::args::Android;
use crate::failure::Failure;

/// Group, artifact and version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Coordinates {
    pub(super) group: String,
    pub(super) artifact: String,
    pub(super) version: String,
}

impl Coordinates {
    /// From the command line. Rejects what a repository or its tools would read as something else.
    pub(super) fn of(args: &Android) -> Result<Self, Failure> {
        if !args.group.split('.').all(is_id) {
            return Err(Failure::hint(
                format!("`{}` is not a valid group", args.group),
                "expected names of letters, digits, `-` and `_`, separated by dots, such as `com.example`",
            ));
        }
        if !args.artifact.split('.').all(is_id) {
            return Err(Failure::hint(
                format!("`{}` is not a valid artifact", args.artifact),
                "expected letters, digits, `-`, `_` and dots, such as `design-tokens`",
            ));
        }
        let versions = [&args.version, &args.kotlin_version, &args.compose_version];
        for version in versions.into_iter().chain(&args.material_version) {
            if !version.split('.').all(is_id) || !version.starts_with(|c: char| c.is_ascii_digit()) {
                return Err(Failure::hint(
                    format!("`{version}` is not a valid version"),
                    "expected numbers separated by dots, such as `1.2.0` or `1.2.0-beta1`",
                ));
            }
        }
        if args.version.ends_with("-SNAPSHOT") {
            return Err(Failure::hint(
                format!(
                    "`{}` is a snapshot, whose files are named after the time they were built",
                    args.version
                ),
                "use a version such as `1.2.0-alpha1`: the same tokens then make the same bytes",
            ));
        }
        let Android { group, artifact, version, .. } = args;
        Ok(Self { group: group.clone(), artifact: artifact.clone(), version: version.clone() })
    }

    /// The folder of all versions: `com/example/design-tokens`.
    pub(super) fn home(&self) -> String {
        format!("{}/{}", self.group.replace('.', "/"), self.artifact)
    }

    /// The folder of this version: `com/example/design-tokens/1.2.0`.
    pub(super) fn folder(&self) -> String {
        format!("{}/{}", self.home(), self.version)
    }

    /// `design-tokens-1.2.0`
    pub(super) fn stem(&self) -> String {
        format!("{}-{}", self.artifact, self.version)
    }
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// Rejects a package that Android would reject.
pub(super) fn check_package(name: &str) -> Result<(), Failure> {
    let is_name = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    if name.contains('.') && name.split('.').all(is_name) {
        return Ok(());
    }
    Err(Failure::hint(
        format!("`{name}` is not a valid package for Android resources"),
        "expected at least two names of letters and digits, separated by dots: `--namespace com.example.design`",
    ))
}
