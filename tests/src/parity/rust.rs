//! Rust: compiled and run as a program.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::{Target, rust};

use super::program::{self, Syntax};
use super::{Found, Questions, compare, expected, write};
use crate::{command, disk};

/// Asks generated Rust for every token in every context.
pub fn ask(name: &str, dictionary: &Dictionary) -> Found {
    let folder = disk::scratch(&format!("parity-rust-{name}"));
    let questions = Questions::new(dictionary);
    let said = write(dictionary, &Target::Rust(rust::Options::default()), &folder);
    disk::write(&folder.join("main.rs"), &program::print(&questions, &rust::symbols(dictionary), &SYNTAX));
    disk::write(&folder.join("probe.rs"), &disk::read(&disk::path("native/probe/probe.rs")));
    let ran = crate::rust::compile(&folder, Path::new("main.rs"), &["--cap-lints", "allow", "-o", "program"]);
    assert_eq!(ran.status, Some(0), "{name}\n{}", ran.err);
    let ran = command::within(&mut Command::new(folder.join("program")), Duration::from_mins(1));
    assert_eq!(ran.status, Some(0), "{name}\n{}", ran.err);
    questions.judge(&ran.out, &|token| !said[token], &expected::json, compare::FLOATS)
}

const SYNTAX: Syntax = Syntax {
    head: "mod probe;\nmod tokens;\n\nuse probe::put;\n\n",
    function: |name, body| format!("fn {name}() {{\n{body}\n}}\n"),
    set: |choices| {
        let mut all: Vec<String> =
            choices.iter().map(|(member, context)| format!("{member}: tokens::{context}")).collect();
        all.push("..tokens::Input::DEFAULT".to_owned());
        format!("tokens::tokens(tokens::Input {{ {} }})", all.join(", "))
    },
    with_set: |name, body| format!("fn {name}(set: &tokens::Tokens, input: i64) {{\n{body}\n}}\n"),
    call: |name, set, input| format!("{name}(&{set}, {input});"),
    constant: "tokens::",
    main: |body| format!("fn main() {{\n{body}}}\n"),
    end: ";",
};
