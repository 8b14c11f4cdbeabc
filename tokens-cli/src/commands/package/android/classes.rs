//! Class files: the machine's Kotlin compiler, run in a folder of its own that is removed afterwards.

use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Library;
use crate::args::Android;
use crate::failure::Failure;

/// The Kotlin compiler, and what it gets.
pub(super) struct Compiler {
    program: PathBuf,
    /// Jars that the sources refer to.
    classpath: Vec<PathBuf>,
}

/// The named compiler, or the machine's.
pub(super) fn find(args: &Android) -> Result<Compiler, Failure> {
    let named = args.kotlinc.clone().or_else(|| env::var_os("KOTLINC").map(PathBuf::from));
    let program = match named {
        Some(program) if program.is_file() => program,
        Some(program) => {
            return Err(Failure::hint(
                format!("the Kotlin compiler `{}` does not exist", program.display()),
                "set `--kotlinc` or `KOTLINC` to the file `kotlinc`",
            ));
        }
        None => on_path("kotlinc").ok_or_else(|| {
            Failure::hint(
                "found no Kotlin compiler",
                "install Kotlin 2.2 or later and set `--kotlinc` or `KOTLINC` to its `kotlinc`, or write the sources for Gradle with `--sources-only`",
            )
        })?,
    };
    let mut classpath = Vec::new();
    for jar in args.classpath.iter().flat_map(|list| env::split_paths(list)) {
        let found = jar.canonicalize().map_err(Failure::io("read", &jar))?;
        classpath.push(found);
    }
    Ok(Compiler { program: program.canonicalize().map_err(Failure::io("run", &program))?, classpath })
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// A folder that exists until this is dropped.
struct Scratch(PathBuf);

impl Scratch {
    /// A new one: whatever had its name before is somebody else's.
    fn new() -> Result<Self, Failure> {
        let mut number = 0;
        loop {
            let path = env::temp_dir().join(format!("tokens-package-{}-{number}", std::process::id()));
            match fs::create_dir(&path) {
                Ok(()) => return Ok(Self(path)),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
                Err(error) => return Err(Failure::io("make", &path)(error)),
            }
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What cannot be removed is the system's to remove.
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Compiler {
    /// The class files of a library, by path.
    pub(super) fn compile(&self, library: &Library) -> Result<Vec<(String, Vec<u8>)>, Failure> {
        if library.compose && self.classpath.is_empty() {
            return Err(Failure::hint(
                "the code depends on Compose, but `--classpath` names no jars",
                "pass the jars of Compose's runtime, ui, ui-graphics, ui-unit, ui-text, ui-geometry, foundation and animation-core to `--classpath`, set `compose = false` for the target `kotlin`, or write the sources with `--sources-only`",
            ));
        }
        let scratch = Scratch::new()?;
        let classes = scratch.0.join("classes");
        let mut command = Command::new(&self.program);
        command.current_dir(&scratch.0).arg("-Werror");
        // UniFFI's generator marks nothing as public.
        if library.native.is_empty() {
            command.arg("-Xexplicit-api=strict");
        }
        // Compose is built for Java 11, and its inline functions need at least that.
        command.args(["-jvm-target", if library.compose { "11" } else { "1.8" }]);
        let coordinates = &library.coordinates;
        command.arg("-module-name").arg(format!("{}_{}", coordinates.group, coordinates.artifact));
        if !self.classpath.is_empty() {
            let joined = env::join_paths(&self.classpath)
                .map_err(|error| Failure::usage(format!("the class path cannot be used: {error}")))?;
            command.arg("-cp").arg(joined);
        }
        if library.compose {
            command.arg(format!("-Xplugin={}", self.plugin()?.display()));
        }
        command.arg("-d").arg(&classes);
        for source in &library.sources {
            let file = scratch.0.join(&source.path);
            let folder = file.parent().unwrap_or(&scratch.0);
            fs::create_dir_all(folder).map_err(Failure::io("make", folder))?;
            fs::write(&file, &source.bytes).map_err(Failure::io("write", &file))?;
            command.arg(&source.path);
        }
        let ran = command.output().map_err(Failure::io("run", &self.program))?;
        if !ran.status.success() {
            let said =
                format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
            let first: Vec<&str> = said.trim().lines().take(40).collect();
            return Err(Failure::hint(
                format!("the Kotlin compiler rejected the sources\n{}", first.join("\n")),
                "check that `--classpath` names every jar of Compose, Material's for its themes and JNA's for a runtime, and that the compiler is Kotlin 2.2 or later",
            ));
        }
        let mut all = Vec::new();
        collect(&classes, "", &mut all)?;
        Ok(all)
    }

    /// Compose's plugin, which comes with the compiler.
    fn plugin(&self) -> Result<PathBuf, Failure> {
        let home = self.program.parent().and_then(Path::parent).unwrap_or(Path::new(""));
        let plugin = home.join("lib/compose-compiler-plugin.jar");
        if plugin.is_file() {
            return Ok(plugin);
        }
        Err(Failure::hint(
            format!("`{}`, which comes with the Kotlin compiler, does not exist", plugin.display()),
            "install Kotlin 2.2 or later, whose folder contains `bin/kotlinc` and `lib`",
        ))
    }
}

fn collect(folder: &Path, path: &str, all: &mut Vec<(String, Vec<u8>)>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(Failure::io("read", folder))? {
        let entry = entry.map_err(Failure::io("read", folder))?;
        let name = entry.file_name();
        let below = format!("{path}{}", name.to_string_lossy());
        let file = entry.path();
        if file.is_dir() {
            collect(&file, &format!("{below}/"), all)?;
        } else {
            all.push((below, fs::read(&file).map_err(Failure::io("read", &file))?));
        }
    }
    Ok(())
}
