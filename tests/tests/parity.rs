//! Generated code of every language has the dictionary's values: every token of the design system and of the golden
//! systems, in every context and combination. For CSS a browser tells, in `browser.rs`.

use std::path::PathBuf;

use tokens_compiler::Options;
use tokens_compiler::dictionary::Dictionary;
use tokens_tests::native::{kotlin, swift};
use tokens_tests::parity::{self, Found};
use tokens_tests::{disk, report, skip, typescript};

/// Asks a language about every system; holds when nothing differs.
fn hold(language: &str, ask: &dyn Fn(&str, &Dictionary) -> Found) {
    let mut all = vec![("tokens".to_owned(), disk::root().join("tokens"))];
    all.extend(
        disk::entries(&disk::path("golden")).into_iter().map(|path| (disk::name(&path), path.join("input"))),
    );
    let mut compared = 0;
    let mut wrong = Vec::new();
    for (name, folder) in all {
        let found = ask(&name, &dictionary(folder));
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
    assert!(compared > 2000, "only {compared} values were compared");
}

fn dictionary(folder: PathBuf) -> Dictionary {
    let loader = disk::Folder(folder);
    let compilation = tokens_compiler::compile("tokens.resolver.json", &loader, &Options::default());
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
