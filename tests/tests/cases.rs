//! Faults that real use showed, each with the value that is right: a folder of `cases` holds `input` and `expect.json`.
//!
//! - `steps`: in a copy of `input`, `write` and `remove` files, `run` the command, and look at its `status`, at texts that
//!   it `says`, at how many problems are `told`, at the `json` that it prints, and at `files`, each of which `holds` or
//!   `lacks` texts or is `json`.
//! - `pages`: a real browser opens a page of the folder for a user with preferences, and `looks` at it with other
//!   attributes of its `root`: computed properties of elements have to be `seen` so.
//! - `nested`: a real browser shows what is right in every chain of elements inside each other to this depth, each of
//!   which chooses one context of one modifier.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::Value as Json;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::targets::{File, css};
use tokens_compiler::{Options, compile};
use tokens_tests::browser::place::chains;
use tokens_tests::browser::user::{Screen, User};
use tokens_tests::browser::{self, Case};
use tokens_tests::{command, disk, skip};

/// What is checked of all cases, and what was found to be wrong.
#[derive(Default)]
struct Found {
    compared: u64,
    wrong: Vec<String>,
}

impl Found {
    fn check(&mut self, is_right: bool, said: impl FnOnce() -> String) {
        self.compared += 1;
        if !is_right {
            self.wrong.push(said());
        }
    }
}

#[test]
fn every_case_has_the_right_value() {
    let cases = disk::entries(&disk::path("cases"));
    assert!(cases.len() >= 13, "only {} cases", cases.len());
    let mut found = Found::default();
    let mut shown = 0;
    for case in &cases {
        let name = disk::name(case);
        let expected = disk::read_json(&case.join("expect.json"));
        let folder = disk::copy(&format!("cases/{name}/input"), &format!("case-{name}"));
        for step in list(&expected["steps"]) {
            run(&name, step, &folder, &mut found);
        }
        shown += list(&expected["pages"]).len() + usize::from(!expected["nested"].is_null());
        let Some(chromium) = browser::chromium() else { continue };
        for page in list(&expected["pages"]) {
            show(&chromium, &name, page, &folder, &mut found);
        }
        if !expected["nested"].is_null() {
            nest(&chromium, &name, &expected["nested"], &folder, &mut found);
        }
    }
    let Found { compared, wrong } = found;
    assert!(wrong.is_empty(), "{} of {compared} are wrong\n{}", wrong.len(), wrong.join("\n"));
    if browser::chromium().is_none() {
        return skip::skip("no Chromium to show the pages of cases in");
    }
    eprintln!("{} cases, {shown} pages: {compared} values compared", cases.len());
}

fn list(json: &Json) -> &[Json] {
    json.as_array().map_or(&[], Vec::as_slice)
}

fn texts(json: &Json) -> impl Iterator<Item = &str> {
    list(json).iter().map(|text| text.as_str().expect("a text"))
}

fn members(json: &Json) -> impl Iterator<Item = (&String, &Json)> {
    json.as_object().into_iter().flatten()
}

/// Runs a step, and looks at what came of it.
fn run(name: &str, step: &Json, folder: &Path, found: &mut Found) {
    for (file, content) in members(&step["write"]) {
        let text = content.as_str().map_or_else(|| content.to_string(), str::to_owned);
        disk::write(&folder.join(file), &text);
    }
    for file in texts(&step["remove"]) {
        fs::remove_file(folder.join(file)).expect("the file is there");
    }
    let line = step["run"].as_str().expect("a step runs the command");
    let arguments: Vec<&str> = line.split_whitespace().collect();
    let ran = command::run(&arguments, folder, Duration::from_mins(1));
    let here = || format!("{name}: `tokens {line}`: {}{}", ran.out, ran.err);
    let status = step["status"].as_i64().unwrap_or(0);
    found.check(ran.status.map(i64::from) == Some(status), || format!("{}status {:?}", here(), ran.status));
    for text in texts(&step["says"]) {
        found.check(ran.out.contains(text) || ran.err.contains(text), || format!("{}lacks {text}", here()));
    }
    if let Some(told) = step["told"].as_u64() {
        let begins = |line: &&str| line.starts_with("error[") || line.starts_with("warning[");
        let count = ran.out.lines().chain(ran.err.lines()).filter(begins).count() as u64;
        found.check(count == told, || format!("{}{count} problems, wanted {told}", here()));
    }
    if !step["json"].is_null() {
        let printed: Json = serde_json::from_str(&ran.out).unwrap_or_default();
        found.check(printed == step["json"], || format!("{}wanted {}", here(), step["json"]));
    }
    for (file, expected) in members(&step["files"]) {
        let text = fs::read_to_string(folder.join(file)).unwrap_or_default();
        let holds = |wanted: &str| text.contains(wanted);
        let here = || format!("{name}: {file} after `tokens {line}`: {text}");
        for wanted in texts(&expected["holds"]) {
            found.check(holds(wanted), || format!("{}lacks {wanted}", here()));
        }
        for refused in texts(&expected["lacks"]) {
            found.check(!text.is_empty() && !holds(refused), || format!("{}has {refused}", here()));
        }
        if !expected["json"].is_null() {
            let written: Json = serde_json::from_str(&text).unwrap_or_default();
            found.check(written == expected["json"], || format!("{}wanted {}", here(), expected["json"]));
        }
    }
}

/// Opens a page, and looks at elements of it.
fn show(chromium: &Path, name: &str, page: &Json, folder: &Path, found: &mut Found) {
    let file = page["page"].as_str().expect("a page has a file");
    let user = user(page);
    let script = format!(
        "const root = document.documentElement;
        const set = (name, value) => value === null ? root.removeAttribute(name) : root.setAttribute(name, value);
        const looks = {};
        for (const look of looks) {{
          const before = Object.keys(look.root ?? {{}}).map((name) => [name, root.getAttribute(name)]);
          for (const [name, value] of Object.entries(look.root ?? {{}})) set(name, value);
          for (const [selector, properties] of Object.entries(look.seen)) {{
            const style = getComputedStyle(document.querySelector(selector));
            for (const property of Object.keys(properties)) properties[property] = style.getPropertyValue(property);
          }}
          for (const [name, value] of before) set(name, value);
        }}
        const out = document.body.appendChild(document.createElement('output'));
        out.textContent = JSON.stringify(looks);",
        page["looks"]
    );
    let asked = folder.join("asked.html");
    disk::write(&asked, &format!("{}<script>{script}</script>", disk::read(&folder.join(file))));
    let seen = browser::output(chromium, &asked, &user.flags());
    for (index, look) in list(&page["looks"]).iter().enumerate() {
        for (selector, properties) in members(&look["seen"]) {
            for (property, wanted) in members(properties) {
                let is = &seen[index]["seen"][selector][property];
                found.check(is == wanted, || {
                    format!(
                        "{name}: {property} of {selector} for {user:?}, {}: {is}, wanted {wanted}",
                        look["root"]
                    )
                });
            }
        }
    }
}

fn user(page: &Json) -> User {
    let prefers = |name: &str| page[name].as_bool().unwrap_or(false);
    User {
        dark: prefers("dark"),
        more_contrast: prefers("more-contrast"),
        reduced_motion: false,
        screen: Screen::Srgb,
    }
}

/// Shows the system in every chain of regions.
fn nest(chromium: &Path, name: &str, nested: &Json, folder: &Path, found: &mut Found) {
    let entry = nested["entry"].as_str().expect("a system has an entry");
    let depth = nested["depth"].as_u64().and_then(|depth| usize::try_from(depth).ok()).expect("a depth");
    let compilation = compile(entry, &disk::Folder(folder.to_owned()), &Options::default());
    let mut diagnostics = Diagnostics::new(Levels::default());
    let options = css::Options::default();
    let outputs = css::emit(&compilation.dictionary, &options).report(&mut diagnostics);
    found.check(!compilation.diagnostics.has_errors() && !diagnostics.has_errors(), || {
        format!("{name}: errors")
    });
    let case = Case {
        name: name.to_owned(),
        dictionary: &compilation.dictionary,
        css: outputs.iter().map(File::text).collect(),
        options: &options,
        screen: Screen::Srgb,
        in_page: true,
        probes: chains(&compilation.dictionary, depth),
    };
    let seen = browser::ask_all(chromium, name, &[case], &[]);
    found.compared += seen.compared;
    found.wrong.extend(seen.said);
}
