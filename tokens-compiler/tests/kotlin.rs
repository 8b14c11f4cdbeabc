//! The `kotlin` target over dictionaries built by hand: what it refuses, and where it cuts.

#[path = "json/build.rs"]
#[expect(dead_code, reason = "shared with tests that build more")]
mod build;

use build::{color, dictionary, modifier, px, token, varying};
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::kotlin::{self, Options};
use tokens_compiler::value::{Dimension, DimensionUnit, Duration, DurationUnit, FontFamily, Scalar, Value};

/// The files by name, and what was reported.
fn emit(dictionary: &Dictionary, options: &Options) -> (Vec<(String, String)>, String) {
    let mut diagnostics = Diagnostics::default();
    let outputs = kotlin::emit(dictionary, options).report(&mut diagnostics);
    let files = outputs.iter().map(|output| (output.path.clone(), output.text().to_owned())).collect();
    let said: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    (files, said.join("\n"))
}

fn file<'f>(files: &'f [(String, String)], name: &str) -> &'f str {
    let found = files.iter().find(|(path, _)| path.ends_with(&format!("/{name}.kt")));
    &found.unwrap_or_else(|| panic!("there is no {name}")).1
}

#[test]
fn a_large_group_is_a_chain_of_classes() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    for index in 0..2500 {
        token(&mut d, &format!("many.t{index}"), color(0.0, 0.0, 0.0));
    }
    token(&mut d, "many.below.one", Value::Number(1.0));
    let (files, said) = emit(&d, &Options::default());
    assert_eq!(said, "");
    let tokens = file(&files, "Tokens");
    for class in [
        "public abstract class Many_Part1 internal constructor() {",
        "public abstract class Many_Part2 internal constructor() : Many_Part1() {",
        "public abstract class Many_Part3 internal constructor() : Many_Part2() {",
        "public object Many : Many_Part3() {",
    ] {
        assert!(tokens.contains(class), "{class}");
    }
    let (before, after) = tokens.split_once("Many_Part2 internal").expect("a second part");
    assert!(before.contains(" t999:") && after.contains(" t1000:"));
    let set = file(&files, "TokenSet");
    let class =
        "class Many internal constructor(\n        tokenInput: TokenInput,\n    ) : Many_Part3(tokenInput) {";
    assert!(set.contains(class), "{set}");
}

#[test]
fn a_decision_too_large_for_a_method_goes_on_in_the_next() {
    let mut d = dictionary();
    let contexts: Vec<String> = (0..60).map(|index| format!("context {index}")).collect();
    let contexts: Vec<&str> = contexts.iter().map(String::as_str).collect();
    modifier(&mut d, "one", &contexts);
    modifier(&mut d, "two", &contexts);
    let choices: Vec<[(u16, u16); 2]> =
        (0..60).flat_map(|one| (0..60).map(move |two| [(0, one), (1, two)])).collect();
    let number = |at: usize| Some(Value::Number(at as f64));
    let variants = choices.iter().enumerate().map(|(at, when)| (when.as_slice(), number(at))).collect();
    varying(&mut d, "sum", variants);
    let (files, _) = emit(&d, &Options::default());
    let set = file(&files, "TokenSet");
    assert!(set.contains("else -> sum_2()") && set.contains("private fun sum_2(): Float =\n"), "{set}");
    let last: Vec<&str> = set.lines().filter(|line| line.contains("3599f")).collect();
    assert_eq!(
        last,
        ["            input.one == TokenOne.Context59 && input.two == TokenTwo.Context59 -> 3599f"]
    );
    let longest = set.split("when {").map(str::len).max().unwrap_or_default();
    assert!(longest < 48 * 1024, "{longest}");
}

#[test]
fn what_kotlin_cannot_say_is_told_and_left_out() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    let percent = Dimension { value: 50.0, unit: DimensionUnit::Other("%".into()) };
    token(&mut d, "half", Value::Dimension(percent));
    token(&mut d, "whole", Value::Dimension(px(1.0)));
    let text = Value::Opaque(Scalar::Text("on".into()));
    let truth = Value::Opaque(Scalar::Boolean(true));
    varying(&mut d, "kind", vec![(&[(0, 0)], Some(text)), (&[(0, 1)], Some(truth))]);
    let early = Duration { value: -0.25, unit: DurationUnit::Milliseconds };
    token(&mut d, "early", Value::Duration(early));
    token(&mut d, "much", Value::Number(1e39));
    let (files, said) = emit(&d, &Options::default());
    assert!(
        said.contains(
            "`half`: Android has no dimension in `%`, expected px, rem or dp; the token is left out"
        )
    );
    assert!(said.contains("`kind`: the value is of a different kind in another context"));
    assert!(said.contains("`much`: a `Float` cannot represent 1e39; 3.4028234663852886e38 is written"));
    for name in ["Tokens", "TokenSet"] {
        let text = file(&files, name);
        assert!(!text.contains("half") && !text.contains("kind") && text.contains("whole"), "{text}");
    }
    assert!(file(&files, "Tokens").contains("(-0.25).milliseconds"));
    assert!(file(&files, "Tokens").contains("340282350000000000000000000000000000000f"));
}

#[test]
fn without_modifiers_there_are_no_sets_and_with_too_many_neither() {
    let mut d = dictionary();
    token(&mut d, "one", Value::Number(1.0));
    let (files, said) = emit(&d, &Options::default());
    assert!(
        said.is_empty() && files.iter().all(|(path, _)| !path.contains("Set") && !path.contains("Local"))
    );
    for index in 0..201 {
        modifier(&mut d, &format!("m{index}"), &["a", "b"]);
    }
    let (files, said) = emit(&d, &Options::default());
    assert!(said.contains("there are constants but no sets: at most 200 modifiers fit"), "{said}");
    assert!(files.iter().all(|(path, _)| !path.contains("Set") && !path.contains("Local")));
}

#[test]
fn options_that_no_project_can_have_are_refused() {
    let mut d = dictionary();
    token(&mut d, "one", Value::Number(1.0));
    for (package, compose, rem) in
        [("", true, 16.0), ("a..b", true, 16.0), ("a b", true, 16.0), ("_", true, 16.0), ("a", true, 0.0)]
    {
        let (files, said) =
            emit(&d, &Options { package: package.to_owned(), compose, rem, ..Options::default() });
        assert!(files.is_empty() && said.contains("of the target `kotlin` is"), "{package}: {said}");
    }
    let (files, _) = emit(
        &d,
        &Options { package: "a.in.fun".to_owned(), compose: false, rem: 10.0, ..Options::default() },
    );
    assert!(files.iter().all(|(path, _)| path.starts_with("a/in/fun/")));
    assert!(files.iter().all(|(_, text)| text.contains("package a.`in`.`fun`\n")));
}

#[test]
fn every_file_says_first_that_it_is_generated() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    token(&mut d, "one", color(0.0, 0.0, 0.0));
    for (compose, count) in [(true, 10), (false, 6)] {
        let (files, _) = emit(&d, &Options { compose, ..Options::default() });
        assert_eq!(files.len(), count);
        for (path, text) in &files {
            let head = "// Generated from design tokens. Changes here are lost.\npackage design.tokens\n";
            assert!(text.starts_with(head), "{path}: {text}");
        }
    }
}

#[test]
fn only_our_own_words_link_in_comments() {
    let mut d = dictionary();
    modifier(&mut d, "theme", &["light", "dark"]);
    d.modifiers[0].description = Some("As [Theme]\n  @see it".to_owned());
    token(&mut d, "a[b].one", color(0.0, 0.0, 0.0));
    token(&mut d, "a[b].two", Value::Opaque(Scalar::Text("[x]".into())));
    d.tokens[0].description = Some("For [Canvas],\n\t@param of a@b".to_owned());
    let (files, _) = emit(&d, &Options::default());
    let tokens = file(&files, "Tokens");
    for comment in [
        "/** The design tokens in the default contexts; [TokenSet] has those of other contexts. */",
        "/** The group `a&#91;b&#93;`. */",
        "         * For &#91;Canvas&#93;,\n         *     &#64;param of a@b\n",
    ] {
        assert!(tokens.contains(comment), "{comment} in {tokens}");
    }
    let input = file(&files, "TokenInput");
    assert!(input.contains("/**\n * As &#91;Theme&#93;\n *   &#64;see it\n */\n"), "{input}");
}

#[test]
fn a_call_is_on_one_line_where_it_fits() {
    // Beside the name, a line of these has 43 columns.
    for (letters, is_whole) in [(57, true), (58, false)] {
        let mut d = dictionary();
        let name = "x".repeat(letters);
        token(&mut d, "family", Value::FontFamily(FontFamily { names: [name.as_str().into()].into() }));
        let (files, _) = emit(&d, &Options::default());
        let line = format!("        get() = TokenFontFamily(listOf(\"{name}\"))\n");
        assert_eq!(file(&files, "Tokens").contains(&line), is_whole, "{}", file(&files, "Tokens"));
    }
}
