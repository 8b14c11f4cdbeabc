//! Figma's variables: every field of every token in every context, read back from what the targets write; Figma's own
//! types for requests; its limits.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value as Json, json};
use tokens_compiler::diagnostic::Diagnostic;
use tokens_compiler::dictionary::{Condition, Dictionary, Token, TokenId};
use tokens_compiler::emit::{Emission, name::kebab};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::{figma_files, figma_variables};
use tokens_tests::figma::{self, Content, File};
use tokens_tests::{browser, disk, skip, systems, typescript};

#[path = "figma/limits.rs"]
mod limits;

/// What a target makes, and what Figma makes of it.
type Read = dyn Fn(&Dictionary) -> (Emission, File);

fn request(dictionary: &Dictionary) -> (Emission, File) {
    let emission = figma_variables::emit(dictionary, &figma_variables::Options::default());
    let file = figma::request(emission.files[0].text());
    (emission, file)
}

fn files(dictionary: &Dictionary) -> (Emission, File) {
    let emission = figma_files::emit(dictionary, &figma_files::Options::default());
    let mut collections = BTreeMap::from([("tokens".to_owned(), "Tokens".to_owned())]);
    for modifier in &dictionary.modifiers {
        collections.insert(kebab(&[&modifier.name]), modifier.name.clone());
    }
    let file = figma::files(&emission.files, &collections);
    (emission, file)
}

fn near(found: &Json, wanted: &Json) -> bool {
    match (found, wanted) {
        (Json::Array(found), Json::Array(wanted)) => {
            found.len() == wanted.len()
                && found.iter().zip(wanted).all(|(found, wanted)| {
                    let difference = found.as_f64().unwrap_or(f64::NAN) - wanted.as_f64().unwrap_or(f64::NAN);
                    difference.abs() <= 1e-6
                })
        }
        (Json::Number(found), Json::Number(wanted)) => {
            let (found, wanted) = (found.as_f64().unwrap_or(f64::NAN), wanted.as_f64().unwrap_or(f64::NAN));
            (found - wanted).abs() <= 1e-12 * wanted.abs()
        }
        _ => found == wanted,
    }
}

/// The tokens that reports are about, and those that refer to them.
fn said(dictionary: &Dictionary, diagnostics: &[Diagnostic]) -> Vec<bool> {
    let said: Vec<&str> = diagnostics.iter().filter_map(|diagnostic| diagnostic.token.as_deref()).collect();
    let of = |token: &Token| said.contains(&token.dot_path().as_str());
    let mut all: Vec<bool> = dictionary.tokens.iter().map(of).collect();
    loop {
        let before = all.clone();
        for (index, token) in dictionary.tokens.iter().enumerate() {
            let mut aliases: Vec<TokenId> =
                token.variants.iter().filter_map(|variant| variant.alias).collect();
            for value in token.variants.iter().filter_map(|variant| variant.value) {
                dictionary[value].aliases(&mut aliases);
            }
            all[index] |= aliases.into_iter().any(|alias| before[alias.index()]);
        }
        if all == before {
            return all;
        }
    }
}

/// What was compared, and what no variable holds, which a report has to say.
#[derive(Default)]
struct Found {
    compared: usize,
    not_expressible: usize,
    wrong: Vec<String>,
}

fn compare(dictionary: &Dictionary, emission: &Emission, file: &File) -> Found {
    let mut found = Found { wrong: file.refused(), ..Found::default() };
    let names = figma::names(dictionary, &emission.diagnostics);
    let said = said(dictionary, &emission.diagnostics);
    let mut inputs = browser::inputs(dictionary);
    inputs.push(Condition::default());
    let mut known: Vec<String> = Vec::new();
    for ((token, start), is_said) in dictionary.tokens.iter().zip(&names).zip(said) {
        for input in &inputs {
            let value =
                dictionary.value_of(token, input).filter(|value| value.token_type() == token.token_type);
            let Some(value) = value else {
                found.not_expressible += 1;
                if !is_said {
                    found.wrong.push(format!("{start}: nothing is said"));
                }
                continue;
            };
            for (suffix, wanted) in figma::wanted(dictionary, token, value) {
                let name = format!("{start}{suffix}");
                let Some(wanted) = wanted else {
                    found.not_expressible += 1;
                    if file.variables.contains_key(&name) || !is_said {
                        found.wrong.push(format!("{name}: there is such a variable, or nothing is said"));
                    }
                    continue;
                };
                if !file.variables.contains_key(&name) {
                    found.wrong.push(format!("{name}: no variable"));
                    continue;
                }
                let value = file.resolve(&name, dictionary, input);
                found.compared += 1;
                if !near(value, &wanted) {
                    found.wrong.push(format!("{name} {input:?}: {value}, wanted {wanted}"));
                }
                known.push(name);
            }
        }
    }
    known.sort();
    known.dedup();
    // Whatever else there is, some variable of a token asks it: `text (dark)`.
    for (name, _) in file.variables.iter().filter(|(name, _)| known.binary_search(name).is_err()) {
        let is_asked = file.variables.values().any(|variable| {
            variable.values.iter().any(|value| matches!(value, Content::Alias(target, _) if target == name))
        });
        if !is_asked && !name.ends_with("inset") {
            found.wrong.push(format!("{name}: no token has it"));
        }
    }
    found
}

fn hold(target: &str, read: &Read) {
    let mut compared = 0;
    let mut wrong = Vec::new();
    // The large one has too many combinations to ask for.
    for (name, compilation) in systems::all().into_iter().filter(|(name, _)| name != "large") {
        let (emission, file) = read(&compilation.dictionary);
        let found = compare(&compilation.dictionary, &emission, &file);
        eprintln!(
            "{target}, {name}: {} variables, {} values compared, {} not expressible, {} wrong",
            file.variables.len(),
            found.compared,
            found.not_expressible,
            found.wrong.len()
        );
        compared += found.compared;
        wrong.extend(found.wrong.into_iter().map(|wrong| format!("{name}: {wrong}")));
    }
    assert!(wrong.is_empty(), "{} of {compared}\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
    assert!(compared > 10_000, "only {compared} values were compared");
}

#[test]
fn a_request_makes_the_values_of_every_context() {
    hold("figma-variables", &request);
}

#[test]
fn files_make_the_values_of_every_context() {
    hold("figma-files", &files);
}

#[test]
fn what_stands_beside_a_reference_is_its_value_where_other_collections_have_their_defaults() {
    let mut compared = 0;
    for (system, compilation) in systems::all().into_iter().filter(|(name, _)| name != "large") {
        let dictionary = &compilation.dictionary;
        let (_, file) = files(dictionary);
        for (name, variable) in &file.variables {
            let modifier = dictionary.modifiers().find(|(_, modifier)| modifier.name == variable.collection);
            for (mode, value) in variable.values.iter().enumerate() {
                let Content::Alias(_, Some(beside)) = value else { continue };
                let mut input = Condition::default();
                if let Some((id, modifier)) = modifier {
                    let mode = &file.collections[&variable.collection].modes[mode];
                    input = input.with(id, modifier.context(mode).expect("a mode is a context"));
                }
                let found = file.resolve(name, dictionary, &input);
                assert!(near(beside, found), "{system}, {name}: {beside} beside {found}");
                compared += 1;
            }
        }
    }
    assert!(compared > 100, "only {compared} were compared");
}

/// Bodies of requests, in JSON, as a module that Figma's types check.
fn module(bodies: &[String]) -> String {
    let types = disk::path("web/node_modules/@figma/rest-api-spec/dist/api_types.ts");
    let types = serde_json::to_string(&types.display().to_string()).expect("a string");
    let mut text = format!("import type {{ PostVariablesRequestBody }} from {types};\n");
    for (place, body) in bodies.iter().enumerate() {
        let _ = writeln!(text, "export const body{place}: PostVariablesRequestBody = {body};");
    }
    text
}

/// A request in pieces: TypeScript has no type for a literal of some thousand objects (TS2590).
fn pieces(text: &str) -> Vec<String> {
    let body: Json = serde_json::from_str(text).expect("JSON");
    let mut pieces = Vec::new();
    for (key, list) in body.as_object().expect("an object") {
        for piece in list.as_array().expect("a list").chunks(200) {
            pieces.push(json!({ key: piece }).to_string());
        }
    }
    pieces
}

#[test]
fn figmas_types_take_requests_and_no_damaged_ones() {
    let types = disk::path("web/node_modules/@figma/rest-api-spec");
    let Some(typescript) = typescript::find().filter(|_| types.is_dir()) else {
        return skip::skip("no Node with Figma's types; `cargo xtask setup` installs them");
    };
    let folder = disk::scratch("figma-types");
    let mut modules = Vec::new();
    for (name, compilation) in systems::all().into_iter().filter(|(name, _)| name != "large") {
        let path = folder.join(format!("{name}.ts"));
        disk::write(&path, &module(&pieces(request(&compilation.dictionary).0.files[0].text())));
        modules.push(path);
    }
    let ran = typescript.check(&folder, &modules);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);

    let small = MemoryLoader::default().with(
        "a.tokens.json",
        r#"{"a":{"$type":"color","$value":{"colorSpace":"srgb","components":[1,0,0]}},"b":{"$type":"color","$value":"{a}"}}"#,
    );
    let compilation = systems::lenient("a.tokens.json", &small);
    let text = request(&compilation.dictionary).0.files[0].text().to_owned();
    let damages = [
        ("\"COLOR\"", "\"COLOUR\""),
        ("\"CREATE\"", "\"INSERT\""),
        ("\"initialModeId\"", "\"initialMode\""),
        ("\"ALL_SCOPES\"", "\"ALL\""),
        ("\"VARIABLE_ALIAS\"", "\"ALIAS\""),
        ("\"iOS\"", "\"IOS\""),
        ("\"r\": 1", "\"r\": \"1\""),
        ("\"variableModeValues\"", "\"variableValues\""),
    ];
    let mut damaged = Vec::new();
    for (at, (right, wrong)) in damages.iter().enumerate() {
        assert!(text.contains(right), "{right} is not in {text}");
        let path = folder.join(format!("damaged{at}.ts"));
        disk::write(&path, &module(&[text.replacen(right, wrong, 1)]));
        damaged.push(path);
    }
    let ran = typescript.check(&folder, &damaged);
    for (at, (_, wrong)) in damages.iter().enumerate() {
        assert!(ran.out.contains(&format!("damaged{at}.ts(")), "{wrong} is taken: {}", ran.out);
    }
}
