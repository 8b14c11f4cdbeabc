//! Tests that need a tool the machine may lack.

use std::io::Write;
use std::path::PathBuf;

/// Says on the terminal that a test was skipped, where `cargo xtask test` counts it; under `CI=true` it fails.
pub fn skip(reason: &str) {
    let strict = std::env::var("CI").is_ok_and(|value| value == "true" || value == "1");
    assert!(!strict, "{reason}");
    // Past libtest, which swallows what a passing test prints.
    let _ = writeln!(std::io::stderr(), "skipped: {reason}");
}

/// The same for a tool that not every installation of Rust offers: its test passes in CI too.
pub fn pass_over(reason: &str) {
    // As in `skip`.
    let _ = writeln!(std::io::stderr(), "not run: {reason}");
}

/// Where a program is on the PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The first of these programs that is on the PATH.
pub fn find_any(programs: &[&str]) -> Option<PathBuf> {
    programs.iter().find_map(|program| find(program))
}
