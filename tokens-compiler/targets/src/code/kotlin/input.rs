//! `TokenInput.kt`: an enum for every modifier, and `TokenInput`, which chooses a context of each.

use super::import::{Imports, Name};
use super::{INDENT, Plan, text};
use crate::language::literal;
use crate::language::nested;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::Modifier;

/// The whole file.
pub(super) fn print(plan: &Plan<'_>, imports: &mut Imports) -> String {
    let mut writer = Writer::new(INDENT);
    for (modifier, names) in plan.dictionary.modifiers.iter().zip(&plan.names.modifiers) {
        push_modifier(&mut writer, imports, modifier, names);
    }
    text::document(&mut writer, "A context for each modifier; an omitted one is in its default context.");
    if plan.options.compose {
        writer.line(&format!("@{}", imports.name(Name::Immutable)));
    }
    writer.open("public data class TokenInput(");
    for (modifier, names) in plan.dictionary.modifiers.iter().zip(&plan.names.modifiers) {
        let default = &names.contexts[modifier.default.index()];
        text::document(&mut writer, &format!("The context of `{}`.", modifier.name));
        writer.line(&format!(
            "public val {}: {} = {}.{default},",
            names.member, names.type_name, names.type_name
        ));
    }
    writer.close(")");
    let mut file = imports.header(&[]);
    file.push_str(&writer.finish());
    file
}

fn push_modifier(writer: &mut Writer, imports: &mut Imports, modifier: &Modifier, names: &nested::Modifier) {
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
