//! `TokenSet.kt`: a class for each group, whose members decide by the input that they carry.

use super::constants::{push_body, push_head};
use super::import::{Imports, Name};
use super::{INDENT, Plan, chain, decision, text, value};
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Child, GroupId, TokenId};
use tokens_compiler_core::emit::presence::Presence;
use tokens_compiler_core::texts;

/// The whole file.
pub(super) fn print(plan: &Plan<'_>, imports: &mut Imports) -> String {
    let mut writer = Writer::new(INDENT);
    class(plan, imports, GroupId::ROOT, &mut writer);
    // Sets refer to the constants of deprecated tokens.
    let has_deprecated = plan.dictionary.tokens.iter().any(|token| token.deprecated.is_some());
    imports.header(if has_deprecated { &["DEPRECATION"] } else { &[] }) + &writer.finish()
}

fn class(plan: &Plan<'_>, imports: &mut Imports, id: GroupId, writer: &mut Writer) {
    let group = &plan.dictionary[id];
    let is_root = id == GroupId::ROOT;
    let name = if is_root { "TokenSet" } else { &plan.names.types[id.index()] };
    let tokens: Vec<(TokenId, Presence)> = group
        .children
        .iter()
        .filter_map(|child| match *child {
            Child::Token(token) => Some((token, plan.presence[token.index()])),
            Child::Group(_) => None,
        })
        .filter(|(token, presence)| *presence != Presence::Never && !plan.values.is_refused[token.index()])
        .collect();
    let is_cut = tokens.len() > chain::MOST_MEMBERS;
    let input = if is_root && !is_cut { "input" } else { "tokenInput" };
    let print = |imports: &mut Imports, input: &str| -> Vec<String> {
        tokens
            .iter()
            .map(|&(token, presence)| member(plan, imports, token, presence, input, writer.block()))
            .collect()
    };
    let mut classes = chain::cut(print(imports, input));
    let is_whole = !is_cut && classes.len() == 1;
    if !is_whole && input == "input" {
        classes = chain::cut(print(imports, "tokenInput"));
    }
    let mut rest = if is_whole { classes.pop().unwrap_or_default() } else { Vec::new() };
    let mut parent = None;
    for (index, members) in classes.iter().enumerate() {
        let own = chain::name(name, index + 1);
        text::document(writer, "Members of a group that is too large for one class.");
        push_immutable(plan, imports, writer);
        let constructor = match &parent {
            None => "(internal val tokenInput: TokenInput)".to_owned(),
            Some(parent) => format!("(tokenInput: TokenInput) : {parent}(tokenInput)"),
        };
        writer.begin(format_args!("public abstract class {own} internal constructor{constructor}"));
        push_body(writer, members);
        writer.text().push('\n');
        parent = Some(own);
    }
    push_about(plan, id, writer);
    push_immutable(plan, imports, writer);
    if is_root {
        writer.open("public class TokenSet(");
        text::document(writer, "The contexts.");
        writer.line("public val input: TokenInput = TokenInput(),");
    } else {
        writer.open(&format!("public class {name} internal constructor("));
        writer.line(if parent.is_some() {
            "tokenInput: TokenInput,"
        } else {
            "private val tokenInput: TokenInput,"
        });
    }
    writer.outdent();
    writer.start().push(')');
    let input = if is_root { "input" } else { "tokenInput" };
    if let Some(parent) = parent {
        writer.put(format_args!(" : {parent}({input})"));
    }
    let mut classes = Vec::new();
    for child in &group.children {
        if let Child::Group(child) = *child
            && plan.names.has_type(child)
        {
            let index = child.index();
            let mut access = writer.block();
            push_about(plan, child, &mut access);
            let (member, of) = (&plan.names.groups[index], &plan.names.types[index]);
            access.open(&format!("public val {member}: {of}"));
            access.fmt(format_args!("get() = {of}({input})"));
            rest.push(access.finish());
            let mut inner = writer.block();
            class(plan, imports, child, &mut inner);
            classes.push(inner.finish());
        }
    }
    if is_root {
        rest.push(equality(imports));
    }
    rest.append(&mut classes);
    push_body(writer, &rest);
}

fn push_immutable(plan: &Plan<'_>, imports: &mut Imports, writer: &mut Writer) {
    if plan.options.compose {
        writer.fmt(format_args!("@{}", imports.name(Name::Immutable)));
    }
}

fn push_about(plan: &Plan<'_>, id: GroupId, writer: &mut Writer) {
    let group = &plan.dictionary[id];
    let fallback = || {
        if id == GroupId::ROOT {
            "All tokens in one context of every modifier. Two sets for the same input are equal.".to_owned()
        } else {
            text::named("The group", &group.name)
        }
    };
    let mut about = text::prose(group.description.as_deref()).unwrap_or_else(fallback);
    if super::LANGUAGE.takes(&group.name, group.parent == GroupId::ROOT) {
        about.push_str("\n\nIts own name means something else in a set, where it is `");
        about.push_str(&plan.names.groups[id.index()]);
        about.push_str("`.");
    }
    text::document(writer, &about);
}

/// A composition compares what it is provided with what it had.
fn equality(imports: &mut Imports) -> String {
    let [any, boolean, int, string] =
        [Name::Any, Name::Boolean, Name::Int, Name::String].map(|name| imports.name(name));
    format!(
        "    override fun equals(other: {any}?): {boolean} = other is TokenSet && other.input == input\n\n    override fun hashCode(): {int} = input.hashCode()\n\n    override fun toString(): {string} = \"TokenSet($input)\"\n"
    )
}

fn member(
    plan: &Plan<'_>,
    imports: &mut Imports,
    id: TokenId,
    presence: Presence,
    input: &str,
    mut writer: Writer,
) -> String {
    let index = id.index();
    let token = &plan.dictionary[id];
    let elsewhere = texts::deprecated_elsewhere(plan.dictionary, id);
    let about = text::about(plan.dictionary, token, &elsewhere);
    push_head(plan, imports, (id, &about), &mut writer, &mut |other| {
        // Only a member of the same group can be named without the set.
        (plan.dictionary[other].group == token.group)
            .then(|| (plan.names.tokens[other.index()].clone(), None))
    });
    let (token_type, is_optional) = match presence {
        Presence::Always(token_type) => (token_type, false),
        Presence::Sometimes(token_type) => (token_type, true),
        Presence::Never => return writer.finish(),
    };
    let value = token.variants.iter().find_map(|variant| variant.value).map(|id| &plan.dictionary[id]);
    let mut type_name =
        value::type_name(token_type, value, plan.uses[index].is_text(), plan.options.compose, imports);
    if is_optional {
        type_name.push('?');
    }
    writer.fmt(format_args!("public val {}: {type_name}", plan.names.tokens[index]));
    decision::finish(plan, imports, id, (&type_name, input), writer)
}
