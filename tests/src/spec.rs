//! Literate behaviours: Markdown in which a section holds prose, input files and expected blocks.
//!
//! A section begins with `## `. Fenced blocks with `file=NAME` in their info are inputs, the first one is the entry.
//! Expected blocks: `diagnostics`, `resolved [modifier=context …]`, and the name of a target. A section without a
//! `diagnostics` block expects none. `diagnostics lenient` compiles with `--lenient`.

use std::fmt::Write as _;

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::{self, Target, css, json};
use tokens_compiler::{Compilation, Options};

use crate::report;

/// What a line of a document belongs to.
enum Part {
    /// Prose, headings and input blocks: kept as they are.
    Kept(String),
    /// An expected block: its info and its text.
    Expected(String, String),
}

/// One `## ` section.
struct Section {
    parts: Vec<Part>,
    files: Vec<(String, String)>,
    told: bool,
}

/// The document with every expected block as it was found to be, and how many sections were run.
pub fn run(document: &str) -> (String, usize) {
    let mut text = String::new();
    let mut ran = 0;
    for section in sections(document) {
        if section.files.is_empty() {
            section.parts.iter().for_each(|part| push(&mut text, part, None));
            continue;
        }
        ran += 1;
        let compilation = compile(&section);
        let mut unsaid = !section.told && compilation.diagnostics.iter().next().is_some();
        for part in &section.parts {
            // Diagnostics that no block expects get one, before the first thing that is expected.
            if matches!(part, Part::Expected(..)) && std::mem::take(&mut unsaid) {
                let _ = write!(text, "```diagnostics\n{}```\n\n", report::full(&compilation));
            }
            push(&mut text, part, Some(&compilation));
        }
    }
    (text, ran)
}

fn push(text: &mut String, part: &Part, compilation: Option<&Compilation>) {
    match (part, compilation) {
        (Part::Kept(line), _) => text.push_str(line),
        // Writing to a String cannot fail.
        (Part::Expected(info, old), None) => {
            let _ = write!(text, "```{info}\n{old}```\n");
        }
        (Part::Expected(info, _), Some(compilation)) => {
            let mut found = expected(info, compilation);
            if !found.is_empty() && !found.ends_with('\n') {
                found.push('\n');
            }
            let _ = write!(text, "```{info}\n{found}```\n");
        }
    }
}

fn sections(document: &str) -> Vec<Section> {
    let mut all = vec![Section { parts: Vec::new(), files: Vec::new(), told: false }];
    let mut lines = document.split_inclusive('\n');
    while let Some(line) = lines.next() {
        if line.starts_with("## ") {
            all.push(Section { parts: Vec::new(), files: Vec::new(), told: false });
        }
        let Some(section) = all.last_mut() else { break };
        let Some(info) = line.strip_prefix("```").map(str::trim).filter(|info| !info.is_empty()) else {
            section.parts.push(Part::Kept(line.to_owned()));
            continue;
        };
        let body: String = lines.by_ref().take_while(|line| line.trim_end() != "```").collect();
        if let Some(name) = info.split_whitespace().find_map(|word| word.strip_prefix("file=")) {
            section.parts.push(Part::Kept(format!("{line}{body}```\n")));
            section.files.push((name.to_owned(), body));
        } else {
            section.told |= info.split_whitespace().next() == Some("diagnostics");
            section.parts.push(Part::Expected(info.to_owned(), body));
        }
    }
    all
}

fn compile(section: &Section) -> Compilation {
    let mut loader = MemoryLoader::default();
    for (name, body) in &section.files {
        loader = loader.with(name, body.as_bytes());
    }
    let lenient = section.parts.iter().any(|part| match part {
        Part::Expected(info, _) => info.split_whitespace().eq(["diagnostics", "lenient"]),
        Part::Kept(_) => false,
    });
    let options = Options { levels: Levels { lenient, ..Levels::default() }, ..Options::default() };
    tokens_compiler::compile(&section.files[0].0, &loader, &options)
}

fn expected(info: &str, compilation: &Compilation) -> String {
    let mut words = info.split_whitespace();
    match words.next() {
        Some("diagnostics") => report::full(compilation),
        Some("resolved") => resolved(compilation, words.filter_map(|word| word.split_once('='))),
        Some(name) => {
            let mut target =
                Target::from_name(name).unwrap_or_else(|| panic!("`{name}` is not a kind of block"));
            match &mut target {
                Target::Css(options) if words.any(|word| word == "values") => {
                    options.references = css::References::Value;
                }
                // The value types are the same for every system.
                Target::Swift(options) => options.support = false,
                _ => {}
            }
            emitted(compilation, &target)
        }
        None => String::new(),
    }
}

fn emitted(compilation: &Compilation, target: &Target) -> String {
    let mut diagnostics = Diagnostics::new(Levels::default());
    let outputs = targets::emit(&compilation.dictionary, target).report(&mut diagnostics);
    let mut text = String::new();
    for diagnostic in diagnostics.iter() {
        let _ = writeln!(
            text,
            "{}[{}]: {}",
            report::severity(diagnostic.severity),
            diagnostic.code.name(),
            diagnostic.message
        );
    }
    for output in &outputs {
        if outputs.len() > 1 {
            let _ = writeln!(text, "=== {}", output.path);
        }
        text.push_str(output.text());
    }
    text
}

/// `path type value` a line, for one input.
fn resolved<'n>(compilation: &Compilation, input: impl Iterator<Item = (&'n str, &'n str)>) -> String {
    let dictionary = &compilation.dictionary;
    let input = match dictionary.input(input) {
        Ok(input) => input,
        Err(unknown) => return format!("{unknown:?}\n"),
    };
    let mut text = String::new();
    for token in &dictionary.tokens {
        if let Some(value) = dictionary.value_of(token, &input) {
            let _ = write!(text, "{}  {}  ", token.dot_path(), value.token_type().name());
            json::push_value(&mut text, dictionary, value);
            text.push('\n');
        }
    }
    text
}
