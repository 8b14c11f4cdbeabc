//! The `android` target over dictionaries built by hand: what is said of resources, their units, and what it costs.

#[path = "json/build.rs"]
mod build;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use build::{color, deprecate, describe, dictionary, modifier, px, srgb, token, varying};
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::{Dictionary, TokenId};
use tokens_compiler::targets::android::{self, Options};
use tokens_compiler::value::{
    Border, Dimension, FontFamily, FontWeight, Part, ShadowLayer, StrokeKeyword, StrokeStyle, Typography,
    Value,
};

/// The files by path, and what was reported.
fn emit(dictionary: &Dictionary, options: &Options) -> (BTreeMap<String, String>, String) {
    let mut diagnostics = Diagnostics::default();
    let outputs = android::emit(dictionary, options).report(&mut diagnostics);
    let files = outputs.iter().map(|output| (output.path.clone(), output.text().to_owned())).collect();
    let said: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    (files, said.join("\n"))
}

fn part<T>(value: T, alias: Option<TokenId>) -> Part<T> {
    Part { value, alias }
}

fn typography(size: Part<Dimension>, spacing: Part<Dimension>) -> Value {
    Value::Typography(Box::new(Typography {
        font_family: part(FontFamily { names: vec!["Inter".into()] }, None),
        font_size: size,
        font_weight: part(FontWeight { value: 400.0, keyword: None }, None),
        letter_spacing: Some(spacing),
        line_height: None,
    }))
}

fn border(width: f64, alias: TokenId) -> Value {
    Value::Border(Box::new(Border {
        color: part(srgb(0.0, 0.0, 0.0), None),
        width: part(px(width), Some(alias)),
        style: part(StrokeStyle::Keyword(StrokeKeyword::Solid), None),
    }))
}

#[test]
fn a_shadow_of_many_layers_and_what_is_another_token_take_no_more_than_their_length() {
    let layer = ShadowLayer {
        color: part(srgb(0.0, 0.0, 0.0), None),
        offset_x: part(px(0.0), None),
        offset_y: part(px(1.0), None),
        blur: part(px(2.0), None),
        spread: part(px(0.0), None),
        inset: false,
    };
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    let many = Value::Shadow(vec![part(layer.clone(), None); 20_000]);
    let fewer = Value::Shadow(vec![part(layer, None); 2]);
    let deep = varying(&mut d, "deep", vec![(&[(0, 0)], Some(many)), (&[(0, 1)], Some(fewer))]);
    d.tokens.push(d[deep].clone());
    d.tokens[1].path = vec!["other".into()];
    let variants = d.tokens[1].variants.iter().cloned().map(|mut variant| {
        variant.alias = Some(deep);
        variant
    });
    d.tokens[1].variants = variants.collect::<Vec<_>>().into();
    d.groups[0].children.push(tokens_compiler::dictionary::Child::Token(TokenId(1)));
    let start = Instant::now();
    let (files, said) = emit(&d, &Options::default());
    let took = start.elapsed();
    assert_eq!(said, "");
    let (light, dark) = (&files["values/tokens.xml"], &files["values-night/tokens.xml"]);
    assert!(light.contains("<dimen name=\"deep_20000_blur\">2dp</dimen>"));
    assert!(light.contains("<dimen name=\"other_20000_blur\">@dimen/deep_20000_blur</dimen>"));
    // A layer that the other context lacks throws no shadow there.
    assert!(dark.contains("<dimen name=\"deep_3_blur\">0dp</dimen>") && !dark.contains("deep_2_blur"));
    // Quadratic, it took minutes.
    assert!(took < Duration::from_secs(20), "{took:?}");
}

#[test]
fn a_token_that_the_default_contexts_lack_is_described_where_it_is() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    let night = varying(&mut d, "night", vec![(&[(0, 0)], None), (&[(0, 1)], Some(color(0.0, 0.0, 0.0)))]);
    describe(&mut d, night, "Only then.");
    deprecate(&mut d, night, Some("gone soon"));
    let both = varying(
        &mut d,
        "both",
        vec![(&[(0, 0)], Some(color(1.0, 1.0, 1.0))), (&[(0, 1)], Some(color(0.0, 0.0, 0.0)))],
    );
    describe(&mut d, both, "Always.");
    let (files, _) = emit(&d, &Options::default());
    let (light, dark) = (&files["values/tokens.xml"], &files["values-night/tokens.xml"]);
    let wanted =
        "<!-- Only then.\n         @deprecated gone soon -->\n    <color name=\"night\">#FF000000</color>";
    assert!(dark.contains(wanted), "{dark}");
    assert!(
        light.contains("<!-- Always. -->\n    <color name=\"both\">") && !dark.contains("Always"),
        "{light}"
    );
}

#[test]
fn letter_spacing_of_a_font_without_size_is_reported() {
    let mut d = dictionary();
    token(&mut d, "gone", typography(part(px(0.0), None), part(px(1.0), None)));
    token(&mut d, "none", typography(part(px(0.0), None), part(px(0.0), None)));
    let (files, said) = emit(&d, &Options::default());
    assert_eq!(
        said,
        "in the target `android`, `gone`: letter spacing is a multiple of the font size on Android, and that is 0; none is written"
    );
    assert!(
        files["values/tokens.xml"]
            .contains("name=\"gone_letter_spacing\" type=\"dimen\" format=\"float\">0<")
    );
}

/// What stands for each of these dimensions.
fn units(d: &Dictionary, options: &Options) -> Vec<(String, String)> {
    let (files, said) = emit(d, options);
    assert_eq!(said, "");
    let dimens = files["values/tokens.xml"].lines().filter_map(|line| {
        let (name, rest) = line.trim().strip_prefix("<dimen name=\"")?.split_once("\">")?;
        Some((name.to_owned(), rest.strip_suffix("</dimen>")?.to_owned()))
    });
    dimens.collect()
}

#[test]
fn a_dimension_is_of_text_where_only_text_uses_it() {
    let mut d = dictionary();
    let dimension = |value: f64| Value::Dimension(px(value));
    let one = token(&mut d, "type.scale.one", dimension(10.0));
    token(&mut d, "type.scale.two", dimension(12.0));
    let default = token(&mut d, "type.scale.default", dimension(12.0));
    alias(&mut d, default, TokenId(1));
    let shared = token(&mut d, "size.one", dimension(14.0));
    token(&mut d, "size.two", dimension(16.0));
    let base = token(&mut d, "base", dimension(18.0));
    token(&mut d, "beside", dimension(20.0));
    let named = token(&mut d, "heading.font-size", dimension(18.0));
    alias(&mut d, named, base);
    let spacing = token(&mut d, "wide", dimension(1.0));
    token(&mut d, "tracking.tight", dimension(-1.0));
    token(&mut d, "fontSizes.sm", dimension(11.0));
    token(&mut d, "text", typography(part(px(10.0), Some(one)), part(px(1.0), Some(spacing))));
    token(&mut d, "other", typography(part(px(14.0), Some(shared)), part(px(0.0), None)));
    token(&mut d, "edge", border(14.0, shared));
    let found = units(&d, &Options::default());
    let wanted = [
        ("type_scale_one", "10sp"),
        // A step of a scale that only fonts use.
        ("type_scale_two", "12sp"),
        ("type_scale_default", "@dimen/type_scale_two"),
        ("size_one", "14sp"),
        // One that a border uses too is none of fonts.
        ("size_two", "16dp"),
        ("base", "18sp"),
        // What is in no group is on no scale.
        ("beside", "20dp"),
        ("heading_font_size", "@dimen/base"),
        ("wide", "1sp"),
        ("tracking_tight", "-1sp"),
        ("font_sizes_sm", "11sp"),
        ("text_font_size", "@dimen/type_scale_one"),
        ("other_font_size", "@dimen/size_one"),
        // A border does not grow with the text.
        ("edge_width", "14dp"),
    ];
    for (name, unit) in wanted {
        let own = found.iter().find(|(found, _)| found == name).map(|(_, unit)| unit.as_str());
        assert_eq!(own, Some(unit), "{name}");
    }
    let choices = [("size", "sp"), ("size.one", "dp"), ("type", "dp"), ("beside", "sp")];
    let choices = choices.map(|(path, unit)| (path.to_owned(), unit.to_owned()));
    let found = units(&d, &Options { units: BTreeMap::from(choices), ..Options::default() });
    for (name, unit) in [
        ("size_one", "14dp"),
        ("size_two", "16sp"),
        ("type_scale_one", "10dp"),
        ("type_scale_two", "12dp"),
        ("beside", "20sp"),
        // A font has its own unit, whatever a token that it refers to has.
        ("text_font_size", "10sp"),
    ] {
        let own = found.iter().find(|(found, _)| found == name).map(|(_, unit)| unit.as_str());
        assert_eq!(own, Some(unit), "{name}");
    }
}

/// Makes a token a reference to another one.
fn alias(d: &mut Dictionary, id: TokenId, target: TokenId) {
    let mut variant = d[id].base().clone();
    variant.alias = Some(target);
    d.tokens[id.index()].variants = variant.into();
}
