//! A modifier as a style sheet sees it: a selector for each context, and the media query that chooses a context
//! where no element does.

use std::collections::BTreeMap;

use super::{Options, text};
use crate::option;
use crate::preference::{self, Preferences, Scheme};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{ContextId, Dictionary, Modifier, ModifierId};
use tokens_compiler_core::emit::custom_property;

/// A modifier in selectors and media queries.
#[derive(Debug)]
pub(super) struct Axis {
    pub(super) id: ModifierId,
    pub(super) default: ContextId,
    /// Selectors that together match every element that chooses a context: `[data-theme]`. Each is a compound.
    pub(super) chosen: Vec<String>,
    /// By context.
    pub(super) contexts: Vec<Choice>,
    /// The contexts in the order in which their media queries have to stand: who asks for more comes later.
    pub(super) order: Vec<ContextId>,
}

/// A context in selectors and media queries.
#[derive(Debug)]
pub(super) struct Choice {
    /// Matches elements that choose the context: `[data-theme="dark"]`.
    pub(super) selector: String,
    /// The same, to be followed by more conditions on the element.
    pub(super) compound: String,
    /// The media query that chooses the context without an element that does.
    pub(super) query: Option<String>,
    /// The color scheme that its name speaks of.
    pub(super) scheme: Option<Scheme>,
    /// Whether it is the one context of its modifier that is about this color scheme and nothing else.
    is_plain_scheme: bool,
}

impl Axis {
    pub(super) fn choice(&self, context: ContextId) -> &Choice {
        &self.contexts[context.0 as usize]
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
}

/// The axes of all modifiers, in their order. Options for contexts that do not exist, and modifiers that share an
/// attribute, are reported.
pub(super) fn axes(
    dictionary: &Dictionary,
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Axis> {
    let mut attributes: BTreeMap<String, &str> = BTreeMap::new();
    let mut axes = Vec::with_capacity(dictionary.modifiers.len());
    for (id, modifier) in dictionary.modifiers() {
        let attribute = format!("data-{}", custom_property::identifier(&modifier.name));
        if let Some(first) = attributes.insert(attribute.clone(), &modifier.name) {
            diagnostics.push(shared_attribute(&attribute, first, modifier));
        }
        axes.push(axis(id, modifier, &attribute, options));
    }
    option::check_contexts("css", "selectors", &options.selectors, dictionary, diagnostics);
    option::check_contexts("css", "queries", &options.queries, dictionary, diagnostics);
    axes
}

fn axis(id: ModifierId, modifier: &Modifier, attribute: &str, options: &Options) -> Axis {
    let keys: Vec<String> =
        modifier.contexts.iter().map(|context| format!("{}.{context}", modifier.name)).collect();
    let preferences = Preferences::of(modifier);
    let mut contexts = Vec::with_capacity(keys.len());
    let mut weights = Vec::with_capacity(keys.len());
    let mut chosen = Vec::new();
    for (index, context) in modifier.contexts.iter().enumerate() {
        let selector = match options.selectors.get(&keys[index]) {
            Some(selector) => {
                chosen.push(compound(selector));
                selector.clone()
            }
            None => by_attribute(attribute, context),
        };
        let own = preferences[index];
        let is_meant = preference::is_meant(index, &preferences, &modifier.contexts);
        let (query, weight) = match options.queries.get(&keys[index]) {
            Some(query) => (Some(query.trim().to_owned()).filter(|query| !query.is_empty()), u8::MAX),
            None => ((is_meant && options.media).then(|| own.query()), own.weight()),
        };
        weights.push(if query.is_some() { weight } else { 0 });
        contexts.push(Choice {
            compound: compound(&selector),
            selector,
            query,
            scheme: own.scheme,
            is_plain_scheme: is_meant && own.is_scheme_alone(),
        });
    }
    if chosen.len() < contexts.len() {
        chosen.insert(0, format!("[{attribute}]"));
    }
    let mut order: Vec<ContextId> = (0..contexts.len() as u16).map(ContextId).collect();
    order.sort_by_key(|context| weights[context.0 as usize]);
    Axis { id, default: modifier.default, chosen, contexts, order }
}

fn by_attribute(attribute: &str, context: &str) -> String {
    let mut selector = format!("[{attribute}=");
    text::push_string(&mut selector, context);
    selector.push(']');
    selector
}

/// A selector in a form that can follow and be followed by other conditions on the same element.
pub(super) fn compound(selector: &str) -> String {
    let simple = selector.starts_with(['.', '#', '[', ':'])
        && (selector.starts_with("[data-") && selector.ends_with("\"]")
            || !selector.contains(|c: char| c.is_whitespace() || matches!(c, ',' | '>' | '+' | '~')));
    if simple { selector.to_owned() } else { format!(":is({selector})") }
}

fn shared_attribute(attribute: &str, first: &str, modifier: &Modifier) -> Diagnostic {
    let name = &modifier.name;
    Diagnostic::new(
        Code::InvalidConfig,
        format!(
            "the modifiers `{first}` and `{name}` are both the attribute `{attribute}` in the target `css`"
        ),
    )
    .at(modifier.span, format!("becomes `{attribute}`"))
    .help("rename one of the two, or give the contexts of one selectors of their own in `selectors`")
}
