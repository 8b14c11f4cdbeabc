//! The tokens as Bevy's components.

use bevy_ecs::bundle::Bundle;
use bevy_text::{FontSize, FontSource, FontWeight, LetterSpacing, LineHeight, TextColor, TextFont};
use bevy_ui::{
    BackgroundGradient, BorderColor, BoxShadow, ColorStop, InterpolationColorSpace, LinearGradient,
    ShadowStyle, UiRect, Val,
};
use tokens_runtime::{Border, Color, Dimension, Gradient, Shadow, Typography, Unit};

// docs: begin
/// A text style. Sizes stay relative to Bevy's `RemSize`, so a reader can make all text larger.
pub fn text(style: &Typography, ink: Color) -> impl Bundle + use<> {
    let font = TextFont {
        font: FontSource::families(style.font_family.names().join(", ")),
        font_size: match style.font_size {
            Dimension { value, unit: Unit::Rem } => FontSize::Rem(value),
            Dimension { value, .. } => FontSize::Px(value),
        },
        weight: FontWeight(style.font_weight.to_u16()),
        ..TextFont::default()
    };
    let line_height = style.line_height.map_or_else(LineHeight::default, LineHeight::RelativeToFont);
    let spacing = match style.letter_spacing {
        Some(Dimension { value, unit: Unit::Rem }) => LetterSpacing::Rem(value),
        Some(Dimension { value, .. }) => LetterSpacing::Px(value),
        None => LetterSpacing::default(),
    };
    (font, line_height, spacing, TextColor(ink.into()))
}

/// The layers that fall outside the box. Bevy draws them from back to front, and its blur is the standard deviation,
/// half the radius.
pub fn shadow(shadow: &Shadow) -> BoxShadow {
    let layers = shadow.layers.iter().rev().filter(|layer| !layer.inset);
    let layers = layers.map(|layer| ShadowStyle {
        color: layer.color.into(),
        x_offset: length(layer.offset_x),
        y_offset: length(layer.offset_y),
        spread_radius: length(layer.spread),
        blur_radius: length(layer.blur) / 2.0,
    });
    BoxShadow(layers.collect())
}

/// A gradient at an angle in radians: 0 is upward, a quarter turn to the right. Bevy mixes in Oklab unless told otherwise.
pub fn gradient(gradient: &Gradient, angle: f32) -> BackgroundGradient {
    let stops =
        gradient.stops.iter().map(|stop| ColorStop::new(stop.color, Val::Percent(100.0 * stop.position)));
    let linear = LinearGradient::new(angle, stops.collect());
    linear.in_color_space(InterpolationColorSpace::Srgba).into()
}

/// A border: its width is a field of the node, its color a component.
pub fn border(border: &Border) -> (UiRect, BorderColor) {
    (UiRect::all(length(border.width)), BorderColor::all(border.color))
}

/// A length; `Val` has no rem, so one is 16 logical pixels.
pub fn length(length: Dimension) -> Val {
    Val::Px(length.px(16.0).unwrap_or_default())
}
// docs: end
