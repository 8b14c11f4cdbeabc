//! Random options of the target.

use std::collections::BTreeMap;

use tokens_compiler::dictionary::{ContextId, Dictionary, ModifierId};
use tokens_compiler::targets::css;

use super::pick;
use crate::browser::form::{FORMS, Form, Place};
use crate::browser::user::QUERIES;
use crate::random::Random;

/// A random form of the option `selector`; the root of the page more often than others.
pub(super) fn form(random: &mut Random) -> Form {
    if random.below(6) == 0 { FORMS[0] } else { *pick(random, &FORMS) }
}

/// Random options. All are named, so that a new one is drawn, too, before this compiles.
pub(super) fn options(random: &mut Random, dictionary: &Dictionary, form: Form) -> css::Options {
    let mut one_of = |chances: usize| random.below(chances) == 0;
    let (media, color_scheme, light_dark) = (!one_of(4), !one_of(4), one_of(3));
    let (property, is_value, has_layer, comments) = (one_of(3), one_of(3), one_of(4), one_of(2));
    let parts = if one_of(2) { css::Parts::Needed } else { css::Parts::All };
    let references = if is_value { css::References::Value } else { css::References::Var };
    let directions = [None, None, None, Some("to right"), Some("45deg"), Some("to top in oklch longer hue")];
    let spaces = ["srgb", "srgb", "oklab", "srgb-linear", "oklch longer hue", "display-p3"];
    css::Options {
        // The name of a file, not what is in it.
        file: "tokens.css".to_owned(),
        prefix: (*pick(random, &["", "", "ds", "Ü 2"])).to_owned(),
        selector: form.selector.to_owned(),
        selectors: selectors(random, dictionary, form),
        queries: queries(random, dictionary),
        references,
        parts,
        comments,
        media,
        color_scheme,
        light_dark,
        property,
        layer: has_layer.then(|| (*pick(random, &["tokens", "theme.tokens"])).to_owned()),
        gradient_direction: pick(random, &directions).map(str::to_owned),
        gradient_space: (*pick(random, &spaces)).to_owned(),
    }
}

/// Selectors of contexts, each of which matches a class: of all contexts of a modifier, of some or of none.
fn selectors(random: &mut Random, dictionary: &Dictionary, form: Form) -> BTreeMap<String, String> {
    let mut selectors = BTreeMap::new();
    for (id, modifier) in dictionary.modifiers() {
        let share = random.below(6);
        for (index, context) in modifier.contexts.iter().enumerate() {
            if share == 0 || share == 1 && random.below(2) == 0 {
                let class = class(id, ContextId(index as u16));
                let key = format!("{}.{context}", modifier.name);
                selectors.insert(key, selector(random, &class, form));
            }
        }
    }
    selectors
}

/// A selector for a class.
fn selector(random: &mut Random, class: &str, form: Form) -> String {
    let is_host = form.place == Place::Host;
    match random.below(8) {
        0 => format!(":where(.{class})"),
        1 => format!("[class~='{class}']"),
        2 => format!("#none, .{class}:not(.a, [id='a > b'])"),
        // What `:host()` takes is not all that a selector may have.
        3 if is_host => format!(".{class}:not(:has(#none), .a > .b), :host(.{class})"),
        3 => format!("html.{class}, body .{class}"),
        _ => format!(".{class}"),
    }
}

/// Media queries of contexts: of some contexts of few modifiers.
fn queries(random: &mut Random, dictionary: &Dictionary) -> BTreeMap<String, String> {
    let mut queries = BTreeMap::new();
    for (_, modifier) in dictionary.modifiers() {
        if random.below(3) > 0 {
            continue;
        }
        for context in &modifier.contexts {
            if random.below(2) == 0 {
                let (query, _) = pick(random, &QUERIES);
                queries.insert(format!("{}.{context}", modifier.name), (*query).to_owned());
            }
        }
    }
    queries
}

/// The class that chooses a context.
pub(super) fn class(modifier: ModifierId, context: ContextId) -> String {
    format!("c{}-{}", modifier.0, context.0)
}
