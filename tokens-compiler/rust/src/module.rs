//! The tree of modules with a constant for every token.

use super::names::Names;
use super::value::{Values, push_type};
use super::{Options, doc, literal, lookup, set};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, Token, TokenId, Variant};
use tokens_compiler_core::emit::escape::{VISIBLE, push_quoted, push_visible};
use tokens_compiler_core::emit::indent;
use tokens_compiler_core::emit::summary;
use tokens_compiler_core::source::{SourceId, SourceMap};
use tokens_compiler_core::texts;

/// What generated items are not to be blamed for.
const ALLOW: &str = "#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, \
                     rustdoc::all, unreachable_pub, unused_imports)]";

/// Everything that printing needs; `text` grows.
pub(super) struct Printer<'a> {
    pub(super) dictionary: &'a Dictionary,
    pub(super) options: &'a Options,
    pub(super) sources: Option<&'a SourceMap>,
    pub(super) names: &'a Names,
    pub(super) plan: Option<&'a set::Plan>,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
    pub(super) text: String,
    /// Whether the text is for people.
    pub(super) is_indented: bool,
    /// The file name of the last source that docs named: tokens come file by file.
    pub(super) last_source: Option<(SourceId, String)>,
    /// What the items say of their names.
    pub(super) lookup: &'a lookup::Names,
}

/// Where items are printed.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    /// The group whose module it is.
    pub(super) group: GroupId,
    /// How many modules are around it; 0 at the root.
    pub(super) depth: usize,
    /// Before names of the runtime.
    pub(super) path: &'p str,
}

impl Printer<'_> {
    /// Everything, from the root.
    pub(super) fn root(&mut self) {
        let path = format!("{}::", self.options.crate_path);
        let place = Place { group: GroupId::ROOT, depth: 0, path: &path };
        if self.dictionary.groups.is_empty() {
            return;
        }
        let dictionary = self.dictionary;
        let root = &dictionary[GroupId::ROOT];
        for child in &root.children {
            match *child {
                Child::Token(id) => self.token(id, place),
                Child::Group(id) => self.group(id, 0),
            }
        }
        if let Some(plan) = self.plan {
            self.modifiers();
            self.set(plan, place);
        }
        self.lookup();
    }

    fn group(&mut self, id: GroupId, depth: usize) {
        let names = self.names;
        if !names.has_module(id) {
            return;
        }
        let dictionary = self.dictionary;
        let group = &dictionary[id];
        if let Some(description) = &group.description {
            doc::push_lines(&mut self.text, self.is_indented, depth, description);
        }
        if depth == 0 {
            self.text.push_str(ALLOW);
            self.text.push('\n');
        }
        self.indent(depth);
        self.text.push_str("pub mod ");
        self.text.push_str(&names.modules[id.index()]);
        self.text.push_str(" {\n");
        let has_tokens = group.has_tokens();
        if has_tokens {
            self.indent(depth + 1);
            self.text.push_str("use ");
            self.text.push_str(&self.options.crate_path);
            self.text.push_str("::generated::*;\n");
        }
        let place = Place { group: id, depth: depth + 1, path: "" };
        for child in &group.children {
            match *child {
                Child::Token(token) => self.token(token, place),
                Child::Group(group) => self.group(group, depth + 1),
            }
        }
        if let Some(plan) = self.plan {
            self.set(plan, place);
        }
        self.indent(depth + 1);
        self.text.push_str("#[doc(hidden)]\n");
        self.indent(depth + 1);
        self.text.push_str("pub use super::");
        if depth == 0 {
            self.text.push_str(&self.lookup.key);
            self.text.push_str("::");
        }
        self.text.push_str("__design_tokens;\n");
        self.indent(depth);
        self.text.push_str("}\n");
    }

    /// The macro through which `token!` and `css_var!` find what they look names up in. It goes by one name wherever the
    /// constants are; its own name differs from every other one in the crate. Two of them in one module are in
    /// nobody's way: a name that several globs bring in is an error only where it is used. It is given the path by which
    /// it was called, and finds the runtime there, which has no name that every crate knows.
    fn lookup(&mut self) {
        let lookup::Names { key: name, text } = self.lookup;
        self.text.push_str("#[doc(hidden)]\n#[macro_export]\nmacro_rules! ");
        self.text.push_str(name);
        self.text.push_str(" { ([$($here:tt)*] $($input:tt)*) => { $($here)*::__lookup! { \"");
        self.text.push_str(name);
        self.text.push_str("\" ");
        push_quoted(&mut self.text, text);
        self.text.push_str(" $($input)* } } }\n#[doc(hidden)]\n#[allow(unused_imports)]\npub mod ");
        self.text.push_str(name);
        self.text.push_str(" { pub use ");
        self.text.push_str(name);
        self.text.push_str(" as __design_tokens; pub mod __design_tokens { pub use ");
        self.text.push_str(&self.options.crate_path);
        self.text.push_str("::*; } }\n#[doc(hidden)]\n#[allow(unused_imports)]\npub use ");
        self.text.push_str(name);
        self.text.push_str("::*;\n");
    }

    fn token(&mut self, id: TokenId, place: Place<'_>) {
        let dictionary = self.dictionary;
        let token = &dictionary[id];
        let Some(value) = token.base().value else {
            return;
        };
        let value = &dictionary[value];
        self.docs(token, place.depth);
        self.deprecated(token, place.depth);
        if place.depth == 0 {
            self.text.push_str("#[allow(dead_code, deprecated)]\n");
        }
        self.indent(place.depth);
        self.text.push_str("pub const ");
        self.text.push_str(&self.names.constants[id.index()]);
        self.text.push_str(": ");
        push_type(&mut self.text, value.token_type(), place.path);
        self.text.push_str(" = ");
        self.expression(token, token.base(), place);
        self.text.push_str(";\n");
    }

    /// The value of a variant: the constant that it is an alias of, where that holds the same value.
    pub(super) fn expression(&mut self, token: &Token, variant: &Variant, place: Place<'_>) {
        let dictionary = self.dictionary;
        let Some(id) = variant.value else {
            return;
        };
        if let Some(alias) = variant.alias {
            let target = &dictionary[alias];
            if target.base().value == Some(id) {
                self.constant_path(alias, target, place);
                return;
            }
        }
        let mut values = Values { text: &mut self.text, path: place.path, lost: None };
        values.value(&dictionary[id]);
        if let Some(lost) = values.lost {
            let path = token.dot_path();
            self.diagnostics.push(
                Diagnostic::new(Code::NotExpressible, format!("in the target `rust`, `{path}`: {lost}"))
                    .at(variant.span, "this token")
                    .token(path),
            );
        }
    }

    /// The path of another token's constant, through `super`: the root's own path is not known.
    fn constant_path(&mut self, id: TokenId, token: &Token, place: Place<'_>) {
        if token.group != place.group {
            for _ in 0..place.depth {
                self.text.push_str("super::");
            }
            self.module_path(token.group);
        }
        self.text.push_str(&self.names.constants[id.index()]);
    }

    /// The path of a group's module from the root, with `::` at the end.
    fn module_path(&mut self, group: GroupId) {
        if group != GroupId::ROOT {
            self.module_path(self.dictionary[group].parent);
            self.text.push_str(&self.names.modules[group.index()]);
            self.text.push_str("::");
        }
    }

    fn docs(&mut self, token: &Token, depth: usize) {
        if let Some(description) = &token.description {
            doc::push_lines(&mut self.text, self.is_indented, depth, description);
            doc::push_start(&mut self.text, self.is_indented, depth);
            self.text.push('\n');
        }
        doc::push_start(&mut self.text, self.is_indented, depth);
        self.text.push(' ');
        summary::push_contexts(&mut self.text, self.dictionary, token, &VISIBLE);
        self.defined_at(token.base());
        self.text.push('\n');
    }

    fn defined_at(&mut self, variant: &Variant) {
        let Some(sources) = self.sources else {
            return;
        };
        let source = &sources[variant.span.source];
        if self.last_source.as_ref().is_none_or(|last| last.0 != variant.span.source) {
            let mut path = String::new();
            push_visible(&mut path, source.path());
            self.last_source = Some((variant.span.source, path));
        }
        if let Some((_, path)) = &self.last_source {
            self.text.push_str(" · ");
            self.text.push_str(path);
            self.text.push(':');
            literal::push_u64(&mut self.text, u64::from(source.line_at(variant.span.start)));
        }
    }

    /// Says where a member of a set is deprecated that is not in the default contexts: an attribute would hold in all.
    pub(super) fn deprecated_elsewhere(&mut self, id: TokenId, depth: usize) {
        let lines = texts::deprecated_elsewhere(self.dictionary, id);
        if lines.is_empty() {
            return;
        }
        if self.dictionary[id].description.is_some() {
            doc::push_start(&mut self.text, self.is_indented, depth);
            self.text.push('\n');
        }
        doc::push_lines(&mut self.text, self.is_indented, depth, &lines);
    }

    pub(super) fn deprecated(&mut self, token: &Token, depth: usize) {
        let Some(deprecated) = &token.deprecated else {
            return;
        };
        self.indent(depth);
        match &deprecated.message {
            Some(message) => {
                self.text.push_str("#[deprecated(note = ");
                push_quoted(&mut self.text, message);
                self.text.push_str(")]\n");
            }
            None => self.text.push_str("#[deprecated]\n"),
        }
    }

    pub(super) fn indent(&mut self, depth: usize) {
        if self.is_indented {
            indent::push(&mut self.text, 4 * depth);
        }
    }
}
