//! Fonts and text styles.

use crate::Dimension;

/// Font family names in order of preference, at least one (Format 8.3).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FontFamily(pub &'static [&'static str]);

impl FontFamily {
    /// The family to try first.
    pub const fn first(self) -> &'static str {
        match self.0 {
            [first, ..] => first,
            [] => "",
        }
    }

    /// All families, in order of preference.
    pub const fn names(self) -> &'static [&'static str] {
        self.0
    }
}

/// A font weight in [1, 1000]; 400 is normal, 700 bold (Format 8.4).
#[derive(Clone, Copy, PartialEq, PartialOrd, Debug)]
pub struct FontWeight(pub f32);

impl FontWeight {
    /// The weight as a whole number, rounded.
    #[expect(clippy::cast_sign_loss, reason = "a weight is positive")]
    pub const fn to_u16(self) -> u16 {
        (self.0 + 0.5) as u16
    }
}

/// A text style (Format 9.8).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Typography {
    /// The families.
    pub font_family: FontFamily,
    /// The size.
    pub font_size: Dimension,
    /// The weight.
    pub font_weight: FontWeight,
    /// Extra space between letters; none if the token leaves it to the platform.
    pub letter_spacing: Option<Dimension>,
    /// Line height as a multiple of the font size; none if the token leaves it to the platform.
    pub line_height: Option<f32>,
}
