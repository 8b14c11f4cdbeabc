//! The custom properties that one token is written as: its own, and those of parts that CSS cannot hold in it.

use crate::dictionary::{Dictionary, Token, Variant};
use crate::value::{StrokeStyle, TokenType, Value};

/// One custom property of a token.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum Part {
    /// The whole value, or a part of a composite that has no property of its own.
    Whole,
    /// `-font-family` of a typography.
    FontFamily,
    /// `-font-size` of a typography.
    FontSize,
    /// `-font-weight` of a typography.
    FontWeight,
    /// `-letter-spacing` of a typography.
    LetterSpacing,
    /// `-line-height` of a typography.
    LineHeight,
    /// `-dash-array` of a stroke style.
    DashArray,
    /// `-line-cap` of a stroke style.
    LineCap,
    /// `-stops` of a gradient.
    Stops,
}

impl Part {
    /// What follows the token's name.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Whole => "",
            Self::FontFamily => "-font-family",
            Self::FontSize => "-font-size",
            Self::FontWeight => "-font-weight",
            Self::LetterSpacing => "-letter-spacing",
            Self::LineHeight => "-line-height",
            Self::DashArray => "-dash-array",
            Self::LineCap => "-line-cap",
            Self::Stops => "-stops",
        }
    }

    /// The properties that a variant's value is written as; none if it has no value. Most types need one, whatever
    /// the value, which is elsewhere.
    pub fn of_variant(dictionary: &Dictionary, variant: &Variant) -> &'static [Self] {
        match variant.value {
            Some(value) if Self::has_several(variant.token_type) => Self::of(&dictionary[value]),
            Some(_) => &[Self::Whole],
            None => &[],
        }
    }

    /// Whether any value of a token can be written as more properties than one.
    pub fn may_be_several(token: &Token) -> bool {
        for variant in &token.variants {
            if Self::has_several(variant.token_type) {
                return true;
            }
        }
        false
    }

    /// Whether values of a type can be written as more properties than one.
    fn has_several(token_type: TokenType) -> bool {
        matches!(
            token_type,
            TokenType::Typography | TokenType::Gradient | TokenType::StrokeStyle | TokenType::Border
        )
    }

    /// The properties that a value is written as, the whole last, since it refers to the others.
    fn of(value: &Value) -> &'static [Self] {
        use Part::{
            DashArray, FontFamily, FontSize, FontWeight, LetterSpacing, LineCap, LineHeight, Stops, Whole,
        };
        match value {
            Value::Typography(style) => match (&style.letter_spacing, &style.line_height) {
                (Some(_), Some(_)) => &[FontFamily, FontSize, FontWeight, LetterSpacing, LineHeight, Whole],
                (Some(_), None) => &[FontFamily, FontSize, FontWeight, LetterSpacing, Whole],
                (None, Some(_)) => &[FontFamily, FontSize, FontWeight, LineHeight, Whole],
                (None, None) => &[FontFamily, FontSize, FontWeight, Whole],
            },
            Value::Gradient(_) => &[Stops, Whole],
            Value::StrokeStyle(style) if is_dashed(style) => &[DashArray, LineCap, Whole],
            Value::Border(border) if is_dashed(&border.style.value) => &[DashArray, LineCap, Whole],
            _ => &[Whole],
        }
    }
}

fn is_dashed(style: &StrokeStyle) -> bool {
    matches!(style, StrokeStyle::Dashed { .. })
}
