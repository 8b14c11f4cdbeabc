//! Prints the screen as a page: `cargo run -p frameworks-leptos > page.html`.

use tokens::Theme;

fn main() {
    print!("{}", frameworks_leptos::page(Theme::Light));
}
