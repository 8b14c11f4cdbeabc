//! The `react` target over modifiers of any name. React itself is asked in `tests/tests/react.rs`.

use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::{ContextId, Dictionary, Modifier};
use tokens_compiler::source::{SourceId, Span};
use tokens_compiler::targets::react::{self, Options};

fn modifier(dictionary: &mut Dictionary, name: &str, contexts: &[&str]) {
    dictionary.modifiers.push(Modifier {
        name: name.to_owned(),
        description: None,
        contexts: contexts.iter().map(|&context| context.to_owned()).collect(),
        default: ContextId(0),
        has_default: true,
        span: Span { source: SourceId(0), start: 0, end: 0 },
    });
}

fn emit(dictionary: &Dictionary, options: &Options) -> (Vec<(String, String)>, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let files = react::emit(dictionary, options).report(&mut diagnostics);
    let said = diagnostics.iter().map(|one| one.message.clone()).collect();
    (files.iter().map(|file| (file.path.clone(), file.text().to_owned())).collect(), said)
}

#[track_caller]
fn has(text: &str, part: &str) {
    assert!(text.contains(part), "no `{part}` in\n{text}");
}

#[test]
fn modifiers_of_any_name_are_props() {
    let mut d = Dictionary::default();
    for name in ["High Contrast", "style", "default", "__proto__", "+"] {
        modifier(&mut d, name, &["a", "b"]);
    }
    assert_eq!(react::props(&d), ["highContrast", "styleContext", "default_", "proto", "plus"]);
    let (files, said) = emit(&d, &Options::default());
    assert_eq!(said, Vec::<String>::new());
    let text = &files[0].1;
    has(text, "readonly highContrast?: Input[\"High Contrast\"];");
    has(text, "as: $as, highContrast: $0, styleContext: $1, default_: $2, proto: $3, ");
    has(text, "...($3 !== undefined && { [\"__proto__\"]: $3 })");
    has(text, "\"data-high-contrast\": $0, \"data-style\": $1, \"data-default\": $2, \"data-proto\": $3");
}

#[test]
fn what_no_element_can_have_is_reported() {
    let mut d = Dictionary::default();
    modifier(&mut d, "a b", &["x", "\0"]);
    modifier(&mut d, "a-b", &["x"]);
    modifier(&mut d, "\u{20000}", &["x"]);
    let (files, said) = emit(&d, &Options::default());
    assert_eq!(
        said,
        [
            "the modifiers `a-b` and `a b` both become `aB` in the target `react`",
            "the modifier `\u{20000}` is the attribute `data-\u{20000}`, which React does not write",
            "the context `\0` of the modifier `a b` contains U+0000, which becomes U+FFFD in CSS",
        ]
    );
    has(&files[0].1, "readonly aB_?: Input[\"a-b\"];");
}

#[test]
fn the_module_is_what_the_option_names() {
    let options = |module: &str| Options { module: module.to_owned(), file: "t.js".to_owned() };
    let (files, _) = emit(&Dictionary::default(), &options("@ds/\"tokens\""));
    assert_eq!(files.iter().map(|(path, _)| &**path).collect::<Vec<_>>(), ["t.d.ts", "t.js"]);
    has(&files[0].1, "import type { Input, Resolved } from \"@ds/\\\"tokens\\\"\";");
    has(&files[1].1, "import { resolve } from \"@ds/\\\"tokens\\\"\";");
    let (files, said) = emit(&Dictionary::default(), &options(" "));
    let wanted = "what imports the module of the target `typescript`, such as `./tokens.js`";
    assert_eq!(said, [format!("`module` of the target `react` is ` `, expected {wanted}")]);
    assert!(files.is_empty());
}
