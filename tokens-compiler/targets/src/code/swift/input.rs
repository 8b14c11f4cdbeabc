//! The file of the input: an enum for every modifier, and the struct that chooses a context of each.

use super::{HEADER, INDENT, following};
use crate::code::preferred::{self, Chain};
use crate::language::nested::{self, Names};
use crate::language::writer::Writer;
use crate::language::{comment, literal};
use tokens_compiler_core::dictionary::{Dictionary, Modifier};

/// The text of the file.
pub(super) fn file(dictionary: &Dictionary, names: &Names) -> String {
    let chains = preferred::chains(dictionary);
    let mut writer = Writer::new(INDENT);
    writer.text().push_str(HEADER);
    for (modifier, names) in dictionary.modifiers.iter().zip(&names.modifiers) {
        enumeration(modifier, names, &mut writer);
    }
    for chain in &chains {
        following::extension(chain, &names.modifiers[chain.modifier.index()], &mut writer);
    }
    writer.gap();
    writer.line("/// What tokens are resolved for: a context of each modifier.");
    writer.open("public struct TokenInput: Hashable, Sendable, Codable {");
    for (modifier, names) in dictionary.modifiers.iter().zip(&names.modifiers) {
        describe(modifier, &mut writer);
        writer.fmt(format_args!("public var {}: {}", names.member, names.type_name));
    }
    initializer(dictionary, names, &mut writer);
    methods(&chains, names, &mut writer);
    writer.close("}");
    writer.finish()
}

fn enumeration(modifier: &Modifier, names: &nested::Modifier, writer: &mut Writer) {
    writer.gap();
    describe(modifier, writer);
    writer.open(&format!(
        "public enum {}: String, CaseIterable, Hashable, Sendable, Codable {{",
        names.type_name
    ));
    for (context, case) in modifier.contexts.iter().zip(&names.contexts) {
        let line = writer.start();
        line.push_str("case ");
        line.push_str(case);
        if context != case {
            line.push_str(" = ");
            literal::SWIFT.push(line, context);
        }
        line.push('\n');
    }
    writer.close("}");
}

pub(super) fn describe(modifier: &Modifier, writer: &mut Writer) {
    let made;
    let description = if let Some(description) = &modifier.description {
        description
    } else {
        made = format!("The modifier `{}`.", modifier.name.lines().collect::<String>());
        &made
    };
    comment::SWIFT.write(writer, description);
}

fn initializer(dictionary: &Dictionary, names: &Names, writer: &mut Writer) {
    writer.gap();
    if dictionary.modifiers.is_empty() {
        writer.line("public init() {}");
        return;
    }
    writer.open("public init(");
    let last = dictionary.modifiers.len() - 1;
    for (index, (modifier, names)) in dictionary.modifiers.iter().zip(&names.modifiers).enumerate() {
        let default = &names.contexts[modifier.default.index()];
        let comma = if index == last { "" } else { "," };
        writer.fmt(format_args!("{}: {} = .{default}{comma}", names.member, names.type_name));
    }
    writer.close(") {");
    for names in &names.modifiers {
        writer.fmt(format_args!("  self.{0} = {0}", names.member));
    }
    writer.line("}");
}

/// The methods that give another input: with what was chosen, and with what the user prefers.
fn methods(chains: &[Chain], names: &Names, writer: &mut Writer) {
    let members: Vec<&str> = names.modifiers.iter().map(|names| names.member.as_str()).collect();
    let chosen: Vec<String> =
        members.iter().map(|name| format!("input.{name} = choices.{name} ?? input.{name}")).collect();
    writer.gap();
    writer.line("/// This input with the contexts that were chosen.");
    writer.line("public func choosing(_ choices: TokenChoices) -> TokenInput {");
    changed("input", &chosen, writer);
    let follows = |chain: &Chain| {
        let name = members[chain.modifier.index()];
        format!("input.{name} = input.{name}.{}", following::call(chain))
    };
    writer.gap();
    for line in [
        "/// This input with the contexts that the user prefers, for each modifier whose contexts' names",
        "/// say what they are for: `dark`, `light-high-contrast`, `reduced-motion`. What is not told stays",
        "/// as it is. Where no context is for all of it, an appearance counts more than a contrast.",
    ] {
        writer.line(line);
    }
    writer.open("public func following(");
    writer.line("isDark: Bool? = nil, isHighContrast: Bool? = nil, isMotionReduced: Bool? = nil");
    writer.close(") -> TokenInput {");
    changed("input", &chains.iter().map(follows).collect::<Vec<_>>(), writer);
}

/// The rest of a method that gives a value like this one, by the name it is changed under.
pub(super) fn changed(name: &str, changes: &[String], writer: &mut Writer) {
    writer.indent();
    if changes.is_empty() {
        writer.line("self");
    } else {
        writer.fmt(format_args!("var {name} = self"));
        for line in changes {
            writer.line(line);
        }
        writer.fmt(format_args!("return {name}"));
    }
    writer.close("}");
}
