//! The `swift` target over dictionaries built by hand: names that sets have already, and what is said of groups.

#[path = "json/build.rs"]
#[expect(dead_code, reason = "shared with tests that build more")]
mod build;

use build::{color, dictionary, modifier, token};
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::File;
use tokens_compiler::targets::swift::{Options, emit, package};
use tokens_compiler::value::Value;

/// A package's files without reports.
fn packaged(dictionary: &Dictionary) -> Vec<File> {
    let mut diagnostics = Diagnostics::default();
    let package = package::Package::default();
    let files = package::emit(dictionary, &Options::default(), &package).report(&mut diagnostics);
    assert_eq!(diagnostics.iter().count(), 0);
    files
}

/// All sources.
fn text(dictionary: &Dictionary) -> String {
    let mut diagnostics = Diagnostics::default();
    let files = emit(dictionary, &Options::default()).report(&mut diagnostics);
    files.iter().map(|file| file.text().to_owned()).collect()
}

#[test]
fn a_group_says_its_name_and_why_a_set_has_it_under_another() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    token(&mut d, "input.height", Value::Number(1.0));
    token(&mut d, "button.input.height", Value::Number(1.0));
    token(&mut d, "button.hash-value", Value::Number(1.0));
    d.groups[2].description = Some("What is pressed.".to_owned());
    let text = text(&d);
    let renamed = "Its own name means something else in a set, where it is `inputGroup`.";
    for (written, count) in [
        // The constants, the type in the set, and the member of the set.
        (&*format!("  /// The group `input`.\n  ///\n  /// {renamed}\n"), 3),
        ("  public enum Input {\n", 1),
        ("  @inlinable public var inputGroup: Input { Input(input) }\n", 1),
        ("  /// What is pressed.\n", 3),
        // Inside a group nothing else is called `input`, and a group can be compared as the set can.
        ("    /// The group `input`.\n", 3),
        ("    @inlinable public var input: Input { Input(_input) }\n", 1),
        ("  @frozen public struct Button: Hashable, Sendable {\n", 1),
        ("    @inlinable public var hashValueToken: Double {", 1),
    ] {
        let found = text.matches(&format!("\n{written}")).count();
        assert_eq!(found, count, "{written} in {text}");
    }
    assert_eq!(text.matches(renamed).count(), 3);
}

#[test]
fn the_catalog_is_shown_by_a_color_that_it_has() {
    let mut d = dictionary();
    token(&mut d, "size", Value::Number(1.0));
    let bundle = |d: &Dictionary| {
        let files = packaged(d);
        let file = files.iter().find(|file| file.path.ends_with("/TokenAssets.swift")).expect("a bundle");
        (file.text().to_owned(), files)
    };
    let (text, _) = bundle(&d);
    assert!(text.contains("\n/// The asset catalog of colors.\npublic enum TokenAssets {\n"), "{text}");
    token(&mut d, "color.brand.500", color(1.0, 0.0, 0.0));
    let (text, files) = bundle(&d);
    let line = "/// The asset catalog of colors: `UIColor(named: \"Color/Brand/n500\", in: TokenAssets.bundle, compatibleWith: nil)`.\n";
    assert!(text.contains(line), "{text}");
    let set = "Sources/DesignTokens/Resources/Tokens.xcassets/Color/Brand/n500.colorset/Contents.json";
    assert!(files.iter().any(|file| file.path == set));
}
