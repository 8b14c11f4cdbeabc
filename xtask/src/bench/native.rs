//! The packages for phones: what they take to write and how large they are, and what a use of a token costs there.

mod runtime;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use tokens_tests::command::Ran;
use tokens_tests::disk;
use tokens_tests::native::kotlin::{self, Compile};
use tokens_tests::native::swift;

use super::measure::{Outcome, Run, median, once};
use super::{Bench, generate, report};
use crate::process;

/// How often a generation is measured.
const TIMES: usize = 5;

/// Measures generation, sizes and uses.
pub(crate) fn run(bench: &Bench) -> Option<String> {
    let mut text = generation(bench)?;
    text.push_str(&sizes(bench)?);
    text.push_str(&uses(&swift_uses(bench)?, &kotlin_uses(bench)?)?);
    text.push_str(&runtime::run()?);
    Some(text)
}

fn package(bench: &Bench, platform: &str, tree: &Path, out: &Path, options: &[&str]) -> Vec<String> {
    let (tree, out) = (tree.display().to_string(), out.display().to_string());
    let mut line = vec![bench.tokens.as_str(), "package", platform, &tree, "--out", &out];
    if platform == "android" {
        line.extend(["--group", "bench", "--artifact", "tokens", "--version", "1.0.0"]);
    }
    line.extend(options);
    line.into_iter().map(str::to_owned).collect()
}

/// Where packages are written: on the disk, and in memory where there is such a folder. A catalog of colors has a
/// folder for each, and what a new folder costs is the disk's own.
fn places(bench: &Bench) -> Vec<(&'static str, PathBuf)> {
    let memory = Path::new("/dev/shm");
    let mut all = vec![("on disk", bench.folder.join("package"))];
    if memory.is_dir() {
        all.push(("in memory", memory.join(format!("tokens-bench-{}", std::process::id()))));
    }
    all
}

fn generation(bench: &Bench) -> Option<String> {
    let tree = bench.tree(generate::Options { tokens: 10_000, modifiers: 0 })?;
    let entry = tree.join("tokens.resolver.json");
    let mut text =
        "| sources of a package for 10,000 tokens | CPU s | peak MiB |\n| --- | --- | --- |\n".to_owned();
    let platforms: [(&str, &str, &[&str]); 2] =
        [("swift", "Swift package", &[]), ("android", "Android library", &["--sources-only"])];
    for (platform, name, options) in platforms {
        for (place, out) in places(bench) {
            let mut runs = Vec::new();
            for _ in 0..TIMES {
                // Into an empty folder: writing is part of it.
                let _ = fs::remove_dir_all(&out);
                let line = package(bench, platform, &entry, &out, options);
                let run = Run { line, folder: &bench.folder, environment: Vec::new(), limit: 60 };
                match once(&run, &bench.folder.join("run")) {
                    Outcome::Cost(cost) => runs.push(cost),
                    Outcome::Failed(status) => {
                        eprintln!("tokens package {platform} ended with {status}");
                        return None;
                    }
                }
            }
            let _ = fs::remove_dir_all(&out);
            let cost = median(&runs)?;
            // Writing to a String cannot fail.
            let _ =
                writeln!(text, "| {name}, {place} | {} | {:.0} |", report::seconds(cost.cpu), cost.memory);
        }
    }
    let _ = write!(text, "\nMedian of {TIMES} runs into an empty folder, Kotlin's compiler left out.\n\n");
    Some(text)
}

/// Bytes of the files below a folder whose names end so, in kB.
fn kilobytes(folder: &Path, ending: &str) -> f64 {
    let files = disk::files(folder);
    let all = files.iter().filter(|file| disk::name(file).ends_with(ending));
    let bytes: u64 = all.filter_map(|file| Some(fs::metadata(file).ok()?.len())).sum();
    bytes as f64 / 1e3
}

/// Sizes of both packages of the project's own system, as sources and compiled.
fn sizes(bench: &Bench) -> Option<String> {
    let tokens = process::root().join("tokens");
    let mut text = "| the packages of `tokens/` | kB |\n| --- | --- |\n".to_owned();
    let mut row = |name: &str, size: f64| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| {name} | {size:.0} |");
    };
    let swift = swift::find().or_else(|| missing("Swift 6"))?;
    let out = disk::scratch("bench-swift-size");
    packaged(&package(bench, "swift", &tokens, &out, &[]))?;
    row("Swift: sources", kilobytes(&out.join("Sources"), ".swift"));
    row("Swift: asset catalog", kilobytes(&out.join("Sources"), ".json"));
    ended(&swift.run(&out, "swift", &["build", "-c", "release"]))?;
    row("Swift: release objects", kilobytes(&out.join(".build/release/DesignTokens.build"), ".o"));
    let kotlin = kotlin::find().or_else(|| missing("Kotlin compiler"))?;
    let out = disk::scratch("bench-android-size");
    let classpath = std::env::join_paths(kotlin::compose()).ok()?.into_string().ok()?;
    let compiler = kotlin.program().display().to_string();
    packaged(&package(
        bench,
        "android",
        &tokens,
        &out,
        &["--kotlinc", &compiler, "--classpath", &classpath],
    ))?;
    row("Android: library (AAR)", kilobytes(&out, ".aar"));
    row("Android: sources jar", kilobytes(&out, "-sources.jar"));
    text.push('\n');
    Some(text)
}

fn missing<T>(what: &str) -> Option<T> {
    eprintln!("no {what}; `cargo xtask setup` installs it");
    None
}

fn packaged(line: &[String]) -> Option<String> {
    let arguments: Vec<&str> = line[1..].iter().map(String::as_str).collect();
    process::output(&mut process::command(&line[0], &arguments))
}

/// What a program printed, where it succeeded.
fn ended(ran: &Ran) -> Option<String> {
    if ran.status == Some(0) {
        return Some(ran.out.clone());
    }
    eprintln!("{}{}", ran.out, ran.err);
    None
}

/// What `bench/native/swift` measures, built as an app of the package.
fn swift_uses(bench: &Bench) -> Option<String> {
    let swift = swift::find().or_else(|| missing("Swift 6"))?;
    let folder = disk::scratch("bench-swift");
    let source = process::root().join("bench/native");
    packaged(&package(bench, "swift", &source.join("tokens"), &folder.join("DesignTokens"), &[]))?;
    disk::write(
        &folder.join("Package.swift"),
        "// swift-tools-version: 6.0\nimport PackageDescription\n\nlet package = Package(\n  name: \"Cost\",\n  \
         dependencies: [.package(path: \"DesignTokens\")],\n  targets: [.executableTarget(name: \"Cost\", \
         dependencies: [.product(name: \"DesignTokens\", package: \"DesignTokens\")])]\n)\n",
    );
    disk::write(&folder.join("Sources/Cost/main.swift"), &disk::read(&source.join("swift/main.swift")));
    ended(&swift.run(&folder, "swift", &["run", "-c", "release"]))
}

/// What `bench/native/kotlin` measures, on the JVM with the real Compose.
fn kotlin_uses(bench: &Bench) -> Option<String> {
    let kotlin = kotlin::find().or_else(|| missing("Kotlin compiler"))?;
    let folder = disk::scratch("bench-kotlin");
    let source = process::root().join("bench/native");
    let library = folder.join("library");
    packaged(&package(bench, "android", &source.join("tokens"), &library, &["--sources-only"]))?;
    let output = folder.join("cost.jar");
    let compile = Compile {
        sources: vec![library.join("src/main"), source.join("kotlin/Main.kt")],
        output: output.clone(),
        classpath: kotlin::compose(),
        compose: true,
        ..Compile::default()
    };
    ended(&kotlin.compile(&compile))?;
    let mut classpath = kotlin::compose();
    classpath.push(output);
    ended(&kotlin.run(&classpath, "MainKt", &[]))
}

/// The number in the line that begins with a name.
fn find(text: &str, name: &str) -> Option<f64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.and_then(|number| number.trim().parse().ok())
}

/// The table of what uses cost, from lines of names and nanoseconds.
fn uses(swift: &str, kotlin: &str) -> Option<String> {
    let mut text =
        "| a use, in ns of CPU time | Swift | Kotlin on the JVM |\n| --- | --- | --- |\n".to_owned();
    for (name, what) in [
        ("color.literal", "a color written by hand"),
        ("color.token", "the token"),
        ("color.theme", "the token in the theme of a set"),
        ("length.literal", "a length written by hand"),
        ("length.token", "the token"),
    ] {
        let (swift, kotlin) = (find(swift, name)?, find(kotlin, name)?);
        let _ = writeln!(text, "| {what} | {swift:.2} | {kotlin:.2} |");
    }
    let (swift, kotlin) = (find(swift, "first")?, find(kotlin, "first")?);
    let _ = writeln!(text, "| the first value of a process | {swift:.0} | {kotlin:.0} |");
    text.push_str("\nMedian of nine measurements in turn, optimized; the first value in wall time.\n");
    Some(text)
}
