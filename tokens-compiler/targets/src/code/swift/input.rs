//! The file of the input: an enum for every modifier, and the struct that chooses a context of each.

use super::preferred::{self, Chain};
use super::{HEADER, INDENT};
use crate::language::nested::{self, Names};
use crate::language::writer::Writer;
use crate::language::{comment, literal};
use crate::preference::{Preferences, Scheme};
use tokens_compiler_core::dictionary::{ContextId, Dictionary, Modifier};

/// The text of the file.
pub(super) fn file(dictionary: &Dictionary, names: &Names) -> String {
    let mut writer = Writer::new(INDENT);
    writer.text().push_str(HEADER);
    for (modifier, names) in dictionary.modifiers.iter().zip(&names.modifiers) {
        enumeration(modifier, names, &mut writer);
    }
    writer.gap();
    writer.line("/// What tokens are chosen for: a context of every modifier.");
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
        let default = &names.contexts[usize::from(modifier.default.0)];
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
        "/// The same with the contexts that the user prefers, where the names of a modifier's contexts",
        "/// say what they are for: `dark`, `light-high-contrast`, `reduced-motion`. A modifier of which",
        "/// nothing is told stays as it is.",
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
            follow(chain, &names.modifiers[chain.modifier.0 as usize], writer);
        }
        writer.line("  return input");
    }
    writer.line("}");
}

/// Chooses the context of one modifier, where anything is told that its contexts ask for.
fn follow(chain: &Chain, names: &nested::Modifier, writer: &mut Writer) {
    let asks = |part: fn(&Preferences) -> bool| chain.choices.iter().any(|(asked, _)| part(asked));
    let mut told = Vec::new();
    for (is_asked, name) in [
        (asks(|asked| asked.scheme.is_some()), "isDark != nil"),
        (asks(|asked| asked.more_contrast), "isHighContrast != nil"),
        (asks(|asked| asked.reduced_motion), "isMotionReduced != nil"),
    ] {
        if is_asked {
            told.push(name);
        }
    }
    let context = |id: ContextId| &names.contexts[id.0 as usize];
    writer.fmt(format_args!("  if {} {{", told.join(" || ")));
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
