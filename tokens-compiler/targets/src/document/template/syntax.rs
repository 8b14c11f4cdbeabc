//! What of the template language is refused before the engine reads it: expressions and blocks so deep in each other that
//! reading them would take more stack than there is, and the one operator that makes a text of anything.

use std::ops::Range;

/// How many operators a tag may have: the engine reads each inside of the one before.
const MOST_OPERATORS: usize = 200;

/// How deep brackets may be in each other.
const MOST_BRACKETS: usize = 32;

/// How deep blocks may be in each other, and how many branches all of them have.
const MOST_BLOCKS: usize = 64;

/// Words that are operators.
const OPERATORS: [&str; 7] = ["and", "else", "if", "in", "is", "not", "or"];

/// Tags that begin a block.
const BLOCKS: [&str; 10] =
    ["autoescape", "block", "call", "elif", "filter", "for", "if", "macro", "set", "with"];

/// Tags that name templates.
pub(super) const NAMING: [&str; 4] = ["extends", "from", "import", "include"];

/// What is refused: its place, and why.
pub(super) type Refused = (Range<usize>, String);

/// Looks at a whole template.
pub(super) fn check(text: &str) -> Result<(), Refused> {
    let mut at = 0;
    let mut blocks = 0_usize;
    while let Some(start) = text[at..].find('{').map(|found| at + found) {
        let inside = start + 2;
        match text.as_bytes().get(start + 1) {
            Some(b'#') => {
                at = text[inside..].find("#}").map_or(text.len(), |end| inside + end + 2);
            }
            Some(b'%') => {
                if let Some(length) = raw(&text[inside..]) {
                    at = inside + length;
                } else {
                    let tag = Tag::read(text, inside, "%}")?;
                    at = tag.end;
                    let word = word(&text[inside..tag.end]);
                    if NAMING.contains(&word) && tag.operators > 0 {
                        let why = format!("`{word}` takes the name of a template in quotes");
                        return Err((start..tag.end, why));
                    }
                    blocks = counted(&text[inside..tag.end], blocks);
                    if blocks > MOST_BLOCKS {
                        let why = format!("blocks are more than {MOST_BLOCKS} deep in each other");
                        return Err((start..tag.end, why));
                    }
                }
            }
            Some(b'{') => at = Tag::read(text, inside, "}}")?.end,
            _ => at = start + 1,
        }
    }
    Ok(())
}

/// The first word of a tag.
pub(super) fn word(tag: &str) -> &str {
    let tag = tag.trim_start_matches(['-', '+']).trim_start();
    tag.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default()
}

/// How deep blocks are behind a tag. A branch counts until all blocks around it end.
fn counted(tag: &str, blocks: usize) -> usize {
    let word = word(tag);
    if word.starts_with("end") {
        return blocks.saturating_sub(1);
    }
    let is_open = BLOCKS.contains(&word) && !(word == "set" && tag.contains('='));
    blocks + usize::from(is_open)
}

/// How long a part is that is no template, from behind its `{%` to behind its `endraw`; none if this is another tag.
fn raw(inside: &str) -> Option<usize> {
    let end = named(inside.strip_prefix(['-', '+']).unwrap_or(inside), "raw")?;
    let mut rest = end;
    while let Some((_, behind)) = rest.split_once("{%") {
        let tag = behind.strip_prefix(['-', '+']).unwrap_or(behind);
        if let Some(end) = named(tag, "endraw") {
            return Some(inside.len() - end.len());
        }
        rest = behind;
    }
    Some(inside.len())
}

/// What is behind a tag that holds nothing but this name.
fn named<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let white = |c: char| c.is_ascii_whitespace();
    let rest = tag.trim_start_matches(white).strip_prefix(name)?.trim_start_matches(white);
    rest.strip_prefix(['-', '+']).unwrap_or(rest).strip_prefix("%}")
}

/// A tag that was looked at.
struct Tag {
    /// Behind its end.
    end: usize,
    /// How many there are.
    operators: usize,
}

impl Tag {
    fn read(text: &str, start: usize, close: &str) -> Result<Self, Refused> {
        let bytes = text.as_bytes();
        let (mut at, mut operators, mut brackets) = (start, 0_usize, 0_usize);
        while let Some(&byte) = bytes.get(at) {
            if brackets == 0 && bytes[at..].starts_with(close.as_bytes()) {
                return Ok(Self { end: at + close.len(), operators });
            }
            let from = at;
            at += 1;
            match byte {
                b'"' | b'\'' => {
                    while bytes.get(at).is_some_and(|other| *other != byte) {
                        at += if bytes[at] == b'\\' { 2 } else { 1 };
                    }
                    at += 1;
                }
                b'(' | b'[' | b'{' => {
                    brackets += 1;
                    operators += 1;
                }
                b')' | b']' | b'}' => brackets = brackets.saturating_sub(1),
                b'~' => {
                    let why = "`~` makes a text of anything, lists too; write `+` between texts, `| string` behind a number";
                    return Err((from..at, why.to_owned()));
                }
                b'a'..=b'z' | b'A'..=b'Z' | b'_' => {
                    while bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_') {
                        at += 1;
                    }
                    operators += usize::from(OPERATORS.contains(&&text[from..at]));
                }
                // A mark before the end is about the space behind it.
                b'-' | b'+' if bytes[at..].starts_with(close.as_bytes()) => {}
                b',' | b':' => {}
                _ => operators += usize::from(byte.is_ascii_punctuation()),
            }
            let refuse = |what: String| Err((from..at.min(text.len()), what));
            if operators > MOST_OPERATORS {
                return refuse(format!("a tag has more than {MOST_OPERATORS} operators and brackets"));
            }
            if brackets > MOST_BRACKETS {
                return refuse(format!("brackets are more than {MOST_BRACKETS} deep in each other"));
            }
        }
        // The engine says that the end is missing.
        Ok(Self { end: text.len(), operators })
    }
}
