//! Groups and tokens as a DTCG document, references substituted.

use super::flat::{differs, push_type};
use super::value::{push_string, push_value};
use tokens_compiler_core::dictionary::{Child, Condition, Dictionary, GroupId, TokenId};

/// Every token that exists for this input, in its groups: a DTCG document without references, each token with its
/// own `$type`.
///
/// Modifiers that the input leaves out are at their defaults. Groups without a token are left out.
pub fn nested(dictionary: &Dictionary, input: &Condition) -> String {
    of(dictionary, input, false)
}

/// [`nested`], or of it only the tokens that differ from the default contexts.
pub(super) fn of(dictionary: &Dictionary, input: &Condition, changed_only: bool) -> String {
    let mut printer = Printer { dictionary, input, changed_only, text: String::new() };
    printer.text.reserve(64 + dictionary.tokens.len() * 200);
    let shown = !dictionary.groups.is_empty() && printer.group(GroupId::ROOT, 0);
    if !shown {
        printer.text.push_str("{}");
    }
    printer.text.push('\n');
    printer.text
}

struct Printer<'d> {
    dictionary: &'d Dictionary,
    input: &'d Condition,
    changed_only: bool,
    text: String,
}

impl Printer<'_> {
    /// Adds a group as an object; adds nothing and says so where no token of it is to be shown.
    fn group(&mut self, id: GroupId, depth: usize) -> bool {
        let group = self.dictionary.group(id);
        let start = self.text.len();
        let mut shown = false;
        self.text.push('{');
        if let Some(description) = self.dictionary.description_of(Child::Group(id), self.input) {
            self.member("$description", depth + 1);
            push_string(&mut self.text, description);
        }
        for &child in &group.children {
            let before = self.text.len();
            shown |= match child {
                Child::Group(id) => {
                    self.member(&self.dictionary.group(id).name, depth + 1);
                    let any = self.group(id, depth + 1);
                    if !any {
                        self.text.truncate(before);
                    }
                    any
                }
                Child::Token(id) => self.token(id, depth + 1),
            };
        }
        if shown {
            self.line(depth);
            self.text.push('}');
        } else {
            self.text.truncate(start);
        }
        shown
    }

    fn token(&mut self, id: TokenId, depth: usize) -> bool {
        let token = self.dictionary.token(id);
        let Some(value) = self.dictionary.value_of(token, self.input) else { return false };
        let description = self.dictionary.description_of(Child::Token(id), self.input);
        let deprecated = self.dictionary.deprecated_of(id, self.input);
        let says_the_same =
            description == token.description.as_deref() && deprecated == token.deprecated.as_deref();
        if self.changed_only && says_the_same && !differs(self.dictionary, token, value) {
            return false;
        }
        self.member(token.path.last().map_or("", |name| name), depth);
        self.text.push('{');
        self.member("$type", depth + 1);
        push_type(&mut self.text, token, value);
        self.member("$value", depth + 1);
        push_value(&mut self.text, self.dictionary, value);
        if let Some(description) = description {
            self.member("$description", depth + 1);
            push_string(&mut self.text, description);
        }
        if let Some(deprecated) = deprecated {
            self.member("$deprecated", depth + 1);
            match &deprecated.message {
                Some(message) => push_string(&mut self.text, message),
                None => self.text.push_str("true"),
            }
        }
        self.line(depth);
        self.text.push('}');
        true
    }

    /// Begins a member of the object that is open: comma, line, key.
    fn member(&mut self, key: &str, depth: usize) {
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        self.line(depth);
        push_string(&mut self.text, key);
        self.text.push_str(": ");
    }

    fn line(&mut self, depth: usize) {
        self.text.push('\n');
        for _ in 0..depth {
            self.text.push_str("  ");
        }
    }
}
