//! The compiled tokens as one run of bytes that the program contains: no pointers, and nothing for a compiler to
//! check.
//!
//! Little-endian. A count is a `u32`, a number an `f64`, a text its count of bytes and UTF-8, a flag a byte; what is
//! optional follows its flag. In order: the count of bytes of all values and the values; the modifiers (name, place
//! of the default, contexts); the tokens (path, type, description, deprecation, variants). A variant is its choices
//! (places of modifier and context) and where its value starts. Tokens that share a value name the same place, so
//! the table grows by what was written and not by combinations, and numbers keep all their bits.
//! `tokens_runtime::foreign` reads it.

use tokens_compiler_core::color::Color;
use tokens_compiler_core::dictionary::{Dictionary, Token};
use tokens_compiler_core::value::{
    Border, CubicBezier, Dimension, DimensionUnit, Duration, FontFamily, Scalar, ShadowLayer, StrokeStyle,
    Transition, Typography, Value,
};

/// The bytes. Values first, so that their places are known when tokens name them.
pub fn table(dictionary: &Dictionary) -> Vec<u8> {
    let mut values = Bytes::default();
    let mut places: Vec<Option<u32>> = vec![None; dictionary.values.len()];
    let mut tokens = Bytes::default();
    tokens.count(dictionary.modifiers.len());
    for modifier in &dictionary.modifiers {
        tokens.text(&modifier.name);
        tokens.count(modifier.default.index());
        tokens.count(modifier.contexts.len());
        for context in &modifier.contexts {
            tokens.text(context);
        }
    }
    tokens.count(dictionary.tokens.len());
    for token in &dictionary.tokens {
        header(&mut tokens, token);
        tokens.count(token.variants.len());
        for variant in &token.variants {
            tokens.count(variant.when.len());
            for (modifier, context) in variant.when.iter() {
                tokens.count(modifier.index());
                tokens.count(context.index());
            }
            tokens.flag(variant.value.is_some());
            if let Some(id) = variant.value {
                let place = *places[id.index()].get_or_insert_with(|| {
                    let place = values.0.len() as u32;
                    values.value(&dictionary[id]);
                    place
                });
                tokens.count(place as usize);
            }
        }
    }
    let mut all = Bytes::default();
    all.count(values.0.len());
    all.0.extend(values.0);
    all.0.extend(tokens.0);
    all.0
}

fn header(bytes: &mut Bytes, token: &Token) {
    bytes.text(&token.dot_path());
    bytes.text(token.opaque_type.as_deref().unwrap_or(token.token_type.name()));
    bytes.flag(token.description.is_some());
    if let Some(description) = &token.description {
        bytes.text(description);
    }
    bytes.flag(token.deprecated.is_some());
    if let Some(deprecated) = &token.deprecated {
        bytes.text(deprecated.message.as_deref().unwrap_or_default());
    }
}

#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    fn flag(&mut self, flag: bool) {
        self.0.push(u8::from(flag));
    }

    fn count(&mut self, count: usize) {
        self.0.extend((count as u32).to_le_bytes());
    }

    fn number(&mut self, number: f64) {
        self.0.extend(number.to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.count(text.len());
        self.0.extend(text.as_bytes());
    }

    fn value(&mut self, value: &Value) {
        self.byte(value.token_type() as u8);
        match value {
            Value::Color(color) => self.color(color),
            Value::Dimension(dimension) => self.dimension(dimension),
            Value::FontFamily(family) => self.font_family(family),
            Value::FontWeight(weight) => self.number(weight.value),
            Value::Duration(duration) => self.duration(*duration),
            Value::CubicBezier(curve) => self.cubic_bezier(*curve),
            Value::Number(number) => self.number(*number),
            Value::StrokeStyle(style) => self.stroke_style(style),
            Value::Border(border) => self.border(border),
            Value::Transition(transition) => self.transition(transition),
            Value::Shadow(layers) => {
                self.count(layers.len());
                for layer in layers {
                    self.shadow_layer(&layer.value);
                }
            }
            Value::Gradient(stops) => {
                self.count(stops.len());
                for stop in stops {
                    self.color(&stop.value.color.value);
                    self.number(stop.value.position.value);
                }
            }
            Value::Typography(style) => self.typography(style),
            Value::Opaque(scalar) => self.scalar(scalar),
        }
    }

    fn color(&mut self, color: &Color) {
        self.byte(color.space as u8);
        for component in color.components {
            self.optional(component);
        }
        self.number(color.alpha);
        self.0.extend(color.srgb8());
    }

    fn optional(&mut self, number: Option<f64>) {
        self.flag(number.is_some());
        if let Some(number) = number {
            self.number(number);
        }
    }

    fn dimension(&mut self, dimension: &Dimension) {
        self.number(dimension.value);
        match &dimension.unit {
            DimensionUnit::Px => self.byte(0),
            DimensionUnit::Rem => self.byte(1),
            DimensionUnit::Other(unit) => {
                self.byte(2);
                self.text(unit);
            }
        }
    }

    fn font_family(&mut self, family: &FontFamily) {
        self.count(family.names.len());
        for name in &family.names {
            self.text(name);
        }
    }

    fn duration(&mut self, duration: Duration) {
        self.number(duration.value);
        self.byte(duration.unit as u8);
    }

    fn cubic_bezier(&mut self, curve: CubicBezier) {
        for number in [curve.x1, curve.y1, curve.x2, curve.y2] {
            self.number(number);
        }
    }

    fn stroke_style(&mut self, style: &StrokeStyle) {
        match style {
            StrokeStyle::Keyword(keyword) => {
                self.byte(0);
                self.byte(*keyword as u8);
            }
            StrokeStyle::Dashed { dash_array, line_cap } => {
                self.byte(1);
                self.count(dash_array.len());
                for dash in dash_array {
                    self.dimension(&dash.value);
                }
                self.byte(*line_cap as u8);
            }
        }
    }

    fn border(&mut self, border: &Border) {
        self.color(&border.color.value);
        self.dimension(&border.width.value);
        self.stroke_style(&border.style.value);
    }

    fn transition(&mut self, transition: &Transition) {
        self.duration(transition.duration.value);
        self.duration(transition.delay.value);
        self.cubic_bezier(transition.timing_function.value);
    }

    fn shadow_layer(&mut self, layer: &ShadowLayer) {
        self.color(&layer.color.value);
        for part in [&layer.offset_x, &layer.offset_y, &layer.blur, &layer.spread] {
            self.dimension(&part.value);
        }
        self.flag(layer.inset);
    }

    fn typography(&mut self, style: &Typography) {
        self.font_family(&style.font_family.value);
        self.dimension(&style.font_size.value);
        self.number(style.font_weight.value.value);
        self.flag(style.letter_spacing.is_some());
        if let Some(letter_spacing) = &style.letter_spacing {
            self.dimension(&letter_spacing.value);
        }
        self.optional(style.line_height.as_ref().map(|part| part.value));
    }

    fn scalar(&mut self, scalar: &Scalar) {
        match scalar {
            Scalar::Text(text) => {
                self.byte(0);
                self.text(text);
            }
            Scalar::Number(number) => {
                self.byte(1);
                self.number(*number);
            }
            Scalar::Boolean(flag) => {
                self.byte(2);
                self.flag(*flag);
            }
        }
    }
}
