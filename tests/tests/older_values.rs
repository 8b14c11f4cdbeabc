//! Values as older files and CSS write them, and the fixes that write them as the format does: a real browser sees the same
//! color before and after, and the compiler has nothing to say of what was fixed.

use serde_json::{Value as Json, json};
use tokens_compiler::diagnostic::Levels;
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::edit;
use tokens_compiler::fix::completed;
use tokens_compiler::source::{MemoryLoader, SourceId};
use tokens_compiler::targets::css;
use tokens_compiler::{Options, compile};
use tokens_tests::{browser, disk, skip};

/// Colors in every form of CSS, besides the names.
const COLORS: [&str; 42] = [
    "#f00",
    "#F00A",
    "#336699",
    "#33669980",
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

/// Compiles a file after every fix of it was made once.
fn fixed(tokens: &Json) -> (String, Dictionary, Vec<String>) {
    let read = |text: &str| {
        compile("a.tokens.json", &MemoryLoader::default().with("a.tokens.json", text), &Options::default())
    };
    let before = tokens.to_string();
    let compilation = read(&before);
    let edits: Vec<edit::Edit> = compilation
        .diagnostics
        .iter()
        .filter_map(|diagnostic| completed(diagnostic, &compilation.sources).fix.clone())
        .flat_map(|fix| fix.edits)
        .collect();
    let after = edit::apply(SourceId(0), &before, &edits);
    let compilation = read(&after);
    let said = compilation.diagnostics.iter().map(|one| one.message.clone()).collect();
    (after, compilation.dictionary, said)
}

fn of(token_type: &str, value: impl Into<Json>) -> Json {
    json!({"a": {"$type": token_type, "$value": value.into()}})
}

#[test]
fn a_browser_sees_the_same_color() {
    let names = disk::read(&disk::root().join("tokens-compiler/src/fix/color-names.txt"));
    let names: Vec<&str> = names.split_whitespace().step_by(2).collect();
    assert_eq!(names.len(), 148);
    let mut pairs = Vec::new();
    for text in COLORS.into_iter().chain(names) {
        let (after, dictionary, said) = fixed(&of("color", text));
        assert!(said.is_empty(), "{text} became {after}: {said:?}");
        let value = dictionary.tokens[0].base().value.expect("it has a value");
        let mut ours = String::new();
        css::push_value(&mut ours, &dictionary, &dictionary[value]);
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
    let read = MemoryLoader::default().with("a.tokens.json", tokens.to_string());
    let levels = Levels { lenient: true, ..Levels::default() };
    let compilation = compile("a.tokens.json", &read, &Options { levels, ..Options::default() });
    assert_eq!(compilation.diagnostics.counts(), (0, 1));
    let value = compilation.dictionary.tokens[0].base().value.expect("it has a value");
    let mut css = String::new();
    css::push_value(&mut css, &compilation.dictionary, &compilation.dictionary[value]);
    assert_eq!(css, "0px");
}
