//! Names that survive being cased anew: UniFFI turns a case into `lowerCamel` for Swift and `SHOUTY_SNAKE` for Kotlin
//! and Python, where separators are lost. So two names are told apart by their letters and digits alone.

use crate::ident;
use tokens_compiler_core::dictionary::Token;
use tokens_compiler_core::emit::name;

/// UniFFI holds a name of up to 255 bytes; what it makes of a type's name for its functions is longer.
const LONGEST: usize = 160;

/// What tells two names apart.
pub(super) fn folded(name: &str) -> String {
    name.chars().filter(|&c| c != '_').flat_map(char::to_lowercase).collect()
}

/// A case of an enum: the names of a path joined. A digit cannot begin it, so the name before it in `whole` does.
pub(super) fn case(names: &[&str], whole: &[&str]) -> String {
    let mut text = joined(names);
    for from in (0..whole.len().saturating_sub(names.len())).rev() {
        if !text.starts_with(|c: char| c.is_ascii_digit()) {
            break;
        }
        text = joined(&whole[from..]);
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        text.insert(0, 'N');
    }
    text
}

/// The context of a modifier.
pub(super) fn context(name: &str) -> String {
    case(&[name], &[name])
}

/// An enum: ASCII, since its name is part of symbols of the library.
pub(super) fn type_name(names: &[&str], suffix: &str) -> String {
    let mut text = String::new();
    let joined = if names.is_empty() { String::new() } else { joined(names) };
    for c in joined.chars() {
        if c.is_ascii() {
            text.push(c);
        } else {
            ident::push_code(&mut text, c, true);
        }
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        text.insert(0, 'N');
    }
    text.push_str(suffix);
    text
}

/// The names of a token's path without `$root`.
pub(super) fn path(token: &Token) -> Vec<&str> {
    token.path.iter().map(|name| &**name).filter(|name| *name != "$root").collect()
}

/// Capitalized words; where two digits would meet, `p` parts them (`1.5` → `1p5`). Of a path that is too long, its
/// last words.
fn joined(names: &[&str]) -> String {
    let words = name::path_words(names);
    let mut text = String::new();
    for (index, word) in words.iter().enumerate() {
        if text.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit()) {
            text.push('p');
        }
        let letters: usize = words[index..].iter().map(String::len).sum();
        if letters > LONGEST && index + 1 < words.len() {
            continue;
        }
        let mut rest = word.chars();
        text.extend(rest.next().into_iter().flat_map(char::to_uppercase));
        text.push_str(rest.as_str());
    }
    let text = ident::mapped(&text, true);
    let text = if text.is_empty() { ident::spelled(&names.concat(), true) } else { text };
    match text.char_indices().rev().find(|(at, _)| text.len() - at >= LONGEST) {
        Some((at, _)) => text[at..].to_owned(),
        None => text,
    }
}
