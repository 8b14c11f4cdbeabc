//! References of a resolver document (Resolver 4.2): to a set, to one source, to a file, to a part of a file.

use std::borrow::Cow;

use super::{Overridden, Reader};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::document::Place;
use crate::json::{Kind, quoted};
use crate::path::{self, Malformed, nearest_of};
use crate::source::{SourceId, Span};

/// What a reference leads to.
pub(super) enum Target {
    /// A set.
    Set { object: Place, name: String },
    /// A modifier, which only `resolutionOrder` may name.
    Modifier { object: Place, name: String },
    /// An object that holds tokens.
    Group(Place),
    /// An element of `sources`, itself perhaps a reference.
    Sources(Place),
}

impl Reader<'_, '_> {
    /// Follows the string of a `$ref`. `in_order` says that it stands in `resolutionOrder`, which may name modifiers.
    pub(super) fn resolve(&mut self, reference: Place, in_order: bool) -> Option<Target> {
        let node = self.source_set.node(reference);
        let span = node.span();
        let Some(text) = node.string().map(std::borrow::Cow::into_owned) else {
            self.mistyped(reference, "`$ref`", "a string", "expected a string");
            return None;
        };
        let (file, fragment) = match text.split_once('#') {
            Some((file, fragment)) => (file, Some(fragment)),
            None => (text.as_str(), None),
        };
        let root = if file.is_empty() {
            Place::from(self.source_set.root(reference.source)?)
        } else {
            let path = self.source_set.join(reference.source, file, span, self.diagnostics)?;
            match self.source_set.open(&path, Some(span), self.diagnostics) {
                Ok(root) => root,
                Err(report) => {
                    self.unread = Some(report);
                    return None;
                }
            }
        };
        let Some(fragment) = fragment else {
            return self.whole_file(root, span);
        };
        let pointer = format!("#{fragment}");
        let keys = match path::pointer(&pointer) {
            Ok(keys) => keys,
            Err(malformed) => {
                let mut diagnostic = Diagnostic::new(
                    Code::UnresolvedSource,
                    format!("`{text}` is not a reference: {}", malformed.reason()),
                )
                .at(span, "malformed");
                if malformed == Malformed::NoFragment {
                    let better = format!("{file}#/{fragment}");
                    diagnostic = diagnostic.fix(format!("write `{better}`"), span, quoted(&better));
                }
                self.report(diagnostic);
                return None;
            }
        };
        self.point(root, &keys, &text, span, in_order)
    }

    fn whole_file(&mut self, root: Place, span: Span) -> Option<Target> {
        let node = self.source_set.node(root);
        if node.get("resolutionOrder").is_some() {
            let path = self.source_set.sources[root.source].path().to_owned();
            self.report(
                Diagnostic::new(
                    Code::ForbiddenSource,
                    format!("`{path}` is a resolver document, not a token file"),
                )
                .at(span, "a source must contain tokens")
                .help(format!("refer to one of its sets: `{path}#/sets/NAME`")),
            );
            return None;
        }
        Some(Target::Group(root))
    }

    fn point(
        &mut self,
        root: Place,
        keys: &[Cow<'_, str>],
        text: &str,
        span: Span,
        in_order: bool,
    ) -> Option<Target> {
        let first: &str = if let Some(key) = keys.first() { key } else { "" };
        let forbidden = match (first, keys.len()) {
            ("modifiers", 2) if in_order => None,
            ("modifiers", _) => Some("only `resolutionOrder` may refer to a modifier"),
            ("resolutionOrder", _) => Some("nothing may refer into `resolutionOrder`"),
            ("", 0 | 1) => Some("a source cannot be the whole document"),
            _ => None,
        };
        let is_resolver = self.is_resolver_document(root.source);
        if is_resolver && let Some(rule) = forbidden {
            self.report(
                Diagnostic::new(Code::ForbiddenSource, format!("cannot refer to `{text}`: {rule}"))
                    .at(span, "not allowed here")
                    .help("refer to `#/sets/NAME`, to one of a set's `sources`, or to a file"),
            );
            return None;
        }
        let mut at = root;
        for (step, key) in keys.iter().enumerate() {
            let node = self.source_set.node(at);
            let Some(next) = node.step(key) else {
                let parent = if step == 0 {
                    "the document".to_owned()
                } else {
                    format!("`#/{}`", path::join(&keys[..step], "/"))
                };
                let mut diagnostic = Diagnostic::new(
                    Code::UnresolvedSource,
                    format!("`{text}` refers to nothing: {parent} has no `{key}`"),
                )
                .at(span, format!("no `{key}`"));
                let members = self.members(at);
                let mut names: Vec<&str> = Vec::with_capacity(members.len());
                for member in &members {
                    names.push(&member.name);
                }
                if let Some(better) = nearest_of(key, &names) {
                    diagnostic = diagnostic.meant(key, better);
                } else if !names.is_empty() && names.len() <= 12 {
                    diagnostic = diagnostic.help(format!("expected one of {}", path::listed(&names)));
                }
                self.report(diagnostic);
                return None;
            };
            at = next.into();
        }
        let target_span = self.source_set.node(at).span();
        if target_span.source == span.source
            && target_span.start <= span.start
            && span.end <= target_span.end
            && !(is_resolver && keys.len() == 2 && keys[0] == "sets")
        {
            self.report(
                Diagnostic::new(
                    Code::ForbiddenSource,
                    format!("`{text}` refers to an object that contains it"),
                )
                .at(span, "inside its own target"),
            );
            return None;
        }
        if !is_resolver {
            return Some(Target::Group(at));
        }
        let name = if let Some(key) = keys.last() { key.to_string() } else { String::new() };
        if keys.len() == 2 && !self.is_declared(at, first, &name) {
            return None;
        }
        match (first, keys.len()) {
            ("sets", 2) => Some(Target::Set { object: at, name }),
            ("modifiers", 2) => Some(Target::Modifier { object: at, name }),
            ("sets", 4) if keys[2] == "sources" => Some(Target::Sources(at)),
            _ => {
                let set = self.get(Overridden { object: at, by: None }, "sources");
                let is_set = set.is_some_and(|sources| self.source_set.node(sources).kind() == Kind::Array);
                Some(if is_set { Target::Set { object: at, name } } else { Target::Sources(at) })
            }
        }
    }

    fn is_resolver_document(&self, source: SourceId) -> bool {
        source == self.document
            || self
                .source_set
                .root(source)
                .is_some_and(|root| super::is_resolver(self.source_set.sources[source].path(), root))
    }
}
