//! The `typescript` target over dictionaries built by hand.

#[path = "json/build.rs"]
mod build;

use build::{color, deprecate, describe, dictionary, modifier, px, token, varying};
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::{Dictionary, TokenId, Variant};
use tokens_compiler::targets::typescript::{self, Options};
use tokens_compiler::value::{FontFamily, FontWeight, LineCap, Part, Scalar, StrokeStyle, Typography, Value};

fn body(weight: f64) -> Value {
    Value::Typography(Box::new(Typography {
        font_family: Part::literal(FontFamily { names: ["Inter".into(), "sans-serif".into()].into() }),
        font_size: Part::literal(px(16.0)),
        font_weight: Part::literal(FontWeight { value: weight, keyword: None }),
        letter_spacing: Some(Part::literal(px(0.5))),
        line_height: Some(Part::literal(1.5)),
    }))
}

fn text(value: &str) -> Value {
    Value::Opaque(Scalar::Text(value.into()))
}

/// Two modifiers that meet in `both`; `night` exists in the dark theme only.
fn system() -> Dictionary {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    modifier(&mut d, "density", &["regular", "compact"]);
    let brand = token(&mut d, "color.brand.$root", color(0.2, 0.4, 0.6));
    describe(&mut d, brand, "The brand's color.\nUse it with care.");
    let old = token(&mut d, "color.old", color(0.2, 0.4, 0.6));
    deprecate(&mut d, old, Some("use {color.brand.$root}"));
    let alias = Variant { alias: Some(brand), ..d.tokens[1].base().clone() };
    d.tokens[1].variants = alias.into();
    d.tokens[1].deprecated.as_mut().unwrap().replacement = Some(brand);
    varying(
        &mut d,
        "color.bg",
        vec![(&[(0, 0)], Some(color(1.0, 1.0, 1.0))), (&[(0, 1)], Some(color(0.0, 0.0, 0.0)))],
    );
    varying(&mut d, "text.body", vec![(&[(1, 0)], Some(body(400.0))), (&[(1, 1)], Some(body(500.0)))]);
    varying(
        &mut d,
        "both",
        vec![
            (&[(0, 0), (1, 0)], Some(Value::Number(1.0))),
            (&[(0, 1)], Some(Value::Number(2.0))),
            (&[(0, 0), (1, 1)], Some(Value::Number(3.0))),
        ],
    );
    varying(&mut d, "night", vec![(&[(0, 0)], None), (&[(0, 1)], Some(text("on")))]);
    varying(&mut d, "day.only", vec![(&[(0, 0)], Some(Value::Number(4.0))), (&[(0, 1)], None)]);
    token(
        &mut d,
        "line.dashed",
        Value::StrokeStyle(StrokeStyle::Dashed {
            dash_array: vec![Part::literal(px(4.0))],
            line_cap: LineCap::Butt,
        }),
    );
    d
}

fn emit(dictionary: &Dictionary, file: &str) -> Vec<(String, String)> {
    let mut diagnostics = Diagnostics::default();
    let options = Options { file: file.to_owned(), ..Options::default() };
    let outputs = typescript::emit(dictionary, &options).report(&mut diagnostics);
    let messages: Vec<&str> = diagnostics.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(messages, Vec::<&str>::new());
    outputs.iter().map(|output| (output.path.clone(), output.text().to_owned())).collect()
}

/// What stands in the module from the first of these to the second.
#[track_caller]
fn section<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let start = text.find(from).unwrap_or_else(|| panic!("no `{from}` in\n{text}"));
    let end = text[start..].find(to).unwrap_or_else(|| panic!("no `{to}` in\n{text}"));
    &text[start..start + end]
}

#[test]
fn each_token_is_a_constant_with_its_documentation() {
    let files = emit(&system(), "tokens.ts");
    assert_eq!(
        section(&files[0].1, "export const\n", "/** Every token in its groups"),
        r##"export const
  /**
   * The brand's color.
   * Use it with care.
   */
  colorBrand = "#336699",
  /**
   * `{color.brand.$root}`
   * @deprecated use {@link colorBrand}
   */
  colorOld = "#336699",
  /** By default; changes with `theme`. */
  colorBg = "#ffffff",
  /** By default; changes with `density`. */
  textBody = { fontFamily: "Inter, sans-serif", fontSize: "16px", fontWeight: 400, letterSpacing: "0.5px", lineHeight: 1.5 } as const,
  /** By default; changes with `theme`, `density`. */
  both = 1,
  /** By default; changes with `theme`. */
  dayOnly = 4,
  lineDashed = { dashArray: ["4px"], lineCap: "butt" } as const;

"##
    );
}

#[test]
fn the_tree_has_the_keys_of_the_files() {
    let files = emit(&system(), "tokens.ts");
    assert_eq!(
        section(&files[0].1, "export const tokens", "/** The values that"),
        r##"export const tokens = {
  color: {
    brand: {
      /**
       * The brand's color.
       * Use it with care.
       */
      $root: "#336699",
    },
    /** @deprecated use {@link colorBrand} */
    old: "#336699",
    bg: "#ffffff",
  },
  text: {
    body: { fontFamily: "Inter, sans-serif", fontSize: "16px", fontWeight: 400, letterSpacing: "0.5px", lineHeight: 1.5 },
  },
  both: 1,
  day: {
    only: 4,
  },
  line: {
    dashed: { dashArray: ["4px"], lineCap: "butt" },
  },
} as const;

"##
    );
}

#[test]
fn the_types_know_every_value_of_every_path() {
    let files = emit(&system(), "tokens.ts");
    let of = |name: &str| section(&files[0].1, &format!("export interface {name}Values"), "\n/**");
    let found = ["Color", "Dimension", "Number", "StrokeStyle", "Typography", "Opaque"].map(of).concat();
    assert_eq!(
        found,
        r##"export interface ColorValues {
  readonly "color.brand.$root": "#336699";
  readonly "color.old": "#336699";
  readonly "color.bg": "#ffffff" | "#000000";
}
export interface DimensionValues {
}
export interface NumberValues {
  readonly "both": 1 | 2 | 3;
  readonly "day.only": 4 | undefined;
}
export interface StrokeStyleValues {
  readonly "line.dashed": { readonly dashArray: readonly ["4px"], readonly lineCap: "butt" };
}
export interface TypographyValues {
  readonly "text.body": { readonly fontFamily: "Inter, sans-serif", readonly fontSize: "16px", readonly fontWeight: 400, readonly letterSpacing: "0.5px", readonly lineHeight: 1.5 } | { readonly fontFamily: "Inter, sans-serif", readonly fontSize: "16px", readonly fontWeight: 500, readonly letterSpacing: "0.5px", readonly lineHeight: 1.5 };
}
export interface OpaqueValues {
  readonly "night": undefined | "on";
}
"##
    );
    assert_eq!(
        section(&files[0].1, "/** The path of a token", "/** The CSS custom property"),
        r#"/** The path of a token, as in the token files: of any type, or of one, as in `TokenPath<"color">`. */
export type TokenPath<Type extends TokenType = TokenType> =
  { readonly [One in Type]: keyof TokenTypes[One] }[Type];

"#
    );
}

#[test]
fn contexts_hold_what_they_change_and_tokens_their_variants() {
    let files = emit(&system(), "tokens.ts");
    assert_eq!(
        section(&files[0].1, "/** The contexts of `theme`. */", "/** The value that a token can have"),
        r##"/** The contexts of `theme`. */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The contexts of `density`. */
export const densities = ["regular", "compact"] as const;
export type Density = (typeof densities)[number];

/** The contexts to resolve for; what is left out is at its default. */
export interface Input {
  readonly theme?: Theme | undefined;
  readonly density?: Density | undefined;
}

/** The default context of each modifier. */
export const defaults = {
  theme: "light",
  density: "regular",
} as const;

/** What `theme: dark` changes. */
export const themeDark = {
  "color.bg": "#000000",
  "both": 2,
  "night": "on",
  "day.only": undefined,
} as const;

/** What `density: compact` changes. */
export const densityCompact = {
  "text.body": { fontFamily: "Inter, sans-serif", fontSize: "16px", fontWeight: 500, letterSpacing: "0.5px", lineHeight: 1.5 },
  "both": 3,
} as const;

export const
  colorBgVariants = ["theme", "#ffffff", "dark", "#000000"] as const,
  textBodyVariants = ["density", { fontFamily: "Inter, sans-serif", fontSize: "16px", fontWeight: 400, letterSpacing: "0.5px", lineHeight: 1.5 }, "compact", { fontFamily: "Inter, sans-serif", fontSize: "16px", fontWeight: 500, letterSpacing: "0.5px", lineHeight: 1.5 }] as const,
  bothVariants = ["theme", ["density", 1, "compact", 3], "dark", 2] as const,
  nightVariants = ["theme", undefined, "dark", "on"] as const,
  dayOnlyVariants = ["theme", 4, "dark", undefined] as const;

"##
    );
    assert_eq!(
        section(&files[0].1, "const $changes", "/** The value of any token"),
        r#"const $changes = {
  theme: {
    dark: themeDark,
  },
  density: {
    compact: densityCompact,
  },
};

const $variants = {
  "both": bothVariants,
  "night": nightVariants,
};

"#
    );
}

#[test]
fn a_use_of_one_token_holds_no_table() {
    let files = emit(&system(), "tokens.mjs");
    let script = &files[1].1;
    let tables = ["cssVariables", "tokens", "$changes", "$variants", "themeDark"];
    for (function, end) in [
        ("function $variable(", "\n}\n"),
        ("export function cssVar(", "\n}\n"),
        ("export function resolve(", "\n}\n"),
        ("function $decide(", "\n}\n"),
        ("function $chosen(", "\n}\n"),
    ] {
        let text = section(script, function, end);
        assert!(tables.iter().all(|table| !text.contains(table)), "{text}");
    }
    assert!(section(script, "export function resolvePath(", "\n}\n").contains("$variants"));
}

#[test]
fn javascript_has_its_types_beside_it() {
    let files = emit(&system(), "web/tokens.js");
    assert_eq!((files[0].0.as_str(), files[1].0.as_str()), ("web/tokens.d.ts", "web/tokens.js"));
    assert_eq!(emit(&system(), "a.mjs")[0].0, "a.d.mts");
    let (types, script) = (&files[0].1, &files[1].1);
    assert!(types.contains("\n  colorBrand: \"#336699\",\n"));
    assert!(types.contains("export declare const themes: readonly [\"light\", \"dark\"];\n"));
    assert!(types.contains("      readonly $root: \"#336699\";\n"));
    assert!(
        types.contains(
            "  lineDashed: { readonly dashArray: readonly [\"4px\"], readonly lineCap: \"butt\" };\n"
        )
    );
    assert!(types.ends_with(
        "export declare function resolvePath<Path extends TokenPath>(path: Path, input?: Input): TokenValues[Path];\n"
    ));
    assert!(script.contains("export const\n  colorBrand = \"#336699\",\n"));
    for typed in ["as const", "readonly", "interface", "/**", "export type"] {
        assert!(!script.contains(typed), "`{typed}` in\n{script}");
    }
}

#[test]
fn names_become_identifiers() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    modifier(&mut d, "input", &["mouse", "🖐"]);
    let names = [
        ("default", "default_"),
        ("2xl", "_2xl"),
        ("space.1.5", "space1_5"),
        ("größe.Überschrift", "größeÜberschrift"),
        ("色.青", "色青"),
        ("ा", "_ा"),
        ("mood.🎨", "moodU1f3a8"),
        ("theme.dark", "themeDark_"),
        ("tokens", "tokens_"),
        ("themes", "themes_"),
        ("class.HTMLLabel", "classHtmlLabel"),
        ("---", "_"),
        ("Ⓐ", "u24d0"),
    ];
    for (path, _) in names {
        token(&mut d, path, Value::Number(1.0));
    }
    let files = emit(&d, "tokens.ts");
    for (path, name) in names {
        assert!(files[0].1.contains(&format!("\n  {name} = 1")), "{path}\n{}", files[0].1);
    }
    assert!(files[0].1.contains("export type Input_ = (typeof inputs)[number];"));
    assert!(files[0].1.contains("export const inputU1f590 = {"));
}

#[test]
fn two_things_with_one_name_are_reported() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "Dark", "dark"]);
    token(&mut d, "a.b-c", Value::Number(1.0));
    token(&mut d, "a.bC", Value::Number(1.0));
    let mut diagnostics = Diagnostics::default();
    typescript::emit(&d, &Options::default()).report(&mut diagnostics);
    let messages: Vec<&str> = diagnostics.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "the modifier `theme` or one of its contexts becomes `themeDark` in the target `typescript`, which is taken",
            "`a.bC` and `a.b-c` both become `aBC` in the target `typescript`",
        ]
    );
}

/// Texts that would end a string, a comment, a template or a script element, or reorder what a reader sees.
fn hostile() -> Dictionary {
    let mut d = dictionary();
    modifier(&mut d, "</script>", &["a\"b", "*/ c"]);
    let evil = "\"; alert(1); // \\ ` ${x} */ </script><!-- \u{2028}\n\r\t\0 \u{202e}😀\u{feff}";
    let first: TokenId = token(&mut d, "a\"\\ */b", text(evil));
    describe(&mut d, first, &format!("{evil}\n@deprecated not really, @media is fine"));
    let second = token(&mut d, "__proto__", text("own"));
    deprecate(&mut d, second, Some("*/ end\u{2028}"));
    varying(&mut d, "constructor", vec![(&[(0, 0)], None), (&[(0, 1)], Some(text(evil)))]);
    token(&mut d, "group.__proto__.x", Value::Opaque(Scalar::Boolean(false)));
    d
}

#[test]
fn hostile_texts_stay_texts() {
    let files = emit(&hostile(), "tokens.ts");
    let module = &files[0].1;
    assert!(!module.contains("</script"), "{module}");
    assert!(!module.contains("<!--"), "{module}");
    assert!(!module.contains(['\u{2028}', '\u{202e}', '\u{feff}', '\0']), "{module}");
    assert!(module.contains(
        r#"  aStarB = "\"; alert(1); // \\ ` ${x} */ <\/script><\!-- \u2028\n\r\t\u0000 \u202e😀\ufeff""#
    ));
    assert!(module.contains(" * \\@deprecated not really, \\@media is fine\n"), "{module}");
    assert!(module.contains("/** @deprecated *\\/ end */\n"), "{module}");
    assert!(module.contains("  [\"__proto__\"]: \"own\",\n"), "{module}");
    assert!(module.contains("  readonly \"__proto__\": \"own\";\n"), "{module}");
}

#[test]
fn an_empty_system_is_a_module() {
    let files = emit(&dictionary(), "tokens.ts");
    assert!(files[0].1.contains("export const tokens = {\n} as const;\n"));
    assert!(files[0].1.contains("export type Input = Record<never, never>;\n"));
    emit(&Dictionary::default(), "tokens.js");
}
