//! The fields of a token in all of its variants.

use super::Settings;
use super::field::{Field, Form, Key, Literal};
use super::value::{Cell, Entry, Pen};
use crate::usage::Use;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Token, Variant};
use tokens_compiler_core::value::{TokenType, Value};

/// A field in every variant.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) key: Key,
    pub(super) form: Form,
    /// By variant.
    pub(super) cells: Vec<Cell>,
}

/// A token as the fields that get variables.
#[derive(Default, Debug)]
pub(super) struct Columns {
    pub(super) all: Vec<Column>,
    /// Whether names count layers or stops.
    pub(super) is_numbered: bool,
    /// Whether some context has another one's value in the stead of what cannot be written, as reported.
    is_patched: bool,
}

impl Columns {
    /// Whether a field is written in this form, and everywhere as the dictionary has it.
    pub(super) fn is_exact(&self, key: Key, form: Form) -> bool {
        !self.is_patched && self.all.iter().any(|column| column.key == key && column.form == form)
    }
}

/// What a variant has: its fields; none where another's stand in.
struct Row<'d> {
    variant: &'d Variant,
    entries: Option<Vec<Entry>>,
    /// Whether a field that it lacks is one that it lost.
    is_said: bool,
}

/// The columns of a token. Reports what is lost.
pub(super) fn of(
    dictionary: &Dictionary,
    token: &Token,
    usage: Use,
    settings: &Settings<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Columns {
    let Some(first) = token.variants.iter().find_map(|variant| variant.value) else {
        return Columns::default();
    };
    let expected = dictionary[first].token_type();
    let mut rows = Vec::with_capacity(token.variants.len());
    for variant in &token.variants {
        let value = variant.value.map(|id| &dictionary[id]);
        rows.push(match value {
            Some(value) if value.token_type() == expected => {
                row(token, variant, value, usage, settings, diagnostics)
            }
            found => {
                diagnostics.push(stand_in(token, variant, expected, found, settings));
                Row { variant, entries: None, is_said: true }
            }
        });
    }
    let mut columns = fill(token, expected, &rows, settings, diagnostics);
    if expected == TokenType::Shadow {
        // What Figma calls a drop shadow is nothing to say of each.
        let is_inset =
            |column: &Column| column.cells.iter().any(|cell| cell.literal == Literal::Boolean(true));
        columns.all.retain(|column| column.key.field != Field::Inset || is_inset(column));
    }
    columns.is_numbered = match expected {
        TokenType::Gradient => true,
        TokenType::Shadow => columns.all.iter().any(|column| column.key.place > 0),
        _ => false,
    };
    columns
}

fn row<'d>(
    token: &Token,
    variant: &'d Variant,
    value: &Value,
    usage: Use,
    settings: &Settings<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Row<'d> {
    let mut pen = Pen {
        rem: settings.rem,
        usage,
        reads_braces: settings.reads_braces,
        entries: Vec::new(),
        lost: Vec::new(),
    };
    pen.value(value);
    let is_said = !pen.lost.is_empty() || variant.alias.is_some();
    if let Some(target) = variant.alias {
        // What it cannot be is said of the token that it refers to.
        for entry in &mut pen.entries {
            entry.cell.alias = Some((target, entry.key));
        }
    } else {
        for what in &pen.lost {
            diagnostics.push(
                report(token, variant, what, settings)
                    .help("leave the token out with `exclude`, or keep what is lost in a style of Figma's"),
            );
        }
    }
    Row { variant, entries: Some(pen.entries), is_said }
}

/// Every field that any variant has, in order, with a value for each of the variants.
fn fill(
    token: &Token,
    expected: TokenType,
    rows: &[Row<'_>],
    settings: &Settings<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Columns {
    let mut fields: Vec<&Entry> = rows.iter().filter_map(|row| row.entries.as_ref()).flatten().collect();
    // The first of equal ones stays: the default contexts'.
    fields.sort_by_key(|entry| entry.key);
    fields.dedup_by_key(|entry| entry.key);
    let mut columns = Columns::default();
    for entry in fields {
        let mut cells = Vec::with_capacity(rows.len());
        for row in rows {
            let own = row.entries.as_ref().map(|own| own.iter().find(|own| own.key == entry.key));
            cells.push(match own {
                Some(Some(own)) => own.cell.clone(),
                // A layer that is not there is one that nobody sees.
                Some(None) if expected == TokenType::Shadow && !row.is_lost(entry.key) => Cell {
                    literal: neutral(&entry.cell.literal),
                    alias: None,
                },
                lacking => {
                    if lacking.is_some() && !row.is_said {
                        let suffix = entry.key.suffix(expected == TokenType::Gradient);
                        let what = format!(
                            "the token has no `{}` in some contexts, where its variable has that of another one",
                            &suffix[1..]
                        );
                        diagnostics.push(
                            report(token, row.variant, &what, settings)
                                .help("give the token the same parts in every context"),
                        );
                    }
                    columns.is_patched = true;
                    entry.cell.clone()
                }
            });
        }
        columns.all.push(Column { key: entry.key, form: entry.form, cells });
    }
    columns
}

impl Row<'_> {
    /// Whether a layer is there, without this field.
    fn is_lost(&self, key: Key) -> bool {
        self.entries.iter().flatten().any(|entry| entry.key.place == key.place)
    }
}

/// What of a shadow's layer is no shadow.
fn neutral(literal: &Literal) -> Literal {
    match literal {
        Literal::Color(_) => Literal::Color([0.0; 4]),
        Literal::Number(_) => Literal::Number(0.0),
        Literal::Boolean(_) => Literal::Boolean(false),
        Literal::Text(text) => Literal::Text(text.clone()),
    }
}

fn report(token: &Token, variant: &Variant, what: &str, settings: &Settings<'_>) -> Diagnostic {
    let path = token.dot_path();
    let message = format!("in the target `{}`, `{path}`: {what}", settings.target);
    Diagnostic::new(Code::NotExpressible, message).at(variant.span, "this value").token(path)
}

/// The report of a variant without a value of the token's type.
fn stand_in(
    token: &Token,
    variant: &Variant,
    expected: TokenType,
    found: Option<&Value>,
    settings: &Settings<'_>,
) -> Diagnostic {
    let Some(value) = found else {
        let what = "the token has no value in some contexts, where its variable has that of another one";
        return report(token, variant, what, settings).help("give the token a value in every context");
    };
    let what = format!(
        "the token is a {} in one context and a {} in another; only the first is written",
        expected.name(),
        value.token_type().name()
    );
    report(token, variant, &what, settings)
        .also(token.base().span, format!("a {} here", expected.name()))
        .help("give the token the same type in every context")
}
