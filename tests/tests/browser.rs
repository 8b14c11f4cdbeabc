//! A real browser shows every token of the design system and of the golden systems in every context, nested in every
//! order, as the dictionary has it.

use std::path::PathBuf;

use tokens_compiler::Options;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::targets::{File, Target, css, emit};
use tokens_tests::{browser, disk, report, skip};

/// Every system that is shown: its name and its folder.
fn systems() -> Vec<(String, PathBuf)> {
    let mut all = vec![("tokens".to_owned(), disk::root().join("tokens"))];
    all.extend(
        disk::entries(&disk::path("golden")).into_iter().map(|path| (disk::name(&path), path.join("input"))),
    );
    all
}

fn dictionary(folder: PathBuf) -> Dictionary {
    let loader = disk::Folder(folder);
    let compilation = tokens_compiler::compile("tokens.resolver.json", &loader, &Options::default());
    assert!(!compilation.diagnostics.has_errors(), "{}", report::full(&compilation));
    compilation.dictionary
}

fn css(dictionary: &Dictionary, options: &css::Options) -> String {
    let mut diagnostics = Diagnostics::new(Levels::default());
    let outputs = emit(dictionary, &Target::Css(options.clone())).report(&mut diagnostics);
    assert!(!diagnostics.has_errors());
    outputs.iter().map(File::text).collect()
}

fn hold(name: &str, found: &browser::Found) {
    // Past libtest: the figure is what one wants to see.
    eprintln!("{name}: {} values compared", found.compared);
    assert_eq!(found.wrong, 0, "{name}: {} of {}\n{}", found.wrong, found.compared, found.said.join("\n"));
}

#[test]
fn every_token_in_every_context() {
    let Some(chromium) = browser::chromium() else { return skip::skip("no Chromium to read CSS with") };
    let none = Condition::default();
    let mut compared = 0;
    for (name, folder) in systems() {
        let dictionary = dictionary(folder);
        let options = css::Options { media: false, ..css::Options::default() };
        let found =
            browser::ask(&chromium, &name, &dictionary, (&css(&dictionary, &options), &options), &none, &[]);
        hold(&name, &found);
        compared += found.compared;
    }
    assert!(compared > 10_000, "only {compared} values were compared");
}

#[test]
fn values_written_out_and_registered_properties_are_the_same() {
    let Some(chromium) = browser::chromium() else { return skip::skip("no Chromium to read CSS with") };
    let none = Condition::default();
    let dictionary = dictionary(disk::path("golden/modifiers/input"));
    let plain = || css::Options { media: false, ..css::Options::default() };
    let variants = [
        ("values", css::Options { references: css::References::Value, ..plain() }),
        ("registered", css::Options { property: true, ..plain() }),
        ("needed parts", css::Options { parts: css::Parts::Needed, ..plain() }),
        ("layered", css::Options { layer: Some("tokens".to_owned()), ..plain() }),
    ];
    for (name, options) in variants {
        let found =
            browser::ask(&chromium, name, &dictionary, (&css(&dictionary, &options), &options), &none, &[]);
        hold(name, &found);
    }
}

#[test]
fn preferences_choose_where_the_page_does_not() {
    let Some(chromium) = browser::chromium() else { return skip::skip("no Chromium to read CSS with") };
    for (name, folder) in systems() {
        let dictionary = dictionary(folder);
        let Ok(dark) = dictionary.input([("theme", "dark")]) else { continue };
        let options = css::Options::default();
        let text = css(&dictionary, &options);
        let flag = "--blink-settings=preferredColorScheme=0".to_owned();
        let found =
            browser::ask(&chromium, &format!("{name}-dark"), &dictionary, (&text, &options), &dark, &[flag]);
        hold(&format!("{name}, dark preferred"), &found);
    }
}
