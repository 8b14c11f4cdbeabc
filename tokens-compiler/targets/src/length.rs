//! What a dimension is on platforms whose lengths are numbers: the units of the format, those of the platforms, and
//! of all others only what they are known to mean.

use crate::precision;
use crate::usage::Use;
use tokens_compiler_core::value::{Dimension, DimensionUnit, StrokeStyle, TokenType, Value};

/// A length as a platform may have it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Length<'d> {
    /// Pixels of the format: points on Apple's systems, and on Android dp or, of text, sp.
    Pixels(f64),
    /// Android's own for all but text.
    Dp(f64),
    /// Android's own for text.
    Sp(f64),
    /// Apple's own.
    Points(f64),
    /// Multiples of the font size, whatever that is.
    Ems(f64),
    /// A unit that means something only where the value is used, or nothing.
    Other(&'d str),
}

/// Reads a dimension, with so many pixels in a `rem`. Nothing is nothing in any unit.
pub(crate) fn read(dimension: &Dimension, rem: f64, usage: Use) -> Length<'_> {
    let number = dimension.value;
    match &dimension.unit {
        DimensionUnit::Px => Length::Pixels(number),
        DimensionUnit::Rem => Length::Pixels(precision::product(number, rem)),
        DimensionUnit::Other(unit) => match &**unit {
            "em" if usage.is_text() => Length::Ems(number),
            // Of all dimensions it is only letter spacing whose percentages are known to be of the font size.
            "%" if usage == Use::LetterSpacing => Length::Ems(precision::quotient(number, 100.0)),
            _ if number == 0.0 => Length::Pixels(0.0),
            "em" => Length::Ems(number),
            "dp" => Length::Dp(number),
            "sp" => Length::Sp(number),
            "pt" => Length::Points(number),
            unit => Length::Other(unit),
        },
    }
}

/// Why a token cannot be written: `what` has no such unit.
pub(crate) fn refusal(what: &str, unit: &str, expected: &str) -> String {
    if unit.is_empty() {
        format!("the dimension has no unit, expected {expected}")
    } else {
        format!("{what} in `{unit}`, expected {expected}")
    }
}

/// Whether values of a type are or hold dimensions.
pub(crate) fn are_in(token_type: TokenType) -> bool {
    matches!(
        token_type,
        TokenType::Dimension
            | TokenType::StrokeStyle
            | TokenType::Border
            | TokenType::Shadow
            | TokenType::Typography
    )
}

/// Calls `visit` with every dimension that a value was written with, and what it is used for there.
pub(crate) fn each<'v>(value: &'v Value, visit: &mut dyn FnMut(&'v Dimension, Use)) {
    match value {
        Value::Dimension(dimension) => visit(dimension, Use::Layout),
        Value::StrokeStyle(style) => each_dash(style, visit),
        Value::Border(border) => {
            visit(&border.width.value, Use::Layout);
            each_dash(&border.style.value, visit);
        }
        Value::Shadow(layers) => {
            for layer in layers {
                let layer = &layer.value;
                for length in [&layer.offset_x, &layer.offset_y, &layer.blur, &layer.spread] {
                    visit(&length.value, Use::Layout);
                }
            }
        }
        Value::Typography(style) => {
            visit(&style.font_size.value, Use::Text);
            if let Some(spacing) = &style.letter_spacing {
                visit(&spacing.value, Use::LetterSpacing);
            }
        }
        Value::Color(_)
        | Value::FontFamily(_)
        | Value::FontWeight(_)
        | Value::Duration(_)
        | Value::CubicBezier(_)
        | Value::Number(_)
        | Value::Transition(_)
        | Value::Gradient(_)
        | Value::Opaque(_) => {}
    }
}

fn each_dash<'v>(style: &'v StrokeStyle, visit: &mut dyn FnMut(&'v Dimension, Use)) {
    if let StrokeStyle::Dashed { dash_array, .. } = style {
        for length in dash_array {
            visit(&length.value, Use::Layout);
        }
    }
}
