//! What Figma's import makes of files, one for each mode, those of a collection in one folder.
//! <https://help.figma.com/hc/en-us/articles/15343816063383>

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};
use tokens_compiler::emit::File as Written;

use super::{Collection, Content, File, Variable};

/// The variables that files make; `collections` are what whoever imports them calls each folder.
///
/// # Panics
///
/// When a file has something that Figma does not read.
pub fn read(files: &[Written], collections: &BTreeMap<String, String>) -> File {
    let mut all = File::default();
    for written in files {
        let (folder, _) = written.path.split_once('/').expect("a folder");
        let name = &collections[folder];
        let document: Json =
            serde_json::from_str(written.text()).unwrap_or_else(|problem| panic!("{problem}"));
        let mode = document["$extensions"]["com.figma.modeName"].as_str().expect("a mode").to_owned();
        let own = all.collections.entry(name.clone()).or_insert_with(Collection::default);
        own.modes.push(mode);
        let mut found = Vec::new();
        walk(document.as_object().expect("an object"), "", &mut found);
        for (path, token) in found {
            let (kind, value) = content(token);
            let variable = all.variables.entry(path).or_insert_with(|| Variable {
                kind: kind.to_owned(),
                collection: name.clone(),
                values: Vec::new(),
            });
            assert_eq!((variable.kind.as_str(), &variable.collection), (kind, name));
            variable.values.push(value);
        }
    }
    all
}

fn walk<'j>(group: &'j Map<String, Json>, path: &str, found: &mut Vec<(String, &'j Json)>) {
    for (name, member) in group.iter().filter(|(name, _)| !name.starts_with('$')) {
        let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
        match member.as_object() {
            Some(token) if token.contains_key("$value") => found.push((path, member)),
            Some(group) => walk(group, &path, found),
            None => panic!("`{path}` is no group"),
        }
    }
}

/// The type of a token's variable, and what it is.
fn content(token: &Json) -> (&'static str, Content) {
    let extensions = &token["$extensions"];
    let value = &token["$value"];
    let number = |value: &Json, unit: &str| {
        assert_eq!(value["unit"], unit, "{token}");
        value["value"].clone()
    };
    let is_reference = value.as_str().is_some_and(|text| text.starts_with('{') && text.ends_with('}'));
    let kind = match (token["$type"].as_str(), extensions["com.figma.type"].as_str()) {
        (Some("number"), Some("boolean")) => "BOOLEAN",
        (Some("string"), Some("string")) | (Some("fontFamily"), None) => "STRING",
        (Some("color"), None) => "COLOR",
        (Some("dimension" | "duration" | "number"), None) => "FLOAT",
        _ => panic!("Figma does not read {token}"),
    };
    if is_reference {
        let path = value.as_str().unwrap_or_default();
        return (kind, Content::Alias(path[1..path.len() - 1].replace('.', "/"), None));
    }
    let literal = match (kind, token["$type"].as_str()) {
        ("COLOR", _) => {
            assert_eq!(value["colorSpace"], "srgb");
            let mut channels = value["components"].as_array().expect("components").clone();
            let hex = channels.iter().fold("#".to_owned(), |text, channel| {
                let step = (channel.as_f64().expect("a number") * 255.0).round();
                let step = (0..=255_u8).find(|byte| f64::from(*byte) == step).expect("in [0, 1]");
                format!("{text}{step:02x}")
            });
            assert_eq!(value["hex"], hex.as_str(), "{token}");
            channels.push(value["alpha"].clone());
            Json::Array(channels)
        }
        ("BOOLEAN", _) => json!(value.as_f64().expect("a number") != 0.0),
        (_, Some("dimension")) => number(value, "px"),
        (_, Some("duration")) => number(value, "s"),
        _ => value.clone(),
    };
    match extensions["com.figma.aliasData"]["targetVariableName"].as_str() {
        Some(target) => (kind, Content::Alias(target.to_owned(), Some(literal))),
        None => (kind, Content::Literal(literal)),
    }
}
