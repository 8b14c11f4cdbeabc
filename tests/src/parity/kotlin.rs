//! Kotlin: compiled with the real Compose and run on the JVM.

use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::{Target, kotlin};

use super::program::{self, Syntax};
use super::{Exactness, Found, Questions, expected, write};
use crate::disk;
use crate::native::kotlin::{self as native, Compile, Kotlin};

/// Components outside sRGB are floats of 16 bits in Compose, all others of 32.
const COMPOSE: Exactness = Exactness { wide: 1.0 / 2048.0, number: 1e-6 };

/// Asks generated Kotlin for every token in every context.
pub fn ask(toolchain: &Kotlin, name: &str, dictionary: &Dictionary) -> Found {
    let folder = disk::scratch(&format!("parity-kotlin-{name}"));
    let questions = Questions::new(dictionary);
    let options = kotlin::Options::default();
    let symbols = kotlin::symbols(dictionary, &options);
    let said = write(dictionary, &Target::Kotlin(options), &folder.join("src"));
    disk::write(&folder.join("src/Main.kt"), &program::print(&questions, &symbols, &SYNTAX));
    disk::write(&folder.join("src/Probe.kt"), &disk::read(&disk::path("native/probe/Probe.kt")));
    let ran = toolchain.compile(&Compile {
        folder: folder.clone(),
        sources: vec!["src".into()],
        output: "program.jar".into(),
        classpath: native::compose(),
        compose: true,
        ..Compile::default()
    });
    assert_eq!(ran.status, Some(0), "{name}\n{}", ran.err);
    let mut classpath = native::compose();
    classpath.push(folder.join("program.jar"));
    // Texts of other scripts go through the terminal's encoding.
    let encoding = ["-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8"];
    let ran = toolchain.run(&classpath, "design.tokens.MainKt", &[native::ONCE, encoding].concat());
    assert_eq!(ran.status, Some(0), "{name}\n{}", ran.err);
    questions.judge(&ran.out, &|token| !said[token], &expected::json, COMPOSE)
}

const SYNTAX: Syntax = Syntax {
    head: "@file:Suppress(\"DEPRECATION\")\n\npackage design.tokens\n\nimport probe.put\n\n",
    function: |name, body| format!("fun {name}() {{\n{body}\n}}\n"),
    set: |choices| {
        let contexts: Vec<&str> = choices.iter().map(|(_, context)| context.as_ref()).collect();
        format!("TokenSet(TokenInput({}))", contexts.join(", "))
    },
    with_set: |name, body| format!("fun {name}(set: TokenSet, input: Int) {{\n{body}\n}}\n"),
    call: |name, set, input| format!("{name}({set}, {input})"),
    constant: "",
    main: |body| format!("fun main() {{\n{body}}}\n"),
    end: "",
};
