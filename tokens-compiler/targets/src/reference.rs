//! References in values, led to other tokens.

use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::value::{
    Border, GradientStop, Part, ShadowLayer, StrokeStyle, Transition, Typography, Value,
};

/// Where a reference to a token leads; to none where the token's value is to stand in its stead.
pub(crate) type Places<'p> = dyn Fn(TokenId) -> Option<TokenId> + 'p;

/// Leads every reference in a value elsewhere.
pub(crate) fn redirect(value: &mut Value, places: &Places<'_>) {
    match value {
        Value::StrokeStyle(style) => stroke_style(style, places),
        Value::Border(border) => {
            let Border { color, width, style } = &mut **border;
            part(color, places);
            part(width, places);
            part(style, places);
            stroke_style(&mut style.value, places);
        }
        Value::Transition(transition) => {
            let Transition { duration, delay, timing_function } = &mut **transition;
            part(duration, places);
            part(delay, places);
            part(timing_function, places);
        }
        Value::Shadow(layers) => {
            for layer in layers {
                part(layer, places);
                let ShadowLayer { color, offset_x, offset_y, blur, spread, inset: _ } = &mut layer.value;
                part(color, places);
                for length in [offset_x, offset_y, blur, spread] {
                    part(length, places);
                }
            }
        }
        Value::Gradient(stops) => {
            for stop in stops {
                part(stop, places);
                let GradientStop { color, position } = &mut stop.value;
                part(color, places);
                part(position, places);
            }
        }
        Value::Typography(typography) => {
            let Typography { font_family, font_size, font_weight, letter_spacing, line_height } =
                &mut **typography;
            part(font_family, places);
            part(font_size, places);
            part(font_weight, places);
            if let Some(spacing) = letter_spacing {
                part(spacing, places);
            }
            if let Some(height) = line_height {
                part(height, places);
            }
        }
        Value::Color(_)
        | Value::Dimension(_)
        | Value::FontFamily(_)
        | Value::FontWeight(_)
        | Value::Duration(_)
        | Value::CubicBezier(_)
        | Value::Number(_)
        | Value::Opaque(_) => {}
    }
}

fn stroke_style(style: &mut StrokeStyle, places: &Places<'_>) {
    if let StrokeStyle::Dashed { dash_array, .. } = style {
        for dash in dash_array {
            part(dash, places);
        }
    }
}

fn part<T>(part: &mut Part<T>, places: &Places<'_>) {
    part.alias = part.alias.and_then(places);
}
