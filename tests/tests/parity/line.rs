//! Values as the canonical lines that `native/uniffi/main.*` print: numbers by their bits, so that nothing is rounded.

use tokens_compiler::color::Color;
use tokens_compiler::value::{
    CubicBezier, Dimension, Duration, DurationUnit, FontFamily, Part, Scalar, ShadowLayer, StrokeStyle, Value,
};

pub(crate) fn value(value: &Value) -> String {
    match value {
        Value::Color(one) => color(one),
        Value::Dimension(one) => dimension(one),
        Value::FontFamily(one) => names(one),
        Value::FontWeight(one) => number(one.value),
        Value::Duration(one) => duration(*one),
        Value::CubicBezier(one) => curve(*one),
        Value::Number(one) | Value::Opaque(Scalar::Number(one)) => number(*one),
        Value::StrokeStyle(one) => stroke(one),
        Value::Border(one) => {
            format!(
                "{} {} {}",
                color(&one.color.value),
                dimension(&one.width.value),
                stroke(&one.style.value)
            )
        }
        Value::Transition(one) => {
            let times = format!("{} {}", duration(one.duration.value), duration(one.delay.value));
            format!("{times} {}", curve(one.timing_function.value))
        }
        Value::Shadow(layers) => joined(layers, "|", layer),
        Value::Gradient(stops) => {
            joined(stops, "|", |stop| format!("{} {}", color(&stop.color.value), number(stop.position.value)))
        }
        Value::Typography(one) => {
            let spacing =
                one.letter_spacing.as_ref().map_or("none".to_owned(), |part| dimension(&part.value));
            let height = one.line_height.as_ref().map_or("none".to_owned(), |part| number(part.value));
            let size = dimension(&one.font_size.value);
            let weight = number(one.font_weight.value.value);
            format!("{} {size} {weight} {spacing} {height}", names(&one.font_family.value))
        }
        Value::Opaque(Scalar::Text(text)) => text.to_string(),
        Value::Opaque(Scalar::Boolean(flag)) => flag.to_string(),
    }
}

/// A name without what casing changes.
pub(crate) fn word(name: &str) -> String {
    name.replace('-', "").to_lowercase()
}

fn number(number: f64) -> String {
    format!("{:016x}", number.to_bits())
}

fn color(color: &Color) -> String {
    let parts = color.components.map(|part| part.map_or("none".to_owned(), number)).join(",");
    let [red, green, blue, alpha] = color.srgb8();
    let bytes = format!("{red:02x}{green:02x}{blue:02x}{alpha:02x}");
    format!("{}/{parts}/{}/{bytes}", word(color.space.name()), number(color.alpha))
}

fn dimension(dimension: &Dimension) -> String {
    number(dimension.value) + dimension.unit.name()
}

fn names(family: &FontFamily) -> String {
    family.names.join(";")
}

fn duration(duration: Duration) -> String {
    number(duration.value)
        + match duration.unit {
            DurationUnit::Milliseconds => "milliseconds",
            DurationUnit::Seconds => "seconds",
        }
}

fn curve(curve: CubicBezier) -> String {
    [curve.x1, curve.y1, curve.x2, curve.y2].map(number).join(",")
}

fn stroke(style: &StrokeStyle) -> String {
    match style {
        StrokeStyle::Keyword(keyword) => keyword.name().to_owned(),
        StrokeStyle::Dashed { dash_array, line_cap } => {
            format!("{}:{}", joined(dash_array, ";", dimension), line_cap.name())
        }
    }
}

fn layer(layer: &ShadowLayer) -> String {
    let parts = [&layer.offset_x, &layer.offset_y, &layer.blur, &layer.spread];
    let parts = parts.map(|part| dimension(&part.value)).join(" ");
    format!("{} {parts} {}", color(&layer.color.value), layer.inset)
}

fn joined<T>(parts: &[Part<T>], between: &str, line: impl Fn(&T) -> String) -> String {
    parts.iter().map(|part| line(&part.value)).collect::<Vec<_>>().join(between)
}
