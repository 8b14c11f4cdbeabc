//! The fields of a value that Figma has types for.

use std::sync::Arc;

use super::field::{Field, Form, Key, Literal};
use crate::length::{self, Length};
use crate::precision;
use crate::usage::Use;
use tokens_compiler_core::color::{Color, ColorSpace};
use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::value::{
    Border, Dimension, Duration, FontFamily, GradientStop, Part, Scalar, ShadowLayer, Transition, Typography,
    Value,
};

/// What a field is in one variant.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Cell {
    pub(super) literal: Literal,
    /// The field of another token that it refers to.
    pub(super) alias: Option<(TokenId, Key)>,
}

/// A field of a value.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: Key,
    pub(super) form: Form,
    pub(super) cell: Cell,
}

/// Collects the fields of one value.
#[derive(Debug)]
pub(super) struct Pen {
    pub(super) rem: f64,
    pub(super) usage: Use,
    /// Whether a text in braces would be a reference.
    pub(super) reads_braces: bool,
    pub(super) entries: Vec<Entry>,
    /// What of it is lost, in words.
    pub(super) lost: Vec<String>,
}

impl Pen {
    /// Adds a value, which is that of a token as a whole.
    pub(super) fn value(&mut self, value: &Value) {
        match value {
            Value::Color(color) => self.color(Key::WHOLE, color, None),
            Value::Dimension(dimension) => self.length(Key::WHOLE, dimension, self.usage, None),
            Value::FontFamily(family) => self.family(Key::WHOLE, family, None),
            Value::FontWeight(weight) => {
                self.push(Key::WHOLE, Form::Weight, Literal::Number(weight.value), None);
            }
            Value::Duration(duration) => self.duration(Key::WHOLE, *duration, None),
            Value::CubicBezier(_) => {
                self.lost.push("no variable holds an easing curve; the token is left out".into());
            }
            Value::Number(number) | Value::Opaque(Scalar::Number(number)) => {
                self.push(Key::WHOLE, Form::Number, Literal::Number(*number), None);
            }
            Value::StrokeStyle(_) => {
                self.lost.push("no variable holds a stroke style; the token is left out".into());
            }
            Value::Border(border) => self.border(border),
            Value::Transition(transition) => self.transition(transition),
            Value::Shadow(layers) => self.shadow(layers),
            Value::Gradient(stops) => self.gradient(stops),
            Value::Typography(style) => self.typography(style),
            Value::Opaque(Scalar::Text(text)) => self.text(Key::WHOLE, Form::Text, text, None),
            Value::Opaque(Scalar::Boolean(truth)) => {
                self.push(Key::WHOLE, Form::Boolean, Literal::Boolean(*truth), None);
            }
        }
    }

    fn push(&mut self, key: impl Into<Key>, form: Form, literal: Literal, alias: Option<TokenId>) {
        let alias = alias.map(|token| (token, Key::WHOLE));
        self.entries.push(Entry { key: key.into(), form, cell: Cell { literal, alias } });
    }

    /// What an alias cannot be is said of the token that it refers to.
    fn lose(&mut self, alias: Option<TokenId>, what: impl Into<String>) {
        if alias.is_none() {
            self.lost.push(what.into());
        }
    }

    fn color(&mut self, key: impl Into<Key>, color: &Color, alias: Option<TokenId>) {
        let is_inside = color.in_srgb_gamut();
        if !is_inside {
            let written = if color.hex.is_some() { "its fallback" } else { "the nearest color in it" };
            self.lose(
                alias,
                format!("the color is outside sRGB, the only space that variables are sent in; {written} is written"),
            );
        }
        let [r, g, b] = match color.space {
            ColorSpace::Srgb if is_inside => color.coordinates(),
            // The last digits of a conversion may differ between machines.
            _ => color.to_srgb_shown().map(|channel| (channel * 1e6).round() / 1e6),
        };
        let channels = [r, g, b, color.alpha].map(|channel| channel.clamp(0.0, 1.0));
        self.push(key, Form::Color, Literal::Color(channels), alias);
    }

    fn pixels(&self, dimension: &Dimension, usage: Use) -> Option<f64> {
        match length::read(dimension, self.rem, usage) {
            Length::Pixels(number) | Length::Dp(number) | Length::Sp(number) | Length::Points(number) => {
                Some(number)
            }
            Length::Ems(_) | Length::Other(_) => None,
        }
    }

    fn length(&mut self, key: impl Into<Key>, dimension: &Dimension, usage: Use, alias: Option<TokenId>) {
        if let Some(number) = self.pixels(dimension, usage) {
            self.push(key, Form::Length, Literal::Number(number), alias);
        } else {
            let why = length::refusal("variables have no length", dimension.unit.name(), "px or rem");
            self.lose(alias, format!("{why}; it is left out"));
        }
    }

    fn duration(&mut self, key: impl Into<Key>, duration: Duration, alias: Option<TokenId>) {
        let seconds = precision::quotient(duration.milliseconds(), 1000.0);
        self.push(key, Form::Duration, Literal::Number(seconds), alias);
    }

    fn family(&mut self, key: impl Into<Key>, family: &FontFamily, alias: Option<TokenId>) {
        let Some(first) = family.names.first() else { return };
        if family.names.len() > 1 {
            self.lose(alias, "a variable holds one font family; the first is written without its fallbacks");
        }
        self.text(key, Form::Family, first, alias);
    }

    fn text(&mut self, key: impl Into<Key>, form: Form, text: &Arc<str>, alias: Option<TokenId>) {
        if self.reads_braces && text.starts_with('{') && text.ends_with('}') {
            self.lose(alias, "a text in braces is read as a reference; it is left out");
        } else {
            self.push(key, form, Literal::Text(Arc::clone(text)), alias);
        }
    }

    fn border(&mut self, border: &Border) {
        self.color(Field::Color, &border.color.value, border.color.alias);
        self.length(Field::Width, &border.width.value, Use::Layout, border.width.alias);
        self.lost.push("no variable holds the style of a border; it is left out".into());
    }

    fn transition(&mut self, transition: &Transition) {
        self.duration(Field::Duration, transition.duration.value, transition.duration.alias);
        self.duration(Field::Delay, transition.delay.value, transition.delay.alias);
        self.lost.push("no variable holds an easing curve; the timing function is left out".into());
    }

    fn shadow(&mut self, layers: &[Part<ShadowLayer>]) {
        for (place, Part { value: layer, alias }) in layers.iter().enumerate() {
            let key = |field| Key { place: place as u16, field };
            let first = self.entries.len();
            self.color(key(Field::Color), &layer.color.value, layer.color.alias);
            for (field, part) in [
                (Field::OffsetX, &layer.offset_x),
                (Field::OffsetY, &layer.offset_y),
                (Field::Blur, &layer.blur),
                (Field::Spread, &layer.spread),
            ] {
                self.length(key(field), &part.value, Use::Layout, part.alias);
            }
            self.push(key(Field::Inset), Form::Boolean, Literal::Boolean(layer.inset), None);
            // A layer that is another token, which has one layer, is that token's fields.
            if let Some(token) = alias {
                for entry in &mut self.entries[first..] {
                    entry.cell.alias = Some((*token, Key::from(entry.key.field)));
                }
            }
        }
    }

    fn gradient(&mut self, stops: &[Part<GradientStop>]) {
        for (place, stop) in stops.iter().enumerate() {
            let key = |field| Key { place: place as u16, field };
            let GradientStop { color, position } = &stop.value;
            self.color(key(Field::Color), &color.value, color.alias);
            self.push(key(Field::Position), Form::Number, Literal::Number(position.value), position.alias);
        }
    }

    fn typography(&mut self, style: &Typography) {
        self.family(Field::FontFamily, &style.font_family.value, style.font_family.alias);
        self.length(Field::FontSize, &style.font_size.value, Use::Text, style.font_size.alias);
        let weight = Literal::Number(style.font_weight.value.value);
        self.push(Field::FontWeight, Form::Weight, weight, style.font_weight.alias);
        let size = self.pixels(&style.font_size.value, Use::Text);
        if let Some(Part { value: spacing, alias }) = &style.letter_spacing {
            match (length::read(spacing, self.rem, Use::LetterSpacing), size) {
                (Length::Ems(ems), Some(size)) => {
                    let pixels = Literal::Number(precision::product(ems, size));
                    self.push(Field::LetterSpacing, Form::Length, pixels, None);
                }
                (Length::Ems(_), None) => {}
                _ => self.length(Field::LetterSpacing, spacing, Use::LetterSpacing, *alias),
            }
        }
        // Figma reads a number there as pixels, so a multiple becomes what it is of this size.
        if let (Some(height), Some(size)) = (&style.line_height, size) {
            let pixels = Literal::Number(precision::product(height.value, size));
            self.push(Field::LineHeight, Form::Length, pixels, None);
        }
    }
}
