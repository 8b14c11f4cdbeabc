//! `TokenSet.kt`: a class for each group, whose members decide by the input that they carry.

use super::constants::{head, push_body, push_indented};
use super::expression::{indent, put};
use super::import::{Imports, Name};
use super::{Plan, chain, decision, text, value};
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Child, GroupId, TokenId};
use tokens_compiler_core::emit::presence::Presence;
use tokens_compiler_core::texts;

/// The whole file.
pub(super) fn print(plan: &Plan<'_>, imports: &mut Imports) -> String {
    let mut text = String::new();
    class(plan, imports, GroupId::ROOT, 0, &mut text);
    // Sets refer to the constants of deprecated tokens.
    let has_deprecated = plan.dictionary.tokens.iter().any(|token| token.deprecated.is_some());
    let mut file = imports.header(if has_deprecated { &["DEPRECATION"] } else { &[] });
    file.push_str(&text);
    file
}

fn class(plan: &Plan<'_>, imports: &mut Imports, id: GroupId, depth: usize, text: &mut String) {
    let group = plan.dictionary.group(id);
    let is_root = id == GroupId::ROOT;
    let name = if is_root { "TokenSet" } else { &plan.names.types[id.0 as usize] };
    let tokens: Vec<(TokenId, Presence)> = group
        .children
        .iter()
        .filter_map(|child| match *child {
            Child::Token(token) => Some((token, plan.presence[token.0 as usize])),
            Child::Group(_) => None,
        })
        .filter(|(token, presence)| *presence != Presence::Never && !plan.values.is_refused[token.0 as usize])
        .collect();
    let is_cut = tokens.len() > chain::MOST_MEMBERS;
    let input = if is_root && !is_cut { "input" } else { "tokenInput" };
    let print = |imports: &mut Imports, input: &str| -> Vec<String> {
        tokens
            .iter()
            .map(|&(token, presence)| member(plan, imports, token, presence, input, depth + 1))
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
        indent(text, depth);
        text.push_str("/** Members of a group that is too large for one class. */\n");
        push_immutable(plan, imports, depth, text);
        indent(text, depth);
        let constructor = match &parent {
            None => "(internal val tokenInput: TokenInput)".to_owned(),
            Some(parent) => format!("(tokenInput: TokenInput) : {parent}(tokenInput)"),
        };
        put(text, format_args!("public abstract class {own} internal constructor{constructor}"));
        push_body(text, members, depth);
        text.push('\n');
        parent = Some(own);
    }
    push_about(plan, id, depth, text);
    push_immutable(plan, imports, depth, text);
    indent(text, depth);
    if is_root {
        text.push_str("public class TokenSet(\n    /** The contexts. */\n    public val input: TokenInput = TokenInput(),\n)");
    } else {
        let own = if parent.is_some() { "" } else { "private val " };
        put(text, format_args!("public class {name} internal constructor(\n"));
        indent(text, depth + 1);
        put(text, format_args!("{own}tokenInput: TokenInput,\n"));
        indent(text, depth);
        text.push(')');
    }
    if let Some(parent) = parent {
        put(text, format_args!(" : {parent}({})", if is_root { "input" } else { "tokenInput" }));
    }
    let mut classes = Vec::new();
    for child in &group.children {
        if let Child::Group(child) = *child
            && plan.names.has_type(child)
        {
            let index = child.0 as usize;
            let mut access = String::new();
            push_about(plan, child, depth + 1, &mut access);
            indent(&mut access, depth + 1);
            let (member, of) = (&plan.names.groups[index], &plan.names.types[index]);
            put(&mut access, format_args!("public val {member}: {of}\n"));
            indent(&mut access, depth + 2);
            let input = if is_root { "input" } else { "tokenInput" };
            put(&mut access, format_args!("get() = {of}({input})\n"));
            rest.push(access);
            let mut inner = String::new();
            class(plan, imports, child, depth + 1, &mut inner);
            classes.push(inner);
        }
    }
    if is_root {
        rest.push(equality(imports));
    }
    rest.append(&mut classes);
    push_body(text, &rest, depth);
}

fn push_immutable(plan: &Plan<'_>, imports: &mut Imports, depth: usize, text: &mut String) {
    if plan.options.compose {
        indent(text, depth);
        text.push('@');
        text.push_str(&imports.name(Name::Immutable));
        text.push('\n');
    }
}

fn push_about(plan: &Plan<'_>, id: GroupId, depth: usize, text: &mut String) {
    let group = plan.dictionary.group(id);
    let mut writer = Writer::new("    ");
    let about = group.description.as_deref().filter(|about| !about.trim().is_empty());
    let fallback = if id == GroupId::ROOT {
        "All tokens in one context of every modifier. Two sets for one input are equal.".to_owned()
    } else {
        format!("The group `{}`.", group.name)
    };
    text::document(&mut writer, about.unwrap_or(&fallback));
    push_indented(text, &writer.finish(), depth);
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
    depth: usize,
) -> String {
    let index = id.0 as usize;
    let token = plan.dictionary.token(id);
    let mut about = token.description.as_deref().unwrap_or_default().trim_end().to_owned();
    let elsewhere = texts::deprecated_elsewhere(plan.dictionary, id);
    if !elsewhere.is_empty() {
        if !about.is_empty() {
            about.push_str("\n\n");
        }
        about.push_str(&elsewhere);
    }
    let mut text = head(plan, imports, (id, &about), depth, &mut |other| {
        // Only a member of the same group can be named without the set.
        (plan.dictionary.token(other).group == token.group)
            .then(|| (plan.names.tokens[other.0 as usize].clone(), None))
    });
    let (token_type, is_optional) = match presence {
        Presence::Always(token_type) => (token_type, false),
        Presence::Sometimes(token_type) => (token_type, true),
        Presence::Never => return text,
    };
    let value = token.variants.iter().find_map(|variant| variant.value).map(|id| plan.dictionary.value(id));
    let mut type_name = value::type_name(token_type, value, plan.texts[index], plan.options.compose, imports);
    if is_optional {
        type_name.push('?');
    }
    indent(&mut text, depth);
    put(&mut text, format_args!("public val {}: {type_name}", plan.names.tokens[index]));
    decision::push(plan, imports, id, &type_name, input, depth, &mut text);
    text
}
