//! The file: a variable for each token, and behind them what contexts make of these.

use super::name::Plan;
use super::{LANGUAGE, Options};
use crate::language::comment;
use crate::language::writer::Writer;
use crate::reference::Places;
use crate::web::preprocessor::Values;
use crate::web::preprocessor::value::{Printer, Property, PushPart, Variables, properties};
use tokens_compiler_core::dictionary::{Dictionary, TokenId, Variant};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::texts;

/// Everything that printing needs, settled.
pub(super) struct Module<'d> {
    pub(super) dictionary: &'d Dictionary,
    pub(super) printer: Printer<'d>,
    pub(super) plan: &'d Plan,
    /// The custom properties, where variables hold those.
    variables: Option<Variables<'d>>,
    options: &'d Options,
}

impl<'d> Module<'d> {
    pub(super) fn new(dictionary: &'d Dictionary, options: &'d Options, plan: &'d Plan) -> Self {
        let variables =
            (options.values == Values::Var).then(|| Variables::new(dictionary, &options.css_prefix));
        let printer = Printer { language: &LANGUAGE, dictionary, names: &plan.tokens };
        Self { dictionary, printer, plan, variables, options }
    }

    /// The whole file.
    pub(super) fn print(&self) -> String {
        let mut writer = Writer::new(2);
        writer.text().reserve(4096 + self.dictionary.tokens.len() * 80);
        writer.line("// stylelint-disable");
        writer.line("// Generated from design tokens. Changes here are lost.");
        writer.gap();
        for (id, token) in self.dictionary.tokens() {
            let exists = token.exists() && (self.variables.is_some() || token.base().value.is_some());
            if exists {
                self.push_declaration(&mut writer, id);
            }
        }
        if !self.plan.parameters.is_empty() {
            self.push_contexts(&mut writer);
        }
        writer.finish()
    }

    fn push_declaration(&self, writer: &mut Writer, id: TokenId) {
        let token = &self.dictionary[id];
        if self.options.comments {
            comment::LESS.write(writer, token.description.as_deref().unwrap_or_default());
            comment::LESS.write(writer, &texts::deprecated_elsewhere(self.dictionary, id));
            if let Some(deprecated) = &token.deprecated {
                let message = deprecated.message.as_deref().unwrap_or_default();
                comment::LESS.write(writer, &["Deprecated: ", message].concat());
            }
        }
        self.printer.push_variable(writer.start(), id);
        let text = writer.text();
        text.push_str(": ");
        match &self.variables {
            Some(variables) => variables.push(text, id, push_ruleset),
            None => self.push_variant(text, token.base(), &Some),
        }
        text.push_str(";\n");
    }

    /// Adds what a variant is: the variable that a reference leads to, or the value.
    pub(super) fn push_variant(&self, text: &mut String, variant: &Variant, places: &Places<'_>) {
        if let Some(alias) = variant.alias.and_then(places) {
            return self.printer.push_variable(text, alias);
        }
        let Some(value) = self.printer.led(variant, places) else { return };
        let properties = properties(&value);
        if properties.is_empty() {
            self.printer.push(text, &value, Part::Whole);
        } else {
            push_ruleset(text, &properties, &mut |text, part| self.printer.push(text, &value, part));
        }
    }
}

/// Adds a comment, whatever the option says: it tells what the file has, not what people wrote.
pub(super) fn push_prose(writer: &mut Writer, text: &str) {
    comment::LESS.line(writer, text);
}

/// Adds a ruleset of properties.
fn push_ruleset(text: &mut String, properties: &[Property], push: &mut PushPart<'_>) {
    text.push('{');
    for &(property, part) in properties {
        text.push(' ');
        text.push_str(property);
        text.push_str(": ");
        push(text, part);
        text.push(';');
    }
    text.push_str(" }");
}
