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
            let Some(id) = variant.value.filter(|_| variant.alias.is_none()) else { continue };
            let Value::Color(color) = dictionary.value(id) else { continue };
            // Only where the components say exactly which bytes they mean; other spaces are mapped by taste.
            let (Some(hex), ColorSpace::Srgb) = (color.hex, color.space) else { continue };
            let bytes = color.components.map(|component| (component.unwrap_or(0.0) * 255.0).round() as i16);
            let differs = (0..3).any(|index| (bytes[index] - i16::from(hex[index])).abs() > TOLERANCE);
            if differs {
                let path = token.dot_path();
                let [r, g, b] = hex;
                diagnostics.report(
                    Diagnostic::new(
                        Code::HexDiffers,
                        format!(
                            "the `hex` of `{path}` is `#{r:02x}{g:02x}{b:02x}`, but its components are `#{:02x}{:02x}{:02x}`",
                            bytes[0], bytes[1], bytes[2]
                        ),
                    )
                    .at(variant.span, "two different colors")
                    .help("the components count; write the `hex` anew, or leave it out")
                    .token(path),
                );
            }
        }
    }
}
