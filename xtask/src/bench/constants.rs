//! What the macro costs at compile time: `tokens!` over 10,000 tokens, beside the same constants written by hand.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::measure::{Cost, Outcome, Run, median, once};
use super::{Bench, app, report};

const TOKENS: usize = 10_000;
const RUNS: usize = 5;

/// What a person would write once for such a file.
const TYPES: &str = "\
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Color { pub r: f32, pub g: f32, pub b: f32, pub a: f32 }
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Unit { Px, Rem }
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Dimension { pub value: f32, pub unit: Unit }
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Duration { pub ms: f32 }
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Shadow { pub color: Color, pub x: Dimension, pub y: Dimension, pub blur: Dimension, pub spread: Dimension, pub inset: bool }
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Typography { pub family: &'static [&'static str], pub size: Dimension, pub weight: u16, pub spacing: Dimension, pub line_height: f32 }
";

/// One token in both notations.
struct Both {
    token_type: &'static str,
    json: String,
    rust: (&'static str, String),
}

/// 60 % colors, 20 % dimensions, 5 % durations, 5 % shadows, 10 % typography.
fn token(index: usize) -> Both {
    let byte = |factor: usize| ((index * factor + 17) % 256) as f32 / 255.0;
    let (r, g, b) = (byte(37), byte(91), byte(151));
    let pixels = index * 7 % 63 + 1;
    let color = format!("Color {{ r: {r:?}, g: {g:?}, b: {b:?}, a: 1.0 }}");
    let dimension = |value: usize| format!("Dimension {{ value: {value}.0, unit: Unit::Px }}");
    let json_color = format!(r#"{{"colorSpace": "srgb", "components": [{r}, {g}, {b}]}}"#);
    let json_dimension = |value: usize| format!(r#"{{"value": {value}, "unit": "px"}}"#);
    match index % 20 {
        0..=11 => Both { token_type: "color", json: json_color, rust: ("Color", color) },
        12..=15 => Both {
            token_type: "dimension",
            json: json_dimension(pixels),
            rust: ("Dimension", dimension(pixels)),
        },
        16 => Both {
            token_type: "duration",
            json: format!(r#"{{"value": {}, "unit": "ms"}}"#, pixels * 10),
            rust: ("Duration", format!("Duration {{ ms: {}.0 }}", pixels * 10)),
        },
        17 => Both {
            token_type: "shadow",
            json: format!(
                r#"{{"color": {json_color}, "offsetX": {0}, "offsetY": {1}, "blur": {2}, "spread": {0}}}"#,
                json_dimension(0),
                json_dimension(pixels % 9),
                json_dimension(pixels)
            ),
            rust: (
                "Shadow",
                format!(
                    "Shadow {{ color: {color}, x: {0}, y: {1}, blur: {2}, spread: {0}, inset: false }}",
                    dimension(0),
                    dimension(pixels % 9),
                    dimension(pixels)
                ),
            ),
        },
        _ => {
            let weight = 100 + pixels % 9 * 100;
            Both {
                token_type: "typography",
                json: format!(
                    r#"{{"fontFamily": ["Inter", "sans-serif"], "fontSize": {}, "fontWeight": {weight}, "letterSpacing": {}, "lineHeight": 1.5}}"#,
                    json_dimension(pixels),
                    json_dimension(0)
                ),
                rust: (
                    "Typography",
                    format!(
                        "Typography {{ family: &[\"Inter\", \"sans-serif\"], size: {}, weight: {weight}, spacing: {}, line_height: 1.5 }}",
                        dimension(pixels),
                        dimension(0)
                    ),
                ),
            }
        }
    }
}

/// The constants in modules and the tokens in groups: twenty a group, twenty groups a set. With or without a line of
/// documentation each.
fn both(docs: bool) -> (String, String) {
    let mut rust = format!("//! Constants.\n\n{TYPES}");
    let mut json = String::from("{");
    for index in 0..TOKENS {
        let (set, group, shade) = (index / 400, index / 20 % 20, index % 20);
        // Writing to a String cannot fail.
        if index % 400 == 0 {
            let _ = write!(json, "{}\"set{set}\": {{", if set > 0 { "}},\n" } else { "" });
            let _ = writeln!(rust, "{}pub mod set{set} {{", if set > 0 { "}\n}\n" } else { "" });
        }
        if shade == 0 {
            let _ = write!(json, "{}\"group{group}\": {{", if group > 0 { "},\n" } else { "" });
            let _ =
                writeln!(rust, "{}pub mod group{group} {{ use crate::*;", if group > 0 { "}\n" } else { "" });
        }
        let Both { token_type, json: value, rust: (name, text) } = token(index);
        let comma = if shade > 0 { ",\n" } else { "" };
        let note = format!("Sample token number {index}.");
        let description = if docs { format!(r#", "$description": "{note}""#) } else { String::new() };
        let _ = write!(
            json,
            r#"{comma}"shade{shade}": {{"$type": "{token_type}", "$value": {value}{description}}}"#
        );
        if docs {
            let _ = writeln!(rust, "/// {note}");
        }
        let _ = writeln!(rust, "pub const SHADE{shade}: {name} = {text};");
    }
    json.push_str("}}}\n");
    rust.push_str("}\n}\n");
    (rust, json)
}

/// Measures both for `cargo check` and `cargo build`.
pub(crate) fn run(bench: &Bench) -> Option<String> {
    let mut rows = String::new();
    for docs in [false, true] {
        let (rust, json) = both(docs);
        let hand = bench.folder.join("macro-hand");
        let made = bench.folder.join("macro-made");
        let written = app::package(&hand, &rust)
            .and_then(|()| {
                app::package(&made, "//! Constants.\n\ntokens_runtime::tokens!(\"a.tokens.json\");\n")
            })
            .and_then(|()| fs::write(made.join("a.tokens.json"), json));
        if let Err(problem) = written {
            eprintln!("{}: {problem}", bench.folder.display());
            return None;
        }
        for verb in ["check", "build"] {
            let hand = last_crate(bench, &hand, verb)?;
            let made = last_crate(bench, &made, verb)?;
            let (time, memory) = (made.cpu / hand.cpu, made.memory / hand.memory);
            let what = if docs { "with a line of documentation each" } else { "without documentation" };
            eprintln!("{verb}, {what}: {:.2} s to {:.2} s", hand.cpu, made.cpu);
            let _ = writeln!(
                rows,
                "| `cargo {verb}`, {what} | {} | {} | {time:.2} | {:.0} | {:.0} | {memory:.2} |",
                report::seconds(hand.cpu),
                report::seconds(made.cpu),
                hand.memory,
                made.memory
            );
        }
    }
    Some(format!(
        "| {TOKENS} tokens | by hand: CPU s | macro: CPU s | ratio | by hand: MiB | macro: MiB | ratio |\n\
         | --- | --- | --- | --- | --- | --- | --- |\n{rows}\n\
         The last crate only: the dependencies are built, the source is touched, what an idle `cargo` costs is taken \
         off. The macro side reads the JSON, checks it, and makes what the hand-written side lacks: for each constant \
         its documentation with value and place. Not incremental. Median of {RUNS} runs.\n"
    ))
}

/// What building the package itself costs, its dependencies being built.
fn last_crate(bench: &Bench, folder: &Path, verb: &str) -> Option<Cost> {
    let run = Run {
        line: ["cargo", verb, "--offline", "--quiet"].map(ToOwned::to_owned).to_vec(),
        folder,
        environment: vec![
            ("CARGO_TARGET_DIR".to_owned(), folder.join("target").display().to_string()),
            ("CARGO_INCREMENTAL".to_owned(), "0".to_owned()),
        ],
        limit: 600,
    };
    let notes = bench.folder.join("run");
    let measure = |touch: bool| -> Option<Vec<Cost>> {
        (0..RUNS)
            .map(|_| {
                if touch {
                    let file = fs::File::options().append(true).open(folder.join("src/lib.rs")).ok()?;
                    file.set_modified(SystemTime::now()).ok()?;
                }
                match once(&run, &notes) {
                    Outcome::Cost(cost) => Some(cost),
                    Outcome::Failed(status) => {
                        eprintln!("cargo {verb} in {} ended with {status}", folder.display());
                        None
                    }
                }
            })
            .collect()
    };
    once(&run, &notes);
    let idle = median(&measure(false)?)?;
    let busy = median(&measure(true)?)?;
    Some(Cost { cpu: busy.cpu - idle.cpu, memory: busy.memory })
}
