//! Every case of `conformance/cases` and `conformance/extra`: what DTCG 2025.10 says must be accepted is, with the right values; what it says must
//! be refused is, at the right place. README.md there explains the data.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;
use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::{Level, Levels};
use tokens_compiler::dictionary::{Condition, ModifierId};
use tokens_compiler::targets::json::resolved;
use tokens_compiler::{Compilation, Options};
use tokens_tests::{canonical, command, disk};

/// A case: its folder, its document and what is expected.
struct Case {
    folder: PathBuf,
    entry: &'static str,
    expect: Value,
}

impl Case {
    fn all() -> Vec<Self> {
        let areas =
            ["conformance/cases", "conformance/extra"].map(|folder| disk::entries(&disk::path(folder)));
        let mut cases = Vec::new();
        for area in areas.into_iter().flatten() {
            for folder in disk::entries(&area) {
                let resolver = folder.join("input.resolver.json").is_file();
                let entry = if resolver { "input.resolver.json" } else { "input.tokens.json" };
                cases.push(Self { entry, expect: disk::read_json(&folder.join("expect.json")), folder });
            }
        }
        cases
    }

    fn name(&self) -> String {
        disk::relative(&self.folder, &disk::path("conformance"))
    }

    fn is_valid(&self) -> bool {
        self.expect["valid"] == true
    }

    fn input(&self) -> Vec<(String, String)> {
        let Some(input) = self.expect["input"].as_object() else { return Vec::new() };
        input.iter().map(|(modifier, context)| (modifier.clone(), text(context))).collect()
    }

    /// None when the answer is right; else why not.
    fn judge(&self, accepted: bool, answer: &str, said: &str) -> Option<String> {
        if !self.is_valid() {
            let place = self.expect["error_at"].as_str().unwrap_or_default();
            return match accepted {
                true => Some(format!("accepted, but rule {} is broken", self.expect["rule"])),
                false if !said.contains(place) => Some(format!("refused without naming {place}: {said}")),
                false => None,
            };
        }
        if !accepted {
            return Some(format!("refused: {said}"));
        }
        let Ok(Value::Object(found)) = serde_json::from_str(answer) else {
            return Some(format!("not a JSON object: {answer}"));
        };
        let wanted = self.expect["tokens"].as_object().expect("a valid case lists its tokens");
        for path in found.keys() {
            if !wanted.contains_key(path) {
                return Some(format!("`{path}` is not a token"));
            }
        }
        for (path, token) in wanted {
            let Some(answer) = found.get(path) else { return Some(format!("`{path}` is missing")) };
            let token_type = text(&token["type"]);
            if answer["type"] != token["type"] {
                return Some(format!("`{path}`: type {}, wanted {token_type}", answer["type"]));
            }
            if !canonical::same(&token_type, &answer["value"], &token["value"]) {
                return Some(format!("`{path}`: {}, wanted {}", answer["value"], token["value"]));
            }
        }
        None
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn finish(cases: usize, wrong: &[(String, String)]) {
    let mut report = format!("{} of {cases} cases are wrong\n", wrong.len());
    for (name, why) in wrong {
        // Writing to a String cannot fail.
        let _ = writeln!(report, "{name}: {why}");
    }
    assert!(wrong.is_empty(), "{report}");
}

fn compile(case: &Case) -> Compilation {
    // What the command resolves without `--input` is every modifier at its default.
    let options = Options { input: Some(case.input()), ..Options::default() };
    tokens_compiler::compile(case.entry, &disk::Folder(case.folder.clone()), &options)
}

#[test]
fn the_library_answers_every_case() {
    let cases = Case::all();
    assert!(cases.len() >= 850, "there are only {} cases", cases.len());
    let wrong: Vec<(String, String)> = cases
        .iter()
        .filter_map(|case| {
            let compilation = compile(case);
            let accepted = !compilation.diagnostics.has_errors();
            let answer = if accepted {
                resolved(&compilation.dictionary, &Condition::default())
            } else {
                String::new()
            };
            let said = compilation.diagnostics.iter().fold(String::new(), |mut said, diagnostic| {
                let _ =
                    write!(said, "{}: {}; ", diagnostic.token.as_deref().unwrap_or(""), diagnostic.message);
                said
            });
            Some((case.name(), case.judge(accepted, &answer, &said)?))
        })
        .collect();
    finish(cases.len(), &wrong);
}

/// All contexts at once are accepted exactly when each alone is, and then have the same values.
#[test]
fn all_contexts_together_agree_with_each_alone() {
    let mut cases = Case::all();
    cases.retain(|case| case.entry == "input.resolver.json");
    let wrong: Vec<(String, String)> =
        cases.iter().filter_map(|case| Some((case.name(), disagreement(case)?))).collect();
    finish(cases.len(), &wrong);
}

/// The first input that a case answers otherwise alone than among all.
fn disagreement(case: &Case) -> Option<String> {
    let folder = disk::Folder(case.folder.clone());
    // A constant has one type and exists in every context, or else that is an error; the format asks for neither.
    let ours = [Code::TypeDiffersBetweenContexts, Code::AbsentInContext];
    let levels = Levels { codes: ours.map(|code| (code, Level::Allow)).to_vec(), ..Levels::default() };
    let compile = |input| {
        tokens_compiler::compile(
            case.entry,
            &folder,
            &Options { input, levels: levels.clone(), ..Options::default() },
        )
    };
    let all = compile(None);
    let modifiers: Vec<ModifierId> = all.dictionary.modifiers().map(|(id, _)| id).collect();
    let mut refused = None;
    for input in all.dictionary.combinations(&modifiers, 100)? {
        let names: Vec<(String, String)> = input
            .iter()
            .map(|(id, context)| {
                let modifier = all.dictionary.modifier(id);
                (modifier.name.clone(), modifier.contexts[usize::from(context.0)].clone())
            })
            .collect();
        let alone = compile(Some(names.clone()));
        if alone.diagnostics.has_errors() {
            refused = Some(names);
            continue;
        }
        let parsed = |text: String| serde_json::from_str::<Value>(&text).ok();
        let (one, other) = (
            parsed(resolved(&alone.dictionary, &Condition::default())),
            parsed(resolved(&all.dictionary, &input)),
        );
        if !all.diagnostics.has_errors() && one != other {
            return Some(format!("{names:?} has {one:?} alone, {other:?} among all"));
        }
    }
    match (all.diagnostics.has_errors(), refused) {
        (true, None) => {
            let said: Vec<&str> =
                all.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
            Some(format!("each context is accepted, all together are refused: {said:?}"))
        }
        (false, Some(input)) => Some(format!("{input:?} is refused alone, but not among all")),
        _ => None,
    }
}

#[test]
fn a_value_from_elsewhere_is_reported_where_it_is_used() {
    let cases = Case::all();
    let case =
        cases.iter().find(|case| case.name() == "extra/pointer/dimension-as-number").expect("the case");
    let compilation = compile(case);
    let report = compilation.diagnostics.iter().next().expect("a report");
    let used = report.primary.as_ref().expect("a place").span;
    let text = compilation.sources.get(used.source).text();
    assert_eq!(&text[used.start as usize..used.end as usize], r##"{"$ref": "#/d/$value"}"##);
    assert_eq!(report.secondary.len(), 1, "the value that was found");
}

#[test]
fn the_command_answers_a_sample() {
    let cases = Case::all();
    let sample: Vec<&Case> = cases.iter().step_by(6).collect();
    let wrong: Vec<(String, String)> = sample
        .iter()
        .filter_map(|case| {
            let pairs: Vec<String> =
                case.input().iter().map(|(name, value)| format!("{name}={value}")).collect();
            let mut arguments = vec!["resolve", case.entry, "--json"];
            for pair in &pairs {
                arguments.extend(["--input", pair]);
            }
            let ran = command::run(&arguments, Path::new(&case.folder), Duration::from_secs(20));
            let why = match ran.status {
                Some(status @ (0 | 1)) => {
                    case.judge(status == 0, &ran.out, &format!("{}{}", ran.out, ran.err))
                }
                status => Some(format!("exit status {status:?}: {}", ran.err)),
            };
            Some((case.name(), why?))
        })
        .collect();
    finish(sample.len(), &wrong);
}
