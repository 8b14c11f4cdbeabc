//! The packages with machine code. What builds for Android is not on every machine, so the library of this one stands
//! in for it: its header is right for `x86_64`, and the name of its C library is written over with Android's.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use tokens_tests::command::{self, Ran};
use tokens_tests::native::{kotlin, swift, uniffi};
use tokens_tests::{disk, skip};

const TOKENS: &str =
    r#"{ "space": { "$type": "dimension", "small": { "$value": { "value": 4, "unit": "px" } } } }"#;

#[test]
fn android_gets_a_runtime_beside_the_constants() {
    if kotlin::find().is_none() || cfg!(not(target_arch = "x86_64")) {
        return skip::skip("no Kotlin compiler with its jars, or another machine than x86_64");
    }
    let folder = disk::scratch("uniffi-android");
    fs::write(folder.join("small.tokens.json"), TOKENS).expect("a file can be written");
    let config = "[targets.kotlin]\nout = \"kotlin\"\npackage = \"com.example.design\"\ncompose = false\n";
    fs::write(folder.join("tokens.toml"), format!("entry = \"small.tokens.json\"\n\n{config}"))
        .expect("a file can be written");
    let abi = folder.join("jni/x86_64");
    fs::create_dir_all(&abi).expect("a folder can be made");
    let library = abi.join("libtokens_bindings.so");
    let host = fs::read(uniffi::bindings().shared).expect("the library was built");

    fs::write(&library, &host).expect("a file can be written");
    refused(&folder, &[], "is built for desktop Linux, whose C library Android does not have");
    fs::write(&library, renamed(host)).expect("a file can be written");
    refused(&folder, &["--every-abi"], "the runtime has no library for `arm64-v8a`, `armeabi-v7a`, `x86`\n");
    let wrong = folder.join("jni/arm64-v8a");
    fs::create_dir_all(&wrong).expect("a folder can be made");
    fs::copy(&library, wrong.join("libtokens_bindings.so")).expect("a file can be copied");
    refused(&folder, &[], "is not a library for `arm64-v8a`");
    fs::remove_dir_all(&wrong).expect("a folder can be removed");

    let ran = package(&folder, &[]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    assert!(
        ran.err.contains("warning: the runtime has no library for `arm64-v8a`, `armeabi-v7a`, `x86`;"),
        "{}",
        ran.err
    );
    let home = folder.join("repository/com/example/design-runtime/1.0.0");
    let pom = disk::read(&home.join("design-runtime-1.0.0.pom"));
    assert!(
        pom.contains("<artifactId>jna</artifactId>\n      <version>5.19.1</version>\n      <type>aar</type>"),
        "{pom}"
    );
    let aar = home.join("design-runtime-1.0.0.aar");
    assert_eq!(entry(&aar, "jni/x86_64/libtokens_bindings.so"), fs::read(&library).expect("it was written"));
    let rules = String::from_utf8(entry(&aar, "proguard.txt")).expect("rules are text");
    assert!(rules.contains("-keep class com.example.design.runtime.** { *; }"), "{rules}");
    assert!(folder.join("repository/com/example/design/1.0.0/design-1.0.0.aar").is_file());

    // A program on the JVM with both archives: constants, and the runtime through JNA.
    let classes = folder.join("classes");
    fs::create_dir_all(&classes).expect("a folder can be made");
    let mut jars = vec![kotlin::jar("jna")];
    for name in ["design", "design-runtime"] {
        let aar = folder.join(format!("repository/com/example/{name}/1.0.0/{name}-1.0.0.aar"));
        let jar = classes.join(format!("{name}.jar"));
        fs::write(&jar, entry(&aar, "classes.jar")).expect("a file can be written");
        jars.push(jar);
    }
    let program = "package app\nimport com.example.design.*\nimport com.example.design.runtime.*\n\
                   fun main() {\n    println(Tokens.Space.small)\n    println(ColorToken.BG_CANVAS.path())\n}\n";
    fs::write(folder.join("Main.kt"), program).expect("a file can be written");
    let kotlin = kotlin::find().expect("it was there before");
    let ran = kotlin.compile(&kotlin::Compile {
        sources: vec![folder.join("Main.kt")],
        output: classes.join("app.jar"),
        classpath: jars.clone(),
        ..kotlin::Compile::default()
    });
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    jars.push(classes.join("app.jar"));
    let shared = uniffi::bindings().shared;
    let place = format!("-Djna.library.path={}", shared.parent().expect("a folder").display());
    let ran = kotlin.run(&jars, "app.MainKt", &[&place]);
    assert_eq!(ran.out, "4.0\ncolor.bg.canvas\n", "{}", ran.err);
}

fn refused(folder: &Path, more: &[&str], wanted: &str) {
    let ran = package(folder, more);
    assert_eq!(ran.status, Some(2), "{}{}", ran.out, ran.err);
    assert!(ran.err.contains(wanted), "no `{wanted}` in\n{}", ran.err);
    assert!(!folder.join("repository").exists());
}

fn package(folder: &Path, more: &[&str]) -> Ran {
    let compiler = kotlin::find().expect("it was there before").shared_program();
    let mut command = Command::new(uniffi::tokens());
    command.args([
        "package",
        "android",
        "--group",
        "com.example",
        "--artifact",
        "design",
        "--version",
        "1.0.0",
    ]);
    command.args(["--out", "repository", "--runtime", "jni", "--kotlinc"]).arg(compiler);
    command.arg("--classpath").arg(kotlin::jar("jna")).args(more).current_dir(folder).env("NO_COLOR", "1");
    command::within(&mut command, Duration::from_mins(5))
}

/// A file of an archive.
fn entry(archive: &Path, path: &str) -> Vec<u8> {
    let mut python = Command::new("python3");
    let program =
        "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))";
    let ran = python.args(["-c", program]).arg(archive).arg(path).output().expect("python3 runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    ran.stdout
}

fn renamed(mut library: Vec<u8>) -> Vec<u8> {
    let name = b"libc.so.6\0";
    while let Some(at) = library.windows(name.len()).position(|part| part == name) {
        library[at..at + name.len()].copy_from_slice(b"libc.so\0\0\0");
    }
    library
}

#[test]
fn swift_gets_a_runtime_beside_the_constants() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let folder = disk::scratch("uniffi-swift-package");
    let (linux, apple) = (folder.join("linux"), folder.join("apple"));
    fs::create_dir_all(&linux).expect("a folder can be made");
    fs::create_dir_all(&apple).expect("a folder can be made");
    fs::copy(uniffi::bindings().archive, linux.join("libtokens_bindings.a")).expect("a file can be copied");
    // The header of an archive's member, and the first bytes of an object of Apple's.
    let object = b"\xcf\xfa\xed\xfe\0\0\0\0";
    let member = format!("{:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n", "tokens.o/", 0, 0, 0, 644, object.len());
    fs::write(apple.join("libtokens_bindings.a"), [b"!<arch>\n", member.as_bytes(), object].concat())
        .expect("a file can be written");

    if cfg!(target_os = "linux") {
        let ran = package_swift(&folder, &["linux", "apple"]);
        assert_eq!(ran.status, Some(2), "{}{}", ran.out, ran.err);
        assert!(ran.err.contains("is for Apple's systems, but `xcodebuild` cannot be run"), "{}", ran.err);
        assert!(!folder.join("package").exists());
    }
    let ran = package_swift(&folder, &["linux"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let manifest = disk::read(&folder.join("package/Package.swift"));
    for wanted in [".systemLibrary(name: \"DesignTokensRuntimeFFI\")", "let library: Target? = nil"] {
        assert!(manifest.contains(wanted), "{manifest}");
    }

    let app = "// swift-tools-version: 6.0\nimport PackageDescription\n\nlet package = Package(\n  name: \"app\",\n  \
               dependencies: [.package(path: \"../package\")],\n  targets: [\n    .executableTarget(\n      name: \"app\",\n      \
               dependencies: [\n        .product(name: \"DesignTokens\", package: \"package\"),\n        \
               .product(name: \"DesignTokensRuntime\", package: \"package\"),\n      ])\n  ]\n)\n";
    let main = "import DesignTokens\nimport DesignTokensRuntime\n\n\
                let constant: TokenColor = TokenSet(TokenInput(theme: .dark)).color.bg.canvas\n\
                let value: ColorValue = ColorToken.bgCanvas.valueIn(contexts: TokenContexts(theme: .dark))\n\
                let theme: TokenTheme = .dark\nlet context: ThemeContext = .dark\n\
                print(value.hex(), theme, context, Tokens.Color.Bg.canvas != constant)\n";
    disk::write(&folder.join("app/Package.swift"), app);
    disk::write(&folder.join("app/Sources/app/main.swift"), main);
    let ran = swift.run(&folder.join("app"), "swift", &["build", "-Xlinker", "-L../package/lib"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let ran = swift.run(&folder.join("app"), ".build/debug/app", &[]);
    assert_eq!(ran.out, "#0e1016 dark dark true\n", "{}", ran.err);
}

#[test]
fn python_gets_a_wheel() {
    let Some(python) = skip::find("python3") else {
        return skip::skip("no python3 on the PATH");
    };
    let folder = disk::scratch("uniffi-wheel");
    let library = folder.join("release");
    fs::create_dir_all(&library).expect("a folder can be made");
    let shared = uniffi::bindings().shared;
    fs::copy(&shared, library.join(disk::name(&shared))).expect("a file can be copied");
    let package = |more: &[&str]| {
        let mut command = Command::new(uniffi::tokens());
        command.args(["package", "python", "--runtime", "release", "--out", "dist", "--version"]).args(more);
        command::within(command.current_dir(&folder).env("NO_COLOR", "1"), Duration::from_mins(2))
    };
    let ran = package(&["1.2.0"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    // UniFFI's generator of Python tells of its own files before.
    let last = |ran: &Ran| ran.out.lines().last().unwrap_or_default().to_owned();
    let wheel = last(&ran).strip_prefix("wrote ").expect("it says what it wrote").to_owned();
    assert!(wheel.starts_with("dist/design_tokens_runtime-1.2.0-py3-none-"), "{wheel}");
    assert!(last(&package(&["1.2.0"])).starts_with("unchanged "), "the same bytes again");
    fs::write(folder.join(&wheel), "somebody else's").expect("a file can be written");
    let ran = package(&["1.2.0"]);
    assert_eq!(ran.status, Some(2), "{}", ran.out);
    assert!(ran.err.contains("exists with different bytes; nothing was written"), "{}", ran.err);
    assert_eq!(package(&["1.2.0", "--replace"]).status, Some(0));

    // Into a folder of its own, by Python's own installer.
    let mut pip = Command::new(&python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--no-index",
        "--disable-pip-version-check",
        "--target",
        "site",
        &wheel,
    ]);
    let ran = command::within(pip.current_dir(&folder), Duration::from_mins(2));
    if ran.err.contains("No module named pip") {
        return skip::skip("no pip for python3; `cargo xtask setup` installs it");
    }
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let program = "import design_tokens_runtime as t\n\
                   print(t.ColorToken.BG_CANVAS.value(theme=t.ThemeContext.DARK).hex())\n\
                   print(t.token_values(t.TokenContexts()).color[t.ColorToken.BG_CANVAS].hex())\n";
    let mut run = Command::new(&python);
    run.args(["-W", "error", "-c", program]).env("PYTHONPATH", folder.join("site"));
    let ran = command::within(&mut run, Duration::from_mins(2));
    assert_eq!(ran.out, "#0e1016\n#f9fafd\n", "{}", ran.err);
}

fn package_swift(folder: &Path, libraries: &[&str]) -> Ran {
    let mut command = Command::new(uniffi::tokens());
    command.args(["package", "swift"]).arg(disk::root().join("tokens")).args(["--out", "package"]);
    for library in libraries {
        command.args(["--runtime", library]);
    }
    command::within(command.current_dir(folder).env("NO_COLOR", "1"), Duration::from_mins(2))
}
