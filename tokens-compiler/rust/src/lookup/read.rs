//! The text, read.

use tokens_compiler_core::emit::custom_property;

use super::plain;

/// The names of a design system.
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Lookup {
    /// What names of custom properties begin with.
    start: String,
    files: Vec<String>,
    /// Groups and tokens in order, a group before its members; the root is the first.
    nodes: Vec<Node>,
}

/// A group or a token.
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Node {
    /// The name in the design system.
    pub name: String,
    /// The name of its module or constant.
    pub rust: String,
    /// What it is.
    pub kind: Kind,
    css: Option<String>,
    /// The place of its file, and the line.
    place: Option<(usize, u32)>,
    /// One past the last node in it.
    end: usize,
}

/// What a member of a group is.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum Kind {
    /// A group.
    Group,
    /// A token.
    Token,
    /// A token without a constant, since the default contexts lack it.
    Absent,
}

impl Lookup {
    /// Reads what [`Items::lookup`](crate::Items::lookup) holds; what is no entry is passed over.
    pub fn read(text: &str) -> Self {
        let mut entries = split(text, ';').into_iter();
        let start = entries.next().unwrap_or_default().to_owned();
        let root = node(Kind::Group, "");
        let mut lookup = Self { start, files: Vec::new(), nodes: vec![root] };
        let mut open = vec![0];
        for entry in entries {
            let Some(mark) = entry.chars().next() else { continue };
            let rest = &entry[mark.len_utf8()..];
            match mark {
                '@' => lookup.files.push(unescaped(rest)),
                '}' => lookup.close(&mut open),
                '{' => {
                    open.push(lookup.nodes.len());
                    lookup.add(Kind::Group, rest);
                }
                '=' => lookup.add(Kind::Token, rest),
                '-' => lookup.add(Kind::Absent, rest),
                _ => {}
            }
        }
        while !open.is_empty() {
            lookup.close(&mut open);
        }
        lookup
    }

    fn close(&mut self, open: &mut Vec<usize>) {
        if let Some(group) = open.pop() {
            self.nodes[group].end = self.nodes.len();
        }
    }

    fn add(&mut self, kind: Kind, entry: &str) {
        let mut fields = split(entry, '|').into_iter();
        let mut node = node(kind, fields.next().unwrap_or_default());
        node.end = self.nodes.len() + 1;
        for field in fields {
            if let Some(rust) = field.strip_prefix('r') {
                rust.clone_into(&mut node.rust);
            } else if let Some(css) = field.strip_prefix('c') {
                node.css = Some(css.to_owned());
            } else if let Some(line) = field.strip_prefix('l') {
                let file = self.files.len().checked_sub(1);
                node.place = file.zip(line.parse().ok());
            }
        }
        self.nodes.push(node);
    }

    /// The root, where every path begins.
    pub const ROOT: usize = 0;

    /// A node by its number.
    pub fn node(&self, id: usize) -> &Node {
        &self.nodes[id]
    }

    /// The numbers of what a group holds, in order.
    pub fn members(&self, group: usize) -> Vec<usize> {
        let mut members = Vec::new();
        let mut at = group + 1;
        while at < self.nodes[group].end {
            members.push(at);
            at = self.nodes[at].end;
        }
        members
    }

    /// `file:line` of a token, or of the first one in a group.
    pub fn place(&self, id: usize) -> Option<String> {
        for node in &self.nodes[id..self.nodes[id].end] {
            if let Some((file, line)) = node.place {
                return Some(format!("{}:{line}", self.files[file]));
            }
        }
        None
    }

    /// The nodes from the outermost group to this one.
    fn trail(&self, id: usize) -> Vec<usize> {
        let mut trail = Vec::new();
        for at in 1..=id {
            if self.nodes[at].end > id {
                trail.push(at);
            }
        }
        trail
    }

    /// The path of a node, with dots.
    pub fn path(&self, id: usize) -> String {
        let trail = self.trail(id);
        let names: Vec<&str> = trail.iter().map(|&id| self.nodes[id].name.as_str()).collect();
        names.join(".")
    }

    /// The token with a custom property.
    pub fn by_custom_property(&self, name: &str) -> Option<usize> {
        let mut trail: Vec<usize> = Vec::new();
        for id in 1..self.nodes.len() {
            trail.retain(|&group| self.nodes[group].end > id);
            trail.push(id);
            if self.nodes[id].kind != Kind::Group && self.custom_property(&trail) == name {
                return Some(id);
            }
        }
        None
    }

    /// The custom property of the token at a path of nodes, dashes included.
    pub fn custom_property(&self, path: &[usize]) -> String {
        let mut names: Vec<&str> = Vec::with_capacity(path.len());
        for &id in path {
            names.push(&self.nodes[id].name);
        }
        let css = path.last().and_then(|&token| self.nodes[token].css.clone());
        css.unwrap_or_else(|| custom_property::name_after(&self.start, &names))
    }
}

fn node(kind: Kind, written: &str) -> Node {
    let name = unescaped(written);
    let mut rust = String::with_capacity(name.len());
    for byte in name.bytes() {
        rust.extend(plain(byte, kind != Kind::Group).map(char::from));
    }
    Node { name, rust, kind, css: None, place: None, end: 0 }
}

/// The parts of a text between marks, each as written: a mark after `~` is none.
fn split(text: &str, mark: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut is_escaped) = (0, false);
    for (at, c) in text.char_indices() {
        if c == mark && !is_escaped {
            parts.push(&text[start..at]);
            start = at + 1;
        }
        is_escaped = c == '~' && !is_escaped;
    }
    parts.push(&text[start..]);
    parts
}

fn unescaped(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        name.extend(if c == '~' { rest.next() } else { Some(c) });
    }
    name
}
