//! JSON that both targets write.

use crate::language::literal::JSON;

/// Adds a member whose value is text, after what stands before it.
pub(in crate::data) fn push_member(text: &mut String, before: &str, name: &str, value: &str) {
    text.push_str(before);
    JSON.push(text, name);
    text.push_str(": ");
    JSON.push(text, value);
}

/// Adds the scopes of a variable.
pub(in crate::data) fn push_scopes(text: &mut String, scopes: &[&str]) {
    text.push('[');
    for (at, scope) in scopes.iter().enumerate() {
        if at > 0 {
            text.push_str(", ");
        }
        JSON.push(text, scope);
    }
    text.push(']');
}

/// Adds the code of a variable, by platform.
pub(in crate::data) fn push_code(text: &mut String, code: &[(&str, String)]) {
    for (at, (platform, code)) in code.iter().enumerate() {
        push_member(text, if at == 0 { "{" } else { ", " }, platform, code);
    }
    text.push('}');
}
