//! The theme of version 4: `@theme`, whose variables refer to the custom properties of the sheet before it, and the
//! variants of contexts.
//!
//! It is `inline`, so that classes hold the reference itself, which each element resolves by the contexts around it;
//! and `reference`, so that no variable of the theme is declared at the root, where it would be that of the root for
//! the whole page.

use super::namespace;
use super::value::Printer;
use super::variant::Variant;
use crate::language::writer::Writer;
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::value::{DimensionUnit, Value};

/// Adds the theme to a sheet.
pub(super) fn write(writer: &mut Writer, printer: &Printer<'_>, variants: &[Variant]) {
    writer.gap();
    writer.open("@theme inline reference {");
    for namespace in namespace::ALL.iter().chain([&namespace::ANIMATE]) {
        if namespace.name == "breakpoint" && resets_breakpoints(printer) {
            writer.line("--breakpoint-*: initial;");
        }
        for (entry, variable, name) in printer.theme.of(namespace).filter(|(entry, ..)| printer.has(*entry)) {
            declare(writer, &[variable], |text| printer.push(text, entry));
            let parts = printer.parts(entry);
            if namespace.is_size(name) && !parts.contains(&Part::LineHeight) {
                declare(writer, &[variable, "-", Part::LineHeight.suffix()], |text| text.push_str("initial"));
            }
            for part in parts {
                declare(writer, &[variable, "-", part.suffix()], |text| {
                    printer.reference(text, entry.token, part);
                });
            }
        }
        if namespace.name == "font" {
            for (token, name) in printer.families {
                declare(writer, &["--font-", name], |text| printer.reference(text, *token, Part::FontFamily));
            }
        }
    }
    writer.close("}");
    for variant in variants {
        writer.gap();
        writer.open(&["@custom-variant ", &variant.name, " {"].concat());
        slot(writer, &variant.own);
        writer.open(&["@container ", &variant.around, " {"].concat());
        slot(writer, &variant.others);
        writer.close("}");
        writer.close("}");
    }
}

fn declare(writer: &mut Writer, name: &[&str], value: impl FnOnce(&mut String)) {
    let text = writer.start();
    for part in name {
        text.push_str(part);
    }
    text.push_str(": ");
    value(text);
    text.push_str(";\n");
}

fn slot(writer: &mut Writer, selector: &str) {
    writer.open(&[selector, " {"].concat());
    writer.line("@slot;");
    writer.close("}");
}

/// Whether Tailwind's own breakpoints have to go: they are in `rem`, and breakpoints are sorted by their units first.
fn resets_breakpoints(printer: &Printer<'_>) -> bool {
    let Some(namespace) = namespace::named("breakpoint") else { return false };
    printer.theme.of(namespace).any(|(entry, ..)| {
        let value = printer.dictionary[entry.token].base().value.map(|value| &printer.dictionary[value]);
        matches!(value, Some(Value::Dimension(length)) if length.unit != DimensionUnit::Rem)
    })
}
