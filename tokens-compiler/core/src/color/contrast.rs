//! Contrast as WCAG 2 counts it, transparent colors included.

use super::Color;
use super::convert::srgb_decode;

/// Relative luminance of an sRGB color with components in [0, 1] (WCAG 2.2): 0 for black, 1 for white.
#[inline]
pub fn luminance(srgb: [f64; 3]) -> f64 {
    let [r, g, b] = srgb;
    0.2126 * srgb_decode(r) + 0.7152 * srgb_decode(g) + 0.0722 * srgb_decode(b)
}

/// Contrast ratio of two sRGB colors with components in [0, 1] (WCAG 2.2): 1 for equal ones, 21 for black on
/// white. The order does not matter.
#[inline]
pub fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

impl Color {
    /// What is seen where the color lies over an opaque sRGB backdrop: mapped into sRGB and mixed there by its
    /// alpha, as browsers do.
    #[inline]
    pub fn over(&self, backdrop: [f64; 3]) -> [f64; 3] {
        let own = self.to_srgb_mapped();
        if self.alpha >= 1.0 {
            return own;
        }
        let mix = |index: usize| own[index] * self.alpha + backdrop[index] * (1.0 - self.alpha);
        [mix(0), mix(1), mix(2)]
    }

    /// Contrast ratio of this color on a background, in [1, 21]. A transparent background is laid over `backdrop`,
    /// an opaque sRGB color, and a transparent foreground over what comes of that.
    #[inline]
    pub fn contrast_on(&self, background: &Self, backdrop: [f64; 3]) -> f64 {
        let behind = background.over(backdrop);
        contrast(self.over(behind), behind)
    }
}
