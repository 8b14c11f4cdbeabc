//! Names of variables: the names of the path, `/` between them. A variable's name may not hold `.`, `{` and `}`, and a `/`
//! would begin a group; `-` and parentheses stand for them, as a space does for a line break.

use std::fmt::Write as _;

use super::variable::Variable;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Name, TokenId};
use tokens_compiler_core::emit::name::{Scope, Wanted};

/// Names every variable: that of its token, which no other token nor a group has, and its suffix. Reports those that meet.
pub(super) fn settle(
    target: &'static str,
    dictionary: &Dictionary,
    variables: &mut [Variable],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let names: Vec<String> = dictionary.tokens.iter().map(|token| of(&token.path)).collect();
    let groups: Vec<Option<(String, TokenId)>> = dictionary
        .first_tokens()
        .into_iter()
        .enumerate()
        .map(|(index, first)| {
            // Its path is the beginning of that of any token in it.
            let first = first.filter(|_| index > 0)?;
            let mut depth = 0;
            let mut group = index;
            while group > 0 {
                depth += 1;
                group = dictionary.groups[group].parent.index();
            }
            Some((of(&dictionary[first].path[..depth]), first))
        })
        .collect();
    // The token itself has its name, whether or not a variable has it alone.
    let mut suffixes: Vec<Vec<&str>> = dictionary.tokens.iter().map(|_| vec![""]).collect();
    for variable in variables.iter() {
        suffixes[variable.token.index()].push(&variable.suffix);
    }
    let groups =
        groups.iter().flatten().map(|(name, first)| Wanted { is_settled: true, ..Wanted::new(*first, name) });
    let tokens = names
        .iter()
        .zip(&suffixes)
        .enumerate()
        .filter(|(_, (_, suffixes))| suffixes.len() > 1)
        .map(|(index, (name, suffixes))| Wanted { suffixes, ..Wanted::new(TokenId(index as u32), name) });
    let wanted: Vec<Wanted<'_>> = groups.chain(tokens).collect();
    let scope = Scope { target, kind: "", separator: "-", dictionary };
    let changed = scope.settle(&wanted, Some(diagnostics));
    let changed: Vec<(TokenId, String)> =
        changed.into_iter().map(|(place, name)| (wanted[place].id, name)).collect();
    let mut names = names;
    for (id, name) in changed {
        names[id.index()] = name;
    }
    for variable in variables {
        variable.name = [names[variable.token.index()].as_str(), &variable.suffix].concat();
    }
}

fn of(path: &[Name]) -> String {
    let mut text = String::new();
    for name in path {
        if !text.is_empty() {
            text.push('/');
        }
        // A group's own token is none of its members, and has no name in Figma.
        let name = if &**name == "$root" { "root" } else { name };
        push(&mut text, name);
    }
    text
}

/// Adds a name as one that Figma takes.
pub(super) fn push(text: &mut String, name: &str) {
    let start = text.len();
    for c in name.chars() {
        match c {
            '.' | '/' => text.push('-'),
            '{' => text.push('('),
            '}' => text.push(')'),
            // What begins with it is no name in a file of tokens.
            '$' if text.len() == start => text.push('-'),
            c if c.is_control() && c.is_whitespace() => text.push(' '),
            c if c.is_control() => {
                // Writing to a String cannot fail.
                let _ = write!(text, "u{:x}", u32::from(c));
            }
            c => text.push(c),
        }
    }
    if text.len() == start {
        text.push('-');
    }
}
