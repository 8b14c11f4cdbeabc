//! The `android` target through Android's own resource compiler, and the library that `tokens package android` writes
//! through the tools of those who use it: Maven, aapt2, Kotlin, R8.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::targets::android as target;
use tokens_compiler::{Compilation, Options};
use tokens_tests::command::{self, Ran};
use tokens_tests::native::android::{self, Android, Link};
use tokens_tests::native::kotlin::{self, Compile, Kotlin};
use tokens_tests::{disk, skip, snapshot};

const LIMIT: Duration = Duration::from_mins(10);

fn lenient(entry: &str, folder: PathBuf) -> Compilation {
    let levels = Levels { lenient: true, ..Levels::default() };
    tokens_compiler::compile(entry, &disk::Folder(folder), &Options { levels, ..Options::default() })
}

fn succeed(ran: &Ran) {
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
}

fn write(file: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(file.parent().expect("a file has a folder")).expect("a folder can be made");
    fs::write(file, bytes).expect("a file can be written");
}

/// Compiles and links a folder of resources, with Java's `R`; what aapt2 lists as its resources, and a dump.
fn link(android: &Android, resources: &Path, folder: &Path, package: &str) -> (BTreeSet<String>, String) {
    let (compiled, app) = (folder.join("res.zip"), folder.join("app.apk"));
    let (manifest, symbols) = (folder.join("AndroidManifest.xml"), folder.join("R.txt"));
    write(
        &manifest,
        format!(
            "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"{package}\">\
             <uses-sdk android:minSdkVersion=\"21\" android:targetSdkVersion=\"29\"/></manifest>"
        ),
    );
    succeed(&android.compile(resources, &compiled));
    succeed(&android.link(&Link {
        manifest,
        resources: vec![compiled],
        output: app.clone(),
        java: Some(folder.join("java")),
        symbols: Some(symbols.clone()),
        packages: Vec::new(),
    }));
    let dump = android.dump(&app);
    succeed(&dump);
    (symbol_names(&disk::read(&symbols)), dump.out)
}

/// `int color brand` of each line, without the number.
fn symbol_names(text: &str) -> BTreeSet<String> {
    text.lines().filter_map(|line| Some(line.rsplit_once(' ')?.0.to_owned())).collect()
}

#[test]
fn aapt2_takes_every_system_and_lists_the_same_names() {
    let Some(android) = android::find() else {
        return skip::skip("no Android tools; `cargo xtask setup` installs them");
    };
    let mut systems: Vec<(String, PathBuf)> = disk::entries(&disk::path("golden"))
        .into_iter()
        .map(|system| ("tokens.resolver.json".to_owned(), system.join("input")))
        .collect();
    for system in disk::entries(&disk::path("corpus")).into_iter().filter(|path| path.is_dir()) {
        let facts = disk::read_json(&system.join("facts.json"));
        systems.push((facts["entry"].as_str().expect("facts name the entry").to_owned(), system));
    }
    systems.push(("tokens.resolver.json".to_owned(), disk::root().join("tokens")));
    let mut wrong = Vec::new();
    let folder = disk::scratch("android-systems");
    let mut classes = Vec::new();
    for (number, (entry, system)) in systems.into_iter().enumerate() {
        let compilation = lenient(&entry, system.clone());
        let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
        let found = target::resources(&compilation.dictionary, &target::Options::default());
        let folder = folder.join(number.to_string());
        for output in &found.emission.report(&mut diagnostics) {
            write(&folder.join("res").join(&output.path), output.text());
        }
        let package = format!("com.example.tokens{number}");
        let (names, dump) = link(&android, &folder.join("res"), &folder, &package);
        let ours: BTreeSet<String> =
            found.symbols.iter().map(|(kind, name)| format!("int {kind} {name}")).collect();
        assert_eq!(names, ours, "{}", system.display());
        assert!(ours.len() > 20, "{}: {}", system.display(), ours.len());
        // What devices see, by day and by night.
        if system.ends_with("golden/modifiers/input") {
            let file = system.with_file_name("resources.txt");
            wrong.extend(snapshot::compare(&file, &dump.replace(&package, "com.example.tokens")));
        }
        classes.push(folder.join("java").join(package.replace('.', "/")).join("R.java"));
    }
    // Comments reach Java's `R`, and Java has to take them.
    let mut javac = Command::new("javac");
    javac.arg("-J-XX:TieredStopAtLevel=1").arg("-d").arg(folder.join("classes")).args(&classes);
    succeed(&command::within(&mut javac, LIMIT));
    snapshot::finish(&wrong);
}

/// The files of a folder with their bytes.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let read = |file: &PathBuf| (disk::relative(file, folder), fs::read(file).expect("a file can be read"));
    disk::files(folder).iter().map(read).collect()
}

/// A Maven project that wants any 1.x of the library, copied into `libs`. What Maven downloads stays between runs.
fn resolve(folder: &Path, repository: &Path) -> Ran {
    let local = disk::target().join("tmp/maven-local");
    let _ = fs::remove_dir_all(local.join("com/example"));
    write(
        &folder.join("pom.xml"),
        format!(
            "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>\
             <groupId>consumer</groupId><artifactId>consumer</artifactId><version>1</version><packaging>pom</packaging>\
             <repositories><repository><id>design</id><url>file://{}</url>\
             <releases><checksumPolicy>fail</checksumPolicy></releases></repository></repositories>\
             <dependencies><dependency><groupId>com.example</groupId><artifactId>design-tokens</artifactId>\
             <version>[1.0,2.0)</version><type>aar</type>\
             <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>\
             </dependency></dependencies></project>",
            repository.display()
        ),
    );
    let mut maven = Command::new("mvn");
    maven
        .args(["-B", "-q", "dependency:copy-dependencies", "-DoutputDirectory=libs"])
        .arg(format!("-Dmaven.repo.local={}", local.display()))
        .env("MAVEN_OPTS", kotlin::ONCE.join(" "))
        .current_dir(folder);
    command::within(&mut maven, LIMIT)
}

fn unpack(kotlin: &Kotlin, archive: &Path, folder: &Path) {
    fs::create_dir_all(folder).expect("a folder can be made");
    let java = kotlin.java().canonicalize().expect("java is a file");
    let mut jar = Command::new(java.with_file_name("jar"));
    succeed(&command::within(jar.arg("xf").arg(archive).current_dir(folder), LIMIT));
}

#[test]
fn an_app_resolves_the_library_and_builds_on_it() {
    let (Some(kotlin), Some(android)) = (kotlin::find(), android::find()) else {
        return skip::skip("no Kotlin compiler or no Android tools; `cargo xtask setup` installs them");
    };
    if skip::find("mvn").is_none() {
        return skip::skip("no Maven; `cargo xtask setup` installs it");
    }
    let folder = disk::scratch("android-library");
    let system = disk::path("golden/modifiers/input");
    let (first, second) = (folder.join("first"), folder.join("elsewhere/second"));
    // Once with the program that people have; it makes the same bytes as the compiler that runs already.
    succeed(&android::package(&kotlin.program(), &system, "1.0.0", &first));
    let kotlinc = kotlin.shared_program();
    succeed(&android::package(&kotlinc, &system, "1.0.0", &second));
    assert_eq!(contents(&first), contents(&second), "the same tokens make other bytes in another folder");
    // A plain one, of a system whose options say so, which is the highest below 2.0 in the same repository.
    let plain = disk::copy("golden/modifiers/input", "android-library-plain");
    write(
        &plain.join("tokens.toml"),
        "[targets.kotlin]\ncompose = false\npackage = \"com.example.design\"\n",
    );
    for version in ["1.2.0", "1.10.0", "2.0.0"] {
        succeed(&android::package(&kotlinc, &plain, version, &first));
    }

    let consumer = folder.join("consumer");
    succeed(&resolve(&consumer, &first));
    let libs: Vec<String> = disk::files(&consumer.join("libs")).iter().map(|file| disk::name(file)).collect();
    assert_eq!(libs, ["design-tokens-1.10.0.aar"]);
    let aar = consumer.join("aar");
    unpack(&kotlin, &consumer.join("libs/design-tokens-1.10.0.aar"), &aar);
    app(&kotlin, &consumer, &aar, PLAIN);
    let newer = folder.join("compose");
    succeed(&resolve(&newer, &second));
    unpack(&kotlin, &newer.join("libs/design-tokens-1.0.0.aar"), &newer.join("aar"));
    app(&kotlin, &newer, &newer.join("aar"), COMPOSE);

    for aar in [&aar, &newer.join("aar")] {
        let linked = folder.join("linked");
        let (names, dump) = link(&android, &aar.join("res"), &linked, "com.example.app");
        assert_eq!(names, symbol_names(&disk::read(&aar.join("R.txt"))));
        assert!(dump.contains("(night)"), "{dump}");
        let jars = [aar.join("classes.jar")];
        let mut classpath = kotlin::compose();
        classpath.extend(kotlin.stdlib());
        let dex = disk::scratch("android-dex");
        succeed(&android.dex(&jars, &classpath, &dex));
        assert!(android::is_dex(&dex));
        let small = disk::scratch("android-r8");
        let rules = folder.join("rules.pro");
        let kept = "-keep class **.Tokens { *; }\n";
        write(&rules, disk::read(&aar.join("proguard.txt")) + kept);
        succeed(&android.shrink(&jars, &rules, &classpath, &small));
        assert!(android::is_dex(&small));
    }

    // One byte of the library is another: it is refused.
    let library = first.join("com/example/design-tokens/1.10.0/design-tokens-1.10.0.aar");
    let mut bytes = fs::read(&library).expect("the library can be read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&library, bytes).expect("the library can be written");
    let ran = resolve(&folder.join("refused"), &first);
    assert_ne!(ran.status, Some(0), "a corrupted library was taken");
    assert!((ran.out + &ran.err).contains("Checksum validation failed"));
}

/// Compiles an app's code against the classes of a library, and runs it.
fn app(kotlin: &Kotlin, folder: &Path, aar: &Path, source: &str) {
    let file = folder.join("App.kt");
    write(&file, source);
    let mut classpath = kotlin::compose();
    classpath.push(aar.join("classes.jar"));
    let compile = Compile {
        sources: vec![file],
        output: folder.join("app.jar"),
        classpath: classpath.clone(),
        compose: true,
        ..Compile::default()
    };
    succeed(&kotlin.compile(&compile));
    classpath.push(folder.join("app.jar"));
    let ran = kotlin.run(&classpath, "app.AppKt", &kotlin::ONCE);
    succeed(&ran);
    assert_eq!(ran.out, "true\n");
}

const PLAIN: &str = "package app

import com.example.design.TokenTheme
import com.example.design.TokenInput
import com.example.design.TokenSet
import com.example.design.Tokens

const val ACCENT: Int = Tokens.Color.accent

fun main() {
    val dark = TokenSet(TokenInput(TokenTheme.Dark))
    println(ACCENT == 0xFF3266E4.toInt() && dark.color.accent == 0xFF9DBDFF.toInt())
}
";

const COMPOSE: &str = "package app

import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp
import design.tokens.ProvideTokens
import design.tokens.TokenTheme
import design.tokens.TokenInput
import design.tokens.TokenSet
import design.tokens.Tokens
import design.tokens.current

@Composable
fun Screen(accent: (Color) -> Unit) {
    ProvideTokens(TokenInput(TokenTheme.Dark)) { accent(Tokens.current.color.accent) }
}

fun main() {
    val dark = TokenSet(TokenInput(TokenTheme.Dark))
    println(Tokens.Space.block == 8.dp && dark.color.accent == Color(0xFF9DBDFF))
}
";
