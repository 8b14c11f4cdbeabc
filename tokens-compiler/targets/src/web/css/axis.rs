//! A modifier as a style sheet sees it: selectors for each context, and the media query that chooses a context where
//! no element does.

use std::collections::BTreeMap;

use super::{Options, selector};
use crate::language::literal::CSS;
use crate::option;
use crate::preference::{self, Preferences, Scheme};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{ContextId, Dictionary, Modifier, ModifierId};
use tokens_compiler_core::emit::custom_property;

/// The value of the attribute that gives the choice back to the user's preferences.
const AUTO: &str = "auto";

/// A modifier in selectors and media queries.
#[derive(Debug)]
pub(super) struct Axis {
    pub(super) id: ModifierId,
    pub(super) default: ContextId,
    /// Selectors that together match every element that makes a choice: `[data-theme]`.
    pub(super) anywhere: Vec<String>,
    /// Matches elements that give the choice back to the user's preferences: `[data-theme="auto"]`.
    pub(super) auto: Option<String>,
    /// Whether contexts are chosen by the attribute only, so that no element chooses two.
    pub(super) is_by_attribute: bool,
    /// By context.
    pub(super) contexts: Vec<Choice>,
    /// The contexts in the order in which their media queries have to stand: who asks for more comes later.
    order: Vec<ContextId>,
}

/// A context in selectors and media queries.
#[derive(Debug)]
pub(super) struct Choice {
    /// Match elements that choose the context: `[data-theme="dark"]`.
    pub(super) selectors: Vec<String>,
    /// What a host of a shadow tree is that chooses it, each without `:host()`; none where no host can be meant.
    pub(super) hosts: Vec<String>,
    /// The media query that chooses the context without an element that does.
    query: Option<String>,
    /// The color scheme that its name speaks of.
    pub(super) scheme: Option<Scheme>,
    /// Whether it is the one context of its modifier that is about this color scheme and nothing else.
    is_plain_scheme: bool,
}

impl Axis {
    pub(super) fn choice(&self, context: ContextId) -> &Choice {
        &self.contexts[context.index()]
    }

    /// The contexts that are exactly light and dark.
    pub(super) fn schemes(&self) -> Option<(ContextId, ContextId)> {
        let find = |scheme| {
            let is_it = |choice: &Choice| choice.is_plain_scheme && choice.scheme == Some(scheme);
            Some(ContextId(self.contexts.iter().position(is_it)? as u16))
        };
        Some((find(Scheme::Light)?, find(Scheme::Dark)?))
    }

    /// The contexts with a media query, in the order in which the queries have to stand.
    pub(super) fn queries(&self) -> impl Iterator<Item = (ContextId, &str)> + '_ {
        self.order.iter().filter_map(|&context| Some((context, self.choice(context).query.as_deref()?)))
    }

    /// Whether nothing but its attribute chooses a context.
    pub(super) fn is_plain(&self) -> bool {
        self.is_by_attribute && self.queries().next().is_none()
    }
}

/// Where the defaults are declared, as the option `selector` says it.
#[derive(Debug)]
pub(super) struct Root {
    pub(super) selector: String,
    /// Whether it is the root of every document or shadow tree that has the style sheet, and nothing below it.
    pub(super) is_top: bool,
    /// Whether it may be the host of a shadow tree.
    pub(super) has_host: bool,
    /// Whether there may be others, which it does not match.
    has_other_hosts: bool,
}

impl Root {
    pub(super) fn new(selector: &str) -> Self {
        let all: Vec<&str> = selector::list_of(selector).iter().map(|one| one.text).collect();
        let has_host = selector.contains(":host");
        Self {
            selector: selector.to_owned(),
            is_top: all.iter().all(|one| matches!(*one, ":root" | ":host" | "html")),
            has_host,
            has_other_hosts: has_host && !all.contains(&":host"),
        }
    }

    /// Whether it is the root of the page and nothing else.
    pub(super) fn is_plain(&self) -> bool {
        self.selector == ":root"
    }

    /// Matches where choices begin: above everything that the style sheet may hold for.
    pub(super) fn top(&self) -> Vec<String> {
        let all: &[&str] = if self.is_plain() { &[":root"] } else { &[":root", ":host"] };
        all.iter().map(|&one| one.to_owned()).collect()
    }
}

/// The axes of all modifiers, in their order. Options for contexts that do not exist, and modifiers that share an
/// attribute, are reported.
pub(super) fn axes(
    target: &str,
    dictionary: &Dictionary,
    options: &Options,
    root: &Root,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Axis> {
    let mut attributes: BTreeMap<String, &str> = BTreeMap::new();
    let mut axes = Vec::with_capacity(dictionary.modifiers.len());
    for (id, modifier) in dictionary.modifiers() {
        let attribute = format!("data-{}", custom_property::identifier(&modifier.name));
        if let Some(first) = attributes.insert(attribute.clone(), &modifier.name) {
            diagnostics.push(shared_attribute(target, &attribute, first, modifier));
        }
        axes.push(axis(id, modifier, &attribute, options, root));
    }
    option::check_contexts(target, "selectors", &options.selectors, dictionary, diagnostics);
    option::check_contexts(target, "queries", &options.queries, dictionary, diagnostics);
    axes
}

fn axis(id: ModifierId, modifier: &Modifier, attribute: &str, options: &Options, root: &Root) -> Axis {
    let keys: Vec<String> =
        modifier.contexts.iter().map(|context| format!("{}.{context}", modifier.name)).collect();
    let preferences = Preferences::of(modifier);
    let base = preferences[modifier.default.index()].scheme.unwrap_or(Scheme::Light);
    let mut contexts = Vec::with_capacity(keys.len());
    let mut weights = Vec::with_capacity(keys.len());
    let mut named = Vec::new();
    for (index, context) in modifier.contexts.iter().enumerate() {
        let selector = match options.selectors.get(&keys[index]) {
            Some(selector) => {
                let selector = selector.trim().to_owned();
                named.push(selector.clone());
                selector
            }
            None => by_attribute(attribute, context),
        };
        let own = preferences[index];
        let is_meant = preference::is_meant(index, &preferences, modifier);
        let (query, weight) = match options.queries.get(&keys[index]) {
            Some(query) => (Some(query.trim().to_owned()).filter(|query| !query.is_empty()), u8::MAX),
            None => ((is_meant && options.media).then(|| own.query()), own.weight(base)),
        };
        weights.push(weight);
        let (selectors, hosts) = with_hosts(selector, root);
        contexts.push(Choice {
            selectors,
            hosts,
            query,
            scheme: own.scheme,
            is_plain_scheme: is_meant && own.is_scheme_alone(),
        });
    }
    let mut order: Vec<ContextId> = (0..contexts.len() as u16).map(ContextId).collect();
    order.sort_by_key(|context| weights[context.index()]);
    let has_query = contexts.iter().any(|choice| choice.query.is_some());
    let auto = (has_query && !modifier.contexts.iter().any(|context| context == AUTO))
        .then(|| by_attribute(attribute, AUTO));
    let is_by_attribute = named.is_empty();
    let mut anywhere = named;
    if anywhere.len() < contexts.len() || auto.is_some() {
        anywhere.insert(0, format!("[{attribute}]"));
    }
    if root.has_other_hosts {
        anywhere = anywhere.into_iter().flat_map(|selector| with_hosts(selector, root).0).collect();
    }
    Axis { id, default: modifier.default, anywhere, auto, is_by_attribute, contexts, order }
}

fn by_attribute(attribute: &str, context: &str) -> String {
    let mut selector = format!("[{attribute}=");
    CSS.push(&mut selector, context);
    selector.push(']');
    selector
}

/// A selector and the same for hosts of shadow trees, which no selector of an element matches; and what those hosts are,
/// each without `:host()`.
fn with_hosts(selector: String, root: &Root) -> (Vec<String>, Vec<String>) {
    let mut hosts = Vec::new();
    let mut selectors = vec![selector];
    if root.has_host {
        hosts.extend(selector::list_of(&selectors[0]).iter().filter_map(|one| Some(one.host?.to_owned())));
        let written: Vec<String> = hosts.iter().map(|host| format!(":host({host})")).collect();
        let missing = written.into_iter().filter(|host| !selectors[0].contains(host));
        selectors.extend(missing.collect::<Vec<_>>());
    }
    (selectors, hosts)
}

fn shared_attribute(target: &str, attribute: &str, first: &str, modifier: &Modifier) -> Diagnostic {
    let name = &modifier.name;
    Diagnostic::new(
        Code::InvalidConfig,
        format!(
            "the modifiers `{first}` and `{name}` both become the attribute `{attribute}` in the target `{target}`"
        ),
    )
    .at(modifier.span, format!("becomes `{attribute}`"))
    .help("rename one of the two, or give the contexts of one their own `selectors`")
}
