//! Swift: compiled and run as a program.

use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::{Target, swift};

use super::program::{self, Syntax};
use super::{Found, Questions, compare, expected, write};
use crate::disk;
use crate::native::swift::{Platform, Swift};

/// Asks generated Swift for every token in every context.
pub fn ask(toolchain: &Swift, name: &str, dictionary: &Dictionary) -> Found {
    let folder = disk::scratch(&format!("parity-swift-{name}"));
    let questions = Questions::new(dictionary);
    let said = write(dictionary, &Target::Swift(swift::Options::default()), &folder);
    disk::write(
        &folder.join("main.swift"),
        &program::print(&questions, &swift::symbols(dictionary, &swift::Options::default()), &SYNTAX),
    );
    disk::write(&folder.join("Probe.swift"), &disk::read(&disk::path("native/probe/Probe.swift")));
    let ran = toolchain.execute(&folder, Platform::Linux, &["-suppress-warnings"]);
    assert_eq!(ran.status, Some(0), "{name}\n{}", ran.err);
    questions.judge(&ran.out, &|token| !said[token], &expected::json, compare::FLOATS)
}

const SYNTAX: Syntax = Syntax {
    head: "",
    function: |name, body| format!("func {name}() {{\n{body}\n}}\n"),
    set: |choices| {
        let choices: Vec<String> =
            choices.iter().map(|(member, context)| format!("{member}: {context}")).collect();
        format!("TokenSet(TokenInput({}))", choices.join(", "))
    },
    with_set: |name, body| format!("func {name}(_ set: TokenSet, _ input: Int) {{\n{body}\n}}\n"),
    call: |name, set, input| format!("{name}({set}, {input})"),
    constant: "",
    main: str::to_owned,
    end: "",
};
