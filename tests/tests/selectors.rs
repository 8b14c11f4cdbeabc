//! Where a style sheet holds and where a choice is made, enumerated. A real browser shows every token as the dictionary
//! has it for the nearest choice of each modifier, in the product of
//!
//! - every form of the option `selector` (`FORMS`), each with what it matches at every depth, also twice, and with hosts
//!   of shadow trees in each other;
//! - two ways to print it: choices by attributes, and by classes for some contexts, with `light-dark()`;
//! - each of the user's preferences (`User::ALL`);
//! - every place where a choice may be made: nowhere, on the root, around the selector's own element, on it, on a region
//!   below, on a region in that region;
//! - everything that may be said there: each context, `auto`, a value that is no context; of the theme and the contrast
//!   together, of each of them in two places, and of a modifier that no preference is about.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::{File, css};
use tokens_compiler::{Options, compile};
use tokens_tests::browser::form::{FORMS, Form};
use tokens_tests::browser::place::probes;
use tokens_tests::browser::user::User;
use tokens_tests::browser::{self, Case};
use tokens_tests::skip;

/// A theme and a contrast that follow preferences, tokens in which they meet, and a modifier that follows none.
fn system() -> Dictionary {
    let color = |step: f64| json!({"colorSpace": "srgb", "components": [step, 0, 0]});
    let of = |kind: &str, value: Json| json!({"$type": kind, "$value": value});
    let px = |value: u8| json!({"value": value, "unit": "px"});
    let source = json!({
        "version": "2025.10",
        "sets": {"base": {"sources": [{
            "fixed": of("number", json!(1)),
            "ink": of("color", color(0.1)),
            "line": of("dimension", px(1)),
            "both": of("color", color(0.2)),
            "gap": of("dimension", px(8)),
            "alias": of("color", json!("{both}")),
            "edge": of("border", json!({"color": "{both}", "width": "{line}", "style": "solid"})),
        }]}},
        "modifiers": {
            "theme": {"default": "light", "contexts": {
                "light": [],
                "dark": [{"ink": of("color", color(0.8)), "both": of("color", color(0.9)), "only": of("number", json!(2))}],
            }},
            "Contrast Mode": {"default": "normal", "contexts": {
                "normal": [],
                "more": [{"line": of("dimension", px(3)), "both": of("color", color(1.0)), "ink": of("color", json!("{both}"))}],
            }},
            "density": {"default": "regular", "contexts": {
                "regular": [],
                "compact": [{"gap": of("dimension", px(4)), "line": of("dimension", px(2))}],
            }},
        },
        "resolutionOrder": [
            {"$ref": "#/sets/base"}, {"$ref": "#/modifiers/Contrast Mode"}, {"$ref": "#/modifiers/density"},
            {"$ref": "#/modifiers/theme"}
        ],
    });
    let entry = "tokens.resolver.json";
    let loader = MemoryLoader::default().with(entry, source.to_string());
    let compilation = compile(entry, &loader, &Options::default());
    assert!(!compilation.diagnostics.has_errors());
    compilation.dictionary
}

/// The ways to write a choice: attributes alone, or classes for some contexts.
fn printings(form: Form) -> [(&'static str, css::Options); 2] {
    let attributes = css::Options { selector: form.selector.to_owned(), ..css::Options::default() };
    let classes = ["theme.dark", "Contrast Mode.more", "density.compact"]
        .map(|context| (context.to_owned(), format!(".{}", context.replace([' ', '.'], "-"))));
    let both = css::Options { selectors: BTreeMap::from(classes), light_dark: true, ..attributes.clone() };
    [("attributes", attributes), ("classes and light-dark", both)]
}

fn case<'d>(
    dictionary: &'d Dictionary,
    form: Form,
    name: &str,
    options: &'d css::Options,
    user: User,
) -> Case<'d> {
    let mut diagnostics = Diagnostics::new(Levels::default());
    let outputs = css::emit(dictionary, options).report(&mut diagnostics);
    assert!(!diagnostics.has_errors());
    Case {
        name: format!("{user:?}, `{}`, {name}", form.selector),
        dictionary,
        css: outputs.iter().map(File::text).collect(),
        options,
        screen: user.screen,
        in_page: form.is_in_page(),
        probes: probes(dictionary, options, form, user),
    }
}

#[test]
fn every_form_for_every_user_in_every_place() {
    let Some(chromium) = browser::chromium() else { return skip::skip("no Chromium to read CSS with") };
    let dictionary = system();
    let mut compared = 0;
    let mut places = 0;
    for user in User::ALL {
        let all: Vec<_> = FORMS
            .into_iter()
            .flat_map(|form| printings(form).map(|(name, options)| (form, name, options)))
            .collect();
        let cases: Vec<Case<'_>> =
            all.iter().map(|(form, name, options)| case(&dictionary, *form, name, options, user)).collect();
        places += cases.iter().map(|case| case.probes.len()).sum::<usize>();
        let found = browser::ask_all(&chromium, "selectors", &cases, &user.flags());
        let (wrong, all) = (found.wrong, found.compared);
        let said = found.said.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
        assert_eq!(wrong, 0, "{wrong} of {all} are wrong\n{said}");
        compared += found.compared;
    }
    eprintln!("{} forms, {places} places: {compared} values compared", FORMS.len());
    assert!(compared > 100_000, "only {compared} values were compared");
}
