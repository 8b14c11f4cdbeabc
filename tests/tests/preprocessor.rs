//! Sass and Less modules in use: text that could break out of them, what is absent in a context, custom properties, and
//! values that an app replaces.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::{Value as Json, json};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::{self, Target, css, less, scss};
use tokens_compiler::value::{FontFamily, Scalar, Value};
use tokens_tests::command::Ran;
use tokens_tests::preprocessor::{self, Preprocessor};
use tokens_tests::{css_value, disk, skip, systems};

/// Text that means something to Sass, Less or CSS.
const TEXTS: [&str; 52] = [
    "a\"b",
    "c'd\"e",
    "'\"'",
    "#{1 + 1}",
    "a \"#{b}\" c",
    "@{x}",
    "\"@{x}\" 'y'",
    "'${x}'",
    "${x}",
    "1px + 2px",
    "10px/2",
    "16px / 2",
    "$a",
    "@a",
    "@@a",
    "calc(1px + 2px)",
    "red",
    "not",
    "null",
    "true",
    "or and",
    "//x",
    "a /* x",
    "*/",
    "a; b: c",
    "}",
    "{",
    "url(a//b)",
    "url(\"a b\")",
    "`1 + 1`",
    "~x",
    "~\"x\"",
    "e(%)",
    "50% %d %s",
    "%(\"%d\", 1)",
    "\\",
    "a\\",
    "\u{202e}x",
    "line\nbreak",
    "</style>",
    "!important",
    "!default",
    "progid:x.y(z=1)",
    "&",
    "if(true, 1, 2)",
    "percentage(0.5)",
    "--x",
    "u+26",
    "inherit",
    " spaces  inside ",
    "1e3",
    "#123 #{",
];

/// The tokens of a document, small defects lowered.
fn dictionary(tokens: &Json) -> Dictionary {
    let resolver = json!({
        "version": "2025.10",
        "modifiers": {"theme": {"default": "light", "contexts": {
            "light": [{"day": {"$type": "number", "$value": 1}}],
            "dark": [{"night": {"$type": "number", "$value": 2}, "some": {"night": {"$type": "number", "$value": 3}}}],
        }}},
        "sets": {"all": {"sources": [{"$ref": "all.tokens.json"}]}},
        "resolutionOrder": [{"$ref": "#/sets/all"}, {"$ref": "#/modifiers/theme"}],
    });
    let loader = MemoryLoader::default()
        .with("tokens.resolver.json", resolver.to_string())
        .with("all.tokens.json", tokens.to_string());
    systems::lenient("tokens.resolver.json", &loader).dictionary
}

/// A tool and a folder that holds what its target makes.
struct Module {
    tool: Preprocessor,
    folder: PathBuf,
    file: &'static str,
    /// What a file begins with that uses the module.
    head: &'static str,
    /// What begins a variable there.
    variable: &'static str,
}

impl Module {
    fn new(target: &Target, name: &str, dictionary: &Dictionary) -> Option<Self> {
        let (tool, file, head, variable) = match target {
            Target::Less(_) => {
                (preprocessor::less(), "use.less", "@import (reference) \"tokens.less\";\n", "@")
            }
            _ => (preprocessor::sass(), "use.scss", "@use \"tokens\";\n", "tokens.$"),
        };
        let Some(tool) = tool else {
            skip::skip("no Sass or Less; `cargo xtask setup` installs them");
            return None;
        };
        let folder = disk::scratch(&format!("preprocessor-{name}-{}", target.name()));
        for output in targets::emit(dictionary, target).files {
            disk::write(&folder.join(&output.path), output.text());
        }
        Some(Self { tool, folder, file, head, variable })
    }

    fn compile(&self, code: &str) -> Ran {
        disk::write(&self.folder.join(self.file), &format!("{}{code}", self.head));
        self.tool.compile(&self.folder, self.file)
    }

    /// What the declarations of a block have as values.
    fn values(&self, declarations: &str) -> Vec<String> {
        let ran = self.compile(&format!("a {{\n{declarations}}}\n"));
        assert_eq!(ran.status, Some(0), "{}", ran.err);
        let value =
            |line: &str| Some(line.strip_prefix("  ")?.split_once(": ")?.1.strip_suffix(';')?.to_owned());
        ran.out.lines().filter_map(value).collect()
    }

    #[track_caller]
    fn refuses(&self, code: &str, why: &str) {
        let ran = self.compile(code);
        assert_ne!(ran.status, Some(0), "`{code}` is taken\n{}", ran.out);
        assert!(ran.err.contains(why), "`{why}` is not in\n{}", ran.err);
    }
}

/// Both modules of a dictionary.
fn modules(name: &str, dictionary: &Dictionary) -> Vec<Module> {
    let all = [scss::Options::default().into(), less::Options::default().into()];
    all.into_iter().filter_map(|target| Module::new(&target, name, dictionary)).collect()
}

#[test]
fn no_text_breaks_out_of_a_module() {
    let mut tokens = json!({"day": {"$type": "number", "$value": 0}});
    for (index, text) in TEXTS.iter().enumerate() {
        tokens[format!("text{index}")] = json!({"$type": "string", "$value": "x", "$description": text});
        tokens[format!("family{index}")] = json!({"$type": "fontFamily", "$value": "x", "$deprecated": text});
        tokens[format!("name{index}")] =
            json!({text.replace(['.', '{', '}', '$'], "-"): {"$type": "number", "$value": index}});
    }
    let mut dictionary = dictionary(&tokens);
    // Not through a document, where braces are references.
    for (index, text) in TEXTS.iter().enumerate() {
        let mut set = |path: String, value| {
            let id = dictionary.find(&path).unwrap_or_else(|| panic!("no token {path}"));
            let place = dictionary[id].base().value.expect("a value");
            dictionary.values[place.index()] = value;
        };
        set(format!("text{index}"), Value::Opaque(Scalar::Text((*text).into())));
        let names = vec![(*text).into(), "serif".into()];
        set(format!("family{index}"), Value::FontFamily(FontFamily { names }));
    }
    let wanted = |path: &str| {
        let mut text = String::new();
        let token = &dictionary[dictionary.find(path).unwrap_or_else(|| panic!("no token {path}"))];
        css::push_value(&mut text, &dictionary, &dictionary[token.base().value.expect("a value")]);
        text
    };
    for module in modules("texts", &dictionary) {
        let mut declarations = String::new();
        for index in 0..TEXTS.len() {
            for name in ["text", "family"] {
                // Writing to a String cannot fail.
                let _ = writeln!(declarations, "p: {}{name}{index};", module.variable);
            }
        }
        let found = module.values(&declarations);
        assert_eq!(found.len(), 2 * TEXTS.len());
        for (index, pair) in found.chunks(2).enumerate() {
            let text = wanted(&format!("text{index}"));
            let is_text = pair[0] == text || css_value::read(&pair[0]) == css_value::read(&text);
            assert!(is_text, "{}: {} instead of {text}", module.file, pair[0]);
            let family = css_value::unquoted(css_value::read(&wanted(&format!("family{index}"))));
            assert_eq!(css_value::unquoted(css_value::read(&pair[1])), family, "{}", module.file);
        }
    }
}

#[test]
fn no_name_of_a_context_breaks_out_of_a_module() {
    let contexts = ["plain", "a\"b", "#{z}", "@{q}", "c'd\"", "\\", "red", "2x", "*/ }", "null"];
    let sources: serde_json::Map<String, Json> = contexts
        .iter()
        .enumerate()
        .map(|(index, name)| ((*name).to_owned(), json!([{"it": {"$type": "number", "$value": index}}])))
        .collect();
    let resolver = json!({
        "version": "2025.10",
        "modifiers": {"m\"#{m}@{m}": {"default": "plain", "contexts": sources}},
        "resolutionOrder": [{"$ref": "#/modifiers/m\"#{m}@{m}"}],
    });
    let loader = MemoryLoader::default().with("tokens.resolver.json", resolver.to_string());
    let dictionary = systems::lenient("tokens.resolver.json", &loader).dictionary;
    for module in modules("contexts", &dictionary) {
        let mut declarations = String::new();
        let mut wanted = Vec::new();
        for name in &dictionary.modifiers[0].contexts {
            let escaped = name.chars().fold(String::new(), |mut text, c| {
                let _ = write!(text, "\\{:x} ", u32::from(c));
                text
            });
            let written = name.replace('\\', "\\\\").replace('"', "\\\"").replace("@{", "\\40 {");
            let index = contexts.iter().position(|context| context == name).expect("a context of ours");
            let quoted = if module.variable == "@" { written } else { escaped };
            let mut ask = |name: &str| {
                // Less leaves out a declaration that is there already.
                let property = wanted.len();
                let _ = match module.variable {
                    "@" => writeln!(declarations, "p{property}: #tokens(@m-hash-m-m: {name})[@it];"),
                    _ => writeln!(declarations, "p{property}: tokens.token(\"it\", $m-hash-m-m: {name});"),
                };
                wanted.push(index.to_string());
            };
            ask(&format!("\"{quoted}\""));
            if name.chars().all(char::is_alphanumeric) {
                ask(name);
            }
        }
        assert_eq!(module.values(&declarations), wanted, "{}", module.file);
    }
}

#[test]
fn what_is_absent_in_a_context_is_an_error_there() {
    let dictionary = dictionary(&json!({"day": {"$type": "number", "$value": 0}}));
    for module in modules("absent", &dictionary) {
        if module.variable == "@" {
            assert_eq!(
                module.values("#tokens(@theme: dark);\np: @night;\np: @some-night;\np: @day;\n"),
                ["2", "3", "0"]
            );
            module.refuses("a { #tokens(@theme: light); p: @night; }", "variable @night is undefined");
            module.refuses("a { p: @night; }", "variable @night is undefined");
            module.refuses("a { p: #tokens()[@some-night]; }", "variable @some-night not found");
        } else {
            let dark =
                "p: tokens.token(\"night\", $theme: dark);\np: tokens.token(\"some.night\", $theme: dark);\n";
            assert_eq!(module.values(dark), ["2", "3"]);
            let why = "the token `night` does not exist in these contexts: (\"theme\": \"light\")";
            module.refuses("a { p: tokens.token(\"night\"); }", why);
            module.refuses("a { p: tokens.$night; }", "Undefined variable");
            module.refuses("a { p: tokens.group(\"some.night\"); }", "`some.night` is a token, not a group");
        }
    }
}

#[test]
fn custom_properties_stand_for_values() {
    let tokens = json!({
        "day": {"$type": "number", "$value": 0},
        "title": {"$type": "typography", "$value": {
            "fontFamily": "Inter", "fontSize": {"value": 1, "unit": "rem"}, "fontWeight": 400,
            "letterSpacing": {"value": 0, "unit": "px"}, "lineHeight": 1.5}},
    });
    let dictionary = dictionary(&tokens);
    let prefix = || "ds".to_owned();
    let sass = scss::Options { values: scss::Values::Var, css_prefix: prefix(), ..scss::Options::default() };
    let less = less::Options { values: less::Values::Var, css_prefix: prefix(), ..less::Options::default() };
    for target in [sass.into(), less.into()] {
        let Some(module) = Module::new(&target, "var", &dictionary) else { return };
        let apply = match module.variable {
            "@" => "@title();\n",
            _ => "@include tokens.typography(\"title\");\n",
        };
        let variable = module.variable;
        assert_eq!(
            module.values(&format!("p: {variable}night;\n{apply}")),
            [
                "var(--ds-night)",
                "var(--ds-title-font-family)",
                "var(--ds-title-font-size)",
                "var(--ds-title-font-weight)",
                "var(--ds-title-letter-spacing)",
                "var(--ds-title-line-height)",
            ]
        );
    }
}

#[test]
fn what_an_app_replaces_is_replaced_everywhere() {
    let tokens = json!({
        "day": {"$type": "number", "$value": 0},
        "brand": {"$type": "color", "$value": {"colorSpace": "srgb", "components": [1, 0, 0]}},
        "accent": {"$type": "color", "$value": "{brand}"},
        "edge": {"$type": "border", "$value": {
            "color": "{accent}", "width": {"value": 1, "unit": "px"}, "style": "solid"}},
    });
    let dictionary = dictionary(&tokens);
    let options = scss::Options { configurable: true, ..scss::Options::default() };
    let Some(mut module) = Module::new(&options.into(), "configured", &dictionary) else { return };
    module.head = "@use \"tokens\" with ($brand: #0000ff);\n";
    assert_eq!(
        module.values("p: tokens.$edge;\np: tokens.token(\"edge\", $theme: dark);\n"),
        ["1px solid #0000ff", "1px solid #0000ff"]
    );
}
