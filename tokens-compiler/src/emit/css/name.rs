//! Names of custom properties: `--` and the words of the path in small letters, joined by `-`.
//!
//! The mapping is total. Characters that separate words (everything in ASCII but letters and digits, spaces,
//! invisible marks) become `-`; a character that CSS identifiers may not hold becomes `u` and its code point in hex
//! (`❤` → `u2764`), and so does every character of a path in which nothing else is left. What still meets is
//! reported as a collision.

use std::fmt::Write as _;

use super::Options;
use super::value::Part;
use crate::diagnostic::Diagnostics;
use crate::dictionary::{Dictionary, TokenId};
use crate::emit::name::{Names, kebab};

/// The names of all tokens, by their ids, each with its parts once. Every two tokens that would write one custom
/// property are reported, where there is a sink to report to.
pub(super) fn settle(
    dictionary: &Dictionary,
    options: &Options,
    mut diagnostics: Option<&mut Diagnostics>,
) -> Vec<String> {
    let mut names = wanted(dictionary, options);
    if !may_collide(dictionary, &names) {
        return names;
    }
    let mut taken = Names::new("css", dictionary);
    for (id, token) in dictionary.tokens() {
        let mut suffixes = vec![Part::Whole.suffix()];
        for variant in &token.variants {
            let Some(value) = variant.value else { continue };
            suffixes.extend(Part::of(dictionary.value(value)).iter().map(|part| part.suffix()));
        }
        suffixes.sort_unstable();
        suffixes.dedup();
        let name = &mut names[id.0 as usize];
        if let Some(other) = taken.take(name, "-", &suffixes, id, diagnostics.as_deref_mut()) {
            *name = other;
        }
    }
    names
}

/// The names that tokens have when no two meet.
fn wanted(dictionary: &Dictionary, options: &Options) -> Vec<String> {
    let mut start = String::from("--");
    push_identifier(&mut start, &[&options.prefix]);
    if start.len() > 2 {
        start.push('-');
    }
    let mut names = Vec::with_capacity(dictionary.tokens.len());
    for token in &dictionary.tokens {
        let mut name = String::with_capacity(start.len() + 32);
        name.push_str(&start);
        let before = name.len();
        push_identifier(&mut name, &token.path);
        if name.len() == before {
            spell_path(&mut name, &token.path);
        }
        names.push(name);
    }
    names
}

/// The name of one path.
pub(super) fn name<S: AsRef<str>>(path: &[S], prefix: &str) -> String {
    let mut name = String::from("--");
    push_identifier(&mut name, &[prefix]);
    if name.len() > 2 {
        name.push('-');
    }
    let before = name.len();
    push_identifier(&mut name, path);
    if name.len() == before {
        spell_path(&mut name, path);
    }
    name
}

/// Whether two properties have the same hash. Nearly always none have, and then no name needs to be compared.
fn may_collide(dictionary: &Dictionary, names: &[String]) -> bool {
    let mut hashes = Vec::with_capacity(names.len());
    for (index, token) in dictionary.tokens.iter().enumerate() {
        let own = hash(0xcbf2_9ce4_8422_2325, &names[index]);
        let start = hashes.len();
        hashes.push(own);
        for variant in &token.variants {
            let Some(value) = variant.value else { continue };
            for part in Part::of(dictionary.value(value)) {
                let hash = if *part == Part::Whole { own } else { hash(own, part.suffix()) };
                // Several variants write the same properties.
                if !hashes[start..].contains(&hash) {
                    hashes.push(hash);
                }
            }
        }
    }
    hashes.sort_unstable();
    hashes.windows(2).any(|pair| pair[0] == pair[1])
}

/// FNV-1a, 64 bits, continued from `state`.
fn hash(mut state: u64, text: &str) -> u64 {
    for &byte in text.as_bytes() {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    state
}

/// The identifier for a name outside the token tree: a modifier.
pub(super) fn identifier(name: &str) -> String {
    let mut text = String::new();
    push_identifier(&mut text, &[name]);
    if text.is_empty() {
        spell_path(&mut text, &[name]);
    }
    text
}

/// Adds the words of a path. Nearly all names are small ASCII letters, digits and hyphens, which need no words.
fn push_identifier<S: AsRef<str>>(text: &mut String, path: &[S]) {
    let start = text.len();
    for name in path {
        let name = name.as_ref();
        if name == "$root" {
            continue;
        }
        let mut word = 0;
        for (at, &byte) in name.as_bytes().iter().enumerate() {
            match byte {
                b'a'..=b'z' | b'0'..=b'9' => {}
                b'A'..=b'Z' | 0x80.. => {
                    text.truncate(start);
                    push_escaped(text, &kebab(path));
                    return;
                }
                _ => {
                    push_word(text, start, &name[word..at]);
                    word = at + 1;
                }
            }
        }
        push_word(text, start, &name[word..]);
    }
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
fn spell_path<S: AsRef<str>>(text: &mut String, path: &[S]) {
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

/// Adds `var(--name)`, or the variable of one of its parts.
pub(super) fn push_reference(text: &mut String, names: &[String], target: TokenId, part: Part) {
    text.push_str("var(");
    text.push_str(&names[target.0 as usize]);
    text.push_str(part.suffix());
    text.push(')');
}
