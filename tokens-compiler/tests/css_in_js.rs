//! The `css-in-js` target over dictionaries built by hand. Browsers, bundlers and types are asked in
//! `tests/tests/css_in_js.rs`.

#[path = "json/build.rs"]
mod build;

use build::{color, deprecate, describe, dictionary, modifier, px, token, varying};
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::css_in_js::{self, Options};
use tokens_compiler::value::{
    FontFamily, FontWeight, LineCap, Part, Scalar, StrokeKeyword, StrokeStyle, Typography, Value,
};

fn emit(dictionary: &Dictionary, options: &Options) -> (Vec<(String, String)>, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let files = css_in_js::emit(dictionary, options).report(&mut diagnostics);
    let said = diagnostics.iter().map(|one| one.message.clone()).collect();
    (files.iter().map(|file| (file.path.clone(), file.text().to_owned())).collect(), said)
}

/// The file of a dictionary about which there is nothing to say.
fn file(dictionary: &Dictionary, options: &Options) -> String {
    let (mut files, said) = emit(dictionary, options);
    assert_eq!(said, Vec::<String>::new());
    files.pop().expect("there is a file").1
}

#[track_caller]
fn has(text: &str, line: &str) {
    assert!(text.lines().any(|own| own.trim() == line), "no line `{line}` in\n{text}");
}

fn text() -> Value {
    let part = Part::literal;
    Value::Typography(Box::new(Typography {
        font_family: Part::literal(FontFamily { names: ["Inter".into()].into() }),
        font_size: part(px(16.0)),
        font_weight: Part::literal(FontWeight { value: 400.0, keyword: None }),
        letter_spacing: Some(part(px(1.0))),
        line_height: None,
    }))
}

fn dashed(line_cap: LineCap) -> Value {
    let dash_array = vec![Part::literal(px(4.0))];
    Value::StrokeStyle(StrokeStyle::Dashed { dash_array, line_cap })
}

#[test]
fn groups_are_constants_and_tokens_are_references() {
    let mut d = dictionary();
    let brand = token(&mut d, "color.brand", color(1.0, 0.0, 0.0));
    describe(&mut d, brand, "Ours, not @theirs */.");
    deprecate(&mut d, brand, Some("Use another."));
    token(&mut d, "new", Value::Dimension(px(4.0)));
    token(&mut d, "text.__proto__", text());
    let written = file(&d, &Options { css_prefix: "ds".to_owned(), ..Options::default() });
    has(&written, "brand: \"var(--ds-color-brand, #ff0000)\",");
    has(&written, "* @deprecated Use another.");
    has(&written, "export const new_ = \"var(--ds-new, 4px)\" as const;");
    let [family, size] =
        ["\"var(--ds-text-proto-font-family, Inter)\"", "\"var(--ds-text-proto-font-size, 16px)\""];
    let [weight, spacing] =
        ["\"var(--ds-text-proto-font-weight, 400)\"", "\"var(--ds-text-proto-letter-spacing, 1px)\""];
    has(
        &written,
        &format!(
            "[\"__proto__\"]: {{ fontFamily: {family}, fontSize: {size}, fontWeight: {weight}, letterSpacing: {spacing} }},"
        ),
    );
    let plain = file(&d, &Options { fallback: false, comments: false, ..Options::default() });
    has(&plain, "brand: \"var(--color-brand)\",");
    assert!(!plain.contains("/**"), "{plain}");
    let (files, _) = emit(&d, &Options { file: "a/vars.mjs".to_owned(), ..Options::default() });
    assert_eq!(files.iter().map(|(path, _)| &**path).collect::<Vec<_>>(), ["a/vars.d.mts", "a/vars.mjs"]);
    has(&files[0].1, "readonly brand: \"var(--color-brand, #ff0000)\";");
    has(&files[1].1, "export const new_ = \"var(--new, 4px)\";");
}

#[test]
fn what_a_context_lacks_has_no_fallback() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    let keyword = Some(Value::StrokeStyle(StrokeStyle::Keyword(StrokeKeyword::Solid)));
    varying(&mut d, "day", vec![(&[(0, 0)], Some(color(1.0, 1.0, 1.0))), (&[(0, 1)], None)]);
    varying(&mut d, "line", vec![(&[(0, 0)], Some(dashed(LineCap::Round))), (&[(0, 1)], keyword)]);
    varying(
        &mut d,
        "cap",
        vec![(&[(0, 0)], Some(dashed(LineCap::Round))), (&[(0, 1)], Some(dashed(LineCap::Butt)))],
    );
    let written = file(&d, &Options::default());
    has(&written, "export const day = \"var(--day)\" as const;");
    has(
        &written,
        "export const line = { borderStyle: \"var(--line, dashed)\", strokeDasharray: \"var(--line-dash-array)\", strokeLinecap: \"var(--line-line-cap)\" as \"round\" } as const;",
    );
    assert!(written.contains("\"var(--cap-line-cap, round)\" as \"butt\" | \"round\""), "{written}");
}

#[test]
fn what_has_one_name_or_two_types_is_reported() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    token(&mut d, "a b.x", Value::Number(1.0));
    token(&mut d, "a-b.y", Value::Number(2.0));
    varying(&mut d, "mixed", vec![(&[(0, 0)], Some(text())), (&[(0, 1)], Some(Value::Number(1.0)))]);
    token(&mut d, "null", Value::Opaque(Scalar::Text("\0".into())));
    let (files, said) = emit(&d, &Options::default());
    assert_eq!(
        said,
        [
            "`a-b.y` and `a b.x` both become `aB` in the target `css-in-js`",
            "`null` contains U+0000, which becomes U+FFFD in CSS",
            "`mixed` has another type in some contexts, so that no style holds its letter spacing",
        ]
    );
    has(&files[0].1, "export const mixed = \"var(--mixed, 400 16px Inter)\" as const;");
    has(&files[0].1, "export const null_ = \"var(--null, \\\"\u{fffd}\\\")\" as const;");
}

#[test]
fn no_tokens_are_a_module_all_the_same() {
    has(&file(&dictionary(), &Options::default()), "export {};");
    has(&file(&Dictionary::default(), &Options::default()), "export {};");
}
