//! A token in a set: its constant, or a decision over the modifiers that change it.

use super::Plan;
use super::constants::is_constant;
use super::import::Imports;
use crate::language::expression::{Expression, KOTLIN};
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Condition, TokenId};

/// A method of the JVM holds 64 KiB of code, and code is shorter than its text.
const MOST_TEXT: usize = 32 * 1024;

/// One case of a decision.
struct Case<'p> {
    when: &'p Condition,
    /// None where the token does not exist.
    value: Option<Expression>,
}

/// Finishes a member, of which all is written but the getter and the functions it goes on in. `input` is what the input is
/// called there.
pub(super) fn finish(
    plan: &Plan<'_>,
    imports: &mut Imports,
    id: TokenId,
    (type_name, input): (&str, &str),
    mut writer: Writer,
) -> String {
    let token = &plan.dictionary[id];
    let index = id.index();
    let value = |variant: usize, imports: &mut Imports| -> Option<Expression> {
        let written = plan.values.of(index, variant)?;
        if Some(written) == plan.values.of(index, 0) && is_constant(plan, id) {
            return Some(Expression::plain(plan.paths[index].clone()));
        }
        for &name in &written.uses {
            imports.name(name);
        }
        Some(written.expression.clone())
    };
    let base = value(0, imports);
    let mut cases: Vec<Case<'_>> = Vec::with_capacity(token.variants.len());
    for (variant, own) in token.variants.iter().enumerate().skip(1) {
        let found = value(variant, imports);
        if found != base {
            cases.push(Case { when: &own.when, value: found });
        }
    }
    let base = base.unwrap_or_else(null);
    writer.indent();
    writer.start().push_str("get() =");
    if cases.is_empty() {
        base.push_behind(&mut writer, &KOTLIN, 0);
        writer.text().push('\n');
        return writer.finish();
    }
    writer.text().push('\n');
    writer.indent();
    let name = plan.names.tokens[index].trim_matches('`').to_owned();
    let mut lines: Vec<Line> = Vec::new();
    let mut size = 0;
    let mut number = 1;
    for case in cases {
        if size > MOST_TEXT {
            // Too much for one method: it goes on in the next.
            number += 1;
            let next = format!("{name}_{number}()");
            lines.push(Line::otherwise(Expression::plain(next.clone())));
            push_when(&mut writer, &lines);
            writer.outdent();
            if number == 2 {
                // A function's body is one level less deep than a getter's.
                writer.outdent();
            }
            writer.gap();
            writer.open(&format!("private fun {next}: {type_name} ="));
            lines.clear();
            size = 0;
        }
        let line = Line {
            condition: condition(plan, imports, case.when, input),
            value: case.value.unwrap_or_else(null),
        };
        size += line.condition.len() + line.value.size();
        lines.push(line);
    }
    lines.push(Line::otherwise(base));
    push_when(&mut writer, &lines);
    writer.finish()
}

/// A line of a `when`.
struct Line {
    condition: String,
    value: Expression,
}

impl Line {
    /// The last one.
    fn otherwise(value: Expression) -> Self {
        Self { condition: "else".to_owned(), value }
    }

    /// Whether it takes several lines. What has no parts takes one, however long.
    fn is_long(&self, writer: &Writer) -> bool {
        let taken = writer.indentation() + self.condition.chars().count() + " -> ".len();
        !matches!(self.value, Expression::Plain(_)) && !self.value.fits(&KOTLIN, taken)
    }
}

fn null() -> Expression {
    Expression::plain("null")
}

/// Adds a `when`. Where one of its values takes several lines, all stand in braces, with an empty line between.
fn push_when(writer: &mut Writer, lines: &[Line]) {
    writer.open("when {");
    let is_open = lines.iter().any(|line| line.is_long(writer));
    for Line { condition, value } in lines {
        if is_open {
            writer.gap();
            writer.open(&format!("{condition} -> {{"));
            writer.start();
            value.push(writer, &KOTLIN, 0);
            writer.text().push('\n');
            writer.close("}");
        } else {
            writer.begin(format_args!("{condition} -> "));
            value.push_flat(writer.text(), &KOTLIN);
            writer.text().push('\n');
        }
    }
    writer.close("}");
}

/// `input.theme == TokenTheme.Dark && input.density == TokenDensity.Compact`
fn condition(plan: &Plan<'_>, imports: &mut Imports, when: &Condition, input: &str) -> String {
    let mut text = String::new();
    for (index, (id, context)) in when.iter().enumerate() {
        let names = &plan.names.modifiers[id.index()];
        if index > 0 {
            text.push_str(" && ");
        }
        let of = imports.modifier(&names.type_name);
        let context = &names.contexts[context.index()];
        for part in [input, ".", &names.member, " == ", &of, ".", context] {
            text.push_str(part);
        }
    }
    text
}
