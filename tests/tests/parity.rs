//! Generated code of every language has the dictionary's values: every token of the golden systems, of the public ones
//! and of ours, in every context and combination; those of ours also through `UniFFI`. For CSS a browser tells, in
//! `browser.rs`.

use tokens_compiler::dictionary::Dictionary;
use tokens_tests::native::{kotlin, swift};
use tokens_tests::parity::{self, Found};
use tokens_tests::{preprocessor, skip, systems, typescript};

#[path = "parity/foreign.rs"]
mod foreign;

/// Asks a language about every system; holds when nothing differs.
fn hold(language: &str, ask: &dyn Fn(&str, &Dictionary) -> Found) {
    let mut compared = 0;
    let mut wrong = Vec::new();
    // The large one has too many combinations to ask for.
    for (name, compilation) in systems::all().into_iter().filter(|(name, _)| name != "large") {
        let found = ask(&name, &compilation.dictionary);
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
fn scss() {
    let Some(sass) = preprocessor::sass() else {
        return skip::skip("no Sass; `cargo xtask setup` installs it");
    };
    hold("scss", &|name, dictionary| parity::scss(&sass, name, dictionary));
}

#[test]
fn less() {
    let Some(less) = preprocessor::less() else {
        return skip::skip("no Less; `cargo xtask setup` installs it");
    };
    hold("less", &|name, dictionary| parity::less(&less, name, dictionary));
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
