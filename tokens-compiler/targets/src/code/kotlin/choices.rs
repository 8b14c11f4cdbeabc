//! `TokenChoices.kt`: contexts that a part of an app chooses, while it follows its surroundings in all others.

use super::import::{Imports, Name};
use super::input::{push_class, push_values};
use super::{INDENT, Plan, text};
use crate::code::preferred::{self, Told};
use crate::language::writer::Writer;

/// The whole file.
pub(super) fn print(plan: &Plan<'_>, imports: &mut Imports) -> String {
    let mut writer = Writer::new(INDENT);
    text::document(
        &mut writer,
        "Contexts that were chosen. A modifier that is null follows the surroundings and the user.",
    );
    push_class(plan, imports, "TokenChoices", &mut writer, &|_, names| {
        format!("{}? = null", names.type_name)
    });
    text::document(&mut writer, "Every context of an input.");
    writer.open("public constructor(input: TokenInput) :");
    push_values(plan, "this", &mut writer, &|member| format!("input.{member}"));
    writer.outdent();
    writer.gap();
    text::document(&mut writer, "These choices with those of a part inside, which take precedence.");
    writer.open("public fun choosing(choices: TokenChoices): TokenChoices =");
    push_values(plan, "TokenChoices", &mut writer, &|member| format!("choices.{member} ?: this.{member}"));
    writer.outdent();
    if plan.options.compose {
        push_appearance(plan, imports, &mut writer);
    }
    writer.close("}");
    imports.header(&[]) + &writer.finish()
}

/// What the choices say of light and dark.
fn push_appearance(plan: &Plan<'_>, imports: &mut Imports, writer: &mut Writer) {
    let chains = preferred::chains(plan.dictionary);
    let about = chains.iter().filter(|chain| chain.told.contains(&Told::Dark));
    let members: Vec<&str> =
        about.map(|chain| plan.names.modifiers[chain.modifier.index()].member.as_str()).collect();
    writer.gap();
    text::document(writer, "Whether what was chosen is dark; null where nothing was that says so.");
    writer.open(&format!("internal fun appearance(): {}? =", imports.name(Name::Boolean)));
    match &*members {
        [] => writer.line("null"),
        [first, others @ ..] => {
            writer.fmt(format_args!("this.{first}?.isDark"));
            writer.indent();
            for name in others {
                writer.fmt(format_args!("?: this.{name}?.isDark"));
            }
            writer.outdent();
        }
    }
    writer.outdent();
    writer.gap();
    text::document(writer, "These choices without those that are light or dark.");
    writer.open("internal fun withoutAppearance(): TokenChoices =");
    if members.is_empty() {
        writer.line("this");
    } else {
        writer.open("copy(");
        for name in members {
            writer.fmt(format_args!("{name} = this.{name}?.takeIf {{ it.isDark == null }},"));
        }
        writer.close(")");
    }
    writer.outdent();
}
