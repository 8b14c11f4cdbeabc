//! Every `golden/<system>`: what each target makes of `input/` is what `expected/<target>/` holds, byte for byte, and
//! the target's own compiler takes it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::{Assignment, Dictionary};
use tokens_compiler::emit::{self, Target, css, typescript as module};
use tokens_compiler::{Compilation, Options};
use tokens_tests::{browser, command, disk, report, rust, skip, snapshot, typescript};

fn systems() -> Vec<PathBuf> {
    let all = disk::entries(&disk::path("golden"));
    assert!(all.len() >= 3, "golden systems are missing");
    all
}

fn compile(system: &Path) -> Compilation {
    let input = disk::Folder(system.join("input"));
    tokens_compiler::compile("tokens.resolver.json", &input, &Options::default())
}

#[test]
fn every_target_makes_what_is_expected() {
    let mut wrong = Vec::new();
    for system in systems() {
        let compilation = compile(&system);
        let expected = system.join("expected");
        wrong.extend(snapshot::compare(&expected.join("diagnostics.txt"), &report::full(&compilation)));
        assert!(
            !compilation.diagnostics.has_errors(),
            "{}\n{}",
            system.display(),
            report::full(&compilation)
        );
        let mut written = BTreeSet::from(["diagnostics.txt".to_owned()]);
        for name in Target::NAMES {
            let target = Target::from_name(name).expect("a name of the list");
            let mut diagnostics = Diagnostics::new(Levels::default());
            for output in emit::emit(&compilation.dictionary, &target, &mut diagnostics) {
                let path = format!("{name}/{}", output.path);
                wrong.extend(snapshot::compare(&expected.join(&path), &output.text));
                written.insert(path);
            }
            let said = diagnostics.iter().fold(String::new(), |said, diagnostic| {
                said + diagnostic.code.name()
                    + ": "
                    + &diagnostic.message
                    + "
"
            });
            if !said.is_empty() {
                let path = format!("{name}.txt");
                wrong.extend(snapshot::compare(&expected.join(&path), &said));
                written.insert(path);
            }
            assert!(!diagnostics.has_errors(), "{}: {said}", system.display());
        }
        for file in disk::files(&expected) {
            let path = disk::relative(&file, &expected);
            if written.contains(&path) {
                continue;
            }
            if snapshot::is_updating() {
                fs::remove_file(&file).unwrap_or_else(|problem| panic!("{}: {problem}", file.display()));
            } else {
                wrong.push(format!("{}: no target makes this file\n", file.display()));
            }
        }
    }
    snapshot::finish(&wrong);
}

#[test]
fn the_same_input_makes_the_same_bytes() {
    for system in systems() {
        let (first, second) = (compile(&system), compile(&system));
        for name in Target::NAMES {
            let target = Target::from_name(name).expect("a name of the list");
            let emit = |compilation: &Compilation| {
                emit::emit(&compilation.dictionary, &target, &mut Diagnostics::new(Levels::default()))
            };
            assert_eq!(emit(&first), emit(&second), "{} {name}", system.display());
        }
    }
}

#[test]
fn rustc_takes_the_rust_files() {
    let scratch = disk::scratch("golden-rust");
    for system in systems() {
        for file in disk::files(&system.join("expected/rust")) {
            let ran = rust::check(&scratch, &file, &scratch);
            assert_eq!(ran.status, Some(0), "{}\n{}", file.display(), ran.err);
        }
    }
}

#[test]
fn typescript_takes_the_modules() {
    let Some(typescript) = typescript::find() else {
        return skip::skip("no TypeScript compiler; `cargo xtask setup` installs it");
    };
    for system in systems() {
        let is_source = |file: &PathBuf| file.extension().is_some_and(|extension| extension == "ts");
        let mut files: Vec<PathBuf> =
            disk::files(&system.join("expected/typescript")).into_iter().filter(is_source).collect();
        assert!(!files.is_empty(), "{} has no TypeScript", system.display());
        files.extend(Some(system.join("use.ts")).filter(|file| file.is_file()));
        let ran = typescript.check(&system, &files);
        assert_eq!(ran.status, Some(0), "{}\n{}{}", system.display(), ran.out, ran.err);
    }
}

#[test]
fn javascript_finds_every_value_in_every_context() {
    let Some(node) = skip::find("node") else { return skip::skip("no Node to run the modules") };
    let folder = disk::scratch("golden-javascript");
    let mut compared = 0;
    let mut all = systems();
    all.push(disk::root().join("tokens"));
    for system in all {
        let input = Some(system.join("input")).filter(|folder| folder.is_dir()).unwrap_or(system.clone());
        let loader = disk::Folder(input);
        let compilation = tokens_compiler::compile("tokens.resolver.json", &loader, &Options::default());
        let dictionary = &compilation.dictionary;
        if dictionary.modifiers.is_empty() {
            continue;
        }
        let options = module::Options { file: "tokens.mjs".to_owned(), ..module::Options::default() };
        let outputs =
            emit::emit(dictionary, &Target::TypeScript(options), &mut Diagnostics::new(Levels::default()));
        for output in outputs {
            fs::write(folder.join(&output.path), output.text).expect("a file can be written");
        }
        let asked = questions(dictionary);
        fs::write(folder.join("asked.json"), serde_json::to_string(&asked).expect("values are JSON"))
            .expect("a file can be written");
        fs::write(folder.join("ask.mjs"), ASK).expect("a file can be written");
        let ran =
            command::within(Command::new(&node).arg("ask.mjs").current_dir(&folder), Duration::from_mins(1));
        assert_eq!(ran.status, Some(0), "{}\n{}{}", system.display(), ran.out, ran.err);
        compared += ran.out.trim().parse::<usize>().expect("the script prints how many it compared");
    }
    assert!(compared > 1000, "only {compared} values were compared");
}

/// Asks the module for every value and compares it with the CSS text that the dictionary's value has.
const ASK: &str = "
import { readFileSync } from 'node:fs';
import { resolve } from './tokens.mjs';
let compared = 0;
const wrong = [];
for (const { input, values } of JSON.parse(readFileSync('asked.json', 'utf8'))) {
  for (const [path, wanted] of values) {
    const found = resolve(path, input);
    compared += 1;
    if (typeof found === 'object' || String(found) === wanted) continue;
    wrong.push(`${path} in ${JSON.stringify(input)}: ${found}, wanted ${wanted}`);
  }
}
if (wrong.length > 0) {
  console.error(wrong.length, wrong.slice(0, 20).join('\\n'));
  process.exit(1);
}
console.log(compared);
";

fn questions(dictionary: &Dictionary) -> Vec<serde_json::Value> {
    let ask = |input: &Assignment| {
        let names: serde_json::Map<String, serde_json::Value> = input
            .iter()
            .map(|(id, context)| {
                let modifier = dictionary.modifier(id);
                (modifier.name.clone(), modifier.contexts[usize::from(context.0)].clone().into())
            })
            .collect();
        let values: Vec<(String, String)> = dictionary
            .tokens
            .iter()
            .filter_map(|token| {
                let mut text = String::new();
                css::push_value(&mut text, dictionary, dictionary.value_of(token, input)?);
                Some((token.dot_path(), text))
            })
            .collect();
        serde_json::json!({"input": names, "values": values})
    };
    browser::inputs(dictionary).iter().map(ask).collect()
}
