//! Expressions, printed on one line where they fit and with an argument a line where they do not.

use std::fmt::{Arguments, Write as _};

use super::import::Name;

/// Where a line ends, as Android's conventions have it.
const WIDTH: usize = 100;

/// A Kotlin expression.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Shape {
    /// A literal or a name.
    Atom(String),
    /// A call; each argument with its name, which may be empty.
    Call(String, Vec<(&'static str, Shape)>),
}

impl Shape {
    /// A call without names of arguments.
    pub(super) fn call(function: impl Into<String>, arguments: Vec<Shape>) -> Self {
        Self::Call(function.into(), arguments.into_iter().map(|argument| ("", argument)).collect())
    }
}

/// A value as an expression, and what it needs imported.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Expression {
    pub(super) shape: Shape,
    pub(super) uses: Vec<Name>,
}

/// Adds what follows a `=`: the expression on the same line, or broken over lines from the next one on.
pub(super) fn push_after_equals(text: &mut String, shape: &Shape, depth: usize) {
    let column = text.len() - text.rfind('\n').map_or(0, |at| at + 1);
    if fits(shape, column + 1) {
        text.push(' ');
        push_flat(text, shape);
    } else {
        text.push('\n');
        push_lines(text, shape, depth + 1);
    }
    text.push('\n');
}

/// Adds an expression on lines of its own, without the last one's end.
pub(super) fn push_lines(text: &mut String, shape: &Shape, depth: usize) {
    indent(text, depth);
    push(text, shape, depth, 4 * depth);
}

/// Whether an expression that begins in this column ends in the same line.
pub(super) fn fits(shape: &Shape, column: usize) -> bool {
    matches!(shape, Shape::Atom(_)) || column + width(shape) <= WIDTH
}

/// Adds an expression that begins in `column` of a line whose indentation is `depth` levels.
pub(super) fn push(text: &mut String, shape: &Shape, depth: usize, column: usize) {
    let (false, Shape::Call(function, arguments)) = (fits(shape, column), shape) else {
        return push_flat(text, shape);
    };
    text.push_str(function);
    text.push_str("(\n");
    for (name, argument) in arguments {
        let start = text.len();
        indent(text, depth + 1);
        push_name(text, name);
        let column = text.len() - start;
        // A comma follows.
        if name.is_empty() || fits(argument, column + 1) {
            push(text, argument, depth + 1, column + 1);
        } else {
            text.truncate(text.len() - 1);
            text.push('\n');
            indent(text, depth + 2);
            push(text, argument, depth + 2, 4 * (depth + 2));
        }
        text.push_str(",\n");
    }
    indent(text, depth);
    text.push(')');
}

/// Adds formatted text.
pub(super) fn put(text: &mut String, arguments: Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = text.write_fmt(arguments);
}

/// Four spaces a level.
pub(super) fn indent(text: &mut String, depth: usize) {
    for _ in 0..depth {
        text.push_str("    ");
    }
}

fn push_flat(text: &mut String, shape: &Shape) {
    match shape {
        Shape::Atom(atom) => text.push_str(atom),
        Shape::Call(function, arguments) => {
            text.push_str(function);
            text.push('(');
            for (index, (name, argument)) in arguments.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                push_name(text, name);
                push_flat(text, argument);
            }
            text.push(')');
        }
    }
}

fn push_name(text: &mut String, name: &str) {
    if !name.is_empty() {
        text.push_str(name);
        text.push_str(" = ");
    }
}

fn width(shape: &Shape) -> usize {
    match shape {
        Shape::Atom(atom) => atom.chars().count(),
        Shape::Call(function, arguments) => {
            let each = |(name, argument): &(&str, Shape)| {
                2 + if name.is_empty() { 0 } else { name.len() + 3 } + width(argument)
            };
            function.len() + 2 + arguments.iter().map(each).sum::<usize>()
        }
    }
}

/// About how long an expression is.
pub(super) fn size(shape: &Shape) -> usize {
    match shape {
        Shape::Atom(atom) => atom.len(),
        Shape::Call(function, arguments) => {
            function.len() + arguments.iter().map(|(_, argument)| 8 + size(argument)).sum::<usize>()
        }
    }
}
