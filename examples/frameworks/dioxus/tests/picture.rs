//! The page in a browser: its pixels are the tokens' colors, in light and in dark.

use std::path::Path;

use frameworks_picture::{Places, assert_documented, photograph};
use tokens::Theme;

const PLACES: Places = Places {
    chosen: [0, 0],
    banner: [24, 376, 90],
    card: [200, 210],
    badge: [306, 236],
    field: [340, 342],
    button: [226, 390],
};

#[test]
fn the_screen_has_the_colors_of_its_theme() {
    for theme in [Theme::Light, Theme::Dark] {
        let Some(picture) = photograph("dioxus", theme, &frameworks_dioxus::page(theme)) else { return };
        picture.compare("dioxus", theme);
        // Light is chosen on the left of the switch, dark on the right.
        let chosen = if theme == Theme::Light { [272, 44] } else { [366, 44] };
        picture.assert_screen(&theme.tokens(), &Places { chosen, ..PLACES });
    }
}

#[test]
fn the_guide_shows_this_source() {
    assert_documented(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/lib.rs")));
}
