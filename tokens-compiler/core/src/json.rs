//! JSON with positions: a text goes in, a flat list of nodes comes out, problems go to the sink.
//!
//! The list is in reading order and every node knows where its subtree ends, so that a document is one allocation,
//! a walk is a loop, and dropping it costs nothing however deep it is. Strings and numbers stay in the text until
//! somebody asks. Strict JSON (RFC 8259) for `.json`, relaxed for `.jsonc` and `.json5`. Written by hand because
//! positions, duplicate keys and going on after an error are what this project is for, and because it runs
//! unoptimised inside a macro.

use std::borrow::Cow;

use crate::path;
use crate::source::{SourceId, Span};

mod duplicate;
mod number;
mod read;
mod string;

pub(crate) use read::{Dialect, read};
pub(crate) use string::quoted;

/// What a node is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `null`
    Null,
    /// `true`
    True,
    /// `false`
    False,
    /// A number in the grammar of its dialect.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// The kind with its article, as messages say it.
    pub(crate) fn described(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::True => "`true`",
            Self::False => "`false`",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// How the text of a key or string is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Text {
    /// Between quotes, without escapes.
    Plain,
    /// Between quotes, with escapes.
    Escaped,
    /// A JSON5 key without quotes.
    Bare,
    /// A key that a later one in its object replaces.
    Replaced,
}

/// One node: 16 bytes. A key is a node before its value.
#[derive(Clone, Copy)]
struct Raw {
    start: u32,
    end: u32,
    /// The first node after this one's subtree.
    next: u32,
    kind: Kind,
    text: Text,
}

/// The nodes of one document.
pub(crate) struct Json {
    source: SourceId,
    nodes: Vec<Raw>,
}

impl Json {
    /// The document's value; none when nothing could be read.
    pub(crate) fn root<'a>(&'a self, text: &'a str) -> Option<Node<'a>> {
        (!self.nodes.is_empty()).then(|| self.node(text, 0))
    }

    /// The node with this index, as [`Node::index`] gave it.
    pub(crate) fn node<'a>(&'a self, text: &'a str, index: u32) -> Node<'a> {
        Node { nodes: &self.nodes, source: self.source, text, index }
    }
}

/// A value of a document.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    /// A slice and not the vector: indexing it is no call, which counts where nothing is inlined.
    nodes: &'a [Raw],
    source: SourceId,
    text: &'a str,
    index: u32,
}

/// A member of an object.
#[derive(Clone, Copy)]
pub(crate) struct Member<'a> {
    /// The key.
    pub key: Key<'a>,
    /// The value.
    pub value: Node<'a>,
}

/// A key of an object.
#[derive(Clone, Copy)]
pub(crate) struct Key<'a> {
    node: Node<'a>,
}

impl<'a> Key<'a> {
    /// The name, escapes replaced.
    pub(crate) fn name(self) -> Cow<'a, str> {
        self.node.content()
    }

    /// Whether the key is this name.
    pub(crate) fn is(self, name: &str) -> bool {
        let raw = self.node.raw();
        if let Text::Escaped = raw.text {
            return self.name() == name;
        }
        // Most keys that are asked for are not there: their length, with or without quotes, tells.
        let length = (raw.end - raw.start) as usize;
        (length == name.len() + 2 || length == name.len()) && self.node.inner_bytes() == name.as_bytes()
    }

    /// Whether the name begins with `$`.
    pub(crate) fn is_property(self) -> bool {
        match self.node.raw().text {
            Text::Escaped => self.name().starts_with('$'),
            _ => self.node.inner_bytes().first() == Some(&b'$'),
        }
    }

    /// Its span, quotes included.
    pub(crate) fn span(self) -> Span {
        self.node.span()
    }
}

impl<'a> Node<'a> {
    fn raw(self) -> Raw {
        self.nodes[self.index as usize]
    }

    /// What it is.
    pub(crate) fn kind(self) -> Kind {
        self.raw().kind
    }

    /// Its span.
    pub(crate) fn span(self) -> Span {
        let raw = self.raw();
        Span { source: self.source, start: raw.start, end: raw.end }
    }

    /// Its place in the document, for [`Json::node`].
    pub(crate) fn index(self) -> u32 {
        self.index
    }

    /// The source that contains it.
    pub(crate) fn source(self) -> SourceId {
        self.source
    }

    /// The text as written.
    pub(crate) fn written(self) -> &'a str {
        let raw = self.raw();
        &self.text[raw.start as usize..raw.end as usize]
    }

    /// Between the quotes.
    fn inner(self) -> &'a str {
        let raw = self.raw();
        // Only a JSON5 key stands without quotes, and it cannot begin with one.
        let quotes = u32::from(is_quote(self.text.as_bytes()[raw.start as usize]));
        &self.text[(raw.start + quotes) as usize..(raw.end - quotes) as usize]
    }

    /// Between the quotes; bytes, since cutting text checks where its characters end.
    fn inner_bytes(self) -> &'a [u8] {
        let raw = self.raw();
        let bytes = self.text.as_bytes();
        let quotes = u32::from(is_quote(bytes[raw.start as usize]));
        &bytes[(raw.start + quotes) as usize..(raw.end - quotes) as usize]
    }

    fn content(self) -> Cow<'a, str> {
        match self.raw().text {
            Text::Escaped => Cow::Owned(string::unescape(self.inner())),
            _ => Cow::Borrowed(self.inner()),
        }
    }

    /// The string, escapes replaced; none if it is not a string.
    pub(crate) fn string(self) -> Option<Cow<'a, str>> {
        (self.kind() == Kind::String).then(|| self.content())
    }

    /// The number; none if it is not a number. Too large a number is infinite.
    pub(crate) fn number(self) -> Option<f64> {
        (self.kind() == Kind::Number).then(|| number::value(self.written()))
    }

    /// The truth value; none if it is neither `true` nor `false`.
    pub(crate) fn boolean(self) -> Option<bool> {
        match self.kind() {
            Kind::True => Some(true),
            Kind::False => Some(false),
            _ => None,
        }
    }

    /// The members of an object, the last of several with one key; nothing for another kind.
    pub(crate) fn members(self) -> Members<'a> {
        let raw = self.raw();
        let at = if raw.kind == Kind::Object { self.index + 1 } else { raw.next };
        Members { node: self, at, end: raw.next }
    }

    /// The elements of an array; nothing for another kind.
    pub(crate) fn items(self) -> Items<'a> {
        let raw = self.raw();
        let at = if raw.kind == Kind::Array { self.index + 1 } else { raw.next };
        Items { node: self, at, end: raw.next }
    }

    /// The member with this key.
    pub(crate) fn member(self, name: &str) -> Option<Member<'a>> {
        let nodes = self.nodes;
        let raw = nodes[self.index as usize];
        let Kind::Object = raw.kind else { return None };
        let mut at = self.index + 1;
        while at < raw.next {
            let key = nodes[at as usize];
            // The length of a plain key is looked at here: this loop runs for every value of every token.
            let length = (key.end - key.start) as usize;
            let may_be = match key.text {
                Text::Replaced => false,
                Text::Escaped => true,
                _ => length == name.len() + 2 || length == name.len(),
            };
            if may_be {
                let key = Key { node: Node { index: at, ..self } };
                if key.is(name) {
                    return Some(Member { key, value: Node { index: at + 1, ..self } });
                }
            }
            at = nodes[at as usize + 1].next;
        }
        None
    }

    /// How many elements an array has.
    pub(crate) fn count(self) -> usize {
        let mut count = 0;
        for _ in self.items() {
            count += 1;
        }
        count
    }

    /// What a key of a JSON Pointer leads to: an element, or a member by its name, else by its name decoded.
    pub(crate) fn step(self, key: &str) -> Option<Node<'a>> {
        if self.kind() == Kind::Array {
            let mut items = self.items();
            for _ in 0..path::index(key)?.min(self.count()) {
                items.next();
            }
            return items.next();
        }
        if let Some(value) = self.get(key) {
            return Some(value);
        }
        self.get(&path::percent_decoded(key)?)
    }

    /// The value under this key.
    pub(crate) fn get(self, name: &str) -> Option<Node<'a>> {
        self.member(name).map(|member| member.value)
    }
}

fn is_quote(byte: u8) -> bool {
    byte == b'"' || byte == b'\''
}

/// The members of an object.
pub(crate) struct Members<'a> {
    node: Node<'a>,
    at: u32,
    end: u32,
}

impl<'a> Iterator for Members<'a> {
    type Item = Member<'a>;

    fn next(&mut self) -> Option<Member<'a>> {
        while self.at < self.end {
            let at = self.at;
            let nodes = self.node.nodes;
            self.at = nodes[at as usize + 1].next;
            if nodes[at as usize].text != Text::Replaced {
                let key = Key { node: Node { index: at, ..self.node } };
                return Some(Member { key, value: Node { index: at + 1, ..self.node } });
            }
        }
        None
    }
}

/// The elements of an array.
pub(crate) struct Items<'a> {
    node: Node<'a>,
    at: u32,
    end: u32,
}

impl<'a> Iterator for Items<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Node<'a>> {
        if self.at >= self.end {
            return None;
        }
        let item = Node { index: self.at, ..self.node };
        self.at = item.raw().next;
        Some(item)
    }
}
