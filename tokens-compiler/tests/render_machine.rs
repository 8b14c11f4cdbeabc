//! The forms for machines: JSON, workflow commands, SARIF. Read back with a small JSON checker of this test, since
//! the compiler has no dependencies.

use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::{Diagnostic, Severity};
use tokens_compiler::report::{github, json, sarif};
use tokens_compiler::source::{SourceMap, Span};

/// A source with hard characters and two diagnostics about it.
fn example() -> (SourceMap, Vec<Diagnostic>) {
    let mut sources = SourceMap::default();
    let source = sources.add("a b,c:d%.json", "{\n  \"é\": \"{x}\"\n}".into());
    let place = Span { source, start: 11, end: 14 };
    let mut warning = Diagnostic::new(Code::HexDiffers, "100%: \"quoted\"\nand, more \u{1b}[2J \u{202e}");
    warning.severity = Severity::Warning;
    let error = Diagnostic::new(Code::UnknownReference, "`x` does not exist")
        .token("é")
        .at(place, "here")
        .also(Span { source, start: 4, end: 8 }, "of \\ this")
        .note("a note")
        .help("a help")
        .fix("write `y`", Span { source, start: 12, end: 13 }, "\"y\"");
    (sources, vec![error, warning])
}

/// Whether the text is one JSON value (RFC 8259), by a plain recursive reader.
fn is_json(text: &str) -> bool {
    fn space(b: &[u8], mut i: usize) -> usize {
        while i < b.len() && b" \t\r\n".contains(&b[i]) {
            i += 1;
        }
        i
    }
    fn string(b: &[u8], i: usize) -> Option<usize> {
        let mut at = (b.get(i) == Some(&b'"')).then_some(i + 1)?;
        loop {
            match *b.get(at)? {
                b'"' => return Some(at + 1),
                b'\\' => at += 2,
                0..=0x1f => return None,
                _ => at += 1,
            }
        }
    }
    fn value(b: &[u8], i: usize) -> Option<usize> {
        let i = space(b, i);
        let end = match *b.get(i)? {
            open @ (b'{' | b'[') => {
                let close = if open == b'{' { b'}' } else { b']' };
                let mut at = space(b, i + 1);
                if b.get(at) == Some(&close) {
                    return Some(space(b, at + 1));
                }
                loop {
                    if open == b'{' {
                        at = space(b, string(b, space(b, at))?);
                        at = (b.get(at) == Some(&b':')).then_some(at + 1)?;
                    }
                    at = value(b, at)?;
                    match *b.get(at)? {
                        b',' => at += 1,
                        c if c == close => break at + 1,
                        _ => return None,
                    }
                }
            }
            b'"' => string(b, i)?,
            b'n' if b[i..].starts_with(b"null") => i + 4,
            _ => {
                let digits = b[i..].iter().take_while(|c| c.is_ascii_digit()).count();
                (digits > 0).then_some(i + digits)?
            }
        };
        Some(space(b, end))
    }
    value(text.as_bytes(), 0) == Some(text.len())
}

#[test]
fn json_is_an_array_with_an_object_a_line() {
    let (sources, all) = example();
    let text = json(&all, &sources);
    assert!(is_json(&text), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(
        lines[1],
        r#"{"code":"unknown-reference","level":"error","message":"`x` does not exist","token":"é","at":{"file":"a b,c:d%.json","line":2,"column":9,"endLine":2,"endColumn":12,"start":11,"end":14,"label":"here"},"secondary":[{"file":"a b,c:d%.json","line":2,"column":3,"endLine":2,"endColumn":6,"start":4,"end":8,"label":"of \\ this"}],"notes":["a note"],"help":["a help"],"fix":{"title":"write `y`","edits":[{"file":"a b,c:d%.json","line":2,"column":10,"endLine":2,"endColumn":11,"start":12,"end":13,"text":"\"y\""}]}},"#
    );
    assert_eq!(
        lines[2],
        r#"{"code":"hex-differs","level":"warning","message":"100%: \"quoted\"\nand, more \u001b[2J \u202e","token":null,"at":null,"secondary":[],"notes":[],"help":[],"fix":null}"#
    );
    assert_eq!(json(&[], &sources), "[]\n");
}

#[test]
fn workflow_commands_escape_what_would_end_them() {
    let (sources, all) = example();
    assert_eq!(
        github(&all[0], &sources),
        "::error file=a b%2Cc%3Ad%25.json,line=2,endLine=2,col=9,endColumn=11,title=unknown-reference::`x` does not exist%0Anote: a note%0Ahelp: a help"
    );
    assert_eq!(
        github(&all[1], &sources),
        "::warning title=hex-differs::100%25: \"quoted\"%0Aand, more ␛[2J <U+202E>"
    );
}

#[test]
fn sarif_has_what_the_schema_requires() {
    let (sources, all) = example();
    let text = sarif(&all, &sources, "0.1.0");
    assert!(is_json(&text), "{text}");
    for part in [
        r#""version":"2.1.0","runs":[{"tool":{"driver":{"name":"tokens","version":"0.1.0","rules":[{"id":"unknown-reference","shortDescription":{"text":"#,
        r#""columnKind":"unicodeCodePoints","results":["#,
        r#"{"ruleId":"unknown-reference","ruleIndex":0,"level":"error","message":{"text":"`x` does not exist\nnote: a note\nhelp: a help"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a%20b,c%3Ad%25.json"},"region":{"startLine":2,"startColumn":9,"endLine":2,"endColumn":12,"byteOffset":11,"byteLength":3}},"logicalLocations":[{"fullyQualifiedName":"é"}]}]"#,
        r#""relatedLocations":[{"id":1,"physicalLocation":"#,
        r#""fixes":[{"description":{"text":"write `y`"},"artifactChanges":[{"artifactLocation":{"uri":"a%20b,c%3Ad%25.json"},"replacements":[{"deletedRegion":{"startLine":2,"#,
        r#""insertedContent":{"text":"\"y\""}"#,
        r#"{"ruleId":"hex-differs","ruleIndex":1,"level":"warning","message":{"text":"100%: \"quoted\"#,
    ] {
        assert!(text.contains(part), "{part}\nis not in\n{text}");
    }
    assert!(is_json(&sarif(&[], &sources, "0.1.0")));
}
