//! iced.

use crate::Color;

impl Color {
    /// The color as iced's, in sRGB with components in [0, 1].
    pub const fn to_iced(self) -> iced_core::Color {
        let [red, green, blue, alpha] = self.to_srgb_f32();
        iced_core::Color { r: red, g: green, b: blue, a: alpha }
    }
}

impl From<Color> for iced_core::Color {
    fn from(color: Color) -> Self {
        color.to_iced()
    }
}
