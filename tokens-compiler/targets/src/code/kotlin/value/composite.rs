//! The composite types, and those that Compose has a class for.

use super::{Pen, family_names};
use crate::code::kotlin::import::Name;
use crate::language::expression::Expression;
use crate::length::{self, Length};
use crate::usage::Use;
use tokens_compiler_core::value::{
    Border, CubicBezier, Dimension, GradientStop, LineCap, Part, ShadowLayer, StrokeKeyword, StrokeStyle,
    Transition, Typography,
};

impl Pen<'_> {
    /// A part of a value. What a part loses that is another token is said of that token.
    fn part<T>(&mut self, part: &Part<T>, write: impl Fn(&mut Self, &T) -> Expression) -> Expression {
        let said = self.lost.len();
        let expression = write(self, &part.value);
        if part.alias.is_some() {
            self.lost.truncate(said);
        }
        expression
    }

    pub(super) fn curve(&mut self, curve: CubicBezier) -> Expression {
        let points = [curve.x1, curve.y1, curve.x2, curve.y2];
        let arguments = points.map(|point| Expression::plain(self.float(point)));
        let function = if self.options.compose {
            self.name(Name::CubicBezierEasing)
        } else {
            "TokenCubicBezier".to_owned()
        };
        Expression::of(function, arguments)
    }

    pub(super) fn stroke(&mut self, style: &StrokeStyle) -> Expression {
        match style {
            StrokeStyle::Keyword(keyword) => Expression::plain(format!(
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
                Expression::call(
                    "TokenStrokeStyle.Pattern",
                    vec![
                        ("dashArray", Expression::List(dashes)),
                        ("lineCap", Expression::plain(format!("{caps}.{cap}"))),
                    ],
                )
            }
        }
    }

    pub(super) fn border(&mut self, border: &Border) -> Expression {
        let arguments = vec![
            ("color", self.part(&border.color, Self::color)),
            ("width", self.part(&border.width, Self::length)),
            ("style", self.part(&border.style, Self::stroke)),
        ];
        Expression::call("TokenBorder", arguments)
    }

    pub(super) fn transition(&mut self, transition: &Transition) -> Expression {
        let arguments = vec![
            ("duration", self.part(&transition.duration, |pen, &time| pen.duration(time))),
            ("delay", self.part(&transition.delay, |pen, &time| pen.duration(time))),
            ("timingFunction", self.part(&transition.timing_function, |pen, &curve| pen.curve(curve))),
        ];
        Expression::call("TokenTransition", arguments)
    }

    pub(super) fn shadow(&mut self, layers: &[Part<ShadowLayer>]) -> Expression {
        let mut all = Vec::with_capacity(layers.len());
        for layer in layers {
            let layer = &layer.value;
            let arguments = vec![
                ("color", self.part(&layer.color, Self::color)),
                ("offsetX", self.part(&layer.offset_x, Self::length)),
                ("offsetY", self.part(&layer.offset_y, Self::length)),
                ("blur", self.part(&layer.blur, Self::length)),
                ("spread", self.part(&layer.spread, Self::length)),
                ("inset", Expression::plain(layer.inset.to_string())),
            ];
            all.push(Expression::call("TokenShadowLayer", arguments));
        }
        Expression::of("TokenShadow", [Expression::List(all)])
    }

    pub(super) fn gradient(&mut self, stops: &[Part<GradientStop>]) -> Expression {
        let mut all = Vec::with_capacity(stops.len());
        for stop in stops {
            let color = self.part(&stop.value.color, Self::color);
            let position = self.part(&stop.value.position, |pen, &place| Expression::plain(pen.float(place)));
            all.push(Expression::of("TokenGradientStop", [color, position]));
        }
        Expression::of("TokenGradient", [Expression::List(all)])
    }

    pub(super) fn typography(&mut self, style: &Typography) -> Expression {
        let mut arguments = vec![
            ("fontFamily", family_names(&style.font_family.value)),
            ("fontSize", self.part(&style.font_size, Self::text_length)),
            ("fontWeight", self.part(&style.font_weight, |pen, &weight| pen.weight(weight))),
        ];
        if let Some(spacing) = &style.letter_spacing {
            let size = self.points(&style.font_size.value);
            let spacing = self.part(spacing, |pen, spacing| pen.measure(spacing, Use::LetterSpacing, size));
            arguments.push(("letterSpacing", spacing));
        }
        if let Some(height) = &style.line_height {
            let height = if self.options.compose {
                self.suffixed(height.value, Name::Em)
            } else {
                Expression::plain(self.float(height.value))
            };
            arguments.push(("lineHeight", height));
        }
        Expression::call("TokenTypography", arguments)
    }

    /// The number of a font size; none where it has to be refused.
    fn points(&self, size: &Dimension) -> Option<f64> {
        match length::read(size, self.options.rem, Use::Text) {
            Length::Pixels(number) | Length::Sp(number) => Some(number),
            Length::Dp(_) | Length::Points(_) | Length::Ems(_) | Length::Other(_) => None,
        }
    }
}
