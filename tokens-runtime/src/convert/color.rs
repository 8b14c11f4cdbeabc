//! Linebender's `color` crate, which has every space of the format.

use color::{AlphaColor, ColorSpaceTag, DynamicColor, Flags, Missing, Srgb};

use crate::{Color, ColorSpace};

impl ColorSpace {
    /// The same space as the `color` crate names it.
    pub const fn to_tag(self) -> ColorSpaceTag {
        match self {
            Self::Srgb => ColorSpaceTag::Srgb,
            Self::SrgbLinear => ColorSpaceTag::LinearSrgb,
            Self::Hsl => ColorSpaceTag::Hsl,
            Self::Hwb => ColorSpaceTag::Hwb,
            Self::Lab => ColorSpaceTag::Lab,
            Self::Lch => ColorSpaceTag::Lch,
            Self::Oklab => ColorSpaceTag::Oklab,
            Self::Oklch => ColorSpaceTag::Oklch,
            Self::DisplayP3 => ColorSpaceTag::DisplayP3,
            Self::A98Rgb => ColorSpaceTag::A98Rgb,
            Self::ProphotoRgb => ColorSpaceTag::ProphotoRgb,
            Self::Rec2020 => ColorSpaceTag::Rec2020,
            Self::XyzD65 => ColorSpaceTag::XyzD65,
            Self::XyzD50 => ColorSpaceTag::XyzD50,
        }
    }
}

impl Color {
    /// The color in its own space with its `none` components: nothing is lost.
    pub fn to_dynamic(self) -> DynamicColor {
        let [first, second, third] = self.components;
        let mut missing = Missing::default();
        for component in 0..3 {
            if self.is_none(component) {
                missing.insert(component);
            }
        }
        DynamicColor {
            cs: self.space.to_tag(),
            flags: Flags::from_missing(missing),
            components: [first, second, third, self.alpha],
        }
    }
}

impl From<Color> for DynamicColor {
    fn from(color: Color) -> Self {
        color.to_dynamic()
    }
}

impl From<Color> for AlphaColor<Srgb> {
    /// The color in sRGB, not mapped into its gamut.
    fn from(color: Color) -> Self {
        color.to_dynamic().to_alpha_color()
    }
}
