//! What a JSON Pointer leads to in the merged tree (Format 7.1.2, RFC 6901).

use std::borrow::Cow;

use super::query::{Query, is_reference};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::dictionary::TokenId;
use crate::json::{Kind, Node};
use crate::path::{self, Malformed, nearest_of};
use crate::paths::{NodeId, ROOT};
use crate::source::Span;

/// What a JSON Pointer leads to.
pub(super) enum PointerTarget<'e> {
    /// `#/a`: the token itself.
    Token(TokenId),
    /// `#/a/$value`: the token's whole value; the node is none for a token that is a `$ref` itself.
    Value(TokenId, Option<Node<'e>>),
    /// `#/a/$value/blur`: something inside a token or a group's properties.
    Part(Node<'e>),
    /// A group.
    Group(NodeId),
}

impl<'e> Query<'_, 'e> {
    /// What a pointer leads to in the merged tree, under the present condition.
    pub(super) fn point(&mut self, reference: Node<'e>) -> Option<PointerTarget<'e>> {
        let span = reference.span();
        let Some(text) = reference.string() else {
            self.report(
                Diagnostic::new(
                    Code::InvalidReference,
                    format!("`$ref` must be a string, found {}", reference.kind().described()),
                )
                .at(span, "expected a JSON Pointer such as `#/group/token/$value`"),
            );
            return None;
        };
        let keys = match path::pointer(&text) {
            Ok(keys) => keys,
            Err(malformed) => {
                let diagnostic = Diagnostic::new(
                    Code::InvalidReference,
                    format!("`{text}` is not a JSON Pointer: {}", malformed.reason()),
                )
                .at(span, "expected a JSON Pointer such as `#/group/token/$value`");
                self.report(match malformed {
                    Malformed::File => diagnostic.help("list the file as a source in the resolver document, which merges all its sources into one tree"),
                    Malformed::Remote => Diagnostic { code: Code::RemoteReference, ..diagnostic },
                    _ => diagnostic,
                });
                return None;
            }
        };
        let mut at = ROOT;
        for (step, key) in keys.iter().enumerate() {
            if let Some(child) = self.tree.paths.child_of_key(at, key) {
                at = child;
                if let Some(definition) = self.choose_token(at)? {
                    let object = self.node(definition.object);
                    return self.point_into_token(at, object, &keys[step + 1..], &text, span);
                }
                continue;
            }
            if key.starts_with('$') {
                return self.point_into_group(at, &keys[step..], &text, span);
            }
            if self.is_excused(at, span) {
                return None;
            }
            let place = if step == 0 {
                format!("no `{key}` at the root")
            } else {
                format!("no `{key}` in `{}`", path::join(&keys[..step], "."))
            };
            let mut diagnostic =
                Diagnostic::new(Code::UnknownReference, format!("`{text}` refers to nothing"))
                    .at(span, place);
            if let Some(better) = nearest_of(key, &self.tree.paths.child_names(at)) {
                diagnostic = diagnostic.meant(key, better);
            }
            self.report(diagnostic);
            return None;
        }
        if let Some(token) = self.tree.token(at) {
            // It is a token in other contexts only.
            self.absent(token, span);
            return None;
        }
        if self.is_member_excused(at, span) {
            return None;
        }
        Some(PointerTarget::Group(at))
    }

    fn point_into_token(
        &mut self,
        node: NodeId,
        object: Node<'e>,
        rest: &[Cow<'_, str>],
        text: &str,
        span: Span,
    ) -> Option<PointerTarget<'e>> {
        let token = self.tree.token(node)?;
        match rest {
            [] => Some(PointerTarget::Token(token)),
            [value] if value == "$value" => {
                self.passed.push(token);
                Some(PointerTarget::Value(token, object.get("$value")))
            }
            _ => {
                self.passed.push(token);
                self.walk(object, rest, text, span).map(PointerTarget::Part)
            }
        }
    }

    /// `#/group/$extensions/…`: a property of a group, the last one that applies.
    fn point_into_group(
        &mut self,
        group: NodeId,
        rest: &[Cow<'_, str>],
        text: &str,
        span: Span,
    ) -> Option<PointerTarget<'e>> {
        let tree = self.tree;
        for definition in tree.node(group).groups().iter().rev() {
            let object = self.node(definition.object);
            if object.get(&rest[0]).is_none() {
                continue;
            }
            if self.applies(&definition.when)? {
                return self.walk(object, rest, text, span).map(PointerTarget::Part);
            }
        }
        if self.is_excused(group, span) {
            return None;
        }
        self.report(
            Diagnostic::new(Code::UnknownReference, format!("`{text}` refers to nothing"))
                .at(span, format!("the group has no `{}`", rest[0])),
        );
        None
    }

    /// Walks through a value as it is written.
    fn walk(&mut self, object: Node<'e>, keys: &[Cow<'_, str>], text: &str, span: Span) -> Option<Node<'e>> {
        let mut node = object;
        for (step, key) in keys.iter().enumerate() {
            if step > 0 && is_reference(node) {
                let target = node.written();
                self.report(
                    Diagnostic::new(
                        Code::PointerThroughAlias,
                        format!(
                            "`{text}` goes through a reference: a JSON Pointer follows the JSON as written"
                        ),
                    )
                    .at(span, "goes through a reference")
                    .also(node.span(), "the reference")
                    .help(format!("point to the part in the target of {target}")),
                );
                return None;
            }
            let Some(next) = node.step(key) else {
                self.report(no_step(node, key, text, span));
                return None;
            };
            node = next;
        }
        Some(node)
    }
}

/// The report of a key that leads nowhere from a node.
fn no_step(node: Node<'_>, key: &str, text: &str, span: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::UnknownReference, format!("`{text}` refers to nothing"));
    if node.kind() == Kind::Array {
        return diagnostic
            .at(span, format!("`{key}` is not an index of this array"))
            .also(node.span(), format!("has {} elements, counted from 0", node.count()));
    }
    if node.kind() != Kind::Object {
        return diagnostic.at(span, format!("{} has no `{key}`", node.kind().described()));
    }
    if key == "$value" && node.get("$ref").is_some() {
        return diagnostic
            .at(span, "this token has no `$value`")
            .also(node.span(), "it is itself a reference: point to its target");
    }
    let mut members = Vec::new();
    for member in node.members() {
        members.push(member.key.name());
    }
    let mut names: Vec<&str> = Vec::with_capacity(members.len());
    for name in &members {
        names.push(name);
    }
    let mut diagnostic = diagnostic
        .at(span, format!("no `{key}` here"))
        .also(node.span(), format!("contains `{}`", path::join(&names, "`, `")));
    if key == "alpha" || key == "inset" {
        diagnostic = diagnostic.note("an omitted part has a default, but a pointer cannot refer to it");
    }
    match nearest_of(key, &names) {
        Some(better) => diagnostic.meant(key, better),
        None => diagnostic,
    }
}
