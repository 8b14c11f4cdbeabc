//! Groups and tokens as a DTCG document, references substituted.

use super::flat::{differs, push_type};
use super::value::{push_string, push_value};
use crate::language::writer::Writer;
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
    let mut printer = Printer { dictionary, input, changed_only, writer: Writer::new(2) };
    printer.writer.text().reserve(64 + dictionary.tokens.len() * 200);
    let shown = !dictionary.groups.is_empty() && printer.group(GroupId::ROOT);
    if !shown {
        printer.writer.text().push_str("{}");
    }
    printer.writer.line("");
    printer.writer.finish()
}

struct Printer<'d> {
    dictionary: &'d Dictionary,
    input: &'d Condition,
    changed_only: bool,
    writer: Writer,
}

impl Printer<'_> {
    /// Adds a group as an object; adds nothing and says so where no token of it is to be shown.
    fn group(&mut self, id: GroupId) -> bool {
        let group = &self.dictionary[id];
        let start = self.writer.text().len();
        let mut shown = false;
        self.open();
        if let Some(description) = self.dictionary.description_of(Child::Group(id), self.input) {
            push_string(self.member("$description"), description);
        }
        for &child in &group.children {
            let before = self.writer.text().len();
            shown |= match child {
                Child::Group(id) => {
                    self.member(&self.dictionary[id].name);
                    let any = self.group(id);
                    if !any {
                        self.writer.text().truncate(before);
                    }
                    any
                }
                Child::Token(id) => self.token(id),
            };
        }
        self.close();
        if !shown {
            self.writer.text().truncate(start);
        }
        shown
    }

    fn token(&mut self, id: TokenId) -> bool {
        let token = &self.dictionary[id];
        let Some(value) = self.dictionary.value_of(token, self.input) else { return false };
        let description = self.dictionary.description_of(Child::Token(id), self.input);
        let deprecated = self.dictionary.deprecated_of(id, self.input);
        let says_the_same =
            description == token.description.as_deref() && deprecated == token.deprecated.as_deref();
        if self.changed_only && says_the_same && !differs(self.dictionary, token, value) {
            return false;
        }
        self.member(token.path.last().map_or("", |name| name));
        self.open();
        push_type(self.member("$type"), token, value);
        let dictionary = self.dictionary;
        push_value(self.member("$value"), dictionary, value);
        if let Some(description) = description {
            push_string(self.member("$description"), description);
        }
        if let Some(deprecated) = deprecated {
            let text = self.member("$deprecated");
            match &deprecated.message {
                Some(message) => push_string(text, message),
                None => text.push_str("true"),
            }
        }
        self.close();
        true
    }

    fn open(&mut self) {
        self.writer.text().push('{');
        self.writer.indent();
    }

    fn close(&mut self) {
        self.writer.outdent();
        self.writer.text().push('\n');
        self.writer.start().push('}');
    }

    /// Begins a member of the object that is open: comma, line, key.
    fn member(&mut self, key: &str) -> &mut String {
        let is_first = self.writer.text().ends_with('{');
        self.writer.text().push_str(if is_first { "\n" } else { ",\n" });
        let text = self.writer.start();
        push_string(text, key);
        text.push_str(": ");
        text
    }
}
