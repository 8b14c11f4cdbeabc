//! Colors as CSS Color 4 writes them, in the space that they were written in, for displays of three gamuts.

use super::value::Pen;
use tokens_compiler_core::color::{Color, ColorSpace};
use tokens_compiler_core::emit::number;

/// What a display can show, as `@media (color-gamut: …)` tells them apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Gamut {
    /// Any display.
    Srgb,
    /// About display-p3.
    P3,
    /// About rec2020, and wider.
    Rec2020,
}

impl Gamut {
    /// The least display that shows a color as it is.
    fn of(color: &Color) -> Self {
        if color.in_srgb_gamut() {
            Self::Srgb
        } else if color.in_gamut(ColorSpace::DisplayP3) {
            Self::P3
        } else {
            Self::Rec2020
        }
    }

    /// The word in the media query.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Srgb => "srgb",
            Self::P3 => "p3",
            Self::Rec2020 => "rec2020",
        }
    }
}

/// The least display that shows a color as it is.
pub(super) fn needed(color: &Color) -> Gamut {
    // The forms of sRGB are in its gamut by their ranges; this keeps the most common colors off all arithmetic.
    match color.space {
        ColorSpace::Srgb | ColorSpace::SrgbLinear | ColorSpace::Hsl | ColorSpace::Hwb => Gamut::Srgb,
        _ => Gamut::of(color),
    }
}

/// Whether a color is written for a display in one of the forms that CSS had before there were other spaces: between
/// such colors, and only between such, gradients that name no space take sRGB (CSS Color 4, 4.1 and 12.1).
pub(super) fn is_legacy(color: &Color, display: Gamut) -> bool {
    let needed = needed(color);
    if needed > display {
        return display == Gamut::Srgb;
    }
    let is_form = match color.space {
        ColorSpace::Srgb | ColorSpace::Hsl | ColorSpace::Hwb => true,
        ColorSpace::Rec2020 => needed == Gamut::Srgb,
        _ => false,
    };
    is_form && color.components.iter().all(Option::is_some)
}

/// Adds a color for the pen's display: in its own space where the display shows it, else in the display's, by the
/// written fallback or with its chroma lowered.
pub(super) fn push(pen: &mut Pen<'_>, color: &Color) {
    let gamut = needed(color);
    pen.needs = pen.needs.max(gamut);
    if gamut <= pen.gamut {
        push_own(pen.text, color);
    } else if pen.gamut == Gamut::P3 {
        let mapped = color.to_mapped(ColorSpace::DisplayP3).map(Some);
        push_function(pen.text, "color(display-p3 ", mapped, [Unit::Number(5); 3], color.alpha);
    } else {
        let [r, g, b, _] = color.srgb8();
        push_bytes(pen.text, [r, g, b], color.alpha);
    }
}

/// How a component is written: with this many decimals.
#[derive(Clone, Copy)]
enum Unit {
    Number(u32),
    Percent(u32),
}

fn push_own(text: &mut String, color: &Color) {
    use Unit::{Number, Percent};
    let (open, units) = match color.space {
        // Browsers read the curve of rec2020 in two ways: CSS Color 4 took that of displays for that of cameras.
        ColorSpace::Rec2020 if color.in_srgb_gamut() => {
            let percent = color.to_srgb().map(|component| Some(component * 100.0));
            return push_function(text, "rgb(", percent, [Percent(4); 3], color.alpha);
        }
        ColorSpace::Srgb => {
            if let Some(bytes) = bytes(color) {
                return push_bytes(text, bytes, color.alpha);
            }
            let percent = color.components.map(|component| component.map(|c| c * 100.0));
            return push_function(text, "rgb(", percent, [Percent(4); 3], color.alpha);
        }
        ColorSpace::Hsl => ("hsl(", [Number(4), Percent(4), Percent(4)]),
        ColorSpace::Hwb => ("hwb(", [Number(4), Percent(4), Percent(4)]),
        ColorSpace::Lab => ("lab(", [Number(4); 3]),
        ColorSpace::Lch => ("lch(", [Number(4); 3]),
        ColorSpace::Oklab => ("oklab(", [Number(6); 3]),
        ColorSpace::Oklch => ("oklch(", [Number(6), Number(6), Number(4)]),
        ColorSpace::SrgbLinear => ("color(srgb-linear ", [Number(6); 3]),
        ColorSpace::DisplayP3 => ("color(display-p3 ", [Number(6); 3]),
        ColorSpace::A98Rgb => ("color(a98-rgb ", [Number(6); 3]),
        ColorSpace::ProphotoRgb => ("color(prophoto-rgb ", [Number(6); 3]),
        ColorSpace::Rec2020 => ("color(rec2020 ", [Number(6); 3]),
        ColorSpace::XyzD65 => ("color(xyz-d65 ", [Number(6); 3]),
        ColorSpace::XyzD50 => ("color(xyz-d50 ", [Number(6); 3]),
    };
    push_function(text, open, color.components, units, color.alpha);
}

/// The 8-bit steps that sRGB components are, where they are: within what four written digits leave open, or where
/// the `hex` beside them says that they mean those steps.
fn bytes(color: &Color) -> Option<[u8; 3]> {
    let [Some(r), Some(g), Some(b)] = color.components else { return None };
    let [r8, g8, b8, _] = color.srgb8();
    let whole = |component: f64, step: u8| (component * 255.0 - f64::from(step)).abs() <= 0.0001 * 255.0;
    let steps = [r8, g8, b8];
    (whole(r, r8) && whole(g, g8) && whole(b, b8) || color.hex == Some(steps)).then_some(steps)
}

/// Adds `#rrggbb`, or with an alpha `rgb(r g b / a)`, which keeps the alpha as it was written.
fn push_bytes(text: &mut String, bytes: [u8; 3], alpha: f64) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    if alpha >= 1.0 {
        text.push('#');
        for byte in bytes {
            text.push(DIGITS[usize::from(byte >> 4)] as char);
            text.push(DIGITS[usize::from(byte & 15)] as char);
        }
    } else {
        let numbers = bytes.map(|byte| Some(f64::from(byte)));
        push_function(text, "rgb(", numbers, [Unit::Number(0); 3], alpha);
    }
}

fn push_function(text: &mut String, open: &str, components: [Option<f64>; 3], units: [Unit; 3], alpha: f64) {
    text.push_str(open);
    for index in 0..3 {
        if index > 0 {
            text.push(' ');
        }
        match (components[index], units[index]) {
            (None, _) => text.push_str("none"),
            (Some(number), Unit::Number(digits)) => push_decimal(text, number, digits),
            (Some(number), Unit::Percent(digits)) => {
                push_decimal(text, number, digits);
                text.push('%');
            }
        }
    }
    if alpha < 1.0 {
        text.push_str(" / ");
        push_decimal(text, alpha, 6);
    }
    text.push(')');
}

/// Adds a number rounded to `digits` decimals, as [`number::push_rounded`] does, at a tenth of its cost where whole
/// numbers hold it: a system has more color components than anything else.
fn push_decimal(text: &mut String, number: f64, digits: u32) {
    let scale = 10_u64.pow(digits);
    let scaled = (number.abs() * scale as f64).round();
    if scaled >= 1e15 || scaled.is_nan() {
        return number::push_rounded(text, number, digits as usize);
    }
    #[expect(clippy::cast_sign_loss, reason = "an absolute value")]
    let scaled = scaled as u64;
    if number < 0.0 && scaled > 0 {
        text.push('-');
    }
    push_integer(text, scaled / scale);
    let (mut fraction, mut digits) = (scaled % scale, digits as usize);
    if fraction == 0 {
        return;
    }
    while fraction % 10 == 0 {
        fraction /= 10;
        digits -= 1;
    }
    text.push('.');
    let start = text.len();
    push_integer(text, fraction);
    for _ in text.len() - start..digits {
        text.insert(start, '0');
    }
}

fn push_integer(text: &mut String, mut number: u64) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    for &digit in &digits[at..] {
        text.push(digit as char);
    }
}
