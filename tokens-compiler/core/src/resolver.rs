//! The resolver document (Resolver 4 to 6): which sources apply, in which order, under which contexts.
//!
//! What goes in is a resolver document or a single token file; what comes out is a list of [`Layer`]s, each with
//! the condition under which it applies. Token files are opened here and read later.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::{ContextId, Modifier, ModifierId};
use crate::document::Place;
use crate::json::{Kind, Node};
use crate::path;
use crate::source::{SourceId, Span};
use crate::source_set::SourceSet;

mod layer;
mod limit;
mod reference;
mod shape;

pub(crate) use layer::{Layer, Resolver, SourceGroup};

use reference::Target;

/// How many modifiers a resolver document may have.
const MAX_MODIFIERS: usize = 256;

/// Whether the document is a resolver document rather than a token file.
pub(crate) fn is_resolver(path: &str, root: Node<'_>) -> bool {
    let name = path::last(path, '/');
    let named = path::holds(name, ".resolver.") || name.ends_with(".resolver");
    named || root.get("resolutionOrder").is_some_and(|order| order.kind() == Kind::Array)
}

/// Reads a resolver document.
pub(crate) fn load(root: Place, source_set: &mut SourceSet<'_>, diagnostics: &mut Diagnostics) -> Resolver {
    let mut reader = Reader {
        source_set,
        diagnostics,
        document: root.source,
        resolver: Resolver::default(),
        items: Vec::new(),
        sources: 0,
        is_too_large: false,
        when: None,
        unread: None,
    };
    reader.document(root);
    reader.resolver
}

struct Reader<'r, 'l> {
    source_set: &'r mut SourceSet<'l>,
    diagnostics: &'r mut Diagnostics,
    document: SourceId,
    resolver: Resolver,
    /// Items of the order so far: name, whether it is a modifier, the object, where, whether inline.
    items: Vec<Item>,
    /// How many sources have been read.
    sources: usize,
    /// Whether a limit was passed, which has been reported.
    is_too_large: bool,
    /// The context whose sources are being read.
    when: Option<(ModifierId, ContextId)>,
    /// The report of the file that was asked for last and could not be read.
    unread: Option<usize>,
}

struct Item {
    name: String,
    is_modifier: bool,
    object: Place,
    span: Span,
    inline: bool,
    modifier: Option<ModifierId>,
}

/// A member of an object.
struct Entry {
    name: String,
    /// The span of the name.
    span: Span,
    value: Place,
}

/// An object with the reference object whose keys override it.
#[derive(Clone, Copy)]
struct Overridden {
    object: Place,
    by: Option<Place>,
}

impl Reader<'_, '_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.report(diagnostic);
    }

    /// Notes that a source is missing here, after what was reported last.
    fn lose(&mut self) {
        let report = self.unread.take().unwrap_or(self.diagnostics.last());
        self.resolver.losses.add_source(report, self.when.into(), self.diagnostics);
    }

    fn node(&self, place: Place) -> Node<'_> {
        self.source_set.node(place)
    }

    fn invalid(&mut self, place: Place, message: String, label: &str) {
        let span = self.node(place).span();
        self.report(Diagnostic::new(Code::InvalidResolver, message).at(span, label));
    }

    /// Reports what has another kind than it must have.
    fn mistyped(&mut self, place: Place, subject: &str, wanted: &str, label: &str) {
        let kind = self.node(place).kind().described();
        self.invalid(place, format!("{subject} must be {wanted}, found {kind}"), label);
    }

    fn members(&self, object: Place) -> Vec<Entry> {
        let mut entries = Vec::new();
        for member in self.node(object).members() {
            let (key, value) = (member.key, member.value.into());
            entries.push(Entry { name: key.name().into_owned(), span: key.span(), value });
        }
        entries
    }

    fn items(&self, array: Place) -> Vec<Place> {
        let mut places = Vec::new();
        for item in self.node(array).items() {
            places.push(item.into());
        }
        places
    }

    /// The value under a key: of the overriding object, else of the object.
    fn get(&self, object: Overridden, key: &str) -> Option<Place> {
        let own = object.by.and_then(|by| self.node(by).get(key));
        own.or_else(|| self.node(object.object).get(key)).map(Place::from)
    }

    fn string(&mut self, object: Overridden, key: &str) -> Option<String> {
        let place = self.get(object, key)?;
        let found = self.node(place).string().map(std::borrow::Cow::into_owned);
        if found.is_none() {
            self.mistyped(place, &format!("`{key}`"), "a string", "expected a string");
        }
        found
    }

    fn document(&mut self, root: Place) {
        if self.node(root).kind() != Kind::Object {
            self.mistyped(root, "a resolver document", "an object", "expected an object");
            self.lose();
            return;
        }
        let whole = Overridden { object: root, by: None };
        self.check_keys(root, &["name", "version", "description", "sets", "modifiers", "resolutionOrder"]);
        self.resolver.name = self.string(whole, "name");
        self.string(whole, "description");
        self.version(root);
        self.declared(root, "sets");
        self.declared(root, "modifiers");
        let Some(order) = self.get(whole, "resolutionOrder") else {
            let span = Span { end: self.node(root).span().start + 1, ..self.node(root).span() };
            self.report(
                Diagnostic::new(
                    Code::InvalidResolver,
                    "the resolver document has no `resolutionOrder`",
                )
                .at(span, "expected `resolutionOrder` in this object")
                .help("list the sets and modifiers to apply: `\"resolutionOrder\": [{ \"$ref\": \"#/sets/NAME\" }]`"),
            );
            self.lose();
            return;
        };
        if self.node(order).kind() != Kind::Array {
            self.mistyped(order, "`resolutionOrder`", "an array", "expected an array");
            self.lose();
            return;
        }
        let items = self.items(order);
        if items.is_empty() {
            self.invalid(
                order,
                "`resolutionOrder` is empty, so there are no tokens".to_owned(),
                "expected at least one item",
            );
        }
        for &item in &items {
            if !self.is_too_large && !self.order_item(item) {
                self.lose();
            }
        }
        if !self.is_too_large {
            self.unused(root, "sets", false);
            self.unused(root, "modifiers", true);
        }
    }

    /// Adds the layers of an item; false where it is none, which is reported.
    fn order_item(&mut self, place: Place) -> bool {
        let node = self.node(place);
        let span = node.span();
        if node.kind() != Kind::Object {
            self.mistyped(place, "an item of `resolutionOrder`", "an object", "expected an object");
            return false;
        }
        if let Some(reference) = node.member("$ref") {
            return self.referred_item(place, reference.value.into());
        }
        let whole = Overridden { object: place, by: None };
        for key in ["name", "type"] {
            if self.get(whole, key).is_none() {
                self.report(
                    Diagnostic::new(
                        Code::InvalidResolver,
                        format!("an inline item of `resolutionOrder` has no `{key}`"),
                    )
                    .at(Span { end: span.start + 1, ..span }, format!("expected `{key}` in this object"))
                    .help("an inline item must have a `name` and a `type`: `set` or `modifier`"),
                );
                return false;
            }
        }
        let (name, kind) = (self.string(whole, "name"), self.string(whole, "type"));
        let (Some(name), Some(kind)) = (name, kind) else { return false };
        match kind.as_str() {
            "set" => self.check_keys(place, &["name", "type", "sources", "description"]),
            "modifier" => self.check_keys(place, &["name", "type", "contexts", "default", "description"]),
            other => {
                let at = self.get(whole, "type").unwrap_or(place);
                self.invalid(
                    at,
                    format!("the type of an inline item must be `set` or `modifier`, found `{other}`"),
                    "expected `set` or `modifier`",
                );
                return false;
            }
        }
        let is_modifier = kind == "modifier";
        self.item(Item { name, is_modifier, object: place, span, inline: true, modifier: None }, whole);
        true
    }

    fn referred_item(&mut self, place: Place, reference: Place) -> bool {
        let Some(target) = self.resolve(reference, true) else { return false };
        let span = self.node(reference).span();
        let (object, name, is_modifier) = match target {
            Target::Set { object, name } => (object, name, false),
            Target::Modifier { object, name } => (object, name, true),
            Target::Group(_) | Target::Sources(_) => {
                self.report(
                    Diagnostic::new(
                        Code::ForbiddenSource,
                        "an item of `resolutionOrder` must be a set or a modifier",
                    )
                    .at(span, "refers to something else")
                    .help("refer to `#/sets/NAME` or `#/modifiers/NAME`"),
                );
                return false;
            }
        };
        let known: &[&str] =
            if is_modifier { &["contexts", "default", "description"] } else { &["sources", "description"] };
        self.check_keys(place, known);
        let item = Item { name, is_modifier, object, span, inline: false, modifier: None };
        self.item(item, Overridden { object, by: Some(place) });
        true
    }

    /// Adds an item's layers.
    fn item(&mut self, mut item: Item, object: Overridden) {
        let mut known = None;
        if let Some(other) = self.earlier(&item) {
            let first = other.span;
            let (code, message) = if other.object == item.object {
                known = other.modifier;
                (Code::RepeatedSet, format!("`{}` is applied twice", item.name))
            } else {
                (Code::DuplicateItem, format!("two items of `resolutionOrder` have the name `{}`", item.name))
            };
            self.report(Diagnostic::new(code, message).at(item.span, "again here").also(first, "first here"));
        }
        if item.is_modifier {
            item.modifier = self.modifier(&item, object, known);
        } else {
            for group in &self.set_sources(object, &item.name, &mut Vec::new()) {
                self.resolver.add_layer(None, group);
            }
        }
        self.items.push(item);
    }

    /// The item that has an item's name already. Inline items share theirs, whatever they are; one of those first.
    fn earlier(&self, item: &Item) -> Option<&Item> {
        let mut earlier = None;
        for other in &self.items {
            if other.name != item.name {
                continue;
            }
            if other.inline && item.inline {
                return Some(other);
            }
            if other.is_modifier == item.is_modifier && earlier.is_none() {
                earlier = Some(other);
            }
        }
        earlier
    }

    fn modifier(&mut self, item: &Item, object: Overridden, known: Option<ModifierId>) -> Option<ModifierId> {
        let contexts = self.contexts(object, &item.name);
        if contexts.is_empty() {
            self.lose();
            return None;
        }
        let default_name = self.string(object, "default");
        let mut default = None;
        let mut names = Vec::with_capacity(contexts.len());
        for (index, context) in contexts.iter().enumerate() {
            if default_name.as_ref() == Some(&context.name) {
                default = Some(ContextId(index as u16));
            }
            names.push(context.name.clone());
        }
        let description = self.string(object, "description");
        let id = if let Some(id) = known {
            id
        } else {
            let limit = if self.resolver.modifiers.len() >= MAX_MODIFIERS {
                Some(format!("there are more than {MAX_MODIFIERS} modifiers"))
            } else if contexts.len() > usize::from(u16::MAX) {
                Some(format!("the modifier `{}` has more than {} contexts", item.name, u16::MAX))
            } else {
                None
            };
            if let Some(message) = limit {
                let diagnostic = Diagnostic::new(Code::TooManyModifiers, message);
                self.report(diagnostic.at(item.span, "one too many"));
                self.is_too_large = true;
                self.lose();
                return None;
            }
            self.resolver.modifiers.push(Modifier {
                name: item.name.clone(),
                description,
                contexts: names,
                default: default.unwrap_or(ContextId(0)),
                // One that is none of the contexts has been reported.
                has_default: default_name.is_some(),
                span: item.span,
            });
            ModifierId(self.resolver.modifiers.len() as u16 - 1)
        };
        for (index, context) in contexts.iter().enumerate() {
            let when = Some((id, ContextId(index as u16)));
            self.when = when;
            if let Some(report) = context.unread {
                self.unread = Some(report);
                self.lose();
            }
            for &source in &context.sources {
                for group in &self.source(source, &mut Vec::new()) {
                    self.resolver.add_layer(when, group);
                }
            }
        }
        self.when = None;
        Some(id)
    }

    /// The trees of a set. `open` holds the objects on the way here, to find cycles.
    fn set_sources(&mut self, set: Overridden, name: &str, open: &mut Vec<Place>) -> Vec<SourceGroup> {
        if open.contains(&set.object) {
            self.cycle(set.object, open);
            self.lose();
            return Vec::new();
        }
        if self.passes_limit(set.object, open.len()) {
            return Vec::new();
        }
        open.push(set.object);
        let own_sources = self.get(set, "sources").is_some();
        let inner = self.node(set.object).get("$ref").map(Place::from);
        let groups = match inner {
            Some(reference) if !own_sources => match self.resolve(reference, false) {
                Some(Target::Set { object, name }) => {
                    self.set_sources(Overridden { object, by: None }, &name, open)
                }
                Some(_) => {
                    self.invalid(
                        reference,
                        "a set can refer only to a set".to_owned(),
                        "expected `#/sets/NAME`",
                    );
                    self.lose();
                    Vec::new()
                }
                None => {
                    self.lose();
                    Vec::new()
                }
            },
            _ => {
                let elements = self.array(set, "sources", &format!("set `{name}`")).unwrap_or_else(|| {
                    self.lose();
                    Vec::new()
                });
                let mut groups = Vec::new();
                for &element in &elements {
                    groups.append(&mut self.source(element, open));
                }
                groups
            }
        };
        open.pop();
        groups
    }

    /// The trees of one element of `sources` or of a context.
    fn source(&mut self, element: Place, open: &mut Vec<Place>) -> Vec<SourceGroup> {
        if self.node(element).kind() != Kind::Object {
            self.mistyped(element, "a source", "an object", "expected `{ \"$ref\": \"FILE\" }` or tokens");
            self.lose();
            return Vec::new();
        }
        let reference = self.node(element).get("$ref").map(Place::from);
        if self.passes_limit(element, open.len()) {
            return Vec::new();
        }
        let Some(reference) = reference else {
            return vec![SourceGroup { object: element, hidden: Vec::new() }];
        };
        let mut overrides = Vec::new();
        for member in &self.members(element) {
            if member.name != "$ref" {
                overrides.push(member.name.clone());
            }
        }
        if open.contains(&element) {
            self.cycle(element, open);
            self.lose();
            return Vec::new();
        }
        open.push(element);
        let mut groups = match self.resolve(reference, false) {
            Some(Target::Set { object, name }) => {
                let set = Overridden { object, by: (!overrides.is_empty()).then_some(element) };
                let groups = self.set_sources(set, &name, open);
                open.pop();
                return groups;
            }
            Some(Target::Group(object)) => vec![SourceGroup { object, hidden: Vec::new() }],
            Some(Target::Sources(object)) => self.source(object, open),
            Some(Target::Modifier { .. }) | None => {
                self.lose();
                Vec::new()
            }
        };
        open.pop();
        if !overrides.is_empty() {
            for group in &mut groups {
                for name in &overrides {
                    group.hidden.push(name.clone());
                }
            }
            groups.push(SourceGroup { object: element, hidden: vec!["$ref".to_owned()] });
        }
        groups
    }
}
