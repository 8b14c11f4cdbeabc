//! Generated code of every language has the dictionary's values: every token of the design system and of the golden
//! systems, in every context and combination. For CSS a browser tells, in `browser.rs`.

use std::path::PathBuf;

use tokens_compiler::Options;
use tokens_compiler::diagnostic::Levels;
use tokens_compiler::dictionary::Dictionary;
use tokens_tests::native::{kotlin, swift};
use tokens_tests::parity::{self, Found};
use tokens_tests::{disk, report, skip, typescript};

/// Asks a language about every system; holds when nothing differs.
fn hold(language: &str, ask: &dyn Fn(&str, &Dictionary) -> Found) {
    let entry = "tokens.resolver.json".to_owned();
    let mut all = vec![("tokens".to_owned(), disk::root().join("tokens"), entry.clone())];
    for system in disk::entries(&disk::path("golden")) {
        all.push((disk::name(&system), system.join("input"), entry.clone()));
    }
    for system in disk::entries(&disk::path("corpus")).into_iter().filter(|path| path.is_dir()) {
        let facts = disk::read_json(&system.join("facts.json"));
        let entry = facts["entry"].as_str().expect("facts name the entry");
        all.push((disk::name(&system), system.clone(), entry.to_owned()));
    }
    let mut compared = 0;
    let mut wrong = Vec::new();
    for (name, folder, entry) in all {
        let found = ask(&name, &dictionary(folder, &entry));
        // Past libtest: the figure is what one wants to see.
        eprintln!(
            "{language}, {name}: {} values compared, {} not expressible, {} wrong",
            found.compared,
            found.not_expressible,
            found.wrong.len()
        );
        compared += found.compared;
        wrong.extend(found.wrong.into_iter().map(|wrong| format!("{name}: {wrong}")));
    }
    assert!(wrong.is_empty(), "{} of {compared}\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
    assert!(compared > 30_000, "only {compared} values were compared");
}

fn dictionary(folder: PathBuf, entry: &str) -> Dictionary {
    // Public systems carry small defects.
    let levels = Levels { lenient: true, ..Levels::default() };
    let options = Options { levels, input: None };
    let compilation = tokens_compiler::compile(entry, &disk::Folder(folder), &options);
    assert!(!compilation.diagnostics.has_errors(), "{}", report::full(&compilation));
    compilation.dictionary
}

#[test]
fn rust() {
    hold("rust", &parity::rust);
}

#[test]
fn typescript() {
    let Some(typescript) = typescript::find() else {
        return skip::skip("no Node with the TypeScript compiler; `cargo xtask setup` installs it");
    };
    hold("typescript", &|name, dictionary| parity::typescript(&typescript, name, dictionary));
}

#[test]
fn swift() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    hold("swift", &|name, dictionary| parity::swift(&swift, name, dictionary));
}

#[test]
fn kotlin() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    hold("kotlin", &|name, dictionary| parity::kotlin(&kotlin, name, dictionary));
}
