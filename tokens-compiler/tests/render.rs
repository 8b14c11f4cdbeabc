//! Diagnostics as people see them: snippets, carets, cuts, and text that must not reach a terminal.

use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::{Diagnostic, Diagnostics};
use tokens_compiler::render::{Style, human, plain, summary, width};
use tokens_compiler::source::{SourceId, SourceMap, Span};

fn span(source: SourceId, sources: &SourceMap, needle: &str) -> Span {
    let start = sources[source].text().find(needle).expect("the needle is in the text") as u32;
    Span { source, start, end: start + needle.len() as u32 }
}

fn unknown(sources: &SourceMap, id: SourceId, needle: &str) -> Diagnostic {
    Diagnostic::new(Code::UnknownReference, "`color.brnad` does not exist")
        .at(span(id, sources, needle), "no such token")
}

const COLORS: &str = "{\n  \"color\": {\n    \"brand\": { \"$value\": 1 },\n    \"link\": {\n      \"$value\": \"{color.brnad}\"\n    }\n  }\n}\n";

#[test]
fn a_whole_diagnostic_in_two_files() {
    let mut sources = SourceMap::default();
    let a = sources.add("core/color.tokens.json", COLORS.into());
    let b = sources.add("dark.tokens.json", "{ \"color\": {} }".into());
    let diagnostic = unknown(&sources, a, "{color.brnad}")
        .also(span(a, &sources, "\"brand\""), "a similar name")
        .also(span(b, &sources, "\"color\""), "also looked here")
        .note("in the context `theme=dark`")
        .help("did you mean `color.brand`?")
        .fix("write `color.brand`", span(a, &sources, "color.brnad"), "color.brand");
    assert_eq!(
        human(&diagnostic, &sources, &Style::default()),
        r#"error[unknown-reference]: `color.brnad` does not exist
 --> core/color.tokens.json:5:18
  |
3 |     "brand": { "$value": 1 },
  |     ------- a similar name
...
5 |       "$value": "{color.brnad}"
  |                  ^^^^^^^^^^^^^ no such token
  |
 ::: dark.tokens.json:1:3
  |
1 | { "color": {} }
  |   ------- also looked here
  |
  = note: in the context `theme=dark`
  = help: did you mean `color.brand`?
  = fix: write `color.brand`
5 -       "$value": "{color.brnad}"
5 +       "$value": "{color.brand}"
"#
    );
}

#[test]
fn the_form_for_compile_error_begins_with_the_message() {
    let mut sources = SourceMap::default();
    let a = sources.add("a.tokens.json", COLORS.into());
    let text = plain(&unknown(&sources, a, "{color.brnad}"), &sources);
    assert!(text.starts_with("`color.brnad` does not exist\n --> a.tokens.json:5:18\n"), "{text}");
    assert!(text.ends_with("= code: unknown-reference"), "{text}");
}

#[test]
fn carets_stand_under_wide_characters_and_after_tabs() {
    let mut sources = SourceMap::default();
    let a = sources.add("a.json", "\t\"色\": \"🎨x\", \"{a}\"".into());
    let text = human(&unknown(&sources, a, "{a}"), &sources, &Style::default());
    let lines: Vec<&str> = text.lines().collect();
    let before = lines[3].split("{a}").next().expect("the line is shown");
    let caret = lines[4].find('^').expect("there is a caret");
    assert_eq!(width(before), caret, "{text}");
    assert!(lines[4].contains("^^^ no such token"));
}

#[test]
fn a_line_of_a_megabyte_is_cut_around_the_caret() {
    let mut sources = SourceMap::default();
    let filler = "\"k\":1,".repeat(100_000);
    let a = sources.add("min.json", format!("{{{filler}\"x\":\"{{a.b}}\",{filler}\"z\":0}}"));
    let diagnostic = unknown(&sources, a, "{a.b}")
        .fix("write `c`", span(a, &sources, "a.b"), "c")
        .also(span(a, &sources, "\"z\""), "far away");
    let text = human(&diagnostic, &sources, &Style { color: false, width: 80 });
    assert!(text.len() < 1200, "{text}");
    for line in text.lines() {
        assert!(width(line) <= 100, "{line}");
    }
    assert!(text.contains("1 | …"), "{text}");
    assert!(text.contains("\"x\":\"{a.b}\""), "{text}");
    assert!(text.contains("\"x\":\"{c}\""), "{text}");
    assert!(text.contains("far away"), "{text}");
}

#[test]
fn what_a_terminal_would_obey_is_made_visible() {
    let mut sources = SourceMap::default();
    let a = sources.add("a\u{1b}[2J.json", "{\"\u{1b}[31mred\u{202e}\u{0}\": \"{a}\"}".into());
    let diagnostic = unknown(&sources, a, "{a}").note("from `\u{1b}]8;;x\u{7}`\u{9b}1m\nerror: forged");
    for text in [human(&diagnostic, &sources, &Style::default()), plain(&diagnostic, &sources)] {
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{0}', '\u{7}', '\u{9b}']), "{text}");
        assert!(text.contains("␛[31mred<U+202E>␀"), "{text}");
        assert!(!text.lines().any(|line| line.starts_with("error: forged")), "{text}");
    }
}

#[test]
fn places_at_the_edges_do_not_panic() {
    for text in ["", "\n", "a\r\n", "[\n]"] {
        let mut sources = SourceMap::default();
        let a = sources.add("a.json", text.into());
        let end = text.len() as u32;
        for (start, stop) in [(0, 0), (0, end), (end, end), (end.saturating_sub(1), end)] {
            let place = Span { source: a, start, end: stop };
            let diagnostic = Diagnostic::new(Code::JsonSyntax, "m").at(place, "l").fix("t", place, "{}");
            for width in [0, 1, 20, 200] {
                assert!(human(&diagnostic, &sources, &Style { color: true, width }).contains('^'));
            }
        }
    }
}

#[test]
fn colors_are_written_only_when_asked_for() {
    let mut sources = SourceMap::default();
    let a = sources.add("a.json", COLORS.into());
    let diagnostic = unknown(&sources, a, "{color.brnad}");
    assert!(human(&diagnostic, &sources, &Style { color: true, width: 80 }).contains("\u{1b}[1;31merror"));
    assert!(!human(&diagnostic, &sources, &Style::default()).contains('\u{1b}'));
}

#[test]
fn a_long_cycle_is_told_in_a_few_places() {
    let mut sources = SourceMap::default();
    let lines: Vec<String> = (0..1000).map(|n| format!("\"t{n}\"")).collect();
    let a = sources.add("a.json", lines.join("\n"));
    let mut diagnostic = unknown(&sources, a, "\"t0\"");
    for n in 1..1000 {
        diagnostic = diagnostic.also(span(a, &sources, &format!("\"t{n}\"")), "then");
    }
    let text = human(&diagnostic, &sources, &Style::default());
    assert!(text.lines().count() < 60);
    assert!(text.contains("and 987 more places"));
}

#[test]
fn what_is_quoted_is_cut_and_what_is_written_is_whole() {
    let long = "é".repeat(100_000);
    let mut sources = SourceMap::default();
    let a = sources.add("a.json", "{}".into());
    let place = span(a, &sources, "{}");
    let mut diagnostics = Diagnostics::default();
    diagnostics.report(
        Diagnostic::new(Code::JsonSyntax, format!("there is no `{long}` in `a`"))
            .at(place, format!("no `{long}`"))
            .note(format!("in `{long}`"))
            .help(format!("write `{long}`"))
            .fix(format!("write `{long}`"), place, long.clone())
            .token(long.clone()),
    );
    let diagnostic = diagnostics.iter().next().expect("one diagnostic");
    assert!(diagnostic.message.starts_with("there is no `éé"), "{}", diagnostic.message);
    assert!(diagnostic.message.ends_with("é…` in `a`"), "{}", diagnostic.message);
    assert_eq!(diagnostic.fix.as_ref().map(|fix| fix.edits[0].text.len()), Some(long.len()));
    for width in [0, 80] {
        assert!(human(diagnostic, &sources, &Style { color: false, width }).len() < 4000);
    }
}

#[test]
fn the_summary_counts() {
    assert_eq!(summary(0, 0), "");
    assert_eq!(summary(1, 0), "1 error");
    assert_eq!(summary(3, 1), "3 errors, 1 warning");
    assert_eq!(summary(0, 2), "2 warnings");
}
