//! A wrong reference never compiles: the cases of `wrong-reference` in each language, with what its compiler says.

use std::fs;
use std::path::{Path, PathBuf};

use tokens_compiler::Options;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::emit::{self, Target};
use tokens_tests::command::Ran;
use tokens_tests::native::kotlin::{self, Compile};
use tokens_tests::native::swift::{self, Platform};
use tokens_tests::native::uniffi;
use tokens_tests::{disk, report, rust, skip, snapshot, typescript};

/// Gives every case to a compiler, which runs in the folder of what the target made and the file `use.<extension>`.
fn hold(language: &str, extension: &str, compile: &dyn Fn(&Path) -> Ran) {
    hold_made(language, extension, &|input, folder| emit(language, input, folder), compile);
}

/// The same, where `make` writes into its second folder what is made of the tokens in its first.
fn hold_made(language: &str, extension: &str, make: &dyn Fn(PathBuf, &Path), compile: &dyn Fn(&Path) -> Ran) {
    let mut wrong = Vec::new();
    let cases: Vec<PathBuf> =
        disk::entries(&disk::path("wrong-reference")).into_iter().filter(|path| path.is_dir()).collect();
    assert!(cases.len() >= 5, "cases are missing");
    for case in cases {
        let name = disk::name(&case);
        let folder = folder(language, extension, &case, make);
        let ran = compile(&folder);
        let said = ran.out + &ran.err;
        if name == "right" {
            assert_eq!(ran.status, Some(0), "{language} does not take right references\n{said}");
        } else {
            assert!(ran.status.is_some_and(|status| status != 0), "{language} takes {name}\n{said}");
            wrong.extend(snapshot::compare(&case.join(format!("{language}.txt")), &said));
        }
    }
    snapshot::finish(&wrong);
}

/// A folder with what the target makes for a case, and with the file that uses it.
fn folder(language: &str, extension: &str, case: &Path, make: &dyn Fn(PathBuf, &Path)) -> PathBuf {
    let name = format!("wrong-reference-{language}-{}", disk::name(case));
    let input = disk::copy("golden/modifiers/input", &format!("{name}-input"));
    for file in disk::files(&case.join("input")) {
        fs::copy(&file, input.join(disk::name(&file))).expect("a file can be copied");
    }
    let folder = disk::scratch(&name);
    make(input, &folder);
    let own = format!("use.{extension}");
    let used = if case.join(&own).is_file() { case } else { &disk::path("wrong-reference/right") };
    fs::copy(used.join(&own), folder.join(&own)).expect("a file can be copied");
    folder
}

/// What the target of a language makes.
fn emit(language: &str, input: PathBuf, folder: &Path) {
    let compilation =
        tokens_compiler::compile("tokens.resolver.json", &disk::Folder(input), &Options::default());
    assert!(!compilation.diagnostics.has_errors(), "{}", report::full(&compilation));

    let target = Target::from_name(language).expect("the language is a target");
    let mut diagnostics = Diagnostics::new(Levels::default());
    for output in emit::emit(&compilation.dictionary, &target, &mut diagnostics) {
        disk::write(&folder.join(&output.path), &output.text);
    }
    assert!(!diagnostics.has_errors(), "the system has no counterpart in {language}");
}

/// What UniFFI makes of a library with the tokens.
fn bind(language: &str, input: &Path, folder: &Path) {
    let library = uniffi::app("wrong_reference", "tokens.resolver.json", input);
    let library = if language == "swift" { library.archive } else { library.shared };
    let ran = uniffi::generate(&library, language, folder);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
}

#[test]
fn rust() {
    hold("rust", "rs", &|folder| rust::check(folder, Path::new("use.rs"), Path::new("out")));
}

#[test]
fn typescript() {
    let Some(typescript) = typescript::find() else {
        return skip::skip("no TypeScript compiler; `cargo xtask setup` installs it");
    };
    hold("typescript", "ts", &|folder| typescript.check(folder, &["use.ts".into()]));
}

#[test]
fn swift() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    hold("swift", "swift", &|folder| swift.check(folder, Platform::Linux));
}

#[test]
fn kotlin() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    hold("kotlin", "kt", &|folder| {
        kotlin.compile(&Compile {
            folder: folder.to_owned(),
            sources: vec!["design".into(), "use.kt".into()],
            output: "use.jar".into(),
            classpath: kotlin::compose(),
            compose: true,
            ..Compile::default()
        })
    });
}

#[test]
fn uniffi_swift() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let _lock = uniffi::LOCK.lock();
    hold_made("uniffi-swift", "uniffi.swift", &|input, folder| bind("swift", &input, folder), &|folder| {
        let sources = ["DesignTokensRuntime.swift", "DesignTokensRuntimeValues.swift", "use.uniffi.swift"];
        let mut arguments = vec!["-typecheck", "-parse-as-library", "-swift-version", "6", "-I", "."];
        arguments.extend(sources);
        swift.run(folder, "swiftc", &arguments)
    });
}

#[test]
fn uniffi_kotlin() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let _lock = uniffi::LOCK.lock();
    hold_made("uniffi-kotlin", "uniffi.kt", &|input, folder| bind("kotlin", &input, folder), &|folder| {
        kotlin.compile(&Compile {
            folder: folder.to_owned(),
            sources: vec!["design".into(), "use.uniffi.kt".into()],
            output: "use.jar".into(),
            classpath: vec![kotlin::jar("jna")],
            ..Compile::default()
        })
    });
}
