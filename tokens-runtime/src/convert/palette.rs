//! palette.

use palette::Srgba;

use crate::Color;

impl Color {
    /// The color as palette's `Srgba`, components in [0, 1].
    pub const fn to_palette(self) -> Srgba<f32> {
        let [red, green, blue, alpha] = self.to_srgb_f32();
        Srgba::new(red, green, blue, alpha)
    }
}

impl From<Color> for Srgba<f32> {
    fn from(color: Color) -> Self {
        color.to_palette()
    }
}
