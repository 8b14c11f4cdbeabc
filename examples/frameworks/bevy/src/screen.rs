//! What is on the screen.
#![expect(clippy::needless_pass_by_value, reason = "what a system asks for is handed to it by value")]

use bevy_app::{App, Plugin, Startup, Update};
use bevy_ecs::bundle::Bundle;
use bevy_ecs::children;
use bevy_ecs::component::Component;
use bevy_ecs::entity::Entity;
use bevy_ecs::observer::On;
use bevy_ecs::resource::Resource;
use bevy_ecs::schedule::IntoScheduleConfigs;
use bevy_ecs::schedule::common_conditions::resource_changed;
use bevy_ecs::system::{Commands, EntityCommands, Query, Res, ResMut};
use bevy_text::EditableText;
use bevy_ui::widget::Text;
use bevy_ui::{
    AlignItems, BackgroundColor, BorderRadius, BoxShadow, Display, FlexDirection, JustifyContent,
    LinearGradient, Node, UiRect, Val,
};
use bevy_ui_widgets::{Activate, Button};
use tokens::{Input, Platform, Theme, Tokens, badge, button, card, control, input, space};
use tokens_runtime::{Color, Dimension, Typography};

use crate::look::{self, length};

// docs: begin
/// The chosen theme.
#[derive(Resource, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Chosen(pub Theme);

/// What an entity wears, in any theme.
#[derive(Component)]
struct Wears(Box<Dress>);

type Dress = dyn Fn(&mut EntityCommands, &Tokens) + Send + Sync;

fn wears(dress: impl Fn(&mut EntityCommands, &Tokens) + Send + Sync + 'static) -> Wears {
    Wears(Box::new(dress))
}

/// Dresses everything in the tokens of the chosen theme.
fn dress(mut commands: Commands, chosen: Res<Chosen>, all: Query<(Entity, &Wears)>) {
    let set = tokens(*chosen);
    for (entity, wears) in &all {
        wears.0(&mut commands.entity(entity), &set);
    }
}

fn banner() -> impl Bundle {
    (
        Node { border_radius: BorderRadius::all(length(card::RADIUS)), ..column(card::PADDING) },
        wears(|node, set| {
            node.insert(look::gradient(&set.gradient.brand, LinearGradient::TO_RIGHT));
        }),
        children![
            words("Pro plan", |set| (set.typography.heading.md, set.color.white)),
            words("12 of 20 seats are taken.", |set| (set.typography.body.sm, set.color.white)),
        ],
    )
}
// docs: end

/// The screen, and the systems that dress it.
pub struct ScreenPlugin;

impl Plugin for ScreenPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Chosen>()
            .add_systems(Startup, |mut commands: Commands| {
                commands.spawn(screen());
            })
            .add_systems(Update, (dress, mark).chain().run_if(resource_changed::<Chosen>))
            .add_observer(choose);
    }
}

/// A side of the switch.
#[derive(Component)]
struct Choice(Theme);

fn choose(activate: On<Activate>, choices: Query<&Choice>, mut chosen: ResMut<Chosen>) {
    if let Ok(&Choice(theme)) = choices.get(activate.entity) {
        chosen.0 = theme;
    }
}

/// Raises the chosen side of the switch.
fn mark(mut commands: Commands, chosen: Res<Chosen>, choices: Query<(Entity, &Choice)>) {
    let set = tokens(*chosen);
    for (entity, choice) in &choices {
        let (ground, shadow) = if choice.0 == chosen.0 {
            (set.color.surface.raised, look::shadow(&set.shadow.xs))
        } else {
            (set.color.veil.transparent, BoxShadow::default())
        };
        commands.entity(entity).insert((BackgroundColor(ground.into()), shadow));
    }
}

/// The tokens of the chosen theme, as a desktop has them.
fn tokens(chosen: Chosen) -> Tokens {
    tokens::tokens(Input { theme: chosen.0, platform: Platform::Desktop, ..Input::DEFAULT })
}

fn screen() -> impl Bundle {
    (
        Node {
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            row_gap: length(space::_5),
            ..column(space::_6)
        },
        wears(|node, set| {
            node.insert(BackgroundColor(set.color.bg.canvas.into()));
        }),
        children![
            (
                Node { justify_content: JustifyContent::SpaceBetween, ..row() },
                children![words("Team", |set| (set.typography.heading.lg, set.color.text.root)), switch()],
            ),
            banner(),
            invitation(),
        ],
    )
}

fn switch() -> impl Bundle {
    (
        Node { padding: UiRect::all(length(space::_1)), border_radius: BorderRadius::MAX, ..row() },
        wears(|node, set| {
            node.insert(BackgroundColor(set.color.surface.sunken.into()));
        }),
        children![choice(Theme::Light, "Light"), choice(Theme::Dark, "Dark")],
    )
}

fn choice(theme: Theme, name: &'static str) -> impl Bundle {
    (
        Button,
        Choice(theme),
        Node { border_radius: BorderRadius::MAX, ..control(control::height::SM, control::padding_x::SM) },
        children![words(name, |set| (set.typography.label.sm, set.color.text.root))],
    )
}

fn invitation() -> impl Bundle {
    (
        Node {
            row_gap: length(card::GAP),
            border_radius: BorderRadius::all(length(card::RADIUS)),
            border: look::border(&card::BORDER).0,
            ..column(card::PADDING)
        },
        wears(|node, set| {
            let (_, edge) = look::border(&set.card.border);
            node.insert((
                BackgroundColor(set.card.background.into()),
                edge,
                look::shadow(&set.card.shadow.root),
            ));
        }),
        children![
            (
                Node { justify_content: JustifyContent::SpaceBetween, ..row() },
                children![
                    words("Invite a teammate", |set| (set.card.title, set.color.text.root)),
                    badge("8 left")
                ],
            ),
            words("The link is good for seven days.", |set| (set.typography.body.sm, set.color.text.muted)),
            field("Email", "ada@example.com"),
            (
                Node { justify_content: JustifyContent::End, column_gap: length(space::_2), ..row() },
                children![
                    press(
                        "Cancel",
                        |set| set.button.ghost.background.root,
                        |set| (set.button.label.md, set.button.ghost.text.root)
                    ),
                    press(
                        "Send invitation",
                        |set| set.button.primary.background.root,
                        |set| (set.button.label.md, set.button.primary.text.root)
                    ),
                ],
            ),
        ],
    )
}

fn badge(label: &'static str) -> impl Bundle {
    (
        Node { border_radius: BorderRadius::MAX, ..control(badge::HEIGHT, badge::PADDING_X) },
        wears(|node, set| {
            node.insert(BackgroundColor(set.badge.success.background.into()));
        }),
        children![words(label, |set| (set.badge.label, set.badge.success.text))],
    )
}

fn field(label: &'static str, text: &'static str) -> impl Bundle {
    (
        Node { row_gap: length(space::_2), ..column(space::_0) },
        children![
            words(label, |set| (set.input.label_style, set.color.text.root)),
            (
                Node {
                    border: look::border(&input::border::ROOT).0,
                    border_radius: BorderRadius::all(length(input::RADIUS)),
                    ..control(input::HEIGHT, input::PADDING_X)
                },
                wears(|node, set| {
                    let (_, edge) = look::border(&set.input.border.root);
                    node.insert((BackgroundColor(set.input.background.root.into()), edge));
                }),
                children![(
                    EditableText::new(text),
                    wears(|text, set| {
                        text.insert(look::text(&set.input.text_style, set.input.text.root));
                    }),
                )],
            ),
        ],
    )
}

fn press(
    label: &'static str,
    ground: fn(&Tokens) -> Color,
    style: fn(&Tokens) -> (Typography, Color),
) -> impl Bundle {
    (
        Button,
        Node {
            border_radius: BorderRadius::all(length(button::RADIUS)),
            ..control(button::height::MD, button::padding_x::MD)
        },
        wears(move |node, set| {
            node.insert(BackgroundColor(ground(set).into()));
        }),
        children![words(label, style)],
    )
}

fn words(text: &'static str, style: fn(&Tokens) -> (Typography, Color)) -> impl Bundle {
    let dress = move |text: &mut EntityCommands, set: &Tokens| {
        let (style, ink) = style(set);
        text.insert(look::text(&style, ink));
    };
    (Text::new(text), wears(dress))
}

/// Things under each other.
fn column(padding: Dimension) -> Node {
    Node {
        display: Display::Flex,
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(length(padding)),
        ..Node::default()
    }
}

/// Things side by side.
fn row() -> Node {
    Node { display: Display::Flex, align_items: AlignItems::Center, ..Node::default() }
}

/// A box as high as a control, around one line of text.
fn control(height: Dimension, padding: Dimension) -> Node {
    Node { height: length(height), padding: UiRect::horizontal(length(padding)), ..row() }
}
