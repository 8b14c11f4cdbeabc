//! Values as the format writes them, references substituted (Format 8, 9; Color 4).

use crate::language::literal::JSON;
use tokens_compiler_core::color::Color;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::number;
use tokens_compiler_core::value::{
    Border, Dimension, Duration, FontFamily, FontWeight, GradientStop, Part, Scalar, ShadowLayer,
    StrokeStyle, Transition, Typography, Value,
};

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Adds a value in DTCG form on one line: what is behind its references, nothing left out, `alpha` and `inset` only
/// where they say something, a shadow of one layer as one object, a family of one name as one string.
pub fn push_value(text: &mut String, _dictionary: &Dictionary, value: &Value) {
    match value {
        Value::Color(color) => push_color(text, color),
        Value::Dimension(dimension) => push_dimension(text, dimension),
        Value::FontFamily(family) => push_family(text, family),
        Value::FontWeight(weight) => push_weight(text, *weight),
        Value::Duration(duration) => push_duration(text, *duration),
        Value::CubicBezier(curve) => push_numbers(text, &[curve.x1, curve.y1, curve.x2, curve.y2]),
        Value::Number(value) | Value::Opaque(Scalar::Number(value)) => number::push(text, *value),
        Value::StrokeStyle(style) => push_stroke_style(text, style),
        Value::Border(border) => push_border(text, border),
        Value::Transition(transition) => push_transition(text, transition),
        Value::Shadow(layers) => push_shadow(text, layers),
        Value::Gradient(stops) => push_gradient(text, stops),
        Value::Typography(typography) => push_typography(text, typography),
        Value::Opaque(Scalar::Text(value)) => push_string(text, value),
        Value::Opaque(Scalar::Boolean(value)) => text.push_str(if *value { "true" } else { "false" }),
    }
}

/// Adds a JSON string with its quotes. Line separators are escaped too, so that the text is also JavaScript.
pub fn push_string(text: &mut String, value: &str) {
    JSON.push(text, value);
}

fn push_color(text: &mut String, color: &Color) {
    text.push_str("{\"colorSpace\": \"");
    text.push_str(color.space.name());
    text.push_str("\", \"components\": [");
    for (index, component) in color.components.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        match component {
            Some(value) => number::push(text, *value),
            None => text.push_str("\"none\""),
        }
    }
    text.push(']');
    if color.alpha != 1.0 {
        text.push_str(", \"alpha\": ");
        number::push(text, color.alpha);
    }
    if let Some(bytes) = color.hex {
        text.push_str(", \"hex\": \"#");
        for byte in bytes {
            text.push(char::from(HEX[usize::from(byte >> 4)]));
            text.push(char::from(HEX[usize::from(byte & 15)]));
        }
        text.push('"');
    }
    text.push('}');
}

fn push_dimension(text: &mut String, dimension: &Dimension) {
    text.push_str("{\"value\": ");
    number::push(text, dimension.value);
    text.push_str(", \"unit\": ");
    push_string(text, dimension.unit.name());
    text.push('}');
}

fn push_duration(text: &mut String, duration: Duration) {
    text.push_str("{\"value\": ");
    number::push(text, duration.value);
    text.push_str(", \"unit\": \"");
    text.push_str(duration.unit.name());
    text.push_str("\"}");
}

fn push_family(text: &mut String, family: &FontFamily) {
    if let [name] = &*family.names {
        push_string(text, name);
        return;
    }
    text.push('[');
    for (index, name) in family.names.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        push_string(text, name);
    }
    text.push(']');
}

fn push_weight(text: &mut String, weight: FontWeight) {
    match weight.keyword {
        Some(keyword) => push_string(text, keyword),
        None => number::push(text, weight.value),
    }
}

fn push_numbers(text: &mut String, numbers: &[f64]) {
    text.push('[');
    for (index, value) in numbers.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        number::push(text, *value);
    }
    text.push(']');
}

fn push_stroke_style(text: &mut String, style: &StrokeStyle) {
    match style {
        StrokeStyle::Keyword(keyword) => push_string(text, keyword.name()),
        StrokeStyle::Dashed { dash_array, line_cap } => {
            text.push_str("{\"dashArray\": [");
            for (index, dash) in dash_array.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                push_dimension(text, &dash.value);
            }
            text.push_str("], \"lineCap\": ");
            push_string(text, line_cap.name());
            text.push('}');
        }
    }
}

fn push_border(text: &mut String, border: &Border) {
    text.push_str("{\"color\": ");
    push_color(text, &border.color.value);
    text.push_str(", \"width\": ");
    push_dimension(text, &border.width.value);
    text.push_str(", \"style\": ");
    push_stroke_style(text, &border.style.value);
    text.push('}');
}

fn push_transition(text: &mut String, transition: &Transition) {
    let curve = transition.timing_function.value;
    text.push_str("{\"duration\": ");
    push_duration(text, transition.duration.value);
    text.push_str(", \"delay\": ");
    push_duration(text, transition.delay.value);
    text.push_str(", \"timingFunction\": ");
    push_numbers(text, &[curve.x1, curve.y1, curve.x2, curve.y2]);
    text.push('}');
}

fn push_shadow(text: &mut String, layers: &[Part<ShadowLayer>]) {
    if let [layer] = layers {
        push_layer(text, &layer.value);
        return;
    }
    text.push('[');
    for (index, layer) in layers.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        push_layer(text, &layer.value);
    }
    text.push(']');
}

fn push_layer(text: &mut String, layer: &ShadowLayer) {
    text.push_str("{\"color\": ");
    push_color(text, &layer.color.value);
    text.push_str(", \"offsetX\": ");
    push_dimension(text, &layer.offset_x.value);
    text.push_str(", \"offsetY\": ");
    push_dimension(text, &layer.offset_y.value);
    text.push_str(", \"blur\": ");
    push_dimension(text, &layer.blur.value);
    text.push_str(", \"spread\": ");
    push_dimension(text, &layer.spread.value);
    if layer.inset {
        text.push_str(", \"inset\": true");
    }
    text.push('}');
}

fn push_gradient(text: &mut String, stops: &[Part<GradientStop>]) {
    text.push('[');
    for (index, stop) in stops.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        text.push_str("{\"color\": ");
        push_color(text, &stop.value.color.value);
        text.push_str(", \"position\": ");
        number::push(text, stop.value.position.value);
        text.push('}');
    }
    text.push(']');
}

fn push_typography(text: &mut String, typography: &Typography) {
    text.push_str("{\"fontFamily\": ");
    push_family(text, &typography.font_family.value);
    text.push_str(", \"fontSize\": ");
    push_dimension(text, &typography.font_size.value);
    text.push_str(", \"fontWeight\": ");
    push_weight(text, typography.font_weight.value);
    if let Some(spacing) = &typography.letter_spacing {
        text.push_str(", \"letterSpacing\": ");
        push_dimension(text, &spacing.value);
    }
    if let Some(height) = &typography.line_height {
        text.push_str(", \"lineHeight\": ");
        number::push(text, height.value);
    }
    text.push('}');
}
