//! The file of the input: an enum for every modifier, and the struct that chooses a context of each.

use super::preferred::{self, Chain};
use super::{HEADER, INDENT};
use crate::language::nested::{self, Names};
use crate::language::writer::Writer;
use crate::language::{comment, literal};
use crate::preference::{Preferences, Scheme};
use tokens_compiler_core::dictionary::{ContextId, Dictionary, Modifier};

/// How much of a line is left in a method.
const ROOM: usize = 96;

/// The text of the file.
pub(super) fn file(dictionary: &Dictionary, names: &Names) -> String {
    let mut writer = Writer::new(INDENT);
    writer.text().push_str(HEADER);
    for (modifier, names) in dictionary.modifiers.iter().zip(&names.modifiers) {
        enumeration(modifier, names, &mut writer);
    }
    writer.gap();
    writer.line("/// What tokens are resolved for: a context of each modifier.");
    writer.open("public struct TokenInput: Hashable, Sendable {");
    for (modifier, names) in dictionary.modifiers.iter().zip(&names.modifiers) {
        describe(modifier, &mut writer);
        writer.fmt(format_args!("public var {}: {}", names.member, names.type_name));
    }
    initializer(dictionary, names, &mut writer);
    following(dictionary, names, &mut writer);
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

fn describe(modifier: &Modifier, writer: &mut Writer) {
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

/// The input that follows what the user prefers, by the contexts whose names say so.
fn following(dictionary: &Dictionary, names: &Names, writer: &mut Writer) {
    writer.gap();
    for line in [
        "/// This input with the contexts that the user prefers, for each modifier whose contexts' names",
        "/// say what they are for: `dark`, `light-high-contrast`, `reduced-motion`. A modifier whose",
        "/// preference is not given keeps its context.",
    ] {
        writer.line(line);
    }
    writer.open("public func following(");
    writer.line("isDark: Bool? = nil, isHighContrast: Bool? = nil, isMotionReduced: Bool? = nil");
    writer.close(") -> TokenInput {");
    let chains = preferred::chains(dictionary);
    if chains.is_empty() {
        writer.line("  self");
    } else {
        writer.line("  var input = self");
        for chain in &chains {
            follow(chain, &names.modifiers[chain.modifier.index()], writer);
        }
        writer.line("  return input");
    }
    writer.line("}");
}

/// Chooses the context of one modifier, where anything is told that its contexts ask for.
fn follow(chain: &Chain, names: &nested::Modifier, writer: &mut Writer) {
    let asks = |part: fn(&Preferences) -> bool| chain.choices.iter().any(|(asked, _)| part(asked));
    let is_dark: fn(&Preferences) -> bool = |own| own.scheme == Some(Scheme::Dark);
    let mut told = Vec::new();
    for (is_asked, name, part) in [
        (asks(|asked| asked.scheme.is_some()), "isDark", is_dark),
        (asks(|asked| asked.more_contrast), "isHighContrast", |own| own.more_contrast),
        (asks(|asked| asked.reduced_motion), "isMotionReduced", |own| own.reduced_motion),
    ] {
        if is_asked {
            told.push((name, part));
        }
    }
    let context = |id: ContextId| &names.contexts[id.index()];
    let conditions: Vec<String> = told.iter().map(|(name, _)| format!("{name} != nil")).collect();
    writer.fmt(format_args!("  if {} {{", conditions.join(" || ")));
    // Of what is not told, the input stays as it is.
    for (name, part) in told.iter().filter(|_| told.len() > 1) {
        let contexts: Vec<String> = chain.with(*part).map(|id| format!(".{}", context(id))).collect();
        known(name, names, &contexts, writer);
    }
    for (index, (asked, id)) in chain.choices.iter().enumerate() {
        let open = if index == 0 { "if" } else { "} else if" };
        writer.fmt(format_args!("    {open} {} {{", condition(*asked)));
        writer.fmt(format_args!("      input.{} = .{}", names.member, context(*id)));
    }
    writer.line("    } else {");
    writer.fmt(format_args!("      input.{} = .{}", names.member, context(chain.default)));
    writer.line("    }");
    writer.line("  }");
}

/// Takes what is not told of a preference from the context that is chosen already: whether it is one of these.
fn known(name: &str, names: &nested::Modifier, contexts: &[String], writer: &mut Writer) {
    let member = &names.member;
    let is_one = match contexts {
        [] => "false".to_owned(),
        [only] => format!("(input.{member} == {only})"),
        _ => format!("[{}].contains(input.{member})", contexts.join(", ")),
    };
    let line = format!("    let {name} = {name} ?? {is_one}");
    if line.len() <= ROOM {
        return writer.line(&line);
    }
    let list = name.replacen("is", "contexts", 1);
    writer.fmt(format_args!("    let {list}: [{}] = [", names.type_name));
    for context in contexts {
        writer.fmt(format_args!("      {context},"));
    }
    writer.line("    ]");
    writer.fmt(format_args!("    let {name} = {name} ?? {list}.contains(input.{member})"));
}

fn condition(preferences: Preferences) -> String {
    let mut all = Vec::new();
    match preferences.scheme {
        Some(Scheme::Light) => all.push("isDark == false"),
        Some(Scheme::Dark) => all.push("isDark == true"),
        None => {}
    }
    if preferences.more_contrast {
        all.push("isHighContrast == true");
    }
    if preferences.reduced_motion {
        all.push("isMotionReduced == true");
    }
    all.join(" && ")
}
