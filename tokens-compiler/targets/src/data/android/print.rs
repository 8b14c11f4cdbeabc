//! Resources as files: one XML document in each `values` folder, and one for each interpolator.

use std::collections::{BTreeMap, BTreeSet};

use super::part::{Attribute, Body, Item, Kind, Part};
use super::variation::{Folder, Resource};
use crate::File;
use crate::language::comment::{JAVADOC_PROSE, XML};
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Dictionary, TokenId};
use tokens_compiler_core::texts;

const HEADER: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
const GENERATED: &str = "<!-- Generated from design tokens. Changes here are lost. -->";

struct Printer<'a> {
    dictionary: &'a Dictionary,
    resources: &'a [Resource],
    names: &'a [String],
    /// By how many qualifiers a folder has, then by name: the default folder is first.
    values: BTreeMap<(usize, Folder), Writer>,
    files: Vec<File>,
    symbols: BTreeSet<(&'static str, String)>,
}

/// Prints everything, and adds the names that an app's `R` class gets.
pub(super) fn files(
    dictionary: &Dictionary,
    resources: &[Resource],
    names: &[String],
    file: &str,
    symbols: &mut Vec<(&'static str, String)>,
) -> Vec<File> {
    let mut printer = Printer {
        dictionary,
        resources,
        names,
        values: BTreeMap::new(),
        files: Vec::new(),
        symbols: BTreeSet::new(),
    };
    // An app that has no values of its own in the default folder is no app.
    printer.writer(&Folder::new());
    for (id, _) in dictionary.tokens() {
        printer.token(id);
    }
    let mut files = Vec::with_capacity(printer.values.len() + printer.files.len());
    for ((_, folder), mut writer) in printer.values {
        writer.close("</resources>");
        files.push(File::new(format!("{}/{file}", path("values", &folder)), writer.finish()));
    }
    files.append(&mut printer.files);
    symbols.extend(printer.symbols);
    files
}

/// `values-night`
fn path(kind: &str, folder: &Folder) -> String {
    let mut path = kind.to_owned();
    for qualifier in folder {
        path.push('-');
        path.push_str(&qualifier.text);
    }
    path
}

impl Printer<'_> {
    fn writer(&mut self, folder: &Folder) -> &mut Writer {
        self.values.entry((folder.len(), folder.clone())).or_insert_with(|| {
            let mut writer = Writer::new(4);
            writer.line(HEADER);
            writer.line(GENERATED);
            writer.open("<resources>");
            writer
        })
    }

    fn token(&mut self, id: TokenId) {
        let resource = &self.resources[id.index()];
        let name = &self.names[id.index()];
        let mut about = comment(self.dictionary, id);
        for (at, (suffix, kind)) in resource.shape.iter().enumerate() {
            let name = format!("{name}{suffix}");
            let mut bodies: Vec<(&Folder, Printed)> = resource
                .folders
                .iter()
                .map(|(folder, parts)| (folder, self.printed(id, &parts[at])))
                .collect();
            keep_what_differs(&mut bodies);
            for (folder, body) in &bodies {
                // Once is enough: at the first part, in the default folder or else the first one that has it.
                let about = about.take();
                self.resource(folder, kind, &name, body, about.as_deref());
            }
            self.symbols.insert((kind.resource(), name));
        }
    }

    /// What a part is in the end: a reference where the other token has the same resource.
    fn printed(&self, id: TokenId, part: &Part) -> Printed {
        if let Some((target, suffix)) = &part.alias
            && let Some(reference) = self.reference(*target, suffix, part.kind)
        {
            return Printed::Reference(reference);
        }
        match &part.body {
            Body::Text(text) => Printed::Text(text.clone()),
            Body::Items(items) => Printed::Items(items.iter().map(|item| self.item(item)).collect()),
            Body::Curve(points) => Printed::Curve(points.clone()),
            Body::Attributes(attributes) => Printed::Attributes(
                attributes
                    .iter()
                    .map(|(attribute, value)| {
                        let value = match value {
                            Attribute::Word(word) => (*word).to_owned(),
                            Attribute::Part(kind, suffix) => {
                                format!("@{}/{}{suffix}", kind.resource(), self.names[id.index()])
                            }
                        };
                        (*attribute, value)
                    })
                    .collect(),
            ),
        }
    }

    fn item(&self, item: &Item) -> String {
        let reference = item.alias.and_then(|(kind, token)| self.reference(token, "", kind));
        reference.unwrap_or_else(|| item.text.clone())
    }

    fn reference(&self, token: TokenId, suffix: &str, kind: Kind) -> Option<String> {
        let is_there = self.resources[token.index()].shape.has(suffix, kind);
        is_there.then(|| format!("@{}/{}{suffix}", kind.resource(), self.names[token.index()]))
    }

    fn resource(&mut self, folder: &Folder, kind: Kind, name: &str, body: &Printed, about: Option<&str>) {
        if let Printed::Curve(points) = body {
            let path = format!("{}/{name}.xml", path("interpolator", folder));
            self.files.push(File::new(path, interpolator(points, about)));
            return;
        }
        let writer = self.writer(folder);
        if let Some(text) = about {
            XML.write(writer, text);
        }
        match (body, kind) {
            (Printed::Reference(parent), Kind::Style) => {
                writer.fmt(format_args!("<style name=\"{name}\" parent=\"{parent}\" />"));
            }
            (Printed::Reference(other), Kind::Interpolator | Kind::Array | Kind::Texts) => {
                let of = kind.resource();
                writer.fmt(format_args!("<item name=\"{name}\" type=\"{of}\">{other}</item>"));
            }
            (Printed::Text(text), Kind::Float) => {
                writer
                    .fmt(format_args!("<item name=\"{name}\" type=\"dimen\" format=\"float\">{text}</item>"));
            }
            (Printed::Text(text) | Printed::Reference(text), Kind::Text) => {
                writer.fmt(format_args!(
                    "<string name=\"{name}\" formatted=\"false\" translatable=\"false\">{text}</string>"
                ));
            }
            (Printed::Text(text) | Printed::Reference(text), _) => {
                let tag = kind.resource();
                writer.fmt(format_args!("<{tag} name=\"{name}\">{text}</{tag}>"));
            }
            (Printed::Items(items), _) => {
                let (tag, rest) = match kind {
                    Kind::Texts => ("string-array", " translatable=\"false\""),
                    _ => ("array", ""),
                };
                writer.open(&format!("<{tag} name=\"{name}\"{rest}>"));
                for item in items {
                    writer.fmt(format_args!("<item>{item}</item>"));
                }
                writer.close(&format!("</{tag}>"));
            }
            (Printed::Attributes(attributes), _) => {
                writer.open(&format!("<style name=\"{name}\" parent=\"\">"));
                for (attribute, value) in attributes {
                    writer.fmt(format_args!("<item name=\"{attribute}\">{value}</item>"));
                }
                writer.close("</style>");
            }
            // A file, written above.
            (Printed::Curve(_), _) => {}
        }
    }
}

/// Leaves out the folders of a qualifier that changes nothing: a part of a token need not follow all that its token
/// does. A qualifier goes as a whole or not at all, since a device would otherwise choose a folder that is wrong.
fn keep_what_differs(bodies: &mut Vec<(&Folder, Printed)>) {
    let ranks: BTreeSet<u8> =
        bodies.iter().flat_map(|(folder, _)| folder.iter().map(|qualifier| qualifier.rank)).collect();
    for rank in ranks {
        let is_of = |folder: &Folder| folder.iter().any(|qualifier| qualifier.rank == rank);
        let known: BTreeMap<&Folder, &Printed> =
            bodies.iter().map(|(folder, body)| (*folder, body)).collect();
        let changes = bodies.iter().filter(|(folder, _)| is_of(folder)).any(|(folder, body)| {
            let rest: Folder = folder.iter().filter(|qualifier| qualifier.rank != rank).cloned().collect();
            known.get(&rest) != Some(&body)
        });
        if !changes {
            bodies.retain(|(folder, _)| !is_of(folder));
        }
    }
}

/// A part with its references settled.
#[derive(PartialEq)]
enum Printed {
    Reference(String),
    Text(String),
    Items(Vec<String>),
    Curve([String; 4]),
    Attributes(Vec<(&'static str, String)>),
}

fn interpolator([x1, y1, x2, y2]: &[String; 4], about: Option<&str>) -> String {
    let mut writer = Writer::new(4);
    writer.line(HEADER);
    writer.line(GENERATED);
    if let Some(text) = about {
        XML.write(&mut writer, text);
    }
    writer.open("<pathInterpolator xmlns:android=\"http://schemas.android.com/apk/res/android\"");
    for (name, value, end) in
        [("controlX1", x1, ""), ("controlY1", y1, ""), ("controlX2", x2, ""), ("controlY2", y2, " />")]
    {
        writer.fmt(format_args!("android:{name}=\"{value}\"{end}"));
    }
    writer.finish()
}

/// The description and the deprecation of a token, if it has one of them.
fn comment(dictionary: &Dictionary, id: TokenId) -> Option<String> {
    let token = &dictionary[id];
    let mut text = String::new();
    JAVADOC_PROSE.push(&mut text, token.description.as_deref().unwrap_or_default().trim_end());
    if let Some(deprecated) = &token.deprecated {
        next_line(&mut text);
        // The resource compiler makes this Java's own mark.
        text.push_str("@deprecated");
        if let Some(message) = &deprecated.message {
            text.push(' ');
            JAVADOC_PROSE.push(&mut text, message.trim_end());
        }
    }
    let elsewhere = texts::deprecated_elsewhere(dictionary, id);
    if !elsewhere.is_empty() {
        next_line(&mut text);
        JAVADOC_PROSE.push(&mut text, &elsewhere);
    }
    (!text.is_empty()).then_some(text)
}

fn next_line(text: &mut String) {
    if !text.is_empty() {
        text.push('\n');
    }
}
