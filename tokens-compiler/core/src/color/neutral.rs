//! Grays. A conversion through matrices leaves noise in the last digits, which makes of a gray a color that is not
//! quite one: components that differ, a hue. So a gray is converted by its one number.

use super::ColorSpace;
use super::convert::{
    D50_WHITE, D65_WHITE, Triple, lab_lightness, lab_luminance, mirrored, power, prophoto_decode,
    prophoto_encode, srgb_decode, srgb_encode,
};

/// The gray that components mean, as its component in sRGB; none for a color that has a hue.
pub(super) fn read([first, second, third]: Triple, space: ColorSpace) -> Option<f64> {
    let is_level = first == second && second == third;
    let luminance = match space {
        ColorSpace::Srgb | ColorSpace::DisplayP3 if is_level => return Some(first),
        ColorSpace::Hsl if second == 0.0 => return Some(third / 100.0),
        ColorSpace::Hwb if second + third >= 100.0 - 1e-9 => return Some(second / (second + third)),
        ColorSpace::SrgbLinear if is_level => first,
        ColorSpace::A98Rgb if is_level => mirrored(first, |part| power(part, 563.0 / 256.0)),
        ColorSpace::Rec2020 if is_level => mirrored(first, |part| power(part, 2.4)),
        ColorSpace::ProphotoRgb if is_level => mirrored(first, prophoto_decode),
        ColorSpace::Lab if second == 0.0 && third == 0.0 => lab_luminance(first),
        ColorSpace::Lch if second == 0.0 => lab_luminance(first),
        ColorSpace::Oklab if second == 0.0 && third == 0.0 => first * first * first,
        ColorSpace::Oklch if second == 0.0 => first * first * first,
        ColorSpace::XyzD65 if is_white([first, second, third], D65_WHITE) => second,
        ColorSpace::XyzD50 if is_white([first, second, third], D50_WHITE) => second,
        _ => return None,
    };
    Some(mirrored(luminance, srgb_encode))
}

/// The components of a gray.
pub(super) fn write(gray: f64, space: ColorSpace) -> Triple {
    let luminance = mirrored(gray, srgb_decode);
    match space {
        ColorSpace::Srgb | ColorSpace::DisplayP3 => [gray; 3],
        ColorSpace::SrgbLinear => [luminance; 3],
        ColorSpace::A98Rgb => [mirrored(luminance, |part| power(part, 256.0 / 563.0)); 3],
        ColorSpace::Rec2020 => [mirrored(luminance, |part| power(part, 1.0 / 2.4)); 3],
        ColorSpace::ProphotoRgb => [mirrored(luminance, prophoto_encode); 3],
        ColorSpace::Hsl => [0.0, 0.0, gray * 100.0],
        ColorSpace::Hwb => [0.0, gray * 100.0, (1.0 - gray) * 100.0],
        ColorSpace::Lab | ColorSpace::Lch => [lab_lightness(luminance), 0.0, 0.0],
        ColorSpace::Oklab | ColorSpace::Oklch => [luminance.cbrt(), 0.0, 0.0],
        ColorSpace::XyzD65 => lit(D65_WHITE, luminance),
        ColorSpace::XyzD50 => lit(D50_WHITE, luminance),
    }
}

/// A part of a white.
fn lit([x, y, z]: Triple, luminance: f64) -> Triple {
    [x * luminance, y * luminance, z * luminance]
}

/// Whether XYZ is a part of a white, but for the noise of a conversion.
fn is_white([x, y, z]: Triple, white: Triple) -> bool {
    (x - white[0] * y).abs() <= 1e-9 && (z - white[2] * y).abs() <= 1e-9
}
