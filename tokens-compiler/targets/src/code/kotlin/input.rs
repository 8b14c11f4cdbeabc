//! `TokenInput.kt`: an enum for every modifier, and `TokenInput`, which chooses a context of each.

use super::import::{Imports, Name};
use super::{INDENT, Plan, following, text};
use crate::code::preferred::{self, Chain, Told};
use crate::language::literal;
use crate::language::nested;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::Modifier;

/// The whole file.
pub(super) fn print(plan: &Plan<'_>, imports: &mut Imports) -> String {
    let mut writer = Writer::new(INDENT);
    let chains = preferred::chains(plan.dictionary);
    for ((id, modifier), names) in plan.dictionary.modifiers().zip(&plan.names.modifiers) {
        let chain = chains.iter().find(|chain| chain.modifier == id);
        push_modifier(&mut writer, imports, modifier, names, chain);
    }
    text::document(&mut writer, "A context for each modifier; an omitted one is in its default context.");
    push_class(plan, imports, "TokenInput", &mut writer, &|modifier, names| {
        format!("{} = {0}.{}", names.type_name, names.contexts[modifier.default.index()])
    });
    text::document(&mut writer, "This input with the contexts that were chosen.");
    writer.open("public fun choosing(choices: TokenChoices): TokenInput =");
    push_values(plan, "TokenInput", &mut writer, &|member| format!("choices.{member} ?: this.{member}"));
    writer.outdent();
    writer.gap();
    push_following(plan, imports, &chains, &mut writer);
    writer.close("}");
    imports.header(&[]) + &writer.finish()
}

/// Opens a class with a property for each modifier, whose type and default follow its name.
pub(super) fn push_class(
    plan: &Plan<'_>,
    imports: &mut Imports,
    name: &str,
    writer: &mut Writer,
    of: &dyn Fn(&Modifier, &nested::Modifier) -> String,
) {
    if plan.options.compose {
        writer.line(&format!("@{}", imports.name(Name::Immutable)));
    }
    writer.open(&format!("public data class {name}("));
    for (modifier, names) in plan.dictionary.modifiers.iter().zip(&plan.names.modifiers) {
        text::document(writer, &format!("The context of `{}`.", modifier.name));
        writer.line(&format!("public val {}: {},", names.member, of(modifier, names)));
    }
    writer.outdent();
    writer.open(") {");
}

/// A value of such a class.
pub(super) fn push_values(plan: &Plan<'_>, name: &str, writer: &mut Writer, of: &dyn Fn(&str) -> String) {
    writer.open(&format!("{name}("));
    for names in &plan.names.modifiers {
        writer.fmt(format_args!("{} = {},", names.member, of(&names.member)));
    }
    writer.close(")");
}

/// The input that follows what the user prefers.
fn push_following(plan: &Plan<'_>, imports: &mut Imports, chains: &[Chain], writer: &mut Writer) {
    let boolean = imports.name(Name::Boolean);
    text::document(
        writer,
        "This input with the contexts that the user prefers, for each modifier whose contexts' names say what they are for:\n\
         `dark`, `light-high-contrast`, `reduced-motion`. What is not told stays as it is. Where no context is for all of it,\n\
         an appearance counts more than a contrast.",
    );
    writer.open("public fun following(");
    for told in Told::ALL {
        writer.fmt(format_args!("{}: {boolean}? = null,", told.name()));
    }
    writer.outdent();
    writer.open("): TokenInput =");
    if chains.is_empty() {
        writer.line("this");
    } else {
        writer.open("copy(");
        for chain in chains {
            let name = &plan.names.modifiers[chain.modifier.index()].member;
            writer.fmt(format_args!("{name} = this.{name}.{},", following::call(chain)));
        }
        writer.close(")");
    }
    writer.outdent();
}

fn push_modifier(
    writer: &mut Writer,
    imports: &mut Imports,
    modifier: &Modifier,
    names: &nested::Modifier,
    chain: Option<&Chain>,
) {
    let string = imports.name(Name::String);
    let about = modifier.description.as_deref().filter(|about| !about.trim().is_empty());
    let fallback = format!("The contexts of `{}`.", modifier.name);
    text::document(writer, about.unwrap_or(&fallback));
    writer.open(&format!("public enum class {}(", names.type_name));
    text::document(writer, "The context's name in the resolver document.");
    writer.line(&format!("public val context: {string},"));
    writer.close(") {");
    writer.indent();
    for (name, context) in names.contexts.iter().zip(&modifier.contexts) {
        writer.line(&format!("{name}({}),", literal::KOTLIN.of(context)));
    }
    writer.line(";");
    writer.line("");
    if let Some(chain) = chain {
        following::push(writer, imports, chain, names);
    }
    writer.open("public companion object {");
    text::document(writer, "The context with this name in the resolver document.");
    writer.line(&format!(
        "public fun of(context: {string}): {}? = entries.firstOrNull {{ it.context == context }}",
        names.type_name
    ));
    writer.close("}");
    writer.close("}");
    writer.line("");
}
