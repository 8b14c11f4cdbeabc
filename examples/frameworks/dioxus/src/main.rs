//! Prints the screen as a page: `cargo run -p frameworks-dioxus > page.html`.

use tokens::Theme;

fn main() {
    print!("{}", frameworks_dioxus::page(Theme::Light));
}
