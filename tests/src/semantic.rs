//! Whether two CSS values mean the same: colors as sRGB bytes, lengths, times. Ours and those of other tools differ
//! in spelling everywhere, so the corpus is compared by meaning.

use std::fmt::Write as _;

/// Whether two CSS values mean the same. Colors may differ by one in a byte, numbers by 1e-4 of their size, `1rem` is
/// `16px` and `1s` is `1000ms`; quotes, spaces and case do not count.
pub fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.trim(), b.trim());
    if atoms_match(a, b) {
        return true;
    }
    let (a, b) = (a.replace("\\'", "'").replace('"', "'"), b.replace("\\'", "'").replace('"', "'"));
    let (a, b) = (split(&a), split(&b));
    a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| atoms_match(a, b))
}

/// Cuts a value at spaces, commas and slashes outside parentheses.
fn split(value: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_i32;
    for c in value.chars() {
        depth += i32::from(c == '(') - i32::from(c == ')');
        if depth == 0 && matches!(c, ' ' | ',' | '/' | '\t' | '\n') {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn atoms_match(a: &str, b: &str) -> bool {
    let quotes = ['\'', '"'];
    let (a, b) = (a.trim_matches(quotes).to_lowercase(), b.trim_matches(quotes).to_lowercase());
    if a == b {
        return true;
    }
    if let (Some(a), Some(b)) = (color(&a), color(&b)) {
        return a.iter().zip(b).all(|(&a, b)| a.abs_diff(b) <= 1);
    }
    if let (Some((x, unit_x)), Some((y, unit_y))) = (quantity(&a), quantity(&b)) {
        let close = (x - y).abs() <= 1e-4 * x.abs().max(1.0);
        return close && (unit_x == unit_y || x == 0.0 && y == 0.0);
    }
    a.split_whitespace().collect::<String>() == b.split_whitespace().collect::<String>()
}

/// A number with a unit, in px for rem, in ms for s, as a fraction for percent.
fn quantity(text: &str) -> Option<(f64, &str)> {
    let end = text.find(|c: char| c.is_ascii_alphabetic() && c != 'e' || c == '%').unwrap_or(text.len());
    // The unit `em` begins with the letter of an exponent.
    let (number, unit) = match text[..end].strip_suffix('e') {
        Some(number) => (number, &text[number.len()..]),
        None => text.split_at(end),
    };
    let number: f64 = number.parse().ok()?;
    Some(match unit {
        "rem" => (number * 16.0, "px"),
        "s" => (number * 1000.0, "ms"),
        "%" => (number / 100.0, ""),
        unit => (number, unit),
    })
}

/// The bytes of a CSS color, red, green, blue, alpha; out of gamut is clamped. None for what is not a color.
pub fn color(text: &str) -> Option<[u8; 4]> {
    match text {
        "transparent" => return Some([0, 0, 0, 0]),
        "black" => return Some([0, 0, 0, 255]),
        "white" => return Some([255, 255, 255, 255]),
        _ => {}
    }
    if let Some(digits) = text.strip_prefix('#') {
        return hex(digits);
    }
    let (function, arguments) = text.strip_suffix(')')?.split_once('(')?;
    let mut parts: Vec<&str> = arguments
        .split(|c: char| c.is_whitespace() || c == ',' || c == '/')
        .filter(|p| !p.is_empty())
        .collect();
    let space = if function == "color" && !parts.is_empty() { parts.remove(0) } else { "" };
    if parts.len() < 3 {
        return None;
    }
    let part = |index: usize, whole: f64| component(parts[index], whole);
    let alpha = if parts.len() > 3 { part(3, 1.0)? } else { 1.0 };
    let [r, g, b] = match (function, space) {
        ("rgb" | "rgba", _) => [part(0, 255.0)? / 255.0, part(1, 255.0)? / 255.0, part(2, 255.0)? / 255.0],
        ("hsl" | "hsla", _) => {
            let share = |index: usize| component(parts[index].trim_end_matches('%'), 1.0).map(|n| n / 100.0);
            hsl(part(0, 360.0)?, share(1)?, share(2)?)
        }
        ("oklab", _) => oklab(part(0, 1.0)?, part(1, 0.4)?, part(2, 0.4)?),
        ("oklch", _) => {
            let (chroma, hue) = (part(1, 0.4)?, part(2, 360.0)?.to_radians());
            oklab(part(0, 1.0)?, chroma * hue.cos(), chroma * hue.sin())
        }
        ("color", "srgb") => [part(0, 1.0)?, part(1, 1.0)?, part(2, 1.0)?],
        _ => return None,
    };
    Some([byte(r), byte(g), byte(b), byte(alpha)])
}

fn hex(digits: &str) -> Option<[u8; 4]> {
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut long = String::new();
    match digits.len() {
        3 | 4 => digits.chars().for_each(|digit| long.extend([digit, digit])),
        6 | 8 => long.push_str(digits),
        _ => return None,
    }
    if long.len() == 6 {
        long.push_str("ff");
    }
    let at = |index: usize| u8::from_str_radix(&long[index..index + 2], 16).ok();
    Some([at(0)?, at(2)?, at(4)?, at(6)?])
}

fn component(text: &str, whole: f64) -> Option<f64> {
    if text == "none" {
        return Some(0.0);
    }
    match text.strip_suffix('%') {
        Some(share) => share.parse::<f64>().ok().map(|share| share / 100.0 * whole),
        None => text.strip_suffix("deg").unwrap_or(text).parse().ok(),
    }
}

#[allow(clippy::cast_sign_loss, reason = "clamped to 0..255")]
fn byte(component: f64) -> u8 {
    (component * 255.0).round().clamp(0.0, 255.0) as u8
}

fn hsl(hue: f64, saturation: f64, lightness: f64) -> [f64; 3] {
    [0.0, 8.0, 4.0].map(|n| {
        let k = (n + hue.rem_euclid(360.0) / 30.0) % 12.0;
        lightness - saturation * lightness.min(1.0 - lightness) * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)
    })
}

fn oklab(lightness: f64, a: f64, b: f64) -> [f64; 3] {
    let cone = |p: f64, q: f64| (lightness + p * a + q * b).powi(3);
    let l = cone(0.396_337_777_4, 0.215_803_757_3);
    let m = cone(-0.105_561_345_8, -0.063_854_172_8);
    let s = cone(-0.089_484_177_5, -1.291_485_548_0);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
    ]
    .map(|c| if c <= 0.003_130_8 { 12.92 * c } else { 1.055 * c.powf(1.0 / 2.4) - 0.055 })
}

/// A typography value that a tool gives as a JSON object of CSS properties, as the `font` shorthand's parts in the order
/// in which we compare them. None for other values.
pub fn typography(text: &str) -> Option<Vec<(String, String)>> {
    let serde_json::Value::Object(object) = serde_json::from_str(text).ok()? else { return None };
    Some(
        object
            .into_iter()
            .map(|(property, value)| {
                let mut shown = String::new();
                match value {
                    serde_json::Value::String(text) => shown.push_str(&text),
                    other => {
                        // Writing to a String cannot fail.
                        let _ = write!(shown, "{other}");
                    }
                }
                (property, shown)
            })
            .collect(),
    )
}
