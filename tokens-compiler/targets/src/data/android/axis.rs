//! A modifier as Android's resources see it: the folder qualifier of each context that has one.

use std::collections::BTreeMap;

use super::Options;
use super::qualifier::Qualifier;
use crate::option;
use crate::preference::{self, Preferences, Scheme};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{ContextId, Dictionary, Modifier, ModifierId};
use tokens_compiler_core::emit::name;

/// The contexts of a modifier that a device can choose: the default, which needs no qualifier, first.
pub(super) type Axis = Vec<(ContextId, Option<Qualifier>)>;

/// An axis for every modifier; with the default alone where Android has no counterpart, which is reported.
pub(super) fn of(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<Axis> {
    option::check_contexts("android", "qualifiers", &options.qualifiers, dictionary, diagnostics);
    let mut owners: BTreeMap<u8, &Modifier> = BTreeMap::new();
    let mut axes = Vec::with_capacity(dictionary.modifiers.len());
    for (id, modifier) in dictionary.modifiers() {
        let mut axis = vec![(modifier.default, None)];
        let mut lost = Vec::new();
        let mut clash = None;
        for (index, qualifier) in qualifiers(modifier, options, diagnostics).into_iter().enumerate() {
            let context = ContextId(index as u16);
            let Some(qualifier) = qualifier else {
                if context != modifier.default {
                    lost.push(context);
                }
                continue;
            };
            if context == modifier.default {
                continue;
            }
            let other = owners.get(&qualifier.rank).filter(|owner| owner.name != modifier.name);
            let is_twin = axis.iter().any(|(_, known)| known.as_ref() == Some(&qualifier));
            if other.is_some() || is_twin {
                clash = other.copied().or(clash);
                lost.push(context);
                continue;
            }
            owners.insert(qualifier.rank, modifier);
            axis.push((context, Some(qualifier)));
        }
        if !lost.is_empty() && dictionary.tokens.iter().any(|token| token.depends_on(id)) {
            diagnostics.push(without_counterpart(modifier, &lost, clash));
        }
        axes.push(axis);
    }
    axes
}

/// The qualifier of each context: what the options say, else what its name says.
fn qualifiers(
    modifier: &Modifier,
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Option<Qualifier>> {
    let preferences = Preferences::of(modifier);
    let mut all = Vec::with_capacity(modifier.contexts.len());
    for (index, context) in modifier.contexts.iter().enumerate() {
        let key = format!("{}.{context}", modifier.name);
        let Some(written) = options.qualifiers.get(&key).map(|text| text.trim()) else {
            all.push(meant(modifier, index, &preferences));
            continue;
        };
        let qualifier = Qualifier::read(written);
        if qualifier.is_none() && !written.is_empty() {
            let message = format!(
                "`qualifiers` of the target `android` sets `{key}` to `{written}`, expected a resource qualifier"
            );
            diagnostics.push(
                Diagnostic::new(Code::InvalidConfig, message)
                    .option(format!("qualifiers.{key}"))
                    .help("write one qualifier of a resource folder, such as `night`, `sw600dp` or `land`"),
            );
        }
        all.push(qualifier);
    }
    all
}

/// The qualifier that a context's name means.
fn meant(modifier: &Modifier, index: usize, preferences: &[Preferences]) -> Option<Qualifier> {
    let own = preferences[index];
    if own.is_scheme_alone() && preference::is_meant(index, preferences, modifier) {
        return Qualifier::read(match own.scheme? {
            Scheme::Dark => "night",
            Scheme::Light => "notnight",
        });
    }
    let context = &modifier.contexts[index];
    if let Some(qualifier) = Qualifier::read_numbered(context) {
        return Some(qualifier);
    }
    let mut words = Vec::new();
    name::words(context, &mut words);
    let [word] = words.as_slice() else { return None };
    Qualifier::read(match word.as_str() {
        "rtl" => "ldrtl",
        "ltr" => "ldltr",
        "landscape" => "land",
        "portrait" => "port",
        _ => return None,
    })
}

fn without_counterpart(modifier: &Modifier, lost: &[ContextId], clash: Option<&Modifier>) -> Diagnostic {
    let list: Vec<String> =
        lost.iter().map(|context| format!("`{}`", modifier.contexts[context.index()])).collect();
    let (name, default) = (&modifier.name, &modifier.contexts[modifier.default.index()]);
    let message = format!(
        "in the target `android`, there is no folder qualifier for {} of the modifier `{name}`; its default `{default}` is used instead",
        list.join(", ")
    );
    let mut diagnostic = Diagnostic::new(Code::NotExpressible, message).at(modifier.span, "this modifier");
    if let Some(other) = clash {
        diagnostic = diagnostic
            .also(other.span, "already has the qualifier")
            .note("a folder has one qualifier of each kind, so two modifiers cannot share it");
    }
    let example = &modifier.contexts[lost[0].index()];
    diagnostic
        .help(format!(
            "set one, `qualifiers = {{ \"{name}.{example}\" = \"sw600dp\" }}`, or build the target again with `input = {{ {name} = \"{example}\" }}`"
        ))
        .help("the target `kotlin` has every context")
}

/// The axis of a modifier.
pub(super) fn axis(axes: &[Axis], id: ModifierId) -> &Axis {
    &axes[id.index()]
}
