//! Rust identifiers out of names of any characters: a total mapping.
//!
//! A name is cut into words as in every target ([`super::super::name::words`]) and joined by `_`, small for modules
//! and fields, large for constants; types join capitalized words. What Rust does not take in an identifier becomes
//! `u` and its code point (`😀` → `u1f600`), a leading digit gets `_`, a keyword becomes raw or gets `_`.

use tokens_compiler_core::emit::name;
use tokens_compiler_core::path;
use tokens_compiler_core::sort;

/// `fontSize` → `font_size`: a module.
pub fn module_name(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 2);
    snake(name, &mut text);
    escape(&mut text);
    text
}

/// `fontSize` → `font_size`: a field of a set.
pub fn field(name: &str) -> String {
    module_name(name)
}

/// `fontSize` → `FONT_SIZE`; `$root` → `ROOT`.
pub fn constant(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 2);
    if !ascii(name.as_bytes(), true, &mut text) {
        text.clear();
        let mut small = String::new();
        joined(name, &mut small);
        for c in small.chars() {
            for capital in c.to_uppercase() {
                text.push(capital);
            }
        }
        text = mapped(&text, true);
    }
    if text.is_empty() {
        text = spelled(name, true);
    }
    if text.as_bytes()[0].is_ascii_digit() {
        text = format!("_{text}");
    }
    text
}

/// `high contrast` → `HighContrast`: an enum or a variant.
pub fn type_name(name: &str) -> String {
    let mut text = mapped(&name::pascal(&[name]), true);
    if text.is_empty() {
        text = spelled(name, true);
    }
    if text.as_bytes()[0].is_ascii_digit() {
        text = format!("_{text}");
    }
    if text == "Self" {
        text.push('_');
    }
    text
}

fn snake(name: &str, text: &mut String) {
    if !ascii(name.as_bytes(), false, text) {
        text.clear();
        joined(name, text);
        *text = mapped(text, false);
    }
    if text.is_empty() {
        *text = spelled(name, false);
    }
}

fn joined(name: &str, text: &mut String) {
    let mut words = Vec::new();
    name::words(name, &mut words);
    text.push_str(&path::join(&words, "_"));
}

/// The words of an ASCII name joined by `_`: what `name::words` does, without its allocations, because nearly
/// every name of every system comes through here in an unoptimized macro. False, with a part of it, for any other name.
fn ascii(name: &[u8], large: bool, text: &mut String) -> bool {
    let mut previous = 0_u8;
    let mut at = 0;
    while at < name.len() {
        let byte = name[at];
        at += 1;
        if !byte.is_ascii() {
            return false;
        }
        if !byte.is_ascii_alphanumeric() {
            if byte != b'_' && (byte != b'-' || previous == 0) {
                said(name, at - 1, large, text);
            }
            previous = 0;
            continue;
        }
        let starts = if previous == 0 {
            !text.is_empty()
        } else {
            byte.is_ascii_uppercase()
                && (!previous.is_ascii_uppercase() || at < name.len() && name[at].is_ascii_lowercase())
        };
        if starts {
            text.push('_');
        }
        let letter = if large { byte.to_ascii_uppercase() } else { byte.to_ascii_lowercase() };
        text.push(letter as char);
        previous = byte;
    }
    true
}

/// Adds what a mark of an ASCII name says, if anything.
fn said(name: &[u8], at: usize, large: bool, text: &mut String) {
    let before = if at > 0 { Some(name[at - 1] as char) } else { None };
    let after = if at + 1 < name.len() { Some(name[at + 1] as char) } else { None };
    let Some(word) = name::said(before, name[at] as char, after) else { return };
    if !text.is_empty() {
        text.push('_');
    }
    for letter in word.bytes() {
        text.push((if large { letter.to_ascii_uppercase() } else { letter }) as char);
    }
}

/// Every character that an identifier may not hold as `u` and its code point.
pub(super) fn mapped(text: &str, large: bool) -> String {
    let mut result = String::with_capacity(text.len());
    for c in text.chars() {
        if is_kept(c) {
            result.push(c);
        } else {
            push_code(&mut result, c, large);
        }
    }
    result
}

/// A name of separators only: each by its code point.
pub(super) fn spelled(name: &str, large: bool) -> String {
    let mut result = String::new();
    for c in name.chars() {
        push_code(&mut result, c, large);
    }
    if result.is_empty() {
        result.push_str(if large { "EMPTY" } else { "empty" });
    }
    result
}

pub(super) fn push_code(text: &mut String, c: char, large: bool) {
    use std::fmt::Write as _;
    let code = u32::from(c);
    // Writing to a String cannot fail.
    let _ = if large { write!(text, "U{code:X}") } else { write!(text, "u{code:x}") };
}

/// ASCII word characters, and the letters of the scripts in which every letter may stand anywhere in an identifier
/// and is its own normal form: Latin, Greek, Cyrillic, kana, the unified ideographs and Hangul syllables.
fn is_kept(c: char) -> bool {
    match c {
        '_' | '0'..='9' | 'a'..='z' | 'A'..='Z' => true,
        '\u{c0}'..='\u{24f}' => c != '×' && c != '÷',
        '\u{388}'..='\u{3ff}' | '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => c.is_alphabetic(),
        _ => matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}'
            | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'),
    }
}

fn escape(text: &mut String) {
    if text.as_bytes()[0].is_ascii_digit() {
        *text = format!("_{text}");
    } else if holds(&KEYWORDS, text) {
        *text = format!("r#{text}");
    } else if holds(&TAKEN, text) {
        text.push('_');
    }
}

/// Whether a word is among others, which are sorted.
fn holds(words: &[&str], word: &str) -> bool {
    let at = sort::first(words.len(), &|at| words[at] >= word);
    at < words.len() && words[at] == word
}

/// Keywords that can be raw.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw, and the primitive types that generated code names.
const TAKEN: [&str; 7] = ["bool", "crate", "f32", "self", "str", "super", "u16"];
