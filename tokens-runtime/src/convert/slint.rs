//! Slint.

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
