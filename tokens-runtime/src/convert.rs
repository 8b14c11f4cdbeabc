//! Conversions into other crates' types, each behind the feature with that crate's name.

#[cfg(feature = "bevy_color")]
mod bevy_color;
#[cfg(feature = "bevy_curve")]
mod bevy_curve;
#[cfg(feature = "color")]
mod color;
#[cfg(feature = "ecolor")]
mod ecolor;
#[cfg(feature = "epaint")]
mod epaint;
#[cfg(feature = "iced_core")]
mod iced_core;
#[cfg(feature = "palette")]
mod palette;
#[cfg(feature = "serde")]
mod serde;
#[cfg(feature = "slint")]
mod slint;
