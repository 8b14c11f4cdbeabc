//! The file of the choices: contexts that a part of an app chooses, while it follows its surroundings in all others.

use super::{HEADER, INDENT, input};
use crate::code::preferred::{self, Chain, Told};
use crate::language::nested::{self, Names};
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::Dictionary;

/// The text of the file.
pub(super) fn file(dictionary: &Dictionary, names: &Names) -> String {
    let mut writer = Writer::new(INDENT);
    writer.text().push_str(HEADER);
    writer.gap();
    writer
        .line("/// Contexts that were chosen. A modifier that is nil follows the surroundings and the user.");
    writer.open("public struct TokenChoices: Hashable, Sendable, Codable {");
    for (modifier, names) in dictionary.modifiers.iter().zip(&names.modifiers) {
        input::describe(modifier, &mut writer);
        writer.fmt(format_args!("public var {}: {}?", names.member, names.type_name));
    }
    initializers(names, &mut writer);
    choosing(names, &mut writer);
    appearance(dictionary, names, &mut writer);
    writer.close("}");
    writer.finish()
}

fn initializers(names: &Names, writer: &mut Writer) {
    writer.gap();
    let Some((last, others)) = names.modifiers.split_last() else {
        writer.line("public init() {}");
        writer.gap();
        writer.line("/// Every context of an input: there are no modifiers.");
        return writer.line("public init(_ input: TokenInput) {}");
    };
    let each = |line: &dyn Fn(&str) -> String, writer: &mut Writer| {
        for names in &names.modifiers {
            writer.line(&line(&names.member));
        }
    };
    let parameter = |names: &nested::Modifier| format!("{}: {}? = nil", names.member, names.type_name);
    writer.open("public init(");
    for names in others {
        writer.fmt(format_args!("{},", parameter(names)));
    }
    writer.line(&parameter(last));
    writer.close(") {");
    writer.indent();
    each(&|name| format!("self.{name} = {name}"), writer);
    writer.close("}");
    writer.gap();
    writer.line("/// Every context of an input.");
    writer.open("public init(_ input: TokenInput) {");
    each(&|name| format!("self.{name} = input.{name}"), writer);
    writer.close("}");
}

/// The choices of a part inside.
fn choosing(names: &Names, writer: &mut Writer) {
    let members = names.modifiers.iter().map(|names| &names.member);
    let chosen: Vec<String> =
        members.map(|name| format!("all.{name} = choices.{name} ?? all.{name}")).collect();
    writer.gap();
    writer.line("/// These choices with those of a part inside, which take precedence.");
    writer.line("public func choosing(_ choices: TokenChoices) -> TokenChoices {");
    input::changed("all", &chosen, writer);
}

/// What the choices say of the color scheme.
fn appearance(dictionary: &Dictionary, names: &Names, writer: &mut Writer) {
    let chains = preferred::chains(dictionary);
    let about = chains.iter().filter(|chain| chain.told.contains(&Told::Dark));
    let members: Vec<&str> =
        about.map(|Chain { modifier, .. }| names.modifiers[modifier.index()].member.as_str()).collect();
    writer.gap();
    writer.line("/// Whether what was chosen is dark; nil where nothing was that says so.");
    writer.open("var _isDark: Bool? {");
    for name in &members {
        writer.open(&format!("if let isDark = self.{name}?._isDark {{"));
        writer.line("return isDark");
        writer.close("}");
    }
    writer.line(if members.is_empty() { "nil" } else { "return nil" });
    writer.close("}");
    writer.gap();
    writer.line(
        "/// These choices where an appearance holds: if another one was chosen, it has given way to this.",
    );
    writer.open("func _within(isDark: Bool?) -> TokenChoices {");
    if members.is_empty() {
        writer.line("self");
    } else {
        writer.line("guard let isDark, let chosen = _isDark, chosen != isDark else { return self }");
        writer.line("var choices = self");
        for name in members {
            writer.open(&format!("if self.{name}?._isDark != nil {{"));
            writer.fmt(format_args!("choices.{name} = nil"));
            writer.close("}");
        }
        writer.line("return choices");
    }
    writer.close("}");
}
