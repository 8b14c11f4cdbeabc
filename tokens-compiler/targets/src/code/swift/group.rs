//! Groups: a caseless enum of constants, and a struct of the set, which carries the input to its members.

use super::expression::{Expression, push_indent};
use super::value::{Values, plain, string, type_name};
use super::{HEADER, Options, WIDTH};
use crate::language::nested::Names;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, Token, TokenId, Variant};
use tokens_compiler_core::emit::escape;
use tokens_compiler_core::emit::presence::Presence;
use tokens_compiler_core::emit::summary;

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
    text: String,
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
            let parent = paths.get(group.parent.0 as usize).filter(|parent| !parent.is_empty());
            paths.push(parent.map_or_else(|| own.clone(), |parent| format!("{parent}.{own}")));
        }
        let values = Values { rem: options.rem, unknown_unit: None, lost: None };
        Self { dictionary, names, presence, diagnostics, values, paths, text: String::new() }
    }

    /// The file with the tokens that are in no group, and the set of all tokens.
    pub(super) fn root(&mut self) -> String {
        self.text.push_str(HEADER);
        self.text.push_str("\n/// The tokens, each in the default context of every modifier.\n");
        self.text.push_str("public enum Tokens {");
        self.tokens(Side::Constants, GroupId::ROOT, 2);
        self.text.push_str(
            "}\n\n/// All tokens for an input: in one context of every modifier.\n\
             public struct TokenSet: Hashable, Sendable {\n  /// The contexts.\n  \
             public var input: TokenInput\n\n  \
             public init(_ input: TokenInput = TokenInput()) {\n    self.input = input\n  }\n",
        );
        self.groups_of_set(GroupId::ROOT, 2);
        self.tokens(Side::Set, GroupId::ROOT, 2);
        self.text.push_str("}\n");
        std::mem::take(&mut self.text)
    }

    /// The file of a group at the root.
    pub(super) fn top(&mut self, id: GroupId) -> String {
        self.text.push_str(HEADER);
        for (side, outer) in [(Side::Constants, "Tokens"), (Side::Set, "TokenSet")] {
            self.text.push_str("\nextension ");
            self.text.push_str(outer);
            self.text.push_str(" {\n");
            self.group(side, id, 2);
            self.text.push_str("}\n");
        }
        std::mem::take(&mut self.text)
    }

    fn group(&mut self, side: Side, id: GroupId, indent: usize) {
        let group = self.dictionary.group(id);
        if let Some(description) = &group.description {
            self.comment(description, indent);
        }
        push_indent(&mut self.text, indent);
        let name = &self.names.types[id.0 as usize];
        match side {
            Side::Constants => {
                self.text.push_str("public enum ");
                self.text.push_str(name);
                self.text.push_str(" {\n");
            }
            Side::Set => {
                self.text.push_str("@frozen public struct ");
                self.text.push_str(name);
                self.text.push_str(": Sendable {\n");
                for line in [
                    "  @usableFromInline let _input: TokenInput",
                    "",
                    "  @inlinable init(_ input: TokenInput) {",
                    "    _input = input",
                    "  }",
                ] {
                    if !line.is_empty() {
                        push_indent(&mut self.text, indent);
                    }
                    self.text.push_str(line);
                    self.text.push('\n');
                }
                self.groups_of_set(id, indent + 2);
            }
        }
        self.tokens(side, id, indent + 2);
        for child in &group.children {
            if let Child::Group(id) = *child
                && self.names.has_type(id)
            {
                self.gap();
                self.group(side, id, indent + 2);
            }
        }
        push_indent(&mut self.text, indent);
        self.text.push_str("}\n");
    }

    /// An empty line, unless a brace has just opened.
    fn gap(&mut self) {
        if !self.text.ends_with("{\n") {
            self.text.push('\n');
        }
    }

    /// A member for each group in a group of the set.
    fn groups_of_set(&mut self, id: GroupId, indent: usize) {
        let input = input(id);
        for child in &self.dictionary.group(id).children {
            let Child::Group(group) = *child else { continue };
            if !self.names.has_type(group) {
                continue;
            }
            self.gap();
            if let Some(description) = &self.dictionary.group(group).description {
                self.comment(description, indent);
            }
            let type_name = &self.names.types[group.0 as usize];
            let value = Expression::Plain(format!("{type_name}({input})"));
            let head = format!("@inlinable public var {}: {type_name}", self.names.groups[group.0 as usize]);
            self.property(&head, &value, indent);
        }
    }

    fn tokens(&mut self, side: Side, id: GroupId, indent: usize) {
        if self.text.ends_with('{') {
            self.text.push('\n');
        }
        for child in &self.dictionary.group(id).children {
            if let Child::Token(token) = *child {
                match side {
                    Side::Constants => self.constant(token, indent),
                    Side::Set => self.member(token, indent),
                }
            }
        }
    }

    /// `head { value }`, in three lines or more where one is too short.
    fn property(&mut self, head: &str, value: &Expression, indent: usize) {
        push_indent(&mut self.text, indent);
        self.text.push_str(head);
        self.text.push_str(" { ");
        let start = self.text.len();
        value.push_flat(&mut self.text);
        let columns = indent + head.chars().count() + 5 + self.text[start..].chars().count();
        if columns <= WIDTH {
            self.text.push_str(" }\n");
            return;
        }
        self.text.truncate(start - 1);
        self.text.push('\n');
        push_indent(&mut self.text, indent + 2);
        value.push(&mut self.text, indent + 2, indent + 2, 0);
        self.text.push('\n');
        push_indent(&mut self.text, indent);
        self.text.push_str("}\n");
    }

    fn comment(&mut self, comment: &str, indent: usize) {
        for line in comment.trim_end().lines() {
            push_indent(&mut self.text, indent);
            self.text.push_str("///");
            let line = line.trim_end();
            if !line.is_empty() {
                self.text.push(' ');
                escape::push_visible(&mut self.text, line);
            }
            self.text.push('\n');
        }
    }
}

/// How a member reaches the input.
fn input(group: GroupId) -> &'static str {
    if group == GroupId::ROOT { "input" } else { "_input" }
}
