//! What was run so far, and how much of it holds.

use std::process::Command;

use super::cost::{Costs, Parts};
use crate::process;

/// What was run so far.
pub(super) struct Tally {
    passed: usize,
    failed: usize,
    skipped: usize,
    failures: Vec<String>,
    costs: Costs,
}

impl Tally {
    pub(super) fn new() -> Self {
        Self { passed: 0, failed: 0, skipped: 0, failures: Vec::new(), costs: Costs::new() }
    }

    /// Counts something that could not be run.
    pub(super) fn skip(&mut self, why: &str) {
        self.skipped += 1;
        self.failures.push(format!("skipped: {why}"));
    }

    /// Ends a step that counts nothing.
    pub(super) fn done(&mut self, what: &str) {
        self.costs.step(what);
    }

    /// Counts one thing that either holds or does not, which was a step.
    pub(super) fn check(&mut self, what: &str, holds: bool) {
        self.count(what, holds);
        self.costs.step(what);
    }

    fn count(&mut self, what: &str, holds: bool) {
        if holds {
            self.passed += 1;
        } else {
            self.failed += 1;
            self.failures.push(what.to_owned());
        }
    }

    /// Runs a command that counts as one test.
    pub(super) fn step(&mut self, what: &str, command: &mut Command) {
        heading(what);
        let holds = process::succeeds(command);
        self.check(what, holds);
    }

    /// Runs a `cargo test` and counts its tests one by one.
    pub(super) fn tests(&mut self, what: &str, command: &mut Command) {
        heading(what);
        let before = self.failed;
        let mut counted = false;
        let mut parts = Parts::new(what);
        let watched = process::watch(command, &mut |cargo, line| parts.see(cargo, line));
        for line in &watched.lines {
            if let Some(summary) = Summary::read(line) {
                counted = true;
                self.passed += summary.passed;
                self.failed += summary.failed;
                self.skipped += summary.ignored;
                if summary.ignored > 0 {
                    self.failures.push(format!("skipped: {} ignored in {what}", summary.ignored));
                }
            } else if let Some(reason) = line.strip_prefix("skipped: ") {
                self.skip(reason);
            } else if let Some(name) =
                line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED"))
            {
                self.failures.push(name.to_owned());
            }
        }
        // A build that fails runs no test at all: that is one failure, not none.
        if (!watched.succeeded && self.failed == before) || !counted {
            self.count(what, false);
        }
        self.costs.parts(what, parts);
    }

    /// Says what it cost, what failed and how much holds; whether all of it does. Where it is strict, what was not run
    /// does not hold.
    pub(super) fn finish(mut self, is_strict: bool) -> bool {
        heading("what it cost");
        print!("{}", self.costs.table());
        for failure in &self.failures {
            println!("{failure}");
        }
        if is_strict {
            self.failed += std::mem::take(&mut self.skipped);
        }
        let Self { passed, failed, skipped, .. } = self;
        if skipped == 0 {
            println!("{passed} passed, {failed} failed");
        } else {
            println!("{passed} passed, {failed} failed, {skipped} skipped");
        }
        failed == 0
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

pub(super) fn heading(what: &str) {
    println!("── {what}");
}
