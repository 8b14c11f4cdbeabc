//! A token in a set: its constant, or a decision over the modifiers that change it.

use super::Plan;
use super::constants::is_constant;
use super::expression::{self, Shape, indent, put};
use super::import::Imports;
use crate::dictionary::{Assignment, TokenId};

/// A method of the JVM holds 64 KiB of code, and code is shorter than its text.
const MOST_TEXT: usize = 32 * 1024;

/// One case of a decision.
struct Case<'p> {
    when: &'p Assignment,
    /// None where the token does not exist.
    shape: Option<Shape>,
}

/// Adds the getter of a token and the functions it goes on in, which is all that follows the type. `input` is what
/// the input is called there.
pub(super) fn push(
    plan: &Plan<'_>,
    imports: &mut Imports,
    id: TokenId,
    type_name: &str,
    input: &str,
    depth: usize,
    text: &mut String,
) {
    let token = plan.dictionary.token(id);
    let index = id.0 as usize;
    let shape = |variant: usize, imports: &mut Imports| -> Option<Shape> {
        let expression = plan.values.of(index, variant)?;
        if Some(expression) == plan.values.of(index, 0) && is_constant(plan, id) {
            return Some(Shape::Atom(plan.paths[index].clone()));
        }
        for &name in &expression.uses {
            imports.name(name);
        }
        Some(expression.shape.clone())
    };
    let base = shape(0, imports);
    let mut cases: Vec<Case<'_>> = Vec::with_capacity(token.variants.len());
    for (variant, own) in token.variants.iter().enumerate().skip(1) {
        let found = shape(variant, imports);
        if found != base {
            cases.push(Case { when: &own.when, shape: found });
        }
    }
    text.push('\n');
    indent(text, depth + 1);
    text.push_str("get() = ");
    if cases.is_empty() {
        push_shape(text, base.as_ref(), depth + 1, 8);
        text.push('\n');
        return;
    }
    let name = plan.names.tokens[index].trim_matches('`').to_owned();
    text.push_str("when {\n");
    let mut start = text.len();
    let mut inside = depth + 2;
    let mut number = 1;
    for case in &cases {
        if text.len() - start > MOST_TEXT {
            // Too much for one method: it goes on in the next.
            number += 1;
            let next = format!("{name}_{number}()");
            indent(text, inside);
            put(text, format_args!("else -> {next}\n"));
            indent(text, inside - 1);
            text.push_str("}\n\n");
            indent(text, depth);
            put(text, format_args!("private fun {next}: {type_name} =\n"));
            indent(text, depth + 1);
            text.push_str("when {\n");
            start = text.len();
            inside = depth + 2;
        }
        indent(text, inside);
        let line = text.len();
        push_condition(plan, imports, case.when, input, text);
        text.push_str(" -> ");
        let column = text.len() - line;
        push_shape(text, case.shape.as_ref(), inside, column);
        text.push('\n');
    }
    indent(text, inside);
    text.push_str("else -> ");
    push_shape(text, base.as_ref(), inside, 8);
    text.push('\n');
    indent(text, inside - 1);
    text.push_str("}\n");
}

fn push_shape(text: &mut String, shape: Option<&Shape>, depth: usize, column: usize) {
    match shape {
        Some(shape) => {
            expression::push(text, shape, depth, 4 * depth + column);
        }
        None => text.push_str("null"),
    }
}

/// `input.theme == Theme.Dark && input.density == Density.Compact`
fn push_condition(plan: &Plan<'_>, imports: &mut Imports, when: &Assignment, input: &str, text: &mut String) {
    for (index, (id, context)) in when.iter().enumerate() {
        let names = &plan.names.modifiers[usize::from(id.0)];
        if index > 0 {
            text.push_str(" && ");
        }
        let of = imports.modifier(&names.type_name);
        let context = &names.contexts[usize::from(context.0)];
        put(text, format_args!("{input}.{} == {of}.{context}", names.member));
    }
}
