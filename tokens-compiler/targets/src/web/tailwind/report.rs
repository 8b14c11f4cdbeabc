//! What Tailwind has no place for, and values that a place doesn't take.

use std::collections::BTreeMap;

use super::mapping::Entry;
use super::namespace::{self, Form};
use super::settle::{Theme, listed};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, TokenId, Variant};
use tokens_compiler_core::value::{Scalar, TokenType, Value};

/// Reports the tokens without a namespace: once for each group at the root.
pub(super) fn unmapped(dictionary: &Dictionary, tokens: &[TokenId], diagnostics: &mut Vec<Diagnostic>) {
    let mut groups: Vec<(&str, Vec<TokenId>)> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for &id in tokens {
        let token = &dictionary[id];
        let name = token.path.first().filter(|_| token.path.len() > 1).map_or("", |name| &**name);
        let place = *places.entry(name).or_insert_with(|| {
            groups.push((name, Vec::new()));
            groups.len() - 1
        });
        groups[place].1.push(id);
    }
    for (name, tokens) in groups {
        let paths = listed(tokens.iter().map(|id| format!("`{}`", dictionary[*id].dot_path())));
        let (have, they) = if tokens.len() == 1 {
            ("has", "it is there as a custom property")
        } else {
            ("have", "they are there as custom properties")
        };
        let message = format!("in the target `tailwind`, {paths} {have} no namespace, so no class; {they}");
        let mappable = tokens.iter().find_map(|id| {
            let token_type = dictionary[*id].token_type;
            let usual = ["spacing", "opacity", "animate"].iter().filter_map(|name| namespace::named(name));
            let namespace = usual.chain(&namespace::ALL).find(|one| one.takes.contains(&token_type))?;
            let key = if name.is_empty() { dictionary[*id].dot_path() } else { name.to_owned() };
            Some(format!(
                "map a group or a token in tokens.toml, such as `namespaces = {{ \"{key}\" = \"{}\" }}`; `none` says that it has none",
                namespace.name
            ))
        });
        let help = mappable.unwrap_or_else(|| {
            "Tailwind has no namespace for tokens of this type; `namespaces` says so with `none`".to_owned()
        });
        let first = &dictionary[tokens[0]];
        diagnostics.push(
            Diagnostic::new(Code::NotExpressible, message)
                .at(first.base().span, "the first of these tokens")
                .token(first.dot_path())
                .help(help),
        );
    }
}

/// Reports what an entry can't be in its namespace.
pub(super) fn values(dictionary: &Dictionary, theme: &Theme, version: u8, diagnostics: &mut Vec<Diagnostic>) {
    for (entry, variable, _) in theme.iter() {
        let namespace = entry.namespace;
        let mut say = |variant: &Variant, what: &str| {
            let path = dictionary[entry.token].dot_path();
            diagnostics.push(
                Diagnostic::new(Code::NotExpressible, format!("in the target `tailwind`, `{path}`: {what}"))
                    .at(variant.span, format!("becomes `{variable}`"))
                    .token(path),
            );
        };
        if version == 3 && namespace.key.is_none() {
            say(
                dictionary[entry.token].base(),
                &format!("version 3 has no classes for `{}`", namespace.name),
            );
        }
        if namespace.form == Form::Value {
            query(dictionary, entry, &mut say);
        }
        for variant in &dictionary[entry.token].variants {
            let Some(value) = variant.value.map(|value| &dictionary[value]) else { continue };
            let Some(number) = number(value) else { continue };
            match namespace.name {
                "z-index" if number.fract() != 0.0 => {
                    say(variant, &format!("a `z-index` is a whole number, and this is {number}"));
                }
                "opacity" if !(0.0..=1.0).contains(&number) => {
                    say(variant, &format!("an opacity is from 0 to 1, and this is {number}"));
                }
                "aspect" if number <= 0.0 => {
                    say(variant, &format!("an aspect ratio is above 0, and this is {number}"));
                }
                _ if number < 0.0 && namespace.is_positive => {
                    say(variant, &format!("browsers ignore a negative value in `{}`", namespace.name));
                }
                _ => {}
            }
        }
    }
    units(dictionary, theme, diagnostics);
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) | Value::Opaque(Scalar::Number(number)) => Some(*number),
        Value::Dimension(length) => Some(length.value),
        Value::Duration(duration) => Some(duration.value),
        Value::Typography(style) => {
            let height = style.line_height.as_ref().map_or(0.0, |height| height.value);
            Some(style.font_size.value.value.min(height))
        }
        _ => None,
    }
}

/// Reports what a query can't follow.
fn query(dictionary: &Dictionary, entry: Entry, say: &mut impl FnMut(&Variant, &str)) {
    let token = &dictionary[entry.token];
    let name = entry.namespace.name;
    if token.base().value.is_none() {
        say(
            token.base(),
            &format!(
                "a {name} stands in a query, which has no contexts; without a value in the default ones it is left out"
            ),
        );
    } else if token.variants.iter().any(|variant| !dictionary.are_same(variant.value, token.base().value)) {
        say(
            token.base(),
            &format!(
                "a {name} stands in a query, which has no contexts; the value in the default ones is written"
            ),
        );
    }
}

/// Reports breakpoints and containers in several units, which Tailwind sorts by the unit before the number.
fn units(dictionary: &Dictionary, theme: &Theme, diagnostics: &mut Vec<Diagnostic>) {
    for namespace in namespace::ALL.iter().filter(|namespace| namespace.form == Form::Value) {
        let unit = |entry: Entry| match dictionary[entry.token].base().value.map(|value| &dictionary[value]) {
            Some(Value::Dimension(length)) => Some(length.unit.name().to_owned()),
            _ => None,
        };
        let mut first: Option<String> = None;
        for (entry, variable, _) in theme.of(namespace) {
            let Some(own) = unit(entry) else { continue };
            let first = first.get_or_insert_with(|| own.clone());
            if *first != own {
                let token = &dictionary[entry.token];
                let path = token.dot_path();
                let message = format!(
                    "in the target `tailwind`, `{path}` is in `{own}` and others of `--{}-*` in `{first}`: Tailwind sorts them by the unit first, so that a narrower one may win",
                    namespace.name
                );
                diagnostics.push(
                    Diagnostic::new(Code::NotExpressible, message)
                        .at(token.base().span, format!("becomes `{variable}`"))
                        .token(path)
                        .help("write all of them in one unit"),
                );
            }
        }
    }
}

/// The classes that the families of text styles have, since `text-*` holds none: `font-` and the style's name where it
/// is free. Where it isn't, the style is reported.
pub(super) fn families(
    dictionary: &Dictionary,
    theme: &Theme,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(TokenId, String)> {
    let fonts = ["font", "font-weight"].map(|name| namespace::named(name).map(std::ptr::from_ref));
    let is_font = |entry: &Entry| fonts.contains(&Some(std::ptr::from_ref(entry.namespace)));
    let taken: Vec<(&str, TokenId)> = {
        let mut taken: Vec<(&str, TokenId)> = theme
            .iter()
            .filter(|(entry, ..)| is_font(entry))
            .map(|(entry, _, name)| (name, entry.token))
            .collect();
        taken.sort_unstable();
        taken
    };
    let mut families = Vec::new();
    for (entry, variable, name) in theme.iter() {
        let token = &dictionary[entry.token];
        let is_style = token.variants.iter().any(|variant| variant.token_type == TokenType::Typography);
        if entry.namespace.form != Form::Text || !is_style {
            continue;
        }
        let met = taken.binary_search_by(|(other, _)| (*other).cmp(name)).ok().map(|at| taken[at].1);
        let is_own = super::namespace::named("font").is_some_and(|font| {
            font.hidden.iter().any(|start| name.starts_with(start))
                || font.taken.iter().any(|(_, names)| names.split(' ').any(|one| one == name))
        });
        if met.is_none() && !is_own {
            families.push((entry.token, name.to_owned()));
            continue;
        }
        let path = token.dot_path();
        let other =
            met.map_or("Tailwind's own class".to_owned(), |id| format!("`{}`", dictionary[id].dot_path()));
        diagnostics.push(
            Diagnostic::new(
                Code::NotExpressible,
                format!("in the target `tailwind`, `{path}`: a `text-*` has no font family, and `font-{name}` is {other}"),
            )
            .at(token.base().span, format!("becomes `{variable}`"))
            .token(path)
            .help(format!("set the family beside it, as in `text-{name} font-body`, or rename one of the two")),
        );
    }
    families
}
