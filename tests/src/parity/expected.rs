//! The one form in which programs print values, made of the dictionary's.
//!
//! Lengths are pixels with a rem of 16, times milliseconds. A color is what a language keeps of it, each part under its
//! own key: `srgb`, `p3` and `extended` (sRGB beyond its ends) as red, green and blue, `space` with `components`, `alpha`.

use serde_json::{Value as Json, json};
use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::value::{
    CubicBezier, Dimension, DimensionUnit, FontFamily, Scalar, ShadowLayer, StrokeStyle, Typography, Value,
};

/// A value as programs print it.
pub fn json(value: &Value) -> Json {
    match value {
        Value::Color(value) => color(value),
        Value::Dimension(value) => length(value),
        Value::FontFamily(value) => family(value),
        Value::FontWeight(value) => json!(value.value),
        Value::Duration(value) => json!(value.milliseconds()),
        Value::CubicBezier(value) => curve(value),
        Value::Number(value) | Value::Opaque(Scalar::Number(value)) => json!(value),
        Value::StrokeStyle(value) => stroke(value),
        Value::Border(value) => json!({
            "color": color(&value.color.value),
            "width": length(&value.width.value),
            "style": stroke(&value.style.value),
        }),
        Value::Transition(value) => json!({
            "duration": value.duration.value.milliseconds(),
            "delay": value.delay.value.milliseconds(),
            "timingFunction": curve(&value.timing_function.value),
        }),
        Value::Shadow(layers) => layers.iter().map(|part| layer(&part.value)).collect(),
        Value::Gradient(stops) => stops
            .iter()
            .map(|stop| json!({"color": color(&stop.value.color.value), "position": stop.value.position.value}))
            .collect(),
        Value::Typography(value) => typography(value),
        Value::Opaque(Scalar::Text(value)) => json!(&**value),
        Value::Opaque(Scalar::Boolean(value)) => json!(value),
    }
}

/// Where a screen of sRGB cannot show the color, the written fallback counts; without one the nearest color.
fn color(color: &Color) -> Json {
    let is_inside = color.in_srgb_gamut();
    let srgb = match color.hex {
        Some(hex) if !is_inside => hex.map(|byte| f64::from(byte) / 255.0),
        _ => color.to_srgb_mapped(),
    };
    json!({
        "srgb": srgb,
        "isInside": is_inside,
        "p3": color.to_mapped(ColorSpace::DisplayP3),
        "extended": color.to_srgb(),
        "space": color.space.name(),
        "components": color.components,
        "alpha": color.alpha,
    })
}

fn length(length: &Dimension) -> Json {
    match length.unit {
        DimensionUnit::Rem => json!(length.value * 16.0),
        DimensionUnit::Px | DimensionUnit::Other(_) => json!(length.value),
    }
}

fn family(family: &FontFamily) -> Json {
    family.names.iter().map(|name| json!(&**name)).collect()
}

fn curve(curve: &CubicBezier) -> Json {
    json!([curve.x1, curve.y1, curve.x2, curve.y2])
}

fn stroke(style: &StrokeStyle) -> Json {
    match style {
        StrokeStyle::Keyword(keyword) => json!(keyword.name()),
        StrokeStyle::Dashed { dash_array, line_cap } => {
            let dashes: Vec<Json> = dash_array.iter().map(|dash| length(&dash.value)).collect();
            json!({"dashArray": dashes, "lineCap": line_cap.name()})
        }
    }
}

fn layer(layer: &ShadowLayer) -> Json {
    json!({
        "color": color(&layer.color.value),
        "offsetX": length(&layer.offset_x.value),
        "offsetY": length(&layer.offset_y.value),
        "blur": length(&layer.blur.value),
        "spread": length(&layer.spread.value),
        "inset": layer.inset,
    })
}

fn typography(text: &Typography) -> Json {
    json!({
        "fontFamily": family(&text.font_family.value),
        "fontSize": length(&text.font_size.value),
        "fontWeight": text.font_weight.value.value,
        "letterSpacing": text.letter_spacing.as_ref().map(|part| length(&part.value)),
        "lineHeight": text.line_height.as_ref().map(|part| part.value),
    })
}
