//! The screen without a window: its pixels are the tokens' colors, in light and in dark, and its switch works.

use std::fs;
use std::path::Path;

use frameworks_iced::{FONT, Screen, look};
use frameworks_picture::{Picture, Places, SIZE, assert_documented};
use iced::Settings;
use iced::font::{Family, Weight};
use iced_test::Simulator;
use tokens::{Input, Platform, Theme, Tokens};

const PLACES: Places = Places {
    chosen: [0, 0],
    banner: [24, 376, 90],
    card: [200, 200],
    badge: [306, 227],
    field: [340, 322],
    button: [226, 368],
};

fn simulate(screen: &Screen) -> Simulator<'_, frameworks_iced::Message> {
    let settings = Settings { fonts: vec![FONT.into()], ..Settings::default() };
    Simulator::with_size(settings, SIZE.map(|length| length as f32), screen.view())
}

/// iced hands a picture out as a file only.
fn draw(screen: &Screen, name: &str) -> Picture {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (asked, written) = (folder.join(format!("{name}.png")), folder.join(format!("{name}-tiny-skia.png")));
    let _ = fs::remove_file(&written);
    let snapshot = simulate(screen).snapshot(&screen.theme()).expect("the screen is drawn");
    assert!(snapshot.matches_image(&asked).expect("a file can be written"));
    Picture::read(&fs::read(written).expect("the picture is there"))
}

fn set(theme: Theme) -> Tokens {
    tokens::tokens(Input { theme, platform: Platform::Desktop, ..Input::DEFAULT })
}

#[test]
fn the_switch_changes_every_color() {
    let mut screen = Screen::default();
    let picture = draw(&screen, "light");
    picture.compare("iced", Theme::Light);
    picture.assert_screen(&set(Theme::Light), &Places { chosen: [268, 40], ..PLACES });
    let mut simulator = simulate(&screen);
    simulator.click("Dark").expect("there is a button");
    let messages: Vec<_> = simulator.into_messages().collect();
    for message in messages {
        screen.update(message);
    }
    let picture = draw(&screen, "dark");
    picture.compare("iced", Theme::Dark);
    picture.assert_screen(&set(Theme::Dark), &Places { chosen: [323, 40], ..PLACES });
}

#[test]
fn text_and_boxes_have_the_numbers_of_the_tokens() {
    let set = set(Theme::Dark);
    let font = set.card.title.to_iced();
    assert_eq!((font.family, font.weight), (Family::Name("Inter Variable"), Weight::Semibold));
    let card = look::card(&set);
    assert_eq!((card.border.width, card.border.radius), (1.0, 12.0.into()));
    assert_eq!((card.shadow.offset.y, card.shadow.blur_radius), (1.0, 3.0));
    assert_eq!(card.shadow.color, set.color.shadow.ambient.to_iced());
    assert_eq!(look::theme("dark", &set).palette().background, set.color.bg.canvas.to_iced());
}

#[test]
fn the_guide_shows_this_source() {
    for file in ["look.rs", "screen.rs"] {
        assert_documented(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file));
    }
}
