//! `@property` rules: what the browser may take each property for.

use super::color::Gamut;
use super::plan::Plan;
use super::sheet::Sheet;
use super::value::{Pen, Printer};
use tokens_compiler_core::dictionary::{Dictionary, Token};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::number;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::value::{DimensionUnit, Value};

/// Registers the properties whose type CSS has a syntax for. Left out are tokens that are missing or have another
/// type in some context, and those written as `light-dark()`: a registered color would be computed at the root, and
/// regions with another color scheme would inherit the result.
pub(super) fn write(sheet: &mut Sheet<'_>, plan: &Plan<'_>, printer: &Printer<'_>, names: &StringTable) {
    let mut initial = String::new();
    for (id, token) in printer.dictionary.tokens() {
        if plan.is_paired(id) || !is_steady(printer.dictionary, token) {
            continue;
        }
        let Some(value) = token.base().value else { continue };
        initial.clear();
        if let Some(syntax) = push_initial(&mut initial, printer, &printer.dictionary[value]) {
            sheet.writer.gap();
            sheet.writer.open(&["@property ", &names[id], " {"].concat());
            sheet.writer.line(&["syntax: \"", syntax, "\";"].concat());
            sheet.writer.line("inherits: true;");
            sheet.writer.line(&["initial-value: ", &initial, ";"].concat());
            sheet.writer.close("}");
        }
    }
}

/// Whether a token has a value of its own type in every context.
fn is_steady(dictionary: &Dictionary, token: &Token) -> bool {
    token
        .variants
        .iter()
        .all(|variant| variant.value.is_some_and(|value| dictionary[value].token_type() == token.token_type))
}

/// The syntax of a type, and a value for when nothing is declared. It may not depend on anything else on the page,
/// so that rem becomes px at the size that browsers begin with, and there is none in other units.
fn push_initial(text: &mut String, printer: &Printer<'_>, value: &Value) -> Option<&'static str> {
    let syntax = match value {
        Value::Color(_) => "<color>",
        Value::Duration(_) => "<time>",
        Value::Number(_) | Value::FontWeight(_) => "<number>",
        Value::Dimension(dimension) => {
            let pixels = match dimension.unit {
                DimensionUnit::Px => dimension.value,
                DimensionUnit::Rem => dimension.value * 16.0,
                DimensionUnit::Other(_) => return None,
            };
            number::push(text, pixels);
            text.push_str("px");
            return Some("<length>");
        }
        Value::FontFamily(_)
        | Value::CubicBezier(_)
        | Value::StrokeStyle(_)
        | Value::Border(_)
        | Value::Transition(_)
        | Value::Shadow(_)
        | Value::Gradient(_)
        | Value::Typography(_)
        | Value::Opaque(_) => return None,
    };
    let literal = Printer { names: None, ..*printer };
    literal.part(&mut Pen::new(text, Gamut::Srgb), None, value, Part::Whole);
    Some(syntax)
}
