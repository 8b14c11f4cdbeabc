//! A modifier as a style sheet sees it: a selector for each context, and the media query that chooses a context
//! where no element does.

use std::collections::BTreeMap;

use super::preference::{Preferences, Scheme};
use super::{Options, name, text};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::{ContextId, Dictionary, Modifier, ModifierId};
use crate::emit::name::words;

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
    /// What the user has to prefer for the context to be chosen without an element that does.
    pub(super) media: Option<Preferences>,
    /// The color scheme that its name speaks of.
    pub(super) scheme: Option<Scheme>,
}

impl Axis {
    pub(super) fn choice(&self, context: ContextId) -> &Choice {
        &self.contexts[context.0 as usize]
    }

    /// The contexts that are exactly light and dark.
    pub(super) fn schemes(&self) -> Option<(ContextId, ContextId)> {
        let find = |scheme| {
            let wanted = Preferences { scheme: Some(scheme), ..Preferences::default() };
            let at = self.contexts.iter().position(|choice| choice.media == Some(wanted))?;
            Some(ContextId(at as u16))
        };
        Some((find(Scheme::Light)?, find(Scheme::Dark)?))
    }

    /// The contexts with a media query, in the order in which the queries have to stand.
    pub(super) fn media(&self) -> impl Iterator<Item = (ContextId, Preferences)> + '_ {
        self.order.iter().filter_map(|&context| Some((context, self.choice(context).media?)))
    }
}

/// The axes of all modifiers, in their order. Selectors for contexts that do not exist, and modifiers that share an
/// attribute, are reported.
pub(super) fn axes(dictionary: &Dictionary, options: &Options, diagnostics: &mut Diagnostics) -> Vec<Axis> {
    let mut used = 0;
    let mut attributes: BTreeMap<String, &str> = BTreeMap::new();
    let mut axes = Vec::with_capacity(dictionary.modifiers.len());
    for (id, modifier) in dictionary.modifiers() {
        let attribute = format!("data-{}", name::identifier(&modifier.name));
        let custom: Vec<Option<&String>> = modifier
            .contexts
            .iter()
            .map(|context| options.selectors.get(&format!("{}.{context}", modifier.name)))
            .collect();
        used += custom.iter().flatten().count();
        if let Some(first) = attributes.insert(attribute.clone(), &modifier.name) {
            diagnostics.report(shared_attribute(&attribute, first, modifier));
        }
        axes.push(axis(id, modifier, &attribute, &custom));
    }
    if used < options.selectors.len() {
        report_unknown(dictionary, options, diagnostics);
    }
    axes
}

fn axis(id: ModifierId, modifier: &Modifier, attribute: &str, custom: &[Option<&String>]) -> Axis {
    let mut chosen = Vec::new();
    if custom.iter().any(Option::is_none) {
        chosen.push(format!("[{attribute}]"));
    }
    chosen.extend(custom.iter().flatten().map(|selector| compound(selector)));
    let preferences = Preferences::of(modifier);
    let contexts: Vec<Choice> = modifier
        .contexts
        .iter()
        .enumerate()
        .map(|(index, context)| {
            let selector = custom[index].cloned().unwrap_or_else(|| {
                let mut selector = format!("[{attribute}=");
                text::push_string(&mut selector, context);
                selector.push(']');
                selector
            });
            let compound = compound(&selector);
            let media = is_meant(index, &preferences, &modifier.contexts).then_some(preferences[index]);
            Choice { selector, compound, media, scheme: preferences[index].scheme }
        })
        .collect();
    let mut order: Vec<ContextId> = (0..contexts.len() as u16).map(ContextId).collect();
    order.sort_by_key(|context| contexts[context.0 as usize].media.map_or(0, Preferences::weight));
    Axis { id, default: modifier.default, chosen, contexts, order }
}

/// Whether a context is the one that its preferences mean: among several (`dark`, `dark-dimmed`) the one with the
/// fewest words, the first of those.
fn is_meant(index: usize, preferences: &[Preferences], names: &[String]) -> bool {
    let own = preferences[index];
    if own == Preferences::default() {
        return false;
    }
    let length = |at: usize| {
        let mut all = Vec::new();
        words(&names[at], &mut all);
        all.len()
    };
    (0..names.len())
        .filter(|&other| other != index && preferences[other] == own)
        .all(|other| (length(index), index) < (length(other), other))
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

fn report_unknown(dictionary: &Dictionary, options: &Options, diagnostics: &mut Diagnostics) {
    for key in options.selectors.keys() {
        let known = dictionary.modifiers.iter().any(|modifier| {
            key.strip_prefix(&modifier.name)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|context| modifier.contexts.iter().any(|name| name == context))
        });
        if !known {
            diagnostics.report(
                Diagnostic::new(
                    Code::InvalidConfig,
                    format!("`selectors` of the target `css` names `{key}`, which is no context"),
                )
                .help("write a modifier and one of its contexts with a dot between, such as `theme.dark`"),
            );
        }
    }
}
