//! What a target is given: the modifiers that tokens.toml or the command line pins are no longer an axis of it, and the
//! tokens that its `include`, `exclude` and `rename` say are all there is.

use std::ops::Range;

use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::{Dictionary, UnknownInput};
use tokens_compiler::input::report_missing_defaults;
use tokens_compiler::targets::selection::select;

use crate::config::Target;
use crate::failure::Failure;
use crate::project::Project;
use crate::similar;

/// The dictionary with these modifiers pinned; none if there is nothing to pin.
pub(super) fn pin(
    project: &Project,
    dictionary: &Dictionary,
    input: &[(String, String, Range<usize>)],
) -> Result<Option<Dictionary>, Failure> {
    if input.is_empty() {
        return Ok(None);
    }
    let mut pairs = Vec::new();
    for (modifier, context, place) in input {
        let pair = [(modifier.as_str(), context.as_str())];
        dictionary.input(pair).map_err(|unknown| refuse(project, dictionary, &unknown, place))?;
        pairs.extend(pair);
    }
    // Each pair is known by now, so all of them are.
    Ok(Some(dictionary.pinned(&dictionary.input(pairs).unwrap_or_default())))
}

/// What a target of tokens.toml is given, with the modifiers pinned that the command line names, or else its own; none if
/// that is the whole dictionary.
pub(super) fn choose(
    project: &Project,
    dictionary: &Dictionary,
    typed: &[(String, String)],
    target: Option<&Target>,
) -> Result<Option<Dictionary>, Failure> {
    let pinned = if typed.is_empty() {
        pin(project, dictionary, target.map_or(&[], |target| &target.input))?
    } else {
        let pairs = typed.iter().map(|(modifier, context)| (modifier.as_str(), context.as_str()));
        let input = dictionary.input(pairs).map_err(|found| unknown(dictionary, &found))?;
        Some(dictionary.pinned(&input))
    };
    let Some(target) = target.filter(|target| !target.selection.is_empty()) else { return Ok(pinned) };
    let (selected, problems) = select(pinned.as_ref().unwrap_or(dictionary), &target.selection);
    let mut reports = Diagnostics::default();
    for problem in problems {
        reports.report(problem);
    }
    project.config.check(target, &reports)?;
    Ok(Some(selected))
}

/// What is built: what a target is given, or else the whole dictionary. Reports the modifiers that nothing chooses for.
pub(super) fn settled<'d>(
    chosen: Option<&'d Dictionary>,
    dictionary: &'d Dictionary,
    diagnostics: &mut Diagnostics,
) -> &'d Dictionary {
    let dictionary = chosen.unwrap_or(dictionary);
    report_missing_defaults(&dictionary.modifiers, diagnostics);
    dictionary
}

/// tokens.toml pins what the tokens don't have.
fn refuse(
    project: &Project,
    dictionary: &Dictionary,
    unknown: &UnknownInput,
    place: &Range<usize>,
) -> Failure {
    let (message, help) = say(dictionary, unknown);
    project.config.failure(place, message, help)
}

/// The command line pins what the tokens don't have.
fn unknown(dictionary: &Dictionary, unknown: &UnknownInput) -> Failure {
    let (message, help) = say(dictionary, unknown);
    Failure::Usage(message, help)
}

fn say(dictionary: &Dictionary, unknown: &UnknownInput) -> (String, Option<String>) {
    let help = match unknown {
        UnknownInput::Modifier(name) => {
            similar::advice(name, dictionary.modifiers.iter().map(|modifier| modifier.name.as_str()))
        }
        UnknownInput::Context(modifier, context) => {
            let known = dictionary.modifiers.iter().find(|known| known.name == *modifier);
            similar::advice(context, known.into_iter().flat_map(|known| &known.contexts).map(String::as_str))
        }
    };
    (unknown.to_string(), help)
}
