//! Texts with U+0000, which CSS has no way to write: its escape stands for U+FFFD (CSS Syntax 3, 4.3.7).

use super::Options;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Token, Variant};
use tokens_compiler_core::value::{FontFamily, Scalar, Value};

/// Reports every token whose text has one: the name of a font, and in style sheets a plain value.
pub(super) fn report(dictionary: &Dictionary, in_sheet: bool, diagnostics: &mut Vec<Diagnostic>) {
    let is_lost = |family: &FontFamily| family.names.iter().any(|name| name.contains('\0'));
    for token in &dictionary.tokens {
        for variant in token.variants.iter().filter(|variant| variant.alias.is_none()) {
            let is_lost = match variant.value.map(|value| &dictionary[value]) {
                Some(Value::FontFamily(family)) => is_lost(family),
                Some(Value::Typography(style)) => {
                    style.font_family.alias.is_none() && is_lost(&style.font_family.value)
                }
                Some(Value::Opaque(Scalar::Text(text))) => in_sheet && text.contains('\0'),
                _ => false,
            };
            if is_lost {
                diagnostics.push(of_token(token, variant));
            }
        }
    }
}

fn of_token(token: &Token, variant: &Variant) -> Diagnostic {
    let path = token.dot_path();
    Diagnostic::new(Code::NotExpressible, format!("`{path}` contains U+0000, which becomes U+FFFD in CSS"))
        .at(variant.span, "expected text without U+0000")
        .token(path)
        .help("leave the character out")
}

/// Reports every context that no attribute can choose.
pub(super) fn report_contexts(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) {
    for modifier in &dictionary.modifiers {
        for context in modifier.contexts.iter().filter(|context| context.contains('\0')) {
            let name = &modifier.name;
            if options.selectors.contains_key(&format!("{name}.{context}")) {
                continue;
            }
            let message = format!(
                "the context `{context}` of the modifier `{name}` contains U+0000, which becomes U+FFFD in CSS"
            );
            diagnostics.push(
                Diagnostic::new(Code::NotExpressible, message)
                    .at(modifier.span, "this modifier")
                    .help("rename the context, or set `selectors` for it"),
            );
        }
    }
}
