//! What generated code names; not for use by hand.
//!
//! Constructors are free functions with few arguments: finding `Color::srgb` among a type's functions and checking a
//! fourth number each cost the user's compiler 10 % of a build.

pub use crate::{
    Border, Color, ColorSpace, CubicBezier, Dimension, Duration, FontFamily, FontWeight, Gradient,
    GradientStop, LineCap, Opaque, Shadow, ShadowLayer, StrokeStyle, Transition, Typography, Unit,
};

/// An opaque color in sRGB.
pub const fn rgb(red: f32, green: f32, blue: f32) -> Color {
    Color { space: ColorSpace::Srgb, components: [red, green, blue], none: 0, alpha: 1.0, rgba: 0 }
}

/// A color in sRGB.
pub const fn rgba(red: f32, green: f32, blue: f32, alpha: f32) -> Color {
    Color { space: ColorSpace::Srgb, components: [red, green, blue], none: 0, alpha, rgba: 0 }
}

/// A length in pixels.
pub const fn px(value: f32) -> Dimension {
    Dimension { value, unit: Unit::Px }
}

/// A length in root font sizes.
pub const fn rem(value: f32) -> Dimension {
    Dimension { value, unit: Unit::Rem }
}

/// A duration in milliseconds.
pub const fn ms(value: u64) -> Duration {
    Duration::from_millis(value)
}

// `css_var!` in a `const`: the prefix of CSS names is known only where the tokens were generated, so that the name
// is joined by the compiler where it is used.

/// The length of `var(--{prefix}{name})`.
pub const fn length(prefix: &str, name: &str) -> usize {
    "var(--".len() + prefix.len() + name.len() + ")".len()
}

/// `var(--{prefix}{name})` as bytes; `N` is its [`length`].
pub const fn join<const N: usize>(prefix: &str, name: &str) -> [u8; N] {
    let mut joined = [0; N];
    let mut at = 0;
    at = copy(&mut joined, at, "var(--");
    at = copy(&mut joined, at, prefix);
    at = copy(&mut joined, at, name);
    copy(&mut joined, at, ")");
    joined
}

const fn copy(into: &mut [u8], mut at: usize, text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut read = 0;
    while read < bytes.len() {
        into[at] = bytes[read];
        at += 1;
        read += 1;
    }
    at
}
