//! Colors as CSS writes them (CSS Color 4): what older files have where the format wants an object. Each is read as the
//! color that a browser shows.

use std::fmt::Write as _;

use super::{Color, ColorSpace};
use crate::path::hex_digit;

/// The names of colors (CSS Color 4, 6.1), each before its digits.
const NAMES: &str = include_str!("css-names.txt");

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

const WIDE: f64 = f64::INFINITY;
const BYTE: Scale = scale(1.0, 255.0, 0.0, 1.0);
const UNIT: Scale = scale(1.0, 1.0, 0.0, 1.0);
const HUNDRED: Scale = scale(100.0, 1.0, 0.0, 100.0);
const HUE: Scale = scale(360.0, 1.0, -WIDE, WIDE);
const LAB: Scale = scale(125.0, 1.0, -WIDE, WIDE);
const OKLAB: Scale = scale(0.4, 1.0, -WIDE, WIDE);

/// The color that a text is; none for one that is no color, or depends on where it is used.
pub(crate) fn parse(text: &str) -> Option<Color> {
    let text = text.trim().to_ascii_lowercase();
    if let Some((rgb, alpha)) = parse_hex(&text) {
        return Some(of_bytes(rgb, f64::from(alpha) / 255.0));
    }
    if text == "transparent" {
        return Some(of_bytes([0; 3], 0.0));
    }
    if let Some(rgb) = named(&text) {
        return Some(of_bytes(rgb, 1.0));
    }
    let (name, inside) = text.strip_suffix(')')?.split_once('(')?;
    let mut inside = inside.trim();
    let (space, scales) = match name {
        "rgb" | "rgba" => (ColorSpace::Srgb, [BYTE; 3]),
        "hsl" | "hsla" => (ColorSpace::Hsl, [HUE, HUNDRED, HUNDRED]),
        "hwb" => (ColorSpace::Hwb, [HUE, HUNDRED, HUNDRED]),
        "lab" => (ColorSpace::Lab, [HUNDRED, LAB, LAB]),
        "lch" => (ColorSpace::Lch, [HUNDRED, scale(150.0, 1.0, 0.0, WIDE), HUE]),
        "oklab" => (ColorSpace::Oklab, [UNIT, OKLAB, OKLAB]),
        "oklch" => (ColorSpace::Oklch, [UNIT, scale(0.4, 1.0, 0.0, WIDE), HUE]),
        "color" => {
            let (first, rest) = inside.split_once(' ')?;
            inside = rest;
            let space = ColorSpace::from_name(if first == "xyz" { "xyz-d65" } else { first })?;
            (space, [scale(1.0, 1.0, -WIDE, WIDE); 3])
        }
        _ => return None,
    };
    let (parts, alpha) = parts(inside)?;
    let mut components = [None; 3];
    for index in 0..3 {
        components[index] = component(parts[index], scales[index])?;
    }
    if name == "color" && !is_inside(space, components) {
        return None;
    }
    let alpha = match alpha {
        Some(alpha) => component(alpha, UNIT)??,
        None => 1.0,
    };
    Some(match bytes(space, components) {
        Some(rgb) => of_bytes(rgb, alpha),
        None => Color { space, components, alpha, hex: None },
    })
}

/// `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa` as bytes.
pub(crate) fn parse_hex(text: &str) -> Option<([u8; 3], u8)> {
    let digits = text.strip_prefix('#')?.as_bytes();
    let each = match digits.len() {
        3 | 4 => 1,
        6 | 8 => 2,
        _ => return None,
    };
    let mut bytes = [0, 0, 0, 255];
    let mut at = 0;
    while at < digits.len() {
        // A digit alone stands for two of it.
        bytes[at / each] = hex_digit(digits[at])? * 16 + hex_digit(digits[at + each - 1])?;
        at += each;
    }
    let [r, g, b, a] = bytes;
    Some(([r, g, b], a))
}

/// A color as the format writes it: four decimals of what is at most 1, as many digits of what is at most 360.
pub(crate) fn object(color: &Color) -> String {
    // Not `-0`.
    let rounded = |number: f64| format!("{}", (number * 10_000.0).round() / 10_000.0 + 0.0);
    let mut text = format!("{{ \"colorSpace\": \"{}\", \"components\": [", color.space.name());
    for (index, component) in color.components.iter().enumerate() {
        text.push_str(if index > 0 { ", " } else { "" });
        match component {
            Some(number) => text.push_str(&rounded(*number)),
            None => text.push_str("\"none\""),
        }
    }
    text.push(']');
    if color.alpha < 1.0 {
        text.push_str(", \"alpha\": ");
        text.push_str(&rounded(color.alpha));
    }
    if let Some([r, g, b]) = color.hex {
        // Writing to a String cannot fail.
        let _ = write!(text, ", \"hex\": \"#{r:02x}{g:02x}{b:02x}\"");
    }
    text.push_str(" }");
    text
}

/// The color of a name in small letters.
fn named(name: &str) -> Option<[u8; 3]> {
    let mut words = NAMES.split_ascii_whitespace();
    while let (Some(known), Some(digits)) = (words.next(), words.next()) {
        if known == name {
            let [_, r, g, b] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
            return Some([r, g, b]);
        }
    }
    None
}

/// Three components and the alpha, with commas between them or none.
fn parts(inside: &str) -> Option<([&str; 3], Option<&str>)> {
    let (components, mut alpha) = match inside.split_once('/') {
        Some((components, alpha)) if !inside.contains(',') => (components, Some(alpha.trim())),
        _ => (inside, None),
    };
    let mut parts = [""; 3];
    let mut count = 0;
    if inside.contains(',') {
        for part in components.split(',') {
            match count {
                0..=2 => parts[count] = part.trim(),
                3 => alpha = Some(part.trim()),
                _ => return None,
            }
            count += 1;
        }
    } else {
        for part in components.split_ascii_whitespace() {
            *parts.get_mut(count)? = part;
            count += 1;
        }
    }
    if count >= 3 { Some((parts, alpha)) } else { None }
}

/// A component in its range, as a browser clamps it; what `none` is, is none.
#[expect(clippy::option_option, reason = "none where there is no component, else whether it is one")]
fn component(text: &str, scale: Scale) -> Option<Option<f64>> {
    if text == "none" {
        return Some(None);
    }
    if scale.whole == HUE.whole {
        return hue(text).map(Some);
    }
    let number = match text.strip_suffix('%') {
        Some(digits) => number(digits)? / 100.0 * scale.whole,
        None => number(text)? / scale.divisor,
    };
    Some(Some(number.clamp(scale.least, scale.most)))
}

fn hue(text: &str) -> Option<f64> {
    const TURNS: [(&str, f64); 4] =
        [("deg", 360.0), ("grad", 400.0), ("rad", std::f64::consts::TAU), ("turn", 1.0)];
    let (mut digits, mut turn) = (text, 360.0);
    for (unit, whole) in TURNS {
        if let Some(before) = text.strip_suffix(unit) {
            (digits, turn) = (before, whole);
            break;
        }
    }
    let hue = (number(digits)? / turn * 360.0).rem_euclid(360.0);
    // A remainder may be rounded up to the whole.
    Some(if hue >= 360.0 { 0.0 } else { hue })
}

/// A number as CSS writes it.
fn number(text: &str) -> Option<f64> {
    for byte in text.bytes() {
        if !matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e') {
            return None;
        }
    }
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

/// Whether components are in the ranges of the format: outside of them, `color()` would be another color inside.
fn is_inside(space: ColorSpace, components: [Option<f64>; 3]) -> bool {
    let is_xyz = matches!(space, ColorSpace::XyzD50 | ColorSpace::XyzD65);
    let mut is_inside = true;
    for number in components.into_iter().flatten() {
        is_inside &= number >= 0.0 && (is_xyz || number <= 1.0);
    }
    is_inside
}

/// The bytes of an sRGB color that is made of such.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "components from 0 to 1")]
fn bytes(space: ColorSpace, components: [Option<f64>; 3]) -> Option<[u8; 3]> {
    if space != ColorSpace::Srgb {
        return None;
    }
    let mut bytes = [0; 3];
    for index in 0..3 {
        let byte = components[index]? * 255.0;
        if (byte.round() - byte).abs() >= 1e-9 {
            return None;
        }
        bytes[index] = byte.round() as u8;
    }
    Some(bytes)
}

fn of_bytes([r, g, b]: [u8; 3], alpha: f64) -> Color {
    let part = |byte: u8| f64::from(byte) / 255.0;
    Color { alpha, hex: Some([r, g, b]), ..Color::srgb([part(r), part(g), part(b)]) }
}
