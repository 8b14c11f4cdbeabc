//! The pages of the codes: their form, and that each example reports its code and nothing else.
//!
//! The info string of an example's fence says what it is: `json` a token file, `json resolver` a resolver document;
//! then words such as `input=theme=dark` (`input=` for an empty input), `target=css` (emitted as well) and
//! `allow=CODE`. Examples that no text can show (bytes, sizes, folders) are fenced as `text` or `toml`.

use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::Level;
use tokens_compiler::input::report_missing_defaults;
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::{Compilation, Options, compile, targets};

const HEADINGS: [&str; 6] =
    ["## What it flags", "## Why it matters", "## Example", "## What to do", "## Specification", "## Level"];

#[test]
fn every_page_has_the_form_and_tells_the_level_of_the_table() {
    for &code in Code::ALL {
        let (page, name) = (code.page(), code.name());
        assert!(page.starts_with(&format!("# `{name}`\n\n")), "{name}");
        assert!(page.lines().count() <= 45, "{name} is long");
        let headings: Vec<&str> = page.lines().filter(|line| line.starts_with("## ")).collect();
        assert_eq!(headings, HEADINGS, "{name}");
        let level = page.split("## Level\n\n").nth(1).unwrap_or_default();
        let expected = match (code.default_level(), code.is_lowerable(), code.is_lenient()) {
            (Level::Deny, false, _) => "Always an error:".to_owned(),
            (Level::Deny, true, true) => format!("Error by default. `--lenient` or `--warn {name}`"),
            (Level::Deny, true, false) => format!("Error by default. `--warn {name}`"),
            (Level::Warn, ..) => format!("Warning by default. `--deny {name}`"),
            (Level::Allow, ..) => "Silent by default.".to_owned(),
        };
        assert!(level.starts_with(&expected), "{name}: {level}");
    }
}

#[test]
fn every_example_reports_its_code_and_nothing_else() {
    let mut wrong = Vec::new();
    for &code in Code::ALL {
        let (info, text) = example(code);
        let Some(compilation) = compiled(code, info, text) else { continue };
        let mut found: Vec<&str> = compilation.diagnostics.iter().map(|found| found.code.name()).collect();
        found.sort_unstable();
        found.dedup();
        if found != [code.name()] {
            wrong.push(format!("{}: the example reports {found:?}", code.name()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Codes of which some cases have a fix, but not the one that the page shows.
#[cfg(feature = "reports")]
const SOMETIMES: [Code; 9] = [
    Code::NotATokenOrGroup,
    Code::StrayProperty,
    Code::ReferenceToPart,
    Code::InvalidReference,
    Code::UnknownPart,
    Code::ComponentOutOfRange,
    Code::InvalidUnit,
    Code::UnknownResolverKey,
    Code::UnresolvedSource,
];

/// A page says `--fix` if its example has a fix.
#[cfg(feature = "reports")]
#[test]
fn every_page_says_whether_there_is_a_fix() {
    let mut wrong = Vec::new();
    for &code in Code::ALL {
        let (info, text) = example(code);
        let Some(compilation) = compiled(code, info, text) else { continue };
        let fixes = compilation.diagnostics.iter().filter(|found| {
            let is_fixed = tokens_compiler::fix::completed(found, &compilation.sources).fix.is_some();
            is_fixed && found.code == code
        });
        let is_fixed = fixes.count() > 0;
        let says_so = code.page().contains("`tokens check --fix`");
        if is_fixed != says_so && !(says_so && SOMETIMES.contains(&code)) {
            wrong.push(code.name());
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// The info string of a page's example, and its text.
fn example(code: Code) -> (&'static str, &'static str) {
    let example = code.page().split("## Example\n\n").nth(1).unwrap_or_default();
    let inside = example.strip_prefix("```").and_then(|rest| rest.split_once("\n```")?.0.split_once('\n'));
    inside.unwrap_or_else(|| panic!("{}: there is no example", code.name()))
}

/// What is reported of an example; none of one that is no JSON.
fn compiled(code: Code, info: &str, text: &str) -> Option<Compilation> {
    let words = info.strip_prefix("json")?.split(' ').filter(|word| !word.is_empty());
    let mut options = Options::default();
    // Codes that say nothing unless asked for are asked for.
    if code.default_level() == Level::Allow {
        options.levels.set(code, Level::Warn);
    }
    let mut entry = "a.tokens.json";
    let mut target = None;
    for word in words {
        match word.split_once('=') {
            None => entry = "tokens.resolver.json",
            Some(("input", choice)) => {
                let pairs =
                    choice.split_once('=').map(|(name, context)| (name.to_owned(), context.to_owned()));
                options.input = Some(pairs.into_iter().collect());
            }
            Some(("allow", name)) => {
                let code = Code::from_name(name).expect("the example allows a code");
                options.levels.set(code, Level::Allow);
            }
            Some(("target", name)) => target = targets::Target::from_name(name),
            Some(_) => panic!("{word} is not a word of an example"),
        }
    }
    let mut compilation = compile(entry, &MemoryLoader::default().with(entry, text), &options);
    if let Some(target) = target {
        report_missing_defaults(&compilation.dictionary.modifiers, &mut compilation.diagnostics);
        targets::emit(&compilation.dictionary, &target).report(&mut compilation.diagnostics);
    }
    Some(compilation)
}
