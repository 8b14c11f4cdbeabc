//! Which contexts follow from what the user prefers: what `following/following.txt` says, in Swift and its asset
//! catalogs, in Kotlin, and on a page.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::json;
use tokens_compiler::Compilation;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::source::{LoadError, Loader};
use tokens_compiler::targets::{self, File, Target, css, kotlin as kotlin_target, swift as swift_target};
use tokens_tests::browser::user::{Screen, User};
use tokens_tests::native::kotlin::{self, Compile};
use tokens_tests::native::swift::{self, Platform};
use tokens_tests::{browser, command, disk, skip, systems};

/// A modifier, with the default one of its contexts.
struct Modifier {
    name: String,
    contexts: Vec<String>,
    default: usize,
    /// What each of [`USERS`] gets.
    wanted: Vec<String>,
}

/// An input that follows.
struct Row {
    modifier: String,
    context: String,
    /// What is told, by step: whether it is dark, of high contrast, and of reduced motion.
    steps: Vec<[Option<bool>; 3]>,
    wanted: String,
}

struct Table {
    modifiers: Vec<Modifier>,
    rows: Vec<Row>,
}

impl Table {
    fn read() -> Self {
        let mut table = Self { modifiers: Vec::new(), rows: Vec::new() };
        let text = disk::read(&disk::path("following/following.txt"));
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some((name, contexts)) = line.split_once('=') {
                let all: Vec<&str> = contexts.split(',').map(str::trim).collect();
                let default = all.iter().position(|context| context.ends_with('*')).expect("a default");
                let contexts = all.iter().map(|context| context.trim_end_matches('*').to_owned()).collect();
                let name = name.trim().to_owned();
                table.modifiers.push(Modifier { name, contexts, default, wanted: Vec::new() });
                continue;
            }
            if let Some((name, wanted)) = line.split_once(':') {
                let mut wanted: Vec<String> = wanted.split('|').map(|each| each.trim().to_owned()).collect();
                let is_short = wanted.len() == USERS.len() / 2;
                wanted.extend(if is_short { wanted.clone() } else { Vec::new() });
                let modifier = table.modifiers.iter_mut().find(|modifier| modifier.name == name.trim());
                modifier.expect("a modifier of the file").wanted = wanted;
                continue;
            }
            let parts: Vec<&str> = line.split("  ").map(str::trim).filter(|part| !part.is_empty()).collect();
            let [modifier, context, told, wanted] = parts[..] else { panic!("{line}: {parts:?}") };
            let steps = told.split(',').map(step).collect();
            let [modifier, context, wanted] = [modifier, context, wanted].map(str::to_owned);
            table.rows.push(Row { modifier, context, steps, wanted });
        }
        assert!(table.modifiers.len() > 10 && table.rows.len() > 50);
        assert!(table.modifiers.iter().all(|modifier| modifier.wanted.len() == USERS.len()));
        table
    }

    /// A system with a color for each modifier, which is another one in every context.
    fn compile(&self) -> Compilation {
        let color = |modifier: &Modifier, index: usize| {
            let value = json!({ "colorSpace": "srgb", "components": [0, 0, part(index)] });
            json!({ modifier.name.as_str(): { "$type": "color", "$value": value } })
        };
        let mut modifiers = serde_json::Map::new();
        let mut order = Vec::new();
        for modifier in &self.modifiers {
            let mut contexts = serde_json::Map::new();
            for (index, context) in modifier.contexts.iter().enumerate() {
                contexts.insert(context.clone(), json!([color(modifier, index)]));
            }
            let default = &modifier.contexts[modifier.default];
            modifiers.insert(modifier.name.clone(), json!({ "default": default, "contexts": contexts }));
            order.push(json!({ "$ref": format!("#/modifiers/{}", modifier.name) }));
        }
        let document = json!({ "version": "2025.10", "modifiers": modifiers, "resolutionOrder": order });
        systems::lenient("tokens.resolver.json", &Document(document.to_string()))
    }

    /// The lines of a program that prints what follows from each row, then what follows for each user.
    fn program(&self, row: &dyn Fn(&Row) -> String, user: &dyn Fn([bool; 3], &Modifier) -> String) -> String {
        let mut text = String::new();
        for each in &self.rows {
            let _ = writeln!(text, "{}", row(each));
        }
        for told in USERS {
            for modifier in &self.modifiers {
                let _ = writeln!(text, "{}", user(told, modifier));
            }
        }
        text
    }

    /// Compares what a program printed with the file.
    fn judge(&self, printed: &str) {
        let mut lines = printed.lines();
        let mut wrong = Vec::new();
        for Row { modifier, context, steps, wanted } in &self.rows {
            let found = lines.next().unwrap_or_default();
            if found != wanted {
                wrong.push(format!("{modifier} {context} {steps:?}: {found}, wanted {wanted}"));
            }
        }
        for (user, told) in USERS.iter().enumerate() {
            for modifier in &self.modifiers {
                let (found, wanted) = (lines.next().unwrap_or_default(), &modifier.wanted[user]);
                if found != wanted {
                    wrong.push(format!("{} for {told:?}: {found}, wanted {wanted}", modifier.name));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert_eq!(lines.next(), None);
    }

    /// Compares what colors say of every modifier for a user.
    fn compare(&self, user: usize, blue: &dyn Fn(&str) -> f64, wrong: &mut Vec<String>) {
        for (index, modifier) in self.modifiers.iter().enumerate() {
            let (found, wanted) = (self.context(index, blue(&modifier.name)), &modifier.wanted[user]);
            if found != *wanted {
                wrong.push(format!("{} for {:?}: {found}, wanted {wanted}", modifier.name, USERS[user]));
            }
        }
    }

    /// The context of a modifier whose color has this blue.
    fn context(&self, modifier: usize, blue: f64) -> String {
        let contexts = &self.modifiers[modifier].contexts;
        let found = (0..contexts.len()).find(|&index| (part(index) - blue).abs() < 0.01);
        found.map_or_else(|| format!("none with blue {blue}"), |index| contexts[index].clone())
    }
}

struct Document(String);

impl Loader for Document {
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        if path == "tokens.resolver.json" {
            Ok(self.0.clone().into_bytes())
        } else {
            Err(LoadError::NotFound)
        }
    }
}

/// The blue of a modifier's color in the context at an index.
fn part(index: usize) -> f64 {
    0.2 * (index + 1) as f64
}

/// Whether each is told: dark, contrast, motion.
fn step(text: &str) -> [Option<bool>; 3] {
    let words: Vec<&str> = text.split_whitespace().collect();
    let told = |name: &str| {
        let no = format!("!{name}");
        words.iter().find_map(|word| (*word == name).then_some(true).or((*word == no).then_some(false)))
    };
    let all = ["dark", "contrast", "motion"].map(told);
    assert_eq!(all.iter().flatten().count(), words.len(), "{text}");
    all
}

/// Every user, by what they prefer: dark, contrast, reduced motion.
const USERS: [[bool; 3]; 8] = [
    [false, false, false],
    [true, false, false],
    [false, true, false],
    [true, true, false],
    [false, false, true],
    [true, false, true],
    [false, true, true],
    [true, true, true],
];

/// What is told, as arguments: `isDark: true`.
fn arguments(told: [Option<bool>; 3], is: &str) -> String {
    let names = ["isDark", "isHighContrast", "isMotionReduced"];
    let all = names.iter().zip(told).filter_map(|(name, told)| Some(format!("{name}{is}{}", told?)));
    all.collect::<Vec<_>>().join(", ")
}

/// The type of the contexts of a modifier.
fn modifier_type(modifier: &str) -> String {
    format!("Token{}{}", modifier[..1].to_uppercase(), &modifier[1..])
}

fn emit(compilation: &Compilation, target: &Target, folder: &Path) {
    let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
    for file in targets::emit(&compilation.dictionary, target).report(&mut diagnostics) {
        disk::write(&folder.join(&file.path), file.text());
    }
    assert!(!diagnostics.has_errors());
}

#[test]
fn swift_and_its_catalog() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let table = Table::read();
    let compilation = table.compile();
    let folder = disk::scratch("following-swift");
    emit(&compilation, &Target::Swift(swift_target::Options::default()), &folder);
    let follow = |told| format!(".following({})", arguments(told, ": "));
    let program = table.program(
        &|row| {
            let Row { modifier, context, steps, .. } = row;
            let input =
                format!("TokenInput({modifier}: {}(rawValue: \"{context}\")!)", modifier_type(modifier));
            let steps: String = steps.iter().map(|&told| follow(told)).collect();
            format!("print({input}{steps}.{modifier}.rawValue)")
        },
        &|told, modifier| format!("print(TokenInput(){}.{}.rawValue)", follow(told.map(Some)), modifier.name),
    );
    disk::write(&folder.join("main.swift"), &program);
    let ran = swift.execute(&folder, Platform::Linux, &[]);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    table.judge(&ran.out);

    let package = swift_target::package::Package::default();
    let mut diagnostics = Diagnostics::new(Levels::default());
    let options = swift_target::Options::default();
    let files =
        swift_target::package::emit(&compilation.dictionary, &options, &package).report(&mut diagnostics);
    let mut wrong = Vec::new();
    for (user, &[is_dark, is_high, is_still]) in USERS.iter().enumerate() {
        let blue = |name: &str| {
            let looks = looks(&files, name);
            // The system takes the look that has most of what it asks for.
            let asked = [(is_dark, is_high), (is_dark, false), (false, is_high), (false, false)];
            *asked.iter().find_map(|look| looks.get(look)).expect("a look for all")
        };
        // A catalog knows nothing of motion.
        if !is_still {
            table.compare(user, &blue, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The blue of a color of the catalog, by whether it is dark and of high contrast.
fn looks(files: &[File], name: &str) -> BTreeMap<(bool, bool), f64> {
    let end = format!("/{name}.colorset/Contents.json");
    let file = files.iter().find(|file| file.path.ends_with(&end)).expect("a color set");
    let json: serde_json::Value = serde_json::from_str(file.text()).expect("JSON");
    let colors = json["colors"].as_array().expect("colors").iter();
    colors
        .map(|color| {
            let appearances = color["appearances"].to_string();
            let blue = color["color"]["components"]["blue"].as_str().and_then(|blue| blue.parse().ok());
            let key = (appearances.contains("\"dark\""), appearances.contains("\"high\""));
            (key, blue.expect("a number"))
        })
        .collect()
}

#[test]
fn kotlin() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let table = Table::read();
    let folder = disk::scratch("following-kotlin");
    let options = kotlin_target::Options { compose: false, ..kotlin_target::Options::default() };
    emit(&table.compile(), &Target::Kotlin(options), &folder.join("src"));
    let follow = |told| format!(".following({})", arguments(told, " = "));
    let program = table.program(
        &|row| {
            let Row { modifier, context, steps, .. } = row;
            let input = format!("TokenInput({}.of(\"{context}\")!!)", modifier_type(modifier));
            let steps: String = steps.iter().map(|&told| follow(told)).collect();
            format!("    println({input}{steps}.{modifier}.context)")
        },
        &|told, modifier| {
            format!("    println(TokenInput(){}.{}.context)", follow(told.map(Some)), modifier.name)
        },
    );
    let main = format!("package design.tokens\n\ninternal fun main() {{\n{program}}}\n");
    disk::write(&folder.join("src/Main.kt"), &main);
    let jar = folder.join("program.jar");
    let ran = kotlin.compile(&Compile {
        sources: vec![folder.join("src")],
        output: jar.clone(),
        explicit: true,
        ..Compile::default()
    });
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let ran = kotlin.run(&[jar], "design.tokens.MainKt", &kotlin::ONCE);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    table.judge(&ran.out);
    // The same sources are those of any other platform of Kotlin.
    let Some(node) = skip::find("node") else {
        return skip::skip("no Node to run JavaScript with");
    };
    let ran = kotlin.javascript(&folder.join("src"), &folder.join("js"), "following");
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let ran = command::within(
        Command::new(node).arg(folder.join("js/program/following.js")),
        Duration::from_mins(1),
    );
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    table.judge(&ran.out);
}

#[test]
fn a_page() {
    let Some(chromium) = browser::chromium() else {
        return skip::skip("no Chromium to show pages in");
    };
    let table = Table::read();
    let compilation = table.compile();
    let folder = disk::scratch("following-page");
    emit(&compilation, &Target::Css(css::Options::default()), &folder);
    let page = "<!doctype html><link rel=stylesheet href=tokens.css><body><output></output><script>
        const color = (name) => {
            document.body.style.color = `var(--${name})`;
            return [name, getComputedStyle(document.body).color];
        };
        document.querySelector('output').textContent = JSON.stringify(Object.fromEntries(NAMES.map(color)));
    </script>";
    let names: Vec<&str> = table.modifiers.iter().map(|modifier| modifier.name.as_str()).collect();
    let file = folder.join("page.html");
    disk::write(&file, &page.replace("NAMES", &json!(names).to_string()));
    let mut wrong = Vec::new();
    for (index, [dark, more_contrast, reduced_motion]) in USERS.into_iter().enumerate() {
        let user = User { dark, more_contrast, reduced_motion, screen: Screen::Srgb };
        let seen = browser::output(&chromium, &file, &user.flags());
        let blue = |name: &str| {
            let color = seen[name].as_str().expect("a color").trim_end_matches(')');
            color.rsplit(", ").next().and_then(|blue| blue.parse::<f64>().ok()).expect("a number") / 255.0
        };
        table.compare(index, &blue, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
