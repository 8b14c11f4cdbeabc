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

/// Generated code names what `uniffi::setup_scaffolding!` makes. If that is missing, the compiler can only say that a
/// type was not found, and which macro wanted it: its name is the message.
#[doc(hidden)]
#[macro_export]
#[expect(clippy::crate_in_macro_def, reason = "the type is of the crate that uses the macro")]
macro_rules! uniffi_setup_scaffolding_is_missing_at_the_root_of_this_crate {
    () => {
        const _: ::core::option::Option<crate::UniFfiTag> = ::core::option::Option::None;
    };
}
