//! Literal dimensions and durations (Format 8.2, 8.5): a number and its unit.

use super::query::Query;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, wanted};
use crate::excerpt::excerpt;
use crate::json::{Kind, Node};
use crate::value::{Dimension, DimensionUnit, Duration, DurationUnit};

impl<'e> Query<'_, 'e> {
    pub(super) fn dimension(&mut self, node: Node<'e>) -> Option<Dimension> {
        if node.kind() == Kind::String {
            return self.dimension_text(node);
        }
        if node.kind() == Kind::Number && node.number() == Some(0.0) {
            self.report(
                Diagnostic::new(Code::DimensionAsNumber, "a dimension must have a unit, even if it is 0")
                    .at(node.span(), "a bare 0")
                    .fix("add the unit", node.span(), object(0.0, "px")),
            );
            return Some(Dimension { value: 0.0, unit: DimensionUnit::Px });
        }
        if node.kind() != Kind::Object {
            self.invalid(node, wanted::DIMENSION, &help(node, 16.0, "px"));
            return None;
        }
        let [value, unit] = self.parts(node, "dimension", ["value", "unit"]);
        // A reference may lead to another number in another context.
        let is_always_zero = value.is_some_and(|value| value.number() == Some(0.0));
        let value = if let Some(value) = value {
            self.inner_number(value)
        } else {
            self.missing(node, "dimension", "value", "16");
            None
        };
        let unit = if let Some(unit) = unit {
            self.dimension_unit(unit, is_always_zero)
        } else {
            self.missing(node, "dimension", "unit", "\"px\"");
            None
        };
        Some(length(value?, unit?))
    }

    /// A dimension as older files write it: its value is known, so the report can be lowered.
    fn dimension_text(&mut self, node: Node<'e>) -> Option<Dimension> {
        let text = node.string().unwrap_or_default();
        let Some((value, name)) = number_and_unit(&text).filter(|(_, name)| !name.is_empty()) else {
            self.invalid(node, wanted::DIMENSION, &help(node, 16.0, "px"));
            return None;
        };
        let unit = dimension_unit(name).or(unit_in_small_letters(name));
        let zero = if value == 0.0 { Some(&DimensionUnit::Px) } else { None };
        // An object with another unit would be no better.
        let known = unit.as_ref().or(zero).map(DimensionUnit::name);
        self.report(as_string(Code::DimensionAsString, "dimension", node, value, known));
        let unit = unit.unwrap_or_else(|| {
            self.report(invalid_unit(name, node));
            DimensionUnit::Other(name.into())
        });
        Some(length(value, unit))
    }

    fn dimension_unit(&mut self, unit: Node<'e>, is_always_zero: bool) -> Option<DimensionUnit> {
        let node = self.follow_simple(unit)?;
        let Some(name) = node.string() else {
            self.invalid(node, "the unit \"px\" or \"rem\"", "");
            return None;
        };
        let known = dimension_unit(&name);
        if known.is_some() {
            return known;
        }
        let mut diagnostic = invalid_unit(&name, node);
        if let Some(meant) = unit_in_small_letters(&name) {
            diagnostic.help.clear();
            diagnostic = diagnostic.meant(&name, meant.name());
        } else if is_always_zero && node.span() == unit.span() {
            diagnostic.help.clear();
            diagnostic = diagnostic.help("0 is the same length in any unit: write `px`");
            diagnostic.meant = Some((name.clone().into_owned(), "px".to_owned()));
        }
        self.report(diagnostic);
        Some(DimensionUnit::Other(name.as_ref().into()))
    }

    pub(super) fn duration(&mut self, node: Node<'e>) -> Option<Duration> {
        if node.kind() == Kind::String {
            let text = node.string().unwrap_or_default();
            if let Some((value, unit)) = number_and_unit(&text)
                && let Some(parsed) = duration_unit(unit)
            {
                self.report(as_string(Code::DurationAsString, "duration", node, value, Some(unit)));
                return Some(Duration { value, unit: parsed });
            }
        }
        if node.kind() != Kind::Object {
            self.invalid(node, wanted::DURATION, &help(node, 200.0, "ms"));
            return None;
        }
        let [value, unit] = self.parts(node, "duration", ["value", "unit"]);
        let value = if let Some(value) = value {
            self.inner_number(value)
        } else {
            self.missing(node, "duration", "value", "200");
            None
        };
        let unit = if let Some(unit) = unit {
            let unit = self.follow_simple(unit)?;
            let known = unit.string().and_then(|name| duration_unit(&name));
            if known.is_none() {
                self.invalid(unit, "the unit \"ms\" or \"s\"", "");
            }
            known
        } else {
            self.missing(node, "duration", "unit", "\"ms\"");
            None
        };
        Some(Duration { value: value?, unit: unit? })
    }
}

/// A dimension. Zero is the same in every unit, and no platform lacks `px`.
fn length(value: f64, unit: DimensionUnit) -> Dimension {
    let is_other = matches!(unit, DimensionUnit::Other(_));
    Dimension { value, unit: if is_other && value == 0.0 { DimensionUnit::Px } else { unit } }
}

/// The report of a unit that the format does not have.
fn invalid_unit(name: &str, node: Node<'_>) -> Diagnostic {
    let message = if name.is_empty() {
        "the unit of a dimension must be `px` or `rem`, found an empty string".to_owned()
    } else {
        format!("the unit of a dimension must be `px` or `rem`, found `{}`", excerpt(name))
    };
    Diagnostic::new(Code::InvalidUnit, message).at(node.span(), "expected \"px\" or \"rem\"").help(match name {
        "em" | "%" => {
            "the format has no relative length, not even for letter spacing: write `px` or `rem`, or a ratio as a `number`"
        }
        _ => "for a length without a unit, use a `number`; other units do not exist on every platform",
    })
}

/// What to write instead of what is no object: with the number that is there, if it is one.
fn help(node: Node<'_>, example: f64, unit: &str) -> String {
    let text = node.string().and_then(|text| text.trim().parse().ok());
    let number: Option<f64> = node.number().or(text).filter(|number: &f64| number.is_finite());
    format!("write `{}`", object(number.unwrap_or(example), unit))
}

fn object(value: f64, unit: &str) -> String {
    // Not `-0`.
    format!("{{ \"value\": {}, \"unit\": \"{unit}\" }}", value + 0.0)
}

/// The report of a measure that is written as a string; with a fix if the format has its unit.
fn as_string(code: Code, type_name: &str, node: Node<'_>, value: f64, unit: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        code,
        format!("expected a {type_name} object, found the string `{}`", excerpt(node.written())),
    )
    .at(node.span(), format!("expected a {type_name} object"));
    match unit {
        Some(unit) => diagnostic.fix("write it as an object", node.span(), object(value, unit)),
        None => diagnostic,
    }
}

fn dimension_unit(name: &str) -> Option<DimensionUnit> {
    match name {
        "px" => Some(DimensionUnit::Px),
        "rem" => Some(DimensionUnit::Rem),
        _ => None,
    }
}

fn unit_in_small_letters(name: &str) -> Option<DimensionUnit> {
    dimension_unit(&name.to_ascii_lowercase())
}

fn duration_unit(name: &str) -> Option<DurationUnit> {
    match name {
        "ms" => Some(DurationUnit::Milliseconds),
        "s" => Some(DurationUnit::Seconds),
        _ => None,
    }
}

/// `16px` as its number and its unit.
fn number_and_unit(text: &str) -> Option<(f64, &str)> {
    let mut end = 0;
    while let Some(b'0'..=b'9' | b'.' | b'-' | b'+') = text.as_bytes().get(end) {
        end += 1;
    }
    let (number, unit) = text.split_at(end);
    for &byte in unit.as_bytes() {
        if !byte.is_ascii_alphabetic() && byte != b'%' {
            return None;
        }
    }
    Some((number.parse().ok()?, unit))
}
