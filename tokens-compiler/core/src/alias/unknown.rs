//! Reports of references that name no token, with what was probably meant.

use super::query::Query;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::json::quoted;
use crate::path::{self, nearest_of};
use crate::paths::{NodeId, ROOT};
use crate::source::Span;

/// How many reports say what was probably meant.
const MAX_SUGGESTIONS: usize = 100;

impl Query<'_, '_> {
    /// Reports a reference to a group.
    pub(super) fn names_a_group(&mut self, text: &str, group: NodeId, span: Span) {
        // A name that only a file of another form has is no group.
        if self.tree.node(group).group.is_none() && self.is_excused(group, span) {
            return;
        }
        if self.is_member_excused(group, span) {
            return;
        }
        let path = self.tree.paths.path(group);
        let mut diagnostic = Diagnostic::new(
            Code::ReferenceToGroup,
            format!("expected a token, but `{text}` refers to a group"),
        )
        .at(span, "a group");
        if let Some(definition) = self.tree.node(group).groups().first() {
            diagnostic = diagnostic.also(definition.span, "the group");
        }
        diagnostic = if self.tree.paths.child(group, "$root").is_some() {
            let better = format!("{{{path}.$root}}");
            diagnostic.help(format!("did you mean its root token, `{better}`?")).fix(
                "refer to the root token",
                span,
                quoted(&better),
            )
        } else {
            let mut names = self.tree.paths.child_names(group);
            names.truncate(5);
            if names.is_empty() {
                diagnostic
            } else {
                let inner = format!("`, `{path}.");
                diagnostic.help(format!("it contains `{path}.{}`", path::join(&names, &inner)))
            }
        };
        self.report(diagnostic);
    }

    /// Reports a reference to what is not there.
    pub(super) fn unknown_reference(&mut self, text: &str, names: &str, span: Span) {
        // Follow as far as the names go, to say where they leave the tree.
        let mut at = ROOT;
        let mut walked = 0;
        let mut missing = names;
        for name in names.split('.') {
            let Some(child) = self.tree.paths.child(at, name) else {
                missing = name;
                break;
            };
            at = child;
            walked += 1;
        }
        let path = self.tree.paths.path(at);
        if missing.starts_with('$') && self.tree.token(at).is_some() {
            let mut diagnostic = Diagnostic::new(
                Code::ReferenceToPart,
                format!("`{text}` refers to a part of the token `{path}`"),
            )
            .at(span, "braces can refer only to whole tokens")
            .help(format!(
                "write `{{{path}}}`, or `{{ \"$ref\": \"#/{}\" }}` for a part",
                path::slashed(names)
            ));
            if *names == *format!("{path}.$value") {
                diagnostic =
                    diagnostic.fix(format!("refer to `{path}`"), span, quoted(&format!("{{{path}}}")));
            }
            self.report(diagnostic);
            return;
        }
        if (at == ROOT || self.tree.token(at).is_none()) && self.is_excused(at, span) {
            return;
        }
        let mut diagnostic = Diagnostic::new(Code::UnknownReference, format!("there is no token `{names}`"));
        if self.tree.token(at).is_some() && at != ROOT {
            diagnostic = diagnostic
                .at(span, format!("`{path}` is a token, so it contains no `{missing}`"))
                .also(self.tree.node(at).tokens[0].span, "defined here");
        } else if at == ROOT {
            diagnostic = diagnostic.at(span, format!("no `{missing}` at the root"));
        } else {
            diagnostic = diagnostic.at(span, format!("no `{missing}` in `{path}`"));
        }
        if self.tree.token(at).is_some() && *names == *format!("{path}.value") {
            let written = format!("{{{path}}}");
            self.report(
                diagnostic.help(format!("write `{written}`: a reference has the value of its token")).fix(
                    format!("refer to `{path}`"),
                    span,
                    quoted(&written),
                ),
            );
            return;
        }
        // Names are compared with all their neighbors: worth it for the first reports, not for thousands.
        self.memory.suggestions += 1;
        let suggestion = if self.memory.suggestions <= MAX_SUGGESTIONS {
            self.suggestion(names, at, walked, missing)
        } else {
            None
        };
        if let Some((better, node)) = suggestion
            && node != self.reading
        {
            let written = format!("{{{better}}}");
            diagnostic = diagnostic
                .help(format!("did you mean `{written}`?"))
                .also(self.tree.node(node).tokens[0].span, format!("`{better}` is defined here"))
                .fix(format!("refer to `{better}`"), span, quoted(&written));
        } else if missing.trim() != missing {
            diagnostic = diagnostic.help("remove the white space inside the braces: it is part of the name");
        }
        self.report(diagnostic);
    }

    /// The token that was probably meant: a sibling with a similar name, or the same last names elsewhere.
    fn suggestion(&self, names: &str, at: NodeId, walked: usize, missing: &str) -> Option<(String, NodeId)> {
        if let Some(similar) = nearest_of(missing, &self.tree.paths.child_names(at)) {
            let mut path: Vec<&str> = Vec::new();
            for (step, name) in names.split('.').enumerate() {
                path.push(if step == walked { similar } else { name });
            }
            let better = path::join(&path, ".");
            if let Some(node) = self.tree.paths.find(&better)
                && self.tree.token(node).is_some()
            {
                return Some((better, node));
            }
        }
        let trimmed = names.trim();
        if trimmed != names
            && let Some(node) = self.tree.paths.find(trimmed)
            && self.tree.token(node).is_some()
        {
            return Some((trimmed.to_owned(), node));
        }
        let suffix = format!(".{names}");
        let last = path::last(names, '.');
        let mut looked_at = 0;
        for &node in &self.store.resolved.tokens {
            if **self.tree.paths.name(node) == *last {
                looked_at += 1;
                if looked_at > 200 {
                    break;
                }
                let path = self.tree.paths.path(node);
                if path.ends_with(&suffix) {
                    return Some((path, node));
                }
            }
        }
        None
    }
}
