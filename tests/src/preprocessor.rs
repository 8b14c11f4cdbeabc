//! The compilers of Sass and Less, which Node runs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::command::{self, Ran};
use crate::{disk, skip};

/// How long a run may take.
const LIMIT: Duration = Duration::from_mins(2);

/// A compiler of this machine, as `cargo xtask setup` installs it.
#[derive(Clone, Debug)]
pub struct Preprocessor {
    node: PathBuf,
    program: PathBuf,
    flags: &'static [&'static str],
}

/// Sass, to which all that is deprecated is an error.
pub fn sass() -> Option<Preprocessor> {
    find("sass/sass.js", &["--no-source-map", "--no-error-css", "--fatal-deprecation=1.108.2"])
}

/// Less.
pub fn less() -> Option<Preprocessor> {
    find("less/bin/lessc", &["--no-color"])
}

fn find(program: &str, flags: &'static [&'static str]) -> Option<Preprocessor> {
    let program = disk::path("web/node_modules").join(program);
    let node = skip::find("node")?;
    program.is_file().then_some(Preprocessor { node, program, flags })
}

impl Preprocessor {
    /// Compiles a file in a folder; the output is the style sheet.
    pub fn compile(&self, folder: &Path, file: &str) -> Ran {
        let mut command = Command::new(&self.node);
        command.arg(&self.program).args(self.flags).arg(file).current_dir(folder);
        command::within(&mut command, LIMIT)
    }

    /// Compiles each statement of a file by itself, as `web/each.mjs` says.
    pub fn compile_each(&self, folder: &Path, file: &str) -> Ran {
        let mut command = Command::new(&self.node);
        command.arg(disk::path("web/each.mjs")).arg(file).current_dir(folder);
        let mut ran = command::within(&mut command, LIMIT);
        assert!(!ran.err.contains("each.mjs"), "the compilers were not asked\n{}", ran.err);
        ran.out = ran.out.replace(&format!("{}/", folder.display()), "");
        ran
    }
}
