//! Input that nobody should write and somebody will: each gets a diagnostic, exit status 1, in bounded time.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokens_compiler::Options;
use tokens_compiler::source::MemoryLoader;
use tokens_tests::command::{self, Ran};
use tokens_tests::disk;

const LIMIT: Duration = Duration::from_secs(30);

/// A folder with these files.
fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = disk::scratch(&format!("bad-{name}"));
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::write(&path, bytes).expect("a file can be written");
    }
    folder
}

/// Ran to its end, said what it found, did not panic.
fn ended(name: &str, ran: &Ran) {
    assert!(!ran.timed_out, "{name}: still running after {:?}", ran.time);
    assert!(!ran.err.contains("panicked"), "{name}: {}", ran.err);
    assert!(ran.status.is_some(), "{name}: ended by a signal: {}", ran.err);
}

/// The command refuses the entry with status 1 and names this code.
fn refused(name: &str, folder: &Path, entry: &str, code: &str) {
    let ran = command::run(&["check", entry], folder, LIMIT);
    ended(name, &ran);
    let said = format!("{}{}", ran.out, ran.err);
    assert_eq!(ran.status, Some(1), "{name}: {}", clip(&said));
    assert!(said.contains(code), "{name}: no `{code}` in {}", clip(&said));
}

fn clip(text: &str) -> String {
    text.chars().take(2000).collect()
}

/// A resolver document whose one set has this source.
fn resolver(source: &str) -> String {
    format!(
        r##"{{"version": "2025.10", "sets": {{"a": {{"sources": [{{"$ref": "{source}"}}]}}}}, "resolutionOrder": [{{"$ref": "#/sets/a"}}]}}"##
    )
}

#[test]
fn texts_that_are_no_json() {
    let cases: [(&str, &[u8], &str); 14] = [
        ("empty", b"", "json-syntax"),
        ("spaces", b" \n\t ", "json-syntax"),
        ("not-utf8", b"{\"a\": {\"$type\": \"number\", \"$value\": \xff\xfe}}", "not-utf8"),
        ("utf16", b"\xff\xfe{\0}\0", "not-utf8"),
        ("utf16-unmarked", b"{\0}\0", "not-utf8"),
        ("utf16-big-endian", b"\0{\0}", "not-utf8"),
        ("nul", b"{\"a\": {\"$type\": \"number\", \"$value\": 1}}\0", "json-syntax"),
        ("nul-in-name", b"{\"a\0\": {\"$type\": \"number\", \"$value\": 1}}", "json-syntax"),
        (
            "half-pairs",
            br#"{"a\ud800": {"$type": "number", "$value": 1}, "a\ud801": {"$type": "number", "$value": 1}}"#,
            "json-syntax",
        ),
        ("comment", b"// no\n{}", "json-syntax"),
        ("trailing-comma", br#"{"a": {"$type": "number", "$value": 1,}}"#, "json-syntax"),
        ("two-roots", b"{} {}", "json-syntax"),
        ("infinite", br#"{"a": {"$type": "number", "$value": 1e999}}"#, "invalid-value"),
        ("nan", br#"{"a": {"$type": "number", "$value": NaN}}"#, "json-syntax"),
    ];
    for (name, bytes, code) in cases {
        let folder = folder(name, &[("a.tokens.json", bytes)]);
        refused(name, &folder, "a.tokens.json", code);
    }
}

#[test]
fn a_byte_order_mark_is_only_said() {
    let folder =
        folder("mark", &[("a.tokens.json", b"\xef\xbb\xbf{\"a\": {\"$type\": \"number\", \"$value\": 1}}")]);
    let ran = command::run(&["check", "a.tokens.json"], &folder, LIMIT);
    ended("mark", &ran);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert!(format!("{}{}", ran.out, ran.err).contains("byte-order-mark"), "{}", ran.err);
}

#[test]
fn a_duplicate_key() {
    let text = br#"{"a": {"$type": "number", "$value": 1}, "a": {"$type": "number", "$value": 2}}"#;
    let folder = folder("duplicate", &[("a.tokens.json", text)]);
    refused("duplicate", &folder, "a.tokens.json", "duplicate-key");
}

#[test]
fn a_text_that_ends_at_any_byte() {
    let whole = disk::read(&disk::path("golden/all-types/input/composite.tokens.json"));
    for end in 0..whole.trim_end().len() {
        let loader = MemoryLoader::default().with("a.tokens.json", &whole.as_bytes()[..end]);
        let compilation = tokens_compiler::compile("a.tokens.json", &loader, &Options::default());
        assert!(compilation.diagnostics.has_errors(), "the first {end} bytes are accepted");
    }
}

#[test]
fn nesting_a_hundred_thousand_deep() {
    const DEPTH: usize = 100_000;
    let groups = format!("{}{}", r#"{"a":"#.repeat(DEPTH), "}".repeat(DEPTH));
    let arrays =
        format!(r#"{{"a": {{"$type": "number", "$value": {}{}}}}}"#, "[".repeat(DEPTH), "]".repeat(DEPTH));
    let open = "[".repeat(DEPTH * 10);
    let extensions = format!(
        r#"{{"a": {{"$type": "number", "$value": 1, "$extensions": {}{}}}}}"#,
        r#"{"a":"#.repeat(DEPTH),
        "1".to_owned() + &"}".repeat(DEPTH)
    );
    for (name, text) in [("groups", groups), ("arrays", arrays), ("open", open), ("extensions", extensions)] {
        let folder = folder(&format!("deep-{name}"), &[("a.tokens.json", text.as_bytes())]);
        refused(name, &folder, "a.tokens.json", "nesting-too-deep");
    }
}

#[test]
fn a_file_of_two_hundred_megabytes() {
    let folder = folder("large", &[]);
    let file = fs::File::create(folder.join("a.tokens.json")).expect("a file can be written");
    let mut file = BufWriter::new(file);
    let text = "0123456789abcdef".repeat(64 * 1024);
    let mut write = |bytes: &str| file.write_all(bytes.as_bytes()).expect("a file can be written");
    write(r#"{"a": {"$type": "number", "$value": 1, "$description": ""#);
    (0..100).for_each(|_| write(&text));
    write("\"}");
    let spaces = " ".repeat(1024 * 1024);
    (0..100).for_each(|_| write(&spaces));
    write("}");
    drop(file);
    let ran = command::run(&["check", "a.tokens.json"], &folder, LIMIT);
    let _ = fs::remove_dir_all(&folder);
    ended("large", &ran);
    assert_eq!(ran.status, Some(0), "{}", clip(&ran.err));
}

#[test]
fn chains_of_a_hundred_thousand_references() {
    const LENGTH: usize = 100_000;
    type Link = fn(usize) -> String;
    let forms: [(&str, Link); 2] = [
        ("curly", |next| format!(r#"{{"$value": "{{t{next}}}"}}"#)),
        ("pointer", |next| format!(r##"{{"$type": "number", "$ref": "#/t{next}"}}"##)),
    ];
    for (name, link) in forms {
        let mut text = String::from("{");
        for index in 0..LENGTH {
            // Writing to a String cannot fail.
            let _ = writeln!(text, r#""t{index}": {},"#, link(index + 1));
        }
        let _ = write!(text, r#""t{LENGTH}": {{"$type": "number", "$value": 7}}}}"#);
        let folder = folder(&format!("chain-{name}"), &[("a.tokens.json", text.as_bytes())]);
        let ran = command::run(&["resolve", "a.tokens.json", "--json"], &folder, LIMIT);
        ended(name, &ran);
        assert_eq!(ran.status, Some(0), "{name}: {}", clip(&ran.err));
        assert_eq!(ran.out.matches("\"value\": 7").count(), LENGTH + 1, "{name}");
    }
}

#[test]
fn circles() {
    let cases: [(&str, &str, &str); 5] = [
        (
            "curly",
            r#"{"$type": "number", "a": {"$value": "{b}"}, "b": {"$value": "{a}"}}"#,
            "reference-cycle",
        ),
        (
            "pointer",
            r##"{"$type": "number", "a": {"$value": {"$ref": "#/b/$value"}}, "b": {"$value": {"$ref": "#/a/$value"}}}"##,
            "reference-cycle",
        ),
        ("ref", r##"{"$type": "number", "a": {"$ref": "#/b"}, "b": {"$value": "{a}"}}"##, "reference-cycle"),
        ("extends", r#"{"a": {"$extends": "{b}"}, "b": {"$extends": "{a}"}}"#, "extends-cycle"),
        ("self", r#"{"a": {"b": {"$extends": "{a}"}, "x": {"$type": "number", "$value": 1}}}"#, "extends"),
    ];
    for (name, text, code) in cases {
        let folder = folder(&format!("circle-{name}"), &[("a.tokens.json", text.as_bytes())]);
        refused(name, &folder, "a.tokens.json", code);
    }
    let circle = resolver("#/sets/a");
    let folder = folder("circle-sets", &[("a.resolver.json", circle.as_bytes())]);
    refused("sets", &folder, "a.resolver.json", "resolver-cycle");
}

#[test]
fn extends_that_doubles_forty_times() {
    let mut text = String::from(r#"{"g0": {"x": {"$type": "number", "$value": 1}}"#);
    for level in 1..=40 {
        let below = level - 1;
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            r#", "g{level}": {{"l": {{"$extends": "{{g{below}}}"}}, "r": {{"$extends": "{{g{below}}}"}}}}"#
        );
    }
    text.push('}');
    let folder = folder("doubling", &[("a.tokens.json", text.as_bytes())]);
    refused("doubling", &folder, "a.tokens.json", "extends-too-large");
}

#[test]
fn too_many_combinations() {
    // Twenty modifiers meet in one token: two to the twentieth values.
    let mut files = Vec::new();
    let (mut modifiers, mut order, mut base) = (String::new(), String::new(), String::new());
    for index in 0..20 {
        // Writing to a String cannot fail.
        let _ = write!(
            modifiers,
            r#"{}"m{index}": {{"default": "off", "contexts": {{"off": [], "on": [{{"$ref": "m{index}.tokens.json"}}]}}}}"#,
            if index > 0 { "," } else { "" }
        );
        let _ = write!(order, r##", {{"$ref": "#/modifiers/m{index}"}}"##);
        let _ = write!(
            base,
            r#""c{index}": {{"$type": "color", "$value": {{"colorSpace": "srgb", "components": [0, 0, 0]}}}},"#
        );
        files.push((
            format!("m{index}.tokens.json"),
            format!(r#"{{"c{index}": {{"$type": "color", "$value": {{"colorSpace": "srgb", "components": [1, 1, 1]}}}}}}"#),
        ));
    }
    let stops: Vec<String> =
        (0..20).map(|index| format!(r#"{{"color": "{{c{index}}}", "position": 0}}"#)).collect();
    let base = format!(r#"{{{base} "all": {{"$type": "gradient", "$value": [{}]}}}}"#, stops.join(","));
    let document = format!(
        r##"{{"version": "2025.10", "sets": {{"base": {{"sources": [{{"$ref": "base.tokens.json"}}]}}}},
        "modifiers": {{{modifiers}}}, "resolutionOrder": [{{"$ref": "#/sets/base"}}{order}]}}"##
    );
    files.push(("base.tokens.json".to_owned(), base));
    files.push(("a.resolver.json".to_owned(), document));
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let folder = folder("product", &files);
    refused("product", &folder, "a.resolver.json", "too-many-combinations");
}

#[test]
fn groups_that_thirty_modifiers_replace() {
    // Each has three contexts, and one of them puts a token where the group is: what is left are two to the
    // thirtieth conditions.
    let (mut modifiers, mut order) = (String::new(), String::new());
    let number = r#"{"$type": "number", "$value": 1}"#;
    for index in 0..30 {
        // Writing to a String cannot fail.
        let _ = write!(
            modifiers,
            r#"{}"m{index}": {{"default": "a", "contexts": {{"a": [{{}}], "b": [{{"x": {number}}}], "c": [{{}}]}}}}"#,
            if index > 0 { "," } else { "" }
        );
        let _ = write!(order, r##", {{"$ref": "#/modifiers/m{index}"}}"##);
    }
    let document = format!(
        r##"{{"version": "2025.10", "sets": {{"base": {{"sources": [{{"x": {{"y": {number}}}}}]}}}},
        "modifiers": {{{modifiers}}}, "resolutionOrder": [{{"$ref": "#/sets/base"}}{order}]}}"##
    );
    let folder = folder("replaced", &[("a.resolver.json", document.as_bytes())]);
    refused("replaced", &folder, "a.resolver.json", "too-many-combinations");
}

#[test]
fn references_that_thirty_modifiers_turn_into_groups() {
    // What each is depends on all behind it, so the conditions grow along the chain.
    const LENGTH: usize = 12;
    let mut references = String::new();
    for index in 0..LENGTH {
        // Writing to a String cannot fail.
        let _ = write!(references, r##""r{index}": {{"$ref": "#/r{}"}},"##, index + 1);
    }
    let number = r#"{"$type": "number", "$value": 1}"#;
    let (mut modifiers, mut order) = (String::new(), String::new());
    for index in 0..30 {
        let group = |at: usize| format!(r#"[{{"r{}": {{"z": {number}}}}}]"#, (index * 7 + at * 101) % LENGTH);
        let _ = write!(
            modifiers,
            r#"{}"m{index}": {{"contexts": {{"a": [], "b": {}, "c": {}, "d": {}}}}}"#,
            if index > 0 { "," } else { "" },
            group(0),
            group(1),
            group(2)
        );
        let _ = write!(order, r##", {{"$ref": "#/modifiers/m{index}"}}"##);
    }
    let document = format!(
        r##"{{"version": "2025.10", "sets": {{"base": {{"sources": [{{{references} "r{LENGTH}": {number}}}]}}}},
        "modifiers": {{{modifiers}}}, "resolutionOrder": [{{"$ref": "#/sets/base"}}{order}]}}"##
    );
    let folder = folder("references", &[("a.resolver.json", document.as_bytes())]);
    refused("references", &folder, "a.resolver.json", "too-many-combinations");
}

#[test]
fn sources_that_cannot_be_read() {
    let cases = [
        ("missing", "no.tokens.json", "file-not-found"),
        ("folder", "sub", "file-unreadable"),
        ("outside", "../../../../../../../../../etc/hostname", "file-outside-project"),
        ("absolute", "/etc/hostname", "file-outside-project"),
        ("url", "https://example.com/a.tokens.json", "remote-reference"),
        ("file-url", "file:///etc/hostname", "remote-reference"),
    ];
    for (name, source, code) in cases {
        let text = resolver(source);
        let folder = folder(
            &format!("source-{name}"),
            &[("a.resolver.json", text.as_bytes()), ("sub/b.tokens.json", b"{}")],
        );
        refused(name, &folder, "a.resolver.json", code);
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_a_circle() {
    let text = resolver("one.tokens.json");
    let folder = folder("links", &[("a.resolver.json", text.as_bytes())]);
    std::os::unix::fs::symlink("two.tokens.json", folder.join("one.tokens.json"))
        .expect("a link can be made");
    std::os::unix::fs::symlink("one.tokens.json", folder.join("two.tokens.json"))
        .expect("a link can be made");
    refused("links", &folder, "a.resolver.json", "file-unreadable");
}

#[test]
fn an_entry_that_is_not_there() {
    let folder = folder("entry", &[]);
    let ran = command::run(&["check", "no.tokens.json"], &folder, LIMIT);
    ended("entry", &ran);
    assert!(matches!(ran.status, Some(1 | 2)), "{:?}", ran.status);
    assert!(format!("{}{}", ran.out, ran.err).contains("no.tokens.json"), "{}", ran.err);
}

#[test]
fn resolver_documents_that_grow() {
    let system = |sets: &str, order: &str| {
        format!(r#"{{"version": "2025.10", "sets": {{{sets}}}, "resolutionOrder": [{order}]}}"#)
    };
    // Each set names the next one, so often.
    let chain = |length: usize, times: usize| {
        let mut sets = String::new();
        for set in 0..length {
            let next = format!(r##"{{"$ref": "#/sets/{}"}}"##, set + 1);
            let _ = write!(sets, r#""{set}": {{"sources": [{}]}}, "#, vec![next; times].join(", "));
        }
        let _ = write!(sets, r#""{length}": {{"sources": [{{}}]}}"#);
        system(&sets, r##"{"$ref": "#/sets/0"}"##)
    };
    let often = vec![r##"{"$ref": "#/sets/a"}"##; 100_000].join(", ");
    for (name, text) in [
        ("set-chain", chain(50_000, 1)),
        ("set-doubling", chain(60, 2)),
        ("set-repeated", system(r#""a": {"sources": [{}]}"#, &often)),
    ] {
        let folder = folder(name, &[("tokens.resolver.json", text.as_bytes())]);
        refused(name, &folder, "tokens.resolver.json", "too-many-sources");
    }
}
