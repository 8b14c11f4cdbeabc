//! The text of values. A composite value is several custom properties: itself, and the parts that its shorthand
//! cannot hold or that are wanted alone ([`Part`]).

use super::color::{self, Gamut};
use super::gradient::Gradient;
use super::name::Names;
use super::{Parts, text};
use crate::language::literal::CSS_IDENTIFIER;
use tokens_compiler_core::dictionary::{Dictionary, TokenId, Variant};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::number;
use tokens_compiler_core::value::{
    Border, CubicBezier, Dimension, DimensionUnit, Duration, FontFamily, Part as Reference, Scalar,
    ShadowLayer, StrokeStyle, Transition, Typography, Value,
};

/// Where text goes, and for which display it is written.
#[derive(Debug)]
pub(super) struct Pen<'t> {
    pub(super) text: &'t mut String,
    /// The display.
    pub(super) gamut: Gamut,
    /// The least display that shows everything written as it is.
    pub(super) needs: Gamut,
}

impl<'t> Pen<'t> {
    pub(super) fn new(text: &'t mut String, gamut: Gamut) -> Self {
        Self { text, gamut, needs: Gamut::Srgb }
    }
}

/// What it takes to write values: names for references, none where everything is written out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Printer<'a> {
    pub(super) dictionary: &'a Dictionary,
    pub(super) names: Option<Names<'a>>,
    /// The parts that have properties of their own.
    pub(super) parts: Parts,
    /// Tokens whose references are written out anyway, sorted.
    pub(super) literal: &'a [TokenId],
    /// How gradients begin.
    pub(super) gradient: Gradient<'a>,
}

impl Printer<'_> {
    /// The properties that a variant of a token is written as; none where it has no value.
    pub(super) fn parts_of(&self, variant: &Variant) -> impl Iterator<Item = Part> + use<> {
        let parts = self.parts;
        Part::of_variant(self.dictionary, variant).iter().copied().filter(move |&part| parts.hold(part))
    }

    /// Adds one part of a token's value; `own` is the token, by whose name its shorthand refers to its parts.
    pub(super) fn token_part(
        &self,
        pen: &mut Pen<'_>,
        own: TokenId,
        alias: Option<TokenId>,
        value: &Value,
        part: Part,
    ) {
        match (self.names, alias) {
            (Some(_), _) if self.is_literal(own) => {
                Self { names: None, ..*self }.part(pen, None, value, part);
            }
            (Some(names), Some(target)) => names.push(pen.text, target, part),
            _ => self.part(pen, Some(own), value, part),
        }
    }

    /// Whether a token's references are written out.
    pub(super) fn is_literal(&self, token: TokenId) -> bool {
        self.names.is_none() || !self.literal.is_empty() && self.literal.binary_search(&token).is_ok()
    }

    /// Adds a part of a value. Without `own`, a shorthand holds its parts written out.
    pub(super) fn part(&self, pen: &mut Pen<'_>, own: Option<TokenId>, value: &Value, part: Part) {
        match value {
            Value::Color(value) => color::push(pen, value),
            Value::Dimension(value) => push_dimension(pen.text, value),
            Value::FontFamily(value) => push_families(pen.text, value),
            Value::FontWeight(value) => number::push(pen.text, value.value),
            Value::Duration(value) => push_duration(pen.text, *value),
            Value::CubicBezier(value) => push_curve(pen.text, *value),
            Value::Number(value) | Value::Opaque(Scalar::Number(value)) => number::push(pen.text, *value),
            Value::StrokeStyle(value) => self.stroke(pen, value, part),
            Value::Border(value) => self.border(pen, value, part),
            Value::Transition(value) => self.transition(pen, value),
            Value::Shadow(layers) => self.shadow(pen, layers),
            Value::Gradient(stops) => self.gradient(pen, own, stops, part),
            Value::Typography(value) => self.typography(pen, own, value, part),
            Value::Opaque(Scalar::Text(content)) => text::push_scalar(pen.text, content),
            Value::Opaque(Scalar::Boolean(value)) => pen.text.push_str(if *value { "true" } else { "false" }),
        }
    }

    /// Writes the reference of a part, if it is one that is kept.
    pub(super) fn is_reference<T>(&self, pen: &mut Pen<'_>, part: &Reference<T>, property: Part) -> bool {
        if let (Some(names), Some(target)) = (self.names, part.alias)
            && self.parts.hold(property)
        {
            names.push(pen.text, target, property);
            return true;
        }
        false
    }

    pub(super) fn color(&self, pen: &mut Pen<'_>, part: &Reference<tokens_compiler_core::color::Color>) {
        if !self.is_reference(pen, part, Part::Whole) {
            color::push(pen, &part.value);
        }
    }

    fn dimension(&self, pen: &mut Pen<'_>, part: &Reference<Dimension>) {
        if !self.is_reference(pen, part, Part::Whole) {
            push_dimension(pen.text, &part.value);
        }
    }

    fn duration(&self, pen: &mut Pen<'_>, part: &Reference<Duration>) {
        if !self.is_reference(pen, part, Part::Whole) {
            push_duration(pen.text, part.value);
        }
    }

    fn stroke(&self, pen: &mut Pen<'_>, style: &StrokeStyle, part: Part) {
        match style {
            StrokeStyle::Keyword(keyword) => pen.text.push_str(keyword.name()),
            StrokeStyle::Dashed { dash_array, line_cap } => match part {
                Part::DashArray => {
                    for (index, length) in dash_array.iter().enumerate() {
                        if index > 0 {
                            pen.text.push(' ');
                        }
                        self.dimension(pen, length);
                    }
                }
                Part::LineCap => pen.text.push_str(line_cap.name()),
                _ => pen.text.push_str("dashed"),
            },
        }
    }

    fn border(&self, pen: &mut Pen<'_>, border: &Border, part: Part) {
        if part == Part::Whole {
            self.dimension(pen, &border.width);
            pen.text.push(' ');
        }
        if !self.is_reference(pen, &border.style, part) {
            self.stroke(pen, &border.style.value, part);
        }
        if part == Part::Whole {
            pen.text.push(' ');
            self.color(pen, &border.color);
        }
    }

    fn transition(&self, pen: &mut Pen<'_>, transition: &Transition) {
        self.duration(pen, &transition.duration);
        pen.text.push(' ');
        self.duration(pen, &transition.delay);
        pen.text.push(' ');
        if !self.is_reference(pen, &transition.timing_function, Part::Whole) {
            push_curve(pen.text, transition.timing_function.value);
        }
    }

    fn shadow(&self, pen: &mut Pen<'_>, layers: &[Reference<ShadowLayer>]) {
        if layers.is_empty() {
            pen.text.push_str("none");
        }
        for (index, layer) in layers.iter().enumerate() {
            if index > 0 {
                pen.text.push_str(", ");
            }
            if self.is_reference(pen, layer, Part::Whole) {
                continue;
            }
            let layer = &layer.value;
            if layer.inset {
                pen.text.push_str("inset ");
            }
            for length in [&layer.offset_x, &layer.offset_y, &layer.blur, &layer.spread] {
                self.dimension(pen, length);
                pen.text.push(' ');
            }
            self.color(pen, &layer.color);
        }
    }

    fn typography(&self, pen: &mut Pen<'_>, own: Option<TokenId>, style: &Typography, part: Part) {
        match part {
            Part::FontFamily => {
                if !self.is_reference(pen, &style.font_family, Part::Whole) {
                    push_families(pen.text, &style.font_family.value);
                }
            }
            Part::FontSize => self.dimension(pen, &style.font_size),
            Part::FontWeight => {
                if !self.is_reference(pen, &style.font_weight, Part::Whole) {
                    number::push(pen.text, style.font_weight.value.value);
                }
            }
            Part::LetterSpacing => {
                if let Some(spacing) = &style.letter_spacing {
                    self.dimension(pen, spacing);
                }
            }
            Part::LineHeight => {
                if let Some(height) = &style.line_height
                    && !self.is_reference(pen, height, Part::Whole)
                {
                    number::push(pen.text, height.value);
                }
            }
            _ => {
                self.shorthand_part(pen, own, style, Part::FontWeight);
                pen.text.push(' ');
                self.shorthand_part(pen, own, style, Part::FontSize);
                if style.line_height.is_some() {
                    pen.text.push('/');
                    self.shorthand_part(pen, own, style, Part::LineHeight);
                }
                pen.text.push(' ');
                self.shorthand_part(pen, own, style, Part::FontFamily);
            }
        }
    }

    fn shorthand_part(&self, pen: &mut Pen<'_>, own: Option<TokenId>, style: &Typography, part: Part) {
        match (self.names, own) {
            (Some(names), Some(own)) if self.parts.hold(part) => {
                names.push(pen.text, own, part);
            }
            _ => self.typography(pen, own, style, part),
        }
    }
}

fn push_dimension(text: &mut String, dimension: &Dimension) {
    number::push(text, dimension.value);
    match &dimension.unit {
        DimensionUnit::Px => text.push_str("px"),
        DimensionUnit::Rem => text.push_str("rem"),
        DimensionUnit::Other(unit) if &**unit == "%" => text.push('%'),
        DimensionUnit::Other(unit) => CSS_IDENTIFIER.push(text, unit),
    }
}

fn push_duration(text: &mut String, duration: Duration) {
    number::push(text, duration.value);
    text.push_str(duration.unit.name());
}

fn push_families(text: &mut String, families: &FontFamily) {
    for (index, family) in families.names.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        text::push_family(text, family);
    }
}

fn push_curve(text: &mut String, curve: CubicBezier) {
    text.push_str("cubic-bezier(");
    for (index, coordinate) in [curve.x1, curve.y1, curve.x2, curve.y2].into_iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        number::push(text, coordinate);
    }
    text.push(')');
}
