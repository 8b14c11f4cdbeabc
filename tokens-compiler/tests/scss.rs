//! The `scss` target over dictionaries built by hand. Sass itself is asked in `tests/tests/parity.rs`.

#[path = "json/build.rs"]
mod build;

use build::{color, deprecate, describe, dictionary, modifier, px, srgb, token, varying};
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::{Dictionary, TokenId, Variant};
use tokens_compiler::targets::scss::{self, Options, Values};
use tokens_compiler::value::{Border, FontFamily, LineCap, Part, Scalar, StrokeKeyword, StrokeStyle, Value};

fn text(value: &str) -> Value {
    Value::Opaque(Scalar::Text(value.into()))
}

fn emit(dictionary: &Dictionary, options: &Options) -> (String, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let files = scss::emit(dictionary, options).report(&mut diagnostics);
    let said = diagnostics.iter().map(|one| one.message.clone()).collect();
    (files[0].text().to_owned(), said)
}

/// The module of a dictionary about which there is nothing to say.
fn module(dictionary: &Dictionary, options: &Options) -> String {
    let (text, said) = emit(dictionary, options);
    assert_eq!(said, Vec::<String>::new());
    text
}

#[track_caller]
fn has(text: &str, line: &str) {
    assert!(text.lines().any(|own| own.trim() == line), "no line `{line}` in\n{text}");
}

fn alias(d: &mut Dictionary, path: &str, target: TokenId) -> TokenId {
    let value = d.tokens[target.index()].base().value;
    let id = token(d, path, Value::Number(0.0));
    let variant = Variant { alias: Some(target), value, ..d.tokens[id.index()].base().clone() };
    d.tokens[id.index()].variants = variant.into();
    id
}

#[test]
fn a_reference_stands_behind_what_it_refers_to() {
    let mut d = dictionary();
    let later = TokenId(1);
    let first = token(&mut d, "edge", Value::Number(0.0));
    let brand = token(&mut d, "brand", color(1.0, 0.0, 0.0));
    assert_eq!(brand, later);
    let border = Value::Border(Box::new(Border {
        color: Part { value: srgb(1.0, 0.0, 0.0), alias: Some(brand) },
        width: Part::literal(px(1.0)),
        style: Part::literal(StrokeStyle::Keyword(StrokeKeyword::Solid)),
    }));
    let value = d.tokens[first.index()].base().value.unwrap();
    d.values[value.index()] = border;
    alias(&mut d, "other", brand);
    let text = module(&d, &Options::default());
    let at = |line: &str| text.find(line).unwrap_or_else(|| panic!("no `{line}` in\n{text}"));
    assert!(at("$brand: #ff0000;") < at("$edge: 1px solid $brand;"));
    has(&text, "$other: $brand;");
    // The map keeps the order of the sources.
    assert!(at("\"edge\": $edge,") < at("\"brand\": $brand,"));
    let configurable = Options { configurable: true, ..Options::default() };
    has(&module(&d, &configurable), "$edge: 1px solid $brand !default;");
}

#[test]
fn what_sass_would_read_otherwise_is_text() {
    let mut d = dictionary();
    token(&mut d, "tiny", Value::Number(1e-12));
    token(&mut d, "fine", Value::Number(0.123_456_789_012));
    token(&mut d, "sum", text("1px + 2px/3"));
    token(&mut d, "inside", text("a \"#{b}\" $c"));
    token(&mut d, "open", text("a; b"));
    let names = ["Red", "not", "serif", "-apple-system", "a\"#{b}\\"];
    let names = names.map(Into::into).to_vec();
    token(&mut d, "family", Value::FontFamily(FontFamily { names }));
    let text = module(&d, &Options::default());
    has(&text, "$tiny: string.unquote(\"0.000000000001\");");
    has(&text, "$fine: 0.123456789012;");
    has(&text, "$sum: string.unquote(\"1px + 2px/3\");");
    has(&text, "$open: \"a; b\";");
    has(&text, "$inside: string.unquote(\"a \\\"\\#{b}\\\" $c\");");
    has(&text, "$family: \"Red\", \"not\", serif, -apple-system, \"a\\\"\\#{b}\\\\\";");
}

#[test]
fn names_are_those_of_css_as_far_as_sass_takes_them() {
    let mut d = dictionary();
    for path in ["1x", "a-b", "a_c", "-1", "tokens", "color.Red"] {
        token(&mut d, path, Value::Number(1.0));
    }
    let text = module(&d, &Options::default());
    for name in ["$token-1x", "$a-b", "$a-c", "$token--1", "$token-tokens", "$color-red"] {
        has(&text, &format!("{name}: 1;"));
    }
    let prefixed = Options { prefix: "ds".to_owned(), ..Options::default() };
    has(&module(&d, &prefixed), "$ds-1x: 1;");
    token(&mut d, "a_b", Value::Number(2.0));
    let (text, said) = emit(&d, &Options::default());
    assert_eq!(said, ["`a_b` and `a-b` both become `$a-b` in the target `scss`"]);
    has(&text, "$a-b-2: 2;");
}

#[test]
fn contexts_are_a_sum_and_meetings_decisions() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    modifier(&mut d, "path", &["regular", "compact"]);
    let one = Some(Value::Number(1.0));
    varying(&mut d, "one", vec![(&[(0, 0)], one.clone()), (&[(0, 1)], Some(Value::Number(2.0)))]);
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
    let text = module(&d, &Options::default());
    has(&text, "@function token($path, $theme: \"light\", $modifier-path: \"regular\") {");
    has(&text, "\"one\": 2,");
    has(&text, "\"night\": (\"modifier\": \"theme\", \"answers\": (\"light\": null, \"dark\": 1)),");
    let inner = "(\"modifier\": \"path\", \"answers\": (\"regular\": 1, \"compact\": 3))";
    has(
        &text,
        &format!("\"both\": (\"modifier\": \"theme\", \"answers\": (\"light\": {inner}, \"dark\": 2)),"),
    );
}

#[test]
fn custom_properties_are_those_of_the_css_target() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    token(&mut d, "color.1", color(1.0, 1.0, 1.0));
    varying(&mut d, "night", vec![(&[(0, 0)], None), (&[(0, 1)], Some(Value::Number(1.0)))]);
    let dashed = StrokeStyle::Dashed { dash_array: vec![Part::literal(px(4.0))], line_cap: LineCap::Butt };
    token(&mut d, "line", Value::StrokeStyle(dashed));
    let options = Options { values: Values::Var, css_prefix: "x".to_owned(), ..Options::default() };
    let text = module(&d, &options);
    has(&text, "$color-1: var(--x-color-1);");
    // What a token is by default is the page's to know.
    has(&text, "$night: var(--x-night);");
    has(
        &text,
        "$line: (\"border-style\": var(--x-line), \"stroke-dasharray\": var(--x-line-dash-array), \"stroke-linecap\": var(--x-line-line-cap));",
    );
    has(&text, "@function token($path) {");
}

#[test]
fn a_pattern_is_a_map_of_properties_and_prose_a_comment() {
    let mut d = dictionary();
    let dashed = StrokeStyle::Dashed { dash_array: vec![Part::literal(px(4.0))], line_cap: LineCap::Butt };
    let id = token(&mut d, "line", Value::StrokeStyle(dashed));
    describe(&mut d, id, "A line.\nDashed.");
    deprecate(&mut d, id, Some("draw it"));
    let text = module(&d, &Options::default());
    has(&text, "$line: (\"border-style\": dashed, \"stroke-dasharray\": 4px, \"stroke-linecap\": butt);");
    has(&text, "/// Dashed.");
    has(&text, "/// @deprecated draw it");
    has(&text, "\"line\": \"draw it\",");
    assert!(!module(&d, &Options { comments: false, ..Options::default() }).contains("Dashed."));
}
