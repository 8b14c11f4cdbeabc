//! A screen in Slint. `.slint` files say what is where and name properties of the global `Look`; [`screen`] fills those in
//! from the tokens of a theme, and again when another one is chosen.

mod look;

use slint::{ComponentHandle, PlatformError};
use tokens::{Input, Platform, Theme, Tokens};

/// What Slint generates.
#[allow(missing_docs, reason = "generated")]
mod ui {
    slint::slint! {
        export { Screen, Look } from "../ui/screen.slint";
        export { TextStyle, Edge, Shade, Pressable } from "../ui/look.slint";
    }
}

pub use ui::{Edge, Look, Pressable, Screen, Shade, TextStyle};

// docs: begin
/// The screen, whose switch chooses between the themes.
///
/// # Errors
///
/// Slint has no platform to show it on.
pub fn screen() -> Result<Screen, PlatformError> {
    let screen = Screen::new()?;
    choose(&screen, Theme::default());
    let handle = screen.as_weak();
    screen.on_chosen(move |name| {
        if let (Some(screen), Some(theme)) = (handle.upgrade(), Theme::from_name(&name)) {
            choose(&screen, theme);
        }
    });
    Ok(screen)
}

fn choose(screen: &Screen, theme: Theme) {
    screen.set_theme(theme.name().into());
    look::fill(&screen.global::<Look>(), &tokens(theme));
}
// docs: end

/// The tokens of a theme, as a desktop has them.
pub fn tokens(theme: Theme) -> Tokens {
    tokens::tokens(Input { theme, platform: Platform::Desktop, ..Input::DEFAULT })
}
