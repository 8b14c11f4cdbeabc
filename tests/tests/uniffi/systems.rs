//! Other systems than ours: hard names, a public one, and five thousand tokens in one group. Each is a crate with the
//! two lines that any user writes, and its sources are taken by every compiler.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tokens_tests::native::kotlin::{self, Compile};
use tokens_tests::native::swift;
use tokens_tests::native::uniffi::{self, Library};
use tokens_tests::{command, disk, skip};

/// A crate, its folder, and its library.
struct System {
    name: &'static str,
    folder: PathBuf,
    library: Library,
    tokens: usize,
}

#[test]
fn every_compiler_takes_every_system() {
    let systems = [
        system("hard_names", "tokens.resolver.json", 0, |tokens| copy("golden/hard-names/input", tokens)),
        system("github_primer", "github-primer.resolver.json", 0, |tokens| {
            copy("corpus/github-primer-dtcg", tokens);
        }),
        system("five_thousand", "many.tokens.json", 5000, |tokens| {
            fs::write(tokens.join("many.tokens.json"), many()).expect("a file can be written");
        }),
    ];
    for system in &systems {
        for language in ["swift", "kotlin", "python"] {
            let mut command = Command::new(uniffi::tokens());
            command.arg("bindings").arg(&system.library.shared).args(["--language", language, "--out"]);
            command.arg(system.folder.join(language));
            match language {
                "kotlin" => command.args(["--name", &format!("systems.{}", system.name)]),
                "python" => command.args(["--name", &format!("{}_tokens", system.name)]),
                _ => &mut command,
            };
            let ran = command::within(&mut command, Duration::from_mins(1));
            assert_eq!(ran.status, Some(0), "{}: {}", system.name, ran.err);
        }
    }
    swift_takes(&systems);
    kotlin_takes(&systems);
    python_runs(&systems);
}

fn swift_takes(systems: &[System]) {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    for system in systems {
        let folder = system.folder.join("swift");
        let mut arguments =
            vec!["-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors", "-I", "."];
        arguments.extend(["DesignTokensRuntime.swift", "DesignTokensRuntimeValues.swift"]);
        let ran = swift.run(&folder, "swiftc", &arguments);
        assert_eq!(ran.status, Some(0), "{}: {}", system.name, ran.err);
    }
}

/// In one run: the compiler takes seconds to start.
fn kotlin_takes(systems: &[System]) {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let ran = kotlin.compile(&Compile {
        sources: systems.iter().map(|system| system.folder.join("kotlin")).collect(),
        output: disk::scratch("uniffi-systems").join("systems.jar"),
        classpath: vec![kotlin::jar("jna")],
        ..Compile::default()
    });
    assert_eq!(ran.status, Some(0), "{}", ran.err);
}

fn python_runs(systems: &[System]) {
    let Some(python) = skip::find("python3") else {
        return skip::skip("no python3 on the PATH");
    };
    for system in systems.iter().filter(|system| system.tokens > 0) {
        let folder = system.folder.join("python");
        let package = folder.join(format!("{}_tokens", system.name));
        fs::copy(&system.library.shared, package.join(disk::name(&system.library.shared))).expect("a copy");
        let program = format!(
            "import {}_tokens as t; print(len(t.all_tokens()), t.PaletteColorToken2.SHADE240.path())",
            system.name
        );
        let mut run = Command::new(&python);
        run.args(["-W", "error", "-c", &program]).current_dir(&folder).env("PYTHONDONTWRITEBYTECODE", "1");
        let ran = command::within(&mut run, Duration::from_mins(1));
        assert_eq!(ran.out, format!("{} palette.shade-240\n", system.tokens), "{}", ran.err);
    }
}

fn system(name: &'static str, entry: &str, tokens: usize, write: impl Fn(&Path)) -> System {
    let input = disk::scratch(&format!("uniffi-{name}-input"));
    write(&input);
    let folder = disk::scratch(&format!("uniffi-{name}-sources"));
    System { name, folder, library: uniffi::app(name, entry, &input), tokens }
}

fn copy(from: &str, to: &Path) {
    let from = disk::path(from);
    for file in disk::files(&from) {
        let there = to.join(file.strip_prefix(&from).expect("a file lies in its folder"));
        fs::create_dir_all(there.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::copy(&file, &there).expect("a file can be copied");
    }
}

/// Five thousand colors in one group.
fn many() -> String {
    let mut text = String::from("{\n  \"palette\": {\n    \"$type\": \"color\"");
    for number in 0..5000 {
        let (red, green) = (f64::from(number % 100) / 100.0, f64::from(number / 100) / 50.0);
        let _ = write!(
            text,
            ",\n    \"shade-{number}\": {{ \"$value\": {{ \"colorSpace\": \"srgb\", \"components\": [{red}, {green}, 0.5] }} }}"
        );
    }
    text + "\n  }\n}\n"
}
