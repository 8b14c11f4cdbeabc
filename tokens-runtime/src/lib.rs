//! The types that generated design tokens are made of, and the macros that generate them.
//!
//! Every type is `Copy`, has public fields and can be a `const`: a token is a compile-time fact, and a token you don't
//! use isn't in the binary. The crate is `no_std` and has no dependencies unless a feature asks for a conversion
//! (`ecolor`, `epaint`, `iced_core`, `bevy_color`, `bevy_curve`, `palette`, `color`, `slint`), for `serde` or for
//! `uniffi`.
//!
//! ```
//! use tokens_runtime::{Color, CubicBezier, Dimension};
//!
//! const BRAND: Color = Color::srgb(0.0, 0.4, 1.0, 1.0);
//! assert_eq!(BRAND.rgba8(), [0, 102, 255, 255]);
//! assert_eq!(Dimension::rem(1.5).px(16.0), Some(24.0));
//! assert_eq!(CubicBezier { x1: 0.0, y1: 0.0, x2: 1.0, y2: 1.0 }.ease(0.25), 0.25);
//! ```
#![cfg_attr(not(feature = "uniffi"), no_std)]

mod border;
mod color;
mod convert;
mod dimension;
mod easing;
mod font;
#[cfg(feature = "uniffi")]
pub mod foreign;
#[doc(hidden)]
pub mod generated;
mod gradient;
mod opaque;
mod shadow;
mod transition;

pub use border::{Border, LineCap, StrokeStyle};
pub use color::{Color, ColorSpace};
pub use core::time::Duration;
pub use dimension::{Dimension, Unit};
pub use easing::CubicBezier;
pub use font::{FontFamily, FontWeight, Typography};
pub use gradient::{Gradient, GradientStop};
pub use opaque::Opaque;
pub use shadow::{Shadow, ShadowLayer};
#[cfg(feature = "macros")]
pub use tokens_macros::{__lookup, css_var, token, tokens};
pub use transition::Transition;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("design_tokens");

/// Generated code names what `uniffi::setup_scaffolding!` makes. Where that is missing, the compiler can only say that
/// a type is not found, and then which macro wanted it: its name is the message.
#[cfg(feature = "uniffi")]
#[doc(hidden)]
#[macro_export]
#[expect(clippy::crate_in_macro_def, reason = "the type is of the crate that uses the macro")]
macro_rules! uniffi_setup_scaffolding_is_missing_at_the_root_of_this_crate {
    () => {
        const _: ::core::option::Option<crate::UniFfiTag> = ::core::option::Option::None;
    };
}
