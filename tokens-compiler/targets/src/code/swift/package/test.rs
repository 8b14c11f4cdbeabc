//! The package's own tests: its colors against the bytes that the tokens were resolved to, context by context, and its
//! sets against its constants.

use super::text::Paths;
use super::{Names, Package};
use crate::language::expression::SWIFT;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Condition, ContextId, Dictionary, ModifierId, TokenId, ValueId};
use tokens_compiler_core::value::Value;

/// More comparisons than this for one context say no more, and have to be compiled.
const MOST: usize = 200;

/// The file of the tests.
pub(super) fn file(dictionary: &Dictionary, package: &Package, names: &Names) -> String {
    let paths = Paths { dictionary, names };
    let mut writer = Writer::new(2);
    writer.line("// Generated from design tokens: edit those instead.");
    writer.gap();
    writer.fmt(format_args!("import {}", package.name));
    writer.line("import XCTest");
    writer.gap();
    writer.open(&format!("final class {}Tests: XCTestCase {{", package.name));
    writer.open("func testConstantsAreTheSetOfTheDefaultContexts() {");
    let shown = constants(dictionary);
    if !shown.is_empty() {
        writer.line("let tokens = TokenSet()");
    }
    for id in shown {
        let (member, constant) = (paths.member(id), paths.constant(id));
        let line = format!("XCTAssertEqual(tokens.{member}, Tokens.{constant})");
        if line.chars().count() + 4 <= SWIFT.width {
            writer.line(&line);
        } else {
            writer.open("XCTAssertEqual(");
            writer.fmt(format_args!("tokens.{member},"));
            writer.fmt(format_args!("Tokens.{constant}"));
            writer.close(")");
        }
    }
    writer.close("}");
    colors(&paths, "DefaultContexts", None, &mut writer);
    for (modifier, definition) in dictionary.modifiers() {
        for context in 0..definition.contexts.len() as u16 {
            let context = ContextId(context);
            if context != definition.default {
                let name = format!("Modifier{}Context{}", modifier.0, context.0);
                colors(&paths, &name, Some((modifier, context)), &mut writer);
            }
        }
    }
    writer.gap();
    writer.open("private func check(_ color: TokenColor?, _ hex: String, line: UInt = #line) {");
    writer.line("XCTAssertEqual(color?.hex, hex, line: line)");
    writer.close("}");
    writer.close("}");
    writer.finish()
}

/// Tokens that are in the set with one type and are to stay, the first ones of each.
fn constants(dictionary: &Dictionary) -> Vec<TokenId> {
    let fits = |id: &TokenId| {
        let token = &dictionary[*id];
        let Some(first) = token.base().value.map(|value| dictionary[value].token_type()) else {
            return false;
        };
        let has_type = |value: ValueId| dictionary[value].token_type() == first;
        token.deprecated.is_none() && token.variants.iter().all(|variant| variant.value.is_none_or(has_type))
    };
    dictionary.tokens().map(|(id, _)| id).filter(fits).take(MOST).collect()
}

/// A test of the colors that one context changes, or of all colors in the default contexts.
fn colors(paths: &Paths<'_>, name: &str, choice: Option<(ModifierId, ContextId)>, writer: &mut Writer) {
    let dictionary = paths.dictionary;
    let input: Condition = choice.into_iter().collect();
    let mut checks = Vec::new();
    for id in dictionary.tokens().map(|(id, _)| id) {
        let token = &dictionary[id];
        let changes = choice.is_none_or(|(modifier, _)| token.depends_on(modifier));
        let is_color = token
            .variants
            .iter()
            .all(|variant| variant.value.is_none_or(|value| matches!(&dictionary[value], Value::Color(_))));
        if !changes || !is_color || token.deprecated.is_some() || checks.len() == MOST {
            continue;
        }
        if let Some(Value::Color(color)) = dictionary.value_of(token, &input) {
            let [r, g, b, a] = color.srgb8();
            let alpha = if a == 255 { String::new() } else { format!("{a:02x}") };
            checks.push((paths.member(id), format!("\"#{r:02x}{g:02x}{b:02x}{alpha}\"")));
        }
    }
    if checks.is_empty() {
        return;
    }
    writer.gap();
    writer.open(&format!("func testColorsOf{name}() {{"));
    match choice {
        Some((modifier, context)) => {
            let names = &paths.names.modifiers[modifier.index()];
            let context = &names.contexts[context.index()];
            writer.fmt(format_args!("let tokens = TokenSet(TokenInput({}: .{context}))", names.member));
        }
        None => writer.line("let tokens = TokenSet()"),
    }
    for (member, hex) in checks {
        writer.fmt(format_args!("check(tokens.{member}, {hex})"));
    }
    writer.close("}");
}
