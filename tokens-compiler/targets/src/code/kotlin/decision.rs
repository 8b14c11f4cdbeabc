//! A token in a set: its constant, or a decision over the modifiers that change it.

use super::Plan;
use super::constants::is_constant;
use super::expression::{self, Shape, indent, put};
use super::import::Imports;
use tokens_compiler_core::dictionary::{Condition, TokenId};

/// A method of the JVM holds 64 KiB of code, and code is shorter than its text.
const MOST_TEXT: usize = 32 * 1024;

/// One case of a decision.
struct Case<'p> {
    when: &'p Condition,
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
    text.push_str("get() =");
    let base = base.unwrap_or_else(null);
    if cases.is_empty() {
        return expression::push_after_equals(text, &base, depth + 1);
    }
    text.push('\n');
    let name = plan.names.tokens[index].trim_matches('`').to_owned();
    let mut lines: Vec<Line> = Vec::new();
    let mut size = 0;
    let mut number = 1;
    let mut inside = depth + 2;
    for case in &cases {
        if size > MOST_TEXT {
            // Too much for one method: it goes on in the next.
            number += 1;
            let next = format!("{name}_{number}()");
            lines.push(Line { condition: "else".to_owned(), shape: Shape::Atom(next.clone()) });
            push_when(text, &lines, inside);
            text.push('\n');
            indent(text, depth);
            put(text, format_args!("private fun {next}: {type_name} =\n"));
            // A function's body is one level less deep than a getter's.
            inside = depth + 1;
            lines.clear();
            size = 0;
        }
        let line = Line {
            condition: condition(plan, imports, case.when, input),
            shape: case.shape.clone().unwrap_or_else(null),
        };
        size += line.condition.len() + expression::size(&line.shape);
        lines.push(line);
    }
    lines.push(Line { condition: "else".to_owned(), shape: base });
    push_when(text, &lines, inside);
}

/// A line of a `when`.
struct Line {
    condition: String,
    shape: Shape,
}

fn null() -> Shape {
    Shape::Atom("null".to_owned())
}

/// Adds a `when`. Where one of its values takes several lines, all stand in braces, with an empty line between.
fn push_when(text: &mut String, lines: &[Line], depth: usize) {
    indent(text, depth);
    text.push_str("when {\n");
    let is_long = |line: &Line| !expression::fits(&line.shape, 4 * (depth + 1) + line.condition.len() + 4);
    let is_open = lines.iter().any(is_long);
    for (index, Line { condition, shape }) in lines.iter().enumerate() {
        if is_open && index > 0 {
            text.push('\n');
        }
        indent(text, depth + 1);
        text.push_str(condition);
        text.push_str(" -> ");
        if is_open {
            text.push_str("{\n");
            expression::push_lines(text, shape, depth + 2);
            text.push('\n');
            indent(text, depth + 1);
            text.push('}');
        } else {
            expression::push(text, shape, depth + 1, 0);
        }
        text.push('\n');
    }
    indent(text, depth);
    text.push_str("}\n");
}

/// `input.theme == Theme.Dark && input.density == Density.Compact`
fn condition(plan: &Plan<'_>, imports: &mut Imports, when: &Condition, input: &str) -> String {
    let mut text = String::new();
    for (index, (id, context)) in when.iter().enumerate() {
        let names = &plan.names.modifiers[usize::from(id.0)];
        if index > 0 {
            text.push_str(" && ");
        }
        let of = imports.modifier(&names.type_name);
        let context = &names.contexts[usize::from(context.0)];
        put(&mut text, format_args!("{input}.{} == {of}.{context}", names.member));
    }
    text
}
