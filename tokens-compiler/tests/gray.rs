//! A gray is a gray in every space and every target.

use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::{self, Target};
use tokens_compiler::{Options, compile};

fn color(space: ColorSpace, components: [f64; 3]) -> Color {
    Color { space, components: components.map(Some), alpha: 1.0, hex: None }
}

/// Whether components are a gray's: exactly, but for XYZ, whose white is no one number.
fn is_gray(space: ColorSpace, [first, second, third]: [f64; 3]) -> bool {
    match space {
        ColorSpace::Hsl => second == 0.0 && first == 0.0,
        ColorSpace::Hwb => (second + third - 100.0).abs() < 1e-9 && first == 0.0,
        ColorSpace::Lab | ColorSpace::Lch | ColorSpace::Oklab | ColorSpace::Oklch => {
            second == 0.0 && third == 0.0
        }
        ColorSpace::XyzD65 => (first - 0.950_455_927 * second).abs() < 1e-8,
        ColorSpace::XyzD50 => (first - 0.964_295_676 * second).abs() < 1e-8,
        _ => first == second && second == third,
    }
}

#[test]
fn every_gray_stays_one_through_every_pair_of_spaces() {
    for step in 0..=255_u8 {
        let gray = Color::srgb([f64::from(step) / 255.0; 3]);
        for there in ColorSpace::ALL {
            let components = gray.to(there);
            assert!(is_gray(there, components), "{step} is {components:?} in {}", there.name());
            for on in ColorSpace::ALL {
                let components = color(there, components).to(on);
                let way = format!("{step} is {components:?} from {} in {}", there.name(), on.name());
                assert!(is_gray(on, components), "{way}");
            }
            let back = color(there, components);
            assert_eq!(back.srgb8(), [step, step, step, 255], "{step} by way of {}", there.name());
            assert!(back.in_srgb_gamut(), "{step} by way of {}", there.name());
            let [red, green, blue] = back.to_mapped(ColorSpace::DisplayP3);
            assert!(red == green && green == blue, "{step} by way of {}", there.name());
        }
    }
}

/// Grays as people write them: with as many digits as they like, without a hue, with one that means nothing.
const WRITTEN: [(&str, &str); 10] = [
    ("oklch", "[L1, 0, 0]"),
    ("oklch", "[L1, 0, 263.4]"),
    ("oklch", "[L1, \"none\", \"none\"]"),
    ("oklab", "[L1, 0, \"none\"]"),
    ("lab", "[L100, 0, 0]"),
    ("lch", "[L100, 0, \"none\"]"),
    ("display-p3", "[L1, L1, L1]"),
    ("prophoto-rgb", "[L1, L1, L1]"),
    ("hsl", "[\"none\", 0, L100]"),
    ("hwb", "[120, L100, R100]"),
];

#[test]
fn every_target_writes_a_gray_with_three_equal_parts() {
    let mut tokens = Vec::new();
    for step in 0..=255_u32 {
        let part = f64::from(step) / 255.0;
        for (kind, (space, components)) in WRITTEN.iter().enumerate() {
            let components = components
                .replace("L100", &(part * 100.0).to_string())
                .replace("R100", &(100.0 - part * 100.0).to_string())
                .replace("L1", &part.to_string());
            tokens.push(format!(
                r#""g{step}k{kind}":{{"$value":{{"colorSpace":"{space}","components":{components}}}}}"#
            ));
        }
    }
    let json = format!(r#"{{"$type":"color",{}}}"#, tokens.join(","));
    let loader = MemoryLoader::default().with("a.tokens.json", json);
    let compilation = compile("a.tokens.json", &loader, &Options::default());
    let (mut bytes, mut screens) = (0, 0);
    for name in ["rust", "kotlin", "android", "swift"] {
        let target = Target::from_name(name).expect("a target");
        let mut diagnostics = Diagnostics::default();
        for output in targets::emit(&compilation.dictionary, &target).report(&mut diagnostics) {
            for (at, mark) in
                ["0xFF", "\">#FF", ", 0x"].iter().flat_map(|mark| output.text().match_indices(mark))
            {
                let start = at + mark.len();
                let Some(hex) = output.text().get(start..start + 6) else { continue };
                if hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    assert!(hex[..2] == hex[2..4] && hex[2..4] == hex[4..], "{name}: {hex}");
                    bytes += 1;
                }
            }
            for mark in ["srgb: ", "p3: "] {
                for (at, _) in output.text().match_indices(mark) {
                    let rest = &output.text()[at + mark.len()..];
                    let parts: Vec<&str> = rest.split([',', ')']).take(3).map(str::trim).collect();
                    if parts[0].starts_with(|c: char| c.is_ascii_digit()) {
                        assert!(parts[0] == parts[1] && parts[1] == parts[2], "{name}: {parts:?}");
                        screens += 1;
                    }
                }
            }
        }
        assert_eq!(diagnostics.iter().count(), 0, "{name}");
    }
    assert!(bytes >= 3 * 2560, "{bytes}");
    assert!(screens >= 2560, "{screens}");
}
