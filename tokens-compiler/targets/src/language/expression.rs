//! Expressions as a language's own formatter lays them out: on one line where they fit, else with a part a line.

use std::borrow::Cow;

use super::writer::Writer;

/// An expression.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Expression {
    /// A literal or a name.
    Plain(Cow<'static, str>),
    /// A call of a function or a type.
    Call(Cow<'static, str>, Vec<Argument>),
    /// A list.
    List(Vec<Expression>),
}

/// An argument with its name, which may be empty.
pub(crate) type Argument = (&'static str, Expression);

/// How a language lays out expressions.
#[derive(Debug)]
pub(crate) struct Layout {
    /// How many columns a line has.
    pub(crate) width: usize,
    /// What stands directly behind the name of an argument; a space follows.
    pub(crate) named: &'static str,
    /// What opens and closes a list.
    pub(crate) list: [&'static str; 2],
    /// Whether a comma follows the last part of an expression that takes several lines.
    pub(crate) is_trailed: fn(&Expression) -> bool,
    /// Whether a list that is all of a call's arguments opens and closes on the lines of the call.
    pub(crate) is_hugged: bool,
    /// Whether an argument that is too long for the line of its name begins on the next one.
    pub(crate) is_below_name: bool,
}

/// Kotlin, as Android's conventions and ktfmt have it: a comma follows every part.
pub(crate) static KOTLIN: Layout = Layout {
    width: 100,
    named: " =",
    list: ["listOf(", ")"],
    is_trailed: |_| true,
    is_hugged: false,
    is_below_name: true,
};

/// Swift, as swift-format has it. In a list of several, a comma follows the last one too.
pub(crate) static SWIFT: Layout = Layout {
    width: 100,
    named: ":",
    list: ["[", "]"],
    is_trailed: |expression| matches!(expression, Expression::List(items) if items.len() > 1),
    is_hugged: true,
    is_below_name: false,
};

impl Expression {
    /// A literal or a name.
    pub(crate) fn plain(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Plain(text.into())
    }

    /// A call.
    pub(crate) fn call(function: impl Into<Cow<'static, str>>, arguments: Vec<Argument>) -> Self {
        Self::Call(function.into(), arguments)
    }

    /// A call whose arguments have no names.
    pub(crate) fn of(
        function: impl Into<Cow<'static, str>>,
        arguments: impl IntoIterator<Item = Expression>,
    ) -> Self {
        Self::Call(function.into(), arguments.into_iter().map(|argument| ("", argument)).collect())
    }

    /// Adds the expression to the line that was begun, where so many columns must be left behind it.
    pub(crate) fn push(&self, writer: &mut Writer, layout: &Layout, after: usize) {
        if self.fits(layout, writer.column() + after) {
            self.push_flat(writer.text(), layout);
            return;
        }
        match self {
            Self::Plain(plain) => writer.text().push_str(plain),
            Self::Call(name, arguments) => {
                writer.text().push_str(name);
                match &arguments[..] {
                    [("", list @ Self::List(_))] if layout.is_hugged => {
                        writer.text().push('(');
                        list.push_broken(writer, layout, layout.list);
                        writer.text().push(')');
                    }
                    _ => self.push_broken(writer, layout, ["(", ")"]),
                }
            }
            Self::List(_) => self.push_broken(writer, layout, layout.list),
        }
    }

    /// Adds the expression behind an `=`: after a space on the same line, or from the next one on.
    pub(crate) fn push_behind(&self, writer: &mut Writer, layout: &Layout, after: usize) {
        // What has no parts would not be shorter there.
        if matches!(self, Self::Plain(_)) || self.fits(layout, writer.column() + 1 + after) {
            writer.text().push(' ');
            self.push_flat(writer.text(), layout);
            return;
        }
        writer.text().push('\n');
        writer.indent();
        writer.start();
        self.push(writer, layout, after);
        writer.outdent();
    }

    /// Its parts, each on a line of its own.
    fn push_broken(&self, writer: &mut Writer, layout: &Layout, [open, close]: [&str; 2]) {
        writer.text().push_str(open);
        writer.text().push('\n');
        writer.indent();
        let count = self.len();
        for index in 0..count {
            let (name, part) = self.part(index);
            let is_followed = index + 1 < count || (layout.is_trailed)(self);
            let after = usize::from(is_followed);
            writer.start().push_str(name);
            if name.is_empty() {
                part.push(writer, layout, after);
            } else {
                writer.text().push_str(layout.named);
                if layout.is_below_name {
                    part.push_behind(writer, layout, after);
                } else {
                    writer.text().push(' ');
                    part.push(writer, layout, after);
                }
            }
            writer.text().push_str(if is_followed { ",\n" } else { "\n" });
        }
        writer.outdent();
        writer.start().push_str(close);
    }

    /// Adds the expression on one line.
    pub(crate) fn push_flat(&self, text: &mut String, layout: &Layout) {
        let [open, close] = match self {
            Self::Plain(plain) => return text.push_str(plain),
            Self::Call(name, _) => {
                text.push_str(name);
                ["(", ")"]
            }
            Self::List(_) => layout.list,
        };
        text.push_str(open);
        for index in 0..self.len() {
            if index > 0 {
                text.push_str(", ");
            }
            let (name, part) = self.part(index);
            if !name.is_empty() {
                text.push_str(name);
                text.push_str(layout.named);
                text.push(' ');
            }
            part.push_flat(text, layout);
        }
        text.push_str(close);
    }

    /// Whether the expression takes one line where so many columns of it are taken.
    pub(crate) fn fits(&self, layout: &Layout, taken: usize) -> bool {
        taken + self.width(layout) <= layout.width
    }

    /// How many columns the expression takes on one line.
    fn width(&self, layout: &Layout) -> usize {
        let ends = match self {
            Self::Plain(plain) => return plain.chars().count(),
            Self::Call(name, _) => name.chars().count() + 2,
            Self::List(_) => layout.list[0].len() + layout.list[1].len(),
        };
        let mut width = ends + 2 * self.len().saturating_sub(1);
        for index in 0..self.len() {
            let (name, part) = self.part(index);
            if !name.is_empty() {
                width += name.len() + layout.named.len() + 1;
            }
            width += part.width(layout);
        }
        width
    }

    /// About how much text the expression is.
    pub(crate) fn size(&self) -> usize {
        let own = match self {
            Self::Plain(text) | Self::Call(text, _) => text.len(),
            Self::List(_) => 0,
        };
        own + (0..self.len()).map(|index| 8 + self.part(index).1.size()).sum::<usize>()
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
