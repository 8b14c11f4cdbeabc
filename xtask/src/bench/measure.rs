//! CPU time and peak memory of a whole process with its children.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// What one run cost.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// User and system time in seconds.
    pub(crate) cpu: f64,
    /// Peak memory of the largest process, in MiB.
    pub(crate) memory: f64,
}

/// The median of several runs, each taken by itself.
pub(crate) fn median(runs: &[Cost]) -> Option<Cost> {
    let middle = |of: fn(&Cost) -> f64| {
        let mut all: Vec<f64> = runs.iter().map(of).collect();
        all.sort_by(f64::total_cmp);
        all.get(all.len().saturating_sub(1) / 2).copied()
    };
    Some(Cost { cpu: middle(|cost| cost.cpu)?, memory: middle(|cost| cost.memory)? })
}

/// What a run came to.
pub(crate) enum Outcome {
    /// It succeeded.
    Cost(Cost),
    /// It ended otherwise, with this exit status; above 128 it was stopped.
    Failed(i32),
}

/// A command line, the folder it runs in and what is added to its environment.
pub(crate) struct Run<'a> {
    pub(crate) line: Vec<String>,
    pub(crate) folder: &'a Path,
    pub(crate) environment: Vec<(String, String)>,
    /// Seconds of CPU time after which a process is stopped.
    pub(crate) limit: u32,
}

/// Runs once. bash's `time` counts in thousandths of a second, GNU time knows the memory.
pub(crate) fn once(run: &Run, notes: &Path) -> Outcome {
    const SCRIPT: &str = r#"TIMEFORMAT='%3U %3S'; notes=$1; limit=$2; shift 2
{ time /usr/bin/time -q -f '%M' -o "$notes.memory" \
    bash -c 'ulimit -t "$0"; exec "$@"' "$limit" "$@" >"$notes.log" 2>&1; } 2>"$notes.cpu"
exit $?"#;
    let mut command = Command::new("bash");
    command.args(["-c", SCRIPT, "bench"]).arg(notes).arg(run.limit.to_string()).args(&run.line);
    command.envs(run.environment.iter().map(|(name, value)| (name, value)));
    command.current_dir(run.folder).stdin(Stdio::null());
    let status = command.status().ok().and_then(|status| status.code());
    let read = |extension: &str| fs::read_to_string(notes.with_extension(extension)).unwrap_or_default();
    let numbers =
        |text: &str| -> Vec<f64> { text.split_whitespace().filter_map(|word| word.parse().ok()).collect() };
    let memory = numbers(read("memory").lines().last().unwrap_or_default());
    let cpu = numbers(read("cpu").lines().last().unwrap_or_default());
    match (status, cpu.as_slice(), memory.as_slice()) {
        (Some(0), &[user, system], &[kib]) => {
            Outcome::Cost(Cost { cpu: user + system, memory: kib / 1024.0 })
        }
        (status, ..) => Outcome::Failed(status.unwrap_or(-1)),
    }
}

/// Runs several times; the median, or the status of the first run that failed.
pub(crate) fn repeat(run: &Run, times: usize, notes: &Path) -> Outcome {
    let mut costs = Vec::new();
    for _ in 0..times {
        match once(run, notes) {
            Outcome::Cost(cost) => costs.push(cost),
            failed @ Outcome::Failed(_) => return failed,
        }
    }
    median(&costs).map_or(Outcome::Failed(-1), Outcome::Cost)
}
