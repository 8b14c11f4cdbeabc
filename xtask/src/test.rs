//! `cargo xtask test`: everything that has to hold, and one closing line that says how much of it does.

use std::process::Command;

use crate::process::{self, cargo};
use crate::{codegen, setup};

/// What was run so far.
#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
    skipped: usize,
    failures: Vec<String>,
}

impl Tally {
    /// Counts one thing that either holds or does not.
    fn check(&mut self, what: &str, holds: bool) {
        if holds {
            self.passed += 1;
        } else {
            self.failed += 1;
            self.failures.push(what.to_owned());
        }
    }

    /// Runs a command that counts as one test.
    fn step(&mut self, what: &str, command: &mut Command) {
        heading(what);
        let holds = process::succeeds(command);
        self.check(what, holds);
    }

    /// Runs a `cargo test` and counts its tests one by one.
    fn tests(&mut self, what: &str, command: &mut Command) {
        heading(what);
        let before = self.failed;
        let mut counted = false;
        let fine = process::watch(command, &mut |line| {
            if let Some(summary) = Summary::read(line) {
                counted = true;
                self.passed += summary.passed;
                self.failed += summary.failed;
                self.skipped += summary.ignored;
                if summary.ignored > 0 {
                    self.failures.push(format!("skipped: {} ignored in {what}", summary.ignored));
                }
            } else if let Some(reason) = line.strip_prefix("skipped: ") {
                self.skipped += 1;
                self.failures.push(format!("skipped: {reason}"));
            } else if let Some(name) =
                line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED"))
            {
                self.failures.push(name.to_owned());
            }
        });
        // A build that fails runs no test at all: that is one failure, not none.
        if (!fine && self.failed == before) || !counted {
            self.check(what, false);
        }
    }
}

/// The line that libtest ends a binary with.
struct Summary {
    passed: usize,
    failed: usize,
    ignored: usize,
}

impl Summary {
    fn read(line: &str) -> Option<Self> {
        let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
        let count = |name: &str| {
            counts.split("; ").find_map(|part| part.trim().strip_suffix(name)?.trim().parse::<usize>().ok())
        };
        Some(Self { passed: count("passed")?, failed: count("failed")?, ignored: count("ignored")? })
    }
}

fn heading(what: &str) {
    println!("── {what}");
}

/// Runs everything; whether all of it holds.
pub(crate) fn run() -> bool {
    let strict = std::env::var("CI").is_ok_and(|value| value == "true" || value == "1");
    let mut tally = Tally::default();

    heading("what the tests need");
    for missing in setup::run().missing {
        tally.skipped += 1;
        tally.failures.push(format!("skipped: {missing}"));
    }

    tally.step("format", &mut cargo(&["fmt", "--all", "--check"]));
    tally.step(
        "clippy",
        &mut cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--quiet", "--", "-Dwarnings"]),
    );
    tally.step(
        "documentation",
        cargo(&["doc", "--workspace", "--no-deps", "--locked", "--quiet"]).env("RUSTDOCFLAGS", "-Dwarnings"),
    );
    heading("generated files");
    let current = codegen::run(codegen::Mode::Check);
    tally.check("generated files", current);
    tally.tests("tests", &mut cargo(&["test", "--workspace", "--no-fail-fast", "--locked"]));
    // What a run of the whole workspace leaves out: doors that are closed by default.
    tally.tests(
        "every feature of the compiler",
        &mut cargo(&[
            "test",
            "--locked",
            "-p",
            "tokens-compiler",
            "-p",
            "tokens-compiler-core",
            "-p",
            "tokens-compiler-rust",
            "-p",
            "tokens-compiler-targets",
            "--all-features",
        ]),
    );
    let conversions = conversions().join(",");
    let mut run = cargo(&["test", "--locked", "-p", "tokens-runtime", "--features", &conversions]);
    tally.tests("the conversions of the runtime", &mut run);
    tally.step(
        "the runtime without features",
        &mut cargo(&["check", "--locked", "-p", "tokens-runtime", "--no-default-features", "--quiet"]),
    );

    for failure in &tally.failures {
        println!("{failure}");
    }
    if strict {
        // On the machine that decides, what was not run does not hold.
        tally.failed += std::mem::take(&mut tally.skipped);
    }
    let Tally { passed, failed, skipped, .. } = tally;
    if skipped == 0 {
        println!("{passed} passed, {failed} failed");
    } else {
        println!("{passed} passed, {failed} failed, {skipped} skipped");
    }
    failed == 0
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
