//! The simple types (Format 8.2 to 8.7).

use std::sync::Arc;

/// A length (Format 8.2).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Dimension {
    /// Any finite number, of either sign.
    pub value: f64,
    /// What it counts.
    pub unit: DimensionUnit,
}

/// The unit of a [`Dimension`].
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum DimensionUnit {
    /// Device-independent pixels: dp on Android, pt on iOS.
    Px,
    /// Multiples of the default font size (16 px unless the user changes it).
    Rem,
    /// A unit outside the format, kept when `invalid-unit` is lowered; may be empty.
    Other(Arc<str>),
}

impl DimensionUnit {
    /// The unit as it is written.
    pub fn name(&self) -> &str {
        match self {
            Self::Px => "px",
            Self::Rem => "rem",
            Self::Other(name) => name,
        }
    }
}

/// A time (Format 8.5).
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Duration {
    /// Any finite number.
    pub value: f64,
    /// What it counts.
    pub unit: DurationUnit,
}

/// The unit of a [`Duration`].
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum DurationUnit {
    /// Thousandths of a second.
    Milliseconds,
    /// Seconds.
    Seconds,
}

impl Duration {
    /// The time in milliseconds: those of 1.005 s are 1005, not 1004.9999999999999.
    pub fn milliseconds(self) -> f64 {
        match self.unit {
            DurationUnit::Milliseconds => self.value,
            DurationUnit::Seconds => {
                let nanoseconds = (self.value * 1e9).round();
                // Up to here each whole number is one of its own.
                let is_exact = nanoseconds.abs() < 9e15 && nanoseconds / 1e9 == self.value;
                if is_exact { nanoseconds / 1e6 } else { self.value * 1000.0 }
            }
        }
    }
}

impl DurationUnit {
    /// The unit as it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Milliseconds => "ms",
            Self::Seconds => "s",
        }
    }
}

/// Font family names in order of preference, at least one (Format 8.3).
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct FontFamily {
    /// The names.
    pub names: Vec<Arc<str>>,
}

/// A font weight (Format 8.4).
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct FontWeight {
    /// In [1, 1000]; fractions are allowed.
    pub value: f64,
    /// The keyword, where one was written.
    pub keyword: Option<&'static str>,
}

impl FontWeight {
    /// Keyword and number of every name that Format 8.4 allows.
    pub const KEYWORDS: [(&'static str, f64); 18] = [
        ("thin", 100.0),
        ("hairline", 100.0),
        ("extra-light", 200.0),
        ("ultra-light", 200.0),
        ("light", 300.0),
        ("normal", 400.0),
        ("regular", 400.0),
        ("book", 400.0),
        ("medium", 500.0),
        ("semi-bold", 600.0),
        ("demi-bold", 600.0),
        ("bold", 700.0),
        ("extra-bold", 800.0),
        ("ultra-bold", 800.0),
        ("black", 900.0),
        ("heavy", 900.0),
        ("extra-black", 950.0),
        ("ultra-black", 950.0),
    ];
}

/// A cubic Bézier timing curve from (0, 0) to (1, 1) (Format 8.6).
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct CubicBezier {
    /// First control point, x in [0, 1].
    pub x1: f64,
    /// First control point, any y.
    pub y1: f64,
    /// Second control point, x in [0, 1].
    pub x2: f64,
    /// Second control point, any y.
    pub y2: f64,
}

/// A plain value of a type that the format does not know.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum Scalar {
    /// Text, references inside it substituted.
    Text(Arc<str>),
    /// A finite number.
    Number(f64),
    /// True or false.
    Boolean(bool),
}
