//! The group that an `$extends` names, and what is wrong with it (Format 6.4.6).

use std::borrow::Cow;

use super::Extender;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::dictionary::Condition;
use crate::merge::{joined, remaining};
use crate::path::{self, Malformed, nearest};
use crate::paths::{NodeId, ROOT};

impl Extender<'_, '_> {
    /// The group that a reference names; reports what is wrong with it.
    pub(super) fn target(&mut self, edge: usize, when: &Condition) -> Option<NodeId> {
        let (id, reference) = (self.edges[edge].group, self.edges[edge].reference);
        let node = self.source_set.node(reference);
        let (span, own) = (node.span(), self.tree.paths.path(id));
        let Some(text) = node.string().map(std::borrow::Cow::into_owned) else {
            let message = format!("`$extends` is a string, but this is {}", node.kind().described());
            let diagnostic = Diagnostic::new(Code::InvalidReference, message);
            self.report(edge, when, diagnostic.at(span, "expected `{group}` or `#/group`"));
            return None;
        };
        let keys = match keys(&text) {
            Ok(keys) => keys,
            Err(malformed) => {
                let mut diagnostic = Diagnostic::new(
                    Code::InvalidReference,
                    format!("`{text}` is not a reference to a group: {}", malformed.reason()),
                )
                .at(span, "expected `{group}` or `#/group`");
                if malformed == Malformed::NoFragment && self.tree.paths.find(&text).is_some() {
                    diagnostic = diagnostic.fix("put it between braces", span, format!("\"{{{text}}}\""));
                }
                self.report(edge, when, diagnostic);
                return None;
            }
        };
        let mut at = ROOT;
        for (step, key) in keys.iter().enumerate() {
            // What the next name means may come from the group that this one extends.
            self.resolve_group(at, when, false);
            let Some(next) = self.tree.paths.child_of_key(at, key) else {
                let inside = if step == 0 {
                    String::new()
                } else {
                    format!(" in `{}`", path::join(&keys[..step], "."))
                };
                let mut diagnostic = Diagnostic::new(
                    Code::UnknownReference,
                    format!("`{own}` extends `{text}`, but there is no group `{key}`{inside}"),
                )
                .at(span, "no such group");
                if let Some(better) = nearest(key, self.tree.paths.child_names(at)) {
                    diagnostic = diagnostic.did_you_mean(better);
                }
                self.report_unknown(edge, when, at, diagnostic);
                return None;
            };
            at = next;
        }
        if self.tree.paths.is_within(id, at) {
            let message = if id == at {
                format!("`{own}` extends itself")
            } else {
                format!("`{own}` extends `{text}`, which holds it")
            };
            let diagnostic = Diagnostic::new(Code::ExtendsCycle, message)
                .at(span, "leads back to this group")
                .help("extend a group outside of this one");
            self.report(edge, when, diagnostic);
            return None;
        }
        self.check_group(edge, at, &text, when)
    }

    /// Whether a node is a group wherever a condition holds.
    fn check_group(&mut self, edge: usize, at: NodeId, text: &str, when: &Condition) -> Option<NodeId> {
        let own = self.tree.paths.path(self.edges[edge].group);
        let span = self.source_set.node(self.edges[edge].reference).span();
        let target = self.tree.node(at);
        let mut known = target.token_when();
        if let Some(token) = target.tokens.first()
            && let Some(both) = known.iter().find_map(|other| joined(when, other))
        {
            let diagnostic =
                Diagnostic::new(Code::ExtendsToken, format!("`{own}` extends `{text}`, which is a token"))
                    .at(span, "a group can extend a group only")
                    .also(token.span, "the token")
                    .help("to give a token another one's value, use `$value`");
            self.report(edge, &both, diagnostic);
            return None;
        }
        if target.group.is_some() && target.group_when().is_empty() {
            return Some(at);
        }
        for condition in target.group_when() {
            known.push(condition.clone());
        }
        let left = remaining(when, &known, self.modifiers);
        let Some(missing) = left.first() else { return Some(at) };
        let message = format!("`{own}` extends `{text}`, but there is no such group");
        let (missing, diagnostic) =
            (missing.clone(), Diagnostic::new(Code::UnknownReference, message).at(span, "no such group"));
        self.report_unknown(edge, &missing, at, diagnostic);
        None
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
