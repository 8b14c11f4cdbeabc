//! Slint.
//!
//! Lengths, weights and durations need no conversion: a `length` is `Dimension::px`, a font weight `FontWeight::to_u16`,
//! a `duration` `Duration::as_millis`. Gradients and easing curves are written in `.slint` files, since Slint's Rust API
//! has neither: `@linear-gradient(90deg, Theme.from 0%, Theme.to 100%)` takes the colors from Rust.

use crate::Color;

impl Color {
    /// The color as Slint's, 8 bits per component.
    pub const fn to_slint(self) -> slint::Color {
        let [red, green, blue, alpha] = self.rgba8();
        slint::Color::from_argb_u8(alpha, red, green, blue)
    }
}

impl From<Color> for slint::Color {
    fn from(color: Color) -> Self {
        color.to_slint()
    }
}

impl From<Color> for slint::Brush {
    /// The color as a brush that fills evenly.
    fn from(color: Color) -> Self {
        Self::SolidColor(color.to_slint())
    }
}
