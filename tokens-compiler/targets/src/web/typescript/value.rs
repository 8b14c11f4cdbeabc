//! Values as literals: text that is ready for CSS, plain numbers, and objects that can be used as styles.

use crate::language::literal;
use crate::web::css;
use tokens_compiler_core::dictionary::{Dictionary, ValueId, Variant};
use tokens_compiler_core::emit::number;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::value::{Scalar, StrokeStyle, TokenType, Typography, Value};

/// The literal of every value, each written once however many tokens share it.
pub(super) struct Literals(StringTable);

impl Literals {
    /// Writes all of them.
    pub(super) fn new(dictionary: &Dictionary) -> Self {
        let mut values = StringTable::with_capacity(dictionary.values.len(), 24);
        let mut scratch = String::new();
        for value in &dictionary.values {
            values.add(|text| push_literal(text, &mut scratch, dictionary, value, ""));
        }
        Self(values)
    }

    /// The literal of a variant's value; what a token is that does not exist is `undefined`.
    pub(super) fn of(&self, value: Option<ValueId>) -> &str {
        value.map_or("undefined", |value| &self.0[value.index()])
    }
}

/// The value of a variant whose literal is an object, whose parts the language does not take for constant by itself.
pub(super) fn object<'d>(dictionary: &'d Dictionary, variant: &Variant) -> Option<&'d Value> {
    if !matches!(variant.token_type, TokenType::Typography | TokenType::StrokeStyle) {
        return None;
    }
    let value = &dictionary[variant.value?];
    let is_object = matches!(value, Value::Typography(_) | Value::StrokeStyle(StrokeStyle::Dashed { .. }));
    is_object.then_some(value)
}

/// Adds the type that has the value of an [`object`] alone.
pub(super) fn push_object_type(text: &mut String, dictionary: &Dictionary, object: &Value) {
    push_literal(text, &mut String::new(), dictionary, object, "readonly ");
}

/// Adds a literal; `mark` stands before the keys and lists of objects, for types.
fn push_literal(text: &mut String, scratch: &mut String, dictionary: &Dictionary, value: &Value, mark: &str) {
    match value {
        Value::Number(value) | Value::Opaque(Scalar::Number(value)) => number::push(text, *value),
        Value::FontWeight(weight) => number::push(text, weight.value),
        Value::Opaque(Scalar::Boolean(value)) => text.push_str(if *value { "true" } else { "false" }),
        Value::Opaque(Scalar::Text(value)) => literal::TYPESCRIPT.push(text, value),
        Value::Typography(typography) => push_typography(text, scratch, dictionary, typography, mark),
        Value::StrokeStyle(StrokeStyle::Dashed { dash_array, line_cap }) => {
            text.push_str("{ ");
            text.push_str(mark);
            text.push_str("dashArray: ");
            text.push_str(mark);
            text.push('[');
            for (index, dash) in dash_array.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                push_css(text, scratch, dictionary, &Value::Dimension(dash.value.clone()));
            }
            text.push_str("], ");
            text.push_str(mark);
            text.push_str("lineCap: ");
            literal::TYPESCRIPT.push(text, line_cap.name());
            text.push_str(" }");
        }
        Value::Color(_)
        | Value::Dimension(_)
        | Value::FontFamily(_)
        | Value::Duration(_)
        | Value::CubicBezier(_)
        | Value::StrokeStyle(StrokeStyle::Keyword(_))
        | Value::Border(_)
        | Value::Transition(_)
        | Value::Shadow(_)
        | Value::Gradient(_) => push_css(text, scratch, dictionary, value),
    }
}

fn push_typography(
    text: &mut String,
    scratch: &mut String,
    dictionary: &Dictionary,
    typography: &Typography,
    mark: &str,
) {
    let family = Value::FontFamily(typography.font_family.value.clone());
    text.push_str("{ ");
    text.push_str(mark);
    text.push_str("fontFamily: ");
    push_css(text, scratch, dictionary, &family);
    text.push_str(", ");
    text.push_str(mark);
    text.push_str("fontSize: ");
    push_css(text, scratch, dictionary, &Value::Dimension(typography.font_size.value.clone()));
    text.push_str(", ");
    text.push_str(mark);
    text.push_str("fontWeight: ");
    number::push(text, typography.font_weight.value.value);
    if let Some(spacing) = &typography.letter_spacing {
        text.push_str(", ");
        text.push_str(mark);
        text.push_str("letterSpacing: ");
        push_css(text, scratch, dictionary, &Value::Dimension(spacing.value.clone()));
    }
    if let Some(height) = &typography.line_height {
        text.push_str(", ");
        text.push_str(mark);
        text.push_str("lineHeight: ");
        number::push(text, height.value);
    }
    text.push_str(" }");
}

/// Adds what stands in CSS for a value as a string literal.
fn push_css(text: &mut String, scratch: &mut String, dictionary: &Dictionary, value: &Value) {
    scratch.clear();
    css::push_value(scratch, dictionary, value);
    literal::TYPESCRIPT.push(text, scratch);
}
