//! What crosses the boundary is what the compiler says, for every token in every combination of contexts.

use std::collections::HashMap;
use std::path::Path;

use tokens_bindings::{
    Color, ResolveError, TokenValue, all_tokens, contrast, modifiers, resolve, tokens_digest,
};
use tokens_compiler::dictionary::{Assignment, Dictionary, ModifierId};
use tokens_compiler::files::Folder;
use tokens_compiler::{Options, compile};

#[path = "bindings/expected.rs"]
mod expected;

fn dictionary() -> Dictionary {
    let folder = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tokens"));
    let compilation = compile("tokens.resolver.json", &folder, &Options::default());
    assert!(!compilation.diagnostics.has_errors());
    compilation.dictionary
}

/// Every combination of contexts of all modifiers.
fn inputs(dictionary: &Dictionary) -> Vec<Assignment> {
    let all: Vec<ModifierId> = dictionary.modifiers().map(|(id, _)| id).collect();
    let combinations = dictionary.combinations(&all, 10_000).expect("few enough to try them all");
    assert!(combinations.len() >= 36);
    combinations
}

fn names(dictionary: &Dictionary, input: &Assignment) -> HashMap<String, String> {
    let name = |(modifier, context): (ModifierId, tokens_compiler::dictionary::ContextId)| {
        let modifier = dictionary.modifier(modifier);
        (modifier.name.clone(), modifier.contexts[usize::from(context.0)].clone())
    };
    input.iter().map(name).collect()
}

fn input(modifier: &str, context: &str) -> HashMap<String, String> {
    HashMap::from([(modifier.to_owned(), context.to_owned())])
}

fn color(path: &str) -> Color {
    match resolve(path.to_owned(), HashMap::new()) {
        Ok(TokenValue::Color { value }) => value,
        other => panic!("`{path}` is {other:?}"),
    }
}

#[test]
fn every_token_in_every_combination() {
    let dictionary = dictionary();
    for input in inputs(&dictionary) {
        let given = names(&dictionary, &input);
        for token in &dictionary.tokens {
            let path = token.dot_path();
            let wanted = match dictionary.value_of(token, &input) {
                Some(value) => Ok(expected::value(value)),
                None => Err(ResolveError::AbsentToken { path: path.clone() }),
            };
            assert_eq!(resolve(path.clone(), given.clone()), wanted, "`{path}` for {given:?}");
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
            for token in &dictionary.tokens {
                let found = resolve(token.dot_path(), input(&modifier.name, context)).ok();
                assert_eq!(found, dictionary.value_of(token, &chosen).map(expected::value));
            }
        }
    }
}

#[test]
fn all_tokens_are_all_that_exist_in_order() {
    let dictionary = dictionary();
    for input in inputs(&dictionary) {
        let entries = all_tokens(names(&dictionary, &input)).expect("its names");
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
    let found = modifiers();
    assert_eq!(found.len(), dictionary.modifiers.len());
    for (found, wanted) in found.iter().zip(&dictionary.modifiers) {
        assert_eq!(found.name, wanted.name);
        assert_eq!(found.contexts, wanted.contexts);
        assert_eq!(found.default_context, wanted.contexts[usize::from(wanted.default.0)]);
    }
}

#[test]
fn what_is_unknown_is_named_with_what_was_meant() {
    let error = resolve("color.bg.canvsa".to_owned(), HashMap::new()).expect_err("no such token");
    assert_eq!(error.to_string(), "there is no token `color.bg.canvsa`, did you mean `color.bg.canvas`?");
    let error = resolve("nothing.like.it.at.all".to_owned(), HashMap::new()).expect_err("no such token");
    assert_eq!(error.to_string(), "there is no token `nothing.like.it.at.all`");
    let error = resolve(String::new(), HashMap::new()).expect_err("no such token");
    assert_eq!(error, ResolveError::UnknownToken { path: String::new(), suggestion: None });

    let error = all_tokens(input("them", "dark")).expect_err("no such modifier");
    assert_eq!(
        error.to_string(),
        "the input names a modifier `them`, and there is none, did you mean `theme`?"
    );
    let error = all_tokens(input("theme", "drak")).expect_err("no such context");
    let wanted = ResolveError::UnknownContext {
        modifier: "theme".to_owned(),
        context: "drak".to_owned(),
        suggestion: Some("dark".to_owned()),
    };
    assert_eq!(error, wanted);
}

#[test]
fn the_constants_of_the_crate_agree() {
    let Color { rgba8, .. } = color("color.brand.600");
    assert_eq!([rgba8.red, rgba8.green, rgba8.blue, rgba8.alpha], tokens::color::brand::_600.rgba8());
    let Color { rgba8, .. } = color("color.bg.canvas");
    let constant: tokens_runtime::Color = tokens::color::bg::CANVAS;
    assert_eq!([rgba8.red, rgba8.green, rgba8.blue, rgba8.alpha], constant.rgba8());
}

#[test]
fn contrast_is_the_compilers() {
    let bound = |srgb| expected::color(&tokens_compiler::color::Color::srgb(srgb));
    let (black, white) = (bound([0.0; 3]), bound([1.0; 3]));
    assert!((contrast(black.clone(), white.clone()) - 21.0).abs() < 1e-9);
    assert!((contrast(white.clone(), black.clone()) - 21.0).abs() < 1e-9);
    assert!((contrast(white.clone(), white.clone()) - 1.0).abs() < 1e-9);
    // Half transparent, on a step of 8 bits so that nothing is rounded.
    let mut gray = tokens_compiler::color::Color::srgb([51.0 / 255.0, 102.0 / 255.0, 0.0]);
    gray.alpha = 0.5;
    let wanted = gray.contrast_on(&tokens_compiler::color::Color::srgb([1.0; 3]), [1.0; 3]);
    assert!((contrast(expected::color(&gray), white) - wanted).abs() < 1e-9);
}

#[test]
fn the_digest_is_stable() {
    let digest = tokens_digest();
    assert_eq!(digest, tokens_digest());
    assert_eq!(digest.len(), 16);
    assert!(digest.bytes().all(|digit| digit.is_ascii_hexdigit() && !digit.is_ascii_uppercase()));
}
