//! The theme of version 3: a module that a configuration names under `presets`.

use super::mapping::Entry;
use super::namespace::{self, Namespace};
use super::value::Printer;
use super::variant::Variant;
use crate::language::literal::TYPESCRIPT;
use crate::language::writer::Writer;
use tokens_compiler_core::emit::custom_property::Part;

/// The preset that extends Tailwind's theme and adds the variants of contexts.
pub(super) fn print(printer: &Printer<'_>, variants: &[Variant]) -> String {
    let mut writer = Writer::new(2);
    writer.line("/* eslint-disable */");
    writer.line("// Generated from design tokens. Changes here are lost.");
    writer.open("export default {");
    writer.open("theme: {");
    writer.open("extend: {");
    for (key, namespaces) in keys() {
        let has = |namespace: &&Namespace| {
            printer.theme.iter().any(|(entry, ..)| std::ptr::eq(entry.namespace, *namespace))
                || namespace.name == "font" && !printer.families.is_empty()
        };
        if !namespaces.iter().any(has) {
            continue;
        }
        writer.open(&[key, ": {"].concat());
        for namespace in namespaces {
            for (entry, _, name) in printer.theme.of(namespace).filter(|(entry, ..)| printer.has(*entry)) {
                member(&mut writer, name, |text| push(text, printer, entry));
            }
            if namespace.name == "font" {
                for (token, name) in printer.families {
                    member(&mut writer, name, |text| {
                        quoted(text, |text| printer.reference(text, *token, Part::FontFamily));
                    });
                }
            }
        }
        writer.close("},");
    }
    writer.close("},");
    writer.close("},");
    if !variants.is_empty() {
        writer.open("plugins: [");
        writer.open("({ addVariant }) => {");
        for variant in variants {
            let around = ["@container ", &variant.around, " { ", &variant.others, " }"].concat();
            let text = writer.start();
            text.push_str("addVariant(");
            TYPESCRIPT.push(text, &variant.name);
            text.push_str(", [");
            TYPESCRIPT.push(text, &variant.own);
            text.push_str(", ");
            TYPESCRIPT.push(text, &around);
            text.push_str("]);\n");
        }
        writer.close("},");
        writer.close("],");
    }
    writer.close("};");
    writer.finish()
}

/// The keys of a theme with the namespaces that are in each.
fn keys() -> Vec<(&'static str, Vec<&'static Namespace>)> {
    let mut keys: Vec<(&str, Vec<&Namespace>)> = Vec::new();
    for namespace in namespace::ALL.iter().chain([&namespace::ANIMATE]) {
        let Some(key) = namespace.key else { continue };
        match keys.iter_mut().find(|(other, _)| *other == key) {
            Some((_, namespaces)) => namespaces.push(namespace),
            None => keys.push((key, vec![namespace])),
        }
    }
    keys
}

fn member(writer: &mut Writer, name: &str, value: impl FnOnce(&mut String)) {
    let text = writer.start();
    TYPESCRIPT.push(text, if name.is_empty() { "DEFAULT" } else { name });
    text.push_str(": ");
    value(text);
    text.push_str(",\n");
}

fn quoted(text: &mut String, value: impl FnOnce(&mut String)) {
    let mut inside = String::new();
    value(&mut inside);
    TYPESCRIPT.push(text, &inside);
}

/// Adds what an entry is. A color takes the alpha of `bg-brand/50`, which no plain reference could.
fn push(text: &mut String, printer: &Printer<'_>, entry: Entry) {
    if entry.namespace.name == "color" {
        return quoted(text, |text| {
            text.push_str("color-mix(in srgb, ");
            printer.push(text, entry);
            text.push_str(" calc(<alpha-value> * 100%), transparent)");
        });
    }
    let parts = printer.parts(entry);
    if parts.is_empty() {
        return quoted(text, |text| printer.push(text, entry));
    }
    text.push('[');
    quoted(text, |text| printer.push(text, entry));
    text.push_str(", {");
    for (index, part) in parts.into_iter().enumerate() {
        let key = match part {
            Part::LineHeight => "lineHeight",
            Part::LetterSpacing => "letterSpacing",
            _ => "fontWeight",
        };
        text.push_str(if index > 0 { ", " } else { " " });
        text.push_str(key);
        text.push_str(": ");
        quoted(text, |text| printer.reference(text, entry.token, part));
    }
    text.push_str(" }]");
}
