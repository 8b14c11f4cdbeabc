//! Fixes that only tools need: values as older files and CSS write them, written as the format wants them. The compiler
//! says what it expected ([`wanted`]); what stands there is read here, so that no app builds it.

use std::borrow::Cow;

use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::{Diagnostic, wanted};
use tokens_compiler_core::nearest;
use tokens_compiler_core::source::{SourceMap, Span};
use tokens_compiler_core::value::FontWeight;

/// A diagnostic with a fix, if there is one: its own, or one made from what stands at its place.
pub fn completed<'d>(diagnostic: &'d Diagnostic, sources: &SourceMap) -> Cow<'d, Diagnostic> {
    let made = || {
        let span = diagnostic.primary.as_ref()?.span;
        let written = || sources.slice(span);
        let (title, text) = match diagnostic.wanted {
            Some(wanted) => ("write it as the format does".to_owned(), value(wanted, written())?),
            None if diagnostic.code == Code::FontListInString => {
                ("write a list of names".to_owned(), font_list(written(), is_item(sources, span)?)?)
            }
            None => {
                let (found, better) = diagnostic.meant.as_ref()?;
                (format!("write `{better}`"), renamed(written(), found, better)?)
            }
        };
        Some(diagnostic.clone().fix(title, span, text))
    };
    let has_own = diagnostic.fix.is_some();
    if has_own { None } else { made() }.map_or(Cow::Borrowed(diagnostic), Cow::Owned)
}

/// What is written, as the format writes what is wanted.
fn value(wanted: &str, written: &str) -> Option<String> {
    if written.parse::<f64>() == Ok(0.0) {
        return zero(wanted);
    }
    if wanted == wanted::COMPONENT && written == "null" {
        return Some("\"none\"".to_owned());
    }
    let text = string(written)?;
    let text = text.trim();
    match wanted {
        wanted::DIMENSION => zero(wanted).filter(|_| text == "0").or_else(|| measure(text, &["px", "rem"])),
        wanted::DURATION => zero(wanted).filter(|_| text == "0").or_else(|| measure(text, &["ms", "s"])),
        wanted::NUMBER | wanted::COMPONENT => number(text).map(plain),
        wanted::FACTOR => number(text).or_else(|| percentage(text)).map(plain),
        wanted::FONT_WEIGHT => weight(text),
        wanted::CUBIC_BEZIER => curve(text),
        _ => None,
    }
}

fn zero(wanted: &str) -> Option<String> {
    let unit = match wanted {
        wanted::DIMENSION => "px",
        wanted::DURATION => "ms",
        _ => return None,
    };
    Some(format!("{{ \"value\": 0, \"unit\": \"{unit}\" }}"))
}

/// `16 px` in one of these units.
fn measure(text: &str, units: &[&str]) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let unit = units.iter().find(|unit| {
        lower.strip_suffix(**unit).is_some_and(|before| !before.ends_with(|c: char| c.is_ascii_alphabetic()))
    })?;
    let value = plain(number(lower.strip_suffix(unit)?.trim_end())?);
    Some(format!("{{ \"value\": {value}, \"unit\": \"{unit}\" }}"))
}

/// A number as CSS writes it.
fn number(text: &str) -> Option<f64> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    text.parse().ok().filter(|number: &f64| is_number && number.is_finite())
}

/// What a percentage is of 1: the decimal point moves, so that nothing is rounded.
fn percentage(text: &str) -> Option<f64> {
    let digits = text.strip_suffix('%')?.trim_end();
    number(digits).filter(|_| !digits.contains(['e', 'E']))?;
    number(&format!("{digits}e-2"))
}

/// A number as JSON writes it.
fn plain(number: f64) -> String {
    // Not `-0`.
    format!("{}", number + 0.0)
}

fn weight(text: &str) -> Option<String> {
    if let Some(weight) = number(text) {
        return Some(plain(weight));
    }
    let letters = |name: &str| -> String {
        name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let names = || FontWeight::KEYWORDS.iter().map(|(keyword, _)| *keyword);
    let same = names().find(|keyword| letters(keyword) == letters(text));
    Some(format!("\"{}\"", same.or_else(|| nearest(text, names()))?))
}

/// `cubic-bezier(…)`, its numbers alone, or a keyword of CSS (CSS Easing 1).
fn curve(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let numbers = match &*lower {
        "linear" => "0, 0, 1, 1",
        "ease" => "0.25, 0.1, 0.25, 1",
        "ease-in" => "0.42, 0, 1, 1",
        "ease-out" => "0, 0, 0.58, 1",
        "ease-in-out" => "0.42, 0, 0.58, 1",
        other => other.strip_prefix("cubic-bezier(").map_or(Some(other), |rest| rest.strip_suffix(')'))?,
    };
    let numbers: Vec<f64> = numbers.split(',').map(|part| number(part.trim())).collect::<Option<_>>()?;
    let [x1, y1, x2, y2] = numbers.try_into().ok()?;
    Some(format!("[{}, {}, {}, {}]", plain(x1), plain(y1), plain(x2), plain(y2)))
}

/// The names of a list in one string; as the items of the list that they are in already, or as one of their own.
fn font_list(written: &str, is_item: bool) -> Option<String> {
    let text = string(written)?;
    let names = font_names(&text)?;
    let names: Vec<String> = names.iter().map(serde_json::to_string).collect::<Result<_, _>>().ok()?;
    let names = names.join(", ");
    Some(if is_item { names } else { format!("[{names}]") })
}

/// The names of a list as CSS writes it. None where a comma is inside of quotes: the name would be read as a list again.
fn font_names(list: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = list.trim();
    loop {
        let (name, after) = match rest.chars().next()? {
            quote @ ('"' | '\'') => rest[1..].split_once(quote)?,
            _ => rest.split_at(rest.find(',').unwrap_or(rest.len())),
        };
        let name = name.trim();
        if name.is_empty() || name.contains(',') {
            return None;
        }
        names.push(name);
        match after.trim_start() {
            "" => return Some(names),
            after => rest = after.strip_prefix(',')?.trim_start(),
        }
    }
}

/// Whether a value stands in an array; none where a comment before it hides that.
fn is_item(sources: &SourceMap, span: Span) -> Option<bool> {
    let before = sources[span.source].text()[..span.start as usize].trim_end();
    match before.chars().next_back()? {
        '[' | ',' => Some(true),
        ':' => Some(false),
        _ => None,
    }
}

/// A string with another name for one that it is, or that is one step of the reference in it.
fn renamed(written: &str, found: &str, better: &str) -> Option<String> {
    const STEPS: [char; 5] = ['/', '.', '{', '}', '#'];
    let text = string(written)?;
    if text == found {
        return serde_json::to_string(better).ok();
    }
    // Names that are written in another way inside of a reference.
    let is_plain = |name: &str| !name.is_empty() && !name.contains(STEPS) && !name.contains(['~', '%']);
    let mut places = text.match_indices(found).filter(|(at, _)| {
        let (before, after) = (&text[..*at], &text[at + found.len()..]);
        before.ends_with(STEPS) && (after.is_empty() || after.starts_with(STEPS))
    });
    let (at, _) = places.next().filter(|_| is_plain(found) && is_plain(better) && places.next().is_none())?;
    serde_json::to_string(&[&text[..at], better, &text[at + found.len()..]].concat()).ok()
}

/// What a string of JSON says, or one of JSON5 without escapes.
fn string(written: &str) -> Option<String> {
    if let Some(inside) = written.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        return Some(inside.to_owned()).filter(|text| !text.contains('\\'));
    }
    serde_json::from_str(written).ok()
}
