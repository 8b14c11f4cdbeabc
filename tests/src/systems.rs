//! Every design system that compilers of other languages are given: the golden ones, the public ones, our own, one of
//! words that mean something to them, and a large one.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::source::{LoadError, Loader};
use tokens_compiler::targets::{self, File, Target};
use tokens_compiler::{Compilation, Options};

use crate::disk;

/// Files in memory.
struct Files(BTreeMap<&'static str, String>);

impl Loader for Files {
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        self.0.get(path).map(|text| text.clone().into_bytes()).ok_or(LoadError::NotFound)
    }
}

/// Compiles a system, small defects lowered.
///
/// # Panics
///
/// When it has errors even so.
pub fn lenient(entry: &str, loader: &dyn Loader) -> Compilation {
    let levels = Levels { lenient: true, ..Levels::default() };
    let compilation = tokens_compiler::compile(entry, loader, &Options { levels, ..Options::default() });
    assert!(!compilation.diagnostics.has_errors(), "{entry} has errors");
    compilation
}

/// What a target makes of a system, small defects lowered.
///
/// # Panics
///
/// When that has errors even so.
pub fn files(dictionary: &Dictionary, target: &Target) -> Vec<File> {
    let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
    let files = targets::emit(dictionary, target).report(&mut diagnostics);
    let said: Vec<&String> = diagnostics.iter().map(|one| &one.message).collect();
    assert!(!diagnostics.has_errors(), "{said:?}");
    files
}

/// The variable that names a folder of more public systems, in the shape of `tests/corpus`.
pub const MORE: &str = "SYSTEMS";

/// All of them, each with its name.
pub fn all() -> Vec<(String, Compilation)> {
    let mut all = Vec::new();
    for system in disk::entries(&disk::path("golden")) {
        let input = disk::Folder(system.join("input"));
        all.push((disk::name(&system), lenient("tokens.resolver.json", &input)));
    }
    let more = std::env::var_os(MORE).map(PathBuf::from);
    let public = [disk::path("corpus")].into_iter().chain(more).flat_map(|folder| disk::entries(&folder));
    for system in public.filter(|path| path.is_dir()) {
        let facts = disk::read_json(&system.join("facts.json"));
        let entry = facts["entry"].as_str().expect("facts name the entry");
        all.push((disk::name(&system), lenient(entry, &disk::Folder(system.clone()))));
    }
    all.push((
        "words".to_owned(),
        lenient("tokens.resolver.json", &disk::Folder(disk::path("native/words"))),
    ));
    all.push(("system".to_owned(), own()));
    all.push(("large".to_owned(), lenient("tokens.resolver.json", &large())));
    all
}

/// The design system of this project.
pub fn own() -> Compilation {
    lenient("tokens.resolver.json", &disk::Folder(disk::root().join("tokens")))
}

/// 5,000 colors in one group and, over them, a theme that changes all; a token for each of 2,048 combinations.
fn large() -> Files {
    let mut tokens = String::from(r#"{ "one": { "$type": "color""#);
    let mut dark = tokens.clone();
    for index in 0..5000 {
        for (text, blue) in [(&mut tokens, 0.0), (&mut dark, 1.0)] {
            let (red, green) = (f64::from(index % 71) / 71.0, f64::from(index / 71) / 71.0);
            let _ = write!(
                text,
                r#", "c{index}": {{ "$value": {{ "colorSpace": "srgb", "components": [{red}, {green}, {blue}] }} }}"#
            );
        }
    }
    tokens.push_str("}, \"sum\": { \"$type\": \"typography\", \"$value\": { \"fontFamily\": \"a\", \"fontSize\": \"{s0}\", \"fontWeight\": 1, \"letterSpacing\": \"{s1}\", \"lineHeight\": \"{s2}\" } }");
    tokens.push_str(r#", "s0": { "$type": "dimension", "$value": { "value": 0, "unit": "px" } }, "s1": { "$type": "dimension", "$value": { "value": 0, "unit": "px" } }, "s2": { "$type": "number", "$value": 0 } }"#);
    dark.push_str("} }");
    let mut modifiers = String::from(
        r#""theme": { "default": "light", "contexts": { "light": [], "dark": [{ "$ref": "dark" }] } }"#,
    );
    let mut order = String::from(r##"{ "$ref": "#/sets/all" }, { "$ref": "#/modifiers/theme" }"##);
    for axis in 0..3 {
        let _ = write!(modifiers, r#", "m{axis}": {{ "default": "0", "contexts": {{ "0": []"#);
        for context in 1..12 {
            let _ = write!(modifiers, r##", "{context}": [{{ "$ref": "#/sets/s{axis}x{context}" }}]"##);
        }
        modifiers.push_str("} }");
        let _ = write!(order, r##", {{ "$ref": "#/modifiers/m{axis}" }}"##);
    }
    let mut sets = String::from(r#""all": { "sources": [{ "$ref": "all" }] }"#);
    for axis in 0..3 {
        for context in 1..12 {
            let value = if axis == 2 {
                format!(r#""$type": "number", "$value": {context}"#)
            } else {
                format!(r#""$type": "dimension", "$value": {{ "value": {context}, "unit": "px" }}"#)
            };
            let _ =
                write!(sets, r#", "s{axis}x{context}": {{ "sources": [{{ "s{axis}": {{ {value} }} }}] }}"#);
        }
    }
    let resolver = format!(
        r#"{{ "version": "2025.10", "sets": {{ {sets} }}, "modifiers": {{ {modifiers} }}, "resolutionOrder": [{order}] }}"#
    );
    Files(BTreeMap::from([("tokens.resolver.json", resolver), ("all", tokens), ("dark", dark)]))
}
