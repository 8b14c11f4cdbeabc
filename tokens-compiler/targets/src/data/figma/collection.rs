//! Collections and their modes, within Figma's limits.

use std::collections::BTreeMap;

use super::Settings;
use super::variable::Variable;
use crate::file_name;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{ContextId, Dictionary, Modifier, ModifierId};

/// The modes that a collection may have.
const MOST_MODES: usize = 40;

/// The characters that a mode's name may have.
const LONGEST_MODE: usize = 40;

/// The variables that a collection may have.
pub(super) const MOST_VARIABLES: usize = 5000;

/// The only mode of a collection that no modifier has.
const ONLY_MODE: &str = "Default";

/// A mode of a collection.
#[derive(Clone, Debug)]
pub(in crate::data) struct Mode {
    pub(in crate::data) name: String,
    /// The context that it is; none where no modifier is asked.
    pub(in crate::data) choice: Option<(ModifierId, ContextId)>,
}

/// A collection of variables.
#[derive(Debug)]
pub(in crate::data) struct Collection {
    pub(in crate::data) name: String,
    /// The default one first.
    pub(in crate::data) modes: Vec<Mode>,
}

/// The modes of each modifier, by id. Reports contexts that cannot be one.
pub(super) fn modes(
    dictionary: &Dictionary,
    target: &'static str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Vec<Mode>> {
    let of = |(id, modifier): (ModifierId, &Modifier)| {
        let mut contexts: Vec<ContextId> = vec![modifier.default];
        let all = (0..modifier.contexts.len()).map(|index| ContextId(index as u16));
        contexts.extend(all.filter(|&context| context != modifier.default));
        if let Some(first) = contexts.get(MOST_MODES)
            && dictionary.tokens.iter().any(|token| token.depends_on(id))
        {
            let what = format!(
                "the modifier `{}` has {} contexts, and a collection {MOST_MODES} modes; `{}` and those behind it are left out",
                modifier.name,
                contexts.len(),
                modifier.contexts[first.index()]
            );
            diagnostics.push(
                report(target, &what)
                    .at(modifier.span, "this modifier")
                    .help("build the target again for those contexts, with `input`"),
            );
        }
        contexts.truncate(MOST_MODES);
        let mode = |context: ContextId| {
            let own = &modifier.contexts[context.index()];
            let name = if own.encode_utf16().count() > LONGEST_MODE {
                let short = file_name::short(own, LONGEST_MODE, ' ').into_owned();
                let what = format!(
                    "the context `{own}` of the modifier `{}` has more than the {LONGEST_MODE} characters of a mode's name; the mode is `{short}`",
                    modifier.name
                );
                diagnostics.push(
                    report(target, &what)
                        .at(modifier.span, "this modifier")
                        .help("give the context a shorter name"),
                );
                short
            } else {
                own.clone()
            };
            Mode { name, choice: Some((id, context)) }
        };
        contexts.into_iter().map(mode).collect()
    };
    dictionary.modifiers().map(of).collect()
}

/// The collections that variables need, in the order of the modifiers, and for every variable its own.
pub(super) fn settle(
    dictionary: &Dictionary,
    settings: &Settings<'_>,
    modes: &[Vec<Mode>],
    variables: &mut [Variable],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Collection> {
    let mut members: BTreeMap<Option<ModifierId>, Vec<usize>> = BTreeMap::new();
    for (place, variable) in variables.iter().enumerate() {
        members.entry(variable.modifier).or_default().push(place);
    }
    let base = settings.collection.trim();
    let mut collections = Vec::new();
    for (asked, members) in members {
        let modifier = asked.map(|id| &dictionary[id]);
        let name = modifier.map_or(base, |modifier| &modifier.name);
        if let Some(modifier) = modifier.filter(|_| name == base) {
            diagnostics.push(meeting(settings.target, modifier));
        }
        if let Some(&first) = members.get(MOST_VARIABLES) {
            let token = &dictionary[variables[first].token];
            let what = format!(
                "the collection `{name}` would have {} variables, and may have {MOST_VARIABLES}; from `{}` on, they are in `{name} 2`{}",
                members.len(),
                variables[first].name,
                if modifier.is_some() { ", whose mode has to be chosen too" } else { "" }
            );
            diagnostics.push(
                report(settings.target, &what)
                    .at(token.base().span, "from this token on")
                    .token(token.dot_path())
                    .help("leave tokens out with `exclude`"),
            );
        }
        for (part, members) in members.chunks(MOST_VARIABLES).enumerate() {
            for &member in members {
                variables[member].collection = collections.len();
            }
            collections.push(Collection {
                name: if part == 0 { name.to_owned() } else { format!("{name} {}", part + 1) },
                modes: match asked {
                    Some(id) => modes[id.index()].clone(),
                    None => vec![Mode { name: ONLY_MODE.to_owned(), choice: None }],
                },
            });
        }
    }
    collections
}

fn report(target: &str, what: &str) -> Diagnostic {
    Diagnostic::new(Code::NotExpressible, format!("in the target `{target}`, {what}"))
}

fn meeting(target: &str, modifier: &Modifier) -> Diagnostic {
    let name = &modifier.name;
    let message = format!(
        "the modifier `{name}` and the tokens that no modifier changes both become the collection `{name}` in the target `{target}`"
    );
    Diagnostic::new(Code::NameCollision, message)
        .at(modifier.span, format!("becomes `{name}`"))
        .help("set `collection` of the target to another name")
}
