//! Names of resources: small letters, digits and `_`, what is outside ASCII as `u` and its code point.

use super::part::Kind;
use super::variation::Resource;
use crate::file_name;
use crate::language::identifier::push_code;
use crate::language::keyword;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Token, TokenId};
use tokens_compiler_core::emit::name::{self, Scope, Wanted};

/// The name of every token. Reports tokens whose resources meet, also through their parts (`a_color` of a border `a`
/// and a token `a-color`).
pub(super) fn settle(
    dictionary: &Dictionary,
    resources: &[Resource],
    prefix: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let mut names: Vec<String> = dictionary.tokens.iter().map(|token| of(token, prefix)).collect();
    for (name, resource) in names.iter_mut().zip(resources) {
        // An interpolator's file has its name.
        if resource.shape.iter().any(|(_, kind)| kind == Kind::Interpolator) {
            *name = file_name::short(name, file_name::MOST, '_').into_owned();
        }
    }
    let suffixes: Vec<Vec<&str>> =
        resources.iter().map(|resource| resource.shape.iter().map(|(suffix, _)| suffix).collect()).collect();
    let wanted: Vec<Wanted<'_>> = names
        .iter()
        .zip(&suffixes)
        .enumerate()
        .map(|(index, (name, suffixes))| Wanted { suffixes, ..Wanted::new(TokenId(index as u32), name) })
        .collect();
    let scope = Scope { target: "android", kind: "", separator: "_", dictionary };
    for (index, name) in scope.settle(&wanted, Some(diagnostics)) {
        names[index] = name;
    }
    names
}

fn of(token: &Token, prefix: &str) -> String {
    let mut text = prefix.to_owned();
    for (index, word) in name::path_words(&token.path).iter().enumerate() {
        if index > 0 {
            text.push('_');
        }
        push_word(&mut text, word);
    }
    if text.len() == prefix.len() {
        // A path of separators only: each by its code point.
        for c in token.path.iter().flat_map(|name| name.chars()) {
            push_code(&mut text, 'u', c);
        }
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        text.insert(0, 'n');
    }
    if keyword::is_listed(keyword::JAVA, &text) || text == "_" {
        text.push('_');
    }
    text
}

fn push_word(text: &mut String, word: &str) {
    for c in word.chars() {
        if c.is_ascii_alphanumeric() {
            text.push(c.to_ascii_lowercase());
        } else {
            push_code(text, 'u', c);
        }
    }
}
