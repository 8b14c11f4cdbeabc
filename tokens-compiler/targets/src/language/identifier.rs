//! Identifiers out of names of any characters: a total mapping. What a language does not take is written by its number.

use std::fmt::Write as _;

/// The characters outside ASCII that a language takes in an identifier.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Alphabet {
    /// Whether a character may stand in one.
    pub(crate) is_part: fn(char) -> bool,
    /// Whether a character may begin one.
    pub(crate) is_start: fn(char) -> bool,
}

/// How an identifier begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Case {
    /// `highContrast`
    Lower,
    /// `HighContrast`
    Upper,
}

impl Alphabet {
    /// Makes joined words an identifier: what it cannot hold is a code point (`😀` → `u1f600`), and what cannot begin
    /// one, such as a digit, follows `start`.
    pub(crate) fn make_identifier(&self, text: &mut String, case: Case, start: &str) {
        let is_kept = |c: char| c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii() && (self.is_part)(c);
        if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            let mut spelled = String::with_capacity(text.len() + 8);
            for c in text.chars() {
                if is_kept(c) {
                    spelled.push(c);
                } else {
                    push_code_in(&mut spelled, c, case);
                }
            }
            *text = spelled;
        }
        let is_start = |c: char| c.is_ascii_alphabetic() || !c.is_ascii() && (self.is_start)(c);
        if !text.starts_with(is_start) {
            text.insert_str(0, start);
            if case == Case::Upper {
                text[..1].make_ascii_uppercase();
            }
        }
    }
}

/// A name of which no word is left: each of its characters by its code point.
pub(crate) fn spelled(name: &str, case: Case) -> String {
    let mut text = String::new();
    for c in name.chars() {
        push_code_in(&mut text, c, case);
    }
    match (case, text.is_empty()) {
        (_, false) => text,
        (Case::Lower, true) => "empty".to_owned(),
        (Case::Upper, true) => "Empty".to_owned(),
    }
}

fn push_code_in(text: &mut String, c: char, case: Case) {
    let is_small = case == Case::Lower && text.is_empty();
    push_code(text, if is_small { 'u' } else { 'U' }, c);
}

/// Adds a character by its code point behind a `u` of some case: `u1f600`.
pub(crate) fn push_code(text: &mut String, mark: char, c: char) {
    text.push(mark);
    // Writing to a String cannot fail.
    let _ = write!(text, "{:x}", u32::from(c));
}

/// Kotlin takes letters of every script; digits outside ASCII and marks are not letters.
pub(crate) const KOTLIN: Alphabet = Alphabet { is_part: is_kotlin_letter, is_start: is_kotlin_letter };

fn is_kotlin_letter(c: char) -> bool {
    c.is_alphabetic() && !matches!(c, '\u{24b6}'..='\u{24e9}') && c <= '\u{ffff}'
}

/// Swift takes alphabets whole; a mark that combines with the letter before cannot begin an identifier.
pub(crate) const SWIFT: Alphabet = Alphabet {
    is_part: char::is_alphabetic,
    is_start: |c| {
        c.is_alphabetic()
            && !matches!(c, '\u{300}'..='\u{36f}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
                | '\u{fe20}'..='\u{fe2f}')
    },
};

/// TypeScript takes letters of any script and the accents on them; circled and squared letters are symbols to it. What
/// may begin an identifier are letters that surely are: with case, or of the scripts of East Asia, Arabic and Hebrew.
/// What is left are scripts whose vowel signs cannot.
pub(crate) const TYPESCRIPT: Alphabet = Alphabet {
    is_part: is_typescript_letter,
    is_start: |c| {
        is_typescript_letter(c)
            && (c.is_lowercase() && c != '\u{345}'
                || c.is_uppercase()
                || matches!(c, '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}' | '\u{3041}'..='\u{9fff}'
                    | '\u{ac00}'..='\u{d7a3}' | '\u{20000}'..='\u{3ffff}'))
    },
};

fn is_typescript_letter(c: char) -> bool {
    c.is_alphabetic() && !matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}')
        || matches!(c, '\u{300}'..='\u{36f}')
}
