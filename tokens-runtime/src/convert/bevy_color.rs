//! Bevy.

use bevy_color::{Hsla, Hwba, LinearRgba, Oklaba, Oklcha, Srgba, Xyza};

use crate::{Color, ColorSpace};

impl Color {
    /// The color as Bevy's, in its own space if Bevy has it with the same white point, otherwise in sRGB.
    pub const fn to_bevy(self) -> bevy_color::Color {
        let [first, second, third] = self.components;
        let alpha = self.alpha;
        match self.space {
            ColorSpace::SrgbLinear => {
                bevy_color::Color::LinearRgba(LinearRgba::new(first, second, third, alpha))
            }
            ColorSpace::Hsl => {
                bevy_color::Color::Hsla(Hsla::new(first, second / 100.0, third / 100.0, alpha))
            }
            ColorSpace::Hwb => {
                bevy_color::Color::Hwba(Hwba::new(first, second / 100.0, third / 100.0, alpha))
            }
            ColorSpace::Oklab => bevy_color::Color::Oklaba(Oklaba::new(first, second, third, alpha)),
            ColorSpace::Oklch => bevy_color::Color::Oklcha(Oklcha::new(first, second, third, alpha)),
            ColorSpace::XyzD65 => bevy_color::Color::Xyza(Xyza::new(first, second, third, alpha)),
            ColorSpace::Srgb
            | ColorSpace::Lab
            | ColorSpace::Lch
            | ColorSpace::DisplayP3
            | ColorSpace::A98Rgb
            | ColorSpace::ProphotoRgb
            | ColorSpace::Rec2020
            | ColorSpace::XyzD50 => {
                let [red, green, blue, alpha] = self.to_srgb_f32();
                bevy_color::Color::Srgba(Srgba::new(red, green, blue, alpha))
            }
        }
    }
}

impl From<Color> for bevy_color::Color {
    fn from(color: Color) -> Self {
        color.to_bevy()
    }
}
