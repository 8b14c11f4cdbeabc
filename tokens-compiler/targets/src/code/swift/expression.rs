//! Expressions as Swift's own formatter lays them out: in one line where they fit, else an argument a line.

use super::WIDTH;

/// An expression.
#[derive(Debug)]
pub(super) enum Expression {
    /// A literal or a name.
    Plain(String),
    /// A type or a case made of labeled arguments; a label may be empty.
    Call(&'static str, Vec<(&'static str, Expression)>),
    /// An array.
    List(Vec<Expression>),
}

impl Expression {
    /// Adds the expression at an indentation, where `before` columns of the line are taken and `after` must be left.
    pub(super) fn push(&self, text: &mut String, indent: usize, before: usize, after: usize) {
        let start = text.len();
        self.push_flat(text);
        if before + text[start..].chars().count() + after <= WIDTH {
            return;
        }
        text.truncate(start);
        match self {
            Self::Plain(plain) => text.push_str(plain),
            Self::Call(name, arguments) => {
                text.push_str(name);
                // A list alone in a call opens with it.
                if let [("", list @ Self::List(_))] = &arguments[..] {
                    list.push_broken(text, indent, "([", "])");
                } else {
                    self.push_broken(text, indent, "(", ")");
                }
            }
            Self::List(_) => self.push_broken(text, indent, "[", "]"),
        }
    }

    /// Its parts, each on a line of its own.
    fn push_broken(&self, text: &mut String, indent: usize, open: &str, close: &str) {
        text.push_str(open);
        let count = self.len();
        for index in 0..count {
            text.push('\n');
            push_indent(text, indent + 2);
            let mut taken = indent + 2;
            let (label, part) = self.part(index);
            if !label.is_empty() {
                text.push_str(label);
                text.push_str(": ");
                taken += label.len() + 2;
            }
            // In a list of several, a comma follows the last one too.
            let is_followed = index + 1 < count || count > 1 && matches!(self, Self::List(_));
            part.push(text, indent + 2, taken, usize::from(is_followed));
            if is_followed {
                text.push(',');
            }
        }
        text.push('\n');
        push_indent(text, indent);
        text.push_str(close);
    }

    /// Adds the expression in one line.
    pub(super) fn push_flat(&self, text: &mut String) {
        let (open, close) = match self {
            Self::Plain(plain) => return text.push_str(plain),
            Self::Call(name, _) => {
                text.push_str(name);
                ('(', ')')
            }
            Self::List(_) => ('[', ']'),
        };
        text.push(open);
        for index in 0..self.len() {
            if index > 0 {
                text.push_str(", ");
            }
            let (label, part) = self.part(index);
            if !label.is_empty() {
                text.push_str(label);
                text.push_str(": ");
            }
            part.push_flat(text);
        }
        text.push(close);
    }

    fn len(&self) -> usize {
        match self {
            Self::Plain(_) => 0,
            Self::Call(_, arguments) => arguments.len(),
            Self::List(items) => items.len(),
        }
    }

    fn part(&self, index: usize) -> (&'static str, &Self) {
        match self {
            Self::Plain(_) => ("", self),
            Self::Call(_, arguments) => (arguments[index].0, &arguments[index].1),
            Self::List(items) => ("", &items[index]),
        }
    }
}

/// Spaces at the beginning of a line.
pub(super) fn push_indent(text: &mut String, columns: usize) {
    for _ in 0..columns {
        text.push(' ');
    }
}
