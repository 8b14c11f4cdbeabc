//! The crate carries the stylesheet and the module of the same tokens as its constants.

use tokens::artifacts::{CSS, TYPESCRIPT};
use tokens::{Density, Input, Platform, Theme, color, tokens};

#[test]
fn the_stylesheet_holds_the_tokens() {
    let brand = format!("--color-brand-600: #{:06x};", color::brand::_600.rgba_u32() >> 8);
    assert!(CSS.contains(&brand), "{brand}");
    assert!(CSS.contains("var(--color-neutral-900)"), "an alias stays a `var()`");
    for context in ["dark", "high-contrast", "compact", "spacious"] {
        assert!(CSS.contains(context), "{context}");
    }
    assert!(!CSS.contains("android"), "the stylesheet is for the web");
}

#[test]
fn the_module_holds_the_tokens() {
    assert!(TYPESCRIPT.contains("#4f5ae3"));
    assert!(!TYPESCRIPT.contains("android"), "the module is for the web");
}

#[test]
fn modifiers_meet_in_a_border() {
    for theme in Theme::ALL {
        let [compact, comfortable] = [Density::Compact, Density::Comfortable]
            .map(|density| tokens(Input { theme, density, ..Input::DEFAULT }).input.border.root);
        assert_eq!(compact.color, theme.tokens().color.border.control, "{}", theme.name());
        assert_eq!(compact.color, comfortable.color, "{}", theme.name());
        assert!(compact.width.value < comfortable.width.value, "{}", theme.name());
    }
}

#[test]
fn touch_screens_have_room_for_fingers() {
    for (platform, least) in [(Platform::Ios, 44.0), (Platform::Android, 48.0), (Platform::Web, 24.0)] {
        let control = platform.tokens().control;
        assert!(control.target.value >= least, "{}", platform.name());
    }
}
