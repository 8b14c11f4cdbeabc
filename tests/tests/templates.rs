//! What a template sees is what the dictionary holds; and the target `scss` as a user would write it makes the same bytes.

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::emit::name;
use tokens_compiler::source::{LoadError, Loader, MemoryLoader};
use tokens_compiler::targets::{self, File, Target, Texts, css, json, template};
use tokens_compiler::{Compilation, Options};
use tokens_tests::{disk, report, systems};

/// The templates, and what the target itself writes behind every module.
struct Templates;

impl Loader for Templates {
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        let file = match path {
            "functions.scss" => disk::root().join("tokens-compiler/targets/src/web/scss/functions.scss"),
            _ => disk::path("templates/scss").join(path),
        };
        Ok(disk::read(&file).into_bytes())
    }
}

/// What the template makes of a system.
fn made(compilation: &mut Compilation) -> String {
    let options = template::Options { template: "tokens.scss.jinja".into(), ..template::Options::default() };
    let mut target = Target::from(options);
    let mut paths = Vec::new();
    target.read_texts(&mut Texts {
        loader: &Templates,
        sources: &mut compilation.sources,
        paths: &mut paths,
    });
    let mut diagnostics = Diagnostics::new(Levels::default());
    let files = targets::emit(&compilation.dictionary, &target).report(&mut diagnostics);
    compilation.diagnostics = diagnostics;
    assert!(!compilation.diagnostics.has_errors(), "{}", report::full(compilation));
    assert_eq!(paths, ["tokens.scss.jinja", "functions.scss"]);
    files.iter().map(File::text).collect()
}

/// What a template sees of every token in every context, a line each.
const ALL: &str = "{% for token in tokens %}
{{ token.path | json }} {{ token | snake | json }} {{ token | constant | json }} {{ token | camel | json }} {# #}
{{ token | pascal | json }} {{ (find(token.path) == token) | json }} {{ token.modifiers | json }}
{% for other in token.contexts %}
{{ other.when | json }} {{ other.exists | json }} {{ other.css | json }} {{ other | json }} {# #}
{{ (token.in(other.when) | json == other | json) | json }}
{% endfor %}
{% endfor %}
";

/// The same, from the dictionary.
fn all(dictionary: &Dictionary) -> String {
    let mut text = String::new();
    let string = |text: &mut String, value: &str| json::push_string(text, value);
    for token in dictionary.tokens.iter().filter(|token| token.exists()) {
        let path = &token.path;
        string(&mut text, &token.dot_path());
        let constant = name::snake(path).to_uppercase();
        for name in [name::snake(path), constant, name::camel(path), name::pascal(path)] {
            text.push(' ');
            string(&mut text, &name);
        }
        let modifiers = token.support().into_iter().map(|id| format!("\"{}\"", dictionary[id].name));
        text.extend([" true [", &modifiers.collect::<Vec<_>>().join(", "), "]\n"]);
        for variant in &token.variants {
            let when = variant.when.iter().map(|(modifier, context)| {
                let modifier = &dictionary[modifier];
                format!("\"{}\": \"{}\"", modifier.name, modifier.contexts[context.index()])
            });
            let exists = if variant.value.is_some() { "} true " } else { "} false " };
            text.extend(["{", &when.collect::<Vec<_>>().join(", "), exists]);
            if let Some(value) = variant.value.map(|id| &dictionary[id]) {
                let mut css = String::new();
                css::push_value(&mut css, dictionary, value);
                string(&mut text, &css);
                text.push(' ');
                json::push_value(&mut text, dictionary, value);
            } else {
                text.push_str("null null");
            }
            text.push_str(" true\n");
        }
    }
    text
}

#[test]
fn a_template_sees_every_token_in_every_context() {
    let mut lines = 0;
    for (system, mut compilation) in systems::all() {
        let loader = MemoryLoader::default().with("all.jinja", ALL);
        let mut target =
            Target::from(template::Options { template: "all.jinja".into(), ..Default::default() });
        let sources = &mut compilation.sources;
        target.read_texts(&mut Texts { loader: &loader, sources, paths: &mut Vec::new() });
        let emission = targets::emit(&compilation.dictionary, &target);
        let said: Vec<&str> = emission.diagnostics.iter().map(|said| &*said.message).collect();
        assert!(said.is_empty(), "{system}: {said:?}");
        let made = emission.files.first().expect("a file").text();
        let expected = all(&compilation.dictionary);
        for (made, expected) in made.lines().zip(expected.lines()) {
            assert_eq!(made, expected, "{system}");
            lines += 1;
        }
        assert_eq!(made.lines().count(), expected.lines().count(), "{system}");
    }
    assert!(lines > 20_000, "{lines} lines were compared");
}

#[test]
fn the_target_scss_as_a_template_makes_the_same_bytes() {
    let mut compared = Vec::new();
    for system in disk::entries(&disk::path("golden")) {
        let input = disk::Folder(system.join("input"));
        let mut compilation = tokens_compiler::compile("tokens.resolver.json", &input, &Options::default());
        let expected = disk::read(&system.join("expected/scss/_tokens.scss"));
        let made = made(&mut compilation);
        if compilation.dictionary.modifiers.is_empty() {
            assert!(made == expected, "{}", system.display());
            compared.push(disk::name(&system));
            continue;
        }
        // Of a system with modifiers, it is the same up to what contexts change.
        let before = |text: &str| text.split("$contexts: (").next().unwrap_or_default().to_owned();
        assert_eq!(before(&made), before(&expected), "{}", system.display());
    }
    assert_eq!(compared, ["all-types", "hard-names", "limits"]);
}
