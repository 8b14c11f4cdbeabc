//! Conversions and gamut mapping against reference values of CSS Color 4, worked out by another implementation.

#![expect(clippy::unreadable_literal, reason = "components as references print them")]

use tokens_compiler::color::{Color, ColorSpace, contrast};

fn color(space: ColorSpace, components: [f64; 3]) -> Color {
    Color { space, components: components.map(Some), alpha: 1.0, hex: None }
}

#[track_caller]
fn close(got: [f64; 3], wanted: [f64; 3], tolerance: f64) {
    for index in 0..3 {
        assert!((got[index] - wanted[index]).abs() < tolerance, "{got:?} is not {wanted:?}");
    }
}

/// Space, components; the same color in sRGB, Oklab and rec2020.
type Reference = (ColorSpace, [f64; 3], [f64; 3], [f64; 3], [f64; 3]);

const REFERENCES: [Reference; 14] = [
    (
        ColorSpace::Oklch,
        [0.7, 0.1, 200.0],
        [0.2518309, 0.6942496, 0.7170637],
        [0.7, -0.0939693, -0.034202],
        [0.5089299, 0.6920702, 0.7254589],
    ),
    (
        ColorSpace::Oklab,
        [0.5, 0.1, -0.1],
        [0.5050078, 0.2724752, 0.6021295],
        [0.5, 0.1, -0.1],
        [0.4790779, 0.3384148, 0.6025026],
    ),
    (
        ColorSpace::Lab,
        [50.0, 40.0, -60.0],
        [0.5492398, 0.3704402, 0.87438],
        [0.5942593, 0.0842954, -0.1682551],
        [0.545848, 0.4280663, 0.8488884],
    ),
    (
        ColorSpace::Lch,
        [60.0, 40.0, 120.0],
        [0.4883318, 0.603181, 0.316322],
        [0.6459831, -0.0634714, 0.0841002],
        [0.5491381, 0.614948, 0.3906188],
    ),
    (
        ColorSpace::DisplayP3,
        [1.0, 0.0, 0.0],
        [1.0930664, -0.226742, -0.1501346],
        [0.6485741, 0.2620418, 0.1450019],
        [0.888924, 0.2765701, -0.0608898],
    ),
    (
        ColorSpace::ProphotoRgb,
        [0.2, 0.5, 0.7],
        [-0.5450192, 0.6176696, 0.7778129],
        [0.5875324, -0.230694, -0.1135219],
        [-0.2170394, 0.6062399, 0.7695944],
    ),
    (
        ColorSpace::A98Rgb,
        [0.2, 0.5, 0.7],
        [-0.2378665, 0.5039929, 0.7129383],
        [0.5565281, -0.0943104, -0.1088623],
        [0.3159398, 0.5138952, 0.7078168],
    ),
    (
        ColorSpace::Rec2020,
        [0.2, 0.5, 0.7],
        [-0.3613886, 0.4939456, 0.7054956],
        [0.5298308, -0.1372931, -0.1187655],
        [0.2, 0.5, 0.7],
    ),
    (
        ColorSpace::XyzD50,
        [0.3, 0.4, 0.2],
        [0.4790431, 0.7217249, 0.4967803],
        [0.7254742, -0.0864508, 0.0579895],
        [0.5965971, 0.7215045, 0.546405],
    ),
    (
        ColorSpace::XyzD65,
        [0.3, 0.4, 0.2],
        [0.5445483, 0.7138221, 0.4188879],
        [0.7270587, -0.0767434, 0.0825524],
        [0.623692, 0.7168049, 0.4855686],
    ),
    (
        ColorSpace::Hsl,
        [210.0, 50.0, 40.0],
        [0.2, 0.4, 0.6],
        [0.4993145, -0.0330435, -0.0929666],
        [0.3460273, 0.4247406, 0.6034416],
    ),
    (
        ColorSpace::Hwb,
        [150.0, 20.0, 30.0],
        [0.2, 0.7, 0.45],
        [0.6808491, -0.1332354, 0.0574882],
        [0.4845037, 0.6940052, 0.5036493],
    ),
    (
        ColorSpace::SrgbLinear,
        [0.2, 0.5, 0.7],
        [0.4845292, 0.735357, 0.8543058],
        [0.761581, -0.0509805, -0.059666],
        [0.6223891, 0.7375046, 0.8485206],
    ),
    (
        ColorSpace::Srgb,
        [0.2, 0.5, 0.7],
        [0.2, 0.5, 0.7],
        [0.5740806, -0.0515976, -0.0952098],
        [0.3996252, 0.5158467, 0.6970722],
    ),
];

#[test]
fn every_space_converts_as_the_references_say() {
    for (space, components, srgb, oklab, rec2020) in REFERENCES {
        let color = color(space, components);
        close(color.to_srgb(), srgb, 1e-6);
        close(color.to(ColorSpace::Oklab), oklab, 1e-6);
        close(color.to(ColorSpace::Rec2020), rec2020, 1e-6);
    }
}

#[test]
fn every_pair_of_spaces_round_trips() {
    for red in [0.02, 0.4, 0.99] {
        for green in [0.01, 0.5, 0.97] {
            for blue in [0.03, 0.6, 1.0] {
                for from in ColorSpace::ALL {
                    let start = color(from, Color::srgb([red, green, blue]).to(from));
                    for to in ColorSpace::ALL {
                        let there = color(to, start.to(to));
                        close(there.to_srgb(), [red, green, blue], 1e-9);
                    }
                }
            }
        }
    }
}

#[test]
fn colors_outside_srgb_survive_hsl_and_hwb() {
    let red = color(ColorSpace::DisplayP3, [1.0, 0.0, 0.0]);
    for space in [ColorSpace::Hsl, ColorSpace::Hwb, ColorSpace::SrgbLinear] {
        close(color(space, red.to(space)).to(ColorSpace::DisplayP3), [1.0, 0.0, 0.0], 1e-9);
    }
}

#[test]
fn none_counts_as_zero() {
    let gray =
        Color { space: ColorSpace::Oklch, components: [Some(0.5), Some(0.0), None], alpha: 1.0, hex: None };
    close(gray.to_srgb(), color(ColorSpace::Oklch, [0.5, 0.0, 0.0]).to_srgb(), 1e-15);
}

#[test]
fn srgb_bytes_are_the_rounded_components() {
    for step in 0..=255_u8 {
        let component = f64::from(step) / 255.0;
        let bytes = Color::srgb([component, 1.0 - component, 0.5]).srgb8();
        assert_eq!(bytes, [step, 255 - step, 128, 255]);
    }
    let half = Color { alpha: 0.5, ..Color::srgb([0.2, 0.4, 0.6]) };
    assert_eq!(half.srgb8(), [51, 102, 153, 128]);
    assert_eq!(color(ColorSpace::Hsl, [210.0, 50.0, 40.0]).srgb8(), [51, 102, 153, 255]);
}

#[test]
fn gamuts_hold_what_they_should() {
    let p3_red = color(ColorSpace::DisplayP3, [1.0, 0.0, 0.0]);
    assert!(!p3_red.in_srgb_gamut());
    assert!(p3_red.in_gamut(ColorSpace::DisplayP3));
    assert!(!p3_red.in_gamut(ColorSpace::Hsl), "hsl is a form of sRGB");
    assert!(p3_red.in_gamut(ColorSpace::Oklch), "oklch has no gamut");
    let rec2020_green = color(ColorSpace::Rec2020, [0.0, 1.0, 0.0]);
    assert!(!rec2020_green.in_gamut(ColorSpace::DisplayP3));
    assert!(color(ColorSpace::Hwb, [0.0, 80.0, 60.0]).in_srgb_gamut());
    let red = Color::srgb([1.0, 0.0, 0.0]);
    let rounded = red.to(ColorSpace::Oklch).map(|c| (c * 1e5).round() / 1e5);
    assert!(color(ColorSpace::Oklch, rounded).in_srgb_gamut(), "five digits of sRGB red are sRGB red");
}

#[test]
fn mapping_lowers_chroma_as_css_color_4_does() {
    let cases = [
        (ColorSpace::DisplayP3, [1.0, 0.0, 0.0], [1.0, 0.0445695, 0.0459316]),
        (ColorSpace::Oklch, [0.7, 0.4, 150.0], [0.0, 0.7606785, 0.2808185]),
        (ColorSpace::Oklch, [0.9, 0.3, 100.0], [0.9989870, 0.8734696, 0.0]),
        (ColorSpace::Rec2020, [0.0, 1.0, 0.0], [0.0, 0.9473441, 0.4462806]),
    ];
    for (space, components, mapped) in cases {
        close(color(space, components).to_srgb_mapped(), mapped, 2e-3);
    }
    close(
        color(ColorSpace::Rec2020, [0.0, 1.0, 0.0]).to_mapped(ColorSpace::DisplayP3),
        [0.0, 0.9740718, 0.3744480],
        2e-3,
    );
    assert_eq!(color(ColorSpace::Oklch, [1.0, 0.3, 20.0]).srgb8(), [255; 4]);
    assert_eq!(color(ColorSpace::Oklch, [0.0, 0.3, 20.0]).srgb8(), [0, 0, 0, 255]);
}

#[test]
fn contrast_is_wcags() {
    let (black, white) = ([0.0; 3], [1.0; 3]);
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    let gray = Color::srgb([119.0 / 255.0; 3]);
    assert!((contrast(gray.to_srgb(), white) - 4.478_089).abs() < 1e-5);
    let see_through = Color { alpha: 0.5, ..Color::srgb(black) };
    let ratio = see_through.contrast_on(&Color { alpha: 0.0, ..Color::srgb(black) }, white);
    assert!((ratio - contrast([0.5; 3], white)).abs() < 1e-9);
}

#[test]
fn difference_is_a_distance_in_oklab() {
    let (one, other) =
        (color(ColorSpace::Oklab, [0.5, 0.1, 0.0]), color(ColorSpace::Oklab, [0.5, 0.13, 0.04]));
    assert!((one.delta_e_ok(&other) - 0.05).abs() < 1e-12);
}
