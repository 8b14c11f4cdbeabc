//! The shape of a resolver document (Resolver 4.1): what must be there, what may be, what is not used.

use super::{Overridden, Reader};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::document::Place;
use crate::json::Kind;
use crate::path::{listed, nearest};
use crate::source::Span;

impl Reader<'_, '_> {
    pub(super) fn check_keys(&mut self, object: Place, known: &[&str]) {
        let node = self.library.node(object);
        let mut unknown = Vec::new();
        for member in node.members() {
            if !member.key.is_property() && !known.iter().any(|name| member.key.is(name)) {
                unknown.push((member.key.name().into_owned(), member.key.span()));
            }
        }
        for (name, span) in unknown {
            let mut diagnostic =
                Diagnostic::new(Code::UnknownResolverKey, format!("`{name}` has no meaning here"))
                    .at(span, "unknown key");
            diagnostic = match nearest(&name, known.iter().copied()) {
                Some(better) => diagnostic.help(format!("did you mean `{better}`?")),
                None => diagnostic.help(format!("the keys are {}", listed(known))),
            };
            self.report(diagnostic);
        }
    }

    pub(super) fn version(&mut self, root: Place) {
        let node = self.library.node(root);
        let found = node.get("version");
        let diagnostic = match found {
            Some(version) if version.string().as_deref() == Some("2025.10") => return,
            Some(version) => {
                let written = version.written().to_owned();
                Diagnostic::new(
                    Code::ResolverVersion,
                    format!("`version` is the string `2025.10`, but this is {written}"),
                )
                .at(version.span(), "expected \"2025.10\"")
                .fix("set the version", version.span(), "\"2025.10\"")
            }
            None => {
                let start = node.span().start + 1;
                let at = Span { source: root.source, start: start - 1, end: start };
                let insert = Span { source: root.source, start, end: start };
                Diagnostic::new(
                    Code::ResolverVersion,
                    "a resolver document has a `version`, and this one has none",
                )
                .at(at, "no `version` in this object")
                .fix("add the version", insert, "\n  \"version\": \"2025.10\",")
            }
        };
        self.report(diagnostic);
    }

    /// Checks the shape of `sets` or `modifiers`, also of those that are not used.
    pub(super) fn declared(&mut self, root: Place, key: &str) {
        let Some(all) = self.node(root).get(key).map(Place::from) else { return };
        if self.node(all).kind() != Kind::Object {
            let kind = self.node(all).kind().described();
            self.invalid(all, format!("`{key}` is an object, but this is {kind}"), "expected an object");
            return;
        }
        let members: Vec<(String, Place)> = self
            .node(all)
            .members()
            .map(|member| (member.key.name().into_owned(), member.value.into()))
            .collect();
        for (name, object) in members {
            if self.node(object).kind() != Kind::Object {
                let kind = self.node(object).kind().described();
                self.invalid(
                    object,
                    format!("`{name}` in `{key}` is an object, but this is {kind}"),
                    "expected an object",
                );
            } else if key == "sets" {
                self.check_keys(object, &["sources", "description"]);
                if self.node(object).get("$ref").is_none() {
                    self.array(Overridden { object, by: None }, "sources", &format!("set `{name}`"));
                }
            } else {
                self.check_keys(object, &["contexts", "default", "description"]);
                if self.node(object).get("$ref").is_none() {
                    self.contexts(Overridden { object, by: None }, &name);
                }
            }
        }
    }

    /// The elements of an array that must be there.
    pub(super) fn array(&mut self, object: Overridden, key: &str, owner: &str) -> Vec<Place> {
        let Some(place) = self.get(object, key) else {
            let node = self.node(object.by.unwrap_or(object.object));
            let span = Span { end: node.span().start + 1, ..node.span() };
            self.report(
                Diagnostic::new(Code::InvalidResolver, format!("{owner} has no `{key}`"))
                    .at(span, format!("expected `{key}` in this object"))
                    .help(format!("add `\"{key}\": [{{ \"$ref\": \"FILE.tokens.json\" }}]`")),
            );
            return Vec::new();
        };
        let node = self.node(place);
        if node.kind() == Kind::Array {
            return node.items().map(Place::from).collect();
        }
        let kind = node.kind().described();
        self.invalid(
            place,
            format!("`{key}` of {owner} is an array of sources, but this is {kind}"),
            "expected an array",
        );
        Vec::new()
    }

    /// The contexts of a modifier: name, place of the name, sources.
    pub(super) fn contexts(&mut self, object: Overridden, name: &str) -> Vec<(String, Vec<Place>)> {
        let Some(place) = self.get(object, "contexts") else {
            let span = self.node(object.by.unwrap_or(object.object)).span();
            self.report(
                Diagnostic::new(Code::NoContexts, format!("modifier `{name}` has no `contexts`"))
                    .at(Span { end: span.start + 1, ..span }, "expected `contexts` in this object"),
            );
            return Vec::new();
        };
        let node = self.node(place);
        if node.kind() != Kind::Object {
            let kind = node.kind().described();
            self.invalid(
                place,
                format!("`contexts` of modifier `{name}` is an object, but this is {kind}"),
                "expected an object",
            );
            return Vec::new();
        }
        let members: Vec<(String, Place)> =
            node.members().map(|member| (member.key.name().into_owned(), member.value.into())).collect();
        let span = node.span();
        match members.len() {
            0 => self.report(
                Diagnostic::new(Code::NoContexts, format!("modifier `{name}` has no contexts"))
                    .at(span, "expected at least one"),
            ),
            1 => self.report(
                Diagnostic::new(
                    Code::SingleContext,
                    format!("modifier `{name}` has one context only, so it changes nothing"),
                )
                .at(span, "expected two or more")
                .help("make it a set"),
            ),
            _ => {}
        }
        let mut contexts = Vec::new();
        for (context, sources) in members {
            let node = self.node(sources);
            if node.kind() == Kind::Array {
                let items = node.items().map(Place::from).collect();
                contexts.push((context, items));
            } else {
                let kind = node.kind().described();
                self.invalid(
                    sources,
                    format!(
                        "context `{context}` of modifier `{name}` is an array of sources, but this is {kind}"
                    ),
                    "expected an array",
                );
                contexts.push((context, Vec::new()));
            }
        }
        if let Some(default) = self.string(object, "default")
            && !contexts.iter().any(|(context, _)| *context == default)
        {
            let span = self.get(object, "default").map(|place| self.node(place).span());
            let names: Vec<&str> = contexts.iter().map(|(context, _)| context.as_str()).collect();
            let mut diagnostic = Diagnostic::new(
                Code::UnknownDefault,
                format!("the default of modifier `{name}` is `{default}`, which is none of its contexts"),
            );
            if let Some(span) = span {
                diagnostic = diagnostic.at(span, "not a context");
            }
            diagnostic = match nearest(&default, names.iter().copied()) {
                Some(better) => diagnostic.help(format!("did you mean `{better}`?")),
                None => diagnostic.help(format!("the contexts are {}", listed(&names))),
            };
            self.report(diagnostic);
        }
        contexts
    }

    pub(super) fn unused(&mut self, root: Place) {
        for (key, is_modifier) in [("sets", false), ("modifiers", true)] {
            let declared: Vec<(String, Span)> = self
                .node(root)
                .get(key)
                .map(|all| all.members().map(|m| (m.key.name().into_owned(), m.key.span())).collect())
                .unwrap_or_default();
            for (name, span) in declared {
                let listed =
                    self.items.iter().any(|item| item.name == name && item.is_modifier == is_modifier);
                if listed || !is_modifier && self.is_referred_to(root, &name) {
                    continue;
                }
                let kind = if is_modifier { "modifier" } else { "set" };
                self.report(
                    Diagnostic::new(
                        Code::UnusedItem,
                        format!("{kind} `{name}` takes no part: it is not in `resolutionOrder`"),
                    )
                    .at(span, "not used")
                    .help(format!(
                        "add `{{ \"$ref\": \"#/{key}/{name}\" }}` to `resolutionOrder`, or remove it"
                    )),
                );
            }
        }
    }

    /// Whether any reference of the document names this set, as a context or another set may.
    fn is_referred_to(&self, root: Place, set: &str) -> bool {
        let wanted = format!("\"#/sets/{}", crate::path::escaped(set));
        let text = self.node(root).written();
        text.match_indices(&wanted)
            .any(|(at, found)| matches!(text.as_bytes().get(at + found.len()), Some(b'"' | b'/')))
    }
}
