//! The page without a server.

use std::collections::BTreeSet;
use std::process::Command;

fn page() -> String {
    let program = env!("CARGO_BIN_EXE_tokens-example-axum-page");
    let output = Command::new(program).arg("--print").output().expect("the program runs");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("a page is text")
}

/// The names that follow `before` in the text.
fn names<'t>(text: &'t str, before: &str) -> BTreeSet<&'t str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    text.split(before).skip(1).map(|rest| &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())]).collect()
}

#[test]
fn the_page_is_whole() {
    let page = page();
    assert!(page.starts_with("<!doctype html>"));
    assert!(page.ends_with("</html>\n"));
    assert!(page.contains("  colorActionPrimary = "), "no module");
    for left in ["/* tokens.css */", "/* page.css */", "/* tokens.js */", "/* page.js */"] {
        assert!(!page.contains(left), "{left} was not put in");
    }
    assert_eq!(page.matches("</script").count(), 1);
    assert_eq!(page.matches("</style").count(), 2);
}

#[test]
fn every_custom_property_that_the_page_uses_is_a_token() {
    let page = page();
    let (tokens, rest) = page.split_once("</style>").expect("two style elements");
    let (style, _) = rest.split_once("</style>").expect("two style elements");
    let mut declared = BTreeSet::new();
    for line in tokens.lines() {
        if let Some((name, _)) = line.trim().strip_prefix("--").and_then(|line| line.split_once(':')) {
            declared.insert(name);
        }
    }
    let used = names(style, "var(--");
    assert!(used.len() > 100, "{} names", used.len());
    let unknown: Vec<_> = used.difference(&declared).collect();
    assert!(unknown.is_empty(), "no token has the custom properties {unknown:?}");
}
