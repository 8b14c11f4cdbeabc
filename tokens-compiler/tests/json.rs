//! The `json` target over dictionaries built by hand.

#[path = "json/build.rs"]
mod build;

use std::sync::Arc;

use build::{color, deprecate, describe, dictionary, modifier, px, srgb, token, varying};
use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::compile;
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::json::{self, Contexts, Form, Options};
use tokens_compiler::value::{
    Border, CubicBezier, Dimension, DimensionUnit, Duration, DurationUnit, FontFamily, FontWeight,
    GradientStop, LineCap, Part, Scalar, ShadowLayer, StrokeKeyword, StrokeStyle, Transition, Typography,
    Value,
};

fn family(names: &[&str]) -> FontFamily {
    FontFamily { names: names.iter().map(|&name| Arc::from(name)).collect() }
}

fn layer(inset: bool) -> Part<ShadowLayer> {
    Part::literal(ShadowLayer {
        color: Part::literal(srgb(0.0, 0.0, 0.0)),
        offset_x: Part::literal(px(0.0)),
        offset_y: Part::literal(px(2.5)),
        blur: Part::literal(px(4.0)),
        spread: Part::literal(px(-1.0)),
        inset,
    })
}

#[track_caller]
fn assert_value(value: &Value, expected: &str) {
    let mut text = String::new();
    json::push_value(&mut text, &Dictionary::default(), value);
    assert_eq!(text, expected);
}

#[test]
fn simple_values_are_as_the_format_writes_them() {
    assert_value(&color(0.2, 0.4, 1.0), r#"{"colorSpace": "srgb", "components": [0.2, 0.4, 1]}"#);
    let full = Color {
        space: ColorSpace::Oklch,
        components: [Some(0.5), Some(0.1), None],
        alpha: 0.5,
        hex: Some([0, 171, 255]),
    };
    assert_value(
        &Value::Color(full),
        r##"{"colorSpace": "oklch", "components": [0.5, 0.1, "none"], "alpha": 0.5, "hex": "#00abff"}"##,
    );
    assert_value(&Value::Dimension(px(-0.5)), r#"{"value": -0.5, "unit": "px"}"#);
    let odd = Dimension { value: 1e21, unit: DimensionUnit::Other("\"\\\u{1}".into()) };
    assert_value(
        &Value::Dimension(odd),
        "{\"value\": 1000000000000000000000, \"unit\": \"\\\"\\\\\\u0001\"}",
    );
    assert_value(&Value::FontFamily(family(&["Inter"])), r#""Inter""#);
    assert_value(&Value::FontFamily(family(&["Open \"S\"", "serif"])), r#"["Open \"S\"", "serif"]"#);
    assert_value(&Value::FontWeight(FontWeight { value: 700.0, keyword: Some("bold") }), r#""bold""#);
    assert_value(&Value::FontWeight(FontWeight { value: 350.5, keyword: None }), "350.5");
    let time = Duration { value: 1.5, unit: DurationUnit::Seconds };
    assert_value(&Value::Duration(time), r#"{"value": 1.5, "unit": "s"}"#);
    let curve = CubicBezier { x1: 0.25, y1: -1.0, x2: 1.0, y2: 2.0 };
    assert_value(&Value::CubicBezier(curve), "[0.25, -1, 1, 2]");
    assert_value(&Value::Number(-0.0), "0");
    assert_value(&Value::Opaque(Scalar::Text("a\u{2028}\n\u{7f}é😀".into())), "\"a\\u2028\\n\\u007fé😀\"");
    assert_value(&Value::Opaque(Scalar::Boolean(true)), "true");
    assert_value(&Value::Opaque(Scalar::Number(3.0)), "3");
}

#[test]
fn composite_values_are_as_the_format_writes_them() {
    assert_value(&Value::StrokeStyle(StrokeStyle::Keyword(StrokeKeyword::Dotted)), r#""dotted""#);
    let dashed = StrokeStyle::Dashed {
        dash_array: vec![Part::literal(px(4.0)), Part::literal(px(2.0))],
        line_cap: LineCap::Round,
    };
    let border = Border {
        color: Part::literal(srgb(1.0, 0.0, 0.0)),
        width: Part::literal(px(1.0)),
        style: Part::literal(dashed),
    };
    assert_value(
        &Value::Border(Box::new(border)),
        "{\"color\": {\"colorSpace\": \"srgb\", \"components\": [1, 0, 0]}, \
         \"width\": {\"value\": 1, \"unit\": \"px\"}, \
         \"style\": {\"dashArray\": [{\"value\": 4, \"unit\": \"px\"}, {\"value\": 2, \"unit\": \"px\"}], \"lineCap\": \"round\"}}",
    );
    let transition = Transition {
        duration: Part::literal(Duration { value: 200.0, unit: DurationUnit::Milliseconds }),
        delay: Part::literal(Duration { value: 0.0, unit: DurationUnit::Seconds }),
        timing_function: Part::literal(CubicBezier { x1: 0.0, y1: 0.0, x2: 1.0, y2: 1.0 }),
    };
    assert_value(
        &Value::Transition(Box::new(transition)),
        r#"{"duration": {"value": 200, "unit": "ms"}, "delay": {"value": 0, "unit": "s"}, "timingFunction": [0, 0, 1, 1]}"#,
    );
    let one = r#"{"color": {"colorSpace": "srgb", "components": [0, 0, 0]}, "offsetX": {"value": 0, "unit": "px"}, "offsetY": {"value": 2.5, "unit": "px"}, "blur": {"value": 4, "unit": "px"}, "spread": {"value": -1, "unit": "px"}"#;
    assert_value(&Value::Shadow(vec![layer(false)]), &format!("{one}}}"));
    assert_value(
        &Value::Shadow(vec![layer(true), layer(false)]),
        &format!("[{one}, \"inset\": true}}, {one}}}]"),
    );
    let stop = GradientStop { color: Part::literal(srgb(0.0, 0.0, 0.0)), position: Part::literal(0.25) };
    assert_value(
        &Value::Gradient(vec![Part::literal(stop)]),
        r#"[{"color": {"colorSpace": "srgb", "components": [0, 0, 0]}, "position": 0.25}]"#,
    );
    let text = Typography {
        font_family: Part::literal(family(&["Inter"])),
        font_size: Part::literal(px(16.0)),
        font_weight: Part::literal(FontWeight { value: 400.0, keyword: None }),
        letter_spacing: None,
        line_height: Some(Part::literal(1.5)),
    };
    assert_value(
        &Value::Typography(Box::new(text)),
        r#"{"fontFamily": "Inter", "fontSize": {"value": 16, "unit": "px"}, "fontWeight": 400, "lineHeight": 1.5}"#,
    );
}

/// Two modifiers; one token meets both, one exists in the dark theme only.
fn system() -> Dictionary {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    modifier(&mut d, "density", &["regular", "Very Compact"]);
    let brand = token(&mut d, "color.brand.$root", Value::Number(1.0));
    describe(&mut d, brand, "The \"brand\"");
    deprecate(&mut d, brand, Some("use {color.x}"));
    varying(
        &mut d,
        "color.bg",
        vec![(&[(0, 0)], Some(Value::Number(2.0))), (&[(0, 1)], Some(Value::Number(3.0)))],
    );
    varying(
        &mut d,
        "both",
        vec![
            (&[(0, 0), (1, 0)], Some(Value::Number(4.0))),
            (&[(0, 1), (1, 0)], Some(Value::Number(4.0))),
            (&[(0, 0), (1, 1)], Some(Value::Number(6.0))),
            (&[(0, 1), (1, 1)], Some(Value::Number(7.0))),
        ],
    );
    let night = varying(
        &mut d,
        "night.only",
        vec![(&[(0, 0)], None), (&[(0, 1)], Some(Value::Opaque(Scalar::Text("x".into()))))],
    );
    d.tokens[night.index()].opaque_type = Some("string".into());
    deprecate(&mut d, night, None);
    d
}

#[test]
fn resolved_prints_the_tokens_that_exist_for_the_input() {
    let d = system();
    assert_eq!(json::resolved(&dictionary(), &Condition::default()), "{}\n");
    assert_eq!(
        json::resolved(&d, &Condition::default()),
        r#"{
  "color.brand.$root": {"type": "number", "value": 1},
  "color.bg": {"type": "number", "value": 2},
  "both": {"type": "number", "value": 4}
}
"#
    );
    let input = d.input([("theme", "dark"), ("density", "Very Compact")]).unwrap();
    assert_eq!(
        json::resolved(&d, &input),
        r#"{
  "color.brand.$root": {"type": "number", "value": 1},
  "color.bg": {"type": "number", "value": 3},
  "both": {"type": "number", "value": 7},
  "night.only": {"type": "string", "value": "x"}
}
"#
    );
}

#[test]
fn variations_hold_every_value_with_its_contexts() {
    assert_eq!(json::variations(&dictionary()), "{\n  \"modifiers\": {},\n  \"tokens\": {}\n}\n");
    assert_eq!(
        json::variations(&system()),
        r#"{
  "modifiers": {
    "theme": {"contexts": ["light", "dark"], "default": "light"},
    "density": {"contexts": ["regular", "Very Compact"], "default": "regular"}
  },
  "tokens": {
    "color.brand.$root": {"type": "number", "values": [{"when": {}, "value": 1}]},
    "color.bg": {"type": "number", "values": [
      {"when": {"theme": "light"}, "value": 2},
      {"when": {"theme": "dark"}, "value": 3}
    ]},
    "both": {"type": "number", "values": [
      {"when": {"theme": "light", "density": "regular"}, "value": 4},
      {"when": {"theme": "dark", "density": "regular"}, "value": 4},
      {"when": {"theme": "light", "density": "Very Compact"}, "value": 6},
      {"when": {"theme": "dark", "density": "Very Compact"}, "value": 7}
    ]},
    "night.only": {"type": "string", "values": [
      {"when": {"theme": "dark"}, "value": "x"}
    ]}
  }
}
"#
    );
}

#[test]
fn nested_is_a_document_in_groups() {
    let d = system();
    assert_eq!(json::nested(&dictionary(), &Condition::default()), "{}\n");
    assert_eq!(
        json::nested(&d, &Condition::default()),
        r#"{
  "color": {
    "brand": {
      "$root": {
        "$type": "number",
        "$value": 1,
        "$description": "The \"brand\"",
        "$deprecated": "use {color.x}"
      }
    },
    "bg": {
      "$type": "number",
      "$value": 2
    }
  },
  "both": {
    "$type": "number",
    "$value": 4
  }
}
"#
    );
}

#[test]
fn each_context_has_its_files() {
    let d = system();
    let mut diagnostics = Diagnostics::default();
    let outputs = json::emit(&d, &Options::default()).report(&mut diagnostics);
    let paths: Vec<&str> = outputs.iter().map(|output| output.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "tokens.json",
            "tokens.flat.json",
            "theme-dark.json",
            "theme-dark.flat.json",
            "density-very-compact.json",
            "density-very-compact.flat.json",
            "tokens.variations.json",
        ]
    );
    let options =
        Options { file: "out/all.json".to_owned(), formats: vec![Form::Nested], contexts: Contexts::Changed };
    let outputs = json::emit(&d, &options).report(&mut diagnostics);
    assert_eq!(outputs[0].path, "out/all.json");
    assert_eq!(outputs[1].path, "out/theme-dark.json");
    assert_eq!(
        outputs[1].text(),
        r#"{
  "color": {
    "bg": {
      "$type": "number",
      "$value": 3
    }
  },
  "night": {
    "only": {
      "$type": "string",
      "$value": "x",
      "$deprecated": true
    }
  }
}
"#
    );
    assert!(!diagnostics.has_errors());
}

#[test]
fn contexts_with_one_file_name_are_reported() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "Dark", "dark"]);
    let mut diagnostics = Diagnostics::default();
    let outputs = json::emit(&d, &Options::default()).report(&mut diagnostics);
    assert_eq!(outputs.len(), 5);
    let messages: Vec<&str> = diagnostics.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(
        messages,
        ["`Dark` of the modifier `theme` and `dark` of the modifier `theme` both become the file \
          `theme-dark.json` in the target `json`"]
    );
}

/// Every type, with references.
const DOCUMENT: &str = r##"{
  "color": {
    "$type": "color",
    "brand": {"$value": {"colorSpace": "oklch", "components": [0.5, 0.1, "none"], "alpha": 0.5, "hex": "#336699"}},
    "text": {"$root": {"$value": "{color.brand}"}, "$description": "text"}
  },
  "size": {"$type": "dimension", "$value": {"value": -0.5, "unit": "rem"}},
  "old": {"$type": "number", "$value": 3, "$deprecated": "use {ratio}"},
  "family": {"$type": "fontFamily", "$value": ["Inter", "sans-serif"]},
  "weight": {"$type": "fontWeight", "$value": "extra-bold"},
  "time": {"$type": "duration", "$value": {"value": 1.5, "unit": "s"}},
  "curve": {"$type": "cubicBezier", "$value": [0.2, -1, 0, 1]},
  "ratio": {"$type": "number", "$value": 1e-7},
  "stroke": {"$type": "strokeStyle", "$value": {"dashArray": ["{size}", {"value": 1, "unit": "px"}], "lineCap": "round"}},
  "edge": {"$type": "border", "$value": {"color": "{color.brand}", "width": "{size}", "style": "{stroke}"}},
  "move": {"$type": "transition", "$value": {"duration": "{time}", "delay": "{time}", "timingFunction": "{curve}"}},
  "lift": {"$type": "shadow", "$value": {"color": "{color.brand}", "offsetX": "{size}", "offsetY": "{size}", "blur": {"value": 0, "unit": "px"}, "spread": "{size}", "inset": true}},
  "lifts": {"$type": "shadow", "$value": ["{lift}", "{lift}"]},
  "wash": {"$type": "gradient", "$value": [{"color": "{color.brand}", "position": 0}, {"color": "{color.text.$root}", "position": "{ratio}"}]},
  "body": {"$type": "typography", "$value": {"fontFamily": "{family}", "fontSize": "{size}", "fontWeight": "{weight}", "letterSpacing": "{size}", "lineHeight": "{ratio}"}}
}"##;

#[test]
fn the_nested_form_reads_back_as_the_same_values() {
    let read = |text: &str| {
        let loader = MemoryLoader::default().with("a.tokens.json", text);
        let compilation = compile("a.tokens.json", &loader, &tokens_compiler::Options::default());
        let messages: Vec<&str> = compilation.diagnostics.iter().map(|one| one.message.as_str()).collect();
        assert_eq!(messages, Vec::<&str>::new(), "{text}");
        compilation.dictionary
    };
    let first = read(DOCUMENT);
    let second = read(&json::nested(&first, &Condition::default()));
    assert_eq!(first.tokens.len(), 16);
    assert_eq!(json::resolved(&first, &Condition::default()), json::resolved(&second, &Condition::default()));
}
