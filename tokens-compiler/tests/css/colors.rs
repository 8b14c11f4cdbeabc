//! Colors in every space, and for displays of every gamut.

use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::targets::css::{self, Options};
use tokens_compiler::value::{Part, ShadowLayer, Value};

use crate::system::{System, color, hex, px};

fn text(color: Color) -> String {
    let mut text = String::new();
    css::push_value(&mut text, &System::default().dictionary, &Value::Color(color));
    text
}

#[test]
fn every_space_has_its_own_function() {
    let cases = [
        (ColorSpace::Srgb, [0.2, 0.4, 0.6], "#336699"),
        (ColorSpace::Srgb, [0.123_456, 0.4, 0.6], "rgb(12.3456% 40% 60%)"),
        (ColorSpace::SrgbLinear, [0.2, 0.5, 0.7], "color(srgb-linear 0.2 0.5 0.7)"),
        (ColorSpace::Hsl, [210.0, 50.0, 40.0], "hsl(210 50% 40%)"),
        (ColorSpace::Hwb, [150.0, 20.0, 30.0], "hwb(150 20% 30%)"),
        (ColorSpace::Lab, [50.0, 40.0, -60.0], "lab(50 40 -60)"),
        (ColorSpace::Lch, [60.0, 40.0, 120.0], "lch(60 40 120)"),
        (ColorSpace::Oklab, [0.5, 0.1, -0.1], "oklab(0.5 0.1 -0.1)"),
        (ColorSpace::Oklch, [0.7, 0.1, 200.0], "oklch(0.7 0.1 200)"),
        (ColorSpace::DisplayP3, [1.0, 0.0, 0.0], "color(display-p3 1 0 0)"),
        (ColorSpace::A98Rgb, [0.2, 0.5, 0.7], "color(a98-rgb 0.2 0.5 0.7)"),
        (ColorSpace::ProphotoRgb, [0.2, 0.5, 0.7], "color(prophoto-rgb 0.2 0.5 0.7)"),
        (ColorSpace::Rec2020, [0.2, 0.5, 0.7], "color(rec2020 0.2 0.5 0.7)"),
        (ColorSpace::XyzD65, [0.3, 0.4, 0.2], "color(xyz-d65 0.3 0.4 0.2)"),
        (ColorSpace::XyzD50, [0.3, 0.4, 0.2], "color(xyz-d50 0.3 0.4 0.2)"),
    ];
    for (space, components, wanted) in cases {
        assert_eq!(text(color(space, components)), wanted);
    }
}

#[test]
fn alpha_none_and_noise() {
    assert_eq!(text(Color { alpha: 0.5, ..Color::srgb([0.2, 0.4, 0.6]) }), "rgb(51 102 153 / 0.5)");
    assert_eq!(text(Color { alpha: 0.0, ..Color::srgb([0.5, 0.4, 0.6]) }), "rgb(50% 40% 60% / 0)");
    assert_eq!(text(Color::srgb([0.200_000_002_980_232_24, 0.4, 0.6])), "#336699");
    let none =
        Color { components: [Some(0.5), Some(0.0), None], ..color(ColorSpace::Oklch, [0.0, 0.0, 0.0]) };
    assert_eq!(text(none), "oklch(0.5 0 none)");
    let none = Color { components: [None, Some(0.4), Some(0.6)], ..Color::srgb([0.0; 3]) };
    assert_eq!(text(none), "rgb(none 40% 60%)");
    // 0.808 is 206.04 steps: three digits of a color that its `hex` gives exactly.
    let rounded = Color { hex: Some([206, 0, 0]), ..Color::srgb([0.808, 0.0, 0.0]) };
    assert_eq!(text(rounded), "#ce0000");
    assert_eq!(text(Color { hex: None, ..rounded }), "rgb(80.8% 0% 0%)");
}

#[test]
fn wide_colors_have_fallbacks() {
    let mut system = System::default();
    let red = color(ColorSpace::DisplayP3, [1.0, 0.0, 0.0]);
    system.token("in-srgb", Value::Color(color(ColorSpace::DisplayP3, [0.4, 0.45, 0.5])));
    let wide = system.token("red", Value::Color(red));
    system.alias("main", wide);
    system.token("written", Value::Color(Color { hex: Some([255, 0, 0]), alpha: 0.5, ..red }));
    system.token("green", Value::Color(color(ColorSpace::Rec2020, [0.0, 1.0, 0.0])));
    let zero = || Part::literal(px(0.0));
    system.token(
        "glow",
        Value::Shadow(vec![Part::literal(ShadowLayer {
            color: Part::literal(red),
            offset_x: zero(),
            offset_y: zero(),
            blur: Part::literal(px(4.0)),
            spread: zero(),
            inset: false,
        })]),
    );
    assert_eq!(
        system.css(&Options::default()),
        "\
:root {
  --in-srgb: color(display-p3 0.4 0.45 0.5);
  --red: #ff0b0c;
  --main: var(--red);
  --written: rgb(255 0 0 / 0.5);
  --green: #00f272;
  --glow: 0px 0px 4px 0px #ff0b0c;
}

@media (color-gamut: p3) {
  :root {
    --red: color(display-p3 1 0 0);
    --written: color(display-p3 1 0 0 / 0.5);
    --green: color(display-p3 0 0.97407 0.37445);
    --glow: 0px 0px 4px 0px color(display-p3 1 0 0);
  }
}

@media (color-gamut: rec2020) {
  :root {
    --green: color(rec2020 0 1 0);
  }
}
"
    );
}

#[test]
fn wide_colors_stay_behind_the_block_that_they_belong_to() {
    let mut system = System::default();
    let theme = system.modifier("theme", &["light", "dark"]);
    let red = Value::Color(color(ColorSpace::DisplayP3, [1.0, 0.0, 0.0]));
    system.varying("accent", vec![(&[(theme, 0)], Some(red)), (&[(theme, 1)], Some(hex(0x00ff_ffff)))]);
    let text = system.css(&Options { media: false, color_scheme: false, ..Options::default() });
    assert_eq!(
        text,
        "\
:root,
[data-theme=\"light\"] {
  --accent: #ff0b0c;
}

@media (color-gamut: p3) {
  :root,
  [data-theme=\"light\"] {
    --accent: color(display-p3 1 0 0);
  }
}

[data-theme=\"dark\"] {
  --accent: #ffffff;
}
"
    );
}

#[test]
fn a_decision_is_written_again_for_wider_displays() {
    let mut system = System::default();
    let theme = system.modifier("theme", &["light", "dark"]);
    let red = Value::Color(color(ColorSpace::DisplayP3, [1.0, 0.0, 0.0]));
    system.varying("accent", vec![(&[(theme, 0)], Some(red)), (&[(theme, 1)], Some(hex(0x00ff_ffff)))]);
    let text = system.css(&Options::default());
    let wanted = "\
:root,
[data-theme] {
  --accent: var(--theme-light,#ff0b0c)var(--theme-dark,#ffffff);
}

@media (color-gamut: p3) {
  :root,
  [data-theme] {
    --accent: var(--theme-light,color(display-p3 1 0 0))var(--theme-dark,#ffffff);
  }
}
";
    assert!(text.ends_with(wanted), "{text}");
}
