//! The `less` target over dictionaries built by hand. Less itself is asked in `tests/tests/parity.rs`.

#[path = "json/build.rs"]
mod build;

use build::{color, deprecate, describe, dictionary, modifier, px, token, varying};
use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::less::{self, Options, Values};
use tokens_compiler::value::{
    Dimension, DimensionUnit, FontFamily, LineCap, Part, Scalar, StrokeStyle, Value,
};

fn emit(dictionary: &Dictionary, options: &Options) -> (String, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let files = less::emit(dictionary, options).report(&mut diagnostics);
    let said = diagnostics.iter().map(|one| one.message.clone()).collect();
    (files[0].text().to_owned(), said)
}

/// The file of a dictionary about which there is nothing to say.
fn file(dictionary: &Dictionary, options: &Options) -> String {
    let (text, said) = emit(dictionary, options);
    assert_eq!(said, Vec::<String>::new());
    text
}

#[track_caller]
fn has(text: &str, line: &str) {
    assert!(text.lines().any(|own| own.trim() == line), "no line `{line}` in\n{text}");
}

#[test]
fn what_less_would_read_otherwise_is_escaped() {
    let mut d = dictionary();
    let color = |space, components: [f64; 3]| {
        Value::Color(Color { space, components: components.map(Some), alpha: 1.0, hex: None })
    };
    token(&mut d, "wide", color(ColorSpace::DisplayP3, [1.0, 0.2, 0.0]));
    token(&mut d, "share", color(ColorSpace::Srgb, [0.1234, 0.2, 0.3]));
    token(&mut d, "hue", color(ColorSpace::Hsl, [210.0, 50.0, 40.0]));
    token(&mut d, "tiny", Value::Number(1e-12));
    token(&mut d, "huge", Value::Number(1e21));
    let unit = DimensionUnit::Other("q-x".into());
    token(&mut d, "unit", Value::Dimension(Dimension { value: 1.0, unit }));
    token(&mut d, "text", Value::Opaque(Scalar::Text("1px + \"2\" 'a%'".into())));
    let names = ["Red", "serif", "@{x}"].map(Into::into).to_vec();
    token(&mut d, "family", Value::FontFamily(FontFamily { names }));
    let (text, said) = emit(&d, &Options::default());
    assert_eq!(said, ["in the target `less`, `unit`: `q-x` is not a unit in CSS"]);
    has(&text, "@wide: ~\"color(display-p3 1 0.2 0)\";");
    has(&text, "@share: ~\"rgb(12.34% 20% 30%)\";");
    has(&text, "@hue: hsl(210 50% 40%);");
    has(&text, "@tiny: ~\"0.000000000001\";");
    has(&text, "@huge: ~\"1000000000000000000000\";");
    has(&text, "@unit: ~\"1q-x\";");
    has(&text, "@text: %(~\"1px + %s2%s 'a%%'\", '\"', '\"');");
    has(&text, "@family: \"Red\", serif, \"\\40 {x}\";");
}

#[test]
fn names_are_ascii() {
    let mut d = dictionary();
    for path in ["1x", "色", "é.a", "a_b"] {
        token(&mut d, path, Value::Number(1.0));
    }
    let text = file(&d, &Options::default());
    for name in ["@token-1x", "@u8272", "@ue9-a", "@a-b"] {
        has(&text, &format!("{name}: 1;"));
    }
    token(&mut d, "a-b", Value::Number(2.0));
    let (_, said) = emit(&d, &Options::default());
    assert_eq!(said, ["`a_b` and `a-b` both become `@a-b` in the target `less`"]);
}

#[test]
fn contexts_are_rulesets_and_a_mixin_has_them_all() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    modifier(&mut d, "density", &["regular", "compact"]);
    let one = Some(Value::Number(1.0));
    varying(&mut d, "theme", vec![(&[(0, 0)], one.clone()), (&[(0, 1)], Some(Value::Number(2.0)))]);
    varying(&mut d, "night", vec![(&[(0, 0)], None), (&[(0, 1)], one.clone())]);
    varying(
        &mut d,
        "both",
        vec![
            (&[(0, 0), (1, 0)], one.clone()),
            (&[(0, 1)], Some(Value::Number(2.0))),
            (&[(0, 0), (1, 1)], Some(Value::Number(3.0))),
        ],
    );
    varying(
        &mut d,
        "rare",
        vec![(&[(0, 0), (1, 0)], None), (&[(0, 1)], None), (&[(0, 0), (1, 1)], Some(Value::Number(1.0)))],
    );
    let text = file(&d, &Options { prefix: "ds".to_owned(), ..Options::default() });
    has(&text, "#ds-theme-dark {");
    // A parameter with the name of a token would hide it.
    let text = file(&d, &Options::default());
    has(&text, "#tokens(@modifier-theme: ~\"light\"; @density: ~\"regular\") {");
    has(
        &text,
        ".choose-modifier-theme() when (~\"@{modifier-theme}\" = ~\"dark\") { #modifier-theme-dark(); }",
    );
    let is_light = "(~\"@{modifier-theme}\" = ~\"light\")";
    let inner = "if((~\"@{density}\" = ~\"regular\"), @both--0, @both--2)";
    has(&text, &format!("@both: if({is_light}, {inner}, @both--1);"));
    has(&text, "@both--2: 3;");
    let only = "(~\"@{modifier-theme}\" = ~\"light\") and (~\"@{density}\" = ~\"compact\")";
    has(&text, &format!(".token-rare() when {only} {{ @rare: 1; }}"));
    assert_eq!(text.matches("@rare: ").count(), 1, "{text}");
}

#[test]
fn contexts_with_one_name_are_reported() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["dark red", "dark-red"]);
    varying(&mut d, "a", vec![(&[(0, 0)], Some(Value::Number(1.0))), (&[(0, 1)], Some(Value::Number(2.0)))]);
    let (text, said) = emit(&d, &Options::default());
    assert_eq!(
        said,
        [
            "the contexts `dark-red` and `dark red` of the modifier `theme` both become `#theme-dark-red` in the target `less`"
        ]
    );
    has(&text, "#theme-dark-red-2 {");
}

#[test]
fn a_pattern_is_a_ruleset_and_prose_a_comment() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    let dashed = StrokeStyle::Dashed { dash_array: vec![Part::literal(px(4.0))], line_cap: LineCap::Butt };
    let id = token(&mut d, "line", Value::StrokeStyle(dashed));
    describe(&mut d, id, "A line.\nDashed. */ }");
    deprecate(&mut d, id, None);
    token(&mut d, "color", color(1.0, 0.0, 0.0));
    let text = file(&d, &Options::default());
    has(&text, "@line: { border-style: dashed; stroke-dasharray: 4px; stroke-linecap: butt; };");
    has(&text, "// Dashed. */ }");
    has(&text, "// Deprecated:");
    has(&text, "@color: #ff0000;");
    let var = file(&d, &Options { values: Values::Var, comments: false, ..Options::default() });
    has(&var, "@color: var(--color);");
    assert!(!var.contains("#tokens") && !var.contains("Dashed."));
}
