//! How a context follows what the user prefers: members of its modifier's enum, which the input asks.

use super::import::{Imports, Name};
use super::text;
use crate::code::preferred::{Chain, Told};
use crate::language::nested;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::ContextId;

/// The members.
pub(super) fn push(writer: &mut Writer, imports: &mut Imports, chain: &Chain, names: &nested::Modifier) {
    let boolean = imports.name(Name::Boolean);
    for &told in &chain.told {
        let mark = if told == Told::Dark { "?" } else { "" };
        writer.open(&format!("internal val {}: {boolean}{mark}", told.name()));
        question(writer, &chain.split(told), names);
        writer.outdent();
        writer.gap();
    }
    text::document(writer, "This context where it is what is told, else the one that asks for most of it.");
    writer.open("internal fun following(");
    for told in &chain.told {
        writer.fmt(format_args!("{}: {boolean}?,", told.name()));
    }
    writer.outdent();
    writer.fmt(format_args!("): {} {{", names.type_name));
    writer.indent();
    for &told in &chain.told {
        writer.fmt(format_args!("val {} = {1} ?: this.{1}", local(told), told.name()));
    }
    writer.open("return when {");
    let is_so = chain.told.iter().map(|&told| format!("{} == this.{}", local(told), told.name()));
    writer.fmt(format_args!("{} -> this", is_so.collect::<Vec<_>>().join(" && ")));
    for (asked, context) in &chain.choices {
        let asked = chain.told.iter().filter_map(|&told| Some(asks(told, told.asked(*asked)?)));
        let condition = asked.collect::<Vec<_>>().join(" && ");
        writer.fmt(format_args!("{condition} -> {}", names.contexts[context.index()]));
    }
    writer.fmt(format_args!("else -> {}", names.contexts[chain.default.index()]));
    writer.close("}");
    writer.close("}");
    writer.gap();
}

/// The call of it: `following(isDark, isHighContrast)`.
pub(super) fn call(chain: &Chain) -> String {
    let told: Vec<&str> = chain.told.iter().map(|told| told.name()).collect();
    format!("following({})", told.join(", "))
}

/// What the names of contexts say: those of which it is so; then, where some names say nothing, those of which it is not.
fn question(writer: &mut Writer, [yes, no]: &[Vec<ContextId>; 2], names: &nested::Modifier) {
    if yes.len() == names.contexts.len() {
        return writer.line("get() = true");
    }
    let is_known = yes.len() + no.len() == names.contexts.len();
    let listed: &[ContextId] = if is_known { &[] } else { no };
    writer.open("get() =");
    writer.open("when (this) {");
    for (contexts, answer) in [(&**yes, true), (listed, false)] {
        for context in contexts {
            writer.fmt(format_args!("{} -> {answer}", names.contexts[context.index()]));
        }
    }
    writer.fmt(format_args!("else -> {}", if is_known { "false" } else { "null" }));
    writer.close("}");
    writer.outdent();
}

/// `dark`, of `isDark`.
fn local(told: Told) -> &'static str {
    match told {
        Told::Dark => "dark",
        Told::HighContrast => "highContrast",
        Told::ReducedMotion => "motionReduced",
    }
}

/// Whether it has to be so, or not.
fn asks(told: Told, is_so: bool) -> String {
    match told {
        // The name of a context may say nothing of it.
        Told::Dark => format!("{} == {is_so}", local(told)),
        _ if is_so => local(told).to_owned(),
        _ => format!("!{}", local(told)),
    }
}
