//! Colors as CSS writes them (CSS Color 4), as objects of the format.

use std::fmt::Write as _;

use tokens_compiler_core::color::ColorSpace;

use super::color_name;

/// What a number of a color may be besides a number: a percentage of this.
#[derive(Clone, Copy)]
struct Scale {
    /// What 100% is.
    whole: f64,
    /// What a number is divided by.
    divisor: f64,
    least: f64,
    most: f64,
}

const fn scale(whole: f64, divisor: f64, least: f64, most: f64) -> Scale {
    Scale { whole, divisor, least, most }
}

const BYTE: Scale = scale(1.0, 255.0, 0.0, 1.0);
const UNIT: Scale = scale(1.0, 1.0, 0.0, 1.0);
const HUNDRED: Scale = scale(100.0, 1.0, 0.0, 100.0);
const WIDE: f64 = f64::INFINITY;
const HUE: Scale = scale(360.0, 1.0, -WIDE, WIDE);

/// The object of a color; none for a text that is no color, or one that depends on where it is used.
pub(super) fn object(text: &str) -> Option<String> {
    let text = text.to_ascii_lowercase();
    if text == "transparent" {
        return Some(written(ColorSpace::Srgb, [Some(0.0); 3], Some([0; 3]), 0.0));
    }
    if let Some(bytes) = color_name::bytes(&text) {
        return Some(of_bytes(bytes, 1.0));
    }
    let (name, inside) = text.strip_suffix(')')?.split_once('(')?;
    let mut inside = inside.trim();
    let mut space = None;
    if name == "color" {
        let (first, rest) = inside.split_once(' ')?;
        let first = if first == "xyz" { "xyz-d65" } else { first };
        space = ColorSpace::from_name(first);
        inside = rest;
    }
    let (parts, alpha) = parts(inside)?;
    let (space, scales) = match (name, space) {
        ("rgb" | "rgba", _) => (ColorSpace::Srgb, [BYTE; 3]),
        ("hsl" | "hsla", _) => (ColorSpace::Hsl, [HUE, HUNDRED, HUNDRED]),
        ("hwb", _) => (ColorSpace::Hwb, [HUE, HUNDRED, HUNDRED]),
        ("lab", _) => {
            (ColorSpace::Lab, [HUNDRED, scale(125.0, 1.0, -WIDE, WIDE), scale(125.0, 1.0, -WIDE, WIDE)])
        }
        ("lch", _) => (ColorSpace::Lch, [HUNDRED, scale(150.0, 1.0, 0.0, WIDE), HUE]),
        ("oklab", _) => {
            (ColorSpace::Oklab, [UNIT, scale(0.4, 1.0, -WIDE, WIDE), scale(0.4, 1.0, -WIDE, WIDE)])
        }
        ("oklch", _) => (ColorSpace::Oklch, [UNIT, scale(0.4, 1.0, 0.0, WIDE), HUE]),
        // What is outside these spaces would be another color inside them.
        ("color", Some(space)) => {
            let is_xyz = matches!(space, ColorSpace::XyzD50 | ColorSpace::XyzD65);
            let most = if is_xyz { WIDE } else { 1.0 };
            let outside = |part: &&str| {
                component(part, scale(1.0, 1.0, -WIDE, WIDE))
                    .flatten()
                    .is_some_and(|part| part < 0.0 || part > most)
            };
            if parts.iter().any(outside) {
                return None;
            }
            (space, [scale(1.0, 1.0, 0.0, most); 3])
        }
        _ => return None,
    };
    let mut components = [None; 3];
    for (index, part) in parts.into_iter().enumerate() {
        components[index] = component(part, scales[index])?;
    }
    let alpha = match alpha {
        Some(alpha) => component(alpha, UNIT)??,
        None => 1.0,
    };
    let whole = components.map(|component| {
        component.map(|part| part * 255.0).filter(|byte| (byte.round() - byte).abs() < 1e-9)
    });
    #[expect(clippy::cast_sign_loss, reason = "a component in its range")]
    if space == ColorSpace::Srgb
        && let [Some(r), Some(g), Some(b)] = whole
    {
        return Some(of_bytes([r, g, b].map(|byte| byte.round() as u8), alpha));
    }
    Some(written(space, components, None, alpha))
}

/// Three components and the alpha, with commas between them or none.
fn parts(inside: &str) -> Option<([&str; 3], Option<&str>)> {
    if inside.contains(',') {
        let all: Vec<&str> = inside.split(',').map(str::trim).collect();
        return match *all {
            [first, second, third] => Some(([first, second, third], None)),
            [first, second, third, alpha] => Some(([first, second, third], Some(alpha))),
            _ => None,
        };
    }
    let (components, alpha) = match inside.split_once('/') {
        Some((components, alpha)) => (components, Some(alpha.trim())),
        None => (inside, None),
    };
    let all: Vec<&str> = components.split_whitespace().collect();
    Some((all.try_into().ok()?, alpha))
}

/// A component in its range, as a browser clamps it; what `none` is, is none.
#[expect(clippy::option_option, reason = "none where there is no component, else whether it is one")]
fn component(text: &str, scale: Scale) -> Option<Option<f64>> {
    if text == "none" {
        return Some(None);
    }
    if scale.whole == HUE.whole {
        let (digits, turn) =
            [("deg", 360.0), ("grad", 400.0), ("rad", std::f64::consts::TAU), ("turn", 1.0), ("", 360.0)]
                .into_iter()
                .find_map(|(unit, turn)| Some((text.strip_suffix(unit)?, turn)))?;
        let hue = (super::number(digits)? / turn * 360.0).rem_euclid(360.0);
        // A remainder may be rounded up to the whole.
        return Some(Some(if hue >= 360.0 { 0.0 } else { hue }));
    }
    let number = match text.strip_suffix('%') {
        Some(digits) => super::number(digits)? / 100.0 * scale.whole,
        None => super::number(text)? / scale.divisor,
    };
    Some(Some(number.clamp(scale.least, scale.most)))
}

fn of_bytes(bytes: [u8; 3], alpha: f64) -> String {
    written(ColorSpace::Srgb, bytes.map(|byte| Some(f64::from(byte) / 255.0)), Some(bytes), alpha)
}

fn written(space: ColorSpace, components: [Option<f64>; 3], hex: Option<[u8; 3]>, alpha: f64) -> String {
    // Four decimals of what is at most 1, as many digits of what is at most 360.
    let rounded = |number: f64| super::plain((number * 10_000.0).round() / 10_000.0);
    let components = components.map(|component| component.map_or("\"none\"".to_owned(), rounded)).join(", ");
    let mut text = format!("{{ \"colorSpace\": \"{}\", \"components\": [{components}]", space.name());
    // Writing to a String cannot fail.
    if alpha < 1.0 {
        let _ = write!(text, ", \"alpha\": {}", rounded(alpha));
    }
    if let Some([r, g, b]) = hex {
        let _ = write!(text, ", \"hex\": \"#{r:02x}{g:02x}{b:02x}\"");
    }
    text.push_str(" }");
    text
}
