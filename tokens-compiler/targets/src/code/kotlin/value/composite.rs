//! The composite types, and those that Compose has a class for.

use super::{Pen, family_names};
use crate::code::kotlin::expression::Shape;
use crate::code::kotlin::import::Name;
use tokens_compiler_core::value::{
    Border, CubicBezier, Dimension, DimensionUnit, GradientStop, LineCap, Part, ShadowLayer, StrokeKeyword,
    StrokeStyle, Transition, Typography,
};

impl Pen<'_> {
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
                let dashes = dash_array.iter().map(|dash| self.length(&dash.value)).collect();
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
            ("color", self.color(&border.color.value)),
            ("width", self.length(&border.width.value)),
            ("style", self.stroke(&border.style.value)),
        ];
        Shape::Call("TokenBorder".to_owned(), arguments)
    }

    pub(super) fn transition(&mut self, transition: &Transition) -> Shape {
        let arguments = vec![
            ("duration", self.duration(transition.duration.value)),
            ("delay", self.duration(transition.delay.value)),
            ("timingFunction", self.curve(transition.timing_function.value)),
        ];
        Shape::Call("TokenTransition".to_owned(), arguments)
    }

    pub(super) fn shadow(&mut self, layers: &[Part<ShadowLayer>]) -> Shape {
        let mut all = Vec::with_capacity(layers.len());
        for layer in layers {
            let layer = &layer.value;
            let arguments = vec![
                ("color", self.color(&layer.color.value)),
                ("offsetX", self.length(&layer.offset_x.value)),
                ("offsetY", self.length(&layer.offset_y.value)),
                ("blur", self.length(&layer.blur.value)),
                ("spread", self.length(&layer.spread.value)),
                ("inset", Shape::Atom(layer.inset.to_string())),
            ];
            all.push(Shape::Call("TokenShadowLayer".to_owned(), arguments));
        }
        Shape::call("TokenShadow", vec![Shape::call("listOf", all)])
    }

    pub(super) fn gradient(&mut self, stops: &[Part<GradientStop>]) -> Shape {
        let mut all = Vec::with_capacity(stops.len());
        for stop in stops {
            let color = self.color(&stop.value.color.value);
            let position = Shape::Atom(self.float(stop.value.position.value));
            all.push(Shape::call("TokenGradientStop", vec![color, position]));
        }
        Shape::call("TokenGradient", vec![Shape::call("listOf", all)])
    }

    pub(super) fn typography(&mut self, style: &Typography) -> Shape {
        let mut arguments = vec![
            ("fontFamily", family_names(&style.font_family.value)),
            ("fontSize", self.text_length(&style.font_size.value)),
            ("fontWeight", self.weight(style.font_weight.value)),
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
