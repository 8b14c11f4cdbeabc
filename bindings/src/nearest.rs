//! The name that was probably meant.

/// The candidate with the fewest edits, if they are at most a third of the name's letters and four; the first one
/// of several.
pub(crate) fn nearest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<String> {
    let letters: Vec<char> = name.chars().collect();
    let limit = (letters.len() / 3).clamp(1, 4);
    let near = candidates.map(|candidate| (distance(&letters, candidate), candidate));
    let (least, best) = near.min_by_key(|&(edits, _)| edits)?;
    (least <= limit).then(|| best.to_owned())
}

/// How many letters have to be added, taken away, replaced or swapped with the next one.
fn distance(from: &[char], to: &str) -> usize {
    let mut last: Option<char> = None;
    let mut before = vec![0; from.len() + 1];
    let mut row: Vec<usize> = (0..=from.len()).collect();
    for wanted in to.chars() {
        let mut next = vec![row[0] + 1];
        for (at, &letter) in from.iter().enumerate() {
            let replaced = row[at] + usize::from(letter != wanted);
            let mut least = replaced.min(row[at + 1] + 1).min(next[at] + 1);
            if at > 0 && letter != wanted && last == Some(letter) && from[at - 1] == wanted {
                least = least.min(before[at - 1] + 1);
            }
            next.push(least);
        }
        (before, row) = (row, next);
        last = Some(wanted);
    }
    row[from.len()]
}
