//! Colors in the fourteen spaces of the Color module, and what they are in others.
//!
//! Conversions, gamut mapping and the difference between two colors follow CSS Color 4. They use the arithmetic
//! operators, `sqrt`, and the `powf`, `cbrt`, `sin`, `cos` and `atan2` of the standard library, whose last bit may
//! differ between machines: whoever prints a converted component rounds it, so that the text does not.

mod contrast;
mod convert;
pub(crate) mod css;
mod gamut;
mod mix;
mod neutral;

pub use contrast::{contrast, luminance};

/// A color as a token holds it (Color 4.1).
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Color {
    /// The space that the components are in.
    pub space: ColorSpace,
    /// Three components in the ranges of the space; `None` for `"none"`.
    pub components: [Option<f64>; 3],
    /// Opacity in [0, 1].
    pub alpha: f64,
    /// The sRGB fallback that was written beside the components.
    pub hex: Option<[u8; 3]>,
}

/// The color spaces of Color 4.2.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
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
        for space in &Self::ALL {
            if space.name() == name {
                return Some(*space);
            }
        }
        None
    }
}

impl Color {
    /// An opaque sRGB color with components in [0, 1].
    pub fn srgb([r, g, b]: [f64; 3]) -> Self {
        Self { space: ColorSpace::Srgb, components: [Some(r), Some(g), Some(b)], alpha: 1.0, hex: None }
    }

    /// The components as numbers, in the ranges of the color's own space; `none` is 0.
    pub fn coordinates(&self) -> [f64; 3] {
        let [first, second, third] = self.components;
        [first.unwrap_or(0.0), second.unwrap_or(0.0), third.unwrap_or(0.0)]
    }

    /// The components in another space, in that space's ranges. They are not clamped: a color outside the other
    /// space's gamut has components outside its ranges. A hue without meaning is 0.
    pub fn to(&self, space: ColorSpace) -> [f64; 3] {
        convert::convert(self.coordinates(), self.space, space)
    }

    /// Red, green and blue in sRGB, in [0, 1] if the color is in its gamut.
    pub fn to_srgb(&self) -> [f64; 3] {
        self.to(ColorSpace::Srgb)
    }

    /// Whether sRGB can show the color.
    pub fn in_srgb_gamut(&self) -> bool {
        self.in_gamut(ColorSpace::Srgb)
    }

    /// Whether `space` can show the color, with a tolerance of a fortieth of an 8-bit step. Spaces without a gamut
    /// (lab, lch, oklab, oklch, xyz) can show every color.
    pub fn in_gamut(&self, space: ColorSpace) -> bool {
        gamut::contains(space, self.to(gamut::bounds(space)))
    }

    /// The components in an RGB space, in [0, 1]: a color outside its gamut is moved into it by lowering its OKLCH
    /// chroma (CSS Color 4, 13.2), so that hue and lightness stay. Any other space gets its plain components.
    pub fn to_mapped(&self, space: ColorSpace) -> [f64; 3] {
        gamut::map(self, space)
    }

    /// Red, green and blue in sRGB, in [0, 1], see [`Color::to_mapped`].
    pub fn to_srgb_mapped(&self) -> [f64; 3] {
        self.to_mapped(ColorSpace::Srgb)
    }

    /// Red, green and blue on a screen of sRGB, in [0, 1]: of a color outside its gamut the written fallback, `hex`
    /// (Color 4.1), or without one the mapped color.
    pub fn to_srgb_shown(&self) -> [f64; 3] {
        match self.hex {
            Some([r, g, b]) if !self.in_srgb_gamut() => {
                [f64::from(r) / 255.0, f64::from(g) / 255.0, f64::from(b) / 255.0]
            }
            _ => self.to_srgb_mapped(),
        }
    }

    /// Red, green, blue and alpha as bytes, see [`Color::to_srgb_shown`], each component rounded to its nearest step.
    pub fn srgb8(&self) -> [u8; 4] {
        // Most colors are in sRGB and its gamut: they need no arithmetic.
        let [r, g, b] = match (self.space, self.components) {
            (ColorSpace::Srgb, [Some(r), Some(g), Some(b)])
                if (0.0..=1.0).contains(&r) && (0.0..=1.0).contains(&g) && (0.0..=1.0).contains(&b) =>
            {
                [r, g, b]
            }
            _ => self.to_srgb_shown(),
        };
        [byte(r), byte(g), byte(b), byte(self.alpha)]
    }

    /// The distance to another color in Oklab; 0.02 is a just noticeable difference. Alpha does not count.
    pub fn delta_e_ok(&self, other: &Self) -> f64 {
        gamut::distance(self.to(ColorSpace::Oklab), other.to(ColorSpace::Oklab))
    }
}

/// The nearest 8-bit step of a number in [0, 1].
#[expect(clippy::cast_sign_loss, reason = "clamped to [0, 255]")]
fn byte(component: f64) -> u8 {
    (component * 255.0).round().clamp(0.0, 255.0) as u8
}
