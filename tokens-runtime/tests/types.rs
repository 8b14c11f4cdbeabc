//! Every type of the format as a constant, from JSON through the macro.

use tokens_runtime::{
    Border, Color, ColorSpace, CubicBezier, Dimension, Duration, FontFamily, FontWeight, Gradient,
    GradientStop, LineCap, Shadow, ShadowLayer, StrokeStyle, Transition, Typography, Unit, css_var, token,
    tokens,
};

tokens!("tests/fixtures/types.tokens.json", allow = "deprecated-reference");

const BLUE: Color = Color::srgb(0.0, 0.4, 1.0, 1.0);
const DASHES: &[Dimension] = &[Dimension::pixels(4.0), Dimension::pixels(8.0)];
const ONE: ShadowLayer = ShadowLayer {
    color: Color::srgb(0.0, 0.0, 0.0, 0.25),
    offset_x: Dimension::ZERO,
    offset_y: Dimension::pixels(1.0),
    blur: Dimension::pixels(2.0),
    spread: Dimension::ZERO,
    inset: false,
};
const WHITE: Color = Color::srgb(1.0, 1.0, 1.0, 1.0);
const STOPS: &[GradientStop] =
    &[GradientStop { color: BLUE, position: 0.0 }, GradientStop { color: WHITE, position: 1.0 }];

#[test]
fn colors() {
    assert_eq!(color::brand::PRIMARY, BLUE);
    assert_eq!(color::brand::GHOST, BLUE.with_alpha(0.5));
    assert_eq!(color::brand::GHOST.rgba8(), [0, 102, 255, 128]);
    assert_eq!(color::brand::ALIAS, BLUE);
    assert_eq!(color::accent::ROOT, BLUE);
    assert_eq!(color::gray::_500.space, ColorSpace::Hsl);
    assert_eq!(color::gray::_500.rgba8(), [128, 128, 128, 255]);
    assert_eq!(color::brand::VIVID.space, ColorSpace::Oklch);
    assert!(color::brand::VIVID.is_none(2) && !color::brand::VIVID.is_none(1));
    assert_eq!(color::brand::WIDE.components, [1.0, 0.0, 0.0]);
    assert_eq!(color::brand::WIDE.rgba8()[3], 255);
}

#[test]
fn simple_values() {
    assert_eq!(size::SMALL, Dimension::pixels(8.0));
    assert_eq!(size::NEGATIVE, Dimension { value: -0.5, unit: Unit::Rem });
    assert_eq!(size::NEGATIVE.px(16.0), Some(-8.0));
    assert_eq!(size::TINY.value, 1e-7);
    assert_eq!(font::FAMILY, FontFamily(&["Inter", "Say \"hi\" \\ 字", "sans-serif"]));
    assert_eq!(font::SINGLE.first(), "Inter");
    assert_eq!(font::WEIGHT, FontWeight(700.0));
    assert_eq!(font::ODD, FontWeight(350.5));
    assert_eq!(time::FAST, Duration::from_millis(150));
    assert_eq!(time::SLOW, Duration::from_millis(1500));
    assert_eq!(time::PRECISE, Duration::from_micros(250));
    assert_eq!(ease::OUT, CubicBezier { x1: 0.0, y1: 0.0, x2: 0.58, y2: 1.2 });
    assert_eq!(ratio::GOLDEN, 1.618);
    assert_eq!(ratio::HUGE, 1e10);
}

#[test]
fn composite_values() {
    let small = Dimension::pixels(8.0);
    assert_eq!(stroke::PLAIN, StrokeStyle::Dashed);
    assert_eq!(stroke::PATTERN, StrokeStyle::Pattern { dash_array: DASHES, line_cap: LineCap::Round });
    assert_eq!(border::CARD, Border { color: BLUE, width: small, style: StrokeStyle::Solid });
    let enter = Transition { duration: time::FAST, delay: Duration::ZERO, timing_function: ease::OUT };
    assert_eq!(transition::ENTER, enter);
    assert_eq!(shadow::ONE, Shadow { layers: &[ONE] });
    assert_eq!(shadow::TWO.layers.len(), 2);
    assert_eq!(shadow::TWO.layers[0], ONE);
    assert!(shadow::TWO.layers[1].inset);
    assert_eq!(shadow::TWO.layers[1].color, color::brand::VIVID);
    assert_eq!(gradient::SKY, Gradient { stops: STOPS });
    let body = Typography {
        font_family: font::FAMILY,
        font_size: Dimension::rem(1.0),
        font_weight: FontWeight(400.0),
        letter_spacing: Some(Dimension::pixels(0.1)),
        line_height: Some(1.5),
    };
    assert_eq!(text::BODY, body);
}

#[test]
#[expect(deprecated, reason = "that it is deprecated is what is tested")]
fn deprecated_tokens() {
    assert_eq!(color::brand::OLD, BLUE);
    assert_eq!(token!(color.brand.older), BLUE);
}

#[test]
fn paths_of_tokens() {
    const PRIMARY: Color = token!(color.brand.primary);
    assert_eq!(PRIMARY, BLUE);
    assert_eq!(token!(crate::color.brand.primary), BLUE);
    assert_eq!(token!(color."brand".primary), BLUE);
    assert_eq!(token!(color.accent.$root), BLUE);
    assert_eq!(token!(color.gray.500), color::gray::_500);
    assert_eq!(token!(color.gray.500px), color::gray::_500);
    assert_eq!(token!(color.gray.1.5), color::gray::_500);
}

#[test]
fn css_variables() {
    const NAME: &str = css_var!(color.brand.primary);
    assert_eq!(NAME, "var(--color-brand-primary)");
    assert_eq!(css_var!(crate::color.gray.500), "var(--color-gray-500)");
    assert_eq!(css_var!(color.accent.$root), "var(--color-accent)");
}
