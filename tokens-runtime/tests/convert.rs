//! Conversions, each with its feature: `cargo test -p tokens-runtime --all-features`.
#![cfg(any(
    feature = "bevy_color",
    feature = "color",
    feature = "ecolor",
    feature = "iced_core",
    feature = "palette",
    feature = "serde",
    feature = "slint"
))]
#![allow(unused_imports, dead_code, reason = "what is used depends on the features")]

use tokens_runtime::{
    Border, Color, ColorSpace, Dimension, LineCap, Opaque, Shadow, ShadowLayer, StrokeStyle,
};

const BLUE: Color = Color::srgb(0.0, 0.4, 1.0, 0.5);
const VIVID: Color = Color::new(ColorSpace::Oklch, [0.7, 0.2, 0.0], 1.0, 0x1122_33ff).with_none(0b100);

#[test]
#[cfg(feature = "ecolor")]
fn egui() {
    const COLOR: ecolor::Color32 = BLUE.to_ecolor();
    assert_eq!(COLOR, ecolor::Color32::from_rgba_unmultiplied(0, 102, 255, 128));
    assert_eq!(ecolor::Color32::from(VIVID), ecolor::Color32::from_rgb(0x11, 0x22, 0x33));
}

#[test]
#[cfg(feature = "iced_core")]
fn iced() {
    const COLOR: iced_core::Color = BLUE.to_iced();
    assert_eq!(COLOR, iced_core::Color::from_rgba(0.0, 0.4, 1.0, 0.5));
    assert_eq!(iced_core::Color::from(VIVID), iced_core::Color::from_rgb8(0x11, 0x22, 0x33));
}

#[test]
#[cfg(feature = "palette")]
fn palette() {
    const COLOR: palette::Srgba<f32> = BLUE.to_palette();
    assert_eq!(COLOR, palette::Srgba::new(0.0, 0.4, 1.0, 0.5));
    assert_eq!(palette::Srgba::from(VIVID).into_format::<u8, u8>().red, 0x11);
}

#[test]
#[cfg(feature = "slint")]
fn slint() {
    const COLOR: slint::Color = BLUE.to_slint();
    assert_eq!(COLOR, slint::Color::from_argb_u8(128, 0, 102, 255));
    assert_eq!(slint::Color::from_argb_encoded(BLUE.argb_u32()), COLOR);
}

#[test]
#[cfg(feature = "bevy_color")]
fn bevy() {
    const COLOR: bevy_color::Color = BLUE.to_bevy();
    assert_eq!(COLOR, bevy_color::Color::srgba(0.0, 0.4, 1.0, 0.5));
    assert_eq!(bevy_color::Color::from(VIVID), bevy_color::Color::oklch(0.7, 0.2, 0.0));
    let half = Color::new(ColorSpace::Hsl, [210.0, 50.0, 25.0], 1.0, 0);
    assert_eq!(half.to_bevy(), bevy_color::Color::hsl(210.0, 0.5, 0.25));
}

#[test]
#[cfg(feature = "color")]
fn linebender() {
    let vivid = VIVID.to_dynamic();
    assert_eq!(vivid.cs, color::ColorSpaceTag::Oklch);
    assert!(vivid.flags.missing().contains(2));
    let blue = color::AlphaColor::<color::Srgb>::from(BLUE);
    assert_eq!(blue.components, [0.0, 0.4, 1.0, 0.5]);
}

#[test]
#[cfg(feature = "serde")]
fn serde_writes_the_format() {
    use serde_json::{json, to_value};
    const LAYER: ShadowLayer = ShadowLayer {
        color: VIVID,
        offset_x: Dimension::ZERO,
        offset_y: Dimension::rem(0.5),
        blur: Dimension::ZERO,
        spread: Dimension::ZERO,
        inset: true,
    };
    const DASHES: &[Dimension] = &[Dimension::pixels(4.0)];
    let color = json!({ "colorSpace": "oklch", "components": [VIVID.components[0], VIVID.components[1], "none"], "alpha": 1.0 });
    let zero = json!({ "value": 0.0, "unit": "px" });
    assert_eq!(to_value(VIVID).unwrap(), color);
    assert_eq!(
        to_value(Shadow { layers: &[LAYER] }).unwrap(),
        json!({ "color": color, "offsetX": zero, "offsetY": { "value": 0.5, "unit": "rem" }, "blur": zero, "spread": zero, "inset": true })
    );
    let style = StrokeStyle::Pattern { dash_array: DASHES, line_cap: LineCap::Butt };
    assert_eq!(
        to_value(style).unwrap(),
        json!({ "dashArray": [{ "value": 4.0, "unit": "px" }], "lineCap": "butt" })
    );
    assert_eq!(to_value(Opaque::Text("x")).unwrap(), json!("x"));
}
