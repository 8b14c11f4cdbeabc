//! Lengths that are no number of points.

use std::borrow::Cow;

use crate::length::{self, Length};
use crate::precision;
use crate::usage::Use;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Condition, Dictionary, Token, Variant};
use tokens_compiler_core::value::{Dimension, Value};

/// The points of a dimension, with so many in a `rem`, and in an `em` where that is known; none where it has none.
pub(super) fn points(dimension: &Dimension, usage: Use, rem: f64, em: Option<f64>) -> Option<f64> {
    match (length::read(dimension, rem, usage), em) {
        (Length::Pixels(number) | Length::Points(number), _) => Some(number),
        (Length::Ems(number), Some(em)) => Some(precision::product(number, em)),
        (Length::Ems(_) | Length::Dp(_) | Length::Sp(_) | Length::Other(_), _) => None,
    }
}

/// The dictionary as far as Swift can say it: without the tokens that have no points, which are reported.
pub(super) fn held<'d>(
    dictionary: &'d Dictionary,
    rem: f64,
    diagnostics: &mut Vec<Diagnostic>,
) -> Cow<'d, Dictionary> {
    let mut held = Cow::Borrowed(dictionary);
    for (id, token) in dictionary.tokens() {
        let mut is_held = true;
        for variant in &token.variants {
            let Some(unit) = refused(dictionary, variant, rem) else { continue };
            is_held = false;
            // What an alias cannot be is said of the token that it refers to.
            if variant.alias.is_none() {
                diagnostics.push(report(token, variant, unit));
            }
        }
        if !is_held {
            let base =
                Variant { when: Condition::default(), value: None, alias: None, ..token.base().clone() };
            held.to_mut().tokens[id.index()].variants = base.into();
        }
    }
    held
}

/// The first unit of a value that Swift has no number for.
fn refused<'d>(dictionary: &'d Dictionary, variant: &Variant, rem: f64) -> Option<&'d str> {
    let value = variant.value.filter(|_| length::are_in(variant.token_type)).map(|id| &dictionary[id])?;
    let size = match value {
        Value::Typography(style) => points(&style.font_size.value, Use::Text, rem, None),
        _ => None,
    };
    let mut first = None;
    length::each(value, &mut |dimension, usage| {
        let em = size.filter(|_| usage == Use::LetterSpacing);
        if points(dimension, usage, rem, em).is_none() {
            first.get_or_insert(dimension.unit.name());
        }
    });
    first
}

fn report(token: &Token, variant: &Variant, unit: &str) -> Diagnostic {
    let path = token.dot_path();
    let why = length::refusal("there is no length", unit, "px or rem");
    Diagnostic::new(
        Code::NotExpressible,
        format!("in the target `swift`, `{path}`: {why}; the token is left out"),
    )
    .at(variant.span, "this value")
    .token(path)
    .help("write the value in px or rem, or override the token for Apple's platforms in a context of its own")
}
