//! Groups: a caseless enum of constants, and a struct of the set, which carries the input to its members.

use super::value::{Values, string, type_name};
use super::{HEADER, INDENT, Options, language};
use crate::language::comment;
use crate::language::expression::{Expression, SWIFT};
use crate::language::nested::Names;
use crate::language::writer::Writer;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, Token, TokenId, Variant};
use tokens_compiler_core::emit::presence::Presence;

mod member;

/// Prints the groups of a dictionary.
pub(super) struct Printer<'p> {
    dictionary: &'p Dictionary,
    names: &'p Names,
    presence: &'p [Presence],
    diagnostics: &'p mut Vec<Diagnostic>,
    values: Values,
    /// The type of each group from the outermost one: `Color.Brand`; empty for the root.
    paths: Vec<String>,
    writer: Writer,
}

/// Which of the two types of a group is printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// The enum of constants.
    Constants,
    /// The struct of the set.
    Set,
}

impl<'p> Printer<'p> {
    /// A printer with nothing printed.
    pub(super) fn new(
        dictionary: &'p Dictionary,
        options: &Options,
        names: &'p Names,
        presence: &'p [Presence],
        diagnostics: &'p mut Vec<Diagnostic>,
    ) -> Self {
        let mut paths: Vec<String> = Vec::with_capacity(dictionary.groups.len());
        for (index, group) in dictionary.groups.iter().enumerate() {
            let own = &names.types[index];
            let parent = paths.get(group.parent.index()).filter(|parent| !parent.is_empty());
            paths.push(parent.map_or_else(|| own.clone(), |parent| format!("{parent}.{own}")));
        }
        let values = Values { rem: options.rem, lost: None };
        Self { dictionary, names, presence, diagnostics, values, paths, writer: Writer::new(INDENT) }
    }

    /// The file with the tokens that are in no group, and the set of all tokens.
    pub(super) fn root(&mut self) -> String {
        self.begin();
        self.writer.line("/// The tokens, each in the default context of every modifier.");
        self.open("public enum Tokens");
        self.tokens(Side::Constants, GroupId::ROOT);
        self.close();
        self.writer.gap();
        self.writer.line("/// All tokens for an input: in one context of every modifier.");
        self.open("public struct TokenSet: Hashable, Sendable");
        self.writer.line("/// The contexts.");
        self.writer.line("public var input: TokenInput");
        self.writer.gap();
        self.writer.open("public init(_ input: TokenInput = TokenInput()) {");
        self.writer.line("self.input = input");
        self.close();
        self.groups_of_set(GroupId::ROOT);
        self.tokens(Side::Set, GroupId::ROOT);
        self.close();
        self.finish()
    }

    /// The file of a group at the root.
    pub(super) fn top(&mut self, id: GroupId) -> String {
        self.begin();
        for (side, outer) in [(Side::Constants, "extension Tokens"), (Side::Set, "extension TokenSet")] {
            self.writer.gap();
            self.open(outer);
            self.group(side, id);
            self.close();
        }
        self.finish()
    }

    fn begin(&mut self) {
        self.writer.text().push_str(HEADER);
        self.writer.gap();
    }

    fn finish(&mut self) -> String {
        std::mem::replace(&mut self.writer, Writer::new(INDENT)).finish()
    }

    /// Begins a block.
    fn open(&mut self, head: &str) {
        self.writer.start().push_str(head);
        self.writer.text().push_str(" {\n");
        self.writer.indent();
    }

    fn close(&mut self) {
        self.writer.close("}");
    }

    fn group(&mut self, side: Side, id: GroupId) {
        let group = &self.dictionary[id];
        self.comment(Some(&self.about(id)));
        let name = &self.names.types[id.index()];
        match side {
            Side::Constants => self.open(&format!("public enum {name}")),
            Side::Set => {
                self.open(&format!("@frozen public struct {name}: Hashable, Sendable"));
                self.writer.line("@usableFromInline let _input: TokenInput");
                self.writer.gap();
                self.writer.open("@inlinable init(_ input: TokenInput) {");
                self.writer.line("_input = input");
                self.close();
                self.groups_of_set(id);
            }
        }
        self.tokens(side, id);
        for child in &group.children {
            if let Child::Group(id) = *child
                && self.names.has_type(id)
            {
                self.writer.gap();
                self.group(side, id);
            }
        }
        self.close();
    }

    /// A member for each group in a group of the set.
    fn groups_of_set(&mut self, id: GroupId) {
        let input = input(id);
        for child in &self.dictionary[id].children {
            let Child::Group(group) = *child else { continue };
            if !self.names.has_type(group) {
                continue;
            }
            self.writer.gap();
            self.comment(Some(&self.about(group)));
            let type_name = &self.names.types[group.index()];
            let value = Expression::plain(format!("{type_name}({input})"));
            let head = format!("@inlinable public var {}: {type_name}", self.names.groups[group.index()]);
            self.property(&head, &value);
        }
    }

    fn tokens(&mut self, side: Side, id: GroupId) {
        for child in &self.dictionary[id].children {
            if let Child::Token(token) = *child {
                match side {
                    Side::Constants => self.constant(token),
                    Side::Set => self.member(token),
                }
            }
        }
    }

    /// `head { value }`, in three lines or more where one is too short.
    fn property(&mut self, head: &str, value: &Expression) {
        let line = self.writer.start();
        line.push_str(head);
        line.push_str(" {");
        if value.fits(&SWIFT, self.writer.column() + "  }".len()) {
            let line = self.writer.text();
            line.push(' ');
            value.push_flat(line, &SWIFT);
            line.push_str(" }\n");
            return;
        }
        self.writer.text().push('\n');
        self.writer.indent();
        self.writer.start();
        value.push(&mut self.writer, &SWIFT, 0);
        self.writer.text().push('\n');
        self.close();
    }

    /// What is said of a group: its description, else its name; and why a set has it under another one.
    fn about(&self, id: GroupId) -> String {
        let group = &self.dictionary[id];
        let described = group.description.as_deref().filter(|text| !text.trim().is_empty());
        let mut about = described.map_or_else(
            || format!("The group `{}`.", group.name.lines().collect::<String>()),
            |text| text.trim_end().to_owned(),
        );
        if language::SWIFT.takes(&group.name, group.parent == GroupId::ROOT) {
            about.push_str("\n\nIts own name means something else in a set, where it is `");
            about.push_str(&self.names.groups[id.index()]);
            about.push_str("`.");
        }
        about
    }

    fn comment(&mut self, text: Option<&str>) {
        comment::SWIFT.write(&mut self.writer, text.unwrap_or_default());
    }
}

/// How a member reaches the input.
fn input(group: GroupId) -> &'static str {
    if group == GroupId::ROOT { "input" } else { "_input" }
}
