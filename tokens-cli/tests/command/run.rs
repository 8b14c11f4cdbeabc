//! Folders to work in, and the command run in them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder that is removed in the end.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path =
            PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{number}", std::process::id()));
        fs::create_dir_all(&path).expect("the temporary folder can be made");
        Self(path)
    }

    /// Adds a file.
    pub(crate) fn with(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.write(path, text);
        self
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let file = self.0.join(path);
        fs::create_dir_all(file.parent().expect("a file has a folder")).expect("the folder can be made");
        fs::write(file, text).expect("the file can be written");
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.0.join(path).exists()
    }

    /// The command with these arguments, separated by spaces, in this folder.
    pub(crate) fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tokens"));
        command.args(arguments.split_whitespace()).current_dir(&self.0).stdin(Stdio::null());
        command
    }

    /// Runs it to its end.
    pub(crate) fn run(&self, arguments: &str) -> Ran {
        Ran::of(self.command(arguments).output().expect("the command runs"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run left behind.
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).expect("the output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("the output is UTF-8"),
        }
    }

    /// Demands an exit status; a panic has 101.
    pub(crate) fn exits(self, status: i32) -> Self {
        assert_eq!(self.status, status, "\n--- out\n{}\n--- err\n{}", self.out, self.err);
        self
    }

    /// Demands a text in standard output.
    pub(crate) fn prints(self, text: &str) -> Self {
        assert!(self.out.contains(text), "{text:?} is not in\n{}\n--- err\n{}", self.out, self.err);
        self
    }

    /// Demands a text in standard error.
    pub(crate) fn complains(self, text: &str) -> Self {
        assert!(self.err.contains(text), "{text:?} is not in\n{}\n--- out\n{}", self.err, self.out);
        self
    }
}

/// A token file with two tokens, one an alias.
pub(crate) const SMALL: &str = r#"{
  "space": {
    "$type": "dimension",
    "small": { "$value": { "value": 4, "unit": "px" }, "$description": "the smallest step" },
    "gap": { "$value": "{space.small}" }
  }
}
"#;

/// A token file whose alias leads nowhere.
pub(crate) const BROKEN: &str = r#"{
  "space": {
    "$type": "dimension",
    "small": { "$value": { "value": 4, "unit": "px" } },
    "gap": { "$value": "{space.smal}" }
  }
}
"#;

/// A resolver document with two themes.
pub(crate) const THEMES: &str = r##"{
  "version": "2025.10",
  "sets": { "core": { "sources": [{ "$ref": "core.tokens.json" }] } },
  "modifiers": {
    "theme": {
      "default": "light",
      "contexts": {
        "light": [],
        "dark": [{ "space": { "gap": { "$type": "dimension", "$value": { "value": 9, "unit": "px" } } } }]
      }
    }
  },
  "resolutionOrder": [{ "$ref": "#/sets/core" }, { "$ref": "#/modifiers/theme" }]
}
"##;

/// A folder with [`THEMES`] over [`SMALL`].
pub(crate) fn themes() -> Folder {
    Folder::new().with("tokens.resolver.json", THEMES).with("core.tokens.json", SMALL)
}
