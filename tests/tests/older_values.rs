//! Values as older files and CSS write them, and the fixes that write them as the format does: a real browser sees the same
//! color before and after, and the compiler has nothing to say of what was fixed.

use serde_json::{Value as Json, json};
use tokens_compiler::diagnostic::Levels;
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::edit;
use tokens_compiler::fix::completed;
use tokens_compiler::source::{MemoryLoader, SourceId};
use tokens_compiler::targets::css;
use tokens_compiler::value::TokenType;
use tokens_compiler::{Compilation, Options, compile};
use tokens_tests::{browser, disk, skip};

/// Colors in every form of CSS, besides the names.
const COLORS: [&str; 43] = [
    "#f00",
    "#F00A",
    "#336699",
    "#33669980",
    " #336699 ",
    "transparent",
    "rgb(255, 0, 10)",
    "rgb(1 2 3)",
    "RGB( 1 , 2 , 3 )",
    "rgb(10%, 20%, 30.5%)",
    "rgb(12.5 0 0)",
    "rgb(300, -5, 0)",
    "rgba(1, 2, 3, 0.5)",
    "rgba(1, 2, 3, .5)",
    "rgba(1, 2, 3, 50%)",
    "rgb(1 2 3 / 25%)",
    "rgb(none 2 3)",
    "hsl(120, 50%, 40%)",
    "hsl(120deg 50% 40%)",
    "hsl(-60, 50%, 40%)",
    "hsl(0.5turn 50% 40%)",
    "hsl(100grad 50% 40%)",
    "hsl(1rad 50% 40%)",
    "hsl(480 50% 40% / 0.3)",
    "hsla(360, 100%, 50%, 1)",
    "hsl(120 50 40)",
    "hwb(200 10% 20%)",
    "hwb(200deg 10% 20% / 0.5)",
    "lab(50% 40 -20)",
    "lab(50 50% -20%)",
    "lch(50% 30 120)",
    "lch(50 40% 120deg)",
    "oklab(70% 0.1 -0.1)",
    "oklab(0.7 25% -25%)",
    "oklch(70% 0.1 200)",
    "oklch(0.7 50% 0.5turn / 50%)",
    "oklch(0.7 0.1 none)",
    "color(srgb 0.1 0.2 0.3)",
    "color(srgb 10% 20% 30%)",
    "color(display-p3 1 0.5 0)",
    "color(srgb-linear 0.1 0.2 0.3 / 0.4)",
    "color(xyz 0.1 0.2 0.3)",
    "color(xyz-d50 0.1 0.2 0.3)",
];

/// What is no color by itself, or not one of the format.
const OTHERS: [&str; 13] = [
    "",
    "reddish",
    "#12345",
    "rgb(1, 2)",
    "rgb(1, 2, 3, 4, 5)",
    "rgb(1 2 3",
    "hsl(a, b, c)",
    "currentcolor",
    "var(--x)",
    "rgb(from red r g b)",
    "color(display-p3 1.5 0 0)",
    "color(nope 0 0 0)",
    "color-mix(in srgb, red, blue)",
];

fn read(tokens: &str, lenient: bool) -> Compilation {
    let loader = MemoryLoader::default().with("a.tokens.json", tokens);
    let levels = Levels { lenient, ..Levels::default() };
    compile("a.tokens.json", &loader, &Options { levels, ..Options::default() })
}

/// The only token in CSS.
fn in_css(dictionary: &Dictionary) -> String {
    let value = dictionary.tokens[0].base().value.expect("it has a value");
    let mut css = String::new();
    css::push_value(&mut css, dictionary, &dictionary[value]);
    css
}

/// Compiles a file after every fix of it was made once.
fn fixed(tokens: &Json) -> (String, Dictionary, Vec<String>) {
    let before = tokens.to_string();
    let compilation = read(&before, false);
    let edits: Vec<edit::Edit> = compilation
        .diagnostics
        .iter()
        .filter_map(|diagnostic| completed(diagnostic, &compilation.sources).fix.clone())
        .flat_map(|fix| fix.edits)
        .collect();
    let after = edit::apply(SourceId(0), &before, &edits);
    let compilation = read(&after, false);
    let said = compilation.diagnostics.iter().map(|one| one.message.clone()).collect();
    (after, compilation.dictionary, said)
}

fn of(token_type: &str, value: impl Into<Json>) -> Json {
    json!({"a": {"$type": token_type, "$value": value.into()}})
}

#[test]
fn a_browser_sees_the_same_color() {
    let names = disk::read(&disk::root().join("tokens-compiler/core/src/color/css-names.txt"));
    let names: Vec<&str> = names.split_whitespace().step_by(2).collect();
    assert_eq!(names.len(), 148);
    let mut pairs = Vec::new();
    for text in COLORS.into_iter().chain(names) {
        let (after, dictionary, said) = fixed(&of("color", text));
        assert!(said.is_empty(), "{text} became {after}: {said:?}");
        let ours = in_css(&dictionary);
        // What is read where the level is lowered is what the fix writes.
        let lenient = read(&of("color", text).to_string(), true);
        assert_eq!(lenient.diagnostics.counts(), (0, 1), "{text}");
        pairs.push([ours.clone(), in_css(&lenient.dictionary)]);
        pairs.push([text.to_owned(), ours]);
    }
    for text in OTHERS {
        let (after, _, said) = fixed(&of("color", text));
        assert_eq!(after, of("color", text).to_string());
        assert_eq!(said.len(), 1, "{text}: {said:?}");
    }
    let Some(chromium) = browser::chromium() else {
        return skip::skip("no Chromium to look at colors");
    };
    // A pixel says what is seen of any form.
    let script = r#"
const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const seen = (text) => {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = 'rgb(1 2 3)';
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
};
const out = document.body.appendChild(document.createElement("output"));
out.textContent = JSON.stringify(PAIRS.map(([one, other]) => [seen(one), seen(other)]));
"#;
    let page = disk::scratch("older-values").join("page.html");
    disk::write(
        &page,
        &format!("<!doctype html><body><script>const PAIRS = {};{script}</script>", json!(pairs)),
    );
    let found = browser::output(&chromium, &page, &[]);
    let found = found.as_array().expect("a list");
    assert_eq!(found.len(), pairs.len());
    for (pair, seen) in pairs.iter().zip(found) {
        let part = |side: usize, at: usize| seen[side][at].as_i64().expect("a number");
        let is_near = (0..4).all(|at| (part(0, at) - part(1, at)).abs() <= 1);
        assert!(is_near, "{pair:?}: {seen}");
    }
    eprintln!("{} colors compared", pairs.len());
}

#[test]
fn other_values_are_written_as_the_format_does() {
    let size = |value: f64, unit: &str| format!("{{ \"value\": {value}, \"unit\": \"{unit}\" }}");
    for (token_type, written, wanted) in [
        ("dimension", json!("16px"), size(16.0, "px")),
        ("dimension", json!("1.5rem"), size(1.5, "rem")),
        ("dimension", json!(".5rem"), size(0.5, "rem")),
        ("dimension", json!("-2px"), size(-2.0, "px")),
        ("dimension", json!("16 px"), size(16.0, "px")),
        ("dimension", json!(" 16PX "), size(16.0, "px")),
        ("dimension", json!("0"), size(0.0, "px")),
        ("dimension", json!(0), size(0.0, "px")),
        ("dimension", json!("16PX"), size(16.0, "px")),
        ("dimension", json!("0em"), size(0.0, "px")),
        ("dimension", json!("0%"), size(0.0, "px")),
        ("dimension", json!({"value": 0, "unit": "em"}), "{\"value\":0,\"unit\":\"px\"}".to_owned()),
        ("dimension", json!({"value": -0.0, "unit": ""}), "{\"value\":-0.0,\"unit\":\"px\"}".to_owned()),
        ("dimension", json!({"value": 2, "unit": "REM"}), "{\"value\":2,\"unit\":\"rem\"}".to_owned()),
        ("duration", json!("200ms"), size(200.0, "ms")),
        ("duration", json!("0.2 s"), size(0.2, "s")),
        ("duration", json!("0"), size(0.0, "ms")),
        ("duration", json!(0), size(0.0, "ms")),
        ("number", json!("1.5"), "1.5".to_owned()),
        ("number", json!("-0"), "0".to_owned()),
        ("fontWeight", json!("700"), "700".to_owned()),
        ("fontWeight", json!("Semi Bold"), "\"semi-bold\"".to_owned()),
        ("fontWeight", json!("boldd"), "\"bold\"".to_owned()),
        ("cubicBezier", json!("cubic-bezier(.4, 0, 0.2, 1)"), "[0.4, 0, 0.2, 1]".to_owned()),
        ("cubicBezier", json!("0, 0.5, 1, -1"), "[0, 0.5, 1, -1]".to_owned()),
        ("cubicBezier", json!("ease-in-out"), "[0.42, 0, 0.58, 1]".to_owned()),
        ("fontFamily", json!("Inter, 'Segoe UI', serif"), "[\"Inter\", \"Segoe UI\", \"serif\"]".to_owned()),
        ("fontFamily", json!("O'Neil Sans, \"B\""), "[\"O'Neil Sans\", \"B\"]".to_owned()),
        ("fontFamily", json!(["A, B", "C"]), "[\"A\", \"B\",\"C\"]".to_owned()),
        (
            "color",
            json!({"colorSpace": "oklch", "components": ["0.5", 0, null]}),
            "{\"colorSpace\":\"oklch\",\"components\":[0.5,0,\"none\"]}".to_owned(),
        ),
    ] {
        let (after, _, said) = fixed(&of(token_type, written.clone()));
        let whole = of(token_type, "@").to_string().replace("\"@\"", &wanted);
        assert_eq!(after, whole, "{written}");
        assert!(said.is_empty(), "{written}: {said:?}");
    }
    // What could be meant in two ways stays as it is.
    for (token_type, written) in [
        ("dimension", json!(16)),
        ("dimension", json!("16")),
        ("dimension", json!("calc(1px + 2px)")),
        ("dimension", json!("50%")),
        ("dimension", json!("1.5em")),
        ("dimension", json!("-2%")),
        ("dimension", json!({"value": 1, "unit": "em"})),
        ("dimension", json!({"value": {"$ref": "#/a/$value/value"}, "unit": "em"})),
        ("duration", json!(200)),
        ("duration", json!("200")),
        ("number", json!("50%")),
        ("number", json!("inf")),
        ("cubicBezier", json!("steps(4)")),
        ("cubicBezier", json!("0, 1")),
        ("fontFamily", json!("Inter,,serif")),
        ("fontFamily", json!("'One, Two', serif")),
        ("fontFamily", json!("'Inter, serif")),
    ] {
        let tokens = of(token_type, written);
        assert_eq!(fixed(&tokens).0, tokens.to_string());
    }
}

#[test]
fn a_zero_is_read_as_one_that_every_platform_has() {
    let tokens = json!({"a": {"$type": "dimension", "$value": {"value": 0, "unit": "em"}}});
    let compilation = read(&tokens.to_string(), true);
    assert_eq!(compilation.diagnostics.counts(), (0, 1));
    assert_eq!(in_css(&compilation.dictionary), "0px");
}

#[test]
fn a_percentage_of_a_whole_is_a_number() {
    let text = |height: Json| {
        let size = json!({"value": 1, "unit": "px"});
        let value = json!({"fontFamily": "A", "fontSize": size, "fontWeight": 400, "letterSpacing": size, "lineHeight": height});
        of("typography", value)
    };
    for (written, number) in [("150%", 1.5), ("33.3%", 0.333), ("120 %", 1.2), ("1.5", 1.5)] {
        let (after, _, said) = fixed(&text(json!(written)));
        assert_eq!(after, text(json!(number)).to_string());
        assert!(said.is_empty(), "{written}: {said:?}");
    }
    let color =
        |alpha: Json| of("color", json!({"colorSpace": "srgb", "components": [0, 0, 0], "alpha": alpha}));
    assert_eq!(fixed(&color(json!("50%"))).0, color(json!(0.5)).to_string());
    let stops = |position: Json| {
        let color = json!({"colorSpace": "srgb", "components": [0, 0, 0]});
        of("gradient", json!([{"color": color, "position": position}]))
    };
    assert_eq!(fixed(&stops(json!("25%"))).0, stops(json!(0.25)).to_string());
    for written in ["24px", "normal", "%", "1e2%"] {
        let tokens = text(json!(written));
        assert_eq!(fixed(&tokens).0, tokens.to_string());
    }
}

#[test]
fn a_reference_to_the_value_of_a_token_is_one_to_the_token() {
    for (written, wanted) in [("{a.b.value}", "{a.b}"), ("{a.b.$value}", "{a.b}"), ("{a.value}", "{a.value}")]
    {
        let tokens = |reference: &str| {
            json!({
                "a": {
                    "b": {"$type": "number", "$value": 1},
                    "value": {"$type": "number", "$value": 2},
                },
                "c": {"$value": reference},
            })
        };
        let (after, _, said) = fixed(&tokens(written));
        assert_eq!(after, tokens(wanted).to_string());
        assert!(said.is_empty(), "{written}: {said:?}");
    }
    let other = json!({"a": {"$type": "number", "$value": 1}, "c": {"$value": "{a.value.x}"}});
    assert_eq!(fixed(&other).0, other.to_string());
}

#[test]
fn types_of_other_tools_stand_for_those_of_the_format() {
    for (other, known, value, css) in [
        ("spacing", "dimension", json!({"value": 4, "unit": "px"}), "4px"),
        ("sizing", "dimension", json!({"value": 4, "unit": "px"}), "4px"),
        ("borderRadius", "dimension", json!({"value": 4, "unit": "px"}), "4px"),
        ("border-width", "dimension", json!({"value": 4, "unit": "px"}), "4px"),
        ("fontSizes", "dimension", json!({"value": 1, "unit": "rem"}), "1rem"),
        ("letterSpacing", "dimension", json!({"value": 1, "unit": "px"}), "1px"),
        ("paragraphSpacing", "dimension", json!({"value": 1, "unit": "px"}), "1px"),
        ("opacity", "number", json!(0.5), "0.5"),
        ("float", "number", json!(0.5), "0.5"),
        ("fontFamilies", "fontFamily", json!("Inter"), "Inter"),
        ("fontWeights", "fontWeight", json!("bold"), "700"),
        ("time", "duration", json!({"value": 4, "unit": "ms"}), "4ms"),
        ("Number", "number", json!(2), "2"),
    ] {
        let (after, dictionary, said) = fixed(&of(other, value.clone()));
        assert_eq!(after, of(known, value.clone()).to_string());
        assert!(said.is_empty(), "{other}: {said:?}");
        assert_eq!(in_css(&dictionary), css);
        let lenient = read(&of(other, value).to_string(), true);
        assert_eq!(lenient.diagnostics.counts(), (0, 1), "{other}");
        assert_eq!(in_css(&lenient.dictionary), css);
    }
    // A value of older files is read as that of the type too, with a report of its own.
    let lenient = read(&of("spacing", "4px").to_string(), true);
    assert_eq!(lenient.diagnostics.counts(), (0, 2));
    assert_eq!(lenient.dictionary.tokens[0].base().token_type, TokenType::Dimension);
    // What is no such value is kept as it is.
    for (other, value) in [("spacing", json!("4")), ("spacing", json!(4)), ("textCase", json!("uppercase"))] {
        let lenient = read(&of(other, value.clone()).to_string(), true);
        assert_eq!(lenient.diagnostics.counts(), (0, 1), "{other}");
        assert_eq!(lenient.dictionary.tokens[0].base().token_type, TokenType::Opaque);
    }
    for other in ["lineHeights", "text", "asset", "composition", "other"] {
        let tokens = of(other, "1");
        assert_eq!(fixed(&tokens).0, tokens.to_string());
    }
}
