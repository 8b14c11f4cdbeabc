//! The composite types, and those that Compose has a class for.

use super::{Pen, family_names};
use crate::code::kotlin::expression::Shape;
use crate::code::kotlin::import::Name;
use tokens_compiler_core::value::{
    Border, CubicBezier, Dimension, DimensionUnit, GradientStop, LineCap, Part, ShadowLayer, StrokeKeyword,
    StrokeStyle, Transition, Typography,
};

impl Pen<'_> {
    /// A part of a value. What a part loses that is another token is said of that token.
    fn part<T>(&mut self, part: &Part<T>, write: impl Fn(&mut Self, &T) -> Shape) -> Shape {
        let said = self.lost.len();
        let shape = write(self, &part.value);
        if part.alias.is_some() {
            self.lost.truncate(said);
        }
        shape
    }

    pub(super) fn curve(&mut self, curve: CubicBezier) -> Shape {
        let points = [curve.x1, curve.y1, curve.x2, curve.y2];
        let arguments = points.map(|point| Shape::Atom(self.float(point))).to_vec();
        let function = if self.options.compose {
            self.name(Name::CubicBezierEasing)
        } else {
            "TokenCubicBezier".to_owned()
        };
        Shape::call(function, arguments)
    }

    pub(super) fn stroke(&mut self, style: &StrokeStyle) -> Shape {
        match style {
            StrokeStyle::Keyword(keyword) => Shape::Atom(format!(
                "TokenStrokeStyle.Keyword.{}",
                match keyword {
                    StrokeKeyword::Solid => "Solid",
                    StrokeKeyword::Dashed => "Dashed",
                    StrokeKeyword::Dotted => "Dotted",
                    StrokeKeyword::Double => "Double",
                    StrokeKeyword::Groove => "Groove",
                    StrokeKeyword::Ridge => "Ridge",
                    StrokeKeyword::Outset => "Outset",
                    StrokeKeyword::Inset => "Inset",
                }
            )),
            StrokeStyle::Dashed { dash_array, line_cap } => {
                let dashes = dash_array.iter().map(|dash| self.part(dash, Self::length)).collect();
                let caps = if self.options.compose {
                    self.name(Name::StrokeCap)
                } else {
                    "TokenStrokeCap".to_owned()
                };
                let cap = match line_cap {
                    LineCap::Round => "Round",
                    LineCap::Butt => "Butt",
                    LineCap::Square => "Square",
                };
                Shape::Call(
                    "TokenStrokeStyle.Pattern".to_owned(),
                    vec![
                        ("dashArray", Shape::call("listOf", dashes)),
                        ("lineCap", Shape::Atom(format!("{caps}.{cap}"))),
                    ],
                )
            }
        }
    }

    pub(super) fn border(&mut self, border: &Border) -> Shape {
        let arguments = vec![
            ("color", self.part(&border.color, Self::color)),
            ("width", self.part(&border.width, Self::length)),
            ("style", self.part(&border.style, Self::stroke)),
        ];
        Shape::Call("TokenBorder".to_owned(), arguments)
    }

    pub(super) fn transition(&mut self, transition: &Transition) -> Shape {
        let arguments = vec![
            ("duration", self.part(&transition.duration, |pen, &time| pen.duration(time))),
            ("delay", self.part(&transition.delay, |pen, &time| pen.duration(time))),
            ("timingFunction", self.part(&transition.timing_function, |pen, &curve| pen.curve(curve))),
        ];
        Shape::Call("TokenTransition".to_owned(), arguments)
    }

    pub(super) fn shadow(&mut self, layers: &[Part<ShadowLayer>]) -> Shape {
        let mut all = Vec::with_capacity(layers.len());
        for layer in layers {
            let layer = &layer.value;
            let arguments = vec![
                ("color", self.part(&layer.color, Self::color)),
                ("offsetX", self.part(&layer.offset_x, Self::length)),
                ("offsetY", self.part(&layer.offset_y, Self::length)),
                ("blur", self.part(&layer.blur, Self::length)),
                ("spread", self.part(&layer.spread, Self::length)),
                ("inset", Shape::Atom(layer.inset.to_string())),
            ];
            all.push(Shape::Call("TokenShadowLayer".to_owned(), arguments));
        }
        Shape::call("TokenShadow", vec![Shape::call("listOf", all)])
    }

    pub(super) fn gradient(&mut self, stops: &[Part<GradientStop>]) -> Shape {
        let mut all = Vec::with_capacity(stops.len());
        for stop in stops {
            let color = self.part(&stop.value.color, Self::color);
            let position = self.part(&stop.value.position, |pen, &place| Shape::Atom(pen.float(place)));
            all.push(Shape::call("TokenGradientStop", vec![color, position]));
        }
        Shape::call("TokenGradient", vec![Shape::call("listOf", all)])
    }

    pub(super) fn typography(&mut self, style: &Typography) -> Shape {
        let mut arguments = vec![
            ("fontFamily", family_names(&style.font_family.value)),
            ("fontSize", self.part(&style.font_size, Self::text_length)),
            ("fontWeight", self.part(&style.font_weight, |pen, &weight| pen.weight(weight))),
        ];
        if let Some(spacing) = &style.letter_spacing {
            arguments.push(("letterSpacing", self.spacing(&spacing.value, &style.font_size.value)));
        }
        if let Some(height) = &style.line_height {
            let height = if self.options.compose {
                self.measure(height.value, Name::Em)
            } else {
                Shape::Atom(self.float(height.value))
            };
            arguments.push(("lineHeight", height));
        }
        Shape::Call("TokenTypography".to_owned(), arguments)
    }

    /// Letter spacing may also be in `em`, multiples of the font size, as other tools write it.
    fn spacing(&mut self, spacing: &Dimension, size: &Dimension) -> Shape {
        match &spacing.unit {
            DimensionUnit::Other(unit) if &**unit == "em" => {
                if self.options.compose {
                    return self.measure(spacing.value, Name::Em);
                }
                let pixels = spacing.value * self.pixels(size);
                self.measure(pixels, Name::Sp)
            }
            _ => self.text_length(spacing),
        }
    }
}
