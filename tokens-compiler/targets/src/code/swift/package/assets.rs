//! An asset catalog of colors with what they are in the dark and at high contrast. Code needs none of it: it is for
//! Interface Builder, and for those who name colors by text.

use std::collections::{BTreeMap, BTreeSet};

use super::super::support;
use super::{HEADER, Names};
use crate::File;
use crate::code::preferred;
use crate::file_name;
use crate::language::writer::Writer;
use tokens_compiler_core::color::{Color, ColorSpace};
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, Token};
use tokens_compiler_core::emit::number;
use tokens_compiler_core::value::Value;

/// `TokenAssets.swift`, which tells where the catalog is found: by one of its colors.
pub(super) fn bundle(folder: &str, files: &[File]) -> String {
    let mut names = files.iter().filter_map(|file| {
        file.path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".colorset/Contents.json")
    });
    let example = names.next().map_or_else(String::new, |name| {
        format!(": `UIColor(named: \"{name}\", in: TokenAssets.bundle, compatibleWith: nil)`")
    });
    format!(
        "{HEADER}\n/// The asset catalog of colors{example}.\npublic enum TokenAssets {{\n  /// The bundle that contains it.\n  public static var bundle: Bundle {{ .module }}\n}}\n"
    )
}

/// The end of every file of a catalog.
const INFO: &str = "\"info\": { \"author\": \"tokens\", \"version\": 1 }";

/// The looks that a catalog tells apart, and how it writes them; the first holds where no other does.
const LOOKS: [(bool, bool, &str); 4] = [
    (false, false, ""),
    (true, false, "{ \"appearance\": \"luminosity\", \"value\": \"dark\" }"),
    (false, true, "{ \"appearance\": \"contrast\", \"value\": \"high\" }"),
    (
        true,
        true,
        "{ \"appearance\": \"luminosity\", \"value\": \"dark\" }, { \"appearance\": \"contrast\", \"value\": \"high\" }",
    ),
];

/// Adds the files of the catalog.
pub(super) fn push(dictionary: &Dictionary, names: &Names, folder: &str, files: &mut Vec<File>) {
    let inputs = {
        let chains = preferred::chains(dictionary);
        LOOKS.map(|(is_dark, more_contrast, _)| {
            preferred::input(&chains, preferred::preferences(is_dark, more_contrast))
        })
    };
    let look = |token: &Token| {
        inputs.each_ref().map(|input| match dictionary.value_of(token, input) {
            Some(Value::Color(color)) => Some(*color),
            _ => None,
        })
    };
    files.push(File::new(format!("{folder}/Contents.json"), format!("{{\n  {INFO}\n}}\n")));
    let mut folders: BTreeMap<GroupId, String> = BTreeMap::from([(GroupId::ROOT, folder.to_owned())]);
    let mut written: BTreeSet<String> = BTreeSet::new();
    for (index, group) in dictionary.groups.iter().enumerate() {
        let id = GroupId(index as u32);
        let Some(own) = folders.get(&id).cloned() else { continue };
        let mut has_colors = false;
        for child in &group.children {
            match *child {
                Child::Group(below) if names.has_type(below) => {
                    let name = plain(&names.types[below.index()]);
                    folders.insert(below, free(&mut written, &format!("{own}/{name}"), ""));
                }
                Child::Group(_) => {}
                Child::Token(token) => {
                    let colors = look(&dictionary[token]);
                    if colors.iter().all(Option::is_none) {
                        continue;
                    }
                    has_colors = true;
                    let name = plain(&names.tokens[token.index()]);
                    let path = free(&mut written, &format!("{own}/{name}"), ".colorset");
                    files.push(File::new(format!("{path}/Contents.json"), color_set(&colors)));
                }
            }
        }
        if has_colors && id != GroupId::ROOT {
            namespaces(dictionary, &folders, id, &mut written, files);
        }
    }
}

/// The file that makes a folder part of the names in it; for the folders around it too.
fn namespaces(
    dictionary: &Dictionary,
    folders: &BTreeMap<GroupId, String>,
    mut id: GroupId,
    written: &mut BTreeSet<String>,
    files: &mut Vec<File>,
) {
    while id != GroupId::ROOT {
        let path = format!("{}/Contents.json", folders[&id]);
        if !written.insert(path.to_ascii_lowercase()) {
            return;
        }
        let text = format!("{{\n  {INFO},\n  \"properties\": {{ \"provides-namespace\": true }}\n}}\n");
        files.push(File::new(path, text));
        id = dictionary[id].parent;
    }
}

/// A path that no other has, on systems that do not tell cases apart either.
fn free(written: &mut BTreeSet<String>, path: &str, extension: &str) -> String {
    let mut free = format!("{path}{extension}");
    let mut number = 2;
    while !written.insert(free.to_ascii_lowercase()) {
        free = format!("{path}_{number}{extension}");
        number += 1;
    }
    free
}

/// A name as a file's.
fn plain(name: &str) -> String {
    file_name::short(&support::ascii(&name.replace('`', "")), file_name::MOST, '-').into_owned()
}

fn color_set(colors: &[Option<Color>; 4]) -> String {
    let mut writer = Writer::new(2);
    writer.open("{");
    writer.open("\"colors\": [");
    let [any, dark, high, dark_high] = *colors;
    let by_scheme = any != dark || high != dark_high;
    let by_contrast = any != high || dark != dark_high;
    let needed = [true, by_scheme, by_contrast, by_scheme && by_contrast];
    let shown: Vec<(usize, Color)> = (0..LOOKS.len())
        .filter(|&index| needed[index])
        .filter_map(|index| colors[index].map(|color| (index, color)))
        .collect();
    for (at, (index, color)) in shown.iter().enumerate() {
        writer.open("{");
        if *index > 0 {
            writer.fmt(format_args!("\"appearances\": [{}],", LOOKS[*index].2));
        }
        components(color, &mut writer);
        writer.line("\"idiom\": \"universal\"");
        writer.close(if at + 1 == shown.len() { "}" } else { "}," });
    }
    writer.close("],");
    writer.line(INFO);
    writer.close("}");
    writer.finish()
}

fn components(color: &Color, writer: &mut Writer) {
    let is_wide = color.space == ColorSpace::DisplayP3 || !color.in_srgb_gamut();
    let (name, gamut) =
        if is_wide { ("display-p3", ColorSpace::DisplayP3) } else { ("srgb", ColorSpace::Srgb) };
    let parts = if color.space == gamut { color.coordinates() } else { color.to_mapped(gamut) };
    let [red, green, blue] = parts.map(decimal);
    let alpha = decimal(color.alpha);
    writer.open("\"color\": {");
    writer.fmt(format_args!("\"color-space\": \"{name}\","));
    writer.fmt(format_args!(
        "\"components\": {{ \"alpha\": \"{alpha}\", \"blue\": \"{blue}\", \"green\": \"{green}\", \"red\": \"{red}\" }}"
    ));
    writer.close("},");
}

/// At least three decimals, so that it cannot be read as a byte: `1.000`, `0.20392`.
fn decimal(part: f64) -> String {
    let mut text = number::rounded(part, 5);
    if !text.contains('.') {
        text.push('.');
    }
    while text.len() - text.find('.').unwrap_or(0) < 4 {
        text.push('0');
    }
    text
}
