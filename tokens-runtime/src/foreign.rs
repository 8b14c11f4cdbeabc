//! The tokens as other languages own them, through UniFFI: types of values, what can be asked of a color, and the
//! table in which `tokens!("…", uniffi)` finds its tokens.
//!
//! These types are of this crate and not of its users, so that they are compiled once, and that two design systems
//! in one program have one `ColorValue`. Names end in `Value`, `Entry` or `Error`: `Color` is a type of SwiftUI and of
//! Compose, and `TokenColor` one of the constants that are generated for them.

mod color;
mod read;
mod resolve;
mod table;
mod typed;
mod value;

pub use color::{ColorSpaceValue, ColorValue, Rgba8Value, color_from_components, color_from_rgba8};
pub use resolve::{ContextError, ModifierEntry, ResolveError, TokenEntry};
pub use table::{Table, Typed};
pub use value::{
    BorderValue, CubicBezierValue, DimensionUnitValue, DimensionValue, DurationUnitValue, DurationValue,
    GradientStopValue, LineCapValue, OpaqueValue, ShadowLayerValue, StrokeKeywordValue, StrokeStyleValue,
    TokenValue, TransitionValue, TypographyValue,
};
