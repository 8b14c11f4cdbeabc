//! The tokens as properties of Slint's global `Look`.

use tokens::Tokens;
use tokens_runtime::{Border, Color, Dimension, Shadow, Typography};

use crate::{Edge, Look, Pressable, Shade, TextStyle};

// docs: begin
/// How many logical pixels a rem is, as the root font size of Slint's windows.
const REM: f32 = 16.0;

/// A length in logical pixels, which Slint's `length` is in Rust.
fn length(length: Dimension) -> f32 {
    length.px(REM).unwrap_or_default()
}

/// Everything that a text in Slint can take; of the families, the first.
fn text(style: &Typography) -> TextStyle {
    let size = length(style.font_size);
    TextStyle {
        family: style.font_family.first().into(),
        size,
        weight: style.font_weight.to_u16().into(),
        spacing: style.letter_spacing.map_or(0.0, length),
        line_height: style.line_height.unwrap_or(1.2) * size,
    }
}

/// A shadow: of its layers, the lowest, which reaches farthest. Slint has one, without spread.
fn shade(shadow: &Shadow) -> Shade {
    shadow.layers.iter().rev().find(|layer| !layer.inset).map_or_else(Shade::default, |layer| Shade {
        color: layer.color.to_slint(),
        x: length(layer.offset_x),
        y: length(layer.offset_y),
        blur: length(layer.blur),
    })
}

/// A border; Slint draws it solid.
fn edge(border: &Border) -> Edge {
    Edge { color: border.color.to_slint(), width: length(border.width) }
}
// docs: end

fn pressable([ground, hover, pressed]: [Color; 3], ink: Color) -> Pressable {
    let [ground, hover, pressed, ink] = [ground, hover, pressed, ink].map(Color::to_slint);
    Pressable { ground, hover, pressed, ink }
}

/// Fills in everything that the screen shows.
pub(crate) fn fill(look: &Look<'_>, set: &Tokens) {
    fill_colors(look, set);
    fill_styles(look, set);
    fill_lengths(look, set);
    look.set_color_change(i64::try_from(set.button.transition.duration.as_millis()).unwrap_or(i64::MAX));
}

fn fill_colors(look: &Look<'_>, set: &Tokens) {
    look.set_canvas(set.color.bg.canvas.into());
    look.set_ink(set.color.text.root.into());
    look.set_muted(set.color.text.muted.into());
    look.set_white(set.color.white.into());
    look.set_sunken(set.color.surface.sunken.into());
    look.set_raised(set.color.surface.raised.into());
    look.set_brand_from(set.gradient.brand.sample(0.0).into());
    look.set_brand_to(set.gradient.brand.sample(1.0).into());
    look.set_card(set.card.background.into());
    look.set_badge(set.badge.success.background.into());
    look.set_badge_ink(set.badge.success.text.into());
    look.set_field(set.input.background.root.into());
    look.set_field_ink(set.input.text.root.into());
    let (primary, ghost) = (&set.button.primary, &set.button.ghost);
    let ground = &primary.background;
    look.set_primary(pressable([ground.root, ground.hover, ground.active], primary.text.root));
    let ground = &ghost.background;
    look.set_ghost(pressable([ground.root, ground.hover, ground.active], ghost.text.root));
}

fn fill_styles(look: &Look<'_>, set: &Tokens) {
    look.set_card_edge(edge(&set.card.border));
    look.set_field_edge(edge(&set.input.border.root));
    look.set_card_shade(shade(&set.card.shadow.root));
    look.set_heading(text(&set.typography.heading.lg));
    look.set_subheading(text(&set.typography.heading.md));
    look.set_title(text(&set.card.title));
    look.set_body(text(&set.typography.body.sm));
    look.set_label(text(&set.button.label.md));
    look.set_small_label(text(&set.badge.label));
    look.set_field_text(text(&set.input.text_style));
}

fn fill_lengths(look: &Look<'_>, set: &Tokens) {
    look.set_inset(length(set.space._6));
    look.set_gap(length(set.space._5));
    look.set_small_gap(length(set.space._2));
    look.set_tiny_gap(length(set.space._1));
    look.set_card_inset(length(set.card.padding));
    look.set_card_gap(length(set.card.gap));
    look.set_card_radius(length(set.card.radius));
    look.set_control_radius(length(set.button.radius));
    look.set_switch_height(length(set.control.height.sm));
    look.set_switch_inset(length(set.control.padding_x.sm));
    look.set_button_height(length(set.button.height.md));
    look.set_button_inset(length(set.button.padding_x.md));
    look.set_field_height(length(set.input.height));
    look.set_field_inset(length(set.input.padding_x));
    look.set_badge_height(length(set.badge.height));
    look.set_badge_inset(length(set.badge.padding_x));
}
