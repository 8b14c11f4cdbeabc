//! What the types do by themselves.

use tokens_runtime::{
    Color, ColorSpace, CubicBezier, Dimension, Duration, FontWeight, Gradient, GradientStop, Transition, Unit,
};

const RED: Color = Color::srgb(1.0, 0.0, 0.0, 1.0);
const CLEAR: Color = Color::srgb(0.0, 0.0, 1.0, 0.0);

#[test]
fn srgb_is_rounded_to_nearest_and_clamped() {
    assert_eq!(Color::srgb(0.5, 0.4999, 1.5, -1.0).rgba8(), [128, 127, 255, 0]);
    for byte in 0..=255_u8 {
        let part = f32::from(byte) / 255.0;
        assert_eq!(Color::srgb(part, part, part, part).rgba8(), [byte; 4]);
    }
}

#[test]
fn colors_are_numbers_in_every_order() {
    const VIVID: Color = Color::new(ColorSpace::Oklch, [0.7, 0.2, 0.0], 0.5, 0x1122_3380).with_none(0b100);
    assert_eq!(VIVID.rgba_u32(), 0x1122_3380);
    assert_eq!(VIVID.argb_u32(), 0x8011_2233);
    assert_eq!(VIVID.to_srgb_f32(), [17.0 / 255.0, 34.0 / 255.0, 51.0 / 255.0, 0.5]);
    assert!(VIVID.is_none(2) && !VIVID.is_none(0) && !VIVID.is_none(3));
    assert_eq!(VIVID.with_alpha(1.0).rgba8(), [0x11, 0x22, 0x33, 255]);
    // Black that nobody sees is 0 in sRGB, and no less a color for that.
    let unseen = Color::new(ColorSpace::Oklch, [0.0; 3], 0.0, 0);
    assert_eq!(unseen.with_alpha(1.0).rgba8(), [0, 0, 0, 255]);
    assert_eq!(RED.to_srgb_f32(), [1.0, 0.0, 0.0, 1.0]);
    assert_eq!(ColorSpace::ProphotoRgb.name(), "prophoto-rgb");
}

#[test]
fn mixing_multiplies_alpha_in() {
    assert_eq!(RED.mix(CLEAR, 0.5), Color::srgb(1.0, 0.0, 0.0, 0.5));
    assert_eq!(CLEAR.mix(CLEAR, 0.5).rgba8(), [0, 0, 0, 0]);
}

#[test]
fn lengths_become_pixels() {
    assert_eq!(Dimension::rem(-0.5).px(20.0), Some(-10.0));
    assert_eq!(Dimension { value: 2.0, unit: Unit::Other("em") }.px(16.0), None);
    assert_eq!(Unit::Other("em").name(), "em");
    assert_eq!(FontWeight(350.5).to_u16(), 351);
}

#[test]
fn easing_meets_the_curves_of_browsers() {
    // Points of `ease`, `ease-in-out` and a curve that swings over, computed by bisection in 64 bits.
    let ease = CubicBezier { x1: 0.25, y1: 0.1, x2: 0.25, y2: 1.0 };
    let both = CubicBezier { x1: 0.42, y1: 0.0, x2: 0.58, y2: 1.0 };
    let steep = CubicBezier { x1: 0.0, y1: 1.0, x2: 0.0, y2: 1.0 };
    for (curve, t, expected) in [
        (ease, 0.25, 0.408_511),
        (ease, 0.5, 0.802_403),
        (both, 0.25, 0.129_162),
        (both, 0.5, 0.5),
        (steep, 0.125, 0.875),
    ] {
        assert!((curve.ease(t) - expected).abs() < 1e-4, "{curve:?} at {t}: {}", curve.ease(t));
    }
    let over = CubicBezier { x1: 0.3, y1: 1.5, x2: 0.6, y2: 1.0 };
    assert!(over.ease(0.5) > 1.0);
    assert_eq!((over.ease(-1.0), over.ease(0.0), over.ease(1.0), over.ease(2.0)), (0.0, 0.0, 1.0, 1.0));
}

#[test]
fn easing_never_goes_back_in_time() {
    for x1 in [0.0, 0.3, 1.0] {
        for x2 in [0.0, 0.7, 1.0] {
            let curve = CubicBezier { x1, y1: 0.0, x2, y2: 1.0 };
            let mut before = 0.0;
            for step in 0..=1000_u16 {
                let now = curve.ease(f32::from(step) / 1000.0);
                assert!(now >= before - 1e-5, "{curve:?} at {step}: {now} after {before}");
                before = now;
            }
        }
    }
}

#[test]
fn transitions_wait_move_and_end() {
    let transition = Transition {
        duration: Duration::from_millis(200),
        delay: Duration::from_millis(100),
        timing_function: CubicBezier { x1: 0.0, y1: 0.0, x2: 1.0, y2: 1.0 },
    };
    let progress = |milliseconds| transition.progress(Duration::from_millis(milliseconds));
    assert_eq!((progress(0), progress(100), progress(200)), (0.0, 0.0, 0.5));
    assert_eq!((progress(300), progress(1000)), (1.0, 1.0));
    let at_once = Transition { duration: Duration::ZERO, ..transition };
    assert_eq!(at_once.progress(Duration::from_millis(50)), 0.0);
    assert_eq!(at_once.progress(Duration::from_millis(100)), 1.0);
}

#[test]
fn gradients_are_sampled_between_their_stops() {
    const BLUE: Color = Color::srgb(0.0, 0.0, 1.0, 1.0);
    const STOPS: &[GradientStop] = &[
        GradientStop { color: RED, position: 0.25 },
        GradientStop { color: BLUE, position: 0.75 },
        GradientStop { color: RED, position: 0.5 },
    ];
    let gradient = Gradient { stops: STOPS };
    assert_eq!(gradient.sample(0.0), RED);
    assert_eq!(gradient.sample(0.5), Color::srgb(0.5, 0.0, 0.5, 1.0));
    assert_eq!(gradient.sample(0.75), RED);
    assert_eq!(gradient.sample(1.0), RED);
    assert_eq!(Gradient { stops: &[] }.sample(0.5).rgba8(), [0, 0, 0, 0]);
}
