//! Where Figma offers a variable: the scopes that its type, its use and the names of its groups speak of.

use super::field::{Field, Form};
use crate::usage::Use;
use tokens_compiler_core::dictionary::Token;
use tokens_compiler_core::emit::name;
use tokens_compiler_core::value::TokenType;

/// Words of a path, and the scopes that they mean.
type Row = (&'static [&'static str], &'static [&'static str]);

const ALL: &[&str] = &["ALL_SCOPES"];
/// In no picker.
const NONE: &[&str] = &[];

const COLORS: &[Row] = &[
    (&["shadow", "shadows", "elevation"], &["EFFECT_COLOR"]),
    (&["border", "borders", "stroke", "outline", "divider"], &["STROKE_COLOR"]),
    (&["text", "label"], &["TEXT_FILL"]),
    (&["icon", "icons"], &["SHAPE_FILL", "STROKE_COLOR"]),
    (&["background", "backgrounds", "bg", "surface", "surfaces"], &["FRAME_FILL", "SHAPE_FILL"]),
];

const LENGTHS: &[Row] = &[
    (&["radius", "radii", "corner", "corners", "rounded"], &["CORNER_RADIUS"]),
    (&["border", "borders", "stroke", "outline", "divider"], &["STROKE_FLOAT"]),
    (&["shadow", "shadows", "elevation", "blur"], &["EFFECT_FLOAT"]),
    (&["space", "spacing", "gap", "gaps", "padding", "margin", "inset", "gutter"], &["GAP"]),
];

/// Words that only say that it is a length, where no other name says more: `border.width`.
const SIZES: &[Row] = &[(&["size", "sizes", "sizing", "width", "height"], &["WIDTH_HEIGHT"])];

/// The scopes of a field's variable; none where its type has no scopes.
pub(super) fn of(token: &Token, field: Field, form: Form, usage: Use) -> Option<&'static [&'static str]> {
    Some(match (field, form) {
        (_, Form::Boolean) => return None,
        // Nothing that REST knows takes a time.
        (_, Form::Duration) | (Field::Position, _) => NONE,
        (_, Form::Family) => &["FONT_FAMILY"],
        (_, Form::Weight) => &["FONT_WEIGHT"],
        (_, Form::Text) => ALL,
        (Field::LetterSpacing, _) => &["LETTER_SPACING"],
        (Field::LineHeight, _) => &["LINE_HEIGHT"],
        (Field::FontSize, _) => &["FONT_SIZE"],
        (Field::Width, _) => &["STROKE_FLOAT"],
        (Field::OffsetX | Field::OffsetY | Field::Blur | Field::Spread, _) => &["EFFECT_FLOAT"],
        (Field::Color, _) => match token.token_type {
            TokenType::Border => &["STROKE_COLOR"],
            TokenType::Shadow => &["EFFECT_COLOR"],
            _ => &["ALL_FILLS"],
        },
        (_, Form::Color) => meant(token, COLORS).unwrap_or(ALL),
        (_, Form::Length) => match usage {
            Use::LetterSpacing => &["LETTER_SPACING"],
            Use::Text => &["FONT_SIZE", "LINE_HEIGHT"],
            Use::Layout => meant(token, LENGTHS).or_else(|| meant(token, SIZES)).unwrap_or(ALL),
        },
        (_, Form::Number) => ALL,
    })
}

/// What the nearest name says that says anything.
fn meant(token: &Token, rows: &[Row]) -> Option<&'static [&'static str]> {
    let mut words = Vec::new();
    for name in token.path.iter().rev() {
        words.clear();
        name::words(name, &mut words);
        let is_said = |row: &&Row| row.0.iter().any(|word| words.iter().any(|own| own == word));
        if let Some(row) = rows.iter().find(is_said) {
            return Some(row.1);
        }
    }
    None
}

/// In no picker: the scopes of a variable that only others refer to.
pub(super) fn none(form: Form) -> Option<&'static [&'static str]> {
    (form != Form::Boolean).then_some(NONE)
}
