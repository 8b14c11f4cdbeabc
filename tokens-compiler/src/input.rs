//! The input of a resolver (Resolver 5 and 6.1): one context for every modifier.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::{ContextId, Modifier, UnknownInput};
use crate::path::{listed, nearest};
use crate::resolver::Resolver;

/// Keeps the layers of the chosen contexts, without conditions, and no modifiers. Everything that is wrong with the
/// input is reported, not only the first.
pub(crate) fn choose(resolver: &mut Resolver, wanted: &[(String, String)], diagnostics: &mut Diagnostics) {
    let mut chosen: Vec<Option<ContextId>> = vec![None; resolver.modifiers.len()];
    for (name, context) in wanted {
        let Some(index) = resolver.modifiers.iter().position(|modifier| modifier.name == *name) else {
            diagnostics.report(unknown_modifier(name, &resolver.modifiers));
            continue;
        };
        let modifier = &resolver.modifiers[index];
        let position = modifier.contexts.iter().position(|known| known == context);
        chosen[index] = Some(position.map_or(modifier.default, |position| ContextId(position as u16)));
        if position.is_none() {
            diagnostics.report(unknown_context(modifier, context));
        }
    }
    for (index, modifier) in resolver.modifiers.iter().enumerate() {
        if chosen[index].is_none() && !modifier.has_default {
            diagnostics.report(missing(modifier));
        }
    }
    resolver.layers.retain_mut(|layer| {
        let Some((modifier, context)) = layer.when.take() else { return true };
        let index = modifier.0 as usize;
        chosen[index].unwrap_or(resolver.modifiers[index].default) == context
    });
    resolver.modifiers.clear();
}

/// The report of a name in an input that the modifiers do not have.
pub fn unknown(unknown: &UnknownInput, modifiers: &[Modifier]) -> Diagnostic {
    match unknown {
        UnknownInput::Modifier(name) => unknown_modifier(name, modifiers),
        UnknownInput::Context(name, context) => {
            match modifiers.iter().find(|modifier| modifier.name == *name) {
                Some(modifier) => unknown_context(modifier, context),
                None => unknown_modifier(name, modifiers),
            }
        }
    }
}

fn unknown_modifier(name: &str, modifiers: &[Modifier]) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        Code::UnknownModifier,
        format!("the input names a modifier `{name}`, and there is none"),
    );
    let names: Vec<&str> = modifiers.iter().map(|modifier| modifier.name.as_str()).collect();
    match nearest(name, names.iter().copied()) {
        Some(better) => diagnostic.help(format!("did you mean `{better}`?")),
        None if modifiers.is_empty() => diagnostic.help("there are no modifiers, so leave the input out"),
        None => diagnostic.help(format!("the modifiers are {}", listed(&names))),
    }
}

fn unknown_context(modifier: &Modifier, context: &str) -> Diagnostic {
    let names: Vec<&str> = modifier.contexts.iter().map(String::as_str).collect();
    Diagnostic::new(
        Code::UnknownContext,
        format!("the modifier `{}` has no context `{context}`", modifier.name),
    )
    .at(modifier.span, "the modifier")
    .help(match nearest(context, names.iter().copied()) {
        Some(better) => format!("did you mean `{better}`?"),
        None => format!("its contexts are {}", listed(&names)),
    })
}

fn missing(modifier: &Modifier) -> Diagnostic {
    Diagnostic::new(
        Code::MissingInput,
        format!("the modifier `{}` has no default, so it needs an input", modifier.name),
    )
    .at(modifier.span, "no `default`")
    .help(format!(
        "say which context, as `--input {}={}`; its contexts are {}",
        modifier.name,
        modifier.contexts[0],
        listed(&modifier.contexts.iter().map(String::as_str).collect::<Vec<_>>())
    ))
}
