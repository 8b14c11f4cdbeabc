//! Seam.

use crate::dictionary::Dictionary;
use crate::value::Value;

pub(super) fn push_value(text: &mut String, dictionary: &Dictionary, value: &Value) {
    match value {
        Value::Color(c) => {
            text.push('#');
            for v in c.components {
                text.push_str(&format!("{:02x}", (v.unwrap_or(0.0) * 255.0).round() as u8));
            }
        }
        Value::Dimension(d) => {
            super::super::number::push(text, d.value);
            text.push_str(d.unit.name());
        }
        Value::FontFamily(f) => text.push_str(&f.names.join(", ")),
        Value::StrokeStyle(crate::value::StrokeStyle::Keyword(k)) => text.push_str(k.name()),
        _ => super::super::json::push_value(text, dictionary, value),
    }
}

pub(super) fn names(dictionary: &Dictionary) -> Vec<String> {
    dictionary.tokens.iter().map(|t| format!("--{}", super::super::name::kebab(&t.path))).collect()
}
