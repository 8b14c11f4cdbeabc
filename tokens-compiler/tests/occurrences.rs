//! Occurrences: each place with its text, its role and what it names.

use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::occurrences::{Occurrence, Role, Subject};
use tokens_compiler::source::{MemoryLoader, Span};
use tokens_compiler::{Compilation, Options, compile};

const RESOLVER: &str = r##"{
  "version": "2025.10",
  "sets": {
    "base": { "sources": [{ "$ref": "base.tokens.json" }] },
    "rest": { "sources": [{ "$ref": "#/sets/base" }, { "line": { "$ref": "#/sets/base" } }] }
  },
  "modifiers": { "theme": { "default": "light", "contexts": {
    "light": [],
    "dark": [{ "$ref": "#/sets/none" }, { "brand": { "red": { "$type": "color", "$value": "{gray}" } } }]
  } } },
  "resolutionOrder": [{ "$ref": "#/sets/rest" }, { "$ref": "#/modifiers/theme" }]
}"##;

const BASE: &str = r##"{
  "gray": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [0.5, 0.5, 0.5] } },
  "brand": {
    "red": { "$value": "{gray}", "$deprecated": "Use {gray} instead." },
    "br\u0061nd": { "$ref": "#/gray" }
  },
  "width": { "$type": "dimension", "thin": { "$value": { "value": { "$ref": "#/one/$value" }, "unit": "px" } } },
  "one": { "$type": "number", "$value": 1 },
  "edge": { "$type": "border", "$value": { "color": "{brand.red}", "width": "{copy.thin}", "style": "solid" } },
  "copy": { "$extends": "{width}", "also": { "$value": "{nowhere}" } },
  "other": { "$ref": "#/brand" },
  "empty": { "$description": "{gray}" }
}"##;

fn compiled(occurrences: bool) -> Compilation {
    let loader = MemoryLoader::default().with("a.resolver.json", RESOLVER).with("base.tokens.json", BASE);
    compile("a.resolver.json", &loader, &Options { occurrences, ..Options::default() })
}

fn named(subject: &Subject, dictionary: &Dictionary) -> String {
    match subject {
        Subject::Token(token) => dictionary[*token].dot_path(),
        Subject::Group(group) => format!("group {}", &*dictionary[*group].name),
        Subject::Set(name) => format!("set {name}"),
        _ => "unknown".to_owned(),
    }
}

fn line(occurrence: &Occurrence, system: &Compilation) -> String {
    let text = system.sources.slice(occurrence.span);
    let place = system.sources.locate(occurrence.span);
    let subject = named(&occurrence.subject, &system.dictionary);
    format!("{}:{} {:?} {text} → {subject}", place.path, place.line, occurrence.role)
}

#[test]
fn every_role_has_its_place_and_what_it_names() {
    let system = compiled(true);
    let found = system.occurrences.as_ref().expect("they were asked for");
    let lines: Vec<String> = found.all().iter().map(|occurrence| line(occurrence, &system)).collect();
    let wanted = [
        "a.resolver.json:4 SetDefinition base → set base",
        "a.resolver.json:5 SetDefinition rest → set rest",
        "a.resolver.json:5 SetReference #/sets/base → set base",
        "a.resolver.json:5 TokenDefinition line → line",
        "a.resolver.json:5 Pointer #/sets/base → unknown",
        "a.resolver.json:9 SetReference #/sets/none → unknown",
        "a.resolver.json:9 GroupDefinition brand → group brand",
        "a.resolver.json:9 TokenDefinition red → brand.red",
        "a.resolver.json:9 Alias {gray} → gray",
        "a.resolver.json:11 SetReference #/sets/rest → set rest",
        "base.tokens.json:2 TokenDefinition gray → gray",
        "base.tokens.json:3 GroupDefinition brand → group brand",
        "base.tokens.json:4 TokenDefinition red → brand.red",
        "base.tokens.json:4 Alias {gray} → gray",
        "base.tokens.json:4 Replacement {gray} → gray",
        r"base.tokens.json:5 TokenDefinition br\u0061nd → brand.brand",
        "base.tokens.json:5 Pointer #/gray → gray",
        "base.tokens.json:7 GroupDefinition width → group width",
        "base.tokens.json:7 TokenDefinition thin → width.thin",
        "base.tokens.json:7 Pointer #/one/$value → one",
        "base.tokens.json:8 TokenDefinition one → one",
        "base.tokens.json:9 TokenDefinition edge → edge",
        "base.tokens.json:9 Part {brand.red} → brand.red",
        "base.tokens.json:9 Part {copy.thin} → copy.thin",
        "base.tokens.json:10 GroupDefinition copy → group copy",
        "base.tokens.json:10 Extends {width} → group width",
        "base.tokens.json:10 TokenDefinition also → copy.also",
        "base.tokens.json:10 Alias {nowhere} → unknown",
        "base.tokens.json:11 GroupDefinition other → group other",
        "base.tokens.json:11 Extends #/brand → group brand",
        "base.tokens.json:12 GroupDefinition empty → unknown",
    ];
    assert_eq!(lines, wanted);
}

#[test]
fn a_place_has_an_occurrence_and_that_all_of_its_kind() {
    let system = compiled(true);
    let found = system.occurrences.as_ref().expect("they were asked for");
    let source = system.sources.find("base.tokens.json").expect("it was read");
    let start = BASE.find("brand.red").expect("it is there") as u32 + 3;
    let at = found.at(Span { source, start, end: start }).expect("a reference stands there");
    assert_eq!(at.role, Role::Part);
    let all: Vec<Role> = found.of(&at.subject).map(|occurrence| occurrence.role).collect();
    assert_eq!(all, [Role::TokenDefinition, Role::TokenDefinition, Role::Part]);
    let space = BASE.find("  \"one\"").expect("it is there") as u32;
    assert_eq!(found.at(Span { source, start: space, end: space }), None);
}

#[test]
fn groups_know_where_they_are_first_defined() {
    let system = compiled(false);
    assert_eq!(system.occurrences, None);
    for (path, text, place) in [
        ("brand", "\"brand\"", "base.tokens.json:3"),
        ("copy", "\"copy\"", "base.tokens.json:10"),
        ("width", "\"width\"", "base.tokens.json:7"),
    ] {
        let group = system.dictionary.groups.iter().find(|group| &*group.name == path).expect("it is there");
        let span = group.span.expect("it is written");
        let found = system.sources.locate(span);
        assert_eq!(
            (system.sources.slice(span), format!("{}:{}", found.path, found.line)),
            (text, place.to_owned())
        );
    }
}
