//! Shadows.

use crate::{Color, Dimension};

/// One or more layers, the first on top (Format 9.6).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Shadow {
    /// The layers, at least one.
    pub layers: &'static [ShadowLayer],
}

/// One layer of a [`Shadow`].
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ShadowLayer {
    /// Its color.
    pub color: Color,
    /// To the right.
    pub offset_x: Dimension,
    /// Down.
    pub offset_y: Dimension,
    /// Blur radius.
    pub blur: Dimension,
    /// How far it grows on every side.
    pub spread: Dimension,
    /// Whether it falls inside the box.
    pub inset: bool,
}
