//! Names of tokens in the languages of the targets, settled before printing.
//!
//! A token's path is cut into words once; each language joins them in its own case. Marks that mean something are words
//! ([`said`]). Two paths that come to one name are a collision, reported with both places ([`Scope`]).

use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::dictionary::{Modifier, Name, Token};
use crate::path::join;

mod mark;
mod scope;

pub(crate) use mark::may_say;
pub use mark::said;
pub use scope::{Scope, Wanted};

/// The words of a name: cut at everything that is not a letter, digit or symbol, and where a small letter meets a
/// capital one. `redHover` → `red hover`, `HTTPServer2` → `http server2`. Letters are lower-cased, and marks that mean
/// something are words: `-1` → `negative 1`, `50%` → `50 percent`.
pub fn words(name: &str, into: &mut Vec<String>) {
    cut(name, false, into);
}

/// The words of a name; a minus before a number is a word or the beginning of the number.
fn cut(name: &str, keeps_sign: bool, into: &mut Vec<String>) {
    let mut word = String::new();
    // The character before, and the same where it belongs to the word.
    let (mut neighbor, mut previous): (Option<char>, Option<char>) = (None, None);
    let mut rest = name.chars();
    while let Some(current) = rest.next() {
        let before = neighbor.replace(current);
        let said = if current.is_ascii_alphanumeric() {
            None
        } else {
            mark::said(before, current, rest.clone().next())
        };
        if let Some(said) = said {
            push_word(&mut word, into);
            previous = None;
            if keeps_sign && said == mark::NEGATIVE {
                word.push('-');
                continue;
            }
            for part in said.split(' ') {
                into.push(part.to_owned());
            }
            continue;
        }
        let separates = current.is_ascii() && !current.is_ascii_alphanumeric()
            || current.is_whitespace()
            || current.is_control()
            || is_invisible(current);
        if separates {
            push_word(&mut word, into);
            previous = None;
            continue;
        }
        if let Some(before) = previous {
            let starts = current.is_uppercase()
                && (before.is_lowercase()
                    || before.is_numeric()
                    || before.is_uppercase() && rest.clone().next().is_some_and(char::is_lowercase));
            if starts {
                push_word(&mut word, into);
            }
        }
        if current.is_ascii() {
            word.push(current.to_ascii_lowercase());
        } else {
            for small in current.to_lowercase() {
                word.push(small);
            }
        }
        previous = Some(current);
    }
    push_word(&mut word, into);
}

fn push_word(word: &mut String, into: &mut Vec<String>) {
    if !word.is_empty() {
        into.push(std::mem::take(word));
    }
}

/// Marks that change how text is laid out but print nothing: joiners, direction marks, variation selectors.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Whether two paths are the same, by the addresses of their names: each name of a compilation is stored once.
pub fn is_same(path: &[Name], other: &[Name]) -> bool {
    if path.len() != other.len() {
        return false;
    }
    for (at, name) in path.iter().enumerate() {
        if !name.is_shared(&other[at]) {
            return false;
        }
    }
    true
}

/// The words of a whole path. `$root` adds none: a group's root token has the group's name.
pub fn path_words<S: AsRef<str>>(path: &[S]) -> Vec<String> {
    cut_path(path, false)
}

fn cut_path<S: AsRef<str>>(path: &[S], keeps_sign: bool) -> Vec<String> {
    let mut all = Vec::new();
    for name in path {
        if name.as_ref() != "$root" {
            cut(name.as_ref(), keeps_sign, &mut all);
        }
    }
    all
}

/// `color-red-hover`; a number keeps its minus, which is a hyphen too: `space--1`.
pub fn kebab<S: AsRef<str>>(path: &[S]) -> String {
    join(&cut_path(path, true), "-")
}

/// `colorRedHover`
pub fn camel<S: AsRef<str>>(path: &[S]) -> String {
    let mut text = String::new();
    push_camel(&mut text, path);
    text
}

/// Adds the words of a path, capitalized but for the first one of an empty text.
pub fn push_camel<S: AsRef<str>>(text: &mut String, path: &[S]) {
    for name in path {
        let name = name.as_ref();
        if name == "$root" {
            continue;
        }
        // Nearly all names are one word of small letters and digits.
        if name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
            push_word_in_camel(text, name);
            continue;
        }
        let mut all = Vec::new();
        words(name, &mut all);
        for word in &all {
            push_word_in_camel(text, word);
        }
    }
}

fn push_word_in_camel(text: &mut String, word: &str) {
    if text.is_empty() {
        text.push_str(word);
    } else {
        push_capitalized(text, word);
    }
}

/// `ColorRedHover`
pub fn pascal<S: AsRef<str>>(path: &[S]) -> String {
    let mut text = String::new();
    for word in &path_words(path) {
        push_capitalized(&mut text, word);
    }
    text
}

/// `color_red_hover`
pub fn snake<S: AsRef<str>>(path: &[S]) -> String {
    join(&path_words(path), "_")
}

fn push_capitalized(text: &mut String, word: &str) {
    // Two numbers that meet would read as one: `1`, `2` → `1_2`.
    if let (Some(last), Some(first)) = (text.as_bytes().last(), word.as_bytes().first())
        && last.is_ascii_digit()
        && first.is_ascii_digit()
    {
        text.push('_');
    }
    let mut letters = word.chars();
    if let Some(first) = letters.next() {
        for capital in first.to_uppercase() {
            text.push(capital);
        }
        text.push_str(letters.as_str());
    }
}

/// The report of two tokens with one name.
pub fn collision(target: &str, name: &str, token: &Token, other: &Token) -> Diagnostic {
    let (path, first) = (token.dot_path(), other.dot_path());
    Diagnostic::new(
        Code::NameCollision,
        format!("`{path}` and `{first}` both become `{name}` in the target `{target}`"),
    )
    .at(token.base().span, format!("becomes `{name}`"))
    .also(other.base().span, format!("also becomes `{name}`"))
    .token(path)
    .help("rename one of the two: names that differ only in case or separators collide in generated code")
}

/// The report of two modifiers with one name.
pub fn modifier_collision(target: &str, name: &str, modifier: &Modifier, other: &Modifier) -> Diagnostic {
    let message = format!(
        "the modifiers `{}` and `{}` both become `{name}` in the target `{target}`",
        modifier.name, other.name
    );
    Diagnostic::new(Code::NameCollision, message)
        .at(modifier.span, format!("becomes `{name}`"))
        .also(other.span, format!("also becomes `{name}`"))
        .help("rename one of the two modifiers")
}

/// The report of two contexts of a modifier, by their places in it, with one name.
pub fn context_collision(target: &str, name: &str, modifier: &Modifier, places: [usize; 2]) -> Diagnostic {
    let (context, other) = (&modifier.contexts[places[0]], &modifier.contexts[places[1]]);
    let message = format!(
        "the contexts `{context}` and `{other}` of the modifier `{}` both become `{name}` in the target `{target}`",
        modifier.name
    );
    Diagnostic::new(Code::NameCollision, message)
        .at(modifier.span, "in this modifier")
        .help("rename one of the two contexts")
}

/// Adds a number to a name that is taken, and takes it.
pub fn number_twin(name: &mut String, taken: &mut Vec<String>) {
    if !name.is_empty() && taken.contains(name) {
        let mut number = 2;
        while taken.contains(&format!("{name}_{number}")) {
            number += 1;
        }
        *name = format!("{name}_{number}");
    }
    taken.push(name.clone());
}
