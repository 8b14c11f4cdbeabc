// Generated from design tokens: edit those instead.

/// What 32 bits do not hold, and its neighbors which they do.
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod layer {
    use ::tokens_runtime::generated::*;
    /// `2147483647`
    pub const TOP: f32 = 2147483648.0;
    /// `2147483000`
    pub const TOAST: f32 = 2147483008.0;
    /// `16777217`
    pub const MODAL: f32 = 16777216.0;
    /// `16777216`
    pub const SHEET: f32 = 16777216.0;
    /// `123456789`
    pub const ODD: f32 = 123456792.0;
    /// `123456792`
    pub const EVEN: f32 = 123456792.0;
    /// `-16777217`
    pub const BELOW: f32 = -16777216.0;
    /// `1000000000000000000000`
    pub const FAR: f32 = 1e21;
    /// `0.1`
    pub const TENTH: f32 = 0.1;
    #[doc(hidden)]
    pub use super::__design_tokens_e397dca8a66cb254::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod space {
    use ::tokens_runtime::generated::*;
    /// `0.0000001px`
    pub const HAIR: Dimension = px(1e-7);
    /// `8388607px`
    pub const WIDE: Dimension = px(8388607.0);
    /// `8388608px`
    pub const WIDER: Dimension = px(8388608.0);
    /// `16777217px`
    pub const ODD: Dimension = px(16777216.0);
    /// `265.6px`
    pub const PART: Dimension = px(265.6);
    /// `1.1rem`
    pub const REM: Dimension = rem(1.1);
    #[doc(hidden)]
    pub use super::__design_tokens_e397dca8a66cb254::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod wait {
    use ::tokens_runtime::generated::*;
    /// `1.005s`
    pub const EXACT: Duration = ms(1005);
    /// `0.5ms`
    pub const FRACTION: Duration = Duration::from_nanos(500000);
    /// `5000000000ms`
    pub const MONTH: Duration = ms(5000000000);
    /// `0.0000001ms`
    pub const BLINK: Duration = ms(0);
    /// `1000000000000000000000s`
    pub const EVER: Duration = ms(18446744073709549568);
    #[doc(hidden)]
    pub use super::__design_tokens_e397dca8a66cb254::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod weight {
    use ::tokens_runtime::generated::*;
    /// `412.5`
    pub const HALF: FontWeight = FontWeight(412.5);
    #[doc(hidden)]
    pub use super::__design_tokens_e397dca8a66cb254::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod curve {
    use ::tokens_runtime::generated::*;
    /// `cubic-bezier(0.1, 16777217, 0.3333333333, 1)`
    pub const FAR: CubicBezier = CubicBezier { x1: 0.1, y1: 16777216.0, x2: 0.33333334, y2: 1.0 };
    #[doc(hidden)]
    pub use super::__design_tokens_e397dca8a66cb254::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod wide {
    use ::tokens_runtime::generated::*;
    /// `display-p3(0 1 0)`
    pub const P3: Color = Color::new(ColorSpace::DisplayP3, [0.0, 1.0, 0.0], 1.0, 0x00fb29ff);
    /// `display-p3(0 1 0)`
    pub const FALLBACK: Color = Color::new(ColorSpace::DisplayP3, [0.0, 1.0, 0.0], 1.0, 0x00f900ff);
    /// `prophoto-rgb(0 1 0)`
    pub const PROPHOTO: Color = Color::new(ColorSpace::ProphotoRgb, [0.0, 1.0, 0.0], 1.0, 0x00f575ff);
    /// `a98-rgb(0 1 0)`
    pub const A98: Color = Color::new(ColorSpace::A98Rgb, [0.0, 1.0, 0.0], 1.0, 0x00ec68ff);
    /// `rec2020(0 0 1 / 0.5)`
    pub const REC2020: Color = Color::new(ColorSpace::Rec2020, [0.0, 0.0, 1.0], 0.5, 0x00519380);
    /// `xyz-d65(0.2 0.9 0.1)`
    pub const XYZ: Color = Color::new(ColorSpace::XyzD65, [0.2, 0.9, 0.1], 1.0, 0x61ffa7ff);
    /// `xyz-d65(0 1 0)`
    pub const GREEN: Color = Color::new(ColorSpace::XyzD65, [0.0, 1.0, 0.0], 1.0, 0x73ffbcff);
    /// `oklch(0.7 0.3 150)`
    pub const OKLCH: Color = Color::new(ColorSpace::Oklch, [0.7, 0.3, 150.0], 1.0, 0x00c248ff);
    #[doc(hidden)]
    pub use super::__design_tokens_e397dca8a66cb254::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod gray {
    use ::tokens_runtime::generated::*;
    /// `#808080`
    pub const SRGB: Color = rgb(0.5, 0.5, 0.5);
    /// `oklch(0.6 0 0)`
    pub const OKLCH: Color = Color::new(ColorSpace::Oklch, [0.6, 0.0, 0.0], 1.0, 0x808080ff);
    /// `oklch(0.6 none none)`
    pub const NONE: Color = Color::new(ColorSpace::Oklch, [0.6, 0.0, 0.0], 1.0, 0x808080ff).with_none(6);
    /// `lab(53.585 0 0)`
    pub const LAB: Color = Color::new(ColorSpace::Lab, [53.585, 0.0, 0.0], 1.0, 0x808080ff);
    /// `lch(50 0 270)`
    pub const LCH: Color = Color::new(ColorSpace::Lch, [50.0, 0.0, 270.0], 1.0, 0x777777ff);
    /// `oklab(0.25 0 0)`
    pub const OKLAB: Color = Color::new(ColorSpace::Oklab, [0.25, 0.0, 0.0], 1.0, 0x222222ff);
    /// `display-p3(0.5 0.5 0.5)`
    pub const P3: Color = Color::new(ColorSpace::DisplayP3, [0.5, 0.5, 0.5], 1.0, 0x808080ff);
    /// `srgb-linear(0.2 0.2 0.2)`
    pub const LINEAR: Color = Color::new(ColorSpace::SrgbLinear, [0.2, 0.2, 0.2], 1.0, 0x7c7c7cff);
    /// `hsl(120 0 50)`
    pub const HSL: Color = Color::new(ColorSpace::Hsl, [120.0, 0.0, 50.0], 1.0, 0x808080ff);
    /// `hwb(40 60 60)`
    pub const HWB: Color = Color::new(ColorSpace::Hwb, [40.0, 60.0, 60.0], 1.0, 0x808080ff);
    /// `prophoto-rgb(0.5 0.5 0.5)`
    pub const PROPHOTO: Color = Color::new(ColorSpace::ProphotoRgb, [0.5, 0.5, 0.5], 1.0, 0x929292ff);
    /// `rec2020(0.5 0.5 0.5)`
    pub const REC2020: Color = Color::new(ColorSpace::Rec2020, [0.5, 0.5, 0.5], 1.0, 0x787878ff);
    #[doc(hidden)]
    pub use super::__design_tokens_e397dca8a66cb254::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod ramp {
    use ::tokens_runtime::generated::*;
    /// `#ff0000 0%, #0000ff 100%`
    pub const PLAIN: Gradient = Gradient { stops: &[GradientStop { color: rgb(1.0, 0.0, 0.0), position: 0.0 }, GradientStop { color: rgb(0.0, 0.0, 1.0), position: 1.0 }] };
    /// `#ff0000 0%, #0000ff 50%, display-p3(0 1 0) 100%`
    pub const WIDE: Gradient = Gradient { stops: &[GradientStop { color: rgb(1.0, 0.0, 0.0), position: 0.0 }, GradientStop { color: rgb(0.0, 0.0, 1.0), position: 0.5 }, GradientStop { color: Color::new(ColorSpace::DisplayP3, [0.0, 1.0, 0.0], 1.0, 0x00f900ff), position: 1.0 }] };
    /// `#ff0000 0%, oklch(0.452 0.3132 264.05) 100%`
    pub const OK: Gradient = Gradient { stops: &[GradientStop { color: rgb(1.0, 0.0, 0.0), position: 0.0 }, GradientStop { color: Color::new(ColorSpace::Oklch, [0.452, 0.3132, 264.05], 1.0, 0x0000ffff), position: 1.0 }] };
    /// `#ff000000 0%, #0000ff 100%`
    pub const FADE: Gradient = Gradient { stops: &[GradientStop { color: rgba(1.0, 0.0, 0.0, 0.0), position: 0.0 }, GradientStop { color: rgb(0.0, 0.0, 1.0), position: 1.0 }] };
    /// `#ff0000 0%, #0000ff 33.33%`
    pub const CLOSE: Gradient = Gradient { stops: &[GradientStop { color: rgb(1.0, 0.0, 0.0), position: 1e-7 }, GradientStop { color: rgb(0.0, 0.0, 1.0), position: 0.33333334 }] };
    #[doc(hidden)]
    pub use super::__design_tokens_e397dca8a66cb254::__design_tokens;
}
#[doc(hidden)]
#[macro_export]
macro_rules! __design_tokens_e397dca8a66cb254 { ([$($here:tt)*] $($input:tt)*) => { $($here)*::__lookup! { "__design_tokens_e397dca8a66cb254" "--;{layer;=top;=toast;=modal;=sheet;=odd;=even;=below;=far;=tenth;};{space;=hair;=wide;=wider;=odd;=part;=rem;};{wait;=exact;=fraction;=month;=blink;=ever;};{weight;=half;};{curve;=far;};{wide;=p3;=fallback;=prophoto;=a98;=rec2020;=xyz;=green;=oklch;};{gray;=srgb;=oklch;=none;=lab;=lch;=oklab;=p3;=linear;=hsl;=hwb;=prophoto;=rec2020;};{ramp;=plain;=wide;=ok;=fade;=close;};" $($input)* } } }
#[doc(hidden)]
#[allow(unused_imports)]
pub mod __design_tokens_e397dca8a66cb254 { pub use __design_tokens_e397dca8a66cb254 as __design_tokens; pub mod __design_tokens { pub use ::tokens_runtime::*; } }
#[doc(hidden)]
#[allow(unused_imports)]
pub use __design_tokens_e397dca8a66cb254::*;
