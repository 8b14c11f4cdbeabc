//! The page in a window of its own.

use std::error::Error;

use eframe::{App, Frame, NativeOptions};
use egui::{ScrollArea, Ui, ViewportBuilder, vec2};

use crate::gallery::{self, Choice, WIDTH};
use crate::paint;

/// Opens the window and returns when it is closed.
pub(crate) fn open(choice: Choice) -> Result<(), Box<dyn Error>> {
    let viewport = ViewportBuilder::default().with_title("Tokens").with_inner_size(vec2(WIDTH, 860.0));
    let options = NativeOptions { viewport, ..NativeOptions::default() };
    eframe::run_native("tokens-gallery", options, Box::new(move |_| Ok(Box::new(Window(choice)))))?;
    Ok(())
}

struct Window(Choice);

impl App for Window {
    fn ui(&mut self, ui: &mut Ui, _: &mut Frame) {
        let ground = paint::color(self.0.tokens().color.bg.canvas);
        ui.painter().rect_filled(ui.max_rect(), 0.0, ground);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| gallery::show(ui, &mut self.0));
    }
}
