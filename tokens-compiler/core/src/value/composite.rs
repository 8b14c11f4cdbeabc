//! The composite types (Format 9).

use super::{CubicBezier, Dimension, Duration, FontFamily, FontWeight, Part, push_all};
use crate::color::Color;
use crate::id::TokenId;

/// The keywords of a stroke style (Format 9.3.1).
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum StrokeKeyword {
    /// `solid`
    Solid,
    /// `dashed`
    Dashed,
    /// `dotted`
    Dotted,
    /// `double`
    Double,
    /// `groove`
    Groove,
    /// `ridge`
    Ridge,
    /// `outset`
    Outset,
    /// `inset`
    Inset,
}

impl StrokeKeyword {
    /// All keywords, in the order of the specification.
    pub const ALL: [Self; 8] = [
        Self::Solid,
        Self::Dashed,
        Self::Dotted,
        Self::Double,
        Self::Groove,
        Self::Ridge,
        Self::Outset,
        Self::Inset,
    ];

    /// The keyword as it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Solid => "solid",
            Self::Dashed => "dashed",
            Self::Dotted => "dotted",
            Self::Double => "double",
            Self::Groove => "groove",
            Self::Ridge => "ridge",
            Self::Outset => "outset",
            Self::Inset => "inset",
        }
    }

    /// The keyword with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        for keyword in &Self::ALL {
            if keyword.name() == name {
                return Some(*keyword);
            }
        }
        None
    }
}

/// How a dash ends (Format 9.3.2).
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum LineCap {
    /// `round`
    Round,
    /// `butt`
    Butt,
    /// `square`
    Square,
}

impl LineCap {
    /// All caps, in the order of the specification.
    pub const ALL: [Self; 3] = [Self::Round, Self::Butt, Self::Square];

    /// The keyword as it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Round => "round",
            Self::Butt => "butt",
            Self::Square => "square",
        }
    }

    /// The cap with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        for cap in &Self::ALL {
            if cap.name() == name {
                return Some(*cap);
            }
        }
        None
    }
}

/// A line style (Format 9.3).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum StrokeStyle {
    /// One of the eight keywords.
    Keyword(StrokeKeyword),
    /// A dash pattern.
    Dashed {
        /// Lengths of dashes and gaps in turn, at least one; an odd list repeats.
        dash_array: Vec<Part<Dimension>>,
        /// How a dash ends.
        line_cap: LineCap,
    },
}

impl StrokeStyle {
    /// Adds the tokens that its dashes are references to.
    pub(super) fn aliases(&self, into: &mut Vec<TokenId>) {
        if let Self::Dashed { dash_array, .. } = self {
            for dash in dash_array {
                push_all(into, &[dash.alias]);
            }
        }
    }
}

/// A border (Format 9.4).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Border {
    /// Its color.
    pub color: Part<Color>,
    /// Its width.
    pub width: Part<Dimension>,
    /// Its style.
    pub style: Part<StrokeStyle>,
}

/// An animated transition (Format 9.5).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Transition {
    /// How long it takes.
    pub duration: Part<Duration>,
    /// How long it waits.
    pub delay: Part<Duration>,
    /// How it moves.
    pub timing_function: Part<CubicBezier>,
}

/// One layer of a shadow (Format 9.6).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct ShadowLayer {
    /// Its color.
    pub color: Part<Color>,
    /// To the right.
    pub offset_x: Part<Dimension>,
    /// Down.
    pub offset_y: Part<Dimension>,
    /// Blur radius.
    pub blur: Part<Dimension>,
    /// How far it grows.
    pub spread: Part<Dimension>,
    /// Whether it falls inside the box.
    pub inset: bool,
}

impl ShadowLayer {
    /// Adds the tokens that its parts are references to.
    pub(super) fn aliases(&self, into: &mut Vec<TokenId>) {
        push_all(into, &[self.color.alias, self.offset_x.alias, self.offset_y.alias]);
        push_all(into, &[self.blur.alias, self.spread.alias]);
    }
}

/// One stop of a gradient (Format 9.7).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct GradientStop {
    /// Its color.
    pub color: Part<Color>,
    /// In [0, 1]: what was written, clamped.
    pub position: Part<f64>,
}

/// A text style (Format 9.8).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Typography {
    /// The families.
    pub font_family: Part<FontFamily>,
    /// The size.
    pub font_size: Part<Dimension>,
    /// The weight.
    pub font_weight: Part<FontWeight>,
    /// Extra space between letters; `None` if it is omitted and `omitted-part` is lowered.
    pub letter_spacing: Option<Part<Dimension>>,
    /// Multiple of the font size; `None` if it is omitted and `omitted-part` is lowered.
    pub line_height: Option<Part<f64>>,
}
