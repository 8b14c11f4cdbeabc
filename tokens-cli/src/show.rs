//! Tokens as people read them in a terminal: one line per token, one line per value.

use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::dictionary::{Dictionary, Token, TokenId, Variant};
use tokens_compiler::emit::number;
use tokens_compiler::render;
use tokens_compiler::value::{Dimension, Duration, FontFamily, Scalar, ShadowLayer, StrokeStyle, Value};

use crate::failure::Failure;
use crate::printer::Printer;

/// A line of a table.
pub(crate) struct Row {
    path: String,
    token_type: String,
    value: String,
    /// Where the value comes from, or what changes it.
    remark: String,
}

/// A token in one variant: its value, and the token that it is an alias of.
pub(crate) fn row(dictionary: &Dictionary, id: TokenId, variant: &Variant) -> Row {
    let token = &dictionary[id];
    Row {
        path: token.dot_path(),
        token_type: type_name(token).to_owned(),
        value: variant.value.map_or_else(|| "absent".to_owned(), |id| value(&dictionary[id])),
        remark: variant
            .alias
            .map_or_else(String::new, |alias| format!("{{{}}}", dictionary[alias].dot_path())),
    }
}

impl Row {
    /// The same line with another last column.
    pub(crate) fn with_remark(self, remark: String) -> Self {
        Self { remark, ..self }
    }
}

/// Prints lines with their columns under each other.
pub(crate) fn table(rows: Vec<Row>, printer: &mut Printer) -> Result<(), Failure> {
    // A few long paths or values do not push the column away for all others.
    let column = |of: fn(&Row) -> &str, most: usize| {
        rows.iter().map(|row| render::width(of(row))).filter(|&width| width <= most).max().unwrap_or(0)
    };
    let paths = column(|row| &row.path, 60);
    let types = column(|row| &row.token_type, 20);
    let values = column(|row| &row.value, 40);
    for row in rows {
        let mut line = printer.styled("1", &padded(&row.path, paths));
        line.push_str("  ");
        line.push_str(&printer.styled("2", &padded(&row.token_type, types)));
        line.push_str("  ");
        if row.remark.is_empty() {
            line.push_str(&render::safe(&row.value));
        } else {
            line.push_str(&padded(&row.value, values));
            line.push_str("  ");
            line.push_str(&printer.styled("2", &render::safe(&row.remark)));
        }
        printer.line(&line)?;
    }
    Ok(())
}

/// The text with spaces up to a width.
pub(crate) fn padded(text: &str, width: usize) -> String {
    let mut shown = render::safe(text);
    for _ in render::width(text)..width {
        shown.push(' ');
    }
    shown
}

/// The type as written in the source.
pub(crate) fn type_name(token: &Token) -> &str {
    token.opaque_type.as_deref().unwrap_or_else(|| token.token_type.name())
}

/// A value in one line, in the order and the words of CSS if it has any.
pub(crate) fn value(value: &Value) -> String {
    match value {
        Value::Color(value) => color(value),
        Value::Dimension(value) => dimension(value),
        Value::FontFamily(value) => family(value),
        Value::FontWeight(value) => number::text(value.value),
        Value::Duration(value) => duration(*value),
        Value::CubicBezier(value) => bezier([value.x1, value.y1, value.x2, value.y2]),
        Value::Number(value) | Value::Opaque(Scalar::Number(value)) => number::text(*value),
        Value::StrokeStyle(value) => stroke(value),
        Value::Border(value) => {
            let (width, style) = (dimension(&value.width.value), stroke(&value.style.value));
            format!("{width} {style} {}", color(&value.color.value))
        }
        Value::Transition(value) => {
            let curve = &value.timing_function.value;
            format!(
                "{} {} {}",
                duration(value.duration.value),
                bezier([curve.x1, curve.y1, curve.x2, curve.y2]),
                duration(value.delay.value)
            )
        }
        Value::Shadow(layers) => {
            let layers: Vec<String> = layers.iter().map(|layer| shadow(&layer.value)).collect();
            layers.join(", ")
        }
        Value::Gradient(stops) => {
            let stops: Vec<String> = stops
                .iter()
                .map(|stop| {
                    let position = number::rounded(stop.value.position.value * 100.0, 2);
                    format!("{} {position}%", color(&stop.value.color.value))
                })
                .collect();
            stops.join(", ")
        }
        Value::Typography(value) => {
            let weight = number::text(value.font_weight.value.value);
            let mut text = format!("{weight} {}", dimension(&value.font_size.value));
            if let Some(height) = &value.line_height {
                text.push('/');
                number::push(&mut text, height.value);
            }
            text.push(' ');
            text.push_str(&family(&value.font_family.value));
            if let Some(spacing) = &value.letter_spacing {
                text.push_str(", spacing ");
                text.push_str(&dimension(&spacing.value));
            }
            text
        }
        Value::Opaque(Scalar::Text(text)) => format!("\"{text}\""),
        Value::Opaque(Scalar::Boolean(value)) => value.to_string(),
    }
}

/// sRGB as hexadecimal digits, other spaces with their components and the nearest sRGB color.
fn color(color: &Color) -> String {
    let hex = hex(color);
    if color.space == ColorSpace::Srgb {
        return hex;
    }
    let mut text = format!("{}(", color.space.name());
    for (index, component) in color.components.iter().enumerate() {
        if index > 0 {
            text.push(' ');
        }
        match component {
            Some(component) => number::push_rounded(&mut text, *component, 4),
            None => text.push_str("none"),
        }
    }
    if color.alpha < 1.0 {
        text.push_str(" / ");
        number::push_rounded(&mut text, color.alpha, 4);
    }
    text.push_str(") ");
    text.push_str(&hex);
    text
}

fn hex(color: &Color) -> String {
    let [red, green, blue, alpha] = color.srgb8();
    if alpha == 255 {
        return format!("#{red:02x}{green:02x}{blue:02x}");
    }
    format!("#{red:02x}{green:02x}{blue:02x}{alpha:02x}")
}

fn dimension(dimension: &Dimension) -> String {
    format!("{}{}", number::text(dimension.value), dimension.unit.name())
}

fn duration(duration: Duration) -> String {
    format!("{}{}", number::text(duration.value), duration.unit.name())
}

fn bezier(points: [f64; 4]) -> String {
    format!("cubic-bezier({})", points.map(number::text).join(", "))
}

fn family(family: &FontFamily) -> String {
    family.names.join(", ")
}

fn stroke(style: &StrokeStyle) -> String {
    match style {
        StrokeStyle::Keyword(keyword) => keyword.name().to_owned(),
        StrokeStyle::Dashed { dash_array, line_cap } => {
            let dashes: Vec<String> = dash_array.iter().map(|dash| dimension(&dash.value)).collect();
            format!("dashed({} {})", dashes.join(" "), line_cap.name())
        }
    }
}

fn shadow(layer: &ShadowLayer) -> String {
    let inset = if layer.inset { "inset " } else { "" };
    let lengths = [&layer.offset_x, &layer.offset_y, &layer.blur, &layer.spread]
        .map(|length| dimension(&length.value))
        .join(" ");
    format!("{inset}{lengths} {}", color(&layer.color.value))
}
