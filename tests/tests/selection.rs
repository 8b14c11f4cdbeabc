//! What a target is given: the tokens that its selection says, at the paths that it says, with the values that they had.

use std::collections::BTreeMap;

use tokens_compiler::dictionary::{Dictionary, Token};
use tokens_compiler::targets::selection::{Pattern, Selection, select};
use tokens_compiler::targets::{self, Target};
use tokens_tests::parity::expected;
use tokens_tests::{browser, systems};

fn paths(patterns: &[&str]) -> Vec<Pattern> {
    patterns.iter().map(|&path| Pattern::Path(path.to_owned())).collect()
}

fn emitted(dictionary: &Dictionary, name: &str) -> Vec<(String, Vec<u8>)> {
    let target = Target::from_name(name).expect("a target of this name");
    targets::emit(dictionary, &target).files.into_iter().map(|file| (file.path, file.bytes)).collect()
}

#[test]
fn all_of_it_is_the_same() {
    let all = Selection { include: paths(&["**"]), ..Selection::default() };
    for (system, compilation) in systems::all().into_iter().filter(|(name, _)| name != "large") {
        let (same, problems) = select(&compilation.dictionary, &all);
        assert!(problems.is_empty(), "{system}");
        for name in Target::NAMES {
            let [before, after] = [&compilation.dictionary, &same].map(|one| emitted(one, name));
            assert_eq!(before.len(), after.len(), "{system}, {name}");
            for (before, after) in before.iter().zip(&after) {
                assert!(before == after, "{system}, {name}: {} differs", before.0);
            }
        }
    }
}

#[test]
fn what_is_kept_has_its_values_in_every_context() {
    let mut compared = 0;
    for (system, compilation) in systems::all().into_iter().filter(|(name, _)| name != "large") {
        let dictionary = &compilation.dictionary;
        // Every second token goes, and every group is in another one.
        let is_kept = |at: usize| at.is_multiple_of(2);
        let names = dictionary.tokens.iter().enumerate();
        let excluded =
            names.filter(|(at, _)| !is_kept(*at)).map(|(_, token)| Pattern::Path(token.dot_path()));
        let moved = |path: &str| format!("new.{path}");
        let rename: BTreeMap<String, String> = dictionary
            .tokens
            .iter()
            .map(|token| (token.path[0].to_string(), moved(&token.path[0])))
            .collect();
        let selection = Selection { include: Vec::new(), exclude: excluded.collect(), rename };
        let (selected, problems) = select(dictionary, &selection);
        assert!(problems.is_empty(), "{system}: {}", problems[0].message);
        let kept: Vec<&Token> = dictionary.tokens.iter().step_by(2).collect();
        assert_eq!(kept.len(), selected.tokens.len(), "{system}");
        let inputs = browser::inputs(dictionary);
        for (before, after) in kept.into_iter().zip(&selected.tokens) {
            assert_eq!(after.dot_path(), moved(&before.dot_path()), "{system}");
            for input in &inputs {
                let value =
                    |dictionary: &Dictionary, token| dictionary.value_of(token, input).map(expected::json);
                assert_eq!(
                    value(dictionary, before),
                    value(&selected, after),
                    "{system}: {}",
                    after.dot_path()
                );
                compared += 1;
            }
        }
        let mut references = Vec::new();
        for variant in selected.tokens.iter().flat_map(|token| &token.variants) {
            references.extend(variant.alias);
            variant.value.iter().for_each(|value| selected[*value].aliases(&mut references));
        }
        assert!(references.iter().all(|id| id.index() < selected.tokens.len()), "{system}");
    }
    assert!(compared > 10_000, "only {compared}");
}
