//! The module: a variable for each token, the map of all of them by path, and what finds a token.

use super::{LANGUAGE, Options};
use crate::language::comment;
use crate::language::writer::Writer;
use crate::web::preprocessor::value::{Printer, Property, PushPart, Variables, has_commas, properties};
use crate::web::preprocessor::{Values, order};
use tokens_compiler_core::dictionary::{Dictionary, TokenId, Variant};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::texts;

/// The functions that find a token, the same in every module.
const FUNCTIONS: &str = include_str!("functions.scss");

/// Everything that printing needs, settled.
pub(super) struct Module<'d> {
    pub(super) dictionary: &'d Dictionary,
    pub(super) printer: Printer<'d>,
    /// The parameter of each modifier.
    pub(super) parameters: &'d [String],
    /// The custom properties, where variables hold those.
    variables: Option<Variables<'d>>,
    options: &'d Options,
}

impl<'d> Module<'d> {
    pub(super) fn new(
        dictionary: &'d Dictionary,
        options: &'d Options,
        names: &'d StringTable,
        parameters: &'d [String],
    ) -> Self {
        let variables =
            (options.values == Values::Var).then(|| Variables::new(dictionary, &options.css_prefix));
        let printer = Printer { language: &LANGUAGE, dictionary, names };
        // A page chooses the contexts of custom properties.
        let parameters = if variables.is_some() { &[] } else { parameters };
        Self { dictionary, printer, parameters, variables, options }
    }

    /// The whole file.
    pub(super) fn print(&self) -> String {
        let mut writer = Writer::new(2);
        writer.text().reserve(4096 + self.dictionary.tokens.len() * 120);
        writer.line("// stylelint-disable");
        writer.line("// Generated from design tokens. Changes here are lost.");
        for module in ["list", "map", "math", "meta", "string"] {
            writer.fmt(format_args!("@use \"sass:{module}\";"));
        }
        writer.gap();
        let tokens = self.tokens();
        for &id in &tokens {
            self.push_declaration(&mut writer, id);
        }
        writer.gap();
        writer.line("/// Every token by its path, in the default contexts.");
        writer.open("$tokens: (");
        // In the order of the sources.
        let mut sorted = tokens;
        sorted.sort_unstable();
        for id in sorted {
            let text = writer.start();
            LANGUAGE.literal.push_path(text, &self.dictionary[id].path);
            text.push_str(": ");
            self.printer.push_variable(text, id);
            text.push_str(",\n");
        }
        writer.close(");");
        self.push_contexts(&mut writer);
        self.push_variants(&mut writer);
        self.push_deprecated(&mut writer);
        self.push_functions(&mut writer);
        writer.finish()
    }

    /// The tokens that have a variable, each behind those that it refers to.
    fn tokens(&self) -> Vec<TokenId> {
        if self.variables.is_some() {
            let all = self.dictionary.tokens();
            return all.filter(|(_, token)| token.exists()).map(|(id, _)| id).collect();
        }
        order::order(self.dictionary)
    }

    fn push_declaration(&self, writer: &mut Writer, id: TokenId) {
        if self.options.comments {
            self.push_comment(writer, id);
        }
        self.printer.push_variable(writer.start(), id);
        let text = writer.text();
        text.push_str(": ");
        match &self.variables {
            Some(variables) => variables.push(text, id, push_map),
            None => self.push_variant(text, self.dictionary[id].base(), false),
        }
        text.push_str(if self.options.configurable { " !default;\n" } else { ";\n" });
    }

    fn push_comment(&self, writer: &mut Writer, id: TokenId) {
        let token = &self.dictionary[id];
        comment::SCSS.write(writer, token.description.as_deref().unwrap_or_default());
        comment::SCSS.write(writer, &texts::deprecated_elsewhere(self.dictionary, id));
        if let Some(deprecated) = &token.deprecated {
            let message = deprecated.message.as_deref().unwrap_or_default();
            comment::SCSS.write(writer, &["@deprecated ", message].concat());
        }
    }

    /// Adds what a variant is: the variable that has its value, or the value. Inside a map, a list stands in brackets.
    pub(super) fn push_variant(&self, text: &mut String, variant: &Variant, is_inside: bool) {
        let holder = |id: TokenId| self.printer.holder(id, &variant.when);
        if let Some(alias) = variant.alias.and_then(holder) {
            return self.printer.push_variable(text, alias);
        }
        let Some(value) = self.printer.led(variant, &holder) else { return text.push_str("null") };
        let properties = properties(&value);
        if properties.is_empty() {
            let ends = if is_inside && has_commas(&value, Part::Whole) { ["(", ")"] } else { ["", ""] };
            text.push_str(ends[0]);
            self.printer.push(text, &value, Part::Whole);
            return text.push_str(ends[1]);
        }
        push_map(text, &properties, &mut |text, part| {
            let ends = if has_commas(&value, part) { ["(", ")"] } else { ["", ""] };
            text.push_str(ends[0]);
            self.printer.push(text, &value, part);
            text.push_str(ends[1]);
        });
    }

    /// Adds what is said where a token is used that is deprecated.
    fn push_deprecated(&self, writer: &mut Writer) {
        writer.open("$_deprecated: (");
        for token in &self.dictionary.tokens {
            let Some(deprecated) = token.deprecated.as_ref().filter(|_| token.exists()) else { continue };
            let text = writer.start();
            LANGUAGE.literal.push_path(text, &token.path);
            text.push_str(": ");
            LANGUAGE.literal.push(text, deprecated.message.as_deref().unwrap_or_default());
            text.push_str(",\n");
        }
        writer.close(");");
        writer.gap();
    }

    fn push_functions(&self, writer: &mut Writer) {
        let (mut parameters, mut input) = (String::new(), String::from("("));
        for (modifier, name) in self.dictionary.modifiers.iter().zip(self.parameters) {
            parameters.push_str(&[", $", name, ": "].concat());
            LANGUAGE.literal.push(&mut parameters, &modifier.contexts[modifier.default.index()]);
            LANGUAGE.literal.push(&mut input, &modifier.name);
            input.push_str(&[": $", name, ", "].concat());
        }
        input.truncate(input.trim_end_matches(", ").len());
        input.push(')');
        writer.line("/// A token by its path. Modifiers that are left out are at their defaults.");
        writer.open(&["@function token($path", &parameters, ") {"].concat());
        writer.line(&["@return _token($path, _input(", &input, "));"].concat());
        writer.close("}\n");
        writer.line("/// All tokens of a group by the rest of their paths.");
        writer.open(&["@function group($path", &parameters, ") {"].concat());
        writer.line(&["@return _group($path, _input(", &input, "));"].concat());
        writer.close("}\n");
        writer.line("/// The properties of a text style.");
        writer.open(&["@mixin typography($path", &parameters, ") {"].concat());
        writer.line(&["$style: _typography($path, _input(", &input, "));"].concat());
        writer.line("@each $property, $value in $style {");
        writer.line("  #{$property}: $value;");
        writer.line("}");
        writer.close("}\n");
        writer.text().push_str(FUNCTIONS);
    }
}

/// Adds a map of properties.
fn push_map(text: &mut String, properties: &[Property], push: &mut PushPart<'_>) {
    text.push('(');
    for (index, &(property, part)) in properties.iter().enumerate() {
        text.push_str(if index > 0 { ", \"" } else { "\"" });
        text.push_str(property);
        text.push_str("\": ");
        push(text, part);
    }
    text.push(')');
}
