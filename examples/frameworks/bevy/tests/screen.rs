//! The screen without a window or a GPU: its components have the values of the tokens, in light and in dark, and its
//! switch works.

use std::path::Path;

use bevy_app::App;
use bevy_color::{ColorToPacked, Srgba};
use bevy_curve::Curve;
use bevy_ecs::component::Component;
use bevy_ecs::entity::Entity;
use bevy_ecs::hierarchy::ChildOf;
use bevy_text::{
    EditableText, FontSize, FontSource, FontWeight, LetterSpacing, LineHeight, TextColor, TextFont,
};
use bevy_ui::widget::Text;
use bevy_ui::{
    BackgroundColor, BackgroundGradient, BorderColor, BorderRadius, BoxShadow, ColorStop, Gradient,
    InterpolationColorSpace, LinearGradient, Node, ShadowStyle, UiRect, Val,
};
use bevy_ui_widgets::{Activate, Button};
use frameworks_bevy::{Chosen, ScreenPlugin};
use frameworks_picture::assert_documented;
use tokens::{Input, Platform, Theme, Tokens};

fn set(theme: Theme) -> Tokens {
    tokens::tokens(Input { theme, platform: Platform::Desktop, ..Input::DEFAULT })
}

fn start() -> App {
    let mut app = App::new();
    app.add_plugins(ScreenPlugin).update();
    app
}

/// The text that says this.
fn text(app: &mut App, words: &str) -> Entity {
    let mut all = app.world_mut().query::<(Entity, &Text)>();
    let found = all.iter(app.world()).find(|(_, text)| text.0 == words);
    found.unwrap_or_else(|| panic!("nothing says `{words}`")).0
}

/// The box right around an entity.
fn parent(app: &App, entity: Entity) -> Entity {
    app.world().get::<ChildOf>(entity).expect("there is a box around it").0
}

/// The innermost box around an entity that has such a component. Every box has most of them, with nothing to see.
fn around<C: Component + Default + PartialEq>(app: &App, entity: Entity) -> (Entity, &C) {
    let parent = parent(app, entity);
    match app.world().get::<C>(parent) {
        Some(component) if *component != C::default() => (parent, component),
        _ => around(app, parent),
    }
}

fn ground(app: &mut App, words: &str) -> bevy_color::Color {
    let text = text(app, words);
    around::<BackgroundColor>(app, text).1.0
}

fn assert_screen(app: &mut App, set: &Tokens) {
    let title = text(app, "Invite a teammate");
    assert_eq!(around::<BackgroundColor>(app, title).1.0, set.card.background.into());
    let (card, border) = around::<BorderColor>(app, title);
    assert_eq!(*border, BorderColor::all(set.card.border.color));
    let (canvas, ground_of_all) = around::<BackgroundColor>(app, card);
    assert_eq!(ground_of_all.0, set.color.bg.canvas.into());
    assert!(app.world().get::<ChildOf>(canvas).is_none());
    assert_eq!(app.world().get::<TextColor>(title).map(|color| color.0), Some(set.color.text.root.into()));
    assert_eq!(ground(app, "Send invitation"), set.button.primary.background.root.into());
    assert_eq!(ground(app, "8 left"), set.badge.success.background.into());
    let mut fields = app.world_mut().query::<(Entity, &EditableText)>();
    let (field, _) = fields.single(app.world()).expect("there is one field");
    assert_eq!(around::<BackgroundColor>(app, field).1.0, set.input.background.root.into());
}

#[test]
fn the_switch_changes_every_color() {
    let mut app = start();
    let (light, dark) = (set(Theme::Light), set(Theme::Dark));
    assert_screen(&mut app, &light);
    assert_eq!(ground(&mut app, "Light"), light.color.surface.raised.into());
    assert_eq!(ground(&mut app, "Dark"), light.color.veil.transparent.into());
    let label = text(&mut app, "Dark");
    let entity = parent(&app, label);
    assert!(app.world().get::<Button>(entity).is_some());
    app.world_mut().trigger(Activate { entity });
    app.update();
    assert_eq!(*app.world().resource::<Chosen>(), Chosen(Theme::Dark));
    assert_screen(&mut app, &dark);
    assert_eq!(ground(&mut app, "Light"), dark.color.veil.transparent.into());
    assert_eq!(ground(&mut app, "Dark"), dark.color.surface.raised.into());
}

#[test]
fn text_has_the_numbers_of_the_tokens() {
    let mut app = start();
    let title = text(&mut app, "Team");
    let font = app.world().get::<TextFont>(title).expect("it has a font");
    assert_eq!(font.font, FontSource::families("Inter Variable, Inter, system-ui, sans-serif"));
    assert_eq!((font.font_size, font.weight), (FontSize::Rem(1.5), FontWeight(600)));
    assert_eq!(app.world().get(title), Some(&LineHeight::RelativeToFont(1.25)));
    assert_eq!(app.world().get(title), Some(&LetterSpacing::Rem(-0.01)));
}

#[test]
fn boxes_have_the_numbers_of_the_tokens() {
    let mut app = start();
    let set = set(Theme::Light);
    let title = text(&mut app, "Invite a teammate");
    let (card, shadow) = around::<BoxShadow>(&app, title);
    let layer = |color: tokens_runtime::Color, blur| ShadowStyle {
        color: color.into(),
        x_offset: Val::Px(0.0),
        y_offset: Val::Px(1.0),
        spread_radius: Val::Px(0.0),
        blur_radius: Val::Px(blur),
    };
    // The blurs are 2 and 3; the key light is the first, and on top.
    assert_eq!(shadow.0, [layer(set.color.shadow.ambient, 1.5), layer(set.color.shadow.key, 1.0)]);
    let node = app.world().get::<Node>(card).expect("a box is a node");
    assert_eq!((node.border, node.padding), (UiRect::all(Val::Px(1.0)), UiRect::all(Val::Px(24.0))));
    assert_eq!(node.border_radius, BorderRadius::all(Val::Px(12.0)));
    let banner = text(&mut app, "Pro plan");
    let (_, gradient) = around::<BackgroundGradient>(&app, banner);
    let [Gradient::Linear(linear)] = &gradient.0[..] else { panic!("{gradient:?}") };
    assert_eq!(
        (linear.angle, linear.color_space),
        (LinearGradient::TO_RIGHT, InterpolationColorSpace::Srgba)
    );
    let [from, to] = set.gradient.brand.stops else { panic!("two stops") };
    let stops =
        [ColorStop::new(from.color, Val::Percent(0.0)), ColorStop::new(to.color, Val::Percent(100.0))];
    assert_eq!(linear.stops, stops);
}

/// Bevy keeps colors in their own space; on a screen, they are the bytes that everyone shows.
#[test]
fn colors_are_the_same_on_a_screen() {
    for color in [tokens::color::brand::_600, tokens::color::success::_100, tokens::color::vivid::IRIS] {
        let [red, green, blue, _] = Srgba::from(color.to_bevy()).to_u8_array();
        let [r, g, b, _] = color.rgba8();
        let is_near = [(red, r), (green, g), (blue, b)].iter().all(|(one, other)| one.abs_diff(*other) <= 1);
        assert!(is_near, "{color:?}: {red} {green} {blue}, {r} {g} {b}");
    }
}

#[test]
fn a_curve_eases() {
    let curve = tokens::transition::COLOR.timing_function;
    assert_eq!(curve.sample_clamped(2.0), 1.0);
    assert_eq!(curve.sample_clamped(0.25), curve.ease(0.25));
}

#[test]
fn the_guide_shows_this_source() {
    for file in ["look.rs", "screen.rs"] {
        assert_documented(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file));
    }
}
