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

/// How many letters have to be added, taken away or replaced.
fn distance(from: &[char], to: &str) -> usize {
    let mut row: Vec<usize> = (0..=from.len()).collect();
    for (line, wanted) in to.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (at, &letter) in from.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != wanted);
            diagonal = row[at + 1];
            row[at + 1] = replaced.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row[from.len()]
}
