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
    text::document(&mut writer, "A context of one modifier.");
    writer.line("public sealed interface TokenChoice");
    writer.line("");
    for ((id, modifier), names) in plan.dictionary.modifiers().zip(&plan.names.modifiers) {
        let chain = chains.iter().find(|chain| chain.modifier == id);
        push_modifier(&mut writer, imports, modifier, names, chain);
    }
    text::document(
        &mut writer,
        "A context for each modifier: the one that was chosen, the later of two, else the default one.",
    );
    push_class(plan, imports, "TokenInput", &mut writer, &|modifier, names| {
        let default = &names.contexts[modifier.default.index()];
        format!("{} = choices.chosen<{0}>() ?: {0}.{default}", names.type_name)
    });
    text::document(&mut writer, "This input with other contexts.");
    writer.open("public fun choosing(vararg choices: TokenChoice): TokenInput =");
    push_call(plan, "TokenInput", &mut writer, &|member| format!("this.{member}"), Some("*choices"));
    writer.outdent();
    writer.gap();
    text::document(&mut writer, "This input with the contexts that were chosen.");
    writer.open("public fun choosing(choices: TokenChoices): TokenInput =");
    push_call(plan, "TokenInput", &mut writer, &|member| format!("choices.{member} ?: this.{member}"), None);
    writer.outdent();
    writer.gap();
    push_following(plan, imports, &chains, &mut writer);
    writer.close("}");
    writer.line("");
    text::document(&mut writer, "The last context of a modifier that was chosen.");
    writer.line(
        "internal inline fun <reified Choice : TokenChoice> Array<out TokenChoice>.chosen(): Choice? =",
    );
    writer.indent();
    writer.line("lastOrNull { it is Choice } as Choice?");
    writer.outdent();
    imports.header(&[]) + &writer.finish()
}

/// Opens a class made of choices, with a property for each modifier, whose type and value follow its name.
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
    writer.open(&format!("public class {name}("));
    writer.line("vararg choices: TokenChoice,");
    writer.outdent();
    writer.open(") : TokenValue() {");
    for (modifier, names) in plan.dictionary.modifiers.iter().zip(&plan.names.modifiers) {
        text::document(writer, &text::named("The context of", &modifier.name));
        writer.line(&format!("public val {}: {}", names.member, of(modifier, names)));
        writer.gap();
    }
    let any = imports.name(Name::Any);
    let members: Vec<String> =
        plan.names.modifiers.iter().map(|names| format!("this.{}", names.member)).collect();
    writer.open(&format!("override val parts: List<{any}?>"));
    writer.line(&format!("get() = listOf({})", members.join(", ")));
    writer.outdent();
    writer.gap();
}

/// A call with a choice of each modifier, and with others after them.
pub(super) fn push_call(
    plan: &Plan<'_>,
    name: &str,
    writer: &mut Writer,
    of: &dyn Fn(&str) -> String,
    others: Option<&str>,
) {
    writer.open(&format!("{name}("));
    for names in &plan.names.modifiers {
        writer.fmt(format_args!("{},", of(&names.member)));
    }
    if let Some(others) = others {
        writer.fmt(format_args!("{others},"));
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
        writer.open("choosing(");
        for chain in chains {
            let name = &plan.names.modifiers[chain.modifier.index()].member;
            writer.fmt(format_args!("this.{name}.{},", following::call(chain)));
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
    let about = text::prose(modifier.description.as_deref())
        .unwrap_or_else(|| text::named("The contexts of", &modifier.name));
    text::document(writer, &about);
    writer.open(&format!("public enum class {}(", names.type_name));
    text::document(writer, "The context's name in the resolver document.");
    writer.line(&format!("public val context: {string},"));
    writer.close(") : TokenChoice {");
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
