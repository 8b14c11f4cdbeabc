//! The texts of a template: its own, and those in its folder that it includes or imports.

use super::{TARGET, syntax};
use crate::option::refuse;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::emit::option::{Kind, Texts};
use tokens_compiler_core::source::{SourceId, Span};

/// What there is without a template: a list of all tokens.
const STARTER: &str = include_str!("starter.jinja");

/// How many texts a template may have.
const MOST_TEXTS: usize = 256;

/// How long all texts of a template may be together, in bytes.
const MOST_BYTES: usize = 1 << 20;

/// The option `template`: a path, and the texts once they are read.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(from = "String"))]
pub struct Sources {
    path: String,
    texts: Vec<Text>,
}

/// One of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Text {
    /// As templates name it: relative to their folder.
    pub(super) name: String,
    /// What was read, or why nothing was.
    pub(super) read: Result<Read, String>,
}

/// A text and its source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Read {
    pub(super) source: SourceId,
    pub(super) text: String,
}

impl From<String> for Sources {
    fn from(path: String) -> Self {
        Self { path, texts: Vec::new() }
    }
}

impl From<&str> for Sources {
    fn from(path: &str) -> Self {
        Self::from(path.to_owned())
    }
}

impl Kind for Sources {
    const KIND: &'static str = "string";

    fn read_texts(&mut self, texts: &mut Texts<'_>) {
        self.texts.clear();
        if self.path.is_empty() {
            return;
        }
        let (folder, name) = self.split();
        let folder = folder.to_owned();
        let mut waiting = vec![name.to_owned()];
        let mut left = MOST_BYTES;
        while let Some(name) = waiting.pop() {
            if self.text(&name).is_some() {
                continue;
            }
            let read = if self.texts.len() == MOST_TEXTS {
                Err(format!("a template has at most {MOST_TEXTS} texts"))
            } else {
                texts.read(&[&folder, &*name].concat()).and_then(|source| {
                    let text = texts.sources[source].text();
                    if text.len() > left {
                        return Err(format!("a template has at most {MOST_BYTES} bytes in all its texts"));
                    }
                    left -= text.len();
                    waiting.extend(named(text).iter().filter_map(|name| plain(name)));
                    Ok(Read { source, text: text.to_owned() })
                })
            };
            self.texts.push(Text { name, read });
        }
    }
}

impl Sources {
    /// The folder with its `/`, and the name in it.
    fn split(&self) -> (&str, &str) {
        let path = self.path.trim_start_matches("./");
        path.split_at(path.rfind('/').map_or(0, |at| at + 1))
    }

    /// What templates call the first one.
    pub(super) fn main(&self) -> &str {
        if self.path.is_empty() { "starter" } else { self.split().1 }
    }

    /// What is wrong with the texts: the first was not read, or one has what is refused beforehand.
    pub(super) fn problem(&self) -> Option<Diagnostic> {
        if self.path.is_empty() {
            return None;
        }
        let Some(text) = self.text(self.main()) else {
            return Some(refuse(TARGET, "template", &self.path, "one whose texts were read"));
        };
        if let Err(reason) = &text.read {
            let message = format!("the template `{}` cannot be read: {reason}", self.path);
            let help = "write its path from the folder of tokens.toml";
            return Some(Diagnostic::new(Code::InvalidTemplate, message).option("template").help(help));
        }
        self.texts.iter().find_map(|text| {
            let Read { source, text } = text.read.as_ref().ok()?;
            let (place, why) = syntax::check(text).err()?;
            let (start, end) = (place.start as u32, text.ceil_char_boundary(place.end) as u32);
            Some(Diagnostic::new(Code::InvalidTemplate, why).at(Span { source: *source, start, end }, ""))
        })
    }

    /// The text with this plain name, if it was looked for.
    pub(super) fn text(&self, name: &str) -> Option<&Text> {
        self.texts.iter().find(|text| text.name == name)
    }

    /// What a template that names this one gets, or why it does not.
    pub(super) fn load(&self, name: &str) -> Result<String, String> {
        if self.path.is_empty() {
            return if name == "starter" { Ok(STARTER.to_owned()) } else { Err(missing(name)) };
        }
        let Some(plain) = plain(name) else {
            return Err(format!("the template `{name}` is outside the template's folder"));
        };
        match self.text(&plain).map(|text| &text.read) {
            Some(Ok(read)) => Ok(read.text.clone()),
            Some(Err(reason)) => Err(format!("the template `{name}` cannot be read: {reason}")),
            None => Err(missing(name)),
        }
    }
}

fn missing(name: &str) -> String {
    format!("the template `{name}` was not read: only a name in quotes is known beforehand")
}

/// A name without `.` and `..`; none where it leaves the folder.
fn plain(name: &str) -> Option<String> {
    let mut plain: Vec<&str> = Vec::new();
    if name.starts_with('/') || name.contains(['\\', ':']) {
        return None;
    }
    for part in name.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                plain.pop()?;
            }
            part => plain.push(part),
        }
    }
    if plain.is_empty() { None } else { Some(plain.join("/")) }
}

/// What a template names in quotes in its tags that take templates. Those that it names in a comment count too: a text
/// that nobody asks for does no harm, even if there is none.
fn named(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for tag in text.split("{%").skip(1) {
        let tag = tag.split("%}").next().unwrap_or_default();
        if !syntax::NAMING.contains(&syntax::word(tag)) {
            continue;
        }
        let mut rest = tag;
        while let Some(start) = rest.find(['"', '\'']) {
            let quote = &rest[start..=start];
            let Some((name, behind)) = rest[start + 1..].split_once(quote) else { break };
            all.push(name.to_owned());
            rest = behind;
        }
    }
    all
}
