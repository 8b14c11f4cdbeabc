//! Borders and the styles of their lines.

use crate::{Color, Dimension};

/// A line style: one of eight keywords, or a pattern of dashes (Format 9.3).
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum StrokeStyle {
    /// `solid`
    Solid,
    /// `dashed`, the dashes left to the platform.
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
    /// Dashes of these lengths.
    Pattern {
        /// Alternating lengths of dashes and gaps, at least one; an odd list repeats.
        dash_array: &'static [Dimension],
        /// How a dash ends.
        line_cap: LineCap,
    },
}

/// How a dash ends (Format 9.3.2).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum LineCap {
    /// A half circle beyond the end.
    Round,
    /// Cut at the end.
    Butt,
    /// A half square beyond the end.
    Square,
}

/// A border (Format 9.4).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Border {
    /// Its color.
    pub color: Color,
    /// Its width.
    pub width: Dimension,
    /// Its style.
    pub style: StrokeStyle,
}
