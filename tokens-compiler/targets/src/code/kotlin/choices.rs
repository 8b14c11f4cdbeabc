//! `TokenChoices.kt`: contexts that a part of an app chooses, while it follows its surroundings in all others.

use super::import::{Imports, Name};
use super::input::{push_call, push_class};
use super::{INDENT, Plan, text};
use crate::code::preferred::{self, Told};
use crate::language::writer::Writer;

/// The whole file.
pub(super) fn print(plan: &Plan<'_>, imports: &mut Imports) -> String {
    let mut writer = Writer::new(INDENT);
    text::document(
        &mut writer,
        "Contexts that were chosen, the later of two of one modifier. A modifier that is null follows the surroundings and\n\
         the user.",
    );
    push_class(plan, imports, "TokenChoices", &mut writer, &|_, names| {
        format!("{}? = choices.chosen<{0}>()", names.type_name)
    });
    text::document(&mut writer, "Every context of an input.");
    writer.open("public constructor(input: TokenInput) :");
    push_call(plan, "this", &mut writer, &|member| format!("input.{member}"), None);
    writer.outdent();
    writer.gap();
    text::document(&mut writer, "These choices with those of a part inside, which take precedence.");
    writer.open("public fun choosing(choices: TokenChoices): TokenChoices =");
    push_some(plan, &mut writer, &|member| format!("choices.{member} ?: this.{member}"));
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
        push_some(plan, writer, &|member| {
            let condition = if members.contains(&member) { "?.takeIf { it.isDark == null }" } else { "" };
            format!("this.{member}{condition}")
        });
    }
    writer.outdent();
}

/// A value of the class, of choices that may be null.
fn push_some(plan: &Plan<'_>, writer: &mut Writer, of: &dyn Fn(&str) -> String) {
    writer.open("TokenChoices(");
    writer.open("*listOfNotNull<TokenChoice>(");
    for names in &plan.names.modifiers {
        writer.fmt(format_args!("{},", of(&names.member)));
    }
    writer.close(").toTypedArray(),");
    writer.close(")");
}
