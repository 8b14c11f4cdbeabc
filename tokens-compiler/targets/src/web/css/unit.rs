//! Dimensions whose unit CSS does not have.

use crate::length;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Token, Variant};
use tokens_compiler_core::value::{Dimension, DimensionUnit, Value};

/// The units of lengths (CSS Values and Units 4, CSS Conditional Rules 5), sorted.
const LENGTHS: [&str; 50] = [
    "%", "cap", "ch", "cm", "cqb", "cqh", "cqi", "cqmax", "cqmin", "cqw", "dvb", "dvh", "dvi", "dvmax",
    "dvmin", "dvw", "em", "ex", "ic", "in", "lh", "lvb", "lvh", "lvi", "lvmax", "lvmin", "lvw", "mm", "pc",
    "pt", "px", "q", "rcap", "rch", "rem", "rex", "ric", "rlh", "svb", "svh", "svi", "svmax", "svmin", "svw",
    "vb", "vh", "vi", "vmax", "vmin", "vw",
];

/// Reports every dimension that CSS does not take. A missing unit is none to report: the number stands alone.
pub(crate) fn report(target: &'static str, dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) {
    for token in &dictionary.tokens {
        for variant in &token.variants {
            let is_written = variant.alias.is_none() && length::are_in(variant.token_type);
            let Some(id) = variant.value.filter(|_| is_written) else { continue };
            let value = &dictionary[id];
            length::each(value, &mut |dimension, _| {
                if let DimensionUnit::Other(unit) = &dimension.unit
                    && !(unit.is_empty() || is_unit(unit))
                {
                    let what = format!("`{unit}` is not a unit in CSS");
                    diagnostics.push(unwritable(target, token, variant, &what));
                }
            });
            if let Some(part) = percentage(value) {
                let what = format!("in CSS, {part} is no percentage");
                diagnostics.push(unwritable(target, token, variant, &what));
            }
        }
    }
}

/// Whether CSS has a length in this unit, whose letters may be of either case.
fn is_unit(unit: &str) -> bool {
    LENGTHS.binary_search(&unit.to_ascii_lowercase().as_str()).is_ok()
}

/// The part of a value that is a percentage where CSS takes none.
fn percentage(value: &Value) -> Option<&'static str> {
    let is_percentage = |dimension: &Dimension| dimension.unit.name() == "%";
    match value {
        Value::Border(border) if is_percentage(&border.width.value) => Some("the width of a border"),
        Value::Shadow(layers) => layers
            .iter()
            .any(|layer| {
                let layer = &layer.value;
                [&layer.offset_x, &layer.offset_y, &layer.blur, &layer.spread]
                    .iter()
                    .any(|part| is_percentage(&part.value))
            })
            .then_some("a length of a shadow"),
        _ => None,
    }
}

fn unwritable(target: &'static str, token: &Token, variant: &Variant, what: &str) -> Diagnostic {
    let path = token.dot_path();
    Diagnostic::new(Code::NotExpressible, format!("in the target `{target}`, `{path}`: {what}"))
        .at(variant.span, "expected `px`, `rem` or another CSS unit")
        .token(path)
        .help("change the unit; until then, browsers ignore the value")
}
