//! From a reference to what it leads to (Format 7, RFC 6901).

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Evaluator, Fail, Need, Outcome};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::dictionary::{TokenId, ValueId};
use crate::document::Place;
use crate::json::{Kind, Node};
use crate::order::{NodeId, ROOT};
use crate::path::{self, Malformed, nearest};
use crate::source::Span;
use crate::value::TokenType;

/// What stands in a place once references are followed.
pub(super) enum Followed<'e> {
    /// A value that is written out.
    Literal(Node<'e>),
    /// A whole token; `at` is the reference.
    Token { token: TokenId, at: Node<'e> },
}

/// What a place takes.
#[derive(Clone, Copy)]
enum Wanted {
    /// A token of this type, or its value written out.
    Typed(TokenType),
    /// A token of any type.
    AnyToken,
    /// What is inside a simple value: no token.
    Raw,
}

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

/// The string of a reference object, if a node is one.
pub(super) fn reference_of(node: Node<'_>) -> Option<Node<'_>> {
    if node.kind() == Kind::Object { node.get("$ref") } else { None }
}

fn is_reference(node: Node<'_>) -> bool {
    match node.kind() {
        Kind::String => node.string().is_some_and(|text| path::looks_curly(&text)),
        Kind::Object => node.get("$ref").is_some(),
        _ => false,
    }
}

impl<'e> Evaluator<'e, '_, '_> {
    /// Follows what stands in a place that takes a token of a type: a part of a composite, or a token's whole value
    /// (with no type when the token has none of its own). A whole token of another type is returned as it is when it
    /// was named by braces; named by a pointer, its value is looked into, since it may fit all the same.
    pub(super) fn follow(
        &mut self,
        start: Node<'e>,
        wanted: Option<TokenType>,
        curly: bool,
    ) -> Result<Followed<'e>, Fail> {
        self.chase(start, wanted.map_or(Wanted::AnyToken, Wanted::Typed), curly)
    }

    /// Follows what stands in a place inside a simple value: only pointers lead on, and what they lead to is written
    /// out at last.
    pub(super) fn follow_simple(&mut self, start: Node<'e>) -> Result<Node<'e>, Fail> {
        match self.chase(start, Wanted::Raw, false)? {
            Followed::Literal(node) | Followed::Token { at: node, .. } => Ok(node),
        }
    }

    fn chase(&mut self, start: Node<'e>, wanted: Wanted, mut curly: bool) -> Result<Followed<'e>, Fail> {
        let mut node = start;
        let mut visited: BTreeSet<Place> = BTreeSet::new();
        let outer = std::mem::take(&mut self.conditional);
        loop {
            if !is_reference(node) {
                break;
            }
            if let Some(&end) = self.shortcuts.get(&Place::from(node)) {
                node = self.node(end);
                continue;
            }
            if !visited.insert(node.into()) {
                self.report_pointer_cycle(start, node);
                return Err(Fail::Broken);
            }
            if node.kind() == Kind::String {
                let Some(token) = self.curly(node, curly)? else { break };
                if !matches!(wanted, Wanted::Raw) {
                    self.conditional |= outer;
                    return Ok(Followed::Token { token, at: node });
                }
                match self.raw_value(token, node)? {
                    Some(value) => node = value,
                    None => return Err(Fail::Broken),
                }
            } else {
                let Some(reference) = reference_of(node) else { break };
                self.check_only_reference(node);
                match self.point(reference)? {
                    PointerTarget::Part(part) => node = part,
                    PointerTarget::Value(token, value) => {
                        if self.takes(wanted, token, reference)?
                            || value.is_none() && !matches!(wanted, Wanted::Raw)
                        {
                            self.conditional |= outer;
                            return Ok(Followed::Token { token, at: reference });
                        }
                        node = match value {
                            Some(value) => value,
                            None => match self.raw_value(token, reference)? {
                                Some(value) => value,
                                None => return Err(Fail::Broken),
                            },
                        };
                    }
                    PointerTarget::Token(token) => {
                        let written = reference.string().unwrap_or_default();
                        let better = format!("{written}/$value");
                        let path = self.token_path(token);
                        self.report(
                            Diagnostic::new(
                                Code::PointerToToken,
                                format!("`{written}` names the token `{path}`, and a value is wanted here"),
                            )
                            .at(reference.span(), "a whole token")
                            .help(format!("write `{better}`, or `{{{path}}}`"))
                            .fix(
                                "name the value",
                                reference.span(),
                                format!("{better:?}"),
                            ),
                        );
                        return Err(Fail::Broken);
                    }
                    PointerTarget::Group(group) => {
                        let path = self.tree.path(group);
                        self.report(
                            Diagnostic::new(
                                Code::ReferenceToGroup,
                                format!("the group `{path}` has no value"),
                            )
                            .at(reference.span(), "a group")
                            .help("name a token in it"),
                        );
                        return Err(Fail::Broken);
                    }
                }
            }
            // What a pointer leads to is the target's own text, with whatever reference stands in it.
            curly = true;
        }
        if !self.conditional && visited.len() > 1 {
            for &step in &visited {
                self.shortcuts.insert(step, node.into());
            }
        }
        self.conditional |= outer;
        Ok(Followed::Literal(node))
    }

    /// Whether a place takes this token whole.
    fn takes(&mut self, wanted: Wanted, token: TokenId, at: Node<'e>) -> Result<bool, Fail> {
        match wanted {
            Wanted::Raw => Ok(false),
            Wanted::AnyToken => Ok(true),
            Wanted::Typed(wanted) => {
                let (id, _) = self.value_at(token, at.span())?;
                Ok(self.resolved.values[id.0 as usize].token_type() == wanted)
            }
        }
    }

    fn check_only_reference(&mut self, node: Node<'e>) {
        let other = node.members().find(|member| !member.key.is("$ref"));
        if let Some(other) = other {
            let name = other.key.name().into_owned();
            self.report(
                Diagnostic::new(
                    Code::UnknownPart,
                    format!("a reference object holds `$ref` only, and this one holds `{name}`"),
                )
                .at(other.key.span(), "ignored")
                .help("remove it; a reference takes the target's value as it is"),
            );
        }
    }

    fn report_pointer_cycle(&mut self, start: Node<'e>, node: Node<'e>) {
        let path = self.tree.path(self.reading);
        let diagnostic =
            Diagnostic::new(Code::ReferenceCycle, format!("a reference in `{path}` leads back to itself"))
                .at(start.span(), "begins here")
                .help("give one of the values on the way a value of its own");
        self.report(if node.index() == start.index() {
            diagnostic
        } else {
            diagnostic.also(node.span(), "comes by here again")
        });
    }

    /// The token that `{a.b}` names; none where the text is no reference after all.
    fn curly(&mut self, node: Node<'e>, allowed: bool) -> Result<Option<TokenId>, Fail> {
        let Some(text) = node.string() else { return Ok(None) };
        let span = node.span();
        let names = match path::curly(&text) {
            Ok(names) => names,
            Err(malformed) => {
                self.report(
                    Diagnostic::new(
                        Code::InvalidReference,
                        format!("`{text}` is not a reference: {}", malformed.reason()),
                    )
                    .at(span, "expected `{path.to.token}`")
                    .help(if malformed == Malformed::Braces && text.trim() != text {
                        "white space counts: remove it"
                    } else {
                        "arithmetic and text around a reference are not part of the format"
                    }),
                );
                return Err(Fail::Broken);
            }
        };
        if !allowed {
            self.report(
                Diagnostic::new(
                    Code::ReferenceInsideSimpleValue,
                    format!("`{text}` stands inside a value that is not composite"),
                )
                .at(span, "braces name whole tokens only")
                .help(format!(
                    "use a JSON Pointer to the part: `{{ \"$ref\": \"#/{}/$value/…\" }}`",
                    names.replace('.', "/")
                ))
                .token(self.tree.path(self.reading)),
            );
            return Err(Fail::Broken);
        }
        let Some(found) = self.tree.find(names) else {
            self.unknown_reference(&text, names, span);
            return Err(Fail::Broken);
        };
        let token = self.resolved.token_of[found as usize];
        if token.is_none() {
            self.names_a_group(&text, found, span);
            return Err(Fail::Broken);
        }
        Ok(token)
    }

    fn names_a_group(&mut self, text: &str, group: NodeId, span: Span) {
        let path = self.tree.path(group);
        let mut diagnostic =
            Diagnostic::new(Code::ReferenceToGroup, format!("`{text}` names a group, and a token is wanted"))
                .at(span, "a group");
        if let Some(definition) = self.tree.node(group).groups.first() {
            diagnostic = diagnostic.also(definition.span, "the group");
        }
        diagnostic = if self.tree.child(group, "$root").is_some() {
            let better = format!("{{{path}.$root}}");
            diagnostic.help(format!("did you mean its root token, `{better}`?")).fix(
                "name the root token",
                span,
                format!("{better:?}"),
            )
        } else {
            let children: Vec<String> = self
                .tree
                .node(group)
                .children
                .iter()
                .take(5)
                .map(|&child| format!("`{path}.{}`", self.tree.node(child).name))
                .collect();
            if children.is_empty() {
                diagnostic
            } else {
                diagnostic.help(format!("it holds {}", children.join(", ")))
            }
        };
        self.report(diagnostic);
    }

    fn unknown_reference(&mut self, text: &str, names: &str, span: Span) {
        // Follow as far as the names go, to say where they leave the tree.
        let mut at = ROOT;
        let mut walked: Vec<&str> = Vec::new();
        let mut missing = names;
        for name in names.split('.') {
            let Some(child) = self.tree.child(at, name) else {
                missing = name;
                break;
            };
            at = child;
            walked.push(name);
        }
        if missing.starts_with('$') && self.resolved.token_of[at as usize].is_some() {
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
        if self.resolved.token_of[at as usize].is_some() && at != ROOT {
            let path = walked.join(".");
            diagnostic = diagnostic
                .at(span, format!("`{path}` is a token, so it holds no `{missing}`"))
                .also(self.tree.node(at).tokens[0].span, "defined here");
        } else if walked.is_empty() {
            diagnostic = diagnostic.at(span, format!("no `{missing}` at the root"));
        } else {
            diagnostic = diagnostic.at(span, format!("no `{missing}` in `{}`", walked.join(".")));
        }
        if let Some((better, node)) = self.suggestion(names, at, &walked, missing) {
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
        let children = &self.tree.node(at).children;
        let similar = nearest(missing, children.iter().map(|&child| &*self.tree.node(child).name));
        if let Some(similar) = similar {
            let rest: Vec<&str> = names.split('.').skip(walked.len() + 1).collect();
            let mut path = walked.to_vec();
            path.push(similar);
            path.extend(rest);
            let better = path.join(".");
            if let Some(node) = self.tree.find(&better)
                && self.resolved.token_of[node as usize].is_some()
            {
                return Some((better, node));
            }
        }
        let trimmed = names.trim();
        if trimmed != names
            && let Some(node) = self.tree.find(trimmed)
            && self.resolved.token_of[node as usize].is_some()
        {
            return Some((trimmed.to_owned(), node));
        }
        let suffix = format!(".{names}");
        let last = names.rsplit('.').next().unwrap_or(names);
        let mut looked_at = 0;
        for &node in &self.resolved.tokens {
            if *self.tree.node(node).name == *last {
                looked_at += 1;
                if looked_at > 200 {
                    break;
                }
                let path = self.tree.path(node);
                if path.ends_with(&suffix) {
                    return Some((path, node));
                }
            }
        }
        None
    }

    /// What a pointer leads to in the merged tree, under the present assignment.
    pub(super) fn point(&mut self, reference: Node<'e>) -> Result<PointerTarget<'e>, Fail> {
        let span = reference.span();
        let Some(text) = reference.string() else {
            self.report(
                Diagnostic::new(
                    Code::InvalidReference,
                    format!("`$ref` is a string, but this is {}", reference.kind().described()),
                )
                .at(span, "expected a JSON Pointer such as `#/group/token/$value`"),
            );
            return Err(Fail::Broken);
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
                    Malformed::File => diagnostic.help("list the file as a source in the resolver document; all its tokens are then in one tree"),
                    Malformed::Remote => Diagnostic { code: Code::RemoteReference, ..diagnostic },
                    _ => diagnostic,
                });
                return Err(Fail::Broken);
            }
        };
        let mut at = ROOT;
        for (step, key) in keys.iter().enumerate() {
            if let Some(child) = self.child_of_key(at, key) {
                at = child;
                let under = std::mem::take(&mut self.under);
                let chosen = self.choose_token(at, &under);
                self.under = under;
                if let Some(object) = chosen?.and_then(|definition| definition.object) {
                    return self.point_into_token(at, self.node(object), &keys[step + 1..], &text, span);
                }
                continue;
            }
            if key.starts_with('$') {
                return self.point_into_group(at, &keys[step..], &text, span);
            }
            let names: Vec<&str> =
                self.tree.node(at).children.iter().map(|&child| &*self.tree.node(child).name).collect();
            let mut diagnostic = Diagnostic::new(Code::UnknownReference, format!("`{text}` leads nowhere"))
                .at(
                    span,
                    if step == 0 {
                        format!("no `{key}` at the root")
                    } else {
                        format!("no `{key}` in `{}`", keys[..step].join("."))
                    },
                );
            if let Some(better) = nearest(key, names) {
                diagnostic = diagnostic.help(format!("did you mean `{better}`?"));
            }
            self.report(diagnostic);
            return Err(Fail::Broken);
        }
        if let Some(token) = self.resolved.token_of[at as usize] {
            // It is a token in other contexts only.
            self.absent(token, span);
            return Err(Fail::Broken);
        }
        Ok(PointerTarget::Group(at))
    }

    fn child_of_key(&self, at: NodeId, key: &str) -> Option<NodeId> {
        self.tree.child(at, key).or_else(|| {
            let decoded = path::percent_decoded(key)?;
            self.tree.child(at, &decoded)
        })
    }

    fn point_into_token(
        &mut self,
        node: NodeId,
        object: Node<'e>,
        rest: &[Cow<'_, str>],
        text: &str,
        span: Span,
    ) -> Result<PointerTarget<'e>, Fail> {
        let token = self.resolved.token_of[node as usize].ok_or(Fail::Broken)?;
        match rest {
            [] => Ok(PointerTarget::Token(token)),
            [value] if value == "$value" => Ok(PointerTarget::Value(token, object.get("$value"))),
            _ => self.walk(object, rest, text, span).map(PointerTarget::Part),
        }
    }

    /// `#/group/$extensions/…`: a property of a group, the last one that applies.
    fn point_into_group(
        &mut self,
        group: NodeId,
        rest: &[Cow<'_, str>],
        text: &str,
        span: Span,
    ) -> Result<PointerTarget<'e>, Fail> {
        let tree = self.tree;
        for definition in tree.node(group).groups.iter().rev() {
            let object = self.node(definition.object);
            if object.get(&rest[0]).is_none() {
                continue;
            }
            let under = std::mem::take(&mut self.under);
            let applies = self.applies(&definition.when, &under);
            self.under = under;
            if applies? {
                return self.walk(object, rest, text, span).map(PointerTarget::Part);
            }
        }
        self.report(
            Diagnostic::new(Code::UnknownReference, format!("`{text}` leads nowhere"))
                .at(span, format!("the group has no `{}`", rest[0])),
        );
        Err(Fail::Broken)
    }

    /// Walks through a value as it is written.
    fn walk(
        &mut self,
        object: Node<'e>,
        keys: &[Cow<'_, str>],
        text: &str,
        span: Span,
    ) -> Result<Node<'e>, Fail> {
        let mut node = object;
        for (step, key) in keys.iter().enumerate() {
            if step > 0 && is_reference(node) {
                let target = node.written();
                self.report(
                    Diagnostic::new(Code::PointerThroughAlias, format!("`{text}` walks through a reference: a JSON Pointer follows the text as it is written"))
                        .at(span, "walks through a reference")
                        .also(node.span(), "the reference")
                        .help(format!("point at the part of what {target} names")),
                );
                return Err(Fail::Broken);
            }
            let next = match node.kind() {
                Kind::Array => path::index(key).and_then(|index| node.items().nth(index)),
                Kind::Object => {
                    node.get(key).or_else(|| path::percent_decoded(key).and_then(|key| node.get(&key)))
                }
                _ => None,
            };
            let Some(next) = next else {
                let mut diagnostic =
                    Diagnostic::new(Code::UnknownReference, format!("`{text}` leads nowhere"));
                diagnostic = match node.kind() {
                    Kind::Array => diagnostic
                        .at(span, format!("`{key}` is not an index of this array"))
                        .also(node.span(), format!("holds {} elements, from 0", node.items().count())),
                    Kind::Object if key == "$value" && node.get("$ref").is_some() => diagnostic
                        .at(span, "this token has no `$value` to walk into")
                        .also(node.span(), "it is a reference itself: point at its target"),
                    Kind::Object => {
                        let names: Vec<String> =
                            node.members().map(|member| member.key.name().into_owned()).collect();
                        let diagnostic = diagnostic
                            .at(span, format!("no `{key}` here"))
                            .also(node.span(), format!("holds `{}`", names.join("`, `")));
                        let diagnostic = if matches!(&**key, "alpha" | "inset") {
                            diagnostic.note(
                                "a part that is left out has a default, but there is nothing to point at",
                            )
                        } else {
                            diagnostic
                        };
                        match nearest(key, names.iter().map(String::as_str)) {
                            Some(better) => diagnostic.help(format!("did you mean `{better}`?")),
                            None => diagnostic,
                        }
                    }
                    kind => diagnostic.at(span, format!("{} holds no `{key}`", kind.described())),
                };
                self.report(diagnostic);
                return Err(Fail::Broken);
            };
            node = next;
        }
        Ok(node)
    }

    /// The value of a token as it is written, for a place inside a simple value.
    fn raw_value(&mut self, first: TokenId, at: Node<'e>) -> Result<Option<Node<'e>>, Fail> {
        let mut token = first;
        loop {
            let node = self.resolved.tokens[token.0 as usize];
            let under = std::mem::take(&mut self.under);
            let chosen = self.choose_token(node, &under);
            self.under = under;
            let Some(object) = chosen?.and_then(|definition| definition.object) else {
                self.absent(token, at.span());
                return Ok(None);
            };
            let object = self.node(object);
            if let Some(value) = object.get("$value") {
                return Ok(Some(value));
            }
            let Some(reference) = object.get("$ref") else { return Ok(None) };
            match self.point(reference)? {
                PointerTarget::Part(part) | PointerTarget::Value(_, Some(part)) => return Ok(Some(part)),
                PointerTarget::Token(next) | PointerTarget::Value(next, None) => {
                    // Each step of the chain is a token that is read before, where a circle is found.
                    self.value_at(next, reference.span())?;
                    token = next;
                }
                PointerTarget::Group(_) => return Ok(None),
            }
        }
    }

    fn absent(&mut self, token: TokenId, span: Span) {
        let path = self.token_path(token);
        let node = self.tree.node(self.resolved.tokens[token.0 as usize]);
        self.report(
            Diagnostic::new(Code::UnknownReference, format!("there is no token `{path}` in this context"))
                .at(span, "missing here")
                .also(node.tokens[0].span, "it exists in other contexts only")
                .help("give it a value in every context, or in a set that all contexts share"),
        );
    }

    /// The value of another token under the present assignment, and where that token is defined.
    pub(super) fn value_at(&mut self, token: TokenId, at: Span) -> Result<(ValueId, Span), Fail> {
        let (outcome, span) = {
            let leaf = self.lookup(token).map_err(Need::into_fail)?;
            (leaf.outcome, leaf.span)
        };
        match outcome {
            Outcome::Value(value, _) => Ok((value, span)),
            Outcome::Broken => Err(Fail::Broken),
            Outcome::Absent => {
                self.absent(token, at);
                Err(Fail::Broken)
            }
        }
    }
}

impl Need {
    fn into_fail(self) -> Fail {
        Fail::Need(self)
    }
}
