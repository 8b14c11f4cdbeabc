//! A token at a glance, as its documentation shows it: values in the short form of CSS, references written out, on one
//! line.

use super::escape::{self, Escapes};
use super::number;
use crate::color::{Color, ColorSpace};
use crate::dictionary::{Dictionary, Token, ValueId};
use crate::value::{Border, Dimension, Scalar, ShadowLayer, StrokeStyle, Transition, Typography, Value};

/// Values of other contexts that are shown.
const SHOWN: usize = 4;

/// Adds a token's value in the default contexts and the first few others, as Markdown: `` `#f9fafd`, theme dark `#0e1016` ``.
/// Names of modifiers and contexts are written by `names`.
pub fn push_contexts(text: &mut String, dictionary: &Dictionary, token: &Token, names: &Escapes) {
    let base = token.base().value;
    push_code(text, dictionary, base);
    let mut shown = 0;
    for variant in &token.variants {
        if dictionary.are_same(variant.value, base) {
            continue;
        }
        shown += 1;
        if shown > SHOWN {
            text.push_str(", …");
            break;
        }
        text.push_str(", ");
        for (modifier, context) in variant.when.iter() {
            let modifier = &dictionary[modifier];
            names.push(text, &modifier.name);
            text.push(' ');
            names.push(text, &modifier.contexts[context.index()]);
            text.push(' ');
        }
        push_code(text, dictionary, variant.value);
    }
}

/// Adds a value as code of Markdown; `absent` where there is none.
fn push_code(text: &mut String, dictionary: &Dictionary, value: Option<ValueId>) {
    let Some(value) = value else {
        return text.push_str("absent");
    };
    let start = text.len();
    text.push('`');
    push(text, &dictionary[value]);
    let most = text[start + 1..].split(|c| c != '`').map(str::len).max().unwrap_or_default();
    if most == 0 {
        return text.push('`');
    }
    // A longer fence than what is inside (CommonMark 0.31, 6.1).
    let fence = "`".repeat(most + 1);
    text.replace_range(start..=start, &format!("{fence} "));
    text.push(' ');
    text.push_str(&fence);
}

/// Adds a value in the short form of CSS. What is hidden in people's texts is shown.
fn push(text: &mut String, value: &Value) {
    match value {
        Value::Color(color) => push_color(text, color),
        Value::Dimension(dimension) => push_dimension(text, dimension),
        Value::FontFamily(family) => push_list(text, &family.names),
        Value::FontWeight(weight) => number::push(text, weight.value),
        Value::Duration(duration) => {
            number::push(text, duration.value);
            text.push_str(duration.unit.name());
        }
        Value::CubicBezier(curve) => {
            text.push_str("cubic-bezier(");
            push_numbers(text, &[curve.x1, curve.y1, curve.x2, curve.y2], ", ");
            text.push(')');
        }
        Value::Number(value) | Value::Opaque(Scalar::Number(value)) => number::push(text, *value),
        Value::StrokeStyle(style) => push_style(text, style),
        Value::Border(border) => push_border(text, border),
        Value::Transition(transition) => push_transition(text, transition),
        Value::Shadow(layers) => {
            let start = text.len();
            for layer in layers {
                if text.len() > start {
                    text.push_str(", ");
                }
                push_layer(text, &layer.value);
            }
        }
        Value::Gradient(stops) => {
            let start = text.len();
            for stop in stops {
                if text.len() > start {
                    text.push_str(", ");
                }
                push_color(text, &stop.value.color.value);
                text.push(' ');
                number::push_rounded(text, stop.value.position.value * 100.0, 2);
                text.push('%');
            }
        }
        Value::Typography(typography) => push_typography(text, typography),
        Value::Opaque(Scalar::Text(value)) => escape::push_visible(text, value),
        Value::Opaque(Scalar::Boolean(value)) => text.push_str(if *value { "true" } else { "false" }),
    }
}

fn push_color(text: &mut String, color: &Color) {
    const HEX: [u8; 16] = *b"0123456789abcdef";
    if color.space == ColorSpace::Srgb {
        text.push('#');
        let bytes = color.srgb8();
        let shown = if bytes[3] == 255 { 3 } else { 4 };
        for byte in &bytes[..shown] {
            text.push(HEX[usize::from(byte >> 4)] as char);
            text.push(HEX[usize::from(byte & 15)] as char);
        }
        return;
    }
    text.push_str(color.space.name());
    text.push('(');
    let start = text.len();
    for component in &color.components {
        if text.len() > start {
            text.push(' ');
        }
        match component {
            Some(value) => number::push(text, *value),
            None => text.push_str("none"),
        }
    }
    if color.alpha < 1.0 {
        text.push_str(" / ");
        number::push(text, color.alpha);
    }
    text.push(')');
}

fn push_dimension(text: &mut String, dimension: &Dimension) {
    number::push(text, dimension.value);
    escape::push_visible(text, dimension.unit.name());
}

fn push_numbers(text: &mut String, numbers: &[f64], between: &str) {
    let start = text.len();
    for value in numbers {
        if text.len() > start {
            text.push_str(between);
        }
        number::push(text, *value);
    }
}

fn push_list(text: &mut String, names: &[std::sync::Arc<str>]) {
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        escape::push_visible(text, name);
    }
}

fn push_style(text: &mut String, style: &StrokeStyle) {
    match style {
        StrokeStyle::Keyword(keyword) => text.push_str(keyword.name()),
        StrokeStyle::Dashed { dash_array, line_cap } => {
            text.push_str(line_cap.name());
            for dash in dash_array {
                text.push(' ');
                push_dimension(text, &dash.value);
            }
        }
    }
}

fn push_border(text: &mut String, border: &Border) {
    push_dimension(text, &border.width.value);
    text.push(' ');
    push_style(text, &border.style.value);
    text.push(' ');
    push_color(text, &border.color.value);
}

fn push_transition(text: &mut String, transition: &Transition) {
    let (duration, delay, curve) =
        (transition.duration.value, transition.delay.value, transition.timing_function.value);
    number::push(text, duration.value);
    text.push_str(duration.unit.name());
    text.push_str(" cubic-bezier(");
    push_numbers(text, &[curve.x1, curve.y1, curve.x2, curve.y2], ", ");
    text.push_str(") ");
    number::push(text, delay.value);
    text.push_str(delay.unit.name());
}

fn push_layer(text: &mut String, layer: &ShadowLayer) {
    if layer.inset {
        text.push_str("inset ");
    }
    for part in &[&layer.offset_x, &layer.offset_y, &layer.blur, &layer.spread] {
        push_dimension(text, &part.value);
        text.push(' ');
    }
    push_color(text, &layer.color.value);
}

fn push_typography(text: &mut String, typography: &Typography) {
    number::push(text, typography.font_weight.value.value);
    text.push(' ');
    push_dimension(text, &typography.font_size.value);
    if let Some(line_height) = &typography.line_height {
        text.push('/');
        number::push(text, line_height.value);
    }
    text.push(' ');
    push_list(text, &typography.font_family.value.names);
}
