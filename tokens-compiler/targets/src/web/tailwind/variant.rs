//! A variant of classes for each context: `theme-dark:p-4` holds where the nearest element that chooses a theme chooses
//! the dark one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::web::css::Region;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::{custom_property, name};

/// Variants of Tailwind's own that a modifier and its context may be called like.
const OWN: &str = "any-pointer-coarse any-pointer-fine any-pointer-none contrast-less contrast-more first-letter \
    first-line first-of-type focus-visible focus-within forced-colors in-range inverted-colors last-of-type \
    motion-reduce motion-safe only-child only-of-type out-of-range placeholder-shown pointer-coarse pointer-fine \
    pointer-none read-only read-write user-invalid user-valid details-content";

/// How variants of Tailwind's own begin that take any value: those that a context adds would not be found.
const OPEN: [&str; 15] = [
    "aria",
    "data",
    "group",
    "has",
    "in",
    "max",
    "min",
    "not",
    "nth",
    "nth-last",
    "nth-last-of-type",
    "nth-of-type",
    "peer",
    "supports",
    "rtl",
];

/// A context as a variant.
pub(super) struct Variant {
    pub(super) name: String,
    /// Match elements that choose it themselves.
    pub(super) own: String,
    /// Match all others, which have it from around them.
    pub(super) others: String,
    /// The condition of a container that it is chosen around them.
    pub(super) around: String,
}

/// The variants of all contexts. Two of one name are reported.
pub(super) fn of(
    dictionary: &Dictionary,
    regions: &[Vec<Region>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Variant> {
    let own: BTreeSet<&str> = OWN.split_whitespace().collect();
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let mut variants = Vec::new();
    for (modifier, contexts) in dictionary.modifiers.iter().zip(regions) {
        for (context, region) in modifier.contexts.iter().zip(contexts) {
            let wanted = ascii(&[&modifier.name, context]);
            let who = format!("the context `{context}` of the modifier `{}`", modifier.name);
            let is_own = own.contains(wanted.as_str())
                || OPEN
                    .iter()
                    .any(|start| wanted.strip_prefix(start).is_some_and(|rest| rest.starts_with('-')));
            let other = if is_own {
                Some("a variant of Tailwind's own")
            } else {
                taken.get(&wanted).map(String::as_str)
            };
            let mut name = wanted.clone();
            if let Some(other) = other {
                if is_own {
                    name = format!("context-{wanted}");
                }
                let free = name.clone();
                let mut number = 2;
                while taken.contains_key(&name) {
                    name = format!("{free}-{number}");
                    number += 1;
                }
                diagnostics.push(
                    Diagnostic::new(
                        Code::NameCollision,
                        format!(
                            "{who} becomes the variant `{wanted}` in the target `tailwind`, like {other}"
                        ),
                    )
                    .at(modifier.span, format!("one becomes `{wanted}`"))
                    .note(format!("where this is allowed, the variant is `{name}`"))
                    .help("rename the modifier or the context"),
                );
            }
            taken.insert(name.clone(), who);
            variants.push(variant(name, region));
        }
    }
    variants
}

fn variant(name: String, region: &Region) -> Variant {
    let mut own = region.selectors.join(", ");
    let anywhere = region.anywhere.join(", ");
    if region.is_at_root {
        // The root is in no container that could be asked.
        own = format!("{own}, :root:not({anywhere})");
    }
    Variant {
        name,
        own: format!("&:where({})", quiet(&own)),
        others: format!("&:where(:not({}))", quiet(&anywhere)),
        around: format!("not style({})", region.flag),
    }
}

/// A selector whose strings hold none of the marks that Tailwind looks for in variants, wherever they stand.
fn quiet(selector: &str) -> String {
    let mut text = String::with_capacity(selector.len());
    let mut quote = None;
    let mut rest = selector.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => {
                text.push(c);
                text.extend(rest.next());
                continue;
            }
            '"' | '\'' if quote.is_none() => quote = Some(c),
            _ if quote == Some(c) => quote = None,
            '&' | '{' | '}' | '@' | ';' | ',' | '(' | ')' | '[' | ']' | ':' if quote.is_some() => {
                // Writing to a String cannot fail.
                let _ = write!(text, "\\{:x} ", u32::from(c));
                continue;
            }
            _ => {}
        }
        text.push(c);
    }
    text
}

/// Words of ASCII letters and digits, joined by hyphens; a name without any is spelled.
fn ascii(path: &[&str]) -> String {
    let mut text = String::new();
    for name in path {
        let words = name::path_words(&[name]);
        for word in &words {
            text.push_str(if text.is_empty() { "" } else { "-" });
            super::mapping::push_ascii(&mut text, word);
        }
        if words.is_empty() {
            text.push_str(if text.is_empty() { "" } else { "-" });
            custom_property::spell_path(&mut text, &[name]);
        }
    }
    text
}
