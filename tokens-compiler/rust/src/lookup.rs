//! What `token!` and `css_var!` look names up in: a text with an entry for each group and token, in a macro beside the
//! constants. So whoever can name a constant can look its token up, in whichever module or crate.
//!
//! | entry | what it is |
//! |---|---|
//! | `--ds-` | the first one: what names of custom properties begin with |
//! | `@file` | where the tokens from here on are defined |
//! | `{name` | a group; what follows is in it |
//! | `}` | its end |
//! | `=name` | a token |
//! | `-name` | a token that the default contexts lack: it has no constant |
//!
//! Entries end with `;`. After a name there may be fields, each after `|`: `r` and the name in Rust, `c` and the name of
//! the custom property, where these don't follow from the name; `l` and a line number. In names, `~` stands before these
//! marks.

use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId};
use tokens_compiler_core::emit::custom_property;
use tokens_compiler_core::source::{SourceId, SourceMap};
use tokens_compiler_core::table;

use super::{Options, literal, names};

mod read;

pub use read::{Kind, Lookup, Node};

/// All names of a design system.
pub(super) struct Names {
    /// The name of the macro that holds them.
    pub(super) key: String,
    /// The lines.
    pub(super) text: String,
}

/// All names of a design system.
pub(super) fn names(
    dictionary: &Dictionary,
    rust: &names::Names,
    sources: Option<&SourceMap>,
    options: &Options,
) -> Names {
    let start = custom_property::start(&options.css_prefix);
    let (_, numbered) = custom_property::numbered("css", dictionary, &options.css_prefix, None);
    let mut css: Vec<Option<&str>> = vec![None; dictionary.tokens.len()];
    for (token, name) in &numbered {
        css[*token] = Some(name);
    }
    let mut text = String::with_capacity(24 * dictionary.tokens.len() + start.len() + 16);
    text.push_str(&start);
    text.push(';');
    Writer { dictionary, names: rust, css: &css, sources, text: &mut text, source: None }
        .members(GroupId::ROOT);
    let hash = table::hash(table::hash(table::HASH, &text), &options.place);
    Names { key: format!("__design_tokens_{hash:016x}"), text }
}

struct Writer<'w> {
    dictionary: &'w Dictionary,
    names: &'w names::Names,
    css: &'w [Option<&'w str>],
    sources: Option<&'w SourceMap>,
    text: &'w mut String,
    /// The source of the token before.
    source: Option<SourceId>,
}

impl Writer<'_> {
    fn members(&mut self, group: GroupId) {
        let dictionary = self.dictionary;
        for child in &dictionary[group].children {
            match *child {
                Child::Group(id) if self.names.has_module(id) => {
                    self.name('{', &dictionary[id].name, &self.names.modules[id.index()], false);
                    self.text.push(';');
                    self.members(id);
                    self.text.push_str("};");
                }
                Child::Group(_) => {}
                Child::Token(id) => {
                    let token = &dictionary[id];
                    let base = token.base();
                    if self.source != Some(base.span.source)
                        && let Some(sources) = self.sources
                    {
                        self.source = Some(base.span.source);
                        self.text.push('@');
                        push_escaped(self.text, sources[base.span.source].path());
                        self.text.push(';');
                    }
                    let mark = if base.value.is_some() { '=' } else { '-' };
                    self.name(mark, token.name(), &self.names.constants[id.index()], true);
                    if let Some(css) = self.css[id.index()] {
                        self.text.push_str("|c");
                        self.text.push_str(css);
                    }
                    if let Some(sources) = self.sources {
                        self.text.push_str("|l");
                        let line = sources[base.span.source].line_at(base.span.start);
                        literal::push_u64(self.text, u64::from(line));
                    }
                    self.text.push(';');
                }
            }
        }
    }

    fn name(&mut self, mark: char, name: &str, rust: &str, is_constant: bool) {
        self.text.push(mark);
        push_escaped(self.text, name);
        if !is_plain(name, rust, is_constant) {
            self.text.push_str("|r");
            self.text.push_str(rust);
        }
    }
}

/// Whether a name in Rust is the name itself but for `_` and capitals: nearly all are.
fn is_plain(name: &str, rust: &str, is_constant: bool) -> bool {
    let (name, rust) = (name.as_bytes(), rust.as_bytes());
    if name.len() != rust.len() {
        return false;
    }
    let mut at = 0;
    while at < name.len() {
        if plain(name[at], is_constant) != Some(rust[at]) {
            return false;
        }
        at += 1;
    }
    true
}

/// The character of a plain name in Rust.
fn plain(byte: u8, is_constant: bool) -> Option<u8> {
    match byte {
        b'a'..=b'z' => Some(if is_constant { byte.to_ascii_uppercase() } else { byte }),
        b'0'..=b'9' => Some(byte),
        b'-' => Some(b'_'),
        _ => None,
    }
}

/// A name in which nothing is taken for a mark.
fn push_escaped(text: &mut String, name: &str) {
    // Bytes and no iterator: a macro runs this without optimization.
    let bytes = name.as_bytes();
    let (mut at, mut kept) = (0, 0);
    while at < bytes.len() {
        if matches!(bytes[at], b';' | b'|' | b'~') {
            text.push_str(&name[kept..at]);
            text.push('~');
            kept = at;
        }
        at += 1;
    }
    text.push_str(&name[kept..]);
}
