//! Which tokens a target is given, and where it finds them: what its `include`, `exclude` and `rename` say. The result is
//! a dictionary like any other, so every target follows them without knowing them.

use std::collections::BTreeMap;

use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, TokenId};
use tokens_compiler_core::path::{self, nearest};

mod pattern;
mod rebuild;
mod tree;

pub use pattern::Pattern;

/// Which tokens a target is given, and where it finds them.
#[derive(Clone, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Selection {
    /// What is kept: everything where it is empty.
    pub include: Vec<Pattern>,
    /// What is left out of that. A reference to it becomes its value.
    pub exclude: Vec<Pattern>,
    /// New paths, by the path of a token or of a group with all that is in it; an empty one lifts the members of a group to
    /// the root. The longest path that applies wins.
    pub rename: BTreeMap<String, String>,
}

impl Selection {
    /// The names of its options in tokens.toml.
    pub const OPTIONS: [&str; 3] = ["include", "exclude", "rename"];

    /// Whether it leaves a dictionary as it is.
    pub fn is_empty(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty() && self.rename.is_empty()
    }
}

/// Which tokens an option's patterns fit, by id. Reports what fits none.
pub(crate) fn fitting(
    dictionary: &Dictionary,
    option: &str,
    patterns: &[Pattern],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<bool> {
    for pattern in patterns {
        if !dictionary.tokens.iter().any(|token| pattern.fits(token)) {
            diagnostics.push(unknown(dictionary, option, option, &pattern.to_string()));
        }
    }
    let tokens = dictionary.tokens.iter();
    tokens.map(|token| patterns.iter().any(|pattern| pattern.fits(token))).collect()
}

/// The tokens that are selected, at their new paths, with new ids of tokens, groups and values. Reports what fits no token,
/// that none is left, and paths that meet; the latter keep their first token.
pub fn select(dictionary: &Dictionary, selection: &Selection) -> (Dictionary, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let included = fitting(dictionary, "include", &selection.include, &mut diagnostics);
    let excluded = fitting(dictionary, "exclude", &selection.exclude, &mut diagnostics);
    let kept: Vec<bool> = included
        .into_iter()
        .zip(excluded)
        .map(|(is_included, is_excluded)| (selection.include.is_empty() || is_included) && !is_excluded)
        .collect();
    if diagnostics.is_empty() && !dictionary.tokens.is_empty() && !kept.contains(&true) {
        diagnostics.push(
            Diagnostic::new(Code::InvalidConfig, "`exclude` leaves no token of the target")
                .option("exclude")
                .help("name fewer of them, or remove the target"),
        );
    }
    let renames = Renames::read(dictionary, &selection.rename, &mut diagnostics);
    let selected = rebuild::rebuild(dictionary, &kept, &renames, &mut diagnostics);
    (selected, diagnostics)
}

/// The new paths, the longest old ones first.
struct Renames<'s>(Vec<(Vec<&'s str>, Vec<&'s str>)>);

impl<'s> Renames<'s> {
    fn read(
        dictionary: &Dictionary,
        written: &'s BTreeMap<String, String>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut all = Vec::new();
        for (old, new) in written {
            let old_path = names(old);
            let leads: Vec<TokenId> = dictionary
                .tokens()
                .filter(|(_, token)| starts_with(&token.path, &old_path))
                .map(|(id, _)| id)
                .collect();
            let option = format!("rename.{old}");
            if leads.is_empty() {
                diagnostics.push(unknown(dictionary, "rename", &option, old));
                continue;
            }
            let new_path = names(new);
            let is_token = leads.iter().any(|id| dictionary[*id].path.len() == old_path.len());
            if (is_token && new_path.is_empty()) || new_path.iter().any(|name| name.is_empty()) {
                let message = format!("`rename` makes `{old}` `{new}`, which is not a path");
                diagnostics.push(
                    Diagnostic::new(Code::InvalidConfig, message)
                        .option(option)
                        .help("write names joined by `.`, such as `color.brand`"),
                );
                continue;
            }
            all.push((old_path, new_path));
        }
        all.sort_by_key(|(old, _)| std::cmp::Reverse(old.len()));
        Self(all)
    }

    /// The new path of a token or group; none where it keeps its own.
    fn of<'p>(&'p self, path: &[&'p str]) -> Option<Vec<&'p str>> {
        let (old, new) = self.0.iter().find(|(old, _)| path.starts_with(old))?;
        Some(new.iter().copied().chain(path[old.len()..].iter().copied()).collect())
    }
}

fn names(path: &str) -> Vec<&str> {
    if path.is_empty() { Vec::new() } else { path.split('.').collect() }
}

fn starts_with<N: AsRef<str>>(path: &[N], start: &[&str]) -> bool {
    path.len() >= start.len() && path.iter().zip(start).all(|(name, wanted)| name.as_ref() == *wanted)
}

/// The report of something that fits no token.
fn unknown(dictionary: &Dictionary, option: &str, place: &str, found: &str) -> Diagnostic {
    let message = format!("`{found}` in `{option}` matches no token");
    let known: Vec<String> = dictionary
        .tokens
        .iter()
        .flat_map(|token| (1..=token.path.len()).map(|length| path::join(&token.path[..length], ".")))
        .collect();
    let mut diagnostic = Diagnostic::new(Code::InvalidConfig, message).option(place);
    if let Some(meant) = nearest(found, known.iter().map(String::as_str)) {
        diagnostic = diagnostic.help(format!("did you mean `{meant}`?"));
    }
    diagnostic
}
