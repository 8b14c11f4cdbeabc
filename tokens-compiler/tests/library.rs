//! What a program that uses the compiler as a library holds on to: ids that index, and errors that say what is wrong.

use std::error::Error;

use tokens_compiler::dictionary::{Dictionary, GroupId};
use tokens_compiler::source::{Loader as _, MemoryLoader};
use tokens_compiler::targets::css;
use tokens_compiler::{Compilation, Options, compile};

fn system() -> Compilation {
    let resolver = r##"{
        "version": "2025.10",
        "modifiers": { "theme": { "contexts": { "light": [], "dark": [] }, "default": "light" } },
        "sets": { "all": { "sources": [{ "$ref": "size.tokens.json" }] } },
        "resolutionOrder": [{ "$ref": "#/sets/all" }, { "$ref": "#/modifiers/theme" }]
    }"##;
    let tokens = r#"{ "size": { "gap": { "$type": "number", "$value": 4 } } }"#;
    let loader =
        MemoryLoader::default().with("tokens.resolver.json", resolver).with("size.tokens.json", tokens);
    compile("tokens.resolver.json", &loader, &Options::default())
}

#[test]
fn an_id_indexes_what_it_names() {
    let Compilation { dictionary, sources, .. } = system();
    let id = dictionary.find("size.gap").expect("a token of the system");
    let token = &dictionary[id];
    assert_eq!(token.dot_path(), "size.gap");
    assert_eq!(&css::names(&dictionary, &css::Options::default())[id], "--size-gap");
    assert_eq!(&*dictionary[token.group].name, "size");
    assert!(dictionary[dictionary[token.group].parent].name.is_empty());
    assert_eq!(dictionary[token.group].parent.index(), GroupId::ROOT.index());
    let value = token.base().value.expect("it has a value");
    assert_eq!(&dictionary[value], &dictionary.values[value.index()]);
    for (id, modifier) in dictionary.modifiers() {
        assert_eq!(dictionary[id].name, modifier.name);
        assert_eq!(modifier.contexts[modifier.default.index()], "light");
    }
    assert_eq!(sources[token.base().span.source].path(), "size.tokens.json");
}

/// What `?` makes of an error in a program.
fn said(error: impl Error + 'static) -> String {
    Box::<dyn Error>::from(error).to_string()
}

#[test]
fn errors_say_what_is_wrong() {
    let loader = MemoryLoader::default();
    assert_eq!(loader.load("a.json").map_err(said), Err("there is no such file".to_owned()));
    let dictionary: Dictionary = system().dictionary;
    let choose = |modifier, context| dictionary.input([(modifier, context)]).map(drop).map_err(said);
    assert_eq!(choose("theme", "dark"), Ok(()));
    assert_eq!(choose("brand", "dark"), Err("there is no modifier `brand`".to_owned()));
    assert_eq!(choose("theme", "dim"), Err("the modifier `theme` has no context `dim`".to_owned()));
}
