//! egui.

use ecolor::Color32;

use crate::Color;

impl Color {
    /// The color as egui's `Color32`, which holds it with premultiplied alpha.
    pub const fn to_ecolor(self) -> Color32 {
        let [red, green, blue, alpha] = self.rgba8();
        Color32::from_rgba_unmultiplied_const(red, green, blue, alpha)
    }
}

impl From<Color> for Color32 {
    fn from(color: Color) -> Self {
        color.to_ecolor()
    }
}
