//! One token of every type.

use std::sync::Arc;

use tokens_compiler::color::Color;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::targets::css::{self, Options, Parts, References};
use tokens_compiler::value::{
    Border, CubicBezier, Dimension, DimensionUnit, Duration, DurationUnit, FontFamily, FontWeight,
    GradientStop, LineCap, Part, Scalar, ShadowLayer, StrokeKeyword, StrokeStyle, Transition, Typography,
    Value,
};

use crate::system::{System, hex, px};

fn families(names: &[&str]) -> FontFamily {
    FontFamily { names: names.iter().map(|&name| Arc::from(name)).collect() }
}

fn milliseconds(value: f64) -> Duration {
    Duration { value, unit: DurationUnit::Milliseconds }
}

const CURVE: CubicBezier = CubicBezier { x1: 0.2, y1: 0.0, x2: 0.0, y2: 1.0 };

fn dashed() -> StrokeStyle {
    StrokeStyle::Dashed {
        dash_array: vec![Part::literal(px(2.0)), Part::literal(px(4.0))],
        line_cap: LineCap::Round,
    }
}

#[track_caller]
#[expect(clippy::needless_pass_by_value, reason = "the calls read better")]
fn is(value: Value, wanted: &str) {
    let mut text = String::new();
    css::push_value(&mut text, &System::default().dictionary, &value);
    assert_eq!(text, wanted);
}

#[test]
fn simple_values() {
    is(Value::Dimension(px(16.0)), "16px");
    is(Value::Dimension(px(0.0)), "0px");
    is(Value::Dimension(Dimension { value: -1.5, unit: DimensionUnit::Rem }), "-1.5rem");
    is(Value::Dimension(Dimension { value: 2.0, unit: DimensionUnit::Other("em".into()) }), "2em");
    is(Value::Dimension(Dimension { value: 50.0, unit: DimensionUnit::Other("%".into()) }), "50%");
    is(Value::Dimension(Dimension { value: 0.0, unit: DimensionUnit::Other("".into()) }), "0");
    is(Value::Duration(milliseconds(200.0)), "200ms");
    is(Value::Duration(Duration { value: 1.5, unit: DurationUnit::Seconds }), "1.5s");
    is(Value::Number(-0.0), "0");
    is(Value::Number(1e-7), "0.0000001");
    is(Value::FontWeight(FontWeight { value: 600.0, keyword: Some("semi-bold") }), "600");
    is(Value::CubicBezier(CURVE), "cubic-bezier(0.2, 0, 0, 1)");
    is(Value::StrokeStyle(StrokeStyle::Keyword(StrokeKeyword::Double)), "double");
}

#[test]
fn font_families_are_quoted_where_they_are_no_names() {
    is(
        Value::FontFamily(families(&["Helvetica Neue", "Inter", "-apple-system", "sans-serif"])),
        "\"Helvetica Neue\", Inter, -apple-system, sans-serif",
    );
    is(Value::FontFamily(families(&["inherit", "Default", "2Step", "Ünik"])), {
        "\"inherit\", \"Default\", \"2Step\", \"Ünik\""
    });
}

#[test]
fn plain_values_of_unknown_types() {
    let is = |content: &str, wanted: &str| is(Value::Opaque(Scalar::Text(content.into())), wanted);
    is("uppercase", "uppercase");
    is("calc(100% - (2px * 3))", "calc(100% - (2px * 3))");
    is("url(data:image/png;base64,AAA=)", "url(data:image/png;base64,AAA=)");
    is("0 1px 2px 'a;b'", "0 1px 2px 'a;b'");
    is("Don't", "\"Don't\"");
    is("", "\"\"");
    is("inherit", "\"inherit\"");
    is("a; color: red", "\"a; color: red\"");
    is("url(a 'b)' )", "\"url(a 'b)' )\"");
    is("x) }", "\"x) }\"");
    is("a /* b", "\"a /* b\"");
    is("a\\", "\"a\\\\\"");
    is("red !important", "\"red !important\"");
    is("</style>", "\"\\3c /style>\"");
    super::values::is(Value::Opaque(Scalar::Boolean(true)), "true");
    super::values::is(Value::Opaque(Scalar::Number(2.5)), "2.5");
}

fn everything() -> System {
    let mut system = System::default();
    let ink = system.token("color.ink", hex(0x0033_6699));
    system.token("color.glass", Value::Color(Color { alpha: 0.5, ..Color::srgb([0.2, 0.4, 0.6]) }));
    let thin = system.token("size.thin", Value::Dimension(px(1.0)));
    let body = system.token("font.body", Value::FontFamily(families(&["Inter", "sans-serif"])));
    let half = system.token("number.half", Value::Number(0.5));
    let dash = system.token("stroke.dash", Value::StrokeStyle(dashed()));
    system.alias("stroke.main", dash);
    system.token(
        "border.plain",
        Value::Border(Box::new(Border {
            color: Part { value: Color::srgb([0.2, 0.4, 0.6]), alias: Some(ink) },
            width: Part { value: px(1.0), alias: Some(thin) },
            style: Part::literal(StrokeStyle::Keyword(StrokeKeyword::Solid)),
        })),
    );
    system.token(
        "border.dashed",
        Value::Border(Box::new(Border {
            color: Part::literal(Color::srgb([0.0, 0.0, 0.0])),
            width: Part::literal(px(2.0)),
            style: Part { value: dashed(), alias: Some(dash) },
        })),
    );
    system.token(
        "motion.fade",
        Value::Transition(Box::new(Transition {
            duration: Part::literal(milliseconds(200.0)),
            delay: Part::literal(milliseconds(0.0)),
            timing_function: Part::literal(CURVE),
        })),
    );
    let layer = |inset, blur| {
        Part::literal(ShadowLayer {
            color: Part::literal(Color { alpha: 0.2, ..Color::srgb([0.0; 3]) }),
            offset_x: Part::literal(px(0.0)),
            offset_y: Part::literal(px(1.0)),
            blur: Part::literal(px(blur)),
            spread: Part::literal(px(0.0)),
            inset,
        })
    };
    system.token("shadow.card", Value::Shadow(vec![layer(false, 2.0), layer(true, 4.0)]));
    let stop = |color, position, alias| {
        Part::literal(GradientStop { color: Part::literal(color), position: Part { value: position, alias } })
    };
    let fade = system.token(
        "gradient.fade",
        Value::Gradient(vec![
            stop(Color::srgb([1.0; 3]), 0.0, None),
            stop(Color::srgb([0.2, 0.6, 0.4]), 0.5, Some(half)),
            stop(Color::srgb([0.0; 3]), 1.0, None),
        ]),
    );
    system.alias("gradient.main", fade);
    let style = Typography {
        font_family: Part { value: families(&["Inter", "sans-serif"]), alias: Some(body) },
        font_size: Part::literal(px(16.0)),
        font_weight: Part::literal(FontWeight { value: 700.0, keyword: Some("bold") }),
        letter_spacing: Some(Part::literal(px(0.1))),
        line_height: Some(Part::literal(1.5)),
    };
    let text = system.token("text.body", Value::Typography(Box::new(style.clone())));
    system.token(
        "text.bare",
        Value::Typography(Box::new(Typography { letter_spacing: None, line_height: None, ..style })),
    );
    system.alias("text.main", text);
    system
}

#[test]
fn every_type_with_references() {
    let wanted = "\
:root {
  --color-ink: #336699;
  --color-glass: rgb(51 102 153 / 0.5);
  --size-thin: 1px;
  --font-body: Inter, sans-serif;
  --number-half: 0.5;
  --stroke-dash-dash-array: 2px 4px;
  --stroke-dash-line-cap: round;
  --stroke-dash: dashed;
  --stroke-main-dash-array: var(--stroke-dash-dash-array);
  --stroke-main-line-cap: var(--stroke-dash-line-cap);
  --stroke-main: var(--stroke-dash);
  --border-plain: var(--size-thin) solid var(--color-ink);
  --border-dashed-dash-array: var(--stroke-dash-dash-array);
  --border-dashed-line-cap: var(--stroke-dash-line-cap);
  --border-dashed: 2px var(--stroke-dash) #000000;
  --motion-fade: 200ms 0ms cubic-bezier(0.2, 0, 0, 1);
  --shadow-card: 0px 1px 2px 0px rgb(0 0 0 / 0.2), inset 0px 1px 4px 0px rgb(0 0 0 / 0.2);
  --gradient-fade-stops: #ffffff 0%, #339966 calc(var(--number-half) * 100%), #000000 100%;
  --gradient-fade: linear-gradient(in srgb, var(--gradient-fade-stops));
  --gradient-main-stops: var(--gradient-fade-stops);
  --gradient-main: var(--gradient-fade);
  --text-body-font-family: var(--font-body);
  --text-body-font-size: 16px;
  --text-body-font-weight: 700;
  --text-body-letter-spacing: 0.1px;
  --text-body-line-height: 1.5;
  --text-body: var(--text-body-font-weight) var(--text-body-font-size)/var(--text-body-line-height) var(--text-body-font-family);
  --text-bare-font-family: var(--font-body);
  --text-bare-font-size: 16px;
  --text-bare-font-weight: 700;
  --text-bare: var(--text-bare-font-weight) var(--text-bare-font-size) var(--text-bare-font-family);
  --text-main-font-family: var(--text-body-font-family);
  --text-main-font-size: var(--text-body-font-size);
  --text-main-font-weight: var(--text-body-font-weight);
  --text-main-letter-spacing: var(--text-body-letter-spacing);
  --text-main-line-height: var(--text-body-line-height);
  --text-main: var(--text-body);
}
";
    assert_eq!(everything().css(&Options::default()), wanted);
}

#[test]
fn every_type_written_out() {
    let options = Options {
        references: References::Value,
        gradient_direction: Some("to right".to_owned()),
        prefix: "ds".to_owned(),
        layer: Some("tokens".to_owned()),
        ..Options::default()
    };
    let text = everything().css(&options);
    assert!(text.starts_with("@layer tokens {\n  :root {\n    --ds-color-ink: #336699;\n"), "{text}");
    assert!(text.ends_with("  }\n}\n"), "{text}");
    assert!(!text.contains("var("), "{text}");
    for line in [
        "--ds-border-plain: 1px solid #336699;",
        "--ds-border-dashed: 2px dashed #000000;",
        "--ds-gradient-main: linear-gradient(to right in srgb, #ffffff 0%, #339966 50%, #000000 100%);",
        "--ds-gradient-main-stops: #ffffff 0%, #339966 50%, #000000 100%;",
        "--ds-text-main: 700 16px/1.5 Inter, sans-serif;",
        "--ds-text-main-letter-spacing: 0.1px;",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
}

#[test]
fn types_are_registered() {
    let text = everything().css(&Options { property: true, ..Options::default() });
    assert!(text.starts_with(
        "@property --color-ink {\n  syntax: \"<color>\";\n  inherits: true;\n  initial-value: #336699;\n}\n\n"
    ));
    assert!(text.contains("@property --size-thin {\n  syntax: \"<length>\";"));
    assert!(text.contains("@property --number-half {\n  syntax: \"<number>\";"));
    assert!(!text.contains("@property --text"));
    let mut system = System::default();
    system.token("gap", Value::Dimension(Dimension { value: 1.5, unit: DimensionUnit::Rem }));
    system.token("wide", Value::Dimension(Dimension { value: 50.0, unit: DimensionUnit::Other("%".into()) }));
    let text = system.css(&Options { property: true, ..Options::default() });
    assert!(text.contains("initial-value: 24px;"), "{text}");
    assert!(!text.contains("@property --wide"), "{text}");
}

#[test]
fn a_unit_that_css_does_not_have_is_reported() {
    let mut system = System::default();
    system
        .token("odd", Value::Dimension(Dimension { value: 1.0, unit: DimensionUnit::Other("1;}x".into()) }));
    let (text, messages) = system.emit(&Options::default());
    assert_eq!(messages, ["in the target `css`, `odd`: `1;}x` is not a unit in CSS"]);
    assert_eq!(text, ":root {\n  --odd: 1\\31 \\3b \\7d x;\n}\n");
}

#[test]
fn only_the_parts_that_the_whole_cannot_hold() {
    let written = |parts| {
        let text = everything().css(&Options { parts, ..Options::default() });
        let name = |line: &str| Some(line.trim().strip_prefix("--")?.split_once(':')?.0.to_owned());
        let names: Vec<String> = text.lines().filter_map(name).collect();
        (text, names)
    };
    let ((_, all), (text, needed)) = (written(Parts::All), written(Parts::Needed));
    let suffixes = ["-font-family", "-font-size", "-font-weight", "-line-height", "-stops"];
    let left: Vec<_> =
        all.into_iter().filter(|name| suffixes.iter().all(|one| !name.ends_with(one))).collect();
    assert_eq!(needed, left);
    assert!(suffixes.iter().all(|suffix| !text.contains(&format!("{suffix})"))), "{text}");
}

#[test]
fn gradients_name_their_space_once() {
    let first = |direction: Option<&str>, space: &str| {
        let text = everything().css(&Options {
            gradient_direction: direction.map(str::to_owned),
            gradient_space: space.to_owned(),
            ..Options::default()
        });
        let (_, rest) = text.split_once("linear-gradient(").expect("a gradient");
        rest.split(',').next().expect("an argument").to_owned()
    };
    assert_eq!(first(None, "oklch longer hue"), "in oklch longer hue");
    assert_eq!(first(Some("45deg"), "oklab"), "45deg in oklab");
    assert_eq!(first(Some("to right in oklab"), "srgb"), "to right in oklab");
    assert_eq!(first(Some("in lab to left"), "srgb"), "in lab to left");
    // Steps between stops would each go the longer way, so the whole has its own stops.
    let longer =
        everything().css(&Options { gradient_space: "oklch longer hue".into(), ..Options::default() });
    let whole = longer.lines().find(|line| line.contains("--gradient-fade:")).expect("it is declared");
    assert!(whole.contains("hue, #ffffff 0%") && !whole.contains("color-mix"), "{whole}");
    let stops = longer.lines().find(|line| line.contains("--gradient-fade-stops:")).expect("it is declared");
    assert!(stops.contains("color-mix(in oklch longer hue, #ffffff, "), "{stops}");
    for space in ["", "rgb", "srgb longer hue", "oklch hue", "srgb, red", "oklab  x"] {
        let mut diagnostics = Diagnostics::new(Levels::default());
        let options = Options { gradient_space: space.to_owned(), ..Options::default() };
        let outputs = css::emit(&everything().dictionary, &options).report(&mut diagnostics);
        assert!(outputs.is_empty() && diagnostics.has_errors(), "{space}");
    }
}
