//! One token file as written: which objects are groups and which are tokens, and what is wrong with them.
//!
//! A document does not know other documents, types or references; it is read once, however many contexts use it.

use std::borrow::Cow;

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::json::{Key, Kind, Member, Node, quoted};
use crate::paths::{NodeId, Paths, ROOT};
use crate::source::{SourceId, Span};

mod foreign;
mod stray;

/// The place of a JSON value: its source and its index there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// The source.
    pub source: SourceId,
    /// See [`Node::index`].
    pub index: u32,
}

impl From<Node<'_>> for Place {
    fn from(node: Node<'_>) -> Self {
        Self { source: node.source(), index: node.index() }
    }
}

/// A group or token as written.
pub(crate) struct Entry {
    /// Its path. The name of a root token is `$root`.
    pub node: NodeId,
    /// The object.
    pub object: Place,
    /// The name in the text.
    pub span: Span,
    /// What it is.
    pub kind: EntryKind,
    /// Whether a token may have a `$description` or `$deprecated`; most have neither, and nobody looks again.
    pub has_texts: bool,
}

/// What an [`Entry`] is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum EntryKind {
    /// A group without properties.
    Group,
    /// A group with `$type`, `$extends` or another property.
    GroupWithProperties,
    /// A token.
    Token,
    /// A `$ref` alone: a group if it leads to one, else a token.
    Reference,
}

/// The groups and tokens of one source, parents before children, in the order written.
#[derive(Default)]
pub(crate) struct Document {
    /// All entries; the first is the root.
    pub entries: Vec<Entry>,
    /// The members of the root that do not count.
    pub hidden: Vec<String>,
    /// The report of why nothing could be read.
    pub unread: Option<usize>,
    /// What is neither a group nor a token and was probably meant to be one, with its report.
    pub unread_members: Vec<(NodeId, usize)>,
}

const TOKEN_PROPERTIES: [&str; 6] = ["$value", "$type", "$description", "$extensions", "$deprecated", "$ref"];
const GROUP_PROPERTIES: [&str; 6] =
    ["$type", "$description", "$extensions", "$deprecated", "$extends", "$ref"];

/// Reads the groups and tokens below an object, except its members that are `hidden`, and enters their paths.
pub(crate) fn read(
    root: Node<'_>,
    hidden: &[String],
    paths: &mut Paths,
    diagnostics: &mut Diagnostics,
) -> Document {
    let before = diagnostics.len();
    let mut reader = Reader {
        entries: Vec::new(),
        paths,
        path: Vec::new(),
        hidden,
        diagnostics,
        before,
        unread: None,
        strays: Vec::new(),
        meant: Vec::new(),
    };
    let unread_members = if root.kind() == Kind::Object {
        reader.entries.push(Entry {
            node: ROOT,
            object: root.into(),
            span: root.span(),
            kind: EntryKind::Group,
            has_texts: false,
        });
        if root.get("$value").is_some() {
            reader.report(
                Diagnostic::new(
                    Code::InvalidName,
                    "the root of a token file is a group, which cannot have a `$value`",
                )
                .at(
                    root.member("$value").map_or(root.span(), |member| member.key.span()),
                    "a token without a name",
                )
                .help("put the token under a name"),
            );
        }
        reader.group(root, 0);
        reader.told_strays(root)
    } else {
        reader.report(
            Diagnostic::new(
                Code::RootNotObject,
                format!("the root of a token file must be an object, found {}", root.kind().described()),
            )
            .at(root.span(), "expected an object"),
        );
        reader.unread = Some(reader.diagnostics.last());
        Vec::new()
    };
    let Reader { mut entries, unread, .. } = reader;
    if unread.is_some() {
        entries.clear();
    }
    Document { entries, hidden: hidden.to_vec(), unread, unread_members }
}

struct Reader<'a, 'd> {
    entries: Vec<Entry>,
    paths: &'d mut Paths,
    path: Vec<Cow<'a, str>>,
    hidden: &'d [String],
    diagnostics: &'d mut Diagnostics,
    /// How many diagnostics there were before this source.
    before: usize,
    unread: Option<usize>,
    /// The reports of what is neither a group nor a token.
    strays: Vec<Diagnostic>,
    /// The path that each of them was probably meant to be.
    meant: Vec<Option<NodeId>>,
}

impl<'a> Reader<'a, '_> {
    fn dot_path(&self) -> String {
        let mut text = String::new();
        for name in &self.path {
            if !text.is_empty() {
                text.push('.');
            }
            text.push_str(name);
        }
        text
    }

    fn report(&mut self, mut diagnostic: Diagnostic) {
        if diagnostic.token.is_none() && !self.path.is_empty() {
            diagnostic.token = Some(self.dot_path());
        }
        self.diagnostics.report(diagnostic);
    }

    /// The members of a group. The nesting is bounded by the JSON reader.
    fn group(&mut self, group: Node<'a>, entry: u32) {
        for member in group.members() {
            if entry == 0 && self.is_hidden(member.key) {
                continue;
            }
            if member.key.is_property() {
                if member.key.is("$root") {
                    self.root_token(member, entry);
                } else {
                    self.group_property(member, entry);
                }
            } else {
                self.child(member, entry);
            }
        }
    }

    fn is_hidden(&self, key: Key<'a>) -> bool {
        for name in self.hidden {
            if key.is(name) {
                return true;
            }
        }
        false
    }

    fn child(&mut self, member: Member<'a>, parent: u32) {
        self.path.push(member.key.name());
        self.check_name(member.key);
        if member.value.kind() == Kind::Object {
            self.object(member, parent);
        } else {
            self.stray(member, parent);
        }
        self.path.pop();
    }

    fn object(&mut self, member: Member<'a>, parent: u32) {
        let (key, object) = (member.key, member.value);
        let mut is_token = false;
        let mut reference = None;
        let mut holds_names = false;
        let mut holds_groups = false;
        let mut has_type = false;
        // Whether every member is a property that a token has, of the right kind, which is nearly always.
        let mut plain = true;
        let mut has_texts = false;
        for inner in object.members() {
            if !inner.key.is_property() {
                plain = false;
                holds_names = true;
                holds_groups |= inner.value.kind() == Kind::Object;
            } else if inner.key.is("$value") {
                is_token = true;
            } else if inner.key.is("$type") {
                has_type = true;
            } else if inner.key.is("$description") {
                plain &= inner.value.kind() == Kind::String;
                has_texts = true;
            } else if inner.key.is("$ref") {
                reference = Some(inner);
            } else {
                plain = false;
                has_texts = true;
                holds_groups |= inner.key.is("$root");
            }
        }
        let entry = self.entries.len() as u32;
        self.entries.push(Entry {
            node: self.paths.child_or_new(self.entries[parent as usize].node, &key.name()),
            object: object.into(),
            span: key.span(),
            kind: EntryKind::Group,
            has_texts,
        });
        if is_token {
            self.entries[entry as usize].kind = EntryKind::Token;
            if !plain || reference.is_some() {
                self.token(object, reference);
            }
        } else if reference.is_some() && !holds_groups && !points_at_group(object) {
            // `$ref` stands on tokens and on groups; which one this is depends on its target, so both readings stay
            // open until the tree is merged.
            self.entries[entry as usize].kind = EntryKind::Reference;
            self.token(object, None);
        } else {
            if has_type && !holds_names && reference.is_none() && object.get("$extends").is_none() {
                let name = self.dot_path();
                self.report(
                    Diagnostic::new(
                        Code::TypeWithoutValue,
                        format!("`{name}` has a `$type` but neither a `$value` nor tokens"),
                    )
                    .at(key.span(), "an empty group")
                    .help("add a `$value` to make it a token"),
                );
            }
            self.group(object, entry);
        }
    }

    fn root_token(&mut self, member: Member<'a>, parent: u32) {
        self.path.push(Cow::Borrowed("$root"));
        let has_value = member.value.get("$value").is_some() || member.value.get("$ref").is_some();
        if member.value.kind() == Kind::Object && has_value {
            self.entries.push(Entry {
                node: self.paths.child_or_new(self.entries[parent as usize].node, "$root"),
                object: member.value.into(),
                span: member.key.span(),
                kind: EntryKind::Token,
                has_texts: true,
            });
            let reference = member.value.member("$ref").filter(|_| member.value.get("$value").is_some());
            self.token(member.value, reference);
        } else {
            self.report(
                Diagnostic::new(Code::InvalidName, "`$root` must be a token")
                    .at(member.value.span(), "expected an object with `$value`")
                    .help("the name of a group cannot begin with `$`; `$root` is the root token of a group"),
            );
        }
        self.path.pop();
    }

    /// A token's properties, and what else stands in it.
    fn token(&mut self, token: Node<'a>, reference: Option<Member<'a>>) {
        if let Some(reference) = reference {
            self.report(
                Diagnostic::new(Code::ValueAndRef, "a token cannot have both `$value` and `$ref`")
                    .at(reference.key.span(), "in addition to `$value`")
                    .help("remove one of them"),
            );
        }
        for member in token.members() {
            let is_root = member.key.is("$root");
            if member.key.is_property() && !is_root {
                self.token_property(member);
            } else if member.value.kind() == Kind::Object {
                let (name, child) = (self.dot_path(), member.key.name().into_owned());
                let help = if is_root {
                    format!("move its own value into `$root`, which makes `{name}` a group")
                } else {
                    format!("make `{name}` a group, and move its own value into `$root`")
                };
                self.report(
                    Diagnostic::new(
                        Code::TokenWithChildren,
                        format!("`{name}` has a `$value`, so it is a token, but it contains `{child}`"),
                    )
                    .at(member.key.span(), "a token cannot have children")
                    .help(help),
                );
            } else {
                let name = member.key.name().into_owned();
                let mut diagnostic =
                    Diagnostic::new(Code::StrayProperty, format!("a token has no property `{name}`"))
                        .at(member.key.span(), "not a property of the format");
                diagnostic = match property_named(&TOKEN_PROPERTIES, &name) {
                    Some(property) => diagnostic.meant(&name, property),
                    None => {
                        diagnostic.help("put your own data in `$extensions`, under a reverse domain name")
                    }
                };
                self.report(diagnostic);
            }
        }
    }

    fn token_property(&mut self, member: Member<'a>) {
        if member.key.is("$value") || member.key.is("$type") {
            return;
        }
        if !member.key.is("$ref") && !self.shared_property(member) {
            self.unknown_property(member, &TOKEN_PROPERTIES);
        }
    }

    fn group_property(&mut self, member: Member<'a>, entry: u32) {
        let is_root = entry == 0;
        if member.key.is("$type")
            || member.key.is("$extends")
            || member.key.is("$ref")
            || self.shared_property(member)
        {
            self.entries[entry as usize].kind = EntryKind::GroupWithProperties;
            if member.key.is("$type") && member.value.kind() != Kind::String {
                self.unknown_type(member);
            }
        } else if !(is_root && (member.key.is("$schema") || member.key.is("$value"))) {
            self.unknown_property(member, &GROUP_PROPERTIES);
        }
    }

    fn unknown_type(&mut self, member: Member<'a>) {
        let kind = member.value.kind().described();
        self.report(
            Diagnostic::new(Code::UnknownType, format!("`$type` must be a string, found {kind}"))
                .at(member.value.span(), "expected a string"),
        );
    }

    /// `$description`, `$deprecated` and `$extensions`: false for another property.
    fn shared_property(&mut self, member: Member<'a>) -> bool {
        let (value, kind) = (member.value, member.value.kind());
        let (code, wanted, fits) = if member.key.is("$description") {
            (Code::InvalidDescription, "a string", kind == Kind::String)
        } else if member.key.is("$deprecated") {
            let fits = matches!(kind, Kind::True | Kind::False | Kind::String);
            (Code::InvalidDeprecated, "true, false or a string", fits)
        } else if member.key.is("$extensions") {
            (Code::InvalidExtensions, "an object", kind == Kind::Object)
        } else {
            return false;
        };
        if !fits {
            let name = member.key.name().into_owned();
            self.report(
                Diagnostic::new(code, format!("`{name}` must be {wanted}, found {}", kind.described()))
                    .at(value.span(), format!("expected {wanted}")),
            );
        }
        true
    }

    fn unknown_property(&mut self, member: Member<'a>, known: &[&str]) {
        let name = member.key.name().into_owned();
        let holds_tokens = member.value.kind() == Kind::Object && holds_a_token(member.value);
        if holds_tokens {
            let mut better = &*name;
            while let Some(rest) = better.strip_prefix('$') {
                better = rest;
            }
            self.path.push(member.key.name());
            self.report(
                Diagnostic::new(Code::InvalidName, format!("the name `{name}` begins with `$`"))
                    .at(member.key.span(), "names of tokens and groups cannot begin with `$`")
                    .fix(format!("rename it to `{better}`"), member.key.span(), quoted(better)),
            );
            self.path.pop();
            return;
        }
        let mut diagnostic =
            Diagnostic::new(Code::UnknownProperty, format!("`{name}` is not a property of the format"))
                .at(member.key.span(), "ignored")
                .help("put your own data in `$extensions`, under a reverse domain name");
        if let Some(nearest) = crate::path::nearest_of(&name, known) {
            diagnostic = diagnostic.did_you_mean(nearest).fix(
                format!("rename it to `{nearest}`"),
                member.key.span(),
                quoted(nearest),
            );
        }
        self.report(diagnostic);
    }

    fn check_name(&mut self, key: Key<'a>) {
        let name = key.name();
        if name.is_empty() {
            self.report(
                Diagnostic::new(Code::EmptyName, "a token or group has an empty name")
                    .at(key.span(), "give it a name"),
            );
        }
        if let Some(found) = meaningful(&name) {
            let mut better = String::with_capacity(name.len());
            for letter in name.chars() {
                better.push(if matches!(letter, '.' | '{' | '}') { '-' } else { letter });
            }
            let span = key.span();
            // A point in a name would be read as a step of a path, so the place is named by the group.
            let own = self.path.pop();
            self.report(
                Diagnostic::new(Code::InvalidName, format!("the name `{name}` contains `{found}`"))
                    .at(span, format!("`{found}` has a meaning in references"))
                    .help("names cannot contain `.`, `{` or `}`")
                    .fix(format!("rename it to `{better}`"), span, quoted(&better)),
            );
            if let Some(own) = own {
                self.path.push(own);
            }
        }
    }
}

/// The first character of a name that has a meaning in references.
fn meaningful(name: &str) -> Option<char> {
    for &byte in name.as_bytes() {
        if matches!(byte, b'.' | b'{' | b'}') {
            return Some(char::from(byte));
        }
    }
    None
}

/// The property that a name is, but for its `$`.
fn property_named(properties: &[&'static str], name: &str) -> Option<&'static str> {
    for &property in properties {
        if property[1..] == *name {
            return Some(property);
        }
    }
    None
}

/// Whether an object without `$value` is surely a group: it extends another.
fn points_at_group(object: Node<'_>) -> bool {
    object.get("$extends").is_some()
}

fn holds_a_token(object: Node<'_>) -> bool {
    if object.get("$value").is_some() {
        return true;
    }
    for member in object.members() {
        if member.value.kind() == Kind::Object && holds_a_token(member.value) {
            return true;
        }
    }
    false
}
