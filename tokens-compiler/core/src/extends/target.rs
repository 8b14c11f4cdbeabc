//! The group that an `$extends` names, and what is wrong with it (Format 6.4.6).

use std::borrow::Cow;

use super::Extender;
use crate::code::Code;
use crate::conditions::{described, joined, remaining};
use crate::diagnostic::Diagnostic;
use crate::dictionary::Condition;
use crate::json::quoted;
use crate::path::{self, Malformed, nearest_of};
use crate::paths::{NodeId, ROOT};

impl Extender<'_, '_, '_> {
    /// How far the names of a reference lead, and whether that is the group that it names.
    pub(super) fn follow(&self, edge: usize) -> (NodeId, bool) {
        let text = self.system.json(self.edges[edge].reference).string();
        let Some(Ok(keys)) = text.as_deref().map(keys) else { return (ROOT, false) };
        let tree = &self.system.tree;
        let (mut at, mut holder) = (ROOT, ROOT);
        for key in &keys {
            holder = at;
            match tree.paths.child_of_key(at, key) {
                Some(child) => at = child,
                None => return (at, false),
            }
        }
        // What is no group may become one where what holds it grows.
        if tree.node(at).group.is_some() { (at, true) } else { (holder, false) }
    }

    /// Reports what is wrong with the target of an edge.
    pub(super) fn check_target(&mut self, edge: usize) {
        let (id, when) = (self.edges[edge].group, self.edges[edge].when.clone());
        let node = self.system.json(self.edges[edge].reference);
        let (span, own) = (node.span(), self.system.tree.paths.described(id));
        let Some(text) = node.string() else {
            let message = format!("`$extends` must be a string, found {}", node.kind().described());
            let diagnostic = Diagnostic::new(Code::InvalidReference, message);
            self.report(edge, &[when], diagnostic.at(span, "expected `{group}` or `#/group`"));
            return;
        };
        let keys = match keys(&text) {
            Ok(keys) => keys,
            Err(malformed) => {
                let mut diagnostic = Diagnostic::new(
                    Code::InvalidReference,
                    format!("`{text}` is not a reference to a group: {}", malformed.reason()),
                )
                .at(span, "expected `{group}` or `#/group`");
                if malformed == Malformed::NoFragment && self.system.tree.paths.find(&text).is_some() {
                    diagnostic = diagnostic.fix("put it in braces", span, quoted(&format!("{{{text}}}")));
                }
                self.report(edge, &[when], diagnostic);
                return;
            }
        };
        let paths = &self.system.tree.paths;
        let mut at = ROOT;
        for (step, key) in keys.iter().enumerate() {
            let Some(next) = paths.child_of_key(at, key) else {
                let inside = if step == 0 {
                    String::new()
                } else {
                    format!(" in `{}`", path::join(&keys[..step], "."))
                };
                let mut diagnostic = Diagnostic::new(
                    Code::UnknownReference,
                    format!("{own} extends `{text}`, but there is no group `{key}`{inside}"),
                )
                .at(span, "no such group");
                if let Some(better) = nearest_of(key, &paths.child_names(at)) {
                    diagnostic = diagnostic.meant(key, better);
                }
                self.report_unknown(edge, &[when], at, diagnostic);
                return;
            };
            at = next;
        }
        if paths.is_within(id, at) {
            // It may have been told as a cycle.
            if self.edges[edge].report.is_some() {
                return;
            }
            let message = if id == at {
                format!("{own} extends itself")
            } else {
                format!("{own} extends `{text}`, which contains it")
            };
            let diagnostic = Diagnostic::new(Code::ExtendsCycle, message)
                .at(span, "leads back to this group")
                .help("extend a group outside this one");
            self.report(edge, &[when], diagnostic);
            return;
        }
        self.check_group(edge, at, &text, &own);
    }

    /// Reports a target that is no group wherever the edge counts.
    fn check_group(&mut self, edge: usize, at: NodeId, text: &str, own: &str) {
        let span = self.system.json(self.edges[edge].reference).span();
        let when = self.edges[edge].when.clone();
        let target = self.system.tree.node(at);
        let count = target.tokens.len() + target.group_when().len();
        if !self.may_step(at, count) {
            return;
        }
        let target = self.system.tree.node(at);
        let mut known = target.token_when();
        let mut hidden = Vec::new();
        for other in &known {
            if let Some(both) = joined(&when, other) {
                hidden.push(both);
            }
        }
        if let Some(token) = target.tokens.first()
            && !hidden.is_empty()
        {
            let diagnostic =
                Diagnostic::new(Code::ExtendsToken, format!("{own} extends `{text}`, which is a token"))
                    .at(span, "a group can extend only a group")
                    .also(token.span, "the token")
                    .help("to give a token another token's value, use `$value`");
            self.report(edge, &hidden, diagnostic);
        }
        let target = self.system.tree.node(at);
        if target.group.is_some() && target.group_when().is_empty() {
            return;
        }
        for condition in target.group_when() {
            known.push(condition.clone());
        }
        let left = remaining(&when, &known, self.system.modifiers);
        let message = format!("{own} extends `{text}`, but there is no such group");
        let diagnostic = Diagnostic::new(Code::UnknownReference, message).at(span, "no such group");
        self.report_unknown(edge, &left, at, diagnostic);
    }

    /// Reports a group that is not there under some conditions, of which `at` would hold the rest, unless it may be in
    /// what could not be read.
    fn report_unknown(&mut self, edge: usize, conditions: &[Condition], at: NodeId, diagnostic: Diagnostic) {
        let span = self.system.json(self.edges[edge].reference).span();
        let mut unknown = Vec::new();
        for when in conditions {
            let system = &mut *self.system;
            let Some(excuse) = system.losses.excuse(at, when, span, &system.tree.paths, system.modifiers)
            else {
                unknown.push(when.clone());
                continue;
            };
            system.losses.count(&excuse);
            system.losses.add_consequence(self.edges[edge].group, &excuse, when);
        }
        self.report(edge, &unknown, diagnostic);
    }

    /// Reports what is wrong with an edge under any of some conditions. Members that its group would have are no errors
    /// of their own.
    fn report(&mut self, edge: usize, conditions: &[Condition], diagnostic: Diagnostic) {
        let Some(first) = conditions.first() else { return };
        let report = self.tell(edge, first, diagnostic);
        for when in conditions {
            self.lose_target(edge, report, when);
        }
    }

    /// Says what is wrong with an edge under a condition. Returns the place of the report.
    pub(super) fn tell(&mut self, edge: usize, when: &Condition, diagnostic: Diagnostic) -> usize {
        let diagnostic = if when.is_empty() {
            diagnostic
        } else {
            diagnostic.note(format!("in the context {}", described(when, self.system.modifiers)))
        };
        let path = self.system.tree.paths.path(self.edges[edge].group);
        self.system.report(diagnostic.token(path));
        self.system.diagnostics.last()
    }
}

/// The names of a reference in either syntax.
fn keys(text: &str) -> Result<Vec<Cow<'_, str>>, Malformed> {
    if !path::looks_curly(text) {
        return path::pointer(text);
    }
    let mut keys = Vec::new();
    for name in path::curly(text)?.split('.') {
        keys.push(Cow::Borrowed(name));
    }
    Ok(keys)
}
