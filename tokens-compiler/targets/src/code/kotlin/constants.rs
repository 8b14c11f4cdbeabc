//! `Tokens.kt`: an object for each group, a member for each token in the default contexts.

use super::expression::{self, indent};
use super::import::{Imports, Name};
use super::{Plan, chain, text, value};
use crate::language::nested::Names;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, Token, TokenId};
use tokens_compiler_core::emit::summary;
use tokens_compiler_core::value::{Scalar, Value};

/// The expression for each token's constant from anywhere in the package.
pub(super) fn paths(dictionary: &Dictionary, names: &Names) -> Vec<String> {
    let mut groups: Vec<String> = Vec::with_capacity(dictionary.groups.len());
    for (index, group) in dictionary.groups.iter().enumerate() {
        groups.push(if index == 0 {
            "Tokens".to_owned()
        } else {
            // A group stands after the one that holds it.
            format!("{}.{}", groups[group.parent.0 as usize], names.types[index])
        });
    }
    let of = |(token, name): (&Token, &String)| format!("{}.{name}", groups[token.group.0 as usize]);
    dictionary.tokens.iter().zip(&names.tokens).map(of).collect()
}

/// The whole file.
pub(super) fn print(plan: &Plan<'_>, imports: &mut Imports) -> String {
    let mut text = String::new();
    object(plan, imports, GroupId::ROOT, 0, &mut text);
    // A constant's name is its token's, and a token may be deprecated beside one that it replaces.
    let mut file = imports.header(&[]);
    file.push_str(&text);
    file
}

fn object(plan: &Plan<'_>, imports: &mut Imports, id: GroupId, depth: usize, text: &mut String) {
    let group = plan.dictionary.group(id);
    let is_root = id == GroupId::ROOT;
    let name = if is_root { "Tokens" } else { &plan.names.types[id.0 as usize] };
    let tokens = group.children.iter().filter_map(|child| match *child {
        Child::Token(token) => Some(token),
        Child::Group(_) => None,
    });
    let present: Vec<TokenId> = tokens.filter(|&token| is_constant(plan, token)).collect();
    let is_cut = present.len() > chain::MOST_MEMBERS;
    let members = present.iter().map(|&token| member(plan, imports, token, depth + 1, is_cut)).collect();
    let mut classes = chain::cut(members);
    let last = if is_cut || classes.len() > 1 { Vec::new() } else { classes.pop().unwrap_or_default() };
    let mut parent = String::new();
    for (index, members) in classes.iter().enumerate() {
        let own = chain::name(name, index + 1);
        indent(text, depth);
        text.push_str("/** Members of a group that is too large for one class. */\n");
        indent(text, depth);
        text.push_str("public abstract class ");
        text.push_str(&own);
        text.push_str(" internal constructor()");
        text.push_str(&parent);
        push_body(text, members, depth);
        parent = format!(" : {own}()");
    }
    let mut writer = Writer::new("    ");
    let about = group.description.as_deref().filter(|about| !about.trim().is_empty());
    if is_root {
        let fallback = if plan.dictionary.modifiers.is_empty() {
            "The design tokens, in the order of their sources."
        } else {
            "The design tokens in the default contexts; those of others are in a TokenSet."
        };
        text::document(&mut writer, about.unwrap_or(fallback));
    } else {
        let fallback = format!("The group `{}`.", group.name);
        text::document(&mut writer, about.unwrap_or(&fallback));
    }
    push_indented(text, &writer.finish(), depth);
    indent(text, depth);
    text.push_str("public object ");
    text.push_str(name);
    text.push_str(&parent);
    let mut rest = last;
    for child in &group.children {
        if let Child::Group(group) = *child
            && plan.names.has_type(group)
        {
            let mut inner = String::new();
            object(plan, imports, group, depth + 1, &mut inner);
            rest.push(inner);
        }
    }
    push_body(text, &rest, depth);
}

/// Members between braces, with an empty line between two.
pub(super) fn push_body(text: &mut String, members: &[String], depth: usize) {
    if members.is_empty() {
        text.push('\n');
        return;
    }
    text.push_str(" {\n");
    for (index, member) in members.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text.push_str(member);
    }
    indent(text, depth);
    text.push_str("}\n");
}

/// Adds lines, each indented.
pub(super) fn push_indented(text: &mut String, lines: &str, depth: usize) {
    for line in lines.lines() {
        if !line.is_empty() {
            indent(text, depth);
            text.push_str(line);
        }
        text.push('\n');
    }
}

/// Whether a token has a constant: a value in the default contexts that Kotlin can say.
pub(super) fn is_constant(plan: &Plan<'_>, id: TokenId) -> bool {
    let index = id.0 as usize;
    !plan.values.is_refused[index] && plan.values.of(index, 0).is_some()
}

fn member(plan: &Plan<'_>, imports: &mut Imports, id: TokenId, depth: usize, is_inherited: bool) -> String {
    let index = id.0 as usize;
    let token = plan.dictionary.token(id);
    let about = about(plan, token);
    let mut text = head(plan, imports, (id, &about), depth, &mut |token| {
        let import = format!("{}.Tokens", super::package(plan.options));
        is_constant(plan, token).then(|| (plan.paths[token.0 as usize].clone(), Some(import)))
    });
    let (Some(id), Some(expression)) = (token.base().value, plan.values.of(index, 0)) else { return text };
    let value = plan.dictionary.value(id);
    for &name in &expression.uses {
        imports.name(name);
    }
    let is_text = plan.texts[index];
    let compose = plan.options.compose;
    let type_name = value::type_name(value.token_type(), Some(value), is_text, compose, imports);
    // What a class inherits cannot be a compile-time constant.
    let is_const = !is_inherited && is_literal(value, compose);
    indent(&mut text, depth);
    text.push_str(if is_const { "public const val " } else { "public val " });
    text.push_str(&plan.names.tokens[index]);
    text.push_str(": ");
    text.push_str(&type_name);
    if is_const {
        text.push_str(" =");
        expression::push_after_equals(&mut text, &expression.shape, depth);
    } else {
        text.push('\n');
        indent(&mut text, depth + 1);
        text.push_str("get() =");
        expression::push_after_equals(&mut text, &expression.shape, depth + 1);
    }
    text
}

/// The description of a token, and its value at a glance.
fn about(plan: &Plan<'_>, token: &Token) -> String {
    let mut about = token.description.as_deref().unwrap_or_default().trim_end().to_owned();
    if let Some(value) = token.base().value {
        if !about.is_empty() {
            about.push_str("\n\n");
        }
        summary::push(&mut about, plan.dictionary.value(value));
    }
    about
}

/// The documentation and the deprecation of a token.
pub(super) fn head(
    plan: &Plan<'_>,
    imports: &mut Imports,
    (id, about): (TokenId, &str),
    depth: usize,
    replacement: &mut dyn FnMut(TokenId) -> Option<(String, Option<String>)>,
) -> String {
    let token = plan.dictionary.token(id);
    let mut writer = Writer::new("    ");
    text::document(&mut writer, about);
    if let Some(deprecated) = &token.deprecated {
        let replacement = deprecated.replacement.and_then(replacement);
        let names = [imports.name(Name::Deprecated), imports.name(Name::ReplaceWith)];
        let with = replacement.as_ref().map(|(expression, import)| (expression.as_str(), import.as_deref()));
        text::deprecate(&mut writer, [&names[0], &names[1]], deprecated, with);
    }
    let mut text = String::new();
    push_indented(&mut text, &writer.finish(), depth);
    text
}

/// Whether a value can be a compile-time constant: numbers, texts and truths.
fn is_literal(value: &Value, compose: bool) -> bool {
    match value {
        Value::Number(_) | Value::Opaque(Scalar::Number(_) | Scalar::Text(_) | Scalar::Boolean(_)) => true,
        Value::Color(_) | Value::Dimension(_) | Value::FontWeight(_) => !compose,
        Value::FontFamily(_)
        | Value::Duration(_)
        | Value::CubicBezier(_)
        | Value::StrokeStyle(_)
        | Value::Border(_)
        | Value::Transition(_)
        | Value::Shadow(_)
        | Value::Gradient(_)
        | Value::Typography(_) => false,
    }
}
