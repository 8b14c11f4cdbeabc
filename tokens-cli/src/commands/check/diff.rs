//! Changes as a unified diff, as `patch` and `git apply` read it.

use std::fmt::Write as _;

use super::patch::Patch;

/// Lines shown around what changed.
const AROUND: usize = 3;

/// Lines of the original, and those in their place.
struct Block<'p> {
    /// The first of the lines.
    first: usize,
    old: Vec<&'p str>,
    new: Vec<String>,
}

/// The diff of one file.
pub(super) fn unified(path: &str, patch: &Patch) -> String {
    let lines: Vec<&str> = patch.original.split_inclusive('\n').collect();
    let blocks = blocks(patch, &lines);
    let mut text = format!("--- {path}\n+++ {path}\n");
    let (mut added, mut removed) = (0, 0);
    let mut rest = &blocks[..];
    while !rest.is_empty() {
        let mut near = 1;
        while near < rest.len() && rest[near].first - end(&rest[near - 1]) <= 2 * AROUND {
            near += 1;
        }
        let (hunk, later) = rest.split_at(near);
        push_hunk(&mut text, hunk, &lines, (added, removed));
        added += count(hunk, |block| block.new.len());
        removed += count(hunk, |block| block.old.len());
        rest = later;
    }
    text
}

fn end(block: &Block<'_>) -> usize {
    block.first + block.old.len()
}

/// The changed lines: whole lines around each change, together where changes share one.
fn blocks<'p>(patch: &'p Patch, lines: &[&'p str]) -> Vec<Block<'p>> {
    let original = &*patch.original;
    let mut blocks: Vec<Block<'p>> = Vec::new();
    let (mut line, mut start) = (0, 0);
    let changes = patch.changes();
    let mut rest = changes.iter().peekable();
    while let Some(change) = rest.next() {
        while line < lines.len() && start + lines[line].len() <= change.start {
            start += lines[line].len();
            line += 1;
        }
        // A change at the very end of the text is one of its last line, if that is not closed.
        if line == lines.len() && line > 0 && !original.ends_with('\n') {
            line -= 1;
            start -= lines[line].len();
        }
        let first = line;
        let mut new = original[start..change.start].to_owned();
        new.push_str(&change.text);
        let mut done = change.end;
        loop {
            while line < lines.len() && (start < done || line == first && start <= done) {
                start += lines[line].len();
                line += 1;
            }
            let Some(next) = rest.next_if(|next| next.start < start) else { break };
            new.push_str(&original[done..next.start]);
            new.push_str(&next.text);
            done = next.end;
        }
        new.push_str(&original[done..start.max(done)]);
        let mut block = Block {
            first,
            old: lines[first..line].to_vec(),
            new: new.split_inclusive('\n').map(str::to_owned).collect(),
        };
        trim(&mut block);
        blocks.push(block);
    }
    blocks
}

/// Leaves out the lines at both ends that are the same.
fn trim(block: &mut Block<'_>) {
    let same = block.old.iter().zip(&block.new).take_while(|(old, new)| *old == new).count();
    block.first += same;
    block.old.drain(..same);
    block.new.drain(..same);
    let same =
        block.old.iter().rev().zip(block.new.iter().rev()).take_while(|(old, new)| *old == new).count();
    block.old.truncate(block.old.len() - same);
    block.new.truncate(block.new.len() - same);
}

/// Adds a hunk. Before it, the new text has these many lines instead of those of the original.
fn push_hunk(text: &mut String, hunk: &[Block<'_>], lines: &[&str], (added, removed): (usize, usize)) {
    let from = hunk[0].first.saturating_sub(AROUND);
    let until = (end(&hunk[hunk.len() - 1]) + AROUND).min(lines.len());
    let old = until - from;
    let new = old + count(hunk, |block| block.new.len()) - count(hunk, |block| block.old.len());
    // Of no lines, the place is the line before.
    let place = |first: usize, count: usize| first + usize::from(count > 0);
    let (old_place, new_place) = (place(from, old), place(from + added - removed, new));
    // Writing to a String cannot fail.
    let _ = writeln!(text, "@@ -{old_place},{old} +{new_place},{new} @@");
    let mut at = from;
    for block in hunk {
        push_lines(text, ' ', &lines[at..block.first]);
        push_lines(text, '-', &block.old);
        push_lines(text, '+', &block.new);
        at = end(block);
    }
    push_lines(text, ' ', &lines[at..until]);
}

fn count(blocks: &[Block<'_>], lines: impl Fn(&Block<'_>) -> usize) -> usize {
    blocks.iter().map(lines).sum()
}

fn push_lines<S: AsRef<str>>(text: &mut String, mark: char, lines: &[S]) {
    for line in lines {
        let line = line.as_ref();
        text.push(mark);
        text.push_str(line);
        if !line.ends_with('\n') {
            text.push_str("\n\\ No newline at end of file\n");
        }
    }
}
