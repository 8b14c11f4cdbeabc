//! What a display can show, and the nearest color that it can (CSS Color 4, 13).

use super::convert::convert;
use super::{Color, ColorSpace};

/// A fortieth of an 8-bit step: below this a component outside [0, 1] is the noise of a conversion, or of the four
/// digits that people write.
const TOLERANCE: f64 = 0.0001;
/// A difference in Oklab that can just be seen.
const JUST_NOTICEABLE: f64 = 0.02;
/// How exactly the chroma is found.
const PRECISION: f64 = 0.0001;

/// The RGB space whose cube is the gamut of a space: hsl and hwb are forms of sRGB.
pub(super) fn bounds(space: ColorSpace) -> ColorSpace {
    match space {
        ColorSpace::Hsl | ColorSpace::Hwb | ColorSpace::SrgbLinear => ColorSpace::Srgb,
        other => other,
    }
}

/// Whether components lie in the gamut of their space.
pub(super) fn contains(space: ColorSpace, components: [f64; 3]) -> bool {
    match space {
        ColorSpace::Lab
        | ColorSpace::Lch
        | ColorSpace::Oklab
        | ColorSpace::Oklch
        | ColorSpace::XyzD65
        | ColorSpace::XyzD50 => true,
        ColorSpace::Srgb
        | ColorSpace::SrgbLinear
        | ColorSpace::Hsl
        | ColorSpace::Hwb
        | ColorSpace::DisplayP3
        | ColorSpace::A98Rgb
        | ColorSpace::ProphotoRgb
        | ColorSpace::Rec2020 => {
            let [a, b, c] = components;
            let inside = |component: f64| (-TOLERANCE..=1.0 + TOLERANCE).contains(&component);
            inside(a) && inside(b) && inside(c)
        }
    }
}

/// The components of a color in a space, moved into its gamut.
pub(super) fn map(color: &Color, space: ColorSpace) -> [f64; 3] {
    let cube = bounds(space);
    let components = color.to(cube);
    if contains(cube, components) {
        let unbounded = !matches!(
            cube,
            ColorSpace::Srgb
                | ColorSpace::DisplayP3
                | ColorSpace::A98Rgb
                | ColorSpace::ProphotoRgb
                | ColorSpace::Rec2020
        );
        return if unbounded { components } else { convert(clip(components), cube, space) };
    }
    convert(reduce_chroma(color.to(ColorSpace::Oklch), cube), cube, space)
}

/// CSS Color 4, 13.2.2: the most chroma at which the clipped color cannot be told from the unclipped one.
fn reduce_chroma([lightness, chroma, hue]: [f64; 3], cube: ColorSpace) -> [f64; 3] {
    if lightness >= 1.0 {
        return [1.0; 3];
    }
    if lightness <= 0.0 {
        return [0.0; 3];
    }
    let at = |chroma: f64| convert([lightness, chroma, hue], ColorSpace::Oklch, cube);
    let error = |components: [f64; 3]| {
        let (clipped, meant) = (clip(components), components);
        distance(convert(clipped, cube, ColorSpace::Oklab), convert(meant, cube, ColorSpace::Oklab))
    };
    let mut current = at(chroma);
    if error(current) < JUST_NOTICEABLE {
        return clip(current);
    }
    let (mut least, mut most) = (0.0, chroma);
    let mut least_is_inside = true;
    while most - least > PRECISION {
        let middle = f64::midpoint(least, most);
        current = at(middle);
        if least_is_inside && contains(cube, current) {
            least = middle;
            continue;
        }
        let difference = error(current);
        if difference >= JUST_NOTICEABLE {
            most = middle;
        } else if JUST_NOTICEABLE - difference < PRECISION {
            break;
        } else {
            least_is_inside = false;
            least = middle;
        }
    }
    clip(current)
}

fn clip(components: [f64; 3]) -> [f64; 3] {
    [components[0].clamp(0.0, 1.0), components[1].clamp(0.0, 1.0), components[2].clamp(0.0, 1.0)]
}

/// ΔE OK: the distance of two colors in Oklab.
pub(super) fn distance(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (l, a, b) = (one[0] - other[0], one[1] - other[1], one[2] - other[2]);
    (l * l + a * a + b * b).sqrt()
}
