//! Colors in the fourteen spaces of the Color module, and what they are in others.

/// A color as a token holds it (Color 4.1).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Color {
    /// The space that the components are in.
    pub space: ColorSpace,
    /// Three components in the ranges of the space; none where `"none"` was written.
    pub components: [Option<f64>; 3],
    /// Opacity in [0, 1].
    pub alpha: f64,
    /// The sRGB fallback that was written beside the components.
    pub hex: Option<[u8; 3]>,
}

/// The color spaces of Color 4.2.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ColorSpace {
    /// `srgb`: three in [0, 1].
    Srgb,
    /// `srgb-linear`: three in [0, 1].
    SrgbLinear,
    /// `hsl`: hue in [0, 360), saturation and lightness in [0, 100].
    Hsl,
    /// `hwb`: hue in [0, 360), whiteness and blackness in [0, 100].
    Hwb,
    /// `lab`: L in [0, 100], a and b unbounded.
    Lab,
    /// `lch`: L in [0, 100], C from 0, hue in [0, 360).
    Lch,
    /// `oklab`: L in [0, 1], a and b unbounded.
    Oklab,
    /// `oklch`: L in [0, 1], C from 0, hue in [0, 360).
    Oklch,
    /// `display-p3`: three in [0, 1].
    DisplayP3,
    /// `a98-rgb`: three in [0, 1].
    A98Rgb,
    /// `prophoto-rgb`: three in [0, 1].
    ProphotoRgb,
    /// `rec2020`: three in [0, 1].
    Rec2020,
    /// `xyz-d65`: three in [0, 1], in practice up to 1.09.
    XyzD65,
    /// `xyz-d50`: three in [0, 1].
    XyzD50,
}

impl ColorSpace {
    /// All spaces, in the order of the specification.
    pub const ALL: [Self; 14] = [
        Self::Srgb,
        Self::SrgbLinear,
        Self::Hsl,
        Self::Hwb,
        Self::Lab,
        Self::Lch,
        Self::Oklab,
        Self::Oklch,
        Self::DisplayP3,
        Self::A98Rgb,
        Self::ProphotoRgb,
        Self::Rec2020,
        Self::XyzD65,
        Self::XyzD50,
    ];

    /// The name in `colorSpace`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Srgb => "srgb",
            Self::SrgbLinear => "srgb-linear",
            Self::Hsl => "hsl",
            Self::Hwb => "hwb",
            Self::Lab => "lab",
            Self::Lch => "lch",
            Self::Oklab => "oklab",
            Self::Oklch => "oklch",
            Self::DisplayP3 => "display-p3",
            Self::A98Rgb => "a98-rgb",
            Self::ProphotoRgb => "prophoto-rgb",
            Self::Rec2020 => "rec2020",
            Self::XyzD65 => "xyz-d65",
            Self::XyzD50 => "xyz-d50",
        }
    }

    /// The space with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|space| space.name() == name)
    }
}
