//! Typed values: what a token is once its references are substituted (Format 8 and 9).
//!
//! A part of a composite value keeps, beside its value, the token it was written as a reference to ([`Part`]), so
//! that one target can print `var(--a)` where another prints the value.

use crate::color::Color;
use crate::id::TokenId;

mod composite;
mod simple;

pub use composite::{
    Border, GradientStop, LineCap, ShadowLayer, StrokeKeyword, StrokeStyle, Transition, Typography,
};
pub use simple::{
    CubicBezier, Dimension, DimensionUnit, Duration, DurationUnit, FontFamily, FontWeight, Scalar,
};

/// The thirteen types of Format 8 and 9, and [`TokenType::Opaque`] for a type outside the format.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum TokenType {
    /// A color in one of fourteen color spaces (Color 4).
    Color,
    /// A length in px or rem (Format 8.2).
    Dimension,
    /// One font family name or a list in order of preference (Format 8.3).
    FontFamily,
    /// A weight in [1, 1000] (Format 8.4).
    FontWeight,
    /// A time in ms or s (Format 8.5).
    Duration,
    /// An easing curve (Format 8.6).
    CubicBezier,
    /// A plain number (Format 8.7).
    Number,
    /// A line style (Format 9.3).
    StrokeStyle,
    /// Color, width and style (Format 9.4).
    Border,
    /// Duration, delay and timing function (Format 9.5).
    Transition,
    /// One or several shadow layers (Format 9.6).
    Shadow,
    /// Color stops (Format 9.7).
    Gradient,
    /// Family, size, weight, letter spacing and line height (Format 9.8).
    Typography,
    /// A `$type` outside the format whose plain value is kept as it is.
    Opaque,
}

impl TokenType {
    /// The types of the format, in its order.
    pub const ALL: [Self; 13] = [
        Self::Color,
        Self::Dimension,
        Self::FontFamily,
        Self::FontWeight,
        Self::Duration,
        Self::CubicBezier,
        Self::Number,
        Self::StrokeStyle,
        Self::Border,
        Self::Transition,
        Self::Shadow,
        Self::Gradient,
        Self::Typography,
    ];

    /// The type in a sentence, with its article.
    pub(crate) fn described(self) -> String {
        match self {
            Self::Opaque => "a token of an unknown type".to_owned(),
            known => format!("a `{}`", known.name()),
        }
    }

    /// The name in `$type`; `opaque` for [`TokenType::Opaque`].
    pub fn name(self) -> &'static str {
        match self {
            Self::Color => "color",
            Self::Dimension => "dimension",
            Self::FontFamily => "fontFamily",
            Self::FontWeight => "fontWeight",
            Self::Duration => "duration",
            Self::CubicBezier => "cubicBezier",
            Self::Number => "number",
            Self::StrokeStyle => "strokeStyle",
            Self::Border => "border",
            Self::Transition => "transition",
            Self::Shadow => "shadow",
            Self::Gradient => "gradient",
            Self::Typography => "typography",
            Self::Opaque => "opaque",
        }
    }

    /// The type with this name, if it is one of the format's thirteen.
    pub fn from_name(name: &str) -> Option<Self> {
        for candidate in &Self::ALL {
            if candidate.name() == name {
                return Some(*candidate);
            }
        }
        None
    }
}

/// A part of a composite value, and the token that it refers to.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Part<T> {
    /// The value, references substituted.
    pub value: T,
    /// The token that the part refers to as a whole; `None` for a literal or a pointer into a value.
    pub alias: Option<TokenId>,
}

impl<T> Part<T> {
    /// A part that was written out.
    pub fn literal(value: T) -> Self {
        Self { value, alias: None }
    }
}

/// A typed value, references substituted.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum Value {
    /// See [`Color`].
    Color(Color),
    /// See [`Dimension`].
    Dimension(Dimension),
    /// See [`FontFamily`].
    FontFamily(FontFamily),
    /// See [`FontWeight`].
    FontWeight(FontWeight),
    /// See [`Duration`].
    Duration(Duration),
    /// See [`CubicBezier`].
    CubicBezier(CubicBezier),
    /// A finite number.
    Number(f64),
    /// See [`StrokeStyle`].
    StrokeStyle(StrokeStyle),
    /// See [`Border`].
    Border(Box<Border>),
    /// See [`Transition`].
    Transition(Box<Transition>),
    /// Layers, the first on top. One layer when the value was a single object.
    Shadow(Vec<Part<ShadowLayer>>),
    /// Stops in the order written.
    Gradient(Vec<Part<GradientStop>>),
    /// See [`Typography`].
    Typography(Box<Typography>),
    /// A plain value of a type outside the format.
    Opaque(Scalar),
}

impl Value {
    /// The type that the value has.
    pub fn token_type(&self) -> TokenType {
        match self {
            Self::Color(_) => TokenType::Color,
            Self::Dimension(_) => TokenType::Dimension,
            Self::FontFamily(_) => TokenType::FontFamily,
            Self::FontWeight(_) => TokenType::FontWeight,
            Self::Duration(_) => TokenType::Duration,
            Self::CubicBezier(_) => TokenType::CubicBezier,
            Self::Number(_) => TokenType::Number,
            Self::StrokeStyle(_) => TokenType::StrokeStyle,
            Self::Border(_) => TokenType::Border,
            Self::Transition(_) => TokenType::Transition,
            Self::Shadow(_) => TokenType::Shadow,
            Self::Gradient(_) => TokenType::Gradient,
            Self::Typography(_) => TokenType::Typography,
            Self::Opaque(_) => TokenType::Opaque,
        }
    }

    /// Adds the tokens that parts of the value are references to.
    pub fn aliases(&self, into: &mut Vec<TokenId>) {
        match self {
            Self::StrokeStyle(style) => style.aliases(into),
            Self::Border(border) => {
                push_all(into, &[border.color.alias, border.width.alias, border.style.alias]);
                if border.style.alias.is_none() {
                    border.style.value.aliases(into);
                }
            }
            Self::Transition(transition) => {
                let Transition { duration, delay, timing_function } = &**transition;
                push_all(into, &[duration.alias, delay.alias, timing_function.alias]);
            }
            Self::Shadow(layers) => {
                for layer in layers {
                    match layer.alias {
                        Some(alias) => into.push(alias),
                        None => layer.value.aliases(into),
                    }
                }
            }
            Self::Gradient(stops) => {
                for stop in stops {
                    match stop.alias {
                        Some(alias) => into.push(alias),
                        None => push_all(into, &[stop.value.color.alias, stop.value.position.alias]),
                    }
                }
            }
            Self::Typography(style) => {
                push_all(into, &[style.font_family.alias, style.font_size.alias, style.font_weight.alias]);
                if let Some(spacing) = &style.letter_spacing {
                    push_all(into, &[spacing.alias]);
                }
                if let Some(height) = &style.line_height {
                    push_all(into, &[height.alias]);
                }
            }
            Self::Color(_)
            | Self::Dimension(_)
            | Self::FontFamily(_)
            | Self::FontWeight(_)
            | Self::Duration(_)
            | Self::CubicBezier(_)
            | Self::Number(_)
            | Self::Opaque(_) => {}
        }
    }
}

/// Adds those that there are.
fn push_all(into: &mut Vec<TokenId>, aliases: &[Option<TokenId>]) {
    for &alias in aliases {
        let Some(alias) = alias else { continue };
        into.push(alias);
    }
}
