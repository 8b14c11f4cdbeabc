//! What the bindings have to give for a value of the compiler.

use tokens_bindings as bound;
use tokens_bindings::TokenValue;
use tokens_compiler::color::Color;
use tokens_compiler::value::{
    Dimension, DimensionUnit, Duration, DurationUnit, FontFamily, LineCap, Scalar, StrokeStyle, Value,
};

pub(crate) fn value(value: &Value) -> TokenValue {
    match value {
        Value::Color(one) => TokenValue::Color { value: color(one) },
        Value::Dimension(one) => TokenValue::Dimension { value: dimension(one) },
        Value::FontFamily(one) => TokenValue::FontFamily { names: names(one) },
        Value::FontWeight(one) => TokenValue::FontWeight { weight: one.value },
        Value::Duration(one) => TokenValue::Duration { value: duration(*one) },
        Value::CubicBezier(one) => TokenValue::CubicBezier { value: curve(*one) },
        Value::Number(number) => TokenValue::Number { number: *number },
        Value::StrokeStyle(one) => TokenValue::StrokeStyle { value: stroke_style(one) },
        Value::Border(one) => TokenValue::Border {
            value: bound::Border {
                color: color(&one.color.value),
                width: dimension(&one.width.value),
                style: stroke_style(&one.style.value),
            },
        },
        Value::Transition(one) => TokenValue::Transition {
            value: bound::Transition {
                duration: duration(one.duration.value),
                delay: duration(one.delay.value),
                timing_function: curve(one.timing_function.value),
            },
        },
        Value::Shadow(layers) => TokenValue::Shadow {
            layers: layers
                .iter()
                .map(|layer| bound::ShadowLayer {
                    color: color(&layer.value.color.value),
                    offset_x: dimension(&layer.value.offset_x.value),
                    offset_y: dimension(&layer.value.offset_y.value),
                    blur: dimension(&layer.value.blur.value),
                    spread: dimension(&layer.value.spread.value),
                    inset: layer.value.inset,
                })
                .collect(),
        },
        Value::Gradient(stops) => TokenValue::Gradient {
            stops: stops
                .iter()
                .map(|stop| bound::GradientStop {
                    color: color(&stop.value.color.value),
                    position: stop.value.position.value,
                })
                .collect(),
        },
        Value::Typography(one) => TokenValue::Typography {
            value: bound::Typography {
                font_family: names(&one.font_family.value),
                font_size: dimension(&one.font_size.value),
                font_weight: one.font_weight.value.value,
                letter_spacing: one.letter_spacing.as_ref().map(|part| dimension(&part.value)),
                line_height: one.line_height.as_ref().map(|part| part.value),
            },
        },
        Value::Opaque(Scalar::Text(text)) => TokenValue::OpaqueText { text: text.to_string() },
        Value::Opaque(Scalar::Number(number)) => TokenValue::OpaqueNumber { number: *number },
        Value::Opaque(Scalar::Boolean(flag)) => TokenValue::OpaqueBoolean { flag: *flag },
    }
}

pub(crate) fn color(color: &Color) -> bound::Color {
    let [red, green, blue, alpha] = color.srgb8();
    bound::Color {
        space: color.space.name().to_owned(),
        components: color.components.to_vec(),
        alpha: color.alpha,
        rgba8: bound::Rgba8 { red, green, blue, alpha },
    }
}

fn dimension(dimension: &Dimension) -> bound::Dimension {
    let unit = match &dimension.unit {
        DimensionUnit::Px => bound::Unit::Px,
        DimensionUnit::Rem => bound::Unit::Rem,
        DimensionUnit::Other(name) => bound::Unit::Other { name: name.to_string() },
    };
    bound::Dimension { value: dimension.value, unit }
}

fn names(family: &FontFamily) -> Vec<String> {
    family.names.iter().map(ToString::to_string).collect()
}

fn duration(duration: Duration) -> bound::Duration {
    let unit = match duration.unit {
        DurationUnit::Milliseconds => bound::DurationUnit::Milliseconds,
        DurationUnit::Seconds => bound::DurationUnit::Seconds,
    };
    bound::Duration { value: duration.value, unit }
}

fn curve(curve: tokens_compiler::value::CubicBezier) -> bound::CubicBezier {
    bound::CubicBezier { x1: curve.x1, y1: curve.y1, x2: curve.x2, y2: curve.y2 }
}

fn stroke_style(style: &StrokeStyle) -> bound::StrokeStyle {
    match style {
        StrokeStyle::Keyword(keyword) => bound::StrokeStyle::Keyword { name: keyword.name().to_owned() },
        StrokeStyle::Dashed { dash_array, line_cap } => bound::StrokeStyle::Pattern {
            dash_array: dash_array.iter().map(|dash| dimension(&dash.value)).collect(),
            line_cap: match line_cap {
                LineCap::Round => bound::LineCap::Round,
                LineCap::Butt => bound::LineCap::Butt,
                LineCap::Square => bound::LineCap::Square,
            },
        },
    }
}
