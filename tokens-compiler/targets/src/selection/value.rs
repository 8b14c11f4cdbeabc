//! References in values, led to where the tokens are now.

use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::value::{
    Border, GradientStop, Part, ShadowLayer, StrokeStyle, Transition, Typography, Value,
};

/// Where tokens are now; none for one that is left out, whose value then stands where it was referred to.
pub(super) type Places = [Option<TokenId>];

/// Leads every reference in a value to where its token is now.
pub(super) fn redirect(value: &mut Value, places: &Places) {
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

fn stroke_style(style: &mut StrokeStyle, places: &Places) {
    if let StrokeStyle::Dashed { dash_array, .. } = style {
        for dash in dash_array {
            part(dash, places);
        }
    }
}

fn part<T>(part: &mut Part<T>, places: &Places) {
    part.alias = part.alias.and_then(|alias| places[alias.index()]);
}
