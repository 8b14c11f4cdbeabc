// Generated from design tokens: edit those instead.

#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod dimension {
    use ::tokens_runtime::generated::*;
    /// `0px`
    pub const ZERO: Dimension = px(0.0);
    /// `16px`
    pub const PIXEL: Dimension = px(16.0);
    /// `1.25rem`
    pub const ROOT_EM: Dimension = rem(1.25);
    /// `-4px`
    pub const NEGATIVE: Dimension = px(-4.0);
    /// `0.0625rem`
    pub const FRACTION: Dimension = rem(0.0625);
    /// `100000px`
    pub const LARGE: Dimension = px(100000.0);
    /// `16px`
    pub const ALIAS: Dimension = PIXEL;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod font_family {
    use ::tokens_runtime::generated::*;
    /// `Inter`
    pub const ONE: FontFamily = FontFamily(&["Inter"]);
    /// `Helvetica Neue, Arial, sans-serif`
    pub const LIST: FontFamily = FontFamily(&["Helvetica Neue", "Arial", "sans-serif"]);
    /// `O'Neil "Sans", serif`
    pub const QUOTES: FontFamily = FontFamily(&["O'Neil \"Sans\"", "serif"]);
    /// `Helvetica Neue, Arial, sans-serif`
    pub const ALIAS: FontFamily = LIST;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod font_weight {
    use ::tokens_runtime::generated::*;
    /// `450`
    pub const NUMBER: FontWeight = FontWeight(450.0);
    /// `600`
    pub const KEYWORD: FontWeight = FontWeight(600.0);
    /// `1`
    pub const LEAST: FontWeight = FontWeight(1.0);
    /// `1000`
    pub const MOST: FontWeight = FontWeight(1000.0);
    /// `333.5`
    pub const FRACTION: FontWeight = FontWeight(333.5);
    /// `600`
    pub const ALIAS: FontWeight = KEYWORD;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod duration {
    use ::tokens_runtime::generated::*;
    /// `120ms`
    pub const SHORT: Duration = ms(120);
    /// `1.5s`
    pub const LONG: Duration = ms(1500);
    /// `0ms`
    pub const NONE: Duration = ms(0);
    /// `120ms`
    pub const ALIAS: Duration = SHORT;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod cubic_bezier {
    use ::tokens_runtime::generated::*;
    /// `cubic-bezier(0.25, 0.1, 0.25, 1)`
    pub const EASE: CubicBezier = CubicBezier { x1: 0.25, y1: 0.1, x2: 0.25, y2: 1.0 };
    /// `cubic-bezier(0.34, 1.56, 0.64, 1)`
    pub const OVERSHOOT: CubicBezier = CubicBezier { x1: 0.34, y1: 1.56, x2: 0.64, y2: 1.0 };
    /// `cubic-bezier(0, 0, 1, 1)`
    pub const LINEAR: CubicBezier = CubicBezier { x1: 0.0, y1: 0.0, x2: 1.0, y2: 1.0 };
    /// `cubic-bezier(0.36, -0.5, 0.66, -0.56)`
    pub const BELOW: CubicBezier = CubicBezier { x1: 0.36, y1: -0.5, x2: 0.66, y2: -0.56 };
    /// `cubic-bezier(0.25, 0.1, 0.25, 1)`
    pub const ALIAS: CubicBezier = EASE;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod number {
    use ::tokens_runtime::generated::*;
    /// `1.618033988749895`
    pub const RATIO: f32 = 1.618034;
    /// `3`
    pub const WHOLE: f32 = 3.0;
    /// `-0.5`
    pub const NEGATIVE: f32 = -0.5;
    /// `0`
    pub const ZERO: f32 = 0.0;
    /// `0.0000001`
    pub const TINY: f32 = 1e-7;
    /// `1000000000000000`
    pub const HUGE: f32 = 999999986991104.0;
    /// `1.618033988749895`
    pub const ALIAS: f32 = RATIO;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod stroke_style {
    use ::tokens_runtime::generated::*;
    /// `solid`
    pub const SOLID: StrokeStyle = StrokeStyle::Solid;
    /// `dashed`
    pub const DASHED: StrokeStyle = StrokeStyle::Dashed;
    /// `dotted`
    pub const DOTTED: StrokeStyle = StrokeStyle::Dotted;
    /// `double`
    pub const DOUBLE: StrokeStyle = StrokeStyle::Double;
    /// `groove`
    pub const GROOVE: StrokeStyle = StrokeStyle::Groove;
    /// `ridge`
    pub const RIDGE: StrokeStyle = StrokeStyle::Ridge;
    /// `outset`
    pub const OUTSET: StrokeStyle = StrokeStyle::Outset;
    /// `inset`
    pub const INSET: StrokeStyle = StrokeStyle::Inset;
    /// `round 4px 16px`
    pub const PATTERN: StrokeStyle = StrokeStyle::Pattern { dash_array: &[px(4.0), px(16.0)], line_cap: LineCap::Round };
    /// `round 4px 16px`
    pub const ALIAS: StrokeStyle = PATTERN;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
/// One color in each of the fourteen spaces, and the edges of the Color module.
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod color {
    pub mod space {
        use ::tokens_runtime::generated::*;
        /// `#3366e6`
        pub const SRGB: Color = rgb(0.2, 0.4, 0.9);
        /// `srgb-linear(0.033 0.133 0.787)`
        pub const SRGB_LINEAR: Color = Color::new(ColorSpace::SrgbLinear, [0.033, 0.133, 0.787], 1.0, 0x3366e5ff);
        /// `hsl(222.9 77.8 55)`
        pub const HSL: Color = Color::new(ColorSpace::Hsl, [222.9, 77.8, 55.0], 1.0, 0x3366e6ff);
        /// `hwb(222.9 20 10)`
        pub const HWB: Color = Color::new(ColorSpace::Hwb, [222.9, 20.0, 10.0], 1.0, 0x3366e6ff);
        /// `lab(46.3 20.1 -71.2)`
        pub const LAB: Color = Color::new(ColorSpace::Lab, [46.3, 20.1, -71.2], 1.0, 0x3a67e8ff);
        /// `lch(46.3 74 285.8)`
        pub const LCH: Color = Color::new(ColorSpace::Lch, [46.3, 74.0, 285.8], 1.0, 0x3a67e8ff);
        /// `oklab(0.55 -0.02 -0.19)`
        pub const OKLAB: Color = Color::new(ColorSpace::Oklab, [0.55, -0.02, -0.19], 1.0, 0x3567dfff);
        /// `oklch(0.55 0.19 264)`
        pub const OKLCH: Color = Color::new(ColorSpace::Oklch, [0.55, 0.19, 264.0], 1.0, 0x3567deff);
        /// `display-p3(1 0.2 0.1)`
        pub const DISPLAY_P3: Color = Color::new(ColorSpace::DisplayP3, [1.0, 0.2, 0.1], 1.0, 0xff341eff);
        /// `a98-rgb(0.3 0.4 0.88)`
        pub const A98_RGB: Color = Color::new(ColorSpace::A98Rgb, [0.3, 0.4, 0.88], 1.0, 0x3c66e5ff);
        /// `prophoto-rgb(0.38 0.34 0.82)`
        pub const PROPHOTO_RGB: Color = Color::new(ColorSpace::ProphotoRgb, [0.38, 0.34, 0.82], 1.0, 0x3667e6ff);
        /// `rec2020(0.25 0.33 0.86)`
        pub const REC2020: Color = Color::new(ColorSpace::Rec2020, [0.25, 0.33, 0.86], 1.0, 0x0052ceff);
        /// `xyz-d65(0.19 0.16 0.77)`
        pub const XYZ_D65: Color = Color::new(ColorSpace::XyzD65, [0.19, 0.16, 0.77], 1.0, 0x006be6ff);
        /// `xyz-d50(0.17 0.15 0.58)`
        pub const XYZ_D50: Color = Color::new(ColorSpace::XyzD50, [0.17, 0.15, 0.58], 1.0, 0x1169e6ff);
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    pub mod edge {
        use ::tokens_runtime::generated::*;
        /// `#00000000`
        pub const TRANSPARENT: Color = rgba(0.0, 0.0, 0.0, 0.0);
        /// `#ff000080`
        pub const HALF: Color = rgba(1.0, 0.0, 0.0, 0.5);
        /// `#000000`
        pub const BLACK: Color = rgb(0.0, 0.0, 0.0);
        /// `#ffffff`
        pub const WHITE: Color = rgb(1.0, 1.0, 1.0);
        /// `oklch(0.5 0 none)`
        pub const MISSING_HUE: Color = Color::new(ColorSpace::Oklch, [0.5, 0.0, 0.0], 1.0, 0x636363ff).with_none(4);
        /// `#000000`
        pub const MISSING_ALL: Color = rgb(0.0, 0.0, 0.0).with_none(7);
        /// `oklch(0.7 0.32 145)`
        pub const OUT_OF_SRGB: Color = Color::new(ColorSpace::Oklch, [0.7, 0.32, 145.0], 1.0, 0x00c400ff);
        /// `hsl(0.1 99.9 50.05 / 0.123456789)`
        pub const FINE_ALPHA: Color = Color::new(ColorSpace::Hsl, [0.1, 99.9, 50.05], 0.12345679, 0xff01001f);
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    pub mod alias {
        use ::tokens_runtime::generated::*;
        /// `#3366e6`
        pub const ONE: Color = super::super::color::space::SRGB;
        /// `#3366e6`
        pub const TWO: Color = ONE;
        /// `oklch(0.55 0.19 264)`
        pub const POINTER: Color = super::super::color::space::OKLCH;
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod border {
    use ::tokens_runtime::generated::*;
    /// `1px solid #000000`
    pub const LITERAL: Border = Border { color: rgb(0.0, 0.0, 0.0), width: px(1.0), style: StrokeStyle::Solid };
    /// `16px dashed oklch(0.55 0.19 264)`
    pub const REFERENCES: Border = Border { color: Color::new(ColorSpace::Oklch, [0.55, 0.19, 264.0], 1.0, 0x3567deff), width: px(16.0), style: StrokeStyle::Dashed };
    /// `2px butt 2px 1px #ff000080`
    pub const PATTERN: Border = Border { color: rgba(1.0, 0.0, 0.0, 0.5), width: px(2.0), style: StrokeStyle::Pattern { dash_array: &[px(2.0), px(1.0)], line_cap: LineCap::Butt } };
    /// `16px dashed oklch(0.55 0.19 264)`
    pub const ALIAS: Border = REFERENCES;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod transition {
    use ::tokens_runtime::generated::*;
    /// `200ms cubic-bezier(0.5, 0, 1, 1) 0ms`
    pub const LITERAL: Transition = Transition { duration: ms(200), delay: ms(0), timing_function: CubicBezier { x1: 0.5, y1: 0.0, x2: 1.0, y2: 1.0 } };
    /// `1.5s cubic-bezier(0.34, 1.56, 0.64, 1) 120ms`
    pub const REFERENCES: Transition = Transition { duration: ms(1500), delay: ms(120), timing_function: CubicBezier { x1: 0.34, y1: 1.56, x2: 0.64, y2: 1.0 } };
    /// `1.5s cubic-bezier(0.34, 1.56, 0.64, 1) 120ms`
    pub const ALIAS: Transition = REFERENCES;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod shadow {
    use ::tokens_runtime::generated::*;
    /// `0px 1px 3px 0px #ff000080`
    pub const ONE: Shadow = Shadow { layers: &[ShadowLayer { color: rgba(1.0, 0.0, 0.0, 0.5), offset_x: px(0.0), offset_y: px(1.0), blur: px(3.0), spread: px(0.0), inset: false }] };
    /// `0px 2px 0.5rem -1px #00000033, inset 1px 1px 0px 0px display-p3(1 0.2 0.1)`
    pub const SEVERAL: Shadow = Shadow { layers: &[ShadowLayer { color: rgba(0.0, 0.0, 0.0, 0.2), offset_x: px(0.0), offset_y: px(2.0), blur: rem(0.5), spread: px(-1.0), inset: false }, ShadowLayer { color: Color::new(ColorSpace::DisplayP3, [1.0, 0.2, 0.1], 1.0, 0xff341eff), offset_x: px(1.0), offset_y: px(1.0), blur: px(0.0), spread: px(0.0), inset: true }] };
    /// `0px 1px 3px 0px #ff000080, -4px 4px 8px 0px #3366e6`
    pub const REFERRING: Shadow = Shadow { layers: &[ShadowLayer { color: rgba(1.0, 0.0, 0.0, 0.5), offset_x: px(0.0), offset_y: px(1.0), blur: px(3.0), spread: px(0.0), inset: false }, ShadowLayer { color: rgb(0.2, 0.4, 0.9), offset_x: px(-4.0), offset_y: px(4.0), blur: px(8.0), spread: px(0.0), inset: false }] };
    /// `0px 2px 0.5rem -1px #00000033, inset 1px 1px 0px 0px display-p3(1 0.2 0.1)`
    pub const ALIAS: Shadow = SEVERAL;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod gradient {
    use ::tokens_runtime::generated::*;
    /// `#ff0000 0%, oklch(0.6 0.2 260) 100%`
    pub const LITERAL: Gradient = Gradient { stops: &[GradientStop { color: rgb(1.0, 0.0, 0.0), position: 0.0 }, GradientStop { color: Color::new(ColorSpace::Oklch, [0.6, 0.2, 260.0], 1.0, 0x2e79f5ff), position: 1.0 }] };
    /// `#3366e6 0%, #ffffff 33.3%, display-p3(1 0.2 0.1) 100%`
    pub const REFERENCES: Gradient = Gradient { stops: &[GradientStop { color: rgb(0.2, 0.4, 0.9), position: 0.0 }, GradientStop { color: rgb(1.0, 1.0, 1.0), position: 0.333 }, GradientStop { color: Color::new(ColorSpace::DisplayP3, [1.0, 0.2, 0.1], 1.0, 0xff341eff), position: 1.0 }] };
    /// `#000000 0%, #ffffff 100%`
    pub const CLAMPED: Gradient = Gradient { stops: &[GradientStop { color: rgb(0.0, 0.0, 0.0), position: 0.0 }, GradientStop { color: rgb(1.0, 1.0, 1.0), position: 1.0 }] };
    /// `#3366e6 0%, #ffffff 33.3%, display-p3(1 0.2 0.1) 100%`
    pub const ALIAS: Gradient = REFERENCES;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod typography {
    use ::tokens_runtime::generated::*;
    /// `700 16px/1.2 Inter, sans-serif`
    pub const LITERAL: Typography = Typography { font_family: FontFamily(&["Inter", "sans-serif"]), font_size: px(16.0), font_weight: FontWeight(700.0), letter_spacing: ::core::option::Option::Some(px(0.1)), line_height: ::core::option::Option::Some(1.2) };
    /// `600 1.25rem/1.618033988749895 Helvetica Neue, Arial, sans-serif`
    pub const REFERENCES: Typography = Typography { font_family: FontFamily(&["Helvetica Neue", "Arial", "sans-serif"]), font_size: rem(1.25), font_weight: FontWeight(600.0), letter_spacing: ::core::option::Option::Some(px(0.0)), line_height: ::core::option::Option::Some(1.618034) };
    /// `600 1.25rem/1.618033988749895 Helvetica Neue, Arial, sans-serif`
    pub const ALIAS: Typography = REFERENCES;
    #[doc(hidden)]
    pub use super::__design_tokens_5f02ad6bc76a3243::__design_tokens;
}
#[doc(hidden)]
#[macro_export]
macro_rules! __design_tokens_5f02ad6bc76a3243 { ([$($here:tt)*] $($input:tt)*) => { $($here)*::__lookup! { "__design_tokens_5f02ad6bc76a3243" "--;{dimension;=zero;=pixel;=root-em;=negative;=fraction;=large;=alias;};{font-family;=one;=list;=quotes;=alias;};{font-weight;=number;=keyword;=least;=most;=fraction;=alias;};{duration;=short;=long;=none;=alias;};{cubic-bezier;=ease;=overshoot;=linear;=below;=alias;};{number;=ratio;=whole;=negative;=zero;=tiny;=huge;=alias;};{stroke-style;=solid;=dashed;=dotted;=double;=groove;=ridge;=outset;=inset;=pattern;=alias;};{color;{space;=srgb;=srgb-linear;=hsl;=hwb;=lab;=lch;=oklab;=oklch;=display-p3;=a98-rgb;=prophoto-rgb;=rec2020;=xyz-d65;=xyz-d50;};{edge;=transparent;=half;=black;=white;=missing-hue;=missing-all;=out-of-srgb;=fine-alpha;};{alias;=one;=two;=pointer;};};{border;=literal;=references;=pattern;=alias;};{transition;=literal;=references;=alias;};{shadow;=one;=several;=referring;=alias;};{gradient;=literal;=references;=clamped;=alias;};{typography;=literal;=references;=alias;};" $($input)* } } }
#[doc(hidden)]
#[allow(unused_imports)]
pub mod __design_tokens_5f02ad6bc76a3243 { pub use __design_tokens_5f02ad6bc76a3243 as __design_tokens; pub mod __design_tokens { pub use ::tokens_runtime::*; } }
#[doc(hidden)]
#[allow(unused_imports)]
pub use __design_tokens_5f02ad6bc76a3243::*;
