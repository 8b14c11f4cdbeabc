//! The module: a constant for each group of the root, and in it the tokens.

use super::{Options, style};
use crate::language::literal::TYPESCRIPT;
use crate::language::writer::Writer;
use crate::web::css;
use crate::web::script::{Doc, Face, HEADER, push_deprecated, push_description, push_group, push_prose};
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, Token, TokenId, Variant};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::texts;
use tokens_compiler_core::value::{StrokeStyle, Value};

/// Everything that printing needs, settled.
pub(super) struct Module<'d> {
    pub(super) dictionary: &'d Dictionary,
    pub(super) options: &'d Options,
    /// The constant of each child of the root.
    pub(super) names: &'d [Option<String>],
    /// The custom property of each token.
    pub(super) variables: &'d StringTable,
    pub(super) face: Face,
}

impl Module<'_> {
    /// The whole file.
    pub(super) fn print(&self) -> String {
        let mut writer = Writer::new(2);
        writer.text().push_str(HEADER);
        if self.names.iter().all(Option::is_none) {
            // Without this, the file would be a script.
            writer.line("export {};");
            return writer.finish();
        }
        for (&child, name) in self.dictionary[GroupId::ROOT].children.iter().zip(self.names) {
            let Some(name) = name else { continue };
            match child {
                Child::Token(id) => self.push_constant(&mut writer, id, name),
                Child::Group(id) => self.push_root_group(&mut writer, id, name),
            }
        }
        let mut text = writer.finish();
        text.truncate(text.trim_end().len() + 1);
        text
    }

    fn push_constant(&self, writer: &mut Writer, id: TokenId, name: &str) {
        self.push_doc(writer, id);
        let text = writer.text();
        text.push_str(self.face.declare());
        text.push_str(name);
        text.push_str(self.face.assign());
        self.push_token(text, id);
        text.push_str(if self.face == Face::Ts { " as const;\n\n" } else { ";\n\n" });
    }

    fn push_root_group(&self, writer: &mut Writer, id: GroupId, name: &str) {
        let mut about = String::new();
        if self.options.comments {
            push_prose(&mut about, self.dictionary[id].description.as_deref().unwrap_or_default());
        }
        self.face.open(writer, &about, name);
        push_group(writer, self.face, self.dictionary, id, &|writer, id| {
            let token = &self.dictionary[id];
            if !token.exists() {
                return false;
            }
            self.push_doc(writer, id);
            self.face.push_member(writer, token.name());
            self.push_token(writer.text(), id);
            writer.text().push_str(self.face.separator());
            true
        });
        self.face.close(writer);
    }

    fn push_doc(&self, writer: &mut Writer, id: TokenId) {
        if self.face == Face::Js || !self.options.comments {
            return;
        }
        let token = &self.dictionary[id];
        let mut doc = Doc::default();
        push_description(&mut doc, token);
        let elsewhere = texts::deprecated_elsewhere(self.dictionary, id);
        if !elsewhere.is_empty() {
            push_prose(doc.paragraph(), &elsewhere);
        }
        push_deprecated(&mut doc, self.dictionary, token, |_| None);
        doc.write(writer);
    }

    /// Adds what a token is: a text, or a style.
    fn push_token(&self, text: &mut String, id: TokenId) {
        let token = &self.dictionary[id];
        let members = style::members(self.dictionary, token);
        if members.is_empty() {
            return self.push_reference(text, id, Part::Whole);
        }
        text.push_str("{ ");
        for (index, (key, part)) in members.into_iter().enumerate() {
            if index > 0 {
                text.push_str(if self.face == Face::Types { "; " } else { ", " });
            }
            text.push_str(self.face.mark());
            text.push_str(key);
            text.push_str(": ");
            if part != Part::LineCap {
                self.push_reference(text, id, part);
                continue;
            }
            // The types of CSS know no reference there, so it has the type of what it refers to.
            if self.face != Face::Types {
                self.push_reference(text, id, part);
            }
            if self.face == Face::Ts {
                text.push_str(" as ");
            }
            if self.face != Face::Js {
                self.push_line_caps(text, token);
            }
        }
        text.push_str(" }");
    }

    /// Adds `"var(--name, fallback)"`.
    fn push_reference(&self, text: &mut String, id: TokenId, part: Part) {
        let token = &self.dictionary[id];
        let mut reference = ["var(", &self.variables[id], part.suffix()].concat();
        if self.options.fallback
            && let Some(value) = token.base().value
            && style::is_everywhere(self.dictionary, token, part)
        {
            reference.push_str(", ");
            css::push_part(&mut reference, self.dictionary, &self.dictionary[value], part, None);
        }
        reference.push(')');
        TYPESCRIPT.push(text, &reference);
    }

    /// Adds the type of the line caps that a token has.
    fn push_line_caps(&self, text: &mut String, token: &Token) {
        let mut names: Vec<&str> =
            token.variants.iter().filter_map(|variant| self.line_cap(variant)).collect();
        names.sort_unstable();
        names.dedup();
        for (index, name) in names.into_iter().enumerate() {
            if index > 0 {
                text.push_str(" | ");
            }
            TYPESCRIPT.push(text, name);
        }
    }

    fn line_cap(&self, variant: &Variant) -> Option<&'static str> {
        let style = match &self.dictionary[variant.value?] {
            Value::StrokeStyle(style) => style,
            Value::Border(border) => &border.style.value,
            _ => return None,
        };
        match style {
            StrokeStyle::Keyword(_) => None,
            StrokeStyle::Dashed { line_cap, .. } => Some(line_cap.name()),
        }
    }
}
