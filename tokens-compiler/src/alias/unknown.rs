//! Reports of references that name no token, with what was probably meant.

use super::Evaluator;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::path::nearest;
use crate::paths::{NodeId, ROOT};
use crate::source::Span;

/// How many reports say what was probably meant.
const MAX_SUGGESTIONS: usize = 100;

impl Evaluator<'_, '_, '_> {
    /// Reports a reference to a group.
    pub(super) fn names_a_group(&mut self, text: &str, group: NodeId, span: Span) {
        let path = self.tree.paths.path(group);
        let mut diagnostic =
            Diagnostic::new(Code::ReferenceToGroup, format!("`{text}` names a group, and a token is wanted"))
                .at(span, "a group");
        if let Some(definition) = self.tree.node(group).groups().first() {
            diagnostic = diagnostic.also(definition.span, "the group");
        }
        diagnostic = if self.tree.paths.child(group, "$root").is_some() {
            let better = format!("{{{path}.$root}}");
            diagnostic.help(format!("did you mean its root token, `{better}`?")).fix(
                "name the root token",
                span,
                format!("{better:?}"),
            )
        } else {
            let children: Vec<String> = self
                .tree
                .paths
                .children(group)
                .into_iter()
                .take(5)
                .map(|child| format!("`{path}.{}`", self.tree.paths.name(child)))
                .collect();
            if children.is_empty() {
                diagnostic
            } else {
                diagnostic.help(format!("it holds {}", children.join(", ")))
            }
        };
        self.report(diagnostic);
    }

    /// Reports a reference to what is not there.
    pub(super) fn unknown_reference(&mut self, text: &str, names: &str, span: Span) {
        // Follow as far as the names go, to say where they leave the tree.
        let mut at = ROOT;
        let mut walked: Vec<&str> = Vec::new();
        let mut missing = names;
        for name in names.split('.') {
            let Some(child) = self.tree.paths.child(at, name) else {
                missing = name;
                break;
            };
            at = child;
            walked.push(name);
        }
        if missing.starts_with('$') && self.tree.token(at).is_some() {
            let path = walked.join(".");
            self.report(
                Diagnostic::new(
                    Code::ReferenceToPart,
                    format!("`{text}` names a part of the token `{path}`"),
                )
                .at(span, "braces name whole tokens")
                .help(format!(
                    "write `{{{path}}}`, or `{{ \"$ref\": \"#/{}\" }}` for a part",
                    names.replace('.', "/")
                )),
            );
            return;
        }
        let mut diagnostic = Diagnostic::new(Code::UnknownReference, format!("there is no token `{names}`"));
        if self.tree.token(at).is_some() && at != ROOT {
            let path = walked.join(".");
            diagnostic = diagnostic
                .at(span, format!("`{path}` is a token, so it holds no `{missing}`"))
                .also(self.tree.node(at).tokens[0].span, "defined here");
        } else if walked.is_empty() {
            diagnostic = diagnostic.at(span, format!("no `{missing}` at the root"));
        } else {
            diagnostic = diagnostic.at(span, format!("no `{missing}` in `{}`", walked.join(".")));
        }
        // Names are compared with all their neighbors: worth it for the first reports, not for thousands.
        self.suggestions += 1;
        let suggestion = if self.suggestions <= MAX_SUGGESTIONS {
            self.suggestion(names, at, &walked, missing)
        } else {
            None
        };
        if let Some((better, node)) = suggestion.filter(|&(_, node)| node != self.reading) {
            let written = format!("{{{better}}}");
            diagnostic = diagnostic
                .help(format!("did you mean `{written}`?"))
                .also(self.tree.node(node).tokens[0].span, format!("`{better}` is defined here"))
                .fix(format!("refer to `{better}`"), span, format!("{written:?}"));
        } else if missing.trim() != missing {
            diagnostic = diagnostic.help("white space inside the braces is part of the name: remove it");
        }
        self.report(diagnostic);
    }

    /// The token that was probably meant: a sibling with a similar name, or the same last names elsewhere.
    fn suggestion(
        &self,
        names: &str,
        at: NodeId,
        walked: &[&str],
        missing: &str,
    ) -> Option<(String, NodeId)> {
        let children = self.tree.paths.children(at);
        let similar = nearest(missing, children.iter().map(|&child| &**self.tree.paths.name(child)));
        if let Some(similar) = similar {
            let rest: Vec<&str> = names.split('.').skip(walked.len() + 1).collect();
            let mut path = walked.to_vec();
            path.push(similar);
            path.extend(rest);
            let better = path.join(".");
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
        let last = names.rsplit('.').next().unwrap_or(names);
        let mut looked_at = 0;
        for &node in &self.resolved.tokens {
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
