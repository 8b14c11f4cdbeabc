//! The Kotlin compiler and the jars that generated Kotlin stands on: the real Compose runtime, run on the JVM.
//!
//! The compiler takes seconds to start, so what can be compiled together should be.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::cache;
use crate::command::{self, Ran};
use crate::{disk, skip};

/// How long a compile may take: 5,000 tokens in one group take a minute where nothing else runs.
const LIMIT: Duration = Duration::from_mins(10);

/// A Kotlin compiler, a JVM, and jars.
#[derive(Clone, Debug)]
pub struct Kotlin {
    java: PathBuf,
    /// The folder of the compiler's own jars.
    library: PathBuf,
}

/// One run of the compiler.
#[derive(Clone, Debug, Default)]
pub struct Compile {
    /// Where the compiler runs: sources and output are seen from there, and so are places in what it says. Empty
    /// for where the test runs.
    pub folder: PathBuf,
    /// Files and folders of Kotlin and Java sources.
    pub sources: Vec<PathBuf>,
    /// The jar or folder that is written.
    pub output: PathBuf,
    /// What the sources refer to besides the standard library.
    pub classpath: Vec<PathBuf>,
    /// Whether the compiler runs Compose's plugin.
    pub compose: bool,
    /// Whether every declaration has to say whether it is public, as a library's should.
    pub explicit: bool,
    /// More arguments of the compiler.
    pub flags: Vec<String>,
}

/// The compiler and the jars of this machine, as `cargo xtask setup` installs them.
pub fn find() -> Option<Kotlin> {
    let java = skip::find("java")?;
    let library = disk::path("native/node_modules/kotlin-compiler/lib");
    let whole = library.join("kotlin-compiler.jar").is_file() && jars().iter().all(|jar| jar.is_file());
    whole.then_some(Kotlin { java, library })
}

/// Where the jars of Maven lie.
pub fn folder() -> PathBuf {
    cache().join("maven")
}

/// Every jar of the list.
pub fn jars() -> Vec<PathBuf> {
    let list = disk::read(&disk::path("native/maven.sha256"));
    list.lines().filter_map(|line| Some(folder().join(line.split_once("  ")?.1))).collect()
}

/// The jar of an artifact, whatever its version.
///
/// # Panics
///
/// When the list does not have it.
pub fn jar(artifact: &str) -> PathBuf {
    let is_version = |rest: &str| {
        rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    jars()
        .into_iter()
        .find(|jar| disk::name(jar).strip_prefix(artifact).is_some_and(is_version))
        .unwrap_or_else(|| panic!("maven.sha256 has no `{artifact}`"))
}

/// Compose as programs on the JVM use it: what its sources and generated ones refer to.
pub fn compose() -> Vec<PathBuf> {
    let artifacts = [
        "runtime-desktop",
        "runtime-saveable-desktop",
        "ui-desktop",
        "ui-geometry-desktop",
        "ui-graphics-desktop",
        "ui-text-desktop",
        "ui-unit-desktop",
        "ui-util-desktop",
        "animation-core-desktop",
        "skiko-awt",
        "annotation-jvm",
        "collection-jvm",
        "kotlinx-coroutines-core-jvm",
    ];
    artifacts.map(jar).into()
}

impl Kotlin {
    /// Compiles for Java 17; a warning counts as an error.
    pub fn compile(&self, compile: &Compile) -> Ran {
        let mut java = Command::new(&self.java);
        // Compiles once and ends: the fast start is worth more than fast code.
        java.args(["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"])
            .arg(self.library.join("kotlin-compiler.jar"))
            .arg("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler")
            .args(["-Werror", "-jvm-target", "17", "-no-stdlib", "-cp"])
            .arg(joined(compile.classpath.iter().chain(&self.stdlib())));
        if compile.compose {
            let plugin = self.library.join("compose-compiler-plugin.jar");
            java.arg(format!("-Xplugin={}", plugin.display()));
        }
        if compile.explicit {
            java.arg("-Xexplicit-api=strict");
        }
        java.args(&compile.flags).arg("-d").arg(&compile.output).args(&compile.sources);
        if !compile.folder.as_os_str().is_empty() {
            java.current_dir(&compile.folder);
        }
        command::within(&mut java, LIMIT)
    }

    /// Runs the `main` of a class, as `example.MainKt`, with the standard library and these jars and folders.
    pub fn run(&self, classpath: &[PathBuf], class: &str, flags: &[&str]) -> Ran {
        let mut java = Command::new(&self.java);
        java.args(flags).arg("-cp").arg(joined(classpath.iter().chain(&self.stdlib()))).arg(class);
        command::within(&mut java, LIMIT)
    }

    /// Kotlin's own library, and the annotations that its classes carry.
    pub fn stdlib(&self) -> [PathBuf; 2] {
        ["kotlin-stdlib.jar", "annotations-13.0.jar"].map(|jar| self.library.join(jar))
    }

    /// The compiler as a program, for commands that start one.
    pub fn program(&self) -> PathBuf {
        self.library.parent().unwrap_or(Path::new("")).join("bin/kotlinc")
    }

    /// The JVM.
    pub fn java(&self) -> &Path {
        &self.java
    }
}

fn joined<'a>(paths: impl Iterator<Item = &'a PathBuf>) -> std::ffi::OsString {
    std::env::join_paths(paths).expect("no path has a colon in it")
}
