//! The tokens as egui's types.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, Margin, Rect, Shape, Stroke, Style, Visuals,
};
use tokens::{Theme, Tokens};
use tokens_runtime::{Border, Color, Dimension, Shadow, Typography};

// docs: begin
/// How many points a rem is: egui has no root font size of its own.
const REM: f32 = 16.0;

/// egui's own widgets in the tokens of a theme.
pub fn style(theme: Theme, set: &Tokens) -> Style {
    let mut visuals = if theme == Theme::Dark { Visuals::dark() } else { Visuals::light() };
    visuals.panel_fill = set.color.bg.canvas.to_ecolor();
    visuals.override_text_color = Some(set.color.text.root.to_ecolor());
    visuals.selection.bg_fill = set.color.bg.selected.to_ecolor();
    visuals.selection.stroke = stroke(&set.input.border.focus);
    for (widget, fill) in [
        (&mut visuals.widgets.inactive, set.color.action.secondary.root),
        (&mut visuals.widgets.hovered, set.color.action.secondary.hover),
        (&mut visuals.widgets.active, set.color.action.secondary.active),
    ] {
        widget.weak_bg_fill = fill.to_ecolor();
        widget.bg_stroke = Stroke::NONE;
        widget.corner_radius = corners(set.button.radius);
        widget.expansion = 0.0;
    }
    Style { visuals, animation_time: set.transition.color.duration.as_secs_f32(), ..Style::default() }
}

/// Text in a style of the tokens: its size, weight, line height and letter spacing.
pub fn text(style: &Typography, ink: Color, text: &str) -> LayoutJob {
    let format = style.to_epaint(REM).unwrap_or_default();
    LayoutJob::single_section(text.to_owned(), TextFormat { color: ink.to_ecolor(), ..format })
}

/// The layers of a shadow around a box, the first on top.
pub fn shadow(shadow: &Shadow, around: Rect, radius: Dimension) -> Shape {
    let layers = shadow.layers.iter().rev().filter_map(|layer| layer.to_epaint(REM));
    Shape::Vec(layers.map(|layer| layer.as_shape(around, corners(radius)).into()).collect())
}
// docs: end

/// A length in points.
pub fn points(length: Dimension) -> f32 {
    length.px(REM).unwrap_or_default()
}

/// The line of a border.
pub fn stroke(border: &Border) -> Stroke {
    border.to_epaint(REM).unwrap_or(Stroke::NONE)
}

/// Round corners; egui counts their radius in bytes, and 255 is round enough for a pill.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
pub fn corners(radius: Dimension) -> CornerRadius {
    CornerRadius::same(points(radius) as u8)
}

/// The same space on all sides, which egui counts in bytes too.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
pub fn margin(space: Dimension) -> Margin {
    Margin::same(points(space) as i8)
}

/// The same on the left and the right only.
pub fn beside(space: Dimension) -> Margin {
    Margin { top: 0, bottom: 0, ..margin(space) }
}

/// A font for all text: where the tokens say `Inter Variable`, egui has what a program gives it.
pub fn fonts(font: &'static [u8]) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    fonts.font_data.insert("Inter Variable".to_owned(), Arc::new(FontData::from_static(font)));
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["Inter Variable".to_owned()]);
    }
    fonts
}

/// What egui multiplies the colors of a texture by to leave them as they are.
pub const UNTINTED: Color32 = Color32::WHITE;
