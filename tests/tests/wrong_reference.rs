//! A wrong reference never compiles: the cases of `wrong-reference` in each language, with what its compiler says.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tokens_compiler::Options;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::targets::{self, Target};
use tokens_tests::command::Ran;
use tokens_tests::native::kotlin::{self, Compile, Kotlin};
use tokens_tests::native::swift::{self, Platform};
use tokens_tests::native::uniffi::{self, Library};
use tokens_tests::{disk, preprocessor, report, rust, skip, snapshot, tailwind, typescript};

/// The tokens that a case refers to.
struct System {
    /// No other system has its name.
    name: String,
    folder: PathBuf,
}

/// How a case is tried in one language.
struct Language<'l> {
    /// Its name: that of the snapshots.
    name: &'l str,
    /// The file that a case has for it.
    file: &'l str,
    /// Makes of a system the sources that the file uses, in a folder.
    generate: &'l dyn Fn(&System, &Path),
    /// Gives the sources and the file to the compiler, which runs in their folder.
    compile: &'l dyn Fn(&Path) -> Ran,
}

/// Tries every case.
fn hold(language: &Language<'_>) {
    let name = language.name;
    let mut wrong = Vec::new();
    let cases: Vec<PathBuf> =
        disk::entries(&disk::path("wrong-reference")).into_iter().filter(|path| path.is_dir()).collect();
    assert!(cases.len() >= 5, "cases are missing");
    // Cases without an input of their own share what is generated.
    let shared = disk::scratch(&format!("wrong-reference-{name}-system"));
    let system = System { name: "modifiers".to_owned(), folder: disk::path("golden/modifiers/input") };
    (language.generate)(&system, &shared);
    for case in cases {
        let folder = disk::scratch(&format!("wrong-reference-{name}-{}", disk::name(&case)));
        if case.join("input").is_dir() {
            let own = System { name: disk::name(&case), folder: folder.join("input") };
            disk::overlay(&system.folder, &own.folder);
            disk::overlay(&case.join("input"), &own.folder);
            (language.generate)(&own, &folder);
        } else {
            disk::overlay(&shared, &folder);
        }
        let own = case.join(language.file);
        let used = if own.is_file() { own } else { disk::path("wrong-reference/right").join(language.file) };
        disk::write(&folder.join(language.file), &disk::read(&used));

        let ran = (language.compile)(&folder);
        let said = ran.out + &ran.err;
        if disk::name(&case) == "right" {
            assert_eq!(ran.status, Some(0), "{name} does not take right references\n{said}");
        } else {
            let refused = ran.status.is_some_and(|status| status != 0);
            assert!(refused, "{name} takes {}\n{said}", case.display());
            wrong.extend(snapshot::compare(&case.join(format!("{name}.txt")), &said));
        }
    }
    snapshot::finish(&wrong);
}

/// Writes what a target makes of a system.
fn emit(target: &str, system: &System, folder: &Path) {
    let loader = disk::Folder(system.folder.clone());
    let compilation = tokens_compiler::compile("tokens.resolver.json", &loader, &Options::default());
    assert!(!compilation.diagnostics.has_errors(), "{}", report::full(&compilation));
    let target = Target::from_name(target).expect("the language is a target");
    let mut diagnostics = Diagnostics::new(Levels::default());
    for output in targets::emit(&compilation.dictionary, &target).report(&mut diagnostics) {
        disk::write(&folder.join(&output.path), output.text());
    }
    assert!(!diagnostics.has_errors(), "the system has no counterpart in {target:?}");
}

/// Writes what `UniFFI` makes of a crate that exports a system.
fn export(language: &str, system: &System, folder: &Path) {
    // One crate for all languages: Cargo takes a while, and takes two of one name for the same.
    static BUILT: Mutex<BTreeMap<String, Library>> = Mutex::new(BTreeMap::new());
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    let library = built.entry(system.name.clone()).or_insert_with(|| {
        let name = format!("wrong_reference_{}", system.name.replace('-', "_"));
        uniffi::app(&name, "tokens.resolver.json", &system.folder)
    });
    let ran = uniffi::generate(&library.shared, language, folder);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
}

#[test]
fn rust() {
    hold(&Language {
        name: "rust",
        file: "use.rs",
        generate: &|system, folder| emit("rust", system, folder),
        compile: &|folder| rust::check(folder, Path::new("use.rs"), Path::new("out")),
    });
}

#[test]
fn typescript() {
    let Some(typescript) = typescript::find() else {
        return skip::skip("no TypeScript compiler; `cargo xtask setup` installs it");
    };
    hold(&Language {
        name: "typescript",
        file: "use.ts",
        generate: &|system, folder| emit("typescript", system, folder),
        compile: &|folder| typescript.check(folder, &["use.ts".into()]),
    });
}

#[test]
fn css_in_js() {
    let Some(typescript) = typescript::find() else {
        return skip::skip("no TypeScript compiler; `cargo xtask setup` installs it");
    };
    hold(&Language {
        name: "css-in-js",
        file: "use.vars.ts",
        generate: &|system, folder| emit("css-in-js", system, folder),
        compile: &|folder| typescript.check_project(folder, &["use.vars.ts"]),
    });
}

#[test]
fn lit() {
    let Some(typescript) = typescript::find() else {
        return skip::skip("no TypeScript compiler; `cargo xtask setup` installs it");
    };
    hold(&Language {
        name: "lit",
        file: "use.lit.ts",
        generate: &|system, folder| emit("lit", system, folder),
        compile: &|folder| typescript.check_project(folder, &["use.lit.ts"]),
    });
}

#[test]
fn react() {
    let Some(typescript) = typescript::find() else {
        return skip::skip("no TypeScript compiler; `cargo xtask setup` installs it");
    };
    hold(&Language {
        name: "react",
        file: "use.tsx",
        generate: &|system, folder| {
            emit("typescript", system, folder);
            emit("react", system, folder);
        },
        compile: &|folder| typescript.check_project(folder, &["use.tsx"]),
    });
}

#[test]
fn scss() {
    let Some(sass) = preprocessor::sass() else {
        return skip::skip("no Sass; `cargo xtask setup` installs it");
    };
    hold(&Language {
        name: "scss",
        file: "use.scss",
        generate: &|system, folder| emit("scss", system, folder),
        compile: &|folder| sass.compile_each(folder, "use.scss"),
    });
}

#[test]
fn less() {
    let Some(less) = preprocessor::less() else {
        return skip::skip("no Less; `cargo xtask setup` installs it");
    };
    hold(&Language {
        name: "less",
        file: "use.less",
        generate: &|system, folder| emit("less", system, folder),
        compile: &|folder| less.compile_each(folder, "use.less"),
    });
}

#[test]
fn tailwind() {
    let Some(tailwind) = tailwind::find() else {
        return skip::skip("no Tailwind CSS; `cargo xtask setup` installs it");
    };
    hold(&Language {
        name: "tailwind",
        file: "use.tailwind.css",
        generate: &|system, folder| emit("tailwind", system, folder),
        compile: &|folder| tailwind.check(folder, "use.tailwind.css"),
    });
}

#[test]
fn swift() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    hold(&Language {
        name: "swift",
        file: "use.swift",
        generate: &|system, folder| emit("swift", system, folder),
        compile: &|folder| swift.check(folder, Platform::Linux),
    });
}

#[test]
fn uniffi_swift() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    hold(&Language {
        name: "uniffi-swift",
        file: "use.uniffi.swift",
        generate: &|system, folder| export("swift", system, folder),
        compile: &|folder| {
            let sources =
                ["DesignTokensRuntime.swift", "DesignTokensRuntimeValues.swift", "use.uniffi.swift"];
            let flags = ["-typecheck", "-parse-as-library", "-swift-version", "6", "-I", "."];
            swift.run(folder, "swiftc", &[&flags[..], &sources].concat())
        },
    });
}

/// The compiler, given these sources and jars in a folder.
fn kotlinc(kotlin: &Kotlin, folder: &Path, file: &str, classpath: Vec<PathBuf>) -> Ran {
    kotlin.compile(&Compile {
        folder: folder.to_owned(),
        sources: vec!["design".into(), file.into()],
        output: "use.jar".into(),
        classpath,
        compose: true,
        ..Compile::default()
    })
}

#[test]
fn kotlin() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    hold(&Language {
        name: "kotlin",
        file: "use.kt",
        generate: &|system, folder| emit("kotlin", system, folder),
        compile: &|folder| kotlinc(&kotlin, folder, "use.kt", kotlin::compose()),
    });
}

#[test]
fn uniffi_kotlin() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let classpath = || kotlin::compose().into_iter().chain([kotlin::jar("jna")]).collect();
    hold(&Language {
        name: "uniffi-kotlin",
        file: "use.uniffi.kt",
        generate: &|system, folder| export("kotlin", system, folder),
        compile: &|folder| kotlinc(&kotlin, folder, "use.uniffi.kt", classpath()),
    });
}
