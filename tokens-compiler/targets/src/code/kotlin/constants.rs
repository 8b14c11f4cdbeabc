//! `Tokens.kt`: an object for each group, a member for each token in the default contexts.

use super::import::{Imports, Name};
use super::{INDENT, Plan, chain, text, value};
use crate::language::expression::KOTLIN;
use crate::language::nested::Names;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, Token, TokenId};
use tokens_compiler_core::value::{Scalar, Value};

/// The expression for each token's constant from anywhere in the package.
pub(super) fn paths(dictionary: &Dictionary, names: &Names) -> Vec<String> {
    let mut groups: Vec<String> = Vec::with_capacity(dictionary.groups.len());
    for (index, group) in dictionary.groups.iter().enumerate() {
        groups.push(if index == 0 {
            "Tokens".to_owned()
        } else {
            // A group stands after the one that holds it.
            format!("{}.{}", groups[group.parent.index()], names.types[index])
        });
    }
    let of = |(token, name): (&Token, &String)| format!("{}.{name}", groups[token.group.index()]);
    dictionary.tokens.iter().zip(&names.tokens).map(of).collect()
}

/// The whole file.
pub(super) fn print(plan: &Plan<'_>, imports: &mut Imports) -> String {
    let mut writer = Writer::new(INDENT);
    object(plan, imports, GroupId::ROOT, &mut writer);
    // A constant's name is its token's, and a token may be deprecated beside one that it replaces.
    imports.header(&[]) + &writer.finish()
}

fn object(plan: &Plan<'_>, imports: &mut Imports, id: GroupId, writer: &mut Writer) {
    let group = &plan.dictionary[id];
    let is_root = id == GroupId::ROOT;
    let name = if is_root { "Tokens" } else { &plan.names.types[id.index()] };
    let tokens = group.children.iter().filter_map(|child| match *child {
        Child::Token(token) => Some(token),
        Child::Group(_) => None,
    });
    let present: Vec<TokenId> = tokens.filter(|&token| is_constant(plan, token)).collect();
    let is_cut = present.len() > chain::MOST_MEMBERS;
    let members = present.iter().map(|&token| member(plan, imports, token, is_cut, writer.block())).collect();
    let mut classes = chain::cut(members);
    let last = if is_cut || classes.len() > 1 { Vec::new() } else { classes.pop().unwrap_or_default() };
    let mut parent = String::new();
    for (index, members) in classes.iter().enumerate() {
        let own = chain::name(name, index + 1);
        text::document(writer, "Members of a group that is too large for one class.");
        writer.begin(format_args!("public abstract class {own} internal constructor(){parent}"));
        push_body(writer, members);
        parent = format!(" : {own}()");
    }
    let fallback = || {
        if !is_root {
            return text::named("The group", &group.name);
        }
        if plan.dictionary.modifiers.is_empty() {
            "The design tokens, in the order of their sources."
        } else {
            "The design tokens in the default contexts; [TokenSet] has those of other contexts."
        }
        .to_owned()
    };
    let about = text::prose(group.description.as_deref()).unwrap_or_else(fallback);
    text::document(writer, &about);
    writer.begin(format_args!("public object {name}{parent}"));
    let mut rest = last;
    for child in &group.children {
        if let Child::Group(group) = *child
            && plan.names.has_type(group)
        {
            let mut inner = writer.block();
            object(plan, imports, group, &mut inner);
            rest.push(inner.finish());
        }
    }
    push_body(writer, &rest);
}

/// Ends a line that begins a type with its members between braces, an empty line between two.
pub(super) fn push_body(writer: &mut Writer, members: &[String]) {
    if members.is_empty() {
        writer.text().push('\n');
        return;
    }
    writer.text().push_str(" {\n");
    for member in members {
        writer.gap();
        writer.text().push_str(member);
    }
    writer.line("}");
}

/// Whether a token has a constant: a value in the default contexts that Kotlin can say.
pub(super) fn is_constant(plan: &Plan<'_>, id: TokenId) -> bool {
    let index = id.index();
    !plan.values.is_refused[index] && plan.values.of(index, 0).is_some()
}

fn member(
    plan: &Plan<'_>,
    imports: &mut Imports,
    id: TokenId,
    is_inherited: bool,
    mut writer: Writer,
) -> String {
    let index = id.index();
    let token = &plan.dictionary[id];
    let about = text::about(plan.dictionary, token, "");
    push_head(plan, imports, (id, &about), &mut writer, &mut |token| {
        let import = format!("{}.Tokens", super::package(plan.options));
        is_constant(plan, token).then(|| (plan.paths[token.index()].clone(), Some(import)))
    });
    let (Some(id), Some(written)) = (token.base().value, plan.values.of(index, 0)) else {
        return writer.finish();
    };
    let value = &plan.dictionary[id];
    for &name in &written.uses {
        imports.name(name);
    }
    let is_text = plan.uses[index].is_text();
    let compose = plan.options.compose;
    let type_name = value::type_name(value.token_type(), Some(value), is_text, compose, imports);
    let name = &plan.names.tokens[index];
    // What a class inherits cannot be a compile-time constant.
    if !is_inherited && is_literal(value, compose) {
        writer.begin(format_args!("public const val {name}: {type_name} ="));
        written.expression.push_behind(&mut writer, &KOTLIN, 0);
    } else {
        writer.open(&format!("public val {name}: {type_name}"));
        writer.start().push_str("get() =");
        written.expression.push_behind(&mut writer, &KOTLIN, 0);
    }
    writer.text().push('\n');
    writer.finish()
}

/// The documentation and the deprecation of a token.
pub(super) fn push_head(
    plan: &Plan<'_>,
    imports: &mut Imports,
    (id, about): (TokenId, &str),
    writer: &mut Writer,
    replacement: &mut dyn FnMut(TokenId) -> Option<(String, Option<String>)>,
) {
    text::document(writer, about);
    if let Some(deprecated) = &plan.dictionary[id].deprecated {
        let replacement = deprecated.replacement.and_then(replacement);
        let names = [imports.name(Name::Deprecated), imports.name(Name::ReplaceWith)];
        let with = replacement.as_ref().map(|(expression, import)| (expression.as_str(), import.as_deref()));
        text::deprecate(writer, [&names[0], &names[1]], deprecated, with);
    }
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
