//! Dimensions whose unit CSS cannot write.

use super::text;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Token, Variant};
use tokens_compiler_core::value::{Dimension, DimensionUnit, StrokeStyle, TokenType, Value};

/// Reports every dimension whose unit is neither `%` nor an identifier. A missing unit is none to report: the number
/// stands alone.
pub(super) fn report(dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) {
    for token in &dictionary.tokens {
        for variant in &token.variants {
            let is_written = variant.alias.is_none() && holds_dimensions(variant.token_type);
            let Some(value) = variant.value.filter(|_| is_written) else { continue };
            each_dimension(&dictionary[value], &mut |dimension| {
                if let DimensionUnit::Other(unit) = &dimension.unit
                    && !(unit.is_empty() || &**unit == "%" || text::is_identifier(unit))
                {
                    diagnostics.push(unwritable(token, variant, unit));
                }
            });
        }
    }
}

fn unwritable(token: &Token, variant: &Variant, unit: &str) -> Diagnostic {
    let path = token.dot_path();
    Diagnostic::new(Code::NotExpressible, format!("the unit `{unit}` of `{path}` is not a unit in CSS"))
        .at(variant.span, "expected `px`, `rem` or another CSS unit")
        .token(path)
        .help("change the unit; until then, the value is written with escapes and browsers ignore it")
}

/// Whether values of a type are or hold dimensions.
fn holds_dimensions(token_type: TokenType) -> bool {
    matches!(
        token_type,
        TokenType::Dimension
            | TokenType::StrokeStyle
            | TokenType::Border
            | TokenType::Shadow
            | TokenType::Typography
    )
}

/// Calls `visit` with every dimension that a value was written with.
fn each_dimension(value: &Value, visit: &mut dyn FnMut(&Dimension)) {
    match value {
        Value::Dimension(dimension) => visit(dimension),
        Value::StrokeStyle(style) => each_dash(style, visit),
        Value::Border(border) => {
            visit(&border.width.value);
            each_dash(&border.style.value, visit);
        }
        Value::Shadow(layers) => {
            for layer in layers {
                let layer = &layer.value;
                for length in [&layer.offset_x, &layer.offset_y, &layer.blur, &layer.spread] {
                    visit(&length.value);
                }
            }
        }
        Value::Typography(style) => {
            visit(&style.font_size.value);
            if let Some(spacing) = &style.letter_spacing {
                visit(&spacing.value);
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

fn each_dash(style: &StrokeStyle, visit: &mut dyn FnMut(&Dimension)) {
    if let StrokeStyle::Dashed { dash_array, .. } = style {
        for length in dash_array {
            visit(&length.value);
        }
    }
}
