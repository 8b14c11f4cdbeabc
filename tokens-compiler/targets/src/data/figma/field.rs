//! What a variable holds: which field of a token, in which form, and the literal.

use std::sync::Arc;

/// The types of Figma's variables.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::data) enum Kind {
    Color,
    Float,
    String,
    Boolean,
}

impl Kind {
    /// Its name in the REST API.
    pub(in crate::data) fn name(self) -> &'static str {
        match self {
            Self::Color => "COLOR",
            Self::Float => "FLOAT",
            Self::String => "STRING",
            Self::Boolean => "BOOLEAN",
        }
    }
}

/// What a literal means, which Figma's types do not tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::data) enum Form {
    Color,
    /// Pixels.
    Length,
    /// Seconds.
    Duration,
    /// In [1, 1000].
    Weight,
    Number,
    /// One family.
    Family,
    Text,
    Boolean,
}

impl Form {
    /// The type of the variable.
    pub(in crate::data) fn kind(self) -> Kind {
        match self {
            Self::Color => Kind::Color,
            Self::Length | Self::Duration | Self::Weight | Self::Number => Kind::Float,
            Self::Family | Self::Text => Kind::String,
            Self::Boolean => Kind::Boolean,
        }
    }
}

/// A literal value.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::data) enum Literal {
    /// Red, green, blue and alpha in sRGB, each in [0, 1].
    Color([f64; 4]),
    Number(f64),
    Text(Arc<str>),
    Boolean(bool),
}

/// A field of a token: the token itself, or a part of a composite.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Field {
    Whole,
    Color,
    Width,
    Duration,
    Delay,
    OffsetX,
    OffsetY,
    Blur,
    Spread,
    Inset,
    Position,
    FontFamily,
    FontSize,
    FontWeight,
    LetterSpacing,
    LineHeight,
}

impl Field {
    /// Its name in the variable's; none for the token itself.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Whole => "",
            Self::Color => "color",
            Self::Width => "width",
            Self::Duration => "duration",
            Self::Delay => "delay",
            Self::OffsetX => "offset-x",
            Self::OffsetY => "offset-y",
            Self::Blur => "blur",
            Self::Spread => "spread",
            Self::Inset => "inset",
            Self::Position => "position",
            Self::FontFamily => "font-family",
            Self::FontSize => "font-size",
            Self::FontWeight => "font-weight",
            Self::LetterSpacing => "letter-spacing",
            Self::LineHeight => "line-height",
        }
    }
}

/// A field, of a layer or stop where there are several.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Key {
    /// The place of the layer or stop, from 0.
    pub(super) place: u16,
    pub(super) field: Field,
}

impl Key {
    /// The token itself.
    pub(super) const WHOLE: Self = Self { place: 0, field: Field::Whole };

    /// What it adds to the variable's name: `/font-size`, `/2/color`.
    pub(super) fn suffix(self, is_numbered: bool) -> String {
        match (self.field, is_numbered) {
            (Field::Whole, _) => String::new(),
            (field, true) => format!("/{}/{}", u32::from(self.place) + 1, field.name()),
            (field, false) => format!("/{}", field.name()),
        }
    }
}

impl From<Field> for Key {
    fn from(field: Field) -> Self {
        Self { place: 0, field }
    }
}
