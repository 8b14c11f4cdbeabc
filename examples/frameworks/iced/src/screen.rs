//! What is on the screen.

use std::f32::consts::FRAC_PI_2;

use iced::widget::{Container, button, column, container, row, space, text_input};
use iced::{Alignment, Element, Fill};
use tokens::{Input, Platform, Theme, Tokens};
use tokens_runtime::Color;

use crate::look::{self, pixels, plate, pressable, text};

/// A team's page, in a theme that its switch changes.
#[derive(Debug)]
pub struct Screen {
    theme: Theme,
    email: String,
}

/// What can happen on the screen.
#[derive(Clone, Debug)]
pub enum Message {
    /// A theme was chosen.
    Chosen(Theme),
    /// The address was changed to this.
    Typed(String),
    /// A button was pressed.
    Pressed,
}

impl Default for Screen {
    fn default() -> Self {
        Self { theme: Theme::default(), email: "ada@example.com".to_owned() }
    }
}

impl Screen {
    /// Takes a message in.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::Chosen(theme) => self.theme = theme,
            Message::Typed(email) => self.email = email,
            Message::Pressed => self.email.clear(),
        }
    }

    /// iced's theme for the chosen one.
    pub fn theme(&self) -> iced::Theme {
        look::theme(self.theme.name(), &self.tokens())
    }

    fn tokens(&self) -> Tokens {
        tokens::tokens(Input { theme: self.theme, platform: Platform::Desktop, ..Input::DEFAULT })
    }

    /// What is seen.
    pub fn view(&self) -> Element<'_, Message> {
        let set = self.tokens();
        let title = text(&set.typography.heading.lg, set.color.text.root, "Team");
        let header = row![title, space::horizontal(), self.switch(&set)].align_y(Alignment::Center);
        column![header, banner(&set), self.invitation(&set)]
            .spacing(pixels(set.space._5))
            .padding(pixels(set.space._6))
            .into()
    }

    fn switch(&self, set: &Tokens) -> Container<'static, Message> {
        let choice = |theme: Theme, name| {
            let (ink, ground, shadow) = if theme == self.theme {
                (set.color.text.root, set.color.surface.raised, look::shadow(&set.shadow.xs))
            } else {
                (set.color.text.muted, set.color.veil.transparent, iced::Shadow::default())
            };
            let style = pressable([ground; 3], ink, set.radius.full);
            button(container(text(&set.typography.label.sm, ink, name)).center_y(Fill))
                .height(pixels(set.control.height.sm))
                .padding([0.0, pixels(set.control.padding_x.sm)])
                .style(move |theme, status| button::Style { shadow, ..style(theme, status) })
                .on_press(Message::Chosen(theme))
        };
        let ground = plate(set.color.surface.sunken.to_iced(), set.radius.full);
        container(row![choice(Theme::Light, "Light"), choice(Theme::Dark, "Dark")])
            .padding(pixels(set.space._1))
            .style(move |_| ground)
    }

    fn invitation(&self, set: &Tokens) -> Container<'_, Message> {
        let badge_text = text(&set.badge.label, set.badge.success.text, "8 left");
        let ground = plate(set.badge.success.background.to_iced(), set.badge.radius);
        let badge = container(badge_text)
            .center_y(pixels(set.badge.height))
            .padding([0.0, pixels(set.badge.padding_x)])
            .style(move |_| ground);
        let title = text(&set.card.title, set.color.text.root, "Invite a teammate");
        let note = text(&set.typography.body.sm, set.color.text.muted, "The link is good for seven days.");
        let (primary, ghost) = (&set.button.primary, &set.button.ghost);
        let buttons = row![
            space::horizontal(),
            press(
                set,
                [ghost.background.root, ghost.background.hover, ghost.background.active],
                ghost.text.root,
                "Cancel"
            ),
            press(
                set,
                [primary.background.root, primary.background.hover, primary.background.active],
                primary.text.root,
                "Send invitation"
            ),
        ]
        .spacing(pixels(set.space._2));
        let style = look::card(set);
        container(
            column![
                row![title, space::horizontal(), badge].align_y(Alignment::Center),
                note,
                self.field(set),
                buttons
            ]
            .spacing(pixels(set.card.gap)),
        )
        .padding(pixels(set.card.padding))
        .style(move |_| style)
    }

    fn field(&self, set: &Tokens) -> Element<'_, Message> {
        let (style, size) = (&set.input.text_style, pixels(set.input.text_style.font_size));
        let line = style.to_iced_line_height().to_absolute(size.into()).0;
        let above = (pixels(set.input.height) - line) / 2.0;
        let look = *set;
        let field = text_input("Email", &self.email)
            .font(style.to_iced())
            .size(size)
            .line_height(style.to_iced_line_height())
            .padding([above, pixels(set.input.padding_x)])
            .style(move |_, status| look::field(&look, status))
            .on_input(Message::Typed);
        let label = text(&set.input.label_style, set.color.text.root, "Email");
        column![label, field].spacing(pixels(set.space._2)).into()
    }
}

// docs: begin
fn banner(set: &Tokens) -> Container<'static, Message> {
    let white = set.color.white;
    let title = text(&set.typography.heading.md, white, "Pro plan");
    let note = text(&set.typography.body.sm, white, "12 of 20 seats are taken.");
    // A quarter turn from upward: from left to right.
    let brand = set.gradient.brand.to_iced(FRAC_PI_2).expect("iced has room for eight stops");
    let ground = plate(brand, set.card.radius);
    container(column![title, note]).width(Fill).padding(pixels(set.card.padding)).style(move |_| ground)
}
// docs: end

fn press(
    set: &Tokens,
    grounds: [Color; 3],
    ink: Color,
    label: &'static str,
) -> button::Button<'static, Message> {
    button(container(text(&set.button.label.md, ink, label)).center_y(Fill))
        .height(pixels(set.button.height.md))
        .padding([0.0, pixels(set.button.padding_x.md)])
        .style(pressable(grounds, ink, set.button.radius))
        .on_press(Message::Pressed)
}
