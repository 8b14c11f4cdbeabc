//! What a token can be, as records that Swift and Kotlin own.
//!
//! Abroad every name starts with `Token`: `Color` and `Shadow` are SwiftUI's and Compose's own.

/// A value of one of the thirteen types of the format, or a plain value of a type that it does not know.
#[derive(Clone, PartialEq, Debug, uniffi::Enum)]
pub enum TokenValue {
    /// See [`Color`].
    Color {
        /// The color.
        value: Color,
    },
    /// See [`Dimension`].
    Dimension {
        /// The length.
        value: Dimension,
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
    /// See [`Duration`].
    Duration {
        /// The time.
        value: Duration,
    },
    /// See [`CubicBezier`].
    CubicBezier {
        /// The curve.
        value: CubicBezier,
    },
    /// A plain number.
    Number {
        /// The number.
        number: f64,
    },
    /// See [`StrokeStyle`].
    StrokeStyle {
        /// The style.
        value: StrokeStyle,
    },
    /// See [`Border`].
    Border {
        /// The border.
        value: Border,
    },
    /// See [`Transition`].
    Transition {
        /// The transition.
        value: Transition,
    },
    /// A shadow of one or several layers, the first on top.
    Shadow {
        /// The layers.
        layers: Vec<ShadowLayer>,
    },
    /// Color stops along a line, in the order written.
    Gradient {
        /// The stops.
        stops: Vec<GradientStop>,
    },
    /// See [`Typography`].
    Typography {
        /// The text style.
        value: Typography,
    },
    /// Text of a type that the format does not know.
    OpaqueText {
        /// The text.
        text: String,
    },
    /// A number of a type that the format does not know.
    OpaqueNumber {
        /// The number.
        number: f64,
    },
    /// True or false, of a type that the format does not know.
    OpaqueBoolean {
        /// Which of the two.
        flag: bool,
    },
}

/// A color in its own space, with the sRGB color that stands for it on an ordinary screen.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
#[uniffi(name = "TokenColor")]
pub struct Color {
    /// The space by its name in the format and in CSS: `srgb`, `display-p3`, `oklch` and eleven more.
    pub space: String,
    /// Three components in the ranges of the space; none where the token says `none`.
    pub components: Vec<Option<f64>>,
    /// Opacity in [0, 1], not multiplied into the components.
    pub alpha: f64,
    /// The color in sRGB, brought into its gamut.
    pub rgba8: Rgba8,
}

/// An sRGB color of four bytes, 0 to 255; alpha is not multiplied in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, uniffi::Record)]
#[uniffi(name = "TokenRgba8")]
pub struct Rgba8 {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
    /// Opacity.
    pub alpha: u8,
}

/// A length: a number of either sign and what it counts.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
#[uniffi(name = "TokenDimension")]
pub struct Dimension {
    /// How many.
    pub value: f64,
    /// What it counts.
    pub unit: Unit,
}

/// The unit of a [`Dimension`].
#[derive(Clone, PartialEq, Eq, Debug, uniffi::Enum)]
#[uniffi(name = "TokenUnit")]
pub enum Unit {
    /// Device-independent pixels: dp on Android, pt on iOS.
    Px,
    /// Multiples of the root font size.
    Rem,
    /// A unit that the format does not have.
    Other {
        /// The unit as it was written.
        name: String,
    },
}

/// A time, in the unit it was written in.
#[derive(Clone, Copy, PartialEq, Debug, uniffi::Record)]
#[uniffi(name = "TokenDuration")]
pub struct Duration {
    /// How many.
    pub value: f64,
    /// What it counts.
    pub unit: DurationUnit,
}

/// The unit of a [`Duration`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, uniffi::Enum)]
#[uniffi(name = "TokenDurationUnit")]
pub enum DurationUnit {
    /// Thousandths of a second.
    Milliseconds,
    /// Seconds.
    Seconds,
}

/// A cubic Bézier timing curve from (0, 0) to (1, 1).
#[derive(Clone, Copy, PartialEq, Debug, uniffi::Record)]
#[uniffi(name = "TokenCubicBezier")]
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

/// A line style: a keyword of the format, or a pattern of dashes.
#[derive(Clone, PartialEq, Debug, uniffi::Enum)]
#[uniffi(name = "TokenStrokeStyle")]
pub enum StrokeStyle {
    /// `solid`, `dashed`, `dotted`, `double`, `groove`, `ridge`, `outset` or `inset`.
    Keyword {
        /// The keyword.
        name: String,
    },
    /// Dashes of these lengths.
    Pattern {
        /// Lengths of dashes and gaps in turn, at least one; an odd list repeats.
        dash_array: Vec<Dimension>,
        /// How a dash ends.
        line_cap: LineCap,
    },
}

/// How a dash ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug, uniffi::Enum)]
#[uniffi(name = "TokenLineCap")]
pub enum LineCap {
    /// A half circle beyond the end.
    Round,
    /// Cut at the end.
    Butt,
    /// A half square beyond the end.
    Square,
}

/// A border.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
#[uniffi(name = "TokenBorder")]
pub struct Border {
    /// Its color.
    pub color: Color,
    /// Its width.
    pub width: Dimension,
    /// Its style.
    pub style: StrokeStyle,
}

/// How a property moves from one value to another.
#[derive(Clone, Copy, PartialEq, Debug, uniffi::Record)]
#[uniffi(name = "TokenTransition")]
pub struct Transition {
    /// How long it takes.
    pub duration: Duration,
    /// How long it waits.
    pub delay: Duration,
    /// How it moves.
    pub timing_function: CubicBezier,
}

/// One layer of a shadow.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
#[uniffi(name = "TokenShadowLayer")]
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

/// One stop of a gradient.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
#[uniffi(name = "TokenGradientStop")]
pub struct GradientStop {
    /// Its color.
    pub color: Color,
    /// Where, in [0, 1].
    pub position: f64,
}

/// A text style.
#[derive(Clone, PartialEq, Debug, uniffi::Record)]
#[uniffi(name = "TokenTypography")]
pub struct Typography {
    /// The families in order of preference, at least one.
    pub font_family: Vec<String>,
    /// The size.
    pub font_size: Dimension,
    /// The weight in [1, 1000].
    pub font_weight: f64,
    /// Extra space between letters; none where the token leaves it to the platform.
    pub letter_spacing: Option<Dimension>,
    /// Line height as a multiple of the font size; none where the token leaves it to the platform.
    pub line_height: Option<f64>,
}
