//! `hex-differs`: the fallback beside a color is the same color.

use crate::code::Code;
use crate::color::ColorSpace;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::Dictionary;
use crate::value::Value;

/// How far a channel may be off: rounding, and what a conversion between spaces costs.
const TOLERANCE: i16 = 3;

pub(super) fn check(dictionary: &Dictionary, diagnostics: &mut Diagnostics) {
    for token in &dictionary.tokens {
        for variant in &token.variants {
            let (Some(id), None) = (variant.value, variant.alias) else { continue };
            let Value::Color(color) = &dictionary[id] else { continue };
            // Only where the components say exactly which bytes they mean; other spaces are mapped by taste.
            let (Some(hex), ColorSpace::Srgb) = (color.hex, color.space) else { continue };
            let [r, g, b] = hex;
            let [red, green, blue] = color.coordinates();
            let (red, green, blue) = (byte(red), byte(green), byte(blue));
            if is_far(red, r) || is_far(green, g) || is_far(blue, b) {
                let path = token.dot_path();
                diagnostics.report(
                    Diagnostic::new(
                        Code::HexDiffers,
                        format!(
                            "the `hex` of `{path}` is `#{r:02x}{g:02x}{b:02x}`, but its components are `#{red:02x}{green:02x}{blue:02x}`"
                        ),
                    )
                    .at(variant.span, "two different colors")
                    .help("the components take precedence: correct the `hex`, or remove it")
                    .token(path),
                );
            }
        }
    }
}

fn byte(component: f64) -> i16 {
    (component * 255.0).round() as i16
}

fn is_far(byte: i16, written: u8) -> bool {
    (byte - i16::from(written)).abs() > TOLERANCE
}
