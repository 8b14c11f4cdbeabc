//! Every case of `conformance/cases` and `conformance/extra`: what DTCG 2025.10 says must be accepted is, with the right values; what it says must
//! be refused is, with exactly these codes at exactly these places. README.md there explains the data.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;
use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::{Level, Levels};
use tokens_compiler::dictionary::{Condition, ModifierId};
use tokens_compiler::targets::json::resolved;
use tokens_compiler::{Compilation, Options, report};
use tokens_tests::{canonical, command, disk, snapshot};

/// A case: its folder, its document and what is expected.
struct Case {
    folder: PathBuf,
    entry: &'static str,
    expect: Value,
}

/// What a tool made of a case: the tokens as JSON, or what it refused the document for.
enum Answer {
    Accepted(String),
    Refused(Vec<Problem>),
}

/// An error without its words: `code`, then where it is, as `file:line:column`, and the token or group, if one is wrong.
#[derive(Debug, PartialEq, Eq)]
struct Problem {
    code: String,
    at: Option<String>,
    token: Option<String>,
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

    /// The errors that an invalid case must have, all of them in their order.
    fn errors(&self) -> Vec<Problem> {
        let Some(errors) = self.expect["errors"].as_array() else { return Vec::new() };
        errors.iter().map(Problem::expected).collect()
    }

    /// None when the answer is right; else why not.
    fn judge(&self, answer: &Answer) -> Option<String> {
        match (self.is_valid(), answer) {
            (true, Answer::Accepted(tokens)) => self.compare(tokens),
            (true, Answer::Refused(problems)) => Some(format!("refused: {problems:?}")),
            (false, Answer::Accepted(_)) => {
                Some(format!("accepted, but rule {} is broken", self.expect["rule"]))
            }
            (false, Answer::Refused(found)) => {
                let wanted = self.errors();
                (wanted.is_empty() || *found != wanted).then(|| format!("{found:?}, wanted {wanted:?}"))
            }
        }
    }

    /// Compares resolved tokens with those of a valid case.
    fn compare(&self, tokens: &str) -> Option<String> {
        let Ok(Value::Object(found)) = serde_json::from_str(tokens) else {
            return Some(format!("not a JSON object: {tokens}"));
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

    /// Writes `expect.json` anew with these errors.
    fn expect_errors(&self, problems: &[Problem]) {
        let mut text = String::from("{\n");
        for key in ["valid", "rule", "spec", "error_at", "input", "note"] {
            if let Some(value) = self.expect.get(key) {
                // Writing to a String cannot fail.
                let _ = writeln!(text, "  {}: {value},", Value::from(key));
            }
        }
        let errors: Vec<String> = problems.iter().map(|problem| format!("    {}", problem.line())).collect();
        let _ = write!(text, "  \"errors\": [\n{}\n  ]\n}}\n", errors.join(",\n"));
        disk::write(&self.folder.join("expect.json"), &text);
    }
}

impl Problem {
    /// An entry of `errors`.
    fn expected(json: &Value) -> Self {
        let part = |key: &str| json[key].as_str().map(ToOwned::to_owned);
        Self { code: text(&json["code"]), at: part("at"), token: part("token") }
    }

    /// What the compiler reports for programs.
    fn reported(json: &Value) -> Self {
        let place = &json["at"];
        let at = place
            .is_object()
            .then(|| format!("{}:{}:{}", text(&place["file"]), place["line"], place["column"]));
        Self { code: text(&json["code"]), at, token: json["token"].as_str().map(ToOwned::to_owned) }
    }

    /// One line of JSON, in the order in which one reads it.
    fn line(&self) -> String {
        let parts = [("code", Some(&self.code)), ("at", self.at.as_ref()), ("token", self.token.as_ref())];
        let parts: Vec<String> = parts
            .iter()
            .filter_map(|(key, part)| Some(format!("\"{key}\": {}", Value::from(part.as_ref()?.as_str()))))
            .collect();
        format!("{{{}}}", parts.join(", "))
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

/// What the library says of a case.
fn answer(compilation: &Compilation) -> Answer {
    if !compilation.diagnostics.has_errors() {
        return Answer::Accepted(resolved(&compilation.dictionary, &Condition::default()));
    }
    let json = report::json(compilation.diagnostics.iter(), &compilation.sources);
    let all: Vec<Value> = serde_json::from_str(&json).expect("the report for programs is JSON");
    Answer::Refused(all.iter().filter(|problem| problem["level"] == "error").map(Problem::reported).collect())
}

#[test]
fn the_library_answers_every_case() {
    let cases = Case::all();
    assert!(cases.len() >= 850, "there are only {} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let answer = answer(&compile(case));
        let Some(why) = case.judge(&answer) else { continue };
        match answer {
            Answer::Refused(problems) if !case.is_valid() && snapshot::is_updating() => {
                case.expect_errors(&problems);
            }
            _ => wrong.push((case.name(), why)),
        }
    }
    finish(cases.len(), &wrong);
}

/// What a case states is all that a runner needs, and `error_at`, which other tools are asked for, agrees with it.
#[test]
fn every_case_is_complete() {
    let mut wrong = Vec::new();
    for case in Case::all() {
        let expect = case.expect.as_object().expect("what is expected is an object");
        let wanted = if case.is_valid() { "tokens" } else { "errors" };
        for key in ["valid", "rule", "spec", wanted] {
            if !expect.contains_key(key) {
                wrong.push(format!("{}: no `{key}`", case.name()));
            }
        }
        let known = ["valid", "rule", "spec", "error_at", "input", "note", wanted];
        for key in expect.keys().filter(|key| !known.contains(&key.as_str())) {
            wrong.push(format!("{}: `{key}` means nothing there", case.name()));
        }
        let errors = case.errors();
        for problem in &errors {
            if Code::from_name(&problem.code).is_none() {
                wrong.push(format!("{}: `{}` is no code", case.name(), problem.code));
            }
        }
        if let Some(at) = case.expect["error_at"].as_str()
            && errors.iter().all(|problem| problem.token.as_deref() != Some(at))
        {
            wrong.push(format!("{}: no error is at `{at}`: {errors:?}", case.name()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
                let modifier = &all.dictionary[id];
                (modifier.name.clone(), modifier.contexts[context.index()].clone())
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
    let text = compilation.sources[used.source].text();
    assert_eq!(&text[used.start as usize..used.end as usize], r##"{"$ref": "#/d/$value"}"##);
    assert_eq!(report.secondary.len(), 1, "the value that was found");
}

/// The errors that the command shows people: `error[code]: …`, and below it `--> file:line:column`.
fn shown(report: &str) -> Vec<(String, Option<String>)> {
    let mut shown: Vec<(String, Option<String>)> = Vec::new();
    let mut is_open = false;
    for line in report.lines() {
        if let Some((code, _)) = line.strip_prefix("error[").and_then(|rest| rest.split_once("]: ")) {
            shown.push((code.to_owned(), None));
            is_open = true;
        } else if let Some((_, at)) = line.split_once("--> ")
            && let Some(last) = shown.last_mut()
            && std::mem::take(&mut is_open)
        {
            last.1 = Some(at.to_owned());
        } else if line.starts_with("warning[") {
            is_open = false;
        }
    }
    shown
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
            let wanted: Vec<(String, Option<String>)> =
                case.errors().into_iter().map(|problem| (problem.code, problem.at)).collect();
            let why = match ran.status {
                Some(0) => case.judge(&Answer::Accepted(ran.out)),
                Some(1) if !case.is_valid() && shown(&ran.err) == wanted => None,
                status => Some(format!("exit status {status:?}, wanted {wanted:?}: {}", ran.err)),
            };
            Some((case.name(), why?))
        })
        .collect();
    finish(sample.len(), &wrong);
}
