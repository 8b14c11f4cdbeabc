//! The Kotlin compiler and the jars that generated Kotlin stands on: the real Compose runtime, run on the JVM.
//!
//! The compiler takes seconds to start, so what can be compiled together should be, and one that runs is asked.

#[cfg(unix)]
pub mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use super::cache;
use crate::command::{self, Ran};
use crate::{disk, skip};

/// How long a compile may take: 5,000 tokens in one group take a minute where nothing else runs.
const LIMIT: Duration = Duration::from_mins(10);

/// How a JVM is started that ends soon: the fast start is worth more than fast code.
pub const ONCE: [&str; 2] = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

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
        "foundation-desktop",
        "skiko-awt",
        "annotation-jvm",
        "collection-jvm",
        "kotlinx-coroutines-core-jvm",
    ];
    artifacts.map(jar).into()
}

/// Material 3, beside [`compose`]: its themes and what they need at run time.
pub fn material() -> Vec<PathBuf> {
    ["material3-desktop", "material-ripple-desktop"].map(jar).into()
}

impl Kotlin {
    /// Compiles for Java 17; a warning counts as an error.
    pub fn compile(&self, compile: &Compile) -> Ran {
        let classpath = joined(compile.classpath.iter().chain(&self.stdlib()));
        let mut arguments: Vec<String> =
            ["-Werror", "-jvm-target", "17", "-no-stdlib", "-cp"].map(str::to_owned).into();
        arguments.push(classpath.to_string_lossy().into_owned());
        if compile.compose {
            let plugin = self.library.join("compose-compiler-plugin.jar");
            arguments.push(format!("-Xplugin={}", plugin.display()));
        }
        if compile.explicit {
            arguments.push("-Xexplicit-api=strict".to_owned());
        }
        arguments.extend_from_slice(&compile.flags);
        arguments.extend(["-d".to_owned(), compile.output.display().to_string()]);
        arguments.extend(compile.sources.iter().map(|source| source.display().to_string()));
        let here = std::env::current_dir().expect("a test has a folder").join(&compile.folder);
        self.ask(&here, &arguments).unwrap_or_else(|| self.start(&here, &arguments))
    }

    /// What the running compiler answers; none where there is none.
    #[cfg(unix)]
    fn ask(&self, folder: &Path, arguments: &[String]) -> Option<Ran> {
        server::ask(server::shared(self)?, folder, arguments).ok()
    }

    #[cfg(not(unix))]
    fn ask(&self, _: &Path, _: &[String]) -> Option<Ran> {
        None
    }

    /// Compiles for JavaScript: `folder` then has `program/NAME.js`, which calls `main`. A warning counts as an error.
    pub fn javascript(&self, sources: &Path, folder: &Path, name: &str) -> Ran {
        let library = self.library.join("kotlin-stdlib-js.klib");
        let library = library.display().to_string();
        let run = |folder: &Path, own: &[&str]| {
            let mut java = Command::new(&self.java);
            java.args(ONCE).arg("-cp").arg(self.library.join("kotlin-compiler.jar"));
            java.args(["org.jetbrains.kotlin.cli.js.K2JSCompiler", "-libraries", &library]);
            java.args(["-ir-output-name", name, "-ir-output-dir"]).arg(folder).args(own);
            command::within(&mut java, LIMIT)
        };
        // The second run empties its folder first.
        let whole = folder.join("library");
        let sources = sources.display().to_string();
        let compiled = run(&whole, &["-Werror", "-Xexplicit-api=strict", &sources]);
        if compiled.status != Some(0) {
            return compiled;
        }
        let include = format!("-Xinclude={}", whole.join(name).with_extension("klib").display());
        let call = ["-Xir-produce-js", "-main", "call", "-module-kind", "commonjs", &include];
        run(&folder.join("program"), &call)
    }

    /// Starts a compiler for one compile.
    fn start(&self, folder: &Path, arguments: &[String]) -> Ran {
        let mut java = Command::new(&self.java);
        java.args(ONCE).arg("-cp").arg(self.library.join("kotlin-compiler.jar"));
        java.arg("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler").args(arguments).current_dir(folder);
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

    /// A program like [`Kotlin::program`], in a folder like the compiler's, that asks the running compiler; where there is
    /// none, the compiler's own.
    #[cfg(unix)]
    pub fn shared_program(&self) -> PathBuf {
        static MADE: OnceLock<Option<PathBuf>> = OnceLock::new();
        let made = MADE.get_or_init(|| {
            let socket = server::shared(self)?;
            let test = std::env::current_exe().expect("a test knows its own path");
            let home = disk::scratch(&format!("kotlin-of-{}", disk::name(&test)));
            disk::write(&home.join("socket"), &socket.display().to_string());
            let built = test.ancestors().nth(2).expect("a test lies in `deps`").join("kotlinc");
            let program = home.join("bin/kotlinc");
            fs::create_dir(home.join("bin")).expect("a folder can be made");
            fs::copy(built, &program).expect("Cargo builds a package's programs for its tests");
            std::os::unix::fs::symlink(&self.library, home.join("lib")).expect("a link can be made");
            Some(program)
        });
        made.clone().unwrap_or_else(|| self.program())
    }

    /// The compiler as a program: there is no running one to ask.
    #[cfg(not(unix))]
    pub fn shared_program(&self) -> PathBuf {
        self.program()
    }

    /// The JVM.
    pub fn java(&self) -> &Path {
        &self.java
    }
}

fn joined<'a>(paths: impl Iterator<Item = &'a PathBuf>) -> std::ffi::OsString {
    std::env::join_paths(paths).expect("no path has a colon in it")
}
