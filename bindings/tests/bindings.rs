//! What crosses the boundary is what the compiler says, for every token in every combination of contexts.

use std::collections::HashMap;
use std::path::Path;

use tokens_bindings::{
    ColorToken, DimensionToken, ThemeContext, TokenContexts, all_tokens, resolve, token_contexts,
    token_modifiers, tokens_digest,
};
use tokens_compiler::dictionary::{Condition, Dictionary, ModifierId};
use tokens_compiler::files::Folder;
use tokens_compiler::{Options, compile};
use tokens_runtime::foreign::{ColorSpaceValue, ColorValue, ContextError, ResolveError, TokenValue};

#[path = "bindings/expected.rs"]
mod expected;

fn dictionary() -> Dictionary {
    let folder = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tokens"));
    let compilation = compile("tokens.resolver.json", &folder, &Options::default());
    assert!(!compilation.diagnostics.has_errors());
    compilation.dictionary
}

/// Every combination of contexts of all modifiers.
fn inputs(dictionary: &Dictionary) -> Vec<Condition> {
    let all: Vec<ModifierId> = dictionary.modifiers().map(|(id, _)| id).collect();
    let combinations = dictionary.combinations(&all, 10_000).expect("few enough to try them all");
    assert!(combinations.len() >= 36);
    combinations
}

fn contexts(dictionary: &Dictionary, input: &Condition) -> TokenContexts {
    token_contexts(names(dictionary, input)).expect("its names")
}

fn names(dictionary: &Dictionary, input: &Condition) -> HashMap<String, String> {
    let name = |(modifier, context): (ModifierId, tokens_compiler::dictionary::ContextId)| {
        let modifier = &dictionary[modifier];
        (modifier.name.clone(), modifier.contexts[context.index()].clone())
    };
    input.iter().map(name).collect()
}

fn input(modifier: &str, context: &str) -> HashMap<String, String> {
    HashMap::from([(modifier.to_owned(), context.to_owned())])
}

fn color(path: &str) -> ColorValue {
    match resolve(path.to_owned(), TokenContexts::default()) {
        Ok(TokenValue::Color { value }) => value,
        other => panic!("`{path}` is {other:?}"),
    }
}

#[test]
fn every_token_in_every_combination() {
    let dictionary = dictionary();
    for input in inputs(&dictionary) {
        let given = contexts(&dictionary, &input);
        for token in &dictionary.tokens {
            let path = token.dot_path();
            let wanted = match dictionary.value_of(token, &input) {
                Some(value) => Ok(expected::value(value)),
                None => Err(ResolveError::AbsentToken { path: path.clone() }),
            };
            assert_eq!(resolve(path.clone(), given), wanted, "`{path}` for {given:?}");
        }
    }
}

#[test]
fn each_context_alone_leaves_the_others_at_their_defaults() {
    let dictionary = dictionary();
    for (id, modifier) in dictionary.modifiers() {
        for context in &modifier.contexts {
            let chosen = dictionary.input([(modifier.name.as_str(), context.as_str())]).expect("its names");
            assert!(chosen.get(id).is_some());
            let given = token_contexts(input(&modifier.name, context)).expect("its names");
            for token in &dictionary.tokens {
                let found = resolve(token.dot_path(), given).ok();
                assert_eq!(found, dictionary.value_of(token, &chosen).map(expected::value));
            }
        }
    }
}

#[test]
fn all_tokens_are_all_that_exist_in_order() {
    let dictionary = dictionary();
    for input in inputs(&dictionary) {
        let entries = all_tokens(contexts(&dictionary, &input));
        let mut left = entries.iter();
        for token in &dictionary.tokens {
            let Some(value) = dictionary.value_of(token, &input) else { continue };
            let entry = left.next().expect("an entry for each token");
            assert_eq!(entry.path, token.dot_path());
            assert_eq!(entry.token_type, token.opaque_type.as_deref().unwrap_or(token.token_type.name()));
            assert_eq!(entry.value, expected::value(value));
            assert_eq!(entry.description, token.description);
            let message = token.deprecated.as_ref().map(|state| state.message.clone().unwrap_or_default());
            assert_eq!(entry.deprecated, message);
        }
        assert_eq!(left.next(), None);
    }
}

#[test]
fn modifiers_are_the_resolvers() {
    let dictionary = dictionary();
    let found = token_modifiers();
    assert_eq!(found.len(), dictionary.modifiers.len());
    for (found, wanted) in found.iter().zip(&dictionary.modifiers) {
        assert_eq!(found.name, wanted.name);
        assert_eq!(found.contexts, wanted.contexts);
        assert_eq!(found.default_context, wanted.contexts[wanted.default.index()]);
    }
}

#[test]
fn cases_are_tokens_with_their_values() {
    assert_eq!(ColorToken::BgCanvas.path(), "color.bg.canvas");
    assert_eq!(ColorToken::BgCanvas.value(None, None, None), color("color.bg.canvas"));
    let dark = TokenContexts { theme: Some(ThemeContext::Dark), ..TokenContexts::default() };
    let value = ColorToken::BgCanvas.value(Some(ThemeContext::Dark), None, None);
    assert_eq!(value, ColorToken::BgCanvas.value_in(dark));
    assert_eq!(resolve("color.bg.canvas".to_owned(), dark), Ok(TokenValue::Color { value: value.clone() }));
    assert_ne!(value, color("color.bg.canvas"));
    let TokenValue::Dimension { value } = resolve("space.4".to_owned(), dark).expect("there is one") else {
        panic!("`space.4` is a dimension");
    };
    assert_eq!(DimensionToken::Space4.value_in(dark), value);
}

#[test]
fn what_is_unknown_is_named_with_what_was_meant() {
    let look = |path: &str| resolve(path.to_owned(), TokenContexts::default()).expect_err("no such token");
    let error = look("color.bg.canvsa");
    assert_eq!(error.to_string(), "there is no token `color.bg.canvsa`; did you mean `color.bg.canvas`?");
    assert_eq!(look("nothing.like.it.at.all").to_string(), "there is no token `nothing.like.it.at.all`");
    for (path, meant) in [
        ("color.bg.canvas2", Some("color.bg.canvas")),
        ("bg.canvas", Some("color.bg.canvas")),
        ("colorBgCanvas", Some("color.bg.canvas")),
        ("--color-bg-canvas", Some("color.bg.canvas")),
        ("COLOR_BG_CANVAS", Some("color.bg.canvas")),
        ("something.else.altogether", None),
    ] {
        let suggestion = meant.map(str::to_owned);
        assert_eq!(look(path), ResolveError::UnknownToken { path: path.to_owned(), suggestion }, "{path}");
    }
    assert_eq!(look(""), ResolveError::UnknownToken { path: String::new(), suggestion: None });

    let error = token_contexts(input("them", "dark")).expect_err("no such modifier");
    assert_eq!(error.to_string(), "there is no modifier `them`; did you mean `theme`?");
    let error = token_contexts(input("theme", "drak")).expect_err("no such context");
    let wanted = ContextError::UnknownContext {
        modifier: "theme".to_owned(),
        context: "drak".to_owned(),
        suggestion: Some("dark".to_owned()),
    };
    assert_eq!(error, wanted);
}

#[test]
fn the_constants_of_the_crate_agree() {
    let ColorValue { rgba8, .. } = color("color.brand.600");
    assert_eq!([rgba8.red, rgba8.green, rgba8.blue, rgba8.alpha], tokens::color::brand::_600.rgba8());
    let ColorValue { rgba8, .. } = color("color.bg.canvas");
    let constant: tokens_runtime::Color = tokens::color::bg::CANVAS;
    assert_eq!([rgba8.red, rgba8.green, rgba8.blue, rgba8.alpha], constant.rgba8());
}

#[test]
fn contrast_is_the_compilers() {
    let bound = |srgb| expected::color(&tokens_compiler::color::Color::srgb(srgb));
    let (black, white) = (bound([0.0; 3]), bound([1.0; 3]));
    assert!((black.contrast(white.clone()) - 21.0).abs() < 1e-9);
    assert!((white.contrast(black.clone()) - 21.0).abs() < 1e-9);
    assert!((white.contrast(white.clone()) - 1.0).abs() < 1e-9);
    let mut gray = tokens_compiler::color::Color::srgb([0.2, 0.4, 0.0]);
    gray.alpha = 0.5;
    let wanted = gray.contrast_on(&tokens_compiler::color::Color::srgb([1.0; 3]), [1.0; 3]);
    assert!((expected::color(&gray).contrast(white) - wanted).abs() < 1e-9);
}

#[test]
fn colors_are_mixed_and_converted() {
    let bound = |srgb| expected::color(&tokens_compiler::color::Color::srgb(srgb));
    let (red, white) = (bound([1.0, 0.0, 0.0]), bound([1.0; 3]));
    assert_eq!(red.mix(white.clone(), 0.5, Some(ColorSpaceValue::Srgb)).hex(), "#ff8080");
    assert_eq!(red.mix(white.clone(), 0.0, None).hex(), "#ff0000");
    // Half of red's Oklab (0.628, 0.2249, 0.1258) and white's (1, 0, 0); and white has no hue of its own.
    let half = red.mix(white.clone(), 0.5, None);
    for (found, wanted) in half.components.iter().zip([0.81398, 0.11243, 0.06292]) {
        assert!((found.expect("a number") - wanted).abs() < 1e-4, "{half:?}");
    }
    let oklch = red.mix(white.clone(), 0.5, Some(ColorSpaceValue::Oklch));
    let hue = red.converted(ColorSpaceValue::Oklch).components[2].expect("red has a hue");
    assert!((oklch.components[2].expect("the hue of red") - hue).abs() < 1e-9);
    let clear = white.with_alpha(0.0);
    assert_eq!(red.mix(clear, 0.5, Some(ColorSpaceValue::Srgb)).hex(), "#ff000080");

    let lime = bound([0.0, 1.0, 0.0]).converted(ColorSpaceValue::DisplayP3);
    assert_eq!(lime.hex(), "#00ff00");
    assert!(lime.is_in_gamut(ColorSpaceValue::Srgb));
    let vivid = tokens_runtime::foreign::color_from_components(
        ColorSpaceValue::DisplayP3,
        vec![Some(0.0), Some(1.0), Some(0.0)],
        1.0,
    );
    assert!(!vivid.is_in_gamut(ColorSpaceValue::Srgb));
    assert!(vivid.mapped(ColorSpaceValue::Srgb).is_in_gamut(ColorSpaceValue::Srgb));
    assert_eq!(bound([0.0, 0.4, 1.0]).argb(), 0xff00_66ff);
}

#[test]
fn records_of_any_content_are_colors() {
    let made = |components| {
        tokens_runtime::foreign::color_from_components(ColorSpaceValue::Lch, components, f64::NAN)
    };
    for components in [vec![], vec![Some(f64::INFINITY); 7], vec![None, Some(f64::NAN)]] {
        let color = made(components);
        assert_eq!(color.components, [None; 3]);
        assert!(color.mix(color.clone(), f64::NAN, None).contrast(color.clone()).is_finite());
    }
}

#[test]
fn the_digest_is_stable() {
    let digest = tokens_digest();
    assert_eq!(digest, tokens_digest());
    assert_eq!(digest.len(), 16);
    assert!(digest.bytes().all(|digit| digit.is_ascii_hexdigit() && !digit.is_ascii_uppercase()));
}
