//! Each type of token as the type of its values.

use std::string::String;
use std::vec::Vec;

use super::table::Typed;
use super::{
    BorderValue, ColorValue, CubicBezierValue, DimensionValue, DurationValue, GradientStopValue, OpaqueValue,
    ShadowLayerValue, StrokeStyleValue, TokenValue, TransitionValue, TypographyValue,
};

macro_rules! typed {
    ($($of:ty: $($variant:ident $field:ident)|+;)+) => {$(
        impl Typed for $of {
            fn of(value: TokenValue) -> Option<Self> {
                match value {
                    $(TokenValue::$variant { $field } => Some($field),)+
                    _ => None,
                }
            }
        }
    )+};
}

typed! {
    ColorValue: Color value;
    DimensionValue: Dimension value;
    Vec<String>: FontFamily names;
    f64: FontWeight weight | Number number;
    DurationValue: Duration value;
    CubicBezierValue: CubicBezier value;
    StrokeStyleValue: StrokeStyle value;
    BorderValue: Border value;
    TransitionValue: Transition value;
    Vec<ShadowLayerValue>: Shadow layers;
    Vec<GradientStopValue>: Gradient stops;
    TypographyValue: Typography value;
    OpaqueValue: Opaque value;
}
