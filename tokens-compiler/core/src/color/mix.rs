//! Colors between two colors (CSS Color 4, 12).

use super::{Color, ColorSpace};

/// A saturation, chroma or the like below which a hue means nothing, in parts of the component's usual range.
const ACHROMATIC: f64 = 1e-4;

impl Color {
    /// The color a part of the way to another one, 0 for this one and 1 for the other, in the components of `space`
    /// with alpha multiplied in. Hues go the shorter way; a component that is `none` in one of the two, and the hue
    /// of a gray, is the other's. Parts outside [0, 1] count as the nearer end.
    #[inline]
    pub fn mix(&self, other: &Self, part: f64, space: ColorSpace) -> Self {
        let part = if part.is_nan() { 0.0 } else { part.clamp(0.0, 1.0) };
        let (from, to) = (self.parts(space), other.parts(space));
        let alpha = self.alpha + (other.alpha - self.alpha) * part;
        let hue = hue(space);
        let mixed = |at: usize| {
            let (a, b) = match (from[at], to[at]) {
                (Some(a), Some(b)) => (a, b),
                (Some(one), None) | (None, Some(one)) => (one, one),
                (None, None) => return None,
            };
            if hue == Some(at) {
                let turn = (b - a + 540.0).rem_euclid(360.0) - 180.0;
                return Some((a + turn * part).rem_euclid(360.0));
            }
            let sum = a * self.alpha * (1.0 - part) + b * other.alpha * part;
            Some(if alpha > 0.0 { sum / alpha } else { a + (b - a) * part })
        };
        let components = [mixed(0), mixed(1), mixed(2)];
        Self { space, components, alpha, hex: None }
    }

    /// The components in a space, without those that mean nothing.
    #[inline]
    fn parts(&self, space: ColorSpace) -> [Option<f64>; 3] {
        if self.space == space {
            return self.components;
        }
        let [first, second, third] = self.to(space);
        let mut parts = [Some(first), Some(second), Some(third)];
        let colorfulness = match space {
            ColorSpace::Hsl => Some(second / 100.0),
            ColorSpace::Hwb => Some(1.0 - (second + third) / 100.0),
            ColorSpace::Lch => Some(second / 150.0),
            ColorSpace::Oklch => Some(second / 0.4),
            _ => None,
        };
        if let (Some(at), Some(amount)) = (hue(space), colorfulness)
            && amount < ACHROMATIC
        {
            parts[at] = None;
        }
        parts
    }
}

/// Which component is a hue.
#[inline]
fn hue(space: ColorSpace) -> Option<usize> {
    match space {
        ColorSpace::Hsl | ColorSpace::Hwb => Some(0),
        ColorSpace::Lch | ColorSpace::Oklch => Some(2),
        ColorSpace::Srgb
        | ColorSpace::SrgbLinear
        | ColorSpace::Lab
        | ColorSpace::Oklab
        | ColorSpace::DisplayP3
        | ColorSpace::A98Rgb
        | ColorSpace::ProphotoRgb
        | ColorSpace::Rec2020
        | ColorSpace::XyzD65
        | ColorSpace::XyzD50 => None,
    }
}
