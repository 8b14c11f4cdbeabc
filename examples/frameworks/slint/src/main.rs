//! The screen in a window: `cargo run -p frameworks-slint --features window`.

use slint::ComponentHandle;

fn main() -> Result<(), slint::PlatformError> {
    frameworks_slint::screen()?.run()
}
