//! Colors: as the token defines them, and as the 8-bit sRGB color that every screen can show.
#![expect(clippy::cast_sign_loss, reason = "the cast saturates: below 0 is 0, above 255 is 255")]

/// A color in its own space, with the sRGB color that an ordinary screen shows for it.
///
/// The components keep the ranges of the space (Color 4.2): `srgb`, `display-p3` and their like in [0, 1]; hues in
/// degrees [0, 360); saturation, lightness, whiteness and blackness of `hsl` and `hwb` in [0, 100]; L of `lab` and
/// `lch` in [0, 100], of `oklab` and `oklch` in [0, 1].
#[derive(Clone, Copy, Debug)]
pub struct Color {
    /// The space that the components are in.
    pub space: ColorSpace,
    /// Three components; 0 for `none`.
    pub components: [f32; 3],
    /// Bit 0, 1, 2: the component is `none` (for example, a hue that doesn't matter).
    pub none: u8,
    /// Opacity in [0, 1], not premultiplied.
    pub alpha: f32,
    /// The color in sRGB as `0xRRGGBBAA`, mapped into the gamut. 0 for a color in sRGB, which is computed on demand:
    /// the compiler would otherwise compute it for each of thousands of constants at every build.
    pub(crate) rgba: u32,
}

/// Colors are equal if they have the same components in the same space.
impl PartialEq for Color {
    fn eq(&self, other: &Self) -> bool {
        self.space == other.space
            && self.components == other.components
            && self.none == other.none
            && self.alpha == other.alpha
    }
}

/// The color spaces of the format (Color 4.2).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ColorSpace {
    /// `srgb`
    Srgb,
    /// `srgb-linear`
    SrgbLinear,
    /// `hsl`
    Hsl,
    /// `hwb`
    Hwb,
    /// `lab`
    Lab,
    /// `lch`
    Lch,
    /// `oklab`
    Oklab,
    /// `oklch`
    Oklch,
    /// `display-p3`
    DisplayP3,
    /// `a98-rgb`
    A98Rgb,
    /// `prophoto-rgb`
    ProphotoRgb,
    /// `rec2020`
    Rec2020,
    /// `xyz-d65`
    XyzD65,
    /// `xyz-d50`
    XyzD50,
}

impl ColorSpace {
    /// The name as the format and CSS write it.
    pub const fn name(self) -> &'static str {
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
}

impl Color {
    /// A color in sRGB, components and alpha in [0, 1].
    pub const fn srgb(red: f32, green: f32, blue: f32, alpha: f32) -> Self {
        Self { space: ColorSpace::Srgb, components: [red, green, blue], none: 0, alpha, rgba: 0 }
    }

    /// A color in any space, with its sRGB form as `0xRRGGBBAA`.
    pub const fn new(space: ColorSpace, components: [f32; 3], alpha: f32, rgba: u32) -> Self {
        Self { space, components, none: 0, alpha, rgba }
    }

    /// The same color with components that are `none`: bit 0, 1, 2 of `mask`.
    pub const fn with_none(self, mask: u8) -> Self {
        Self { none: mask, ..self }
    }

    /// Red, green, blue and alpha in sRGB, 0 to 255, mapped into the gamut; alpha is not premultiplied. Colors in sRGB
    /// are rounded to nearest and clamped.
    pub const fn rgba8(self) -> [u8; 4] {
        if self.is_computed() {
            let [red, green, blue] = self.components;
            return [byte(red), byte(green), byte(blue), byte(self.alpha)];
        }
        self.rgba.to_be_bytes()
    }

    /// Red, green, blue and alpha in sRGB as `0xRRGGBBAA`.
    pub const fn rgba_u32(self) -> u32 {
        u32::from_be_bytes(self.rgba8())
    }

    /// Alpha, red, green and blue in sRGB as `0xAARRGGBB`, the order of Android and Windows.
    pub const fn argb_u32(self) -> u32 {
        self.rgba_u32().rotate_right(8)
    }

    /// Red, green, blue in sRGB and alpha, each in [0, 1]. Exact for a color in `srgb`; for other spaces, it has the
    /// 8 bits of [`Color::rgba8`], because the conversions need functions that `core` lacks.
    pub const fn to_srgb_f32(self) -> [f32; 4] {
        if let ColorSpace::Srgb = self.space {
            let [red, green, blue] = self.components;
            return [red, green, blue, self.alpha];
        }
        let [red, green, blue, _] = self.rgba8();
        [red as f32 / 255.0, green as f32 / 255.0, blue as f32 / 255.0, self.alpha]
    }

    /// The same color with another opacity, in [0, 1].
    pub const fn with_alpha(self, alpha: f32) -> Self {
        if self.is_computed() {
            return Self { alpha, ..self };
        }
        Self { alpha, rgba: self.rgba & 0xffff_ff00 | byte(alpha) as u32, ..self }
    }

    /// Whether the color in sRGB is computed. In other spaces, 0 means just that: fully transparent black.
    const fn is_computed(self) -> bool {
        self.rgba == 0 && matches!(self.space, ColorSpace::Srgb)
    }

    /// Whether component 0, 1 or 2 is `none`.
    pub const fn is_none(self, component: usize) -> bool {
        component < 3 && self.none >> component & 1 == 1
    }

    /// The color a fraction `t` in [0, 1] of the way to another one, mixed in sRGB with premultiplied alpha, as
    /// browsers do for gradients without an interpolation method.
    pub fn mix(self, other: Self, t: f32) -> Self {
        let (from, to) = (self.to_srgb_f32(), other.to_srgb_f32());
        let alpha = from[3] + (to[3] - from[3]) * t;
        let channel = |at: usize| {
            let premultiplied = from[at] * from[3] * (1.0 - t) + to[at] * to[3] * t;
            if alpha > 0.0 { premultiplied / alpha } else { 0.0 }
        };
        Self::srgb(channel(0), channel(1), channel(2), alpha)
    }
}

/// A fraction of 1 as a byte. The cast saturates: below 0 is 0, above 255 is 255.
const fn byte(part: f32) -> u8 {
    (part * 255.0 + 0.5) as u8
}
