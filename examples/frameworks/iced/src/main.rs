//! The screen in a window: `cargo run -p frameworks-iced`.

use frameworks_iced::{FONT, Screen};

fn main() -> iced::Result {
    iced::application(Screen::default, Screen::update, Screen::view)
        .theme(Screen::theme)
        .title("Team")
        .font(FONT)
        .window_size((400.0, 472.0))
        .run()
}
