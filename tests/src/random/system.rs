//! Random systems, as the text of a resolver document with everything inline.

use std::fmt::Write as _;

use super::Random;

const NAMES: [&str; 4] = ["a", "b", "c", "d"];
const INNER: [&str; 2] = ["e", "f"];

/// What is there in every system, so that most references lead somewhere.
const GROUND: &str = r##""z": {"a": {"$type": "number", "$value": 10}, "b": {"$ref": "#/z/a"},
"g": {"a": {"$type": "number", "$value": 11}, "b": {"$value": "{z.a}"}}, "h": {"$extends": "{z.g}", "c": {"b": {"$value": "{z.g.b}"}}}}"##;

const TOKENS: [&str; 6] = ["z.a", "z.b", "z.g.a", "z.g.b", "z.h.a", "z.h.c.b"];
const GROUPS: [&str; 3] = ["z.g", "z.h", "z.h.c"];

/// A path that is there or, now and then, one of one to three names.
fn target(random: &mut Random, there: &[&str]) -> String {
    if random.below(10) == 0 { path(random) } else { there[random.below(there.len())].to_owned() }
}

fn path(random: &mut Random) -> String {
    let names: Vec<&str> = (0..=random.below(3)).map(|_| NAMES[random.below(NAMES.len())]).collect();
    names.join(".")
}

/// What stands under a name: mostly tokens with numbers and aliases, and groups that may extend others.
fn member(random: &mut Random, depth: usize) -> String {
    let kind = if depth >= 3 { random.below(6) } else { random.below(12) };
    match kind {
        0..=3 => format!(r#"{{"$type": "number", "$value": {}}}"#, random.below(9)),
        4 | 5 => format!(r#"{{"$value": "{{{}}}"}}"#, target(random, &TOKENS)),
        // What may be a token in one context and a group in another, and a reference again.
        6 => {
            let path = target(random, &[&TOKENS[..], &GROUPS[..]].concat());
            format!(r##"{{"$ref": "#/{}"}}"##, path.replace('.', "/"))
        }
        7 | 8 => format!(
            r#"{{"$extends": "{{{}}}"{}}}"#,
            target(random, &GROUPS),
            members(random, depth + 1, true)
        ),
        _ => format!("{{{}}}", members(random, depth + 1, false)),
    }
}

/// Members of a group, each name at most once.
fn members(random: &mut Random, depth: usize, is_first: bool) -> String {
    let mut text = String::new();
    let mut is_first = !is_first;
    for name in NAMES {
        if random.below(5) < 2 {
            let member = member(random, depth);
            // Writing to a String cannot fail.
            let _ = write!(text, "{}\"{name}\": {member}", if is_first { "" } else { ", " });
            is_first = false;
        }
    }
    text
}

fn tree(random: &mut Random) -> String {
    format!("{{{}}}", members(random, 0, false))
}

/// A context's tree; now and then one that changes what is in every system.
fn context(random: &mut Random) -> String {
    if random.below(6) == 0 {
        format!(r#"{{"z": {{"g": {{{}}}}}}}"#, members(random, 2, false))
    } else {
        tree(random)
    }
}

/// Any system: most references lead somewhere.
pub fn any(random: &mut Random) -> String {
    let base = format!("{{{GROUND}{}}}", members(random, 0, true));
    resolver(random, &base, context)
}

/// A base layer and two modifiers of two and three contexts.
fn resolver(random: &mut Random, base: &str, context: fn(&mut Random) -> String) -> String {
    let contexts = |random: &mut Random, names: &[&str]| {
        let each: Vec<String> =
            names.iter().map(|name| format!("\"{name}\": [{}]", context(random))).collect();
        format!(r#"{{"default": "{}", "contexts": {{{}}}}}"#, names[0], each.join(", "))
    };
    let (m, n) = (contexts(random, &["0", "1"]), contexts(random, &["0", "1", "2"]));
    format!(
        r##"{{"version": "2025.10", "sets": {{"base": {{"sources": [{base}]}}}}, "modifiers": {{"m": {m}, "n": {n}}},
"resolutionOrder": [{{"$ref": "#/sets/base"}}, {{"$ref": "#/modifiers/m"}}, {{"$ref": "#/modifiers/n"}}]}}"##
    )
}

/// A system of groups that extend each other, and parts of each other, in chains: most of them lead somewhere, and some
/// in a circle.
pub fn chains(random: &mut Random) -> String {
    let base = groups(random, 3, true);
    resolver(
        random,
        &base,
        |random| if random.below(3) == 0 { groups(random, 8, false) } else { "{}".to_owned() },
    )
}

/// Groups of three levels. One in `rarity` extends another; all of them are there where they must be.
fn groups(random: &mut Random, rarity: usize, all: bool) -> String {
    fn group(random: &mut Random, rarity: usize, all: bool, depth: usize) -> String {
        let mut members = Vec::new();
        if random.below(rarity) == 0 {
            let path: Vec<&str> = (0..=random.below(3))
                .map(|level| if level == 0 { NAMES[random.below(4)] } else { INNER[random.below(2)] })
                .collect();
            members.push(match random.below(4) {
                0 => format!(r##""$ref": "#/{}""##, path.join("/")),
                1 => format!(r##""$extends": "#/{}""##, path.join("/")),
                _ => format!(r#""$extends": "{{{}}}""#, path.join(".")),
            });
        }
        for name in ["t", "u"] {
            if random.below(3) == 0 {
                members.push(format!(r#""{name}": {{"$type": "number", "$value": {}}}"#, random.below(99)));
            }
        }
        if depth < 2 {
            for name in INNER {
                if all && random.below(4) > 0 || random.below(5) == 0 {
                    members.push(format!(r#""{name}": {}"#, group(random, rarity * 2, all, depth + 1)));
                }
            }
        }
        format!("{{{}}}", members.join(", "))
    }
    let mut members = Vec::new();
    for name in NAMES {
        if all || random.below(3) == 0 {
            members.push(format!(r#""{name}": {}"#, group(random, rarity, all, 0)));
        }
    }
    format!("{{{}}}", members.join(", "))
}
