//! What the bindings have to give for a value of the compiler.

use tokens_compiler::color::Color;
use tokens_compiler::value::{
    Dimension, DimensionUnit, Duration, DurationUnit, FontFamily, LineCap, Scalar, StrokeKeyword,
    StrokeStyle, Value,
};
use tokens_runtime::foreign as bound;
use tokens_runtime::foreign::TokenValue;

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
            value: bound::BorderValue {
                color: color(&one.color.value),
                width: dimension(&one.width.value),
                style: stroke_style(&one.style.value),
            },
        },
        Value::Transition(one) => TokenValue::Transition {
            value: bound::TransitionValue {
                duration: duration(one.duration.value),
                delay: duration(one.delay.value),
                timing_function: curve(one.timing_function.value),
            },
        },
        Value::Shadow(layers) => TokenValue::Shadow {
            layers: layers
                .iter()
                .map(|layer| bound::ShadowLayerValue {
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
                .map(|stop| bound::GradientStopValue {
                    color: color(&stop.value.color.value),
                    position: stop.value.position.value,
                })
                .collect(),
        },
        Value::Typography(one) => TokenValue::Typography {
            value: bound::TypographyValue {
                font_family: names(&one.font_family.value),
                font_size: dimension(&one.font_size.value),
                font_weight: one.font_weight.value.value,
                letter_spacing: one.letter_spacing.as_ref().map(|part| dimension(&part.value)),
                line_height: one.line_height.as_ref().map(|part| part.value),
            },
        },
        Value::Opaque(one) => TokenValue::Opaque { value: scalar(one) },
    }
}

fn scalar(scalar: &Scalar) -> bound::OpaqueValue {
    match scalar {
        Scalar::Text(text) => bound::OpaqueValue::Text { text: text.to_string() },
        Scalar::Number(number) => bound::OpaqueValue::Number { number: *number },
        Scalar::Boolean(flag) => bound::OpaqueValue::Boolean { flag: *flag },
    }
}

pub(crate) fn color(color: &Color) -> bound::ColorValue {
    let [red, green, blue, alpha] = color.srgb8();
    bound::ColorValue {
        space: color.space.into(),
        components: color.components.to_vec(),
        alpha: color.alpha,
        rgba8: bound::Rgba8Value { red, green, blue, alpha },
    }
}

fn dimension(dimension: &Dimension) -> bound::DimensionValue {
    let unit = match &dimension.unit {
        DimensionUnit::Px => bound::DimensionUnitValue::Px,
        DimensionUnit::Rem => bound::DimensionUnitValue::Rem,
        DimensionUnit::Other(name) => bound::DimensionUnitValue::Other { name: name.to_string() },
    };
    bound::DimensionValue { value: dimension.value, unit }
}

fn names(family: &FontFamily) -> Vec<String> {
    family.names.iter().map(ToString::to_string).collect()
}

fn duration(duration: Duration) -> bound::DurationValue {
    let unit = match duration.unit {
        DurationUnit::Milliseconds => bound::DurationUnitValue::Milliseconds,
        DurationUnit::Seconds => bound::DurationUnitValue::Seconds,
    };
    bound::DurationValue { value: duration.value, unit }
}

fn curve(curve: tokens_compiler::value::CubicBezier) -> bound::CubicBezierValue {
    bound::CubicBezierValue { x1: curve.x1, y1: curve.y1, x2: curve.x2, y2: curve.y2 }
}

fn stroke_style(style: &StrokeStyle) -> bound::StrokeStyleValue {
    match style {
        StrokeStyle::Keyword(keyword) => {
            bound::StrokeStyleValue::Keyword { keyword: keyword_value(*keyword) }
        }
        StrokeStyle::Dashed { dash_array, line_cap } => bound::StrokeStyleValue::Pattern {
            dash_array: dash_array.iter().map(|dash| dimension(&dash.value)).collect(),
            line_cap: match line_cap {
                LineCap::Round => bound::LineCapValue::Round,
                LineCap::Butt => bound::LineCapValue::Butt,
                LineCap::Square => bound::LineCapValue::Square,
            },
        },
    }
}

fn keyword_value(keyword: StrokeKeyword) -> bound::StrokeKeywordValue {
    use bound::StrokeKeywordValue as Bound;
    match keyword {
        StrokeKeyword::Solid => Bound::Solid,
        StrokeKeyword::Dashed => Bound::Dashed,
        StrokeKeyword::Dotted => Bound::Dotted,
        StrokeKeyword::Double => Bound::Double,
        StrokeKeyword::Groove => Bound::Groove,
        StrokeKeyword::Ridge => Bound::Ridge,
        StrokeKeyword::Outset => Bound::Outset,
        StrokeKeyword::Inset => Bound::Inset,
    }
}
