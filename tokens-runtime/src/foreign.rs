//! The tokens as other languages own them, through UniFFI: the value types, what can be asked of a color, and the table
//! in which `tokens!("…", uniffi)` finds its tokens.
//!
//! These types belong to this crate, not to its users, so they are compiled once, and two design systems in one program
//! share one `ColorValue`. Names end in `Value`, `Entry` or `Error`: `Color` is a type in SwiftUI and in Compose, and
//! `TokenColor` is a type of the constants generated for them.

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
