//! One line of a source, cut to the room there is, and where a range of it stands on the screen.

use std::ops::Range;

use super::text;

/// What is shown of a line.
pub(super) struct Excerpt {
    /// The text as a terminal may show it, with `…` where it was cut.
    pub text: String,
    /// Cells before the range that it was cut around.
    pub offset: usize,
    /// Cells of that range, at least one.
    pub cells: usize,
}

/// Cuts `line` to `room` cells around `focus`, a range of its bytes. Reads no more of the line than it shows, so
/// a line of a megabyte costs what a short one does.
pub(super) fn cut(line: &str, focus: Range<usize>, room: usize) -> Excerpt {
    let start = line.floor_char_boundary(focus.start.min(line.len()));
    let end = line.ceil_char_boundary(focus.end.clamp(start, line.len()));
    let (before, used) = walk(line[..start].chars().rev(), room);
    let whole = before == start && walk(line[start..].chars(), room - used).0 == line.len() - start;
    let (first, last) = if whole { (0, line.len()) } else { window(line, start, room.max(8)) };

    let mut text = String::new();
    let mut offset = 0;
    if first > 0 {
        text.push('…');
        offset += 1;
    }
    for c in line[first..start].chars() {
        offset += text::push(&mut text, c);
    }
    let mut cells = 0;
    for (at, c) in line[start..last].char_indices() {
        let shown = text::push(&mut text, c);
        if start + at < end {
            cells += shown;
        }
    }
    if last < line.len() {
        text.push('…');
    }
    Excerpt { text, offset, cells: cells.max(1) }
}

/// The bytes that are shown: two thirds of the room from `start` on, the rest before it, `…` on both sides.
fn window(line: &str, start: usize, room: usize) -> (usize, usize) {
    let (after, used) = walk(line[start..].chars(), room * 2 / 3);
    let (before, _) = walk(line[..start].chars().rev(), (room - used).saturating_sub(2));
    (start - before, start + after)
}

/// Bytes and cells of as many characters as fit into `room`.
fn walk(characters: impl Iterator<Item = char>, room: usize) -> (usize, usize) {
    let (mut bytes, mut used) = (0, 0);
    for c in characters {
        let cells = text::width_of(c);
        if used + cells > room {
            break;
        }
        used += cells;
        bytes += c.len_utf8();
    }
    (bytes, used)
}
