//! Values that the reports call the same, brought to one spelling and compared. Used by the conformance cases.

use serde_json::{Map, Value, json};
use tokens_compiler::value::FontWeight;

/// Whether two values of a type are the same: key order and spelling aside, numbers to 1e-9.
pub fn same(token_type: &str, a: &Value, b: &Value) -> bool {
    equal(&canonical(token_type, a), &canonical(token_type, b))
}

/// The one spelling of a value: alpha written out, hex in small letters, weights as numbers, positions clamped,
/// lists instead of a lone item.
fn canonical(token_type: &str, value: &Value) -> Value {
    match token_type {
        "color" => color(value),
        "fontFamily" => family(value),
        "fontWeight" => weight(value),
        "shadow" => match value {
            Value::Array(layers) => layers.iter().map(layer).collect(),
            one => json!([layer(one)]),
        },
        "border" => map_keys(value, &[("color", color)]),
        "gradient" => match value {
            Value::Array(stops) => {
                stops.iter().map(|stop| map_keys(stop, &[("color", color), ("position", clamp)])).collect()
            }
            other => other.clone(),
        },
        "typography" => map_keys(value, &[("fontFamily", family), ("fontWeight", weight)]),
        _ => value.clone(),
    }
}

/// A key, and what is done to the value behind it.
type Change = (&'static str, fn(&Value) -> Value);

fn map_keys(value: &Value, changes: &[Change]) -> Value {
    let Value::Object(object) = value else { return value.clone() };
    let changed = object.iter().map(|(key, member)| {
        let change = changes.iter().find(|(name, _)| name == key);
        (key.clone(), change.map_or_else(|| member.clone(), |(_, change)| change(member)))
    });
    Value::Object(changed.collect::<Map<_, _>>())
}

fn color(value: &Value) -> Value {
    let Value::Object(object) = value else { return value.clone() };
    let mut object = object.clone();
    object.entry("alpha").or_insert(json!(1));
    if let Some(Value::String(hex)) = object.get_mut("hex") {
        hex.make_ascii_lowercase();
    }
    Value::Object(object)
}

fn family(value: &Value) -> Value {
    if value.is_string() { json!([value]) } else { value.clone() }
}

fn weight(value: &Value) -> Value {
    let keyword = value.as_str().and_then(|name| FontWeight::KEYWORDS.iter().find(|(word, _)| *word == name));
    keyword.map_or_else(|| value.clone(), |(_, number)| json!(number))
}

fn clamp(value: &Value) -> Value {
    value.as_f64().map_or_else(|| value.clone(), |number| json!(number.clamp(0.0, 1.0)))
}

fn layer(value: &Value) -> Value {
    let mut layer = map_keys(value, &[("color", color)]);
    if let Value::Object(object) = &mut layer {
        object.entry("inset").or_insert(json!(false));
    }
    layer
}

fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => match (a.as_f64(), b.as_f64()) {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0),
            _ => a == b,
        },
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| equal(a, b)))
        }
        _ => a == b,
    }
}
