//! The shape of a resolver document (Resolver 4.1): what must be there, what may be, what is not used.

use super::{Entry, Overridden, Reader};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::document::Place;
use crate::json::Kind;
use crate::path::{self, listed, nearest_of};
use crate::source::Span;

/// A context of a modifier.
pub(super) struct Context {
    pub name: String,
    pub sources: Vec<Place>,
    /// The report of why there are none.
    pub unread: Option<usize>,
}

impl Reader<'_, '_> {
    pub(super) fn check_keys(&mut self, object: Place, known: &[&str]) {
        for &Entry { ref name, span, .. } in &self.members(object) {
            if name.starts_with('$') || known.contains(&name.as_str()) {
                continue;
            }
            let mut diagnostic = Diagnostic::new(Code::UnknownResolverKey, format!("unknown key `{name}`"))
                .at(span, "ignored");
            diagnostic = match nearest_of(name, known) {
                Some(better) => diagnostic.meant(name, better),
                None => diagnostic.help(format!("expected one of {}", listed(known))),
            };
            self.report(diagnostic);
        }
    }

    pub(super) fn version(&mut self, root: Place) {
        let node = self.source_set.node(root);
        let found = node.get("version");
        let diagnostic = match found {
            Some(version) if version.string().as_deref() == Some("2025.10") => return,
            Some(version) => {
                let written = version.written().to_owned();
                Diagnostic::new(
                    Code::ResolverVersion,
                    format!("`version` must be `2025.10`, found {written}"),
                )
                .at(version.span(), "expected \"2025.10\"")
                .fix("set the version", version.span(), "\"2025.10\"")
            }
            None => {
                let start = node.span().start + 1;
                let at = Span { source: root.source, start: start - 1, end: start };
                let insert = Span { source: root.source, start, end: start };
                Diagnostic::new(Code::ResolverVersion, "the resolver document has no `version`")
                    .at(at, "expected `version` in this object")
                    .fix("add the version", insert, "\n  \"version\": \"2025.10\",")
            }
        };
        self.report(diagnostic);
    }

    /// Checks the shape of `sets` or `modifiers`, also of those that are not used.
    pub(super) fn declared(&mut self, root: Place, key: &str) {
        let Some(all) = self.node(root).get(key).map(Place::from) else { return };
        if self.node(all).kind() != Kind::Object {
            self.mistyped(all, &format!("`{key}`"), "an object", "expected an object");
            return;
        }
        for &Entry { ref name, value: object, .. } in &self.members(all) {
            if !self.is_declared(object, key, name) {
                continue;
            }
            if key == "sets" {
                self.check_keys(object, &["sources", "description"]);
                if self.node(object).get("$ref").is_none() {
                    self.array(Overridden { object, by: None }, "sources", &format!("set `{name}`"));
                }
            } else {
                self.check_keys(object, &["contexts", "default", "description"]);
                if self.node(object).get("$ref").is_none() {
                    self.contexts(Overridden { object, by: None }, name);
                }
            }
        }
    }

    /// Whether a set or a modifier is an object; reported if it isn't.
    pub(super) fn is_declared(&mut self, object: Place, key: &str, name: &str) -> bool {
        let is_object = self.node(object).kind() == Kind::Object;
        if !is_object {
            self.mistyped(object, &format!("`{name}` in `{key}`"), "an object", "expected an object");
        }
        is_object
    }

    /// The elements of an array that must be there; none where it is not, which is reported.
    pub(super) fn array(&mut self, object: Overridden, key: &str, owner: &str) -> Option<Vec<Place>> {
        let Some(place) = self.get(object, key) else {
            let span = self.node(object.object).span();
            self.report(
                Diagnostic::new(Code::InvalidResolver, format!("{owner} has no `{key}`"))
                    .at(Span { end: span.start + 1, ..span }, format!("expected `{key}` in this object"))
                    .help(format!("add `\"{key}\": [{{ \"$ref\": \"FILE.tokens.json\" }}]`")),
            );
            return None;
        };
        if self.node(place).kind() == Kind::Array {
            return Some(self.items(place));
        }
        self.mistyped(place, &format!("`{key}` of {owner}"), "an array of sources", "expected an array");
        None
    }

    /// The contexts of a modifier.
    pub(super) fn contexts(&mut self, object: Overridden, name: &str) -> Vec<Context> {
        let Some(place) = self.get(object, "contexts") else {
            let span = self.node(object.object).span();
            self.report(
                Diagnostic::new(Code::NoContexts, format!("modifier `{name}` has no `contexts`"))
                    .at(Span { end: span.start + 1, ..span }, "expected `contexts` in this object"),
            );
            return Vec::new();
        };
        if self.node(place).kind() != Kind::Object {
            let subject = format!("`contexts` of modifier `{name}`");
            self.mistyped(place, &subject, "an object", "expected an object");
            return Vec::new();
        }
        let members = self.members(place);
        let span = self.node(place).span();
        match members.len() {
            0 => self.report(
                Diagnostic::new(Code::NoContexts, format!("modifier `{name}` has no contexts"))
                    .at(span, "expected at least one"),
            ),
            1 => self.report(
                Diagnostic::new(
                    Code::SingleContext,
                    format!("modifier `{name}` has only one context, so it changes nothing"),
                )
                .at(span, "expected two or more")
                .help("make it a set"),
            ),
            _ => {}
        }
        let mut contexts = Vec::new();
        for &Entry { name: ref context, value, .. } in &members {
            let (mut sources, mut unread) = (Vec::new(), None);
            if self.node(value).kind() == Kind::Array {
                sources = self.items(value);
            } else {
                let subject = format!("context `{context}` of modifier `{name}`");
                self.mistyped(value, &subject, "an array of sources", "expected an array");
                unread = Some(self.diagnostics.last());
            }
            contexts.push(Context { name: context.clone(), sources, unread });
        }
        self.check_default(object, name, &contexts);
        contexts
    }

    fn check_default(&mut self, object: Overridden, modifier: &str, contexts: &[Context]) {
        let Some(default) = self.string(object, "default") else { return };
        let mut names: Vec<&str> = Vec::with_capacity(contexts.len());
        for context in contexts {
            names.push(&context.name);
        }
        if names.contains(&default.as_str()) {
            return;
        }
        let mut diagnostic = Diagnostic::new(
            Code::UnknownDefault,
            format!("the default of modifier `{modifier}` is `{default}`, which is not one of its contexts"),
        );
        if let Some(place) = self.get(object, "default") {
            diagnostic = diagnostic.at(self.node(place).span(), "not a context");
        }
        self.report(match nearest_of(&default, &names) {
            Some(better) => diagnostic.meant(&default, better),
            None => diagnostic.help(format!("expected one of {}", listed(&names))),
        });
    }

    /// Reports sets or modifiers that take no part.
    pub(super) fn unused(&mut self, root: Place, key: &str, is_modifier: bool) {
        let Some(all) = self.node(root).get(key).map(Place::from) else { return };
        for &Entry { ref name, span, .. } in &self.members(all) {
            let takes_part =
                self.is_listed(name, is_modifier) || !is_modifier && self.is_referred_to(root, name);
            if takes_part {
                continue;
            }
            let kind = if is_modifier { "modifier" } else { "set" };
            self.report(
                Diagnostic::new(
                    Code::UnusedItem,
                    format!("{kind} `{name}` is unused: it is not in `resolutionOrder`"),
                )
                .at(span, "not used")
                .help(format!("add `{{ \"$ref\": \"#/{key}/{name}\" }}` to `resolutionOrder`, or remove it")),
            );
        }
    }

    fn is_listed(&self, name: &str, is_modifier: bool) -> bool {
        for item in &self.items {
            if item.name == name && item.is_modifier == is_modifier {
                return true;
            }
        }
        false
    }

    /// Whether any reference of the document names this set, as a context or another set may.
    fn is_referred_to(&self, root: Place, set: &str) -> bool {
        let wanted = format!("\"#/sets/{}", path::escaped(set));
        let mut rest = self.node(root).written();
        while let Some(at) = path::find(rest, &wanted) {
            rest = &rest[at + wanted.len()..];
            if matches!(rest.as_bytes().first(), Some(b'"' | b'/')) {
                return true;
            }
        }
        false
    }
}
