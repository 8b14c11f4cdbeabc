//! Every `golden/<system>`: what each target makes of `input/` is what `expected/<target>/` holds, byte for byte, and
//! the target's own compiler takes it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::targets::{self, Target};
use tokens_compiler::{Compilation, Options};
use tokens_tests::{disk, report, rust, skip, snapshot, typescript};

fn systems() -> Vec<PathBuf> {
    let all = disk::entries(&disk::path("golden"));
    assert!(all.len() >= 3, "golden systems are missing");
    all
}

fn compile(system: &Path) -> Compilation {
    let input = disk::Folder(system.join("input"));
    tokens_compiler::compile("tokens.resolver.json", &input, &Options::default())
}

#[test]
fn every_target_makes_what_is_expected() {
    let mut wrong = Vec::new();
    for system in systems() {
        let compilation = compile(&system);
        let expected = system.join("expected");
        wrong.extend(snapshot::compare(&expected.join("diagnostics.txt"), &report::full(&compilation)));
        assert!(
            !compilation.diagnostics.has_errors(),
            "{}\n{}",
            system.display(),
            report::full(&compilation)
        );
        let mut written = BTreeSet::from(["diagnostics.txt".to_owned()]);
        for name in Target::NAMES {
            let target = Target::from_name(name).expect("a name of the list");
            let mut diagnostics = Diagnostics::new(Levels::default());
            for output in targets::emit(&compilation.dictionary, &target).report(&mut diagnostics) {
                let path = format!("{name}/{}", output.path);
                wrong.extend(snapshot::compare(&expected.join(&path), output.text()));
                written.insert(path);
            }
            let said = diagnostics.iter().fold(String::new(), |said, diagnostic| {
                said + diagnostic.code.name()
                    + ": "
                    + &diagnostic.message
                    + "
"
            });
            if !said.is_empty() {
                let path = format!("{name}.txt");
                wrong.extend(snapshot::compare(&expected.join(&path), &said));
                written.insert(path);
            }
            assert!(!diagnostics.has_errors(), "{}: {said}", system.display());
        }
        for file in disk::files(&expected) {
            let path = disk::relative(&file, &expected);
            if written.contains(&path) {
                continue;
            }
            if snapshot::is_updating() {
                fs::remove_file(&file).unwrap_or_else(|problem| panic!("{}: {problem}", file.display()));
            } else {
                wrong.push(format!("{}: no target makes this file\n", file.display()));
            }
        }
    }
    snapshot::finish(&wrong);
}

#[test]
fn the_same_input_makes_the_same_bytes() {
    for system in systems() {
        let (first, second) = (compile(&system), compile(&system));
        for name in Target::NAMES {
            let target = Target::from_name(name).expect("a name of the list");
            let emit = |compilation: &Compilation| {
                targets::emit(&compilation.dictionary, &target)
                    .report(&mut Diagnostics::new(Levels::default()))
            };
            assert_eq!(emit(&first), emit(&second), "{} {name}", system.display());
        }
    }
}

#[test]
fn rustc_takes_the_rust_files() {
    let scratch = disk::scratch("golden-rust");
    for system in systems() {
        for file in disk::files(&system.join("expected/rust")) {
            let ran = rust::check(&scratch, &file, &scratch);
            assert_eq!(ran.status, Some(0), "{}\n{}", file.display(), ran.err);
        }
    }
}

#[test]
fn typescript_takes_the_modules() {
    let Some(typescript) = typescript::find() else {
        return skip::skip("no TypeScript compiler; `cargo xtask setup` installs it");
    };
    for system in systems() {
        let is_source = |file: &PathBuf| file.extension().is_some_and(|extension| extension == "ts");
        let mut files: Vec<PathBuf> =
            disk::files(&system.join("expected/typescript")).into_iter().filter(is_source).collect();
        assert!(!files.is_empty(), "{} has no TypeScript", system.display());
        files.extend(Some(system.join("use.ts")).filter(|file| file.is_file()));
        let ran = typescript.check(&system, &files);
        assert_eq!(ran.status, Some(0), "{}\n{}{}", system.display(), ran.out, ran.err);
    }
}
