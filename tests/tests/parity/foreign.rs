//! The tokens in Swift, Kotlin and Python through the built library of `bindings`: each language's own compiler takes
//! the generated sources without a warning, and a program in it prints every token in every context, by its case and
//! by its path, as the dictionary has them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use tokens_compiler::dictionary::{Dictionary, ModifierId};
use tokens_compiler::{Options, compile};
use tokens_tests::native::kotlin::{self, Compile};
use tokens_tests::native::{swift, uniffi};
use tokens_tests::{command, disk, skip};

#[path = "line.rs"]
mod line;

#[test]
fn swift_has_every_token() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let library = uniffi::bindings();
    let folder = disk::scratch("uniffi-swift");
    generated(&library.archive, "swift", &folder);
    copy(&library.archive, &folder.join("libtokens_bindings.a"));
    copy(&disk::path("native/uniffi/main.swift"), &folder.join("main.swift"));
    let ran = swift.execute(&folder, swift::Platform::Linux, &["-I", ".", "-L", "."]);
    assert_eq!(ran.status, Some(0), "{}{}", tail(&ran.out), ran.err);
    compare(&ran.out);
}

#[test]
fn kotlin_has_every_token() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let library = uniffi::bindings();
    let folder = disk::scratch("uniffi-kotlin");
    generated(&library.shared, "kotlin", &folder.join("src"));
    let jna = kotlin::jar("jna");
    let ran = kotlin.compile(&Compile {
        sources: vec![folder.join("src"), disk::path("native/uniffi/Main.kt")],
        output: folder.join("tokens.jar"),
        classpath: vec![jna.clone()],
        ..Compile::default()
    });
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let place = format!("-Djna.library.path={}", library.shared.parent().expect("a folder").display());
    let ran = kotlin.run(&[folder.join("tokens.jar"), jna], "uniffitest.MainKt", &[&place]);
    assert_eq!(ran.status, Some(0), "{}{}", tail(&ran.out), ran.err);
    compare(&ran.out);
}

#[test]
fn python_has_every_token() {
    let Some(python) = skip::find("python3") else {
        return skip::skip("no python3 on the PATH");
    };
    let library = uniffi::bindings();
    let folder = disk::scratch("uniffi-python");
    generated(&library.shared, "python", &folder);
    copy(&library.shared, &folder.join("design_tokens_runtime").join(disk::name(&library.shared)));
    copy(&disk::path("native/uniffi/main.py"), &folder.join("main.py"));
    let mut run = Command::new(python);
    run.args(["-W", "error", "main.py"]).current_dir(&folder).env("PYTHONDONTWRITEBYTECODE", "1");
    let ran = command::within(&mut run, Duration::from_mins(2));
    assert_eq!(ran.status, Some(0), "{}{}", tail(&ran.out), ran.err);
    compare(&ran.out);
}

fn generated(library: &Path, language: &str, out: &Path) {
    let ran = uniffi::generate(library, language, out);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
}

fn copy(from: &Path, to: &Path) {
    fs::copy(from, to).unwrap_or_else(|problem| panic!("{}: {problem}", to.display()));
}

/// The last lines of an output, for messages.
fn tail(out: &str) -> &str {
    let start = out.len().saturating_sub(2000);
    out.get(start..).unwrap_or(out)
}

/// Every line that a program has to print is there, and no other one.
fn compare(out: &str) {
    let dictionary = dictionary();
    let wanted = wanted(&dictionary);
    let found: BTreeSet<&str> = out.lines().filter(|line| !line.starts_with("digest ")).collect();
    let missing: Vec<&str> = wanted.iter().map(String::as_str).filter(|line| !found.contains(line)).collect();
    let surplus: Vec<&&str> = found.iter().filter(|line| !wanted.contains(**line)).collect();
    let shown = |count: usize| count.min(5);
    assert!(
        missing.is_empty() && surplus.is_empty(),
        "{} lines are missing: {:#?}\n{} are not wanted: {:#?}",
        missing.len(),
        &missing[..shown(missing.len())],
        surplus.len(),
        &surplus[..shown(surplus.len())],
    );
    // A program in Rust has the same table, and so the same digest.
    let digest = out.lines().find_map(|line| line.strip_prefix("digest "));
    assert!(digest.is_some_and(|digest| digest.len() == 16 && u64::from_str_radix(digest, 16).is_ok()));
}

fn dictionary() -> Dictionary {
    let folder = disk::Folder(disk::root().join("tokens"));
    let compilation = compile("tokens.resolver.json", &folder, &Options::default());
    assert!(!compilation.diagnostics.has_errors());
    compilation.dictionary
}

fn wanted(dictionary: &Dictionary) -> BTreeSet<String> {
    let all: Vec<ModifierId> = dictionary.modifiers().map(|(id, _)| id).collect();
    let mut lines = BTreeSet::new();
    for input in dictionary.combinations(&all, 10_000).expect("few enough to print them all") {
        let names: Vec<String> = dictionary
            .modifiers()
            .map(|(id, modifier)| {
                let context = input.get(id).unwrap_or(modifier.default);
                line::word(&modifier.contexts[context.index()])
            })
            .collect();
        let names = names.join(" ");
        for token in &dictionary.tokens {
            let value = dictionary.value_of(token, &input).expect("every context has every token");
            let text = line::value(value);
            for by in ["case", "path", "kept"] {
                lines.insert(format!("{by} {names} {} {text}", token.dot_path()));
            }
        }
    }
    lines.extend(
        ["error color.bg.canvsa color.bg.canvas", "error theme drak dark", "contrast 21", "mix #808080"]
            .map(str::to_owned),
    );
    lines
}
