//! The `figma-files` target: files that Figma's own import of variables takes, one for each mode of each collection, in a
//! folder of the collection.
//!
//! They are documents of the format in the words that Figma reads: colors in sRGB, `px`, seconds, one font family, plain
//! text; a truth is a number that says what it is. A reference into another collection is its value and the name of the
//! variable that it leads to, since files of Figma's know no tokens but their own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::figma::{
    Content, Form, Literal, Plan, Settings, Variable, figma_options, push_code, push_member, push_scopes,
};
use crate::file_name;
use crate::language::literal::JSON;
use crate::language::writer::Writer;
use crate::{Emission, File};
use tokens_compiler_core::color::Color;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Condition, Dictionary};
use tokens_compiler_core::emit::{name, number};

pub use super::figma::Platform;

figma_options! { "figma-files", reads_braces = true }

/// Emits the dictionary. Reports what Figma has no variables for, and what exceeds its limits.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    let settings = options.settings();
    Emission::collect(|diagnostics| files(dictionary, &settings, diagnostics))
}

fn files(dictionary: &Dictionary, settings: &Settings<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    let Some(plan) = Plan::new(dictionary, settings, diagnostics) else { return Vec::new() };
    let mut trees: Vec<Tree<'_>> = plan.collections.iter().map(|_| Tree::default()).collect();
    for (place, variable) in plan.variables.iter().enumerate() {
        trees[variable.collection].add(&variable.name, place);
    }
    let mut taken = Vec::new();
    let mut files = Vec::new();
    for (collection, tree) in plan.collections.iter().zip(&trees) {
        let mut folder = file(&collection.name);
        name::number_twin(&mut folder, &mut taken);
        let mut names = Vec::new();
        for (mode, own) in collection.modes.iter().enumerate() {
            let mut name = file(&own.name);
            name::number_twin(&mut name, &mut names);
            let mut printer = Printer { plan: &plan, mode, writer: Writer::new(2) };
            printer.writer.open("{");
            printer.group(tree, true);
            let text = printer.writer.start();
            push_member(text, "\"$extensions\": {", "com.figma.modeName", &own.name);
            text.push_str("}\n");
            printer.writer.close("}");
            files.push(File::new(format!("{folder}/{name}.tokens.json"), printer.writer.finish()));
        }
    }
    files
}

/// The name of a file or folder; the file says in it what the mode is called.
fn file(name: &str) -> String {
    let words = name::kebab(&[name]);
    if words.is_empty() {
        "mode".to_owned()
    } else {
        file_name::short(&words, file_name::MOST, '-').into_owned()
    }
}

/// Variables by the groups that their names speak of, in order.
#[derive(Default)]
struct Tree<'p> {
    members: Vec<(&'p str, Member<'p>)>,
    /// Their places by name.
    places: BTreeMap<&'p str, usize>,
}

enum Member<'p> {
    Group(Tree<'p>),
    Variable(usize),
}

impl<'p> Tree<'p> {
    /// Adds a variable below a name. No name is both a variable and a group.
    fn add(&mut self, name: &'p str, variable: usize) {
        let (first, rest) = name.split_once('/').map_or((name, None), |(first, rest)| (first, Some(rest)));
        let place = *self.places.entry(first).or_insert_with(|| {
            let member =
                if rest.is_some() { Member::Group(Tree::default()) } else { Member::Variable(variable) };
            self.members.push((first, member));
            self.members.len() - 1
        });
        if let (Some(rest), Member::Group(group)) = (rest, &mut self.members[place].1) {
            group.add(rest, variable);
        }
    }
}

/// Writes the file of one mode.
struct Printer<'p> {
    plan: &'p Plan,
    mode: usize,
    writer: Writer,
}

impl Printer<'_> {
    /// The members of a group, each with a comma behind it but the last of a group that is not the root's.
    fn group(&mut self, tree: &Tree<'_>, is_root: bool) {
        for (at, (name, member)) in tree.members.iter().enumerate() {
            JSON.push(self.writer.start(), name);
            self.writer.text().push_str(": {\n");
            self.writer.indent();
            match member {
                Member::Group(tree) => self.group(tree, false),
                Member::Variable(variable) => self.variable(&self.plan.variables[*variable]),
            }
            let is_last = at + 1 == tree.members.len() && !is_root;
            self.writer.close(if is_last { "}" } else { "}," });
        }
    }

    fn variable(&mut self, variable: &Variable) {
        let plan = self.plan;
        let content = &variable.contents[self.mode];
        push_member(self.writer.start(), "", "$type", type_name(variable.form));
        self.writer.text().push_str(",\n");
        let text = self.writer.start();
        text.push_str("\"$value\": ");
        match content {
            Content::Literal(literal) => push_literal(text, variable.form, literal),
            Content::Alias(target) if plan.variables[*target].collection == variable.collection => {
                JSON.push(text, &format!("{{{}}}", plan.variables[*target].name.replace('/', ".")));
            }
            Content::Alias(target) => {
                // What is seen where the other collections have their default modes.
                let choice = plan.collections[variable.collection].modes[self.mode].choice;
                push_literal(text, variable.form, plan.literal(*target, &Condition::from(choice)));
            }
        }
        text.push_str(",\n");
        if !variable.description.is_empty() {
            push_member(self.writer.start(), "", "$description", &variable.description);
            self.writer.text().push_str(",\n");
        }
        push_extensions(self.writer.start(), plan, variable, content);
        self.writer.text().push('\n');
    }
}

/// Adds what only Figma has words for.
fn push_extensions(text: &mut String, plan: &Plan, variable: &Variable, content: &Content) {
    text.push_str("\"$extensions\": {");
    let start = text.len();
    let member = |text: &mut String, name: &str| {
        text.push_str(if text.len() == start { "\"com.figma." } else { ", \"com.figma." });
        text.push_str(name);
        text.push_str("\": ");
    };
    if let Some(name) = figma_type(variable.form) {
        member(text, "type");
        JSON.push(text, name);
    }
    if let Some(scopes) = variable.scopes {
        member(text, "scopes");
        push_scopes(text, scopes);
    }
    if !variable.code.is_empty() {
        member(text, "codeSyntax");
        push_code(text, &variable.code);
    }
    if variable.is_hidden {
        member(text, "hiddenFromPublishing");
        text.push_str("true");
    }
    if let Content::Alias(target) = content {
        let target = &plan.variables[*target];
        if target.collection != variable.collection {
            member(text, "aliasData");
            push_member(text, "{", "targetVariableName", &target.name);
            push_member(text, ", ", "targetVariableSetName", &plan.collections[target.collection].name);
            text.push('}');
        }
    }
    text.push('}');
}

/// The `$type` of a form, of those that Figma reads.
fn type_name(form: Form) -> &'static str {
    match form {
        Form::Color => "color",
        Form::Length => "dimension",
        Form::Duration => "duration",
        Form::Weight | Form::Number | Form::Boolean => "number",
        Form::Family => "fontFamily",
        Form::Text => "string",
    }
}

/// The type of the variable where `$type` leaves it open.
fn figma_type(form: Form) -> Option<&'static str> {
    match form {
        Form::Boolean => Some("boolean"),
        Form::Text => Some("string"),
        Form::Color | Form::Length | Form::Duration | Form::Weight | Form::Number | Form::Family => None,
    }
}

fn push_literal(text: &mut String, form: Form, literal: &Literal) {
    let unit = match form {
        Form::Length => Some("px"),
        Form::Duration => Some("s"),
        _ => None,
    };
    match (literal, unit) {
        (Literal::Color([r, g, b, alpha]), _) => {
            let [red, green, blue, _] = Color::srgb([*r, *g, *b]).srgb8();
            text.push_str("{\"colorSpace\": \"srgb\", \"components\": [");
            for (at, channel) in [r, g, b].into_iter().enumerate() {
                if at > 0 {
                    text.push_str(", ");
                }
                number::push(text, *channel);
            }
            text.push_str("], \"alpha\": ");
            number::push(text, *alpha);
            // Writing to a String cannot fail.
            let _ = write!(text, ", \"hex\": \"#{red:02x}{green:02x}{blue:02x}\"}}");
        }
        (Literal::Number(value), Some(unit)) => {
            text.push_str("{\"value\": ");
            number::push(text, *value);
            push_member(text, ", ", "unit", unit);
            text.push('}');
        }
        (Literal::Number(value), None) => number::push(text, *value),
        (Literal::Text(value), _) => JSON.push(text, value),
        (Literal::Boolean(value), _) => text.push(if *value { '1' } else { '0' }),
    }
}
