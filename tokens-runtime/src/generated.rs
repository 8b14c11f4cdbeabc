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
