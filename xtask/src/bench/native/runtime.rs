//! The bindings of `UniFFI`: how large the library is, and what a call into it costs.

use std::fmt::Write as _;
use std::fs;

use tokens_tests::disk;
use tokens_tests::native::kotlin::{self, Compile};
use tokens_tests::native::swift;
use tokens_tests::native::uniffi::{self, Library};

use super::{ended, find, missing};
use crate::process;

/// Measures the library of `bindings`, optimized, from both languages.
pub(super) fn run() -> Option<String> {
    let library = uniffi::optimized_bindings();
    let (swift, kotlin) = (swift_calls(&library)?, kotlin_calls(&library)?);
    let mut text =
        "\n| a call into the library, in µs of CPU time | Swift | Kotlin on the JVM |\n| --- | --- | --- |\n"
            .to_owned();
    for (name, what) in [
        ("digest", "the digest of the tokens"),
        ("case", "a color by its case, in a theme"),
        ("path", "a color by its path, in a theme"),
        ("values", "all values of a theme, by their cases"),
        ("kept", "a color of those, kept"),
        ("all", "all 445 tokens of `tokens/` in a theme"),
        ("first", "the first value of a process"),
    ] {
        let (swift, kotlin) = (find(&swift, name)? / 1e3, find(&kotlin, name)? / 1e3);
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| {what} | {swift:.2} | {kotlin:.2} |");
    }
    let size = fs::metadata(&library.shared).ok()?.len() as f64 / 1e6;
    let _ = write!(
        text,
        "\nMedian of nine measurements in turn; the first value in wall time, on the JVM with loading JNA and the library,\n\
         which is {size:.1} MB with its symbols.\n"
    );
    Some(text)
}

fn swift_calls(library: &Library) -> Option<String> {
    let swift = swift::find().or_else(|| missing("Swift 6"))?;
    let folder = disk::scratch("bench-runtime-swift");
    ended(&uniffi::generate(&library.archive, "swift", &folder))?;
    fs::copy(&library.archive, folder.join("libtokens_bindings.a")).ok()?;
    let main = process::root().join("bench/native/runtime/main.swift");
    disk::write(&folder.join("main.swift"), &disk::read(&main));
    ended(&swift.execute(&folder, swift::Platform::Linux, &["-O", "-I", ".", "-L", "."]))
}

fn kotlin_calls(library: &Library) -> Option<String> {
    let kotlin = kotlin::find().or_else(|| missing("Kotlin compiler"))?;
    let folder = disk::scratch("bench-runtime-kotlin");
    ended(&uniffi::generate(&library.shared, "kotlin", &folder.join("src")))?;
    let (output, jna) = (folder.join("cost.jar"), kotlin::jar("jna"));
    ended(&kotlin.compile(&Compile {
        sources: vec![folder.join("src"), process::root().join("bench/native/runtime/Main.kt")],
        output: output.clone(),
        classpath: vec![jna.clone()],
        ..Compile::default()
    }))?;
    let place = format!("-Djna.library.path={}", library.shared.parent()?.display());
    ended(&kotlin.run(&[output, jna], "MainKt", &[&place]))
}
