//! Errors of the engine as reports, at their place in the template.

use std::error::Error as _;
use std::ops::Range;

use minijinja::{Error, ErrorKind};

use super::name::CASES;
use super::source::{Read, Sources};
use super::{TARGET, filter, group, token, value, world};
use crate::option::refuse;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::path::nearest;
use tokens_compiler_core::source::Span;

/// The filters of the language.
const FILTERS: [&str; 45] = [
    "abs",
    "attr",
    "batch",
    "bool",
    "capitalize",
    "chain",
    "count",
    "d",
    "default",
    "dictsort",
    "e",
    "escape",
    "first",
    "float",
    "format",
    "groupby",
    "indent",
    "int",
    "items",
    "join",
    "last",
    "length",
    "lines",
    "list",
    "lower",
    "map",
    "max",
    "min",
    "reject",
    "rejectattr",
    "replace",
    "reverse",
    "round",
    "select",
    "selectattr",
    "slice",
    "sort",
    "split",
    "string",
    "sum",
    "title",
    "trim",
    "unique",
    "upper",
    "zip",
];

/// The functions of the language.
const FUNCTIONS: [&str; 4] = ["dict", "loop", "range", "super"];

/// The tests of the language.
const TESTS: [&str; 36] = [
    "boolean",
    "defined",
    "divisibleby",
    "endingwith",
    "eq",
    "equalto",
    "escaped",
    "even",
    "false",
    "filter",
    "float",
    "ge",
    "greaterthan",
    "gt",
    "in",
    "int",
    "integer",
    "iterable",
    "le",
    "lessthan",
    "lower",
    "lt",
    "mapping",
    "ne",
    "none",
    "number",
    "odd",
    "safe",
    "sameas",
    "sequence",
    "startingwith",
    "string",
    "test",
    "true",
    "undefined",
    "upper",
];

/// How many of the includes and calls around an error are shown.
const MOST_AROUND: usize = 4;

/// The report of what went wrong in a template that had so many steps.
pub(super) fn diagnostic(error: &Error, sources: &Sources, room: u64) -> Diagnostic {
    let mut chain = vec![error];
    while let Some(next) = chain[chain.len() - 1].source().and_then(|next| next.downcast_ref::<Error>()) {
        chain.push(next);
    }
    // The innermost says what is wrong, those around it where it was asked for.
    let cause = chain.pop().unwrap_or(error);
    let mut diagnostic = Diagnostic::new(Code::InvalidTemplate, message(cause, room));
    let mut places: Vec<Span> = Vec::new();
    let around = chain.iter().rev().filter_map(|error| place(error, sources));
    for span in place(cause, sources).into_iter().chain(around) {
        if !places.contains(&span) && places.len() <= MOST_AROUND {
            places.push(span);
        }
    }
    for (index, span) in places.into_iter().enumerate() {
        diagnostic =
            if index == 0 { diagnostic.at(span, "") } else { diagnostic.also(span, "asked for here") };
    }
    if diagnostic.primary.is_none() {
        diagnostic = diagnostic.option("template");
    }
    diagnostic.help.extend(advice(cause));
    diagnostic
}

/// The report of what went wrong in an option that is a template.
pub(super) fn in_option(error: &Error, option: &str, text: &str) -> Diagnostic {
    let wanted = format!("a template for the name of a file: {}", message(error, 0));
    let mut diagnostic = refuse(TARGET, option, text, &wanted);
    diagnostic.help.extend(advice(error));
    diagnostic
}

/// Where an error is, in a text that has a source.
fn place(error: &Error, sources: &Sources) -> Option<Span> {
    let Read { source, text } = sources.text(error.name()?)?.read.as_ref().ok()?;
    let range = error.range().unwrap_or_else(|| line(text, error.line().unwrap_or(1)));
    let end = text.floor_char_boundary(range.end.min(text.len()));
    let start = text.floor_char_boundary(range.start.min(end));
    Some(Span { source: *source, start: start as u32, end: end as u32 })
}

/// A line of a text, the first is 1.
fn line(text: &str, number: usize) -> Range<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n').take(number.saturating_sub(1)) {
        start += line.len();
    }
    let length = text[start..].lines().next().map_or(0, str::len);
    start..start + length
}

fn message(error: &Error, room: u64) -> String {
    let (detail, _) = parts(error);
    match error.kind() {
        ErrorKind::OutOfFuel => {
            format!("the template takes more than the {room} steps that there are for this system")
        }
        ErrorKind::UnknownFilter => format!("there is no filter `{}`", named(error)),
        ErrorKind::UnknownTest => format!("there is no test `{}`", named(error)),
        ErrorKind::UnknownFunction => format!("there is no function `{}`", named(error)),
        ErrorKind::SyntaxError if !detail.is_empty() => format!("the template is malformed: {detail}"),
        // These say all themselves.
        ErrorKind::InvalidOperation | ErrorKind::UndefinedError if !detail.is_empty() => detail.to_owned(),
        kind if detail.is_empty() => kind.to_string(),
        kind => format!("{kind}: {detail}"),
    }
}

/// The name in an error about one: `filter kebbab is unknown`.
fn named(error: &Error) -> &str {
    let words = error.detail().unwrap_or_default().trim_end_matches(" is unknown");
    words.rsplit(' ').next().unwrap_or_default()
}

/// What an error says, and what it says of what was meant: our own end with that.
fn parts(error: &Error) -> (&str, Option<&str>) {
    let detail = error.detail().unwrap_or_default();
    match detail.find("; did you mean") {
        Some(at) => (&detail[..at], Some(&detail[at + 2..])),
        None => (detail, None),
    }
}

/// What to do.
fn advice(error: &Error) -> Option<String> {
    if let (_, Some(meant)) = parts(error) {
        return Some(meant.to_owned());
    }
    let cases = || CASES.iter().map(|(name, _)| *name);
    let functions = || FUNCTIONS.into_iter().chain(["find"]);
    let (name, known): (&str, Vec<&str>) = match error.kind() {
        ErrorKind::UnknownFilter => (named(error), cases().chain(filter::NAMES).chain(FILTERS).collect()),
        ErrorKind::UnknownTest => (named(error), TESTS.to_vec()),
        ErrorKind::UnknownFunction => (named(error), functions().collect()),
        ErrorKind::UndefinedError => {
            let own = token::ATTRIBUTES.into_iter().chain(group::ATTRIBUTES).chain(value::members());
            (undefined(error)?, own.chain(world::VARIABLES).chain(functions()).collect())
        }
        ErrorKind::OutOfFuel => {
            let help = "a loop over all tokens inside of another takes the square of their number: loop over `group.all`, \
                        or ask for one token by `find(\"its.path\")`";
            return Some(help.to_owned());
        }
        _ => return None,
    };
    let meant = nearest(name, known.iter().copied().filter(|known| *known != name))?;
    Some(format!("did you mean `{meant}`?"))
}

/// The last name of an expression that is undefined: `css` of `` `token.css` is undefined ``.
fn undefined(error: &Error) -> Option<&str> {
    let expression = error.detail()?.split('`').nth(1)?;
    expression.rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).find(|name| !name.is_empty())
}
