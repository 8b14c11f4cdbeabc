//! The tokens as iced's types.

use iced::border::Radius;
use iced::theme::Palette;
use iced::widget::{self, button, container, text_input};
use iced::{Background, Border, Shadow, Theme};
use tokens::Tokens;
use tokens_runtime::{Color, Dimension, Typography};

// docs: begin
/// How many pixels a rem is: iced has no root font size of its own.
const REM: f32 = 16.0;

/// iced's own widgets in the tokens of a theme.
pub fn theme(name: &'static str, set: &Tokens) -> Theme {
    let palette = Palette {
        background: set.color.bg.canvas.to_iced(),
        text: set.color.text.root.to_iced(),
        primary: set.color.action.primary.root.to_iced(),
        success: set.color.feedback.success.icon.to_iced(),
        warning: set.color.feedback.warning.icon.to_iced(),
        danger: set.color.feedback.danger.icon.to_iced(),
    };
    Theme::custom(name, palette)
}

/// Text in a style of the tokens: its family, weight, size and line height.
pub fn text(style: &Typography, ink: Color, text: &'static str) -> widget::Text<'static> {
    widget::text(text)
        .font(style.to_iced())
        .size(pixels(style.font_size))
        .line_height(style.to_iced_line_height())
        .color(ink.to_iced())
}

/// A box with a ground, a border, round corners and a shadow.
pub fn card(set: &Tokens) -> container::Style {
    container::Style {
        background: Some(set.card.background.to_iced().into()),
        border: border(&set.card.border, set.card.radius),
        shadow: shadow(&set.card.shadow.root),
        ..container::Style::default()
    }
}

/// A shadow: of its layers, the lowest, which reaches farthest. A box has one shadow in iced.
pub fn shadow(shadow: &tokens_runtime::Shadow) -> Shadow {
    shadow.layers.iter().rev().find_map(|layer| layer.to_iced(REM)).unwrap_or_default()
}

/// A border with round corners.
pub fn border(border: &tokens_runtime::Border, radius: Dimension) -> Border {
    border.to_iced(REM).unwrap_or_default().rounded(pixels(radius))
}
// docs: end

/// A length in device-independent pixels.
pub fn pixels(length: Dimension) -> f32 {
    length.px(REM).unwrap_or_default()
}

/// A box with a ground and round corners.
pub fn plate(ground: impl Into<Background>, radius: Dimension) -> container::Style {
    let border = Border { radius: Radius::from(pixels(radius)), ..Border::default() };
    container::Style { background: Some(ground.into()), border, ..container::Style::default() }
}

/// A button on grounds for its states: as it is, under the pointer, pressed.
pub fn pressable(
    [ground, hover, active]: [Color; 3],
    ink: Color,
    radius: Dimension,
) -> impl Fn(&Theme, button::Status) -> button::Style {
    move |_, status| {
        let ground = match status {
            button::Status::Hovered => hover,
            button::Status::Pressed => active,
            button::Status::Active | button::Status::Disabled => ground,
        };
        let container::Style { background, border, .. } = plate(ground.to_iced(), radius);
        button::Style { background, border, text_color: ink.to_iced(), ..button::Style::default() }
    }
}

/// A field for text; its border says whether it has the keyboard.
pub fn field(set: &Tokens, status: text_input::Status) -> text_input::Style {
    let edge = match status {
        text_input::Status::Active => &set.input.border.root,
        text_input::Status::Hovered => &set.input.border.hover,
        text_input::Status::Focused { .. } => &set.input.border.focus,
        text_input::Status::Disabled => &set.input.border.disabled,
    };
    text_input::Style {
        background: set.input.background.root.to_iced().into(),
        border: border(edge, set.input.radius),
        icon: set.color.icon.root.to_iced(),
        placeholder: set.input.text.placeholder.to_iced(),
        value: set.input.text.root.to_iced(),
        selection: set.color.bg.selected.to_iced(),
    }
}
