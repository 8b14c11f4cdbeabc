//! Values, as templates see them: the members that the format writes, references substituted, each part with the types
//! that filters ask for.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object, ObjectRepr, Value};

use super::Shared;
use super::token::Token;
use crate::data::json;
use tokens_compiler_core::dictionary::{Condition, TokenId};
use tokens_compiler_core::value::{
    Border, GradientStop, Part, Scalar, ShadowLayer, StrokeStyle, Transition, Typography, Value as Typed,
};

/// A value that is no plain text or number.
#[derive(Debug)]
pub(super) struct Composite {
    world: Shared,
    pub(super) shape: Shape,
    /// The token that it was written as a reference to.
    alias: Option<TokenId>,
    input: Condition,
}

/// What it is.
#[derive(Debug)]
pub(super) enum Shape {
    Value(Typed),
    Layer(ShadowLayer),
    Stop(GradientStop),
}

/// The largest of the numbers up to which all whole ones are exact.
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

/// A number: a whole one where it is one, so that it is an index and prints without a point.
#[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
pub(super) fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() <= MOST_EXACT {
        Value::from(value as i64)
    } else {
        Value::from(value)
    }
}

/// A value of a token for an input.
pub(super) fn of(world: &Shared, value: &Typed, input: &Condition) -> Value {
    Maker { world, input }.value(value, None)
}

struct Maker<'a> {
    world: &'a Shared,
    input: &'a Condition,
}

impl Maker<'_> {
    fn value(&self, value: &Typed, alias: Option<TokenId>) -> Value {
        match value {
            Typed::Number(value) | Typed::Opaque(Scalar::Number(value)) => number(*value),
            Typed::FontWeight(weight) => number(weight.value),
            Typed::Opaque(Scalar::Text(text)) => Value::from(&**text),
            Typed::Opaque(Scalar::Boolean(value)) => Value::from(*value),
            Typed::StrokeStyle(StrokeStyle::Keyword(keyword)) => Value::from(keyword.name()),
            Typed::StrokeStyle(StrokeStyle::Dashed { .. })
            | Typed::Color(_)
            | Typed::Dimension(_)
            | Typed::FontFamily(_)
            | Typed::Duration(_)
            | Typed::CubicBezier(_)
            | Typed::Border(_)
            | Typed::Transition(_)
            | Typed::Shadow(_)
            | Typed::Gradient(_)
            | Typed::Typography(_) => self.shape(Shape::Value(value.clone()), alias),
        }
    }

    fn shape(&self, shape: Shape, alias: Option<TokenId>) -> Value {
        let (world, input) = (Arc::clone(self.world), self.input.clone());
        Value::from_object(Composite { world, shape, alias, input })
    }

    fn part<T: Clone>(&self, part: &Part<T>, typed: fn(T) -> Typed) -> Value {
        self.value(&typed(part.value.clone()), part.alias)
    }
}

const COLOR: [&str; 4] = ["colorSpace", "components", "alpha", "hex"];
const MEASURE: [&str; 2] = ["value", "unit"];
const PATTERN: [&str; 2] = ["dashArray", "lineCap"];
const BORDER: [&str; 3] = ["color", "width", "style"];
const TRANSITION: [&str; 3] = ["duration", "delay", "timingFunction"];
const LAYER: [&str; 6] = ["color", "offsetX", "offsetY", "blur", "spread", "inset"];
const STOP: [&str; 2] = ["color", "position"];
const TYPOGRAPHY: [&str; 5] = ["fontFamily", "fontSize", "fontWeight", "letterSpacing", "lineHeight"];

/// Every member of a value.
pub(super) fn members() -> impl Iterator<Item = &'static str> {
    let all: [&[&str]; 8] = [&COLOR, &MEASURE, &PATTERN, &BORDER, &TRANSITION, &LAYER, &STOP, &TYPOGRAPHY];
    all.into_iter().flatten().copied()
}

impl Composite {
    fn maker(&self) -> Maker<'_> {
        Maker { world: &self.world, input: &self.input }
    }

    /// The members; none of a list.
    fn keys(&self) -> &'static [&'static str] {
        match &self.shape {
            Shape::Layer(_) => &LAYER,
            Shape::Stop(_) => &STOP,
            Shape::Value(value) => match value {
                Typed::Color(_) => &COLOR,
                Typed::Dimension(_) | Typed::Duration(_) => &MEASURE,
                Typed::StrokeStyle(_) => &PATTERN,
                Typed::Border(_) => &BORDER,
                Typed::Transition(_) => &TRANSITION,
                Typed::Typography(_) => &TYPOGRAPHY,
                Typed::FontFamily(_)
                | Typed::CubicBezier(_)
                | Typed::Shadow(_)
                | Typed::Gradient(_)
                | Typed::FontWeight(_)
                | Typed::Number(_)
                | Typed::Opaque(_) => &[],
            },
        }
    }

    /// How long a list is; none of what is no list.
    fn length(&self) -> Option<usize> {
        let Shape::Value(value) = &self.shape else { return None };
        match value {
            Typed::FontFamily(family) => Some(family.names.len()),
            Typed::CubicBezier(_) => Some(4),
            Typed::Shadow(layers) => Some(layers.len()),
            Typed::Gradient(stops) => Some(stops.len()),
            _ => None,
        }
    }

    fn item(&self, index: usize) -> Option<Value> {
        let (Shape::Value(value), make) = (&self.shape, self.maker()) else { return None };
        match value {
            Typed::FontFamily(family) => family.names.get(index).map(|name| Value::from(&**name)),
            Typed::CubicBezier(curve) => {
                [curve.x1, curve.y1, curve.x2, curve.y2].get(index).map(|value| number(*value))
            }
            Typed::Shadow(layers) => {
                layers.get(index).map(|layer| make.shape(Shape::Layer(layer.value.clone()), layer.alias))
            }
            Typed::Gradient(stops) => {
                stops.get(index).map(|stop| make.shape(Shape::Stop(stop.value.clone()), stop.alias))
            }
            _ => None,
        }
    }

    fn member(&self, key: &str) -> Option<Value> {
        let make = self.maker();
        let dimension = |part| make.part(part, Typed::Dimension);
        match &self.shape {
            Shape::Layer(layer) => Some(match key {
                "color" => make.part(&layer.color, Typed::Color),
                "offsetX" => dimension(&layer.offset_x),
                "offsetY" => dimension(&layer.offset_y),
                "blur" => dimension(&layer.blur),
                "spread" => dimension(&layer.spread),
                "inset" => Value::from(layer.inset),
                _ => return None,
            }),
            Shape::Stop(stop) => Some(match key {
                "color" => make.part(&stop.color, Typed::Color),
                "position" => number(stop.position.value),
                _ => return None,
            }),
            Shape::Value(value) => match value {
                Typed::Color(color) => Some(match key {
                    "colorSpace" => Value::from(color.space.name()),
                    "components" => {
                        let component = |value: &Option<f64>| value.map_or(Value::from("none"), number);
                        color.components.iter().map(component).collect()
                    }
                    "alpha" => number(color.alpha),
                    "hex" => match color.hex {
                        Some([r, g, b]) => Value::from(format!("#{r:02x}{g:02x}{b:02x}")),
                        None => Value::from(()),
                    },
                    _ => return None,
                }),
                Typed::Dimension(measure) => match key {
                    "value" => Some(number(measure.value)),
                    "unit" => Some(Value::from(measure.unit.name())),
                    _ => None,
                },
                Typed::Duration(measure) => match key {
                    "value" => Some(number(measure.value)),
                    "unit" => Some(Value::from(measure.unit.name())),
                    _ => None,
                },
                Typed::StrokeStyle(StrokeStyle::Dashed { dash_array, line_cap }) => match key {
                    "dashArray" => Some(dash_array.iter().map(dimension).collect()),
                    "lineCap" => Some(Value::from(line_cap.name())),
                    _ => None,
                },
                Typed::Border(border) => self.border(border, key),
                Typed::Transition(transition) => self.transition(transition, key),
                Typed::Typography(style) => self.typography(style, key),
                Typed::StrokeStyle(StrokeStyle::Keyword(_))
                | Typed::FontFamily(_)
                | Typed::CubicBezier(_)
                | Typed::Shadow(_)
                | Typed::Gradient(_)
                | Typed::FontWeight(_)
                | Typed::Number(_)
                | Typed::Opaque(_) => None,
            },
        }
    }

    fn border(&self, border: &Border, key: &str) -> Option<Value> {
        let make = self.maker();
        match key {
            "color" => Some(make.part(&border.color, Typed::Color)),
            "width" => Some(make.part(&border.width, Typed::Dimension)),
            "style" => Some(make.part(&border.style, Typed::StrokeStyle)),
            _ => None,
        }
    }

    fn transition(&self, transition: &Transition, key: &str) -> Option<Value> {
        let make = self.maker();
        match key {
            "duration" => Some(make.part(&transition.duration, Typed::Duration)),
            "delay" => Some(make.part(&transition.delay, Typed::Duration)),
            "timingFunction" => Some(make.part(&transition.timing_function, Typed::CubicBezier)),
            _ => None,
        }
    }

    fn typography(&self, style: &Typography, key: &str) -> Option<Value> {
        let make = self.maker();
        let none = || Value::from(());
        match key {
            "fontFamily" => Some(make.part(&style.font_family, Typed::FontFamily)),
            "fontSize" => Some(make.part(&style.font_size, Typed::Dimension)),
            "fontWeight" => Some(make.part(&style.font_weight, Typed::FontWeight)),
            "letterSpacing" => {
                let spacing = style.letter_spacing.as_ref();
                Some(spacing.map_or_else(none, |spacing| make.part(spacing, Typed::Dimension)))
            }
            "lineHeight" => {
                let height = style.line_height.as_ref();
                Some(height.map_or_else(none, |height| make.part(height, Typed::Number)))
            }
            _ => None,
        }
    }

    /// Adds it as the format writes it.
    pub(super) fn push_json(&self, text: &mut String) {
        let dictionary = &self.world.dictionary;
        match &self.shape {
            Shape::Value(value) => json::push_value(text, dictionary, value),
            Shape::Layer(layer) => {
                json::push_value(text, dictionary, &Typed::Shadow(vec![Part::literal(layer.clone())]));
            }
            Shape::Stop(stop) => {
                let mut list = String::new();
                json::push_value(&mut list, dictionary, &Typed::Gradient(vec![Part::literal(stop.clone())]));
                text.push_str(list.trim_start_matches('[').trim_end_matches(']'));
            }
        }
    }

    /// The value that CSS has a text for; of a stop, its color and its place are two.
    pub(super) fn whole(&self) -> Option<Typed> {
        match &self.shape {
            Shape::Value(value) => Some(value.clone()),
            Shape::Layer(layer) => Some(Typed::Shadow(vec![Part::literal(layer.clone())])),
            Shape::Stop(_) => None,
        }
    }
}

impl Object for Composite {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        if self.length().is_some() { ObjectRepr::Seq } else { ObjectRepr::Map }
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        match key.as_str() {
            Some("alias") => Some(
                self.alias.map_or(Value::from(()), |id| Token::value(&self.world, id, self.input.clone())),
            ),
            Some(key) => self.member(key),
            None => self.item(key.as_usize()?),
        }
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        match self.length() {
            Some(length) => Enumerator::Seq(length),
            None => Enumerator::Str(self.keys()),
        }
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.push_json(&mut text);
        f.write_str(&text)
    }
}
