//! One object by dot path: for one input, or complete with the values of all contexts.

use super::value::{push_string, push_value};
use crate::language::literal::JSON;
use tokens_compiler_core::dictionary::{Condition, Dictionary, Token};
use tokens_compiler_core::value::{TokenType, Value};

/// Every token that exists for this input, one a line: `"<dot path>": {"type": …, "value": …}`.
///
/// Modifiers that the input leaves out are at their defaults. This is what `tokens resolve --json` prints.
pub fn resolved(dictionary: &Dictionary, input: &Condition) -> String {
    of(dictionary, input, false)
}

/// [`resolved`], or of it only the tokens that differ from the default contexts.
pub(super) fn of(dictionary: &Dictionary, input: &Condition, changed_only: bool) -> String {
    let mut text = String::with_capacity(64 + dictionary.tokens.len() * 120);
    text.push('{');
    let mut separator = "\n  ";
    for token in &dictionary.tokens {
        let Some(value) = dictionary.value_of(token, input) else { continue };
        if changed_only && !differs(dictionary, token, value) {
            continue;
        }
        text.push_str(separator);
        separator = ",\n  ";
        JSON.push_path(&mut text, &token.path);
        text.push_str(": {\"type\": ");
        push_type(&mut text, token, value);
        text.push_str(", \"value\": ");
        push_value(&mut text, dictionary, value);
        text.push('}');
    }
    text.push_str(if separator == "\n  " { "}\n" } else { "\n}\n" });
    text
}

/// Whether a value of a token is another one than in the default contexts.
pub(super) fn differs(dictionary: &Dictionary, token: &Token, value: &Value) -> bool {
    token.varies()
        && token.base().value.is_none_or(|id| {
            let base = &dictionary[id];
            !std::ptr::eq(base, value) && base != value
        })
}

/// Every token with all its values: `{"modifiers": {…}, "tokens": {"<dot path>": {"type", "values": [{"when", "value"}]}}}`.
///
/// The conditions of one token's values are disjoint, and the first value holds in the default contexts (`when` is
/// empty where no modifier changes the token). A token has no entry for contexts that lack it.
pub fn variations(dictionary: &Dictionary) -> String {
    let mut text = String::with_capacity(64 + dictionary.tokens.len() * 160);
    text.push_str("{\n  \"modifiers\": {");
    push_modifiers(&mut text, dictionary);
    text.push_str("},\n  \"tokens\": {");
    for (index, token) in dictionary.tokens.iter().enumerate() {
        text.push_str(if index > 0 { ",\n    " } else { "\n    " });
        JSON.push_path(&mut text, &token.path);
        text.push_str(": {\"type\": ");
        push_type_of(&mut text, token, token.token_type);
        text.push_str(", \"values\": [");
        push_variants(&mut text, dictionary, token);
        text.push_str("]}");
    }
    text.push_str(if dictionary.tokens.is_empty() { "}\n}\n" } else { "\n  }\n}\n" });
    text
}

fn push_modifiers(text: &mut String, dictionary: &Dictionary) {
    for (index, modifier) in dictionary.modifiers.iter().enumerate() {
        text.push_str(if index > 0 { ",\n    " } else { "\n    " });
        push_string(text, &modifier.name);
        text.push_str(": {\"contexts\": [");
        for (at, context) in modifier.contexts.iter().enumerate() {
            if at > 0 {
                text.push_str(", ");
            }
            push_string(text, context);
        }
        text.push_str("], \"default\": ");
        push_string(text, &modifier.contexts[modifier.default.index()]);
        text.push('}');
    }
    if !dictionary.modifiers.is_empty() {
        text.push_str("\n  ");
    }
}

fn push_variants(text: &mut String, dictionary: &Dictionary, token: &Token) {
    let alone = token.variants.len() == 1;
    let mut separator = if alone { "" } else { "\n      " };
    for variant in &token.variants {
        let Some(id) = variant.value else { continue };
        let value = &dictionary[id];
        text.push_str(separator);
        separator = ",\n      ";
        text.push_str("{\"when\": {");
        for (at, (modifier, context)) in variant.when.iter().enumerate() {
            let modifier = &dictionary[modifier];
            if at > 0 {
                text.push_str(", ");
            }
            push_string(text, &modifier.name);
            text.push_str(": ");
            push_string(text, &modifier.contexts[context.index()]);
        }
        text.push_str("}, ");
        if value.token_type() != token.token_type {
            text.push_str("\"type\": ");
            push_type(text, token, value);
            text.push_str(", ");
        }
        text.push_str("\"value\": ");
        push_value(text, dictionary, value);
        text.push('}');
    }
    if !alone {
        text.push_str("\n    ");
    }
}

/// The type of a token where it has this value, as a JSON string.
pub(super) fn push_type(text: &mut String, token: &Token, value: &Value) {
    push_type_of(text, token, value.token_type());
}

fn push_type_of(text: &mut String, token: &Token, token_type: TokenType) {
    match (token_type, &token.opaque_type) {
        (TokenType::Opaque, Some(name)) => push_string(text, name),
        _ => push_string(text, token_type.name()),
    }
}
