//! Gradients, and the ramp between their stops. It is interpolated in the color space of the option `gradient-space`,
//! on every display and whatever a page makes of the stops.

use super::color::{self, Gamut};
use super::direction;
use super::value::{Pen, Printer};
use crate::precision;
use tokens_compiler_core::color::Color;
use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::number;
use tokens_compiler_core::value::{GradientStop, Part as Reference};

/// How many steps a ramp takes from one stop to the next where a browser would choose another color space. Between two
/// steps that choice is off by two parts in 255 at most.
const STEPS: usize = 16;

/// The first argument of every `linear-gradient()`: its direction, and the space in which colors between stops are
/// found. Without a space, a browser takes another one as soon as a single stop isn't written as a color of sRGB.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gradient<'a> {
    pub(super) direction: Option<&'a str>,
    pub(super) space: &'a str,
}

impl<'a> Gradient<'a> {
    fn push(self, text: &mut String) {
        let direction = self.direction.unwrap_or_default();
        text.push_str(direction);
        if !self.direction_names_a_space() {
            text.push_str(if direction.is_empty() { "in " } else { " in " });
            text.push_str(self.space);
        }
    }

    /// Whether the ramp is that of every platform, where a component that is `none` is 0. CSS would take it from the other
    /// stop.
    fn is_common(self) -> bool {
        self.named_space().unwrap_or(self.space).eq_ignore_ascii_case("srgb")
    }

    /// The color of a stop, in numbers where it has to be.
    fn stop(self, color: &Color) -> Color {
        if self.is_common() { Color { components: color.coordinates().map(Some), ..*color } } else { *color }
    }

    fn direction_names_a_space(self) -> bool {
        self.named_space().is_some()
    }

    fn named_space(self) -> Option<&'a str> {
        direction::read(self.direction?).ok()?
    }
}

impl Printer<'_> {
    /// Adds a part of a gradient; `own` is its token, by whose name it refers to its stops.
    pub(super) fn gradient(
        &self,
        pen: &mut Pen<'_>,
        own: Option<TokenId>,
        stops: &[Reference<GradientStop>],
        part: Part,
    ) {
        if part == Part::Stops {
            return self.stops_alone(pen, stops);
        }
        pen.text.push_str("linear-gradient(");
        self.gradient.push(pen.text);
        pen.text.push_str(", ");
        match (self.names, own) {
            (Some(names), Some(own)) if self.parts.hold(Part::Stops) && !self.ever_takes_steps(stops) => {
                names.push(pen.text, own, Part::Stops);
            }
            _ => {
                for (index, stop) in stops.iter().enumerate() {
                    pen.text.push_str(if index > 0 { ", " } else { "" });
                    self.stop(pen, stop);
                }
            }
        }
        pen.text.push(')');
    }

    /// Adds stops that a page may use in a gradient of its own, which names no space: where a browser would choose
    /// another one than is wanted, with steps between them.
    fn stops_alone(&self, pen: &mut Pen<'_>, stops: &[Reference<GradientStop>]) {
        for stop in stops {
            // Colors that are references change with the display as well.
            pen.needs = pen.needs.max(color::needed(&stop.value.color.value));
        }
        let takes_steps = self.takes_steps(stops, pen.gamut);
        for (index, stop) in stops.iter().enumerate() {
            if index > 0 {
                pen.text.push_str(", ");
                if takes_steps {
                    self.steps(pen, &stops[index - 1].value, &stop.value);
                }
            }
            self.stop(pen, stop);
        }
    }

    /// Whether a browser would choose another space for stops that stand alone than is wanted. It chooses sRGB where
    /// every color is written in a form as old as that, else Oklab (CSS Color 4, 12.1). Not where the direction names a
    /// space: what is wanted is then said in each gradient.
    fn takes_steps(&self, stops: &[Reference<GradientStop>], display: Gamut) -> bool {
        let is_legacy =
            stops.iter().all(|stop| color::is_legacy(&self.gradient.stop(&stop.value.color.value), display));
        let chosen = if is_legacy { "srgb" } else { "oklab" };
        !chosen.eq_ignore_ascii_case(self.gradient.space) && !self.gradient.direction_names_a_space()
    }

    /// Whether it would on any display: the whole, which names its space, then has stops of its own.
    fn ever_takes_steps(&self, stops: &[Reference<GradientStop>]) -> bool {
        [Gamut::Srgb, Gamut::P3, Gamut::Rec2020].iter().any(|&display| self.takes_steps(stops, display))
    }

    /// Adds the steps between two stops. They have no positions, so they are evenly apart.
    fn steps(&self, pen: &mut Pen<'_>, from: &GradientStop, to: &GradientStop) {
        let is_hard = from.position.value >= to.position.value;
        if is_hard && from.position.alias.is_none() && to.position.alias.is_none() {
            return;
        }
        for step in 1..STEPS {
            pen.text.push_str("color-mix(in ");
            pen.text.push_str(self.gradient.space);
            pen.text.push_str(", ");
            self.stop_color(pen, &from.color);
            pen.text.push_str(", ");
            self.stop_color(pen, &to.color);
            pen.text.push(' ');
            number::push(pen.text, step as f64 * 100.0 / STEPS as f64);
            pen.text.push_str("%), ");
        }
    }

    /// Adds the color of a stop. What it refers to stays as it is for those who want its `none`.
    fn stop_color(&self, pen: &mut Pen<'_>, part: &Reference<Color>) {
        let color = self.gradient.stop(&part.value);
        if color.components == part.value.components {
            self.color(pen, part);
        } else {
            color::push(pen, &color);
        }
    }

    fn stop(&self, pen: &mut Pen<'_>, stop: &Reference<GradientStop>) {
        if self.is_reference(pen, stop, Part::Stops) {
            return;
        }
        self.stop_color(pen, &stop.value.color);
        pen.text.push(' ');
        let position = &stop.value.position;
        if let (Some(names), Some(target)) = (self.names, position.alias) {
            // A position was clamped where it is 0 or 1; the token that it refers to was not.
            let is_inside = position.value > 0.0 && position.value < 1.0;
            pen.text.push_str(if is_inside { "calc(" } else { "clamp(0%, " });
            names.push(pen.text, target, Part::Whole);
            pen.text.push_str(if is_inside { " * 100%)" } else { " * 100%, 100%)" });
        } else {
            number::push(pen.text, precision::product(position.value, 100.0));
            pen.text.push('%');
        }
    }
}
