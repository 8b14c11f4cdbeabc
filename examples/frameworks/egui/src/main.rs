//! The screen in a window: `cargo run -p frameworks-egui --features window`.

use eframe::{App, Frame, NativeOptions};
use egui::Ui;
use frameworks_egui::Screen;

struct Window(Screen);

impl App for Window {
    fn ui(&mut self, ui: &mut Ui, _: &mut Frame) {
        self.0.show(ui);
    }
}

fn main() -> eframe::Result {
    let open = |context: &eframe::CreationContext<'_>| {
        Ok(Box::new(Window(Screen::new(&context.egui_ctx))) as Box<dyn App>)
    };
    eframe::run_native("Team", NativeOptions::default(), Box::new(open))
}
