//! "did you mean": the name that was probably meant.

use tokens_compiler::nearest;

/// More names than this are not listed: as many as there are targets have to fit.
const MOST_SHOWN: usize = 24;

/// The end of a message about an unknown name: `; did you mean …`, or else all names if there are few.
pub(crate) fn advice<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut all: Vec<&str> = Vec::new();
    for candidate in candidates {
        if !all.contains(&candidate) {
            all.push(candidate);
        }
    }
    if let Some(meant) = nearest(name, all.iter().copied()) {
        return Some(format!("did you mean `{meant}`?"));
    }
    if all.is_empty() || all.len() > MOST_SHOWN {
        return None;
    }
    let names: Vec<String> = all.iter().map(|name| format!("`{name}`")).collect();
    Some(format!("expected one of {}", names.join(", ")))
}
