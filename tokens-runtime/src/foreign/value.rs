//! What a token can be, as records that other languages own.

use super::color::ColorValue;
use std::string::String;
use std::vec::Vec;

/// A value of one of the thirteen types of the format, or a plain value of a type that it doesn't know.
#[derive(Clone, PartialEq, Debug, uniffi::Enum)]
pub enum TokenValue {
    /// See [`ColorValue`].
    Color {
        /// The color.
        value: ColorValue,
    },
    /// See [`DimensionValue`].
    Dimension {
        /// The length.
        value: DimensionValue,
    },
    /// Font family names in order of preference, at least one.
    FontFamily {
        /// The names.
        names: Vec<String>,
    },
    /// A font weight in [1, 1000]; 400 is normal, 700 bold.
    FontWeight {
        /// The weight.
        weight: f64,
    },
    /// See [`DurationValue`].
    Duration {
        /// The time.
        value: DurationValue,
    },
    /// See [`CubicBezierValue`].
    CubicBezier {
        /// The curve.
        value: CubicBezierValue,
    },
    /// A plain number.
    Number {
        /// The number.
        number: f64,
    },
    /// See [`StrokeStyleValue`].
    StrokeStyle {
        /// The style.
        value: StrokeStyleValue,
    },
    /// See [`BorderValue`].
    Border {
        /// The border.
        value: BorderValue,
    },
    /// See [`TransitionValue`].
    Transition {
        /// The transition.
        value: TransitionValue,
    },
    /// A shadow of one or more layers, the first on top.
    Shadow {
        /// The layers.
        layers: Vec<ShadowLayerValue>,
    },
    /// Color stops along a line, in the order written.
    Gradient {
        /// The stops.
        stops: Vec<GradientStopValue>,
    },
    /// See [`TypographyValue`].
    Typography {
        /// The text style.
        value: TypographyValue,
    },
    /// See [`OpaqueValue`].
    Opaque {
        /// The value.
        value: OpaqueValue,
    },
}

/// A plain value of a type that the format doesn't know.
#[derive(Clone, PartialEq, Debug, uniffi::Enum)]
pub enum OpaqueValue {
    /// Text.
    Text {
        /// The text.
        text: String,
    },
    /// A number.
    Number {
        /// The number.
        number: f64,
    },
    /// True or false.
    Boolean {
        /// Which of the two.
        flag: bool,
    },
}

/// A length: a number of either sign and its unit.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
pub struct DimensionValue {
    /// The number.
    pub value: f64,
    /// The unit.
    pub unit: DimensionUnitValue,
}

/// The unit of a [`DimensionValue`].
#[derive(Clone, PartialEq, Eq, Debug, uniffi::Enum)]
pub enum DimensionUnitValue {
    /// Device-independent pixels: dp on Android, pt on iOS.
    Px,
    /// Multiples of the root font size.
    Rem,
    /// A unit that the format doesn't have.
    Other {
        /// The unit as written.
        name: String,
    },
}

/// A time, in the unit it was written in.
#[derive(Clone, Copy, PartialEq, Debug, uniffi::Record)]
pub struct DurationValue {
    /// The number.
    pub value: f64,
    /// The unit.
    pub unit: DurationUnitValue,
}

/// The unit of a [`DurationValue`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, uniffi::Enum)]
pub enum DurationUnitValue {
    /// Thousandths of a second.
    Milliseconds,
    /// Seconds.
    Seconds,
}

/// A cubic Bézier timing curve from (0, 0) to (1, 1).
#[derive(Clone, Copy, PartialEq, Debug, uniffi::Record)]
pub struct CubicBezierValue {
    /// First control point, x in [0, 1].
    pub x1: f64,
    /// First control point, any y.
    pub y1: f64,
    /// Second control point, x in [0, 1].
    pub x2: f64,
    /// Second control point, any y.
    pub y2: f64,
}

/// A line style: a keyword of the format, or a pattern of dashes.
#[derive(Clone, PartialEq, Debug, uniffi::Enum)]
pub enum StrokeStyleValue {
    /// A keyword, as in CSS.
    Keyword {
        /// The keyword.
        keyword: StrokeKeywordValue,
    },
    /// Dashes of these lengths.
    Pattern {
        /// Alternating lengths of dashes and gaps, at least one; an odd list repeats.
        dash_array: Vec<DimensionValue>,
        /// How a dash ends.
        line_cap: LineCapValue,
    },
}

/// The keywords of a line style.
#[derive(Clone, Copy, PartialEq, Eq, Debug, uniffi::Enum)]
pub enum StrokeKeywordValue {
    /// One line.
    Solid,
    /// Dashes.
    Dashed,
    /// Dots.
    Dotted,
    /// Two lines.
    Double,
    /// Carved in.
    Groove,
    /// Raised.
    Ridge,
    /// As if the inside were raised.
    Outset,
    /// As if the inside were sunken.
    Inset,
}

/// How a dash ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug, uniffi::Enum)]
pub enum LineCapValue {
    /// A half circle beyond the end.
    Round,
    /// Cut at the end.
    Butt,
    /// A half square beyond the end.
    Square,
}

/// A border.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
pub struct BorderValue {
    /// Its color.
    pub color: ColorValue,
    /// Its width.
    pub width: DimensionValue,
    /// Its style.
    pub style: StrokeStyleValue,
}

/// How a property changes from one value to another.
#[derive(Clone, Copy, PartialEq, Debug, uniffi::Record)]
pub struct TransitionValue {
    /// How long it takes.
    pub duration: DurationValue,
    /// How long it waits.
    pub delay: DurationValue,
    /// Its timing curve.
    pub timing_function: CubicBezierValue,
}

/// One layer of a shadow.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
pub struct ShadowLayerValue {
    /// Its color.
    pub color: ColorValue,
    /// To the right.
    pub offset_x: DimensionValue,
    /// Down.
    pub offset_y: DimensionValue,
    /// Blur radius.
    pub blur: DimensionValue,
    /// How far it grows on every side.
    pub spread: DimensionValue,
    /// Whether it falls inside the box.
    pub inset: bool,
}

/// One stop of a gradient.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
pub struct GradientStopValue {
    /// Its color.
    pub color: ColorValue,
    /// Where, in [0, 1].
    pub position: f64,
}

/// A text style.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
pub struct TypographyValue {
    /// The families in order of preference, at least one.
    pub font_family: Vec<String>,
    /// The size.
    pub font_size: DimensionValue,
    /// The weight in [1, 1000].
    pub font_weight: f64,
    /// Extra space between letters; none if the token leaves it to the platform.
    pub letter_spacing: Option<DimensionValue>,
    /// Line height as a multiple of the font size; none if the token leaves it to the platform.
    pub line_height: Option<f64>,
}

impl StrokeKeywordValue {
    /// In the order of the compiler's.
    pub(super) const ALL: [Self; 8] = [
        Self::Solid,
        Self::Dashed,
        Self::Dotted,
        Self::Double,
        Self::Groove,
        Self::Ridge,
        Self::Outset,
        Self::Inset,
    ];
}

impl LineCapValue {
    /// In the order of the compiler's.
    pub(super) const ALL: [Self; 3] = [Self::Round, Self::Butt, Self::Square];
}
