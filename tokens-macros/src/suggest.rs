//! The name that was probably meant.

/// The candidate nearest to `wanted`, if it is near: a third of its letters may differ, and one in short names.
pub(crate) fn nearest<'c>(wanted: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let wanted: Vec<char> = wanted.to_lowercase().chars().collect();
    let allowed = (wanted.len() / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let letters: Vec<char> = candidate.to_lowercase().chars().collect();
        if letters.len().abs_diff(wanted.len()) > allowed {
            continue;
        }
        let found = distance(&wanted, &letters);
        if found <= allowed && best.is_none_or(|(least, _)| found < least) {
            best = Some((found, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many letters are added, left out, replaced or swapped with their neighbor between two words.
fn distance(one: &[char], other: &[char]) -> usize {
    let width = other.len() + 1;
    let mut before = vec![0; width];
    let mut previous: Vec<usize> = (0..width).collect();
    for row in 1..=one.len() {
        let mut current = vec![row; width];
        for column in 1..width {
            let replaced = previous[column - 1] + usize::from(one[row - 1] != other[column - 1]);
            current[column] = replaced.min(previous[column] + 1).min(current[column - 1] + 1);
            let is_swap = row > 1
                && column > 1
                && one[row - 1] == other[column - 2]
                && one[row - 2] == other[column - 1];
            if is_swap {
                current[column] = current[column].min(before[column - 2] + 1);
            }
        }
        before = std::mem::replace(&mut previous, current);
    }
    previous[other.len()]
}
