//! How a context follows what the user prefers: an extension of its modifier's enum, which is asked by the input.
//!
//! Its members begin with an underscore, as no context does that a letter follows.

use crate::code::preferred::{Chain, Told};
use crate::language::nested;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::ContextId;

/// The extension.
pub(super) fn extension(chain: &Chain, names: &nested::Modifier, writer: &mut Writer) {
    writer.gap();
    writer.open(&format!("extension {} {{", names.type_name));
    for &told in &chain.told {
        let optional = if told == Told::Dark { "?" } else { "" };
        writer.gap();
        writer.open(&format!("var {}: Bool{optional} {{", own(told)));
        question(&chain.split(told), names, writer);
        writer.close("}");
    }
    writer.gap();
    let parameters = told(chain, |told| format!("{}: Bool?", told.name()));
    writer.line("/// This context where it is what is told, else the one that asks for most of it.");
    writer.open(&format!("func _following({}) -> {} {{", parameters.join(", "), names.type_name));
    writer.fmt(format_args!(
        "switch {} {{",
        tuple(&told(chain, |told| format!("{0} ?? {1}", told.name(), own(told))))
    ));
    writer.fmt(format_args!("case {}: self", tuple(&told(chain, own))));
    for (asked, context) in &chain.choices {
        let pattern =
            told(chain, |told| told.asked(*asked).map_or("_".to_owned(), |is_so| is_so.to_string()));
        writer.fmt(format_args!("case {}: {}", tuple(&pattern), case(names, *context)));
    }
    writer.fmt(format_args!("default: {}", case(names, chain.default)));
    writer.line("}");
    writer.close("}");
    writer.close("}");
}

/// The call of it: `_following(isDark: isDark)`.
pub(super) fn call(chain: &Chain) -> String {
    format!("_following({})", told(chain, |told| format!("{0}: {0}", told.name())).join(", "))
}

/// What the names of contexts say: a line for each of which it is so; then, where some names say nothing, for each of
/// which it is not.
fn question([yes, no]: &[Vec<ContextId>; 2], names: &nested::Modifier, writer: &mut Writer) {
    if yes.len() == names.contexts.len() {
        return writer.line("true");
    }
    let is_known = yes.len() + no.len() == names.contexts.len();
    let listed: &[ContextId] = if is_known { &[] } else { no };
    writer.line("switch self {");
    for (contexts, answer) in [(&**yes, true), (listed, false)] {
        for &context in contexts {
            writer.fmt(format_args!("case {}: {answer}", case(names, context)));
        }
    }
    writer.fmt(format_args!("default: {}", if is_known { "false" } else { "nil" }));
    writer.line("}");
}

/// Something for everything that is told.
fn told(chain: &Chain, each: impl Fn(Told) -> String) -> Vec<String> {
    chain.told.iter().map(|&told| each(told)).collect()
}

/// `_isDark`
fn own(told: Told) -> String {
    format!("_{}", told.name())
}

fn case(names: &nested::Modifier, context: ContextId) -> String {
    format!(".{}", names.contexts[context.index()])
}

/// `one`, `(one, other)`
fn tuple(parts: &[String]) -> String {
    match parts {
        [only] => only.clone(),
        _ => format!("({})", parts.join(", ")),
    }
}
