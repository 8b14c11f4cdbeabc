//! The target `scss` as a user would write it: as a template, it makes the same bytes.

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::source::{LoadError, Loader};
use tokens_compiler::targets::{self, Target, Texts, template};
use tokens_compiler::{Compilation, Options};
use tokens_tests::{disk, report};

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
    files.iter().map(tokens_compiler::targets::File::text).collect()
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
