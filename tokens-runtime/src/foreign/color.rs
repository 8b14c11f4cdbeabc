//! Colors, and what can be asked of them.
#![expect(clippy::needless_pass_by_value, reason = "records cross the boundary by value")]

use std::string::String;
use std::vec::Vec;

use tokens_compiler_core::color::{Color, ColorSpace};

/// A color in its own space, with the sRGB color that an ordinary screen shows for it.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
pub struct ColorValue {
    /// The space that the components are in.
    pub space: ColorSpaceValue,
    /// Three components in the ranges of the space; none for `none`.
    pub components: Vec<Option<f64>>,
    /// Opacity in [0, 1], not premultiplied.
    pub alpha: f64,
    /// The color in sRGB, mapped into its gamut.
    pub rgba8: Rgba8Value,
}

/// An sRGB color of four bytes, 0 to 255; alpha is not premultiplied.
#[derive(Clone, Copy, PartialEq, Eq, Debug, uniffi::Record)]
pub struct Rgba8Value {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
    /// Opacity.
    pub alpha: u8,
}

/// The color spaces of the format, with the ranges of their components.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, uniffi::Enum)]
pub enum ColorSpaceValue {
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

/// What is behind a transparent background.
const WHITE: [f64; 3] = [1.0; 3];

#[uniffi::export]
impl ColorValue {
    /// Contrast ratio of this color on a background (WCAG 2.2), in [1, 21]. A transparent background is drawn over
    /// white, and a transparent foreground over the result.
    pub fn contrast(&self, background: Self) -> f64 {
        Color::from(self).contrast_on(&Color::from(&background), WHITE)
    }

    /// The color a fraction in [0, 1] of the way to another one, mixed as CSS mixes colors, in `space`; in Oklab if
    /// none is given.
    #[uniffi::method(default(space = None))]
    pub fn mix(&self, other: Self, part: f64, space: Option<ColorSpaceValue>) -> Self {
        let space = space.map_or(ColorSpace::Oklab, Into::into);
        Color::from(self).mix(&Color::from(&other), part, space).into()
    }

    /// The same color in another space. Its components may be outside their ranges there; `mapped` brings them in.
    pub fn converted(&self, space: ColorSpaceValue) -> Self {
        let own = Color::from(self);
        if own.space == space.into() {
            return own.into();
        }
        Color { space: space.into(), components: own.to(space.into()).map(Some), ..own }.into()
    }

    /// The nearest color that another space can show, by CSS's gamut mapping, which keeps hue and lightness.
    pub fn mapped(&self, space: ColorSpaceValue) -> Self {
        let own = Color::from(self);
        Color { space: space.into(), components: own.to_mapped(space.into()).map(Some), ..own }.into()
    }

    /// Whether a space can show the color.
    pub fn is_in_gamut(&self, space: ColorSpaceValue) -> bool {
        Color::from(self).in_gamut(space.into())
    }

    /// The distance to another color in Oklab, ignoring alpha; 0.02 is a just noticeable difference.
    pub fn distance(&self, other: Self) -> f64 {
        Color::from(self).delta_e_ok(&Color::from(&other))
    }

    /// The same color with another opacity, in [0, 1].
    pub fn with_alpha(&self, alpha: f64) -> Self {
        Color { alpha: if alpha.is_nan() { 1.0 } else { alpha.clamp(0.0, 1.0) }, ..Color::from(self) }.into()
    }

    /// Alpha, red, green and blue in sRGB as `0xAARRGGBB`, the order of Android.
    pub fn argb(&self) -> u32 {
        let Rgba8Value { red, green, blue, alpha } = self.rgba8;
        u32::from_be_bytes([alpha, red, green, blue])
    }

    /// `#rrggbb` in sRGB, `#rrggbbaa` for a color that isn't opaque.
    pub fn hex(&self) -> String {
        let Rgba8Value { red, green, blue, alpha } = self.rgba8;
        let opacity = if alpha == 255 { String::new() } else { std::format!("{alpha:02x}") };
        std::format!("#{red:02x}{green:02x}{blue:02x}{opacity}")
    }
}

/// A color of four bytes in sRGB, 0 to 255.
#[uniffi::export]
pub fn color_from_rgba8(rgba8: Rgba8Value) -> ColorValue {
    let part = |byte| Some(f64::from(byte) / 255.0);
    let components = [part(rgba8.red), part(rgba8.green), part(rgba8.blue)];
    Color { space: ColorSpace::Srgb, components, alpha: f64::from(rgba8.alpha) / 255.0, hex: None }.into()
}

/// A color of three components in the ranges of a space; missing ones are `none`, and alpha is brought into [0, 1].
#[uniffi::export]
pub fn color_from_components(space: ColorSpaceValue, components: Vec<Option<f64>>, alpha: f64) -> ColorValue {
    let rgba8 = Rgba8Value { red: 0, green: 0, blue: 0, alpha: 0 };
    ColorValue { space, components, alpha, rgba8 }.with_alpha(alpha)
}

impl From<Color> for ColorValue {
    fn from(color: Color) -> Self {
        let [red, green, blue, alpha] = color.srgb8();
        Self {
            space: color.space.into(),
            components: color.components.to_vec(),
            alpha: color.alpha,
            rgba8: Rgba8Value { red, green, blue, alpha },
        }
    }
}

/// Other languages can make a record of anything: whatever isn't a number counts as `none`.
impl From<&ColorValue> for Color {
    fn from(value: &ColorValue) -> Self {
        let component =
            |at: usize| value.components.get(at).copied().flatten().filter(|part| part.is_finite());
        Self {
            space: value.space.into(),
            components: [component(0), component(1), component(2)],
            alpha: value.alpha,
            hex: None,
        }
    }
}

impl From<ColorSpace> for ColorSpaceValue {
    fn from(space: ColorSpace) -> Self {
        match space {
            ColorSpace::Srgb => Self::Srgb,
            ColorSpace::SrgbLinear => Self::SrgbLinear,
            ColorSpace::Hsl => Self::Hsl,
            ColorSpace::Hwb => Self::Hwb,
            ColorSpace::Lab => Self::Lab,
            ColorSpace::Lch => Self::Lch,
            ColorSpace::Oklab => Self::Oklab,
            ColorSpace::Oklch => Self::Oklch,
            ColorSpace::DisplayP3 => Self::DisplayP3,
            ColorSpace::A98Rgb => Self::A98Rgb,
            ColorSpace::ProphotoRgb => Self::ProphotoRgb,
            ColorSpace::Rec2020 => Self::Rec2020,
            ColorSpace::XyzD65 => Self::XyzD65,
            ColorSpace::XyzD50 => Self::XyzD50,
        }
    }
}

impl From<ColorSpaceValue> for ColorSpace {
    fn from(space: ColorSpaceValue) -> Self {
        match space {
            ColorSpaceValue::Srgb => Self::Srgb,
            ColorSpaceValue::SrgbLinear => Self::SrgbLinear,
            ColorSpaceValue::Hsl => Self::Hsl,
            ColorSpaceValue::Hwb => Self::Hwb,
            ColorSpaceValue::Lab => Self::Lab,
            ColorSpaceValue::Lch => Self::Lch,
            ColorSpaceValue::Oklab => Self::Oklab,
            ColorSpaceValue::Oklch => Self::Oklch,
            ColorSpaceValue::DisplayP3 => Self::DisplayP3,
            ColorSpaceValue::A98Rgb => Self::A98Rgb,
            ColorSpaceValue::ProphotoRgb => Self::ProphotoRgb,
            ColorSpaceValue::Rec2020 => Self::Rec2020,
            ColorSpaceValue::XyzD65 => Self::XyzD65,
            ColorSpaceValue::XyzD50 => Self::XyzD50,
        }
    }
}
