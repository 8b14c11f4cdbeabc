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

/// Adds an expression that begins in `column` of a line whose indentation is `depth` levels. Whether it took more
/// than that line.
pub(super) fn push(text: &mut String, shape: &Shape, depth: usize, column: usize) -> bool {
    if column + width(shape) <= WIDTH {
        push_flat(text, shape);
        return false;
    }
    let Shape::Call(function, arguments) = shape else {
        push_flat(text, shape);
        return false;
    };
    text.push_str(function);
    text.push_str("(\n");
    for (name, argument) in arguments {
        let start = text.len();
        indent(text, depth + 1);
        push_name(text, name);
        let column = text.len() - start;
        push(text, argument, depth + 1, column + 1);
        text.push_str(",\n");
    }
    indent(text, depth);
    text.push(')');
    true
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
