//! Names, descriptions and strings that try to end what they stand in.

use std::sync::Arc;

use tokens_compiler::dictionary::Deprecated;
use tokens_compiler::emit::name::kebab;
use tokens_compiler::targets::css::{self, Options};
use tokens_compiler::targets::typescript;
use tokens_compiler::value::{FontFamily, Scalar, Value};

use crate::system::System;

#[test]
fn names_are_identifiers() {
    let mut system = System::default();
    let names = [
        ("color.redHover", "--color-red-hover"),
        ("color.red.$root", "--color-red"),
        ("Space Grey.0_5", "--space-grey-0-5"),
        ("2.5", "--2-5"),
        ("größe.日本", "--größe-日本"),
        ("price.❤", "--price-u2764"),
        ("a“b", "--a-u201c-b"),
        ("🎨.*/", "--🎨-star"),
        ("+.*", "--plus-star"),
        ("=.~", "--u3d-u7e"),
        ("$root", "--root"),
        ("*/</style>\"\\${x}\n\u{202e}", "--star-less-style-greater-x"),
        ("space.-1", "--space--1"),
        ("space.+1", "--space-positive-1"),
        ("Space.-2", "--space--2"),
        ("-3", "---3"),
        ("step--1", "--step--1"),
        ("space.-", "--space-minus"),
        ("space.-x", "--space-x"),
    ];
    for (path, _) in names {
        system.token(path, Value::Number(1.0));
    }
    let got = css::names(&system.dictionary, &Options::default());
    assert_eq!(got.iter().collect::<Vec<_>>(), names.map(|(_, name)| name));
}

#[test]
fn names_without_other_characters_are_kebab_case() {
    let paths = [
        "a-b_c",
        " a  b ",
        "-x-.y",
        "a.$root.b",
        "a/b~c",
        "0.1x",
        "aB",
        "HTTPServer2.x",
        "~.a",
        "a.~",
        "a.-1",
        "-1.a",
        "1/2.x",
    ];
    for path in paths {
        let mut system = System::default();
        system.token(path, Value::Number(1.0));
        let names = css::names(&system.dictionary, &Options::default());
        assert_eq!(names[0][2..], kebab(&system.dictionary.tokens[0].path));
    }
    let mut system = System::default();
    system.token("a-b_c", Value::Number(1.0));
    let options = Options { prefix: "My DS".to_owned(), ..Options::default() };
    assert!(css::names(&system.dictionary, &options).iter().eq(["--my-ds-a-b-c"]));
}

#[test]
fn meeting_names_are_reported() {
    let mut system = System::default();
    system.token("red.hover", Value::Number(1.0));
    system.token("redHover", Value::Number(2.0));
    let (_, messages) = system.emit(&Options::default());
    assert_eq!(messages, ["`redHover` and `red.hover` both become `--red-hover` in the target `css`"]);
}

#[test]
fn comments_end_where_they_should() {
    let mut system = System::default();
    system.token("a", Value::Number(1.0));
    system.last().description = Some("x */ } </style> **/\n${y}\u{202e}\t*\u{202e}/ end*".to_owned());
    system.token("b", Value::Number(1.0));
    system.last().deprecated =
        Some(Deprecated { message: Some("use */ a".to_owned()), replacement: None }.into());
    system.token("c", Value::Number(1.0));
    system.last().deprecated = Some(Deprecated { message: None, replacement: None }.into());
    assert_eq!(
        system.css(&Options::default()),
        "\
:root {
  /* x * / } < /style> ** / ${y} * / end* */
  --a: 1;
  /* @deprecated use * / a */
  --b: 1;
  /* @deprecated */
  --c: 1;
}
"
    );
    let bare = system.css(&Options { comments: false, ..Options::default() });
    assert_eq!(bare, ":root {\n  --a: 1;\n  --b: 1;\n  --c: 1;\n}\n");
}

#[test]
fn strings_are_escaped() {
    let mut system = System::default();
    let name = "a\"b\\c\nd</style>🎨\u{200f}";
    system.token("family", Value::FontFamily(FontFamily { names: [Arc::from(name)].into() }));
    system.token("text", Value::Opaque(Scalar::Text(name.into())));
    let string = "\"a\\\"b\\\\c\\a d\\3c /style>🎨\\200f \"";
    assert_eq!(
        system.css(&Options::default()),
        format!(":root {{\n  --family: {string};\n  --text: {string};\n}}\n")
    );
}

#[test]
fn what_css_cannot_hold_is_reported() {
    let mut system = System::default();
    let mode = system.modifier("mode", &["a\0", "b"]);
    system.varying(
        "x",
        vec![(&[(mode, 0)], Some(Value::Number(1.0))), (&[(mode, 1)], Some(Value::Number(2.0)))],
    );
    system.token("family", Value::FontFamily(FontFamily { names: [Arc::from("a\0b")].into() }));
    system.token("text", Value::Opaque(Scalar::Text("\0".into())));
    let (text, messages) = system.emit(&Options::default());
    assert!(text.contains("--family: \"a\u{fffd}b\";") && text.contains("--text: \"\u{fffd}\";"), "{text}");
    let family = "`family` contains U+0000, which becomes U+FFFD in CSS";
    let context = "the context `a\0` of the modifier `mode` contains U+0000, which becomes U+FFFD in CSS";
    assert_eq!(messages, [family, "`text` contains U+0000, which becomes U+FFFD in CSS", context]);
    let named =
        Options { selectors: [("mode.a\0".to_owned(), ".a".to_owned())].into(), ..Options::default() };
    assert_eq!(system.emit(&named).1, messages[..2]);
    // TypeScript holds plain values in its own literals, and fonts as CSS.
    let module = typescript::emit(&system.dictionary, &typescript::Options::default());
    assert!(module.files[0].text().contains("  text = \"\\u0000\";"), "{}", module.files[0].text());
    let said: Vec<&str> = module.diagnostics.iter().map(|diagnostic| &*diagnostic.message).collect();
    assert_eq!(said, [family]);
}

#[test]
fn contexts_are_strings_and_modifiers_identifiers() {
    let mut system = System::default();
    let odd = system.modifier("My Theme*/", &["a\"]{}", "b\n"]);
    system
        .varying("x", vec![(&[(odd, 0)], Some(Value::Number(1.0))), (&[(odd, 1)], Some(Value::Number(2.0)))]);
    let text = system.css(&Options::default());
    assert!(text.contains("\n[data-my-theme-star=\"a\\\"]{}\"] {\n"), "{text}");
    assert!(text.contains("\n[data-my-theme-star=\"b\\a \"] {\n"), "{text}");
}
