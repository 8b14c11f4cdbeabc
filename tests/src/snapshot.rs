//! Expected data in files. `UPDATE=1` rewrites it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Whether expected data is to be rewritten.
pub fn is_updating() -> bool {
    std::env::var("UPDATE").is_ok_and(|value| value == "1")
}

/// Compares a text with the file that holds what is expected, or rewrites the file; what differs, if anything.
pub fn compare(file: &Path, found: &str) -> Option<String> {
    let wanted = fs::read_to_string(file).ok();
    if wanted.as_deref() == Some(found) {
        return None;
    }
    if is_updating() {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).unwrap_or_else(|problem| panic!("{}: {problem}", folder.display()));
        }
        fs::write(file, found).unwrap_or_else(|problem| panic!("{}: {problem}", file.display()));
        return None;
    }
    let change =
        wanted.map_or_else(|| "there is no such file\n".to_owned(), |wanted| difference(&wanted, found));
    Some(format!("{}\n{change}", file.display()))
}

/// Panics with every difference, and how to accept them.
pub fn finish(differences: &[String]) {
    assert!(
        differences.is_empty(),
        "{} differ; `UPDATE=1 cargo test` accepts what was found\n\n{}",
        differences.len(),
        differences.join("\n")
    );
}

/// The lines around the first difference.
pub fn difference(wanted: &str, found: &str) -> String {
    let (wanted, found): (Vec<&str>, Vec<&str>) = (wanted.lines().collect(), found.lines().collect());
    let same = wanted.iter().zip(&found).take_while(|(a, b)| a == b).count();
    let mut text = String::new();
    let start = same.saturating_sub(2);
    for line in &wanted[start..same] {
        let _ = writeln!(text, "  {line}");
    }
    for line in wanted.iter().skip(same).take(6) {
        let _ = writeln!(text, "- {line}");
    }
    for line in found.iter().skip(same).take(6) {
        let _ = writeln!(text, "+ {line}");
    }
    let _ = writeln!(text, "  (line {}; {} lines wanted, {} found)", same + 1, wanted.len(), found.len());
    text
}
