//! The tools that make an Android app of resources and classes: aapt2 with the framework's resources, D8 and R8 with the
//! framework's classes.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::kotlin;
use crate::command::{self, Ran};
use crate::skip;

/// How long a tool may take.
const LIMIT: Duration = Duration::from_mins(5);

/// The framework's resources, where Debian puts them.
const FRAMEWORK: &str = "/usr/share/android-framework-res/framework-res.apk";

/// The tools.
#[derive(Clone, Debug)]
pub struct Android {
    aapt2: PathBuf,
    framework: PathBuf,
    java: PathBuf,
}

/// One run of aapt2's linker.
#[derive(Clone, Debug, Default)]
pub struct Link {
    /// The manifest, as text.
    pub manifest: PathBuf,
    /// What [`Android::compile`] made.
    pub resources: Vec<PathBuf>,
    /// The package that is written.
    pub output: PathBuf,
    /// The folder that Java sources of `R` are written to; none without them.
    pub java: Option<PathBuf>,
    /// The list of resources that is written, as a library has it; none without.
    pub symbols: Option<PathBuf>,
    /// Packages of libraries that have an `R` of their own.
    pub packages: Vec<String>,
}

/// The tools of this machine, as `cargo xtask setup` installs them.
pub fn find() -> Option<Android> {
    let (aapt2, java) = (skip::find("aapt2")?, skip::find("java")?);
    let framework = PathBuf::from(FRAMEWORK);
    let whole = framework.is_file() && classes().is_file() && kotlin::jar("r8").is_file();
    whole.then_some(Android { aapt2, framework, java })
}

/// The framework's classes, those that only the system uses too.
pub fn classes() -> PathBuf {
    kotlin::jar("android-all")
}

impl Android {
    /// Compiles a folder `res` of resources into one file.
    pub fn compile(&self, resources: &Path, output: &Path) -> Ran {
        let mut aapt2 = Command::new(&self.aapt2);
        aapt2.arg("compile").arg("--dir").arg(resources).arg("-o").arg(output);
        command::within(&mut aapt2, LIMIT)
    }

    /// Links compiled resources into a package.
    pub fn link(&self, link: &Link) -> Ran {
        let mut aapt2 = Command::new(&self.aapt2);
        aapt2.arg("link").arg("-I").arg(&self.framework).arg("--manifest").arg(&link.manifest);
        aapt2.args(["--auto-add-overlay", "--non-final-ids"]);
        if let Some(folder) = &link.java {
            aapt2.arg("--java").arg(folder);
        }
        if let Some(file) = &link.symbols {
            aapt2.arg("--output-text-symbols").arg(file);
        }
        for package in &link.packages {
            aapt2.args(["--extra-packages", package]);
        }
        aapt2.arg("-o").arg(&link.output).args(&link.resources);
        command::within(&mut aapt2, LIMIT)
    }

    /// What a package holds, for each configuration.
    pub fn dump(&self, package: &Path) -> Ran {
        command::within(Command::new(&self.aapt2).args(["dump", "resources"]).arg(package), LIMIT)
    }

    /// Makes classes that a device loads of jars, `classes.dex` in a folder that exists; `classpath` is what they refer to.
    pub fn dex(&self, jars: &[PathBuf], classpath: &[PathBuf], folder: &Path) -> Ran {
        let mut d8 = self.r8("com.android.tools.r8.D8");
        for jar in classpath {
            d8.arg("--classpath").arg(jar);
        }
        d8.args(["--release", "--min-api", "26", "--output"]).arg(folder).args(jars);
        command::within(&mut d8, LIMIT)
    }

    /// As [`Android::dex`], without what the rules let go; `classpath` is taken along as far as it is used.
    pub fn shrink(&self, jars: &[PathBuf], rules: &Path, classpath: &[PathBuf], folder: &Path) -> Ran {
        let mut r8 = self.r8("com.android.tools.r8.R8");
        for jar in classpath {
            r8.arg("--lib").arg(jar);
        }
        r8.args(["--release", "--min-api", "26", "--pg-conf"]).arg(rules);
        r8.arg("--output").arg(folder).args(jars);
        command::within(&mut r8, LIMIT)
    }

    fn r8(&self, class: &str) -> Command {
        let mut java = Command::new(&self.java);
        java.args(kotlin::ONCE).arg("-cp").arg(kotlin::jar("r8")).args([class, "--lib"]).arg(classes());
        // The framework's jar is without the classes that every Java has.
        let program = self.java.canonicalize();
        if let Some(home) = program.as_deref().ok().and_then(Path::parent).and_then(Path::parent) {
            java.arg("--lib").arg(home);
        }
        java
    }

    /// The framework's resources.
    pub fn framework(&self) -> &Path {
        &self.framework
    }
}

/// `classes.dex` of a folder that [`Android::dex`] or [`Android::shrink`] wrote to.
pub fn is_dex(folder: &Path) -> bool {
    std::fs::read(folder.join("classes.dex")).is_ok_and(|bytes| bytes.starts_with(b"dex\n"))
}

/// Runs `tokens package android` with this compiler on a folder with a design system.
pub fn package(kotlinc: &Path, system: &Path, version: &str, out: &Path) -> Ran {
    let jars = [vec![classes()], kotlin::compose(), kotlin::material()].concat();
    let classpath = std::env::join_paths(jars).expect("no path has a colon in it");
    let mut tokens = Command::new(command::tokens());
    tokens
        .args(["package", "android"])
        .arg(system)
        .args(["--group", "com.example", "--artifact", "design-tokens", "--version", version])
        .arg("--classpath")
        .arg(classpath)
        .arg("--kotlinc")
        .arg(kotlinc)
        .arg("--out")
        .arg(out);
    command::within(&mut tokens, 2 * LIMIT)
}
