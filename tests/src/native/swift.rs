//! The Swift compiler: the one on the PATH, or Debian's in a folder of its own that commands are run in as their root.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use serde_json::Value;

use super::cache;
use crate::command::{self, Ran};
use crate::{disk, skip};

/// The oldest release with the language mode that packages are written for.
const OLDEST: u32 = 6;

/// What every compile is held to.
const STRICT: [&str; 3] = ["-swift-version", "6", "-warnings-as-errors"];

/// How long a build of a package may take: a cold one with its tests is half a minute where nothing else runs.
const LIMIT: Duration = Duration::from_mins(10);

/// Mounts what the tools need, then runs a command in another root. The mounts end with the process, so that none is in
/// the way when the folder is deleted.
const ENTER: &str = r#"set -e
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mount --bind "$2" "$1/mnt"
root=$1 folder=$3
shift 3
exec chroot "$root" sh -c 'cd "$0" && exec "$@"' "$folder" "$@"
"#;

/// A Swift toolchain.
#[derive(Clone, Debug)]
pub struct Swift {
    /// The folder that is its root; none for the one on the PATH.
    root: Option<PathBuf>,
}

/// The systems that sources are checked for. Apple's frameworks are stand-ins (`tests/native/stubs`): the real ones
/// exist only on Apple's systems, so what passes here is as true as the signatures there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// Foundation and nothing else.
    Linux,
    /// SwiftUI and `UIKit`.
    Phone,
    /// SwiftUI and `AppKit`.
    Mac,
}

impl Platform {
    /// Every platform.
    pub const ALL: [Self; 3] = [Self::Linux, Self::Phone, Self::Mac];

    /// The frameworks, each after those that it imports.
    fn frameworks(self) -> &'static [&'static str] {
        match self {
            Self::Linux => &[],
            Self::Phone => &["UIKit", "SwiftUI"],
            Self::Mac => &["AppKit", "SwiftUI"],
        }
    }
}

/// The toolchain of this machine: Swift 6 or later on the PATH, else the one that `cargo xtask setup` installed.
pub fn find() -> Option<Swift> {
    static FOUND: OnceLock<Option<Swift>> = OnceLock::new();
    FOUND.get_or_init(look).clone()
}

fn look() -> Option<Swift> {
    let installed = Swift { root: None };
    if skip::find("swift").is_some() && installed.version().is_some_and(|version| version >= OLDEST) {
        return Some(installed);
    }
    let root = root();
    let whole = root.join(".complete").is_file() && is_root();
    whole.then_some(Swift { root: Some(root) })
}

/// Where the toolchain lies that is not on the PATH.
pub fn root() -> PathBuf {
    cache().join("swift")
}

/// Whether this process may change its root.
fn is_root() -> bool {
    command::within(Command::new("id").arg("-u"), Duration::from_secs(10)).out.trim() == "0"
}

/// What programs in the other root know of their surroundings.
const SURROUNDINGS: [(&str, &str); 3] = [
    ("PATH", "/usr/sbin:/usr/bin:/sbin:/bin:/usr/libexec/swift/bin"),
    ("HOME", "/root"),
    ("LANG", "C.UTF-8"),
];

/// A command that runs in a folder below `visible`, where all that it sees besides `root` is `visible`, as `/mnt`.
pub fn inside(root: &Path, visible: &Path, folder: &Path, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("unshare");
    let there = Path::new("/mnt").join(disk::relative(folder, visible));
    command
        .args(["--mount", "--pid", "--fork", "--kill-child", "sh", "-c", ENTER, "sh"])
        .args([root, visible, &there])
        .arg(program)
        .args(arguments)
        .envs(SURROUNDINGS);
    command
}

impl Swift {
    /// Runs a program of the toolchain in a folder of [`disk::scratch`] or below one. Files in the arguments are
    /// relative to it.
    pub fn run(&self, folder: &Path, program: &str, arguments: &[&str]) -> Ran {
        let mut command = if let Some(root) = &self.root {
            let mut command = inside(root, &disk::target().join("tmp"), folder, program, arguments);
            command.env_clear().envs(SURROUNDINGS);
            command
        } else {
            let mut command = Command::new(program);
            command.args(arguments).current_dir(folder);
            command
        };
        command::within(&mut command, LIMIT)
    }

    /// The first number of the version.
    fn version(&self) -> Option<u32> {
        let ran = self.run(&disk::target(), "swift", &["--version"]);
        let version = ran.out.split("Swift version ").nth(1)?;
        version.split(['.', ' ']).next()?.parse().ok()
    }

    /// Checks the types of all Swift files below a folder as one module, in the Swift 6 language mode; a warning counts
    /// as an error.
    pub fn check(&self, folder: &Path, platform: Platform) -> Ran {
        let mut arguments: Vec<String> = ["-typecheck", "-parse-as-library"].map(str::to_owned).into();
        arguments.extend(STRICT.map(str::to_owned));
        if let Some(frameworks) = self.frameworks(platform) {
            arguments.extend(["-I".to_owned(), way(folder, &frameworks)]);
        }
        arguments.extend(sources(folder));
        self.run(folder, "swiftc", &arguments.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The folder of a platform's frameworks, compiled once a process; none where it has none.
    fn frameworks(&self, platform: Platform) -> Option<PathBuf> {
        static COMPILED: [OnceLock<PathBuf>; 3] = [const { OnceLock::new() }; 3];
        if platform.frameworks().is_empty() {
            return None;
        }
        let folder = COMPILED[platform as usize].get_or_init(|| {
            let folder = disk::scratch(&format!("swift-{platform:?}-{}", std::process::id()));
            for name in platform.frameworks() {
                let parts = folder.join(name);
                disk::overlay(&disk::path("native/stubs").join(name), &parts);
                let sources = sources(&parts);
                let [module, library] = [format!("../{name}.swiftmodule"), format!("../lib{name}.a")];
                let mut arguments = vec![
                    "-emit-module",
                    "-emit-module-path",
                    &module,
                    "-emit-library",
                    "-static",
                    "-o",
                    &library,
                    "-parse-as-library",
                    "-module-name",
                    name,
                    "-module-link-name",
                    name,
                    "-I",
                    "..",
                ];
                arguments.extend(STRICT);
                arguments.extend(sources.iter().map(String::as_str));
                let ran = self.run(&parts, "swiftc", &arguments);
                assert_eq!(ran.status, Some(0), "{name}\n{}{}", ran.out, ran.err);
            }
            folder
        });
        Some(folder.clone())
    }

    /// The paths of all public symbols in the module of a folder's Swift files, as documentation lists them.
    ///
    /// # Panics
    ///
    /// When the compiler refuses the files.
    pub fn symbols(&self, folder: &Path) -> BTreeSet<String> {
        let sources = sources(folder);
        let mut arguments = vec!["-emit-module", "-parse-as-library", "-module-name", "Listed"];
        arguments.extend(["-emit-symbol-graph", "-emit-symbol-graph-dir", "."]);
        arguments.extend(STRICT);
        arguments.extend(sources.iter().map(String::as_str));
        let ran = self.run(folder, "swiftc", &arguments);
        assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
        let graph = disk::read_json(&folder.join("Listed.symbols.json"));
        let path = |symbol: &Value| {
            let parts: Vec<&str> =
                symbol["pathComponents"].as_array()?.iter().filter_map(Value::as_str).collect();
            Some(parts.join("."))
        };
        graph["symbols"].as_array().expect("a list of symbols").iter().filter_map(path).collect()
    }

    /// Compiles all Swift files below a folder, one of which is `main.swift`, and runs the program; or what the compiler
    /// said where it failed.
    pub fn execute(&self, folder: &Path, platform: Platform, flags: &[&str]) -> Ran {
        let sources = sources(folder);
        let frameworks = self.frameworks(platform).map(|frameworks| way(folder, &frameworks));
        let mut arguments = vec!["-swift-version", "6", "-o", "program"];
        arguments.extend(frameworks.iter().flat_map(|folder| ["-I", folder.as_str(), "-L", folder.as_str()]));
        arguments.extend(flags);
        arguments.extend(sources.iter().map(String::as_str));
        let compiled = self.run(folder, "swiftc", &arguments);
        if compiled.status == Some(0) { self.run(folder, "./program", &[]) } else { compiled }
    }

    /// What swift-format has against the files below a folder; anything is a failure.
    pub fn lint(&self, folder: &Path) -> Ran {
        self.run(folder, "swift", &["format", "lint", "--strict", "--recursive", "."])
    }
}

/// The Swift files below a folder, as seen from it.
fn sources(folder: &Path) -> Vec<String> {
    let all: Vec<String> = disk::files(folder)
        .iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "swift"))
        .map(|file| disk::relative(file, folder))
        .collect();
    assert!(!all.is_empty(), "{} has no Swift", folder.display());
    all
}

/// The way from one folder of [`disk::scratch`]'s to another.
fn way(folder: &Path, to: &Path) -> String {
    let base = disk::target().join("tmp");
    let depth = folder.strip_prefix(&base).map_or(0, |rest| rest.components().count());
    "../".repeat(depth) + &disk::relative(to, &base)
}
