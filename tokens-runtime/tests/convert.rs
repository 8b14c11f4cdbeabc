//! Conversions, each with its feature: `cargo test -p tokens-runtime --all-features`.
#![cfg(any(
    feature = "bevy_color",
    feature = "bevy_curve",
    feature = "color",
    feature = "ecolor",
    feature = "epaint",
    feature = "iced_core",
    feature = "palette",
    feature = "serde",
    feature = "slint"
))]
#![allow(unused_imports, dead_code, reason = "what is used depends on the features")]

use tokens_runtime::{
    Border, Color, ColorSpace, CubicBezier, Dimension, FontFamily, FontWeight, Gradient, GradientStop,
    LineCap, Opaque, Shadow, ShadowLayer, StrokeStyle, Typography, Unit,
};

const BLUE: Color = Color::srgb(0.0, 0.4, 1.0, 0.5);
const VIVID: Color = Color::new(ColorSpace::Oklch, [0.7, 0.2, 0.0], 1.0, 0x1122_33ff).with_none(0b100);
const FURLONG: Dimension = Dimension { value: 1.0, unit: Unit::Other("furlong") };
const HEADING: Typography = Typography {
    font_family: FontFamily(&["Inter Variable", "Inter", "sans-serif"]),
    font_size: Dimension::rem(1.5),
    font_weight: FontWeight(600.0),
    letter_spacing: Some(Dimension::rem(-0.01)),
    line_height: Some(1.25),
};
const CODE: Typography = Typography {
    font_family: FontFamily(&["ui-monospace", "Menlo", "monospace"]),
    font_size: Dimension::pixels(13.0),
    letter_spacing: None,
    line_height: None,
    ..HEADING
};
const LIFTED: ShadowLayer = ShadowLayer {
    color: BLUE,
    offset_x: Dimension::pixels(-1.5),
    offset_y: Dimension::rem(0.25),
    blur: Dimension::pixels(8.0),
    spread: Dimension::pixels(2.0),
    inset: false,
};
const EDGE: Border = Border { color: BLUE, width: Dimension::rem(0.125), style: StrokeStyle::Dashed };
/// Begins late, has a hard edge in the middle, and a stop that lies before the one in front of it.
const STEP: Gradient = Gradient {
    stops: &[
        GradientStop { color: Color::srgb(1.0, 0.0, 0.0, 1.0), position: 0.25 },
        GradientStop { color: Color::srgb(0.0, 1.0, 0.0, 1.0), position: 0.5 },
        GradientStop { color: Color::srgb(0.0, 0.0, 1.0, 1.0), position: 0.4 },
    ],
};

#[test]
#[cfg(feature = "epaint")]
fn egui_text() {
    use epaint::{Color32, FontId, text::VariationCoords};
    let heading = HEADING.to_epaint(16.0).unwrap();
    assert_eq!(heading.font_id, FontId::proportional(24.0));
    assert_eq!(heading.extra_letter_spacing, -0.16);
    assert_eq!(heading.line_height, Some(30.0));
    assert_eq!(heading.coords, VariationCoords::new([(b"wght", 600.0)]));
    assert_eq!(heading.color, Color32::PLACEHOLDER);
    assert_eq!(HEADING.to_epaint(20.0).unwrap().font_id.size, 30.0);
    let code = CODE.to_epaint(16.0).unwrap();
    assert_eq!(code.font_id, FontId::monospace(13.0));
    assert_eq!((code.extra_letter_spacing, code.line_height), (0.0, None));
    assert!(Typography { font_size: FURLONG, ..CODE }.to_epaint(16.0).is_none());
    assert!(Typography { letter_spacing: Some(FURLONG), ..CODE }.to_epaint(16.0).is_none());
}

#[test]
#[cfg(feature = "epaint")]
fn egui_shadow() {
    let shadow = LIFTED.to_epaint(16.0).unwrap();
    let color = BLUE.to_ecolor();
    assert_eq!(shadow, epaint::Shadow { offset: [-2, 4], blur: 16, spread: 2, color });
    let large = ShadowLayer {
        offset_x: Dimension::pixels(-300.0),
        offset_y: Dimension::pixels(300.0),
        blur: Dimension::pixels(200.0),
        spread: Dimension::pixels(-4.0),
        ..LIFTED
    };
    let clamped = epaint::Shadow { offset: [-128, 127], blur: 255, spread: 0, color };
    assert_eq!(large.to_epaint(16.0), Some(clamped));
    assert_eq!(ShadowLayer { inset: true, ..LIFTED }.to_epaint(16.0), None);
    assert_eq!(ShadowLayer { spread: FURLONG, ..LIFTED }.to_epaint(16.0), None);
}

#[test]
#[cfg(feature = "epaint")]
fn egui_lines_and_fills() {
    use epaint::Color32;
    assert_eq!(EDGE.to_epaint(16.0), Some(epaint::Stroke::new(2.0, BLUE.to_ecolor())));
    assert_eq!(Border { width: FURLONG, ..EDGE }.to_epaint(16.0), None);
    let image = STEP.to_epaint(8);
    assert_eq!(image.size, [8, 1]);
    // The centers of eight pixels: the fourth is three quarters of the way from red to green.
    let (red, blue) = (Color32::RED, Color32::BLUE);
    let [first, last] = [64, 191].map(|green| Color32::from_rgb(255 - green, green, 0));
    assert_eq!(image.pixels, [red, red, first, last, blue, blue, blue, blue]);
    assert_eq!(Gradient { stops: &[] }.to_epaint(2).pixels, [Color32::TRANSPARENT; 2]);
}

#[test]
#[cfg(feature = "iced_core")]
fn iced_text() {
    use iced_core::font::{Family, Font, Weight};
    use iced_core::text::LineHeight;
    let font = Font { family: Family::Name("Inter Variable"), weight: Weight::Semibold, ..Font::DEFAULT };
    assert_eq!(HEADING.to_iced(), font);
    assert_eq!(HEADING.to_iced_line_height(), LineHeight::Relative(1.25));
    assert_eq!(HEADING.font_size.to_iced(16.0), Some(iced_core::Pixels(24.0)));
    assert_eq!(FURLONG.to_iced(16.0), None);
    assert_eq!(CODE.to_iced().family, Family::Monospace);
    assert_eq!(CODE.to_iced_line_height(), LineHeight::default());
    let weights = [1.0, 149.4, 149.6, 400.0, 450.0, 500.0, 700.0, 849.0, 1000.0];
    let named = [
        Weight::Thin,
        Weight::Thin,
        Weight::ExtraLight,
        Weight::Normal,
        Weight::Medium,
        Weight::Medium,
        Weight::Bold,
        Weight::ExtraBold,
        Weight::Black,
    ];
    assert_eq!(weights.map(|weight| FontWeight(weight).to_iced()), named);
}

#[test]
#[cfg(feature = "iced_core")]
fn iced_boxes() {
    use iced_core::gradient::ColorStop;
    use iced_core::{Radians, Vector};
    let shadow =
        iced_core::Shadow { color: BLUE.to_iced(), offset: Vector::new(-1.5, 4.0), blur_radius: 8.0 };
    assert_eq!(LIFTED.to_iced(16.0), Some(shadow));
    assert_eq!(ShadowLayer { inset: true, ..LIFTED }.to_iced(16.0), None);
    assert_eq!(ShadowLayer { blur: FURLONG, ..LIFTED }.to_iced(16.0), None);
    let border = iced_core::border::width(2.0).color(BLUE.to_iced());
    assert_eq!(EDGE.to_iced(16.0), Some(border));
    let linear = STEP.to_iced(Radians(1.5)).unwrap();
    assert_eq!(linear.angle, Radians(1.5));
    let stops: Vec<ColorStop> = linear.stops.iter().flatten().copied().collect();
    let stop = |offset, [r, g, b]: [f32; 3]| ColorStop { offset, color: iced_core::Color::from_rgb(r, g, b) };
    let expected = [stop(0.25, [1.0, 0.0, 0.0]), stop(0.5, [0.0, 1.0, 0.0]), stop(0.5, [0.0, 0.0, 1.0])];
    assert_eq!(stops, expected);
    let nine = Gradient { stops: &[GradientStop { color: BLUE, position: 0.0 }; 9] };
    assert_eq!(nine.to_iced(0.0), None);
}

#[test]
#[cfg(feature = "bevy_curve")]
fn bevy_eases_by_it() {
    use bevy_curve::{Curve, CurveExt, Interval};
    const STANDARD: CubicBezier = CubicBezier { x1: 0.2, y1: 0.0, x2: 0.0, y2: 1.0 };
    assert_eq!(STANDARD.domain(), Interval::UNIT);
    assert_eq!(STANDARD.sample(1.5), None);
    let moved = STANDARD.map(|progress| 10.0 + 20.0 * progress);
    assert_eq!([0.0, 1.0].map(|time| moved.sample_clamped(time)), [10.0, 30.0]);
    // What Bevy itself makes of the same four numbers.
    let bevy = bevy_curve::cubic_splines::CubicSegment::new_bezier_easing([0.2, 0.0], [0.0, 1.0]);
    for step in 0..=20_u8 {
        let time = f32::from(step) / 20.0;
        let (ours, theirs) = (STANDARD.sample_unchecked(time), bevy.ease(time));
        assert!((ours - theirs).abs() < 1e-3, "at {time}: {ours}, {theirs}");
    }
}

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
    assert_eq!(slint::Brush::from(BLUE), slint::Brush::SolidColor(COLOR));
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
