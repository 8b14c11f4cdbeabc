//! Who refers to a token: whole-token aliases, and parts of composite values.

use tokens_compiler::dictionary::{Dictionary, TokenId};
use tokens_compiler::value::{Part, StrokeStyle, Value};

/// Every token that refers to `id` in some context, with how: `alias` or the names of parts.
pub(super) fn of(dictionary: &Dictionary, id: TokenId) -> Vec<(TokenId, String)> {
    let mut users = Vec::new();
    for (user, token) in dictionary.tokens() {
        let mut ways: Vec<&'static str> = Vec::new();
        for variant in &token.variants {
            if variant.alias == Some(id) {
                ways.push("alias");
            } else if variant.alias.is_none()
                && let Some(value) = variant.value
            {
                parts(&dictionary[value], &mut |name, alias| {
                    if alias == Some(id) {
                        ways.push(name);
                    }
                });
            }
        }
        ways.sort_unstable();
        ways.dedup();
        if !ways.is_empty() {
            users.push((user, ways.join(", ")));
        }
    }
    users
}

/// Visits the parts of a composite value, nested ones included: the part's name, and the token it refers to.
fn parts(value: &Value, visit: &mut dyn FnMut(&'static str, Option<TokenId>)) {
    match value {
        Value::Border(border) => {
            visit("color", border.color.alias);
            visit("width", border.width.alias);
            stroke(&border.style, visit);
        }
        Value::Transition(transition) => {
            visit("duration", transition.duration.alias);
            visit("delay", transition.delay.alias);
            visit("timingFunction", transition.timing_function.alias);
        }
        Value::Shadow(layers) => {
            for layer in layers {
                visit("layer", layer.alias);
                if layer.alias.is_none() {
                    visit("color", layer.value.color.alias);
                    visit("offsetX", layer.value.offset_x.alias);
                    visit("offsetY", layer.value.offset_y.alias);
                    visit("blur", layer.value.blur.alias);
                    visit("spread", layer.value.spread.alias);
                }
            }
        }
        Value::Gradient(stops) => {
            for stop in stops {
                visit("stop", stop.alias);
                if stop.alias.is_none() {
                    visit("color", stop.value.color.alias);
                    visit("position", stop.value.position.alias);
                }
            }
        }
        Value::Typography(typography) => {
            visit("fontFamily", typography.font_family.alias);
            visit("fontSize", typography.font_size.alias);
            visit("fontWeight", typography.font_weight.alias);
            visit("letterSpacing", typography.letter_spacing.as_ref().and_then(|part| part.alias));
            visit("lineHeight", typography.line_height.as_ref().and_then(|part| part.alias));
        }
        Value::StrokeStyle(style) => dashes(style, visit),
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

fn stroke(style: &Part<StrokeStyle>, visit: &mut dyn FnMut(&'static str, Option<TokenId>)) {
    visit("style", style.alias);
    if style.alias.is_none() {
        dashes(&style.value, visit);
    }
}

fn dashes(style: &StrokeStyle, visit: &mut dyn FnMut(&'static str, Option<TokenId>)) {
    if let StrokeStyle::Dashed { dash_array, .. } = style {
        for dash in dash_array {
            visit("dashArray", dash.alias);
        }
    }
}
