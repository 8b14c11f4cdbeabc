//! docs/performance.md: a preamble with the machine, and one section a part.

use std::fmt::Write as _;
use std::fs;

use super::measure::{Cost, Outcome};
use crate::process::{self, command};

const PATH: &str = "docs/performance.md";

/// Puts a section in its place, keeps the others; whether the file could be written.
pub(crate) fn replace(heading: &str, text: &str, order: &[&str]) -> bool {
    let path = process::root().join(PATH);
    let old = fs::read_to_string(&path).unwrap_or_default();
    let mut new = preamble();
    for &name in order {
        let section = if name == heading {
            Some(format!("{}\n\n{}\n", text.trim(), machine()))
        } else {
            section(&old, name)
        };
        if let Some(section) = section {
            // Writing to a String cannot fail.
            let _ = write!(new, "\n## {name}\n\n{}\n", section.trim());
        }
    }
    match fs::write(&path, new) {
        Ok(()) => true,
        Err(problem) => {
            eprintln!("{}: {problem}", path.display());
            false
        }
    }
}

fn section(document: &str, heading: &str) -> Option<String> {
    let start = document.find(&format!("\n## {heading}\n"))? + 1;
    let body = &document[start..];
    let body = &body[body.find('\n')?..];
    Some(body[..body.find("\n## ").unwrap_or(body.len())].to_owned())
}

fn preamble() -> String {
    "# Performance\n\n\
     Measured by `cargo xtask bench`, which anybody can run; [bench/README.md](../bench/README.md) says how.\n\
     What counts is CPU time, user and system, of the whole process with all its threads and children, and its\n\
     peak memory; a figure is the median of the runs named beside it. Wall time is left out: it says as much about\n\
     who else uses the machine.\n"
        .to_owned()
}

/// One line: the machine and the versions.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let file = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let value = |text: &str, key: &str, separator: char| {
        let line = text.lines().find(|line| line.starts_with(key)).unwrap_or_default();
        line.split_once(separator)
            .map(|(_, value)| value.trim().trim_matches('"').to_owned())
            .unwrap_or_default()
    };
    let memory = value(&file("/proc/meminfo"), "MemTotal", ':');
    let gib =
        memory.split_whitespace().next().and_then(|kib| kib.parse::<f64>().ok()).unwrap_or(0.0) / 1_048_576.0;
    let system = value(&file("/etc/os-release"), "PRETTY_NAME", '=');
    let rustc = process::output(&mut command("rustc", &["--version"])).unwrap_or_default();
    format!("<sub>{cores} cores, {gib:.0} GiB of memory, {system}, {}.</sub>", rustc.trim())
}

/// A cost as two cells of a table.
pub(crate) fn cells(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Cost(Cost { cpu, memory }) => format!("{} | {memory:.0}", seconds(*cpu)),
        Outcome::Failed(129..) => "stopped | ".to_owned(),
        Outcome::Failed(status) => format!("failed ({status}) | "),
    }
}

/// Seconds with as many digits as mean something.
pub(crate) fn seconds(seconds: f64) -> String {
    if seconds < 0.1 {
        format!("{seconds:.3}")
    } else if seconds < 10.0 {
        format!("{seconds:.2}")
    } else {
        format!("{seconds:.0}")
    }
}
