//! Lengths.

/// A length: a number of either sign and its unit (Format 8.2).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Dimension {
    /// The number.
    pub value: f32,
    /// The unit.
    pub unit: Unit,
}

/// The unit of a [`Dimension`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Unit {
    /// Device-independent pixels.
    Px,
    /// Multiples of the root font size.
    Rem,
    /// A unit that the format doesn't have, as written.
    Other(&'static str),
}

impl Unit {
    /// The unit as written.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Px => "px",
            Self::Rem => "rem",
            Self::Other(name) => name,
        }
    }
}

impl Dimension {
    /// Zero, in pixels.
    pub const ZERO: Self = Self { value: 0.0, unit: Unit::Px };

    /// A length in device-independent pixels.
    pub const fn pixels(value: f32) -> Self {
        Self { value, unit: Unit::Px }
    }

    /// A length in root font sizes.
    pub const fn rem(value: f32) -> Self {
        Self { value, unit: Unit::Rem }
    }

    /// The length in device-independent pixels if a rem is `root_font_size` of them (16 in browsers unless the user
    /// changes it); none for a unit outside the format.
    pub const fn px(self, root_font_size: f32) -> Option<f32> {
        match self.unit {
            Unit::Px => Some(self.value),
            Unit::Rem => Some(self.value * root_font_size),
            Unit::Other(_) => None,
        }
    }
}
