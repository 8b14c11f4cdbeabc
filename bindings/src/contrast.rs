//! Contrast as WCAG 2.2 counts it.

use crate::value::Color;

/// What a transparent background lies over.
const WHITE: [f64; 3] = [1.0; 3];

/// Contrast ratio of a foreground on a background (WCAG 2.2), in [1, 21]. It is of the 8-bit sRGB colors that a
/// screen shows; a transparent background lies over white, a transparent foreground over what comes of that.
#[uniffi::export]
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "a record crosses the boundary by value")]
pub fn contrast(foreground: Color, background: Color) -> f64 {
    let behind = over(&background, WHITE);
    let (one, other) = (luminance(over(&foreground, behind)), luminance(behind));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn over(color: &Color, behind: [f64; 3]) -> [f64; 3] {
    let own = [color.rgba8.red, color.rgba8.green, color.rgba8.blue];
    std::array::from_fn(|at| f64::from(own[at]) / 255.0 * color.alpha + behind[at] * (1.0 - color.alpha))
}

fn luminance(srgb: [f64; 3]) -> f64 {
    let [red, green, blue] =
        srgb.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
