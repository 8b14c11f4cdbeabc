//! Modifiers: enums, inputs and typed sets.

use tokens_runtime::{Color, Dimension};

mod system {
    tokens_runtime::tokens!("tests/fixtures/themed/themed.resolver.json", warnings = false);
}

mod dark {
    tokens_runtime::tokens!(
        "tests/fixtures/themed/themed.resolver.json",
        input(theme = "dark"),
        warnings = false,
    );
}

mod constants {
    tokens_runtime::tokens!("tests/fixtures/themed/themed.resolver.json", sets = false, warnings = false);
}

use system::{Density, Input, Platform, Theme, Tokens, tokens};

const WHITE: Color = Color::srgb(1.0, 1.0, 1.0, 1.0);
const BLACK: Color = Color::srgb(0.0, 0.0, 0.0, 1.0);

#[test]
fn constants_hold_the_default_contexts() {
    assert_eq!(system::color::bg::SURFACE, WHITE);
    assert_eq!(constants::color::bg::SURFACE, WHITE);
    assert_eq!(dark::color::bg::SURFACE, BLACK);
    assert_eq!(dark::color::GLOW.rgba8(), [51, 51, 255, 255]);
    assert_eq!(dark::LONE, 7.0);
}

#[test]
fn enums_know_their_contexts() {
    assert_eq!(Theme::ALL, [Theme::Light, Theme::Dark]);
    assert_eq!(Theme::default(), Theme::Light);
    assert_eq!(Theme::Dark.name(), "dark");
    assert_eq!(Density::from_name("compact"), Some(Density::Compact));
    assert_eq!(Density::from_name("Compact"), None);
    assert_eq!(Input::default(), Input::DEFAULT);
}

#[test]
fn sets_follow_the_input() {
    const DARK: Tokens = Theme::Dark.tokens();
    assert_eq!(DARK.color.bg.surface, BLACK);
    assert_eq!(DARK.color.fg.root, WHITE);
    assert_eq!(DARK.space.small, Dimension::pixels(4.0));
    assert_eq!(DARK.lone, 7.0);
    let compact = tokens(Input { density: Density::Compact, ..Input::DEFAULT });
    assert_eq!(compact.color.bg.surface, WHITE);
    assert_eq!(compact.space.small, Dimension::pixels(2.0));
    assert_eq!(compact.button.padding, Dimension::pixels(2.0));
    assert_eq!(compact.lone, 1.0);
    let both = tokens(Input { theme: Theme::Dark, density: Density::Compact, ..Input::DEFAULT });
    assert_eq!(both.button.fill, BLACK);
    assert_eq!(both.button.padding, Dimension::pixels(2.0));
    assert_eq!(both.button.shadow.layers[0].color, WHITE);
    assert_eq!(both.button.shadow.layers[0].offset_y, Dimension::pixels(2.0));
}

#[test]
fn a_token_of_some_contexts_is_an_option() {
    assert_eq!(tokens(Input::DEFAULT).color.glow, None);
    assert!(Theme::Dark.tokens().color.glow.is_some());
}

#[test]
fn groups_that_a_modifier_does_not_change_are_shared() {
    let (light, dark) = (Theme::Light.tokens(), Theme::Dark.tokens());
    assert!(std::ptr::eq(light.space, dark.space));
    assert!(std::ptr::eq(light.r#static, dark.r#static));
    assert!(!std::ptr::eq(light.color.bg, dark.color.bg));
}

#[test]
fn a_fixed_modifier_is_no_axis() {
    let compact = dark::Density::Compact.tokens();
    assert_eq!(compact.color.bg.surface, BLACK);
    assert_eq!(compact.space.large, Dimension::pixels(8.0));
}

#[test]
fn modifiers_that_meet_in_a_group_are_joined() {
    const INPUT: Input = Input { theme: Theme::Dark, density: Density::Compact, platform: Platform::Mobile };
    const PANEL: system::panel::Set = tokens(INPUT).panel;
    assert_eq!(PANEL.radius, Dimension::pixels(12.0));
    assert_eq!(PANEL.gap, Dimension::pixels(8.0));
    assert_eq!(PANEL.inner.width, Dimension::pixels(8.0));
    assert_eq!(PANEL.fill, BLACK);
    assert_eq!(PANEL.shadow.layers[0].color, WHITE);
    assert_eq!(PANEL.shadow.layers[0].offset_y, Dimension::pixels(2.0));
    assert_eq!(PANEL.line.color, WHITE);
    assert_eq!(PANEL.fade.stops[1].color, WHITE);
    assert_eq!(tokens(Input::DEFAULT).panel.shadow, system::panel::SHADOW);
}
