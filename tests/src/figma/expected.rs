//! The variables that tokens have to have: a name and a value for each field that Figma has a type for.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use tokens_compiler::color::Color;
use tokens_compiler::diagnostic::Diagnostic;
use tokens_compiler::dictionary::{Dictionary, Token};
use tokens_compiler::value::{Dimension, DimensionUnit, Scalar, Typography, Value};

/// A field: what its variable's name adds to the token's, and its value; none where no variable can hold it.
pub type Wanted = (String, Option<Json>);

/// The fields of a value of a token.
pub fn wanted(dictionary: &Dictionary, token: &Token, value: &Value) -> Vec<Wanted> {
    let whole = |value: Option<Json>| vec![(String::new(), value)];
    match value {
        Value::Color(value) => whole(Some(color(value))),
        Value::Dimension(value) => whole(pixels(value)),
        Value::FontFamily(value) => whole(Some(json!(&*value.names[0]))),
        Value::FontWeight(value) => whole(Some(json!(value.value))),
        Value::Duration(value) => whole(Some(json!(value.milliseconds() / 1000.0))),
        Value::Number(value) | Value::Opaque(Scalar::Number(value)) => whole(Some(json!(value))),
        Value::Opaque(Scalar::Text(value)) => whole(Some(json!(&**value))),
        Value::Opaque(Scalar::Boolean(value)) => whole(Some(json!(value))),
        Value::CubicBezier(_) | Value::StrokeStyle(_) => whole(None),
        Value::Border(value) => vec![
            ("/color".to_owned(), Some(color(&value.color.value))),
            ("/width".to_owned(), pixels(&value.width.value)),
            ("/style".to_owned(), None),
        ],
        Value::Transition(value) => vec![
            ("/duration".to_owned(), Some(json!(value.duration.value.milliseconds() / 1000.0))),
            ("/delay".to_owned(), Some(json!(value.delay.value.milliseconds() / 1000.0))),
            ("/timing-function".to_owned(), None),
        ],
        Value::Shadow(layers) => {
            let most = values(dictionary, token).map(|value| match value {
                Value::Shadow(layers) => layers.len(),
                _ => 0,
            });
            let is_single = most.max() == Some(1);
            let mut all = Vec::new();
            for (place, layer) in layers.iter().enumerate() {
                let layer = &layer.value;
                let start = if is_single { String::new() } else { format!("/{}", place + 1) };
                let mut add = |name: &str, value| all.push((format!("{start}/{name}"), value));
                add("color", Some(color(&layer.color.value)));
                add("offset-x", pixels(&layer.offset_x.value));
                add("offset-y", pixels(&layer.offset_y.value));
                add("blur", pixels(&layer.blur.value));
                add("spread", pixels(&layer.spread.value));
                if is_inset(dictionary, token, place) {
                    add("inset", Some(json!(layer.inset)));
                }
            }
            all
        }
        Value::Gradient(stops) => stops
            .iter()
            .enumerate()
            .flat_map(|(place, stop)| {
                [
                    (format!("/{}/color", place + 1), Some(color(&stop.value.color.value))),
                    (format!("/{}/position", place + 1), Some(json!(stop.value.position.value))),
                ]
            })
            .collect(),
        Value::Typography(style) => typography(style),
    }
}

fn values<'d>(dictionary: &'d Dictionary, token: &'d Token) -> impl Iterator<Item = &'d Value> {
    token.variants.iter().filter_map(|variant| variant.value).map(|id| &dictionary[id])
}

fn is_inset(dictionary: &Dictionary, token: &Token, place: usize) -> bool {
    values(dictionary, token).any(|value| match value {
        Value::Shadow(layers) => layers.get(place).is_some_and(|layer| layer.value.inset),
        _ => false,
    })
}

fn typography(style: &Typography) -> Vec<Wanted> {
    let size = pixels(&style.font_size.value).and_then(|size| size.as_f64());
    let of_size = |factor: f64| size.map(|size| json!(factor * size));
    let mut all = vec![
        ("/font-family".to_owned(), Some(json!(&*style.font_family.value.names[0]))),
        ("/font-size".to_owned(), size.map(|size| json!(size))),
        ("/font-weight".to_owned(), Some(json!(style.font_weight.value.value))),
    ];
    if let Some(spacing) = &style.letter_spacing {
        let spacing = &spacing.value;
        let value = match spacing.unit.name() {
            "em" => of_size(spacing.value),
            "%" => of_size(spacing.value / 100.0),
            _ => pixels(spacing),
        };
        all.push(("/letter-spacing".to_owned(), value));
    }
    if let Some(height) = &style.line_height {
        all.push(("/line-height".to_owned(), of_size(height.value)));
    }
    all
}

/// Where sRGB cannot show the color, the written fallback counts; without one the nearest color.
fn color(color: &Color) -> Json {
    let [r, g, b] = match color.hex {
        Some(hex) if !color.in_srgb_gamut() => hex.map(|byte| f64::from(byte) / 255.0),
        _ => color.to_srgb_mapped(),
    };
    json!([r, g, b, color.alpha])
}

fn pixels(length: &Dimension) -> Option<Json> {
    match &length.unit {
        DimensionUnit::Px => Some(json!(length.value)),
        DimensionUnit::Rem => Some(json!(length.value * 16.0)),
        DimensionUnit::Other(unit) => {
            let is_pixels = length.value == 0.0 || ["dp", "sp", "pt"].contains(&&**unit);
            is_pixels.then(|| json!(length.value))
        }
    }
}

/// The name of every token's variable, or what its variables' names begin with: the path, or what a report says.
pub fn names(dictionary: &Dictionary, diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut reported: BTreeMap<&str, &str> = BTreeMap::new();
    for diagnostic in diagnostics {
        if let (Some(token), Some(note)) = (&diagnostic.token, diagnostic.notes.first())
            && let Some(name) = note.strip_prefix("where this is allowed, the name is `")
        {
            reported.insert(token, name.trim_end_matches('`'));
        }
    }
    let of = |token: &Token| {
        let path = token.dot_path();
        if let Some(name) = reported.get(path.as_str()) {
            return (*name).to_owned();
        }
        let names: Vec<String> = token.path.iter().map(|name| segment(name)).collect();
        names.join("/")
    };
    dictionary.tokens.iter().map(of).collect()
}

fn segment(name: &str) -> String {
    if name == "$root" {
        return "root".to_owned();
    }
    let name = name.strip_prefix('$').map_or_else(|| name.to_owned(), |rest| format!("-{rest}"));
    name.replace(['.', '/'], "-").replace('{', "(").replace('}', ")").replace(['\t', '\n'], " ")
}
