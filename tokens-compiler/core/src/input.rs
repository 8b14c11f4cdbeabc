//! The input of a resolver (Resolver 5 and 6.1): one context for every modifier.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::{Condition, Modifier, ModifierId, UnknownInput};
use crate::path::{listed, nearest_of};
use crate::resolver::{Layer, Resolver};

/// Keeps the layers of the chosen contexts, without conditions, and no modifiers. Everything that is wrong with the
/// input is reported, not only the first.
pub(crate) fn choose(resolver: &mut Resolver, wanted: &[(String, String)], diagnostics: &mut Diagnostics) {
    let mut chosen = Condition::default();
    for (name, context) in wanted {
        let mut is_known = false;
        for (index, modifier) in resolver.modifiers.iter().enumerate() {
            if modifier.name == *name {
                let found = modifier.context(context);
                if found.is_none() {
                    diagnostics.report(unknown_context(modifier, context));
                }
                chosen = chosen.with(ModifierId(index as u16), found.unwrap_or(modifier.default));
                is_known = true;
            }
        }
        // What could not be read may have had it.
        if !is_known && !resolver.losses.lack_a_source() {
            diagnostics.report(unknown_modifier(name, &resolver.modifiers));
        }
    }
    for (index, modifier) in resolver.modifiers.iter().enumerate() {
        if chosen.get(ModifierId(index as u16)).is_none() && !modifier.has_default {
            diagnostics.report(missing(modifier));
        }
    }
    let modifiers = std::mem::take(&mut resolver.modifiers);
    for (index, modifier) in modifiers.iter().enumerate() {
        let id = ModifierId(index as u16);
        chosen = chosen.with(id, chosen.get(id).unwrap_or(modifier.default));
    }
    for layer in &std::mem::take(&mut resolver.layers) {
        if chosen.implies(&layer.when.into()) {
            resolver.layers.push(Layer { when: None, document: layer.document });
        }
    }
    resolver.losses.choose(&chosen);
}

/// Reports every modifier that is left without a default and without a choice: its first context stands for one in all
/// that is built of the dictionary.
pub fn report_missing_defaults(modifiers: &[Modifier], diagnostics: &mut Diagnostics) {
    for modifier in modifiers {
        let Some(first) = modifier.contexts.first() else { continue };
        if modifier.has_default {
            continue;
        }
        let name = &modifier.name;
        diagnostics.report(
            Diagnostic::new(
                Code::MissingDefault,
                format!(
                    "the modifier `{name}` has no default, so its first context `{first}` stands for one"
                ),
            )
            .at(modifier.span, "no `default`")
            .help(format!("add `\"default\": \"{first}\"`, or choose a context where the tokens are built")),
        );
    }
}

/// The report of a name in an input that the modifiers do not have.
pub fn unknown(unknown: &UnknownInput, modifiers: &[Modifier]) -> Diagnostic {
    match unknown {
        UnknownInput::Modifier(name) => unknown_modifier(name, modifiers),
        UnknownInput::Context(name, context) => {
            for modifier in modifiers {
                if modifier.name == *name {
                    return unknown_context(modifier, context);
                }
            }
            unknown_modifier(name, modifiers)
        }
    }
}

fn unknown_modifier(name: &str, modifiers: &[Modifier]) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        Code::UnknownModifier,
        format!("the input names a modifier `{name}`, which does not exist"),
    );
    let mut names: Vec<&str> = Vec::with_capacity(modifiers.len());
    for modifier in modifiers {
        names.push(&modifier.name);
    }
    match nearest_of(name, &names) {
        Some(better) => diagnostic.did_you_mean(better),
        None if modifiers.is_empty() => diagnostic.help("there are no modifiers, so leave out the input"),
        None => diagnostic.help(format!("expected one of {}", listed(&names))),
    }
}

fn unknown_context(modifier: &Modifier, context: &str) -> Diagnostic {
    let names = context_names(modifier);
    Diagnostic::new(
        Code::UnknownContext,
        format!("the modifier `{}` has no context `{context}`", modifier.name),
    )
    .at(modifier.span, "the modifier")
    .help(match nearest_of(context, &names) {
        Some(better) => format!("did you mean `{better}`?"),
        None => format!("expected one of {}", listed(&names)),
    })
}

fn missing(modifier: &Modifier) -> Diagnostic {
    Diagnostic::new(
        Code::MissingInput,
        format!("the modifier `{}` has no default, so it needs an input", modifier.name),
    )
    .at(modifier.span, "no `default`")
    .help(format!(
        "choose a context, as in `--input {}={}`; its contexts are {}",
        modifier.name,
        modifier.contexts[0],
        listed(&context_names(modifier))
    ))
}

fn context_names(modifier: &Modifier) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::with_capacity(modifier.contexts.len());
    for context in &modifier.contexts {
        names.push(context);
    }
    names
}
