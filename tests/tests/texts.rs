//! A description and a deprecation belong to the context that they are written in: every target prints those of the
//! contexts that it prints.

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::{self, Target, lit};
use tokens_compiler::{Options, compile};

#[path = "texts/agreement.rs"]
mod agreement;

/// In `y`, what replaces `a` has no texts, `b` has some, and the group of `e` is deprecated.
const SYSTEM: &str = r##"{"version": "2025.10",
"sets": {"base": {"sources": [{
  "a": {"$type": "number", "$value": 1, "$description": "uno", "$deprecated": "use {b}"},
  "b": {"$type": "number", "$value": 5},
  "g": {"$description": "erste", "e": {"$type": "number", "$value": 7}}}]}},
"modifiers": {"m": {"default": "x", "contexts": {"x": [], "y": [{
  "a": {"$type": "number", "$value": 2},
  "b": {"$type": "number", "$value": 6, "$description": "six", "$deprecated": "gone in y"},
  "g": {"$description": "second", "$deprecated": "leave g"}}]}}},
"resolutionOrder": [{"$ref": "#/sets/base"}, {"$ref": "#/modifiers/m"}]}"##;

fn dictionary() -> Dictionary {
    let loader = MemoryLoader::default().with("t.resolver.json", SYSTEM);
    let compilation = compile("t.resolver.json", &loader, &Options::default());
    assert!(!compilation.diagnostics.has_errors());
    compilation.dictionary
}

/// Everything that a target prints, by file.
fn printed(dictionary: &Dictionary, target: &str) -> Vec<(String, String)> {
    let target = match target {
        // A bundle would hold the comments.
        "lit" => Target::Lit(lit::Options { comments: true, ..lit::Options::default() }),
        name => Target::from_name(name).expect("a target"),
    };
    let outputs = targets::emit(dictionary, &target).report(&mut Diagnostics::new(Levels::default()));
    outputs.iter().map(|output| (output.path.clone(), output.text().to_owned())).collect()
}

fn all(dictionary: &Dictionary, target: &str) -> String {
    printed(dictionary, target).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn a_fixed_context_prints_its_own() {
    let whole = dictionary();
    let fixed = whole.pinned(&whole.input([("m", "y")]).expect("a context"));
    // The module for React holds no tokens, and a template prints what it says.
    for target in Target::NAMES.into_iter().filter(|target| !["react", "template"].contains(target)) {
        let text = all(&fixed, target);
        for absent in ["uno", "use {b}", "erste"] {
            assert!(!text.contains(absent), "{target} says `{absent}`:\n{text}");
        }
        for present in ["six", "gone in y", "leave g"] {
            assert!(text.contains(present), "{target} does not say `{present}`:\n{text}");
        }
    }
}

#[test]
fn an_open_modifier_prints_the_default_and_says_where_else_a_token_is_deprecated() {
    let whole = dictionary();
    for target in ["css", "typescript", "rust", "swift", "kotlin", "android", "tailwind", "css-in-js"] {
        let text = all(&whole, target);
        assert!(text.contains("uno"), "{target}:\n{text}");
        assert!(!text.contains("six"), "{target}:\n{text}");
        for elsewhere in ["Deprecated in `m=y`: gone in y", "Deprecated in `m=y`: leave g"] {
            assert!(text.contains(elsewhere), "{target} does not say `{elsewhere}`:\n{text}");
        }
    }
}

#[test]
fn each_file_of_a_context_says_what_the_context_says() {
    let files = printed(&dictionary(), "json");
    let of = |name: &str| -> serde_json::Value {
        let (_, text) = files.iter().find(|(path, _)| path == name).expect("a file");
        serde_json::from_str(text).expect("JSON")
    };
    let (x, y) = (of("tokens.json"), of("m-y.json"));
    assert_eq!(x["a"]["$description"], "uno");
    assert_eq!(x["a"]["$deprecated"], "use {b}");
    assert_eq!(x["g"]["$description"], "erste");
    assert!(x["b"].get("$deprecated").is_none() && x["g"]["e"].get("$deprecated").is_none());
    assert!(y["a"].get("$description").is_none() && y["a"].get("$deprecated").is_none());
    assert_eq!(y["b"]["$description"], "six");
    assert_eq!(y["b"]["$deprecated"], "gone in y");
    assert_eq!(y["g"]["$description"], "second");
    assert_eq!(y["g"]["e"]["$deprecated"], "leave g");
}

#[test]
fn a_text_makes_no_value_differ() {
    let whole = dictionary();
    let token = &whole[whole.find("g.e").expect("a token")];
    assert!(!token.varies());
    let sheet = all(&whole, "css");
    assert_eq!(sheet.matches("--g-e:").count(), 1, "{sheet}");
}
