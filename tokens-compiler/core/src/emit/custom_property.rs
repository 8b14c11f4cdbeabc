//! Names of custom properties: `--` and the words of the path in small letters, joined by `-`.
//!
//! The mapping is total. Characters that separate words (spaces, invisible marks, and of ASCII all but letters, digits
//! and what means something: `50%` → `50-percent`) become `-`, and so does the minus of a number (`space.-1` →
//! `--space--1`); a character that CSS identifiers may not hold becomes `u` and its code point in hex
//! (`❤` → `u2764`), and so does every character of a path in which nothing else is left. What still meets is
//! reported as a collision.

use std::fmt::Write as _;

use super::name::{kebab, may_say};
use super::string_table::StringTable;
use crate::dictionary::Dictionary;

mod names;
mod part;

pub use names::{numbered, settle};
pub use part::Part;

/// The names of the custom properties of all tokens, `--` included, by the ids of the tokens. Composite tokens have
/// more properties, whose names add `-font-size` and the like. Where two tokens meet, the second has a number.
pub fn names(dictionary: &Dictionary, prefix: &str) -> StringTable {
    names::settle("css", dictionary, prefix, None)
}

/// The name of the custom property of one path, `--` included, after a prefix that may be empty.
pub fn name<S: AsRef<str>>(path: &[S], prefix: &str) -> String {
    name_after(&start(prefix), path)
}

/// The same after what all names begin with.
pub fn name_after<S: AsRef<str>>(start: &str, path: &[S]) -> String {
    let mut name = String::from(start);
    let before = name.len();
    push_identifier(&mut name, path);
    if name.len() == before {
        spell_path(&mut name, path);
    }
    name
}

/// What all names begin with, after a prefix that may be empty: `--` or `--ds-`.
pub fn start(prefix: &str) -> String {
    let mut start = String::from("--");
    push_identifier(&mut start, &[prefix]);
    if start.len() > 2 {
        start.push('-');
    }
    start
}

/// The identifier for a name outside the token tree: a modifier.
#[inline]
pub fn identifier(name: &str) -> String {
    let mut text = String::new();
    push_identifier(&mut text, &[name]);
    if text.is_empty() {
        spell_path(&mut text, &[name]);
    }
    text
}

/// Adds the words of a path. Nearly all names are small ASCII letters, digits and hyphens, which need no words.
pub fn push_identifier<S: AsRef<str>>(text: &mut String, path: &[S]) {
    let start = text.len();
    if !push_plain(text, start, path) {
        text.truncate(start);
        push_escaped(text, &kebab(path));
    }
}

/// Adds the words of names to those that begin at `start`; false at the first name whose words are not plain to see.
fn push_plain<S: AsRef<str>>(text: &mut String, start: usize, names: &[S]) -> bool {
    for name in names {
        let name = name.as_ref();
        if name == "$root" {
            continue;
        }
        // Indices and no iterator: a macro runs this without optimization.
        let bytes = name.as_bytes();
        let (mut word, mut at) = (0, 0);
        while at < bytes.len() {
            match bytes[at] {
                b'a'..=b'z' | b'0'..=b'9' => {}
                b'A'..=b'Z' | 0x80.. => return false,
                // What may mean something: a hyphen does where no word ends.
                b'-' if at == word => return false,
                byte if may_say(byte) => return false,
                _ => {
                    push_word(text, start, &name[word..at]);
                    word = at + 1;
                }
            }
            at += 1;
        }
        push_word(text, start, &name[word..]);
    }
    true
}

fn push_word(text: &mut String, start: usize, word: &str) {
    if !word.is_empty() {
        if text.len() > start {
            text.push('-');
        }
        text.push_str(word);
    }
}

/// Adds a name in which every character that identifiers may not hold is spelled.
fn push_escaped(text: &mut String, name: &str) {
    let start = text.len();
    let mut spelled = false;
    for character in name.chars() {
        if is_identifier_character(character) {
            if spelled && character != '-' {
                text.push('-');
            }
            spelled = false;
            text.push(character);
        } else {
            if text.len() > start && !text.ends_with('-') {
                text.push('-');
            }
            spell(text, character);
            spelled = true;
        }
    }
}

/// Adds a path's characters, each spelled: `u2b-u2a`.
pub fn spell_path<S: AsRef<str>>(text: &mut String, path: &[S]) {
    let start = text.len();
    for name in path {
        if name.as_ref() == "$root" {
            continue;
        }
        for character in name.as_ref().chars() {
            if text.len() > start {
                text.push('-');
            }
            spell(text, character);
        }
    }
    if text.len() == start {
        text.push_str("root");
    }
}

fn spell(text: &mut String, character: char) {
    // Writing to a String cannot fail.
    let _ = write!(text, "u{:x}", u32::from(character));
}

/// Whether a character may stand anywhere in an identifier after `--` (CSS Syntax 3, 4.2).
fn is_identifier_character(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || matches!(character, '-' | '_' | '\u{b7}' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}'
            | '\u{f8}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{203f}' | '\u{2040}' | '\u{2070}'..='\u{218f}'
            | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}'
            | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..)
}
