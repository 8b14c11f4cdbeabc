//! `cargo xtask test`: everything that has to hold, what it cost, and one closing line that says how much of it does.

mod cost;
mod tally;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use tokens_tests::command::BUILT;
#[cfg(unix)]
use tokens_tests::native::kotlin::{self, server};

use crate::process::{self, cargo};
use crate::{codegen, setup};
use tally::{Tally, heading};

/// Runs everything; whether all of it holds.
pub(crate) fn run() -> bool {
    let is_strict = std::env::var("CI").is_ok_and(|value| value == "true" || value == "1");
    let mut tally = Tally::new();

    heading("what the tests need");
    for missing in setup::run().missing {
        tally.skip(&missing);
    }
    tally.done("what the tests need");

    format(&mut tally);
    tally.step(
        "clippy",
        &mut cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--quiet", "--", "-Dwarnings"]),
    );
    tally.step(
        "documentation",
        cargo(&["doc", "--workspace", "--no-deps", "--locked", "--quiet"]).env("RUSTDOCFLAGS", "-Dwarnings"),
    );
    tally.step("build", &mut cargo(&["test", "--workspace", "--no-run", "--locked", "--quiet"]));
    let command = command();
    let mut tests = cargo(&["test", "--workspace", "--no-fail-fast", "--locked"]);
    tests.env(BUILT, &command);
    #[cfg(unix)]
    let compiler = kotlin::find().and_then(|kotlin| {
        let compiler = server::Server::start(&kotlin, &process::target().join("tmp")).ok()?;
        tests.env(server::VARIABLE, compiler.socket());
        Some(compiler)
    });
    tally.tests("tests", &mut tests);
    #[cfg(unix)]
    {
        drop(compiler);
        tally.done("Kotlin's compiler");
    }
    heading("generated files");
    let current = codegen::run_with(&command, codegen::Mode::Check);
    tally.check("generated files", current);
    // What a run of the whole workspace leaves out: doors that are closed by default.
    tally.tests(
        "every feature of the compiler",
        &mut cargo(&["test", "--locked", "-p", "tokens-compiler*", "--all-features"]),
    );
    let conversions = conversions().join(",");
    let mut run = cargo(&["test", "--locked", "-p", "tokens-runtime", "--features", &conversions]);
    tally.tests("the conversions of the runtime", &mut run);
    tally.tests("the frameworks' examples", &mut frameworks());
    tally.step(
        "the runtime without features",
        &mut cargo(&["check", "--locked", "-p", "tokens-runtime", "--no-default-features", "--quiet"]),
    );
    tally.finish(is_strict)
}

/// The command that was built for its own tests, where no build writes over it: all tests want the same one. What cannot
/// be copied is built by who looks for it.
fn command() -> PathBuf {
    let built = process::built("tokens");
    let name = built.file_name().unwrap_or_default();
    let command = process::target().join("tmp/command").join(name);
    let copied =
        command.parent().map(fs::create_dir_all).transpose().and_then(|_| fs::copy(&built, &command));
    if copied.is_ok() { command } else { built }
}

/// Runs what tells soonest whether an edit went wrong, in Rust alone; whether it holds.
pub(crate) fn fast() -> bool {
    let mut tally = Tally::new();
    format(&mut tally);
    tally.step(
        "clippy",
        &mut cargo(&[
            "clippy",
            "-p",
            "tokens-compiler*",
            "--all-targets",
            "--locked",
            "--quiet",
            "--",
            "-Dwarnings",
        ]),
    );
    tally.tests("the compiler", &mut cargo(&["test", "-p", "tokens-compiler*", "--locked", "--quiet"]));
    let mut cases = cargo(&["test", "-p", "tokens-tests", "--locked", "--lib"]);
    for test in FAST {
        cases.args(["--test", test]);
    }
    tally.tests("cases", &mut cases);
    tally.finish(false)
}

/// The tests whose cases are data and whose tools are Rust's.
const FAST: [&str; 5] = ["spec", "golden", "conformance", "house", "corpus"];

fn format(tally: &mut Tally) {
    tally.step("format", &mut cargo(&["fmt", "--all", "--check"]));
    tally.step(
        "format of the examples",
        &mut cargo(&["fmt", "--all", "--check", "--manifest-path", FRAMEWORKS]),
    );
}

/// A workspace of its own, so that others' frameworks cost nothing but in their own step.
const FRAMEWORKS: &str = "examples/frameworks/Cargo.toml";

/// The tests of the examples. Their libraries have no others, and building those once more as tests takes a while; a
/// fifth of what they stand on is built already.
fn frameworks() -> Command {
    let mut run =
        cargo(&["test", "--locked", "--no-fail-fast", "--test", "*", "--manifest-path", FRAMEWORKS]);
    run.env("CARGO_TARGET_DIR", process::target());
    run
}

/// The runtime's features, each of which is a conversion.
fn conversions() -> Vec<String> {
    let manifest =
        std::fs::read_to_string(process::root().join("tokens-runtime/Cargo.toml")).unwrap_or_default();
    let section = manifest.split("\n[").find_map(|section| section.strip_prefix("features]"));
    let lines = section.unwrap_or_default().lines().filter(|line| !line.starts_with('#'));
    let names = lines.filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()));
    names.filter(|name| name != "default").collect()
}
