//! What several targets say of one token: the same words.

#[path = "json/build.rs"]
#[expect(dead_code, reason = "shared with tests that build more")]
mod build;

use build::{color, dictionary, modifier, px, srgb, token, varying};
use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::{self, Target};
use tokens_compiler::value::{Scalar, Value};

/// All that a target writes, and each message that it reports with its help.
fn emit(dictionary: &Dictionary, target: &str) -> (String, Vec<String>) {
    let mut diagnostics = Diagnostics::new(Levels::default());
    let target = Target::from_name(target).expect("a name of a target");
    let outputs = targets::emit(dictionary, &target).report(&mut diagnostics);
    let said = diagnostics.iter().map(|found| format!("{}: {}", found.message, found.help.join(", ")));
    (outputs.iter().map(|output| output.text().to_owned()).collect(), said.collect())
}

#[test]
fn a_token_says_that_it_varies() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark", "dim", "night", "print", "sepia"]);
    modifier(&mut d, "size [m]", &["wide", "compact"]);
    let light = color(1.0, 1.0, 1.0);
    let dark = color(0.0, 0.0, 0.0);
    varying(&mut d, "bg.canvas", vec![(&[], Some(light)), (&[(0, 1)], Some(dark))]);
    let [roomy, dense] = [48.0, 32.0].map(|value| Some(Value::Dimension(px(value))));
    varying(&mut d, "bg.height", vec![(&[], roomy), (&[(1, 1)], dense)]);
    let text = |text: &str| Some(Value::Opaque(Scalar::Text(text.into())));
    varying(&mut d, "bg.label", vec![(&[], text("[a]")), (&[(0, 1), (1, 1)], text("`b`\n"))]);
    let number = |value| Some(Value::Number(f64::from(value)));
    let all = (0..6).map(|context| ([(0, context)], number(context))).collect::<Vec<_>>();
    varying(&mut d, "bg.many", all.iter().map(|(when, value)| (&when[..], value.clone())).collect());
    varying(&mut d, "bg.some", vec![(&[], None), (&[(0, 1)], number(1))]);
    token(&mut d, "bg.one", Value::Number(7.0));
    // Constants and members of sets, where a target documents both.
    for (target, count) in [("rust", 1), ("swift", 2), ("kotlin", 2)] {
        let (text, _) = emit(&d, target);
        let lines: Vec<&str> = text
            .lines()
            .map(|line| line.trim().trim_start_matches("/**").trim_start_matches("///"))
            .map(|line| line.trim_end_matches("*/").trim())
            .collect();
        let size = if target == "kotlin" { "size &#91;m&#93;" } else { "size [m]" };
        for (line, count) in [
            ("`#ffffff`, theme dark `#000000`", count),
            (&*format!("`48px`, {size} compact `32px`"), count),
            (&*format!("`[a]`, theme dark {size} compact `` `b`U+000A ``"), count),
            ("`0`, theme dark `1`, theme dim `2`, theme night `3`, theme print `4`, …", count),
            // It has no constant.
            ("absent, theme dark `1`", count - 1),
            ("`7`", count),
        ] {
            assert_eq!(lines.iter().filter(|found| **found == line).count(), count, "{line} in {text}");
        }
    }
}

#[test]
fn a_color_outside_srgb_gets_one_advice_from_both_targets_of_android() {
    let mut d = dictionary();
    let wide = Color { space: ColorSpace::DisplayP3, ..srgb(1.0, 0.0, 0.0) };
    token(&mut d, "wide", Value::Color(wide));
    for (target, space) in [
        ("kotlin", "the only space that Compose paints in"),
        ("android", "the only space of a color resource"),
    ] {
        let said = format!(
            "in the target `{target}`, `wide`: the color is outside sRGB, {space}; the nearest color in it is written: override the token for Android in a context of its own"
        );
        assert_eq!(emit(&d, target).1, [said]);
    }
}
