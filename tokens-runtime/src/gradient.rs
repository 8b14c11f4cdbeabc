//! Gradients.

use crate::Color;

/// Color stops along a line; its direction is up to the user (Format 9.7).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Gradient {
    /// The stops in the order written.
    pub stops: &'static [GradientStop],
}

/// One stop of a [`Gradient`].
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct GradientStop {
    /// Its color.
    pub color: Color,
    /// Where, in [0, 1].
    pub position: f32,
}

impl Gradient {
    /// The color at `position` in [0, 1], mixed in sRGB between the stops around it; before the first stop, it is the
    /// first color, after the last stop, the last. A stop before an earlier one counts as being at it, as in CSS.
    /// Transparent black if there are no stops.
    pub fn sample(self, position: f32) -> Color {
        let Some(first) = self.stops.first() else {
            return Color::srgb(0.0, 0.0, 0.0, 0.0);
        };
        let (mut color, mut reached) = (first.color, first.position);
        if position < reached {
            return color;
        }
        for stop in &self.stops[1..] {
            let here = if stop.position > reached { stop.position } else { reached };
            if position < here {
                return color.mix(stop.color, (position - reached) / (here - reached));
            }
            (color, reached) = (stop.color, here);
        }
        color
    }
}
