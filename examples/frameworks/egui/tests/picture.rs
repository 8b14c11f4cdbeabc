//! The screen without a window: its pixels are the tokens' colors, in light and in dark, and its switch works.

use std::path::Path;

use egui::{Context, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, ViewportId, pos2, vec2};
use frameworks_egui::{Screen, look};
use frameworks_picture::{Picture, Places, SCALE, SIZE, assert_documented};
use tokens::{Input, Platform, Theme, Tokens};
use tokens_example_egui_gallery::raster;

const PLACES: Places = Places {
    chosen: [0, 0],
    banner: [24, 376, 90],
    card: [200, 200],
    badge: [306, 230],
    field: [340, 320],
    button: [226, 386],
};

/// Frames of a screen, one after the other.
struct Camera {
    context: Context,
    screen: Screen,
    textures: raster::Textures,
}

impl Camera {
    fn new() -> Self {
        let context = Context::default();
        let screen = Screen::new(&context);
        Self { context, screen, textures: raster::Textures::default() }
    }

    fn frame(&mut self, events: Vec<Event>) -> Picture {
        let size = SIZE.map(|length| length as f32);
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(size[0], size[1])));
        let mut input = RawInput { screen_rect, events, ..RawInput::default() };
        input.viewports.entry(ViewportId::ROOT).or_default().native_pixels_per_point = Some(SCALE as f32);
        let mut output = self.context.run_ui(input, |ui| self.screen.show(ui));
        self.textures.update(&mut output.textures_delta);
        let primitives = self.context.tessellate(std::mem::take(&mut output.shapes), SCALE as f32);
        let [width, height] = SIZE.map(|length| length * SCALE);
        let pixels = [width as usize, height as usize];
        let image = raster::paint(&primitives, &self.textures, SCALE as f32, pixels, egui::Color32::BLACK);
        let rgba: Vec<u8> = image.pixels.iter().flat_map(egui::Color32::to_array).collect();
        Picture::from_rgba(width, height, &rgba)
    }

    /// The pointer goes to a place, is pressed and released.
    fn click(&mut self, at: Pos2) {
        self.frame(vec![Event::PointerMoved(at)]);
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
            self.frame(vec![Event::PointerButton { pos: at, button, pressed, modifiers }]);
        }
        self.frame(vec![Event::PointerGone]);
    }
}

fn set(theme: Theme) -> Tokens {
    tokens::tokens(Input { theme, platform: Platform::Desktop, ..Input::DEFAULT })
}

#[test]
fn the_switch_changes_every_color() {
    let mut camera = Camera::new();
    camera.frame(Vec::new());
    let picture = camera.frame(Vec::new());
    picture.compare("egui", Theme::Light);
    picture.assert_screen(&set(Theme::Light), &Places { chosen: [268, 40], ..PLACES });
    camera.click(pos2(345.0, 40.0));
    let picture = camera.frame(Vec::new());
    picture.compare("egui", Theme::Dark);
    picture.assert_screen(&set(Theme::Dark), &Places { chosen: [323, 40], ..PLACES });
}

#[test]
fn text_and_boxes_have_the_numbers_of_the_tokens() {
    let set = set(Theme::Dark);
    let title = look::text(&set.card.title, set.color.text.root, "x").sections[0].format.clone();
    assert_eq!((title.font_id.size, title.line_height), (18.0, Some(18.0 * 1.35)));
    assert_eq!(title.coords.as_ref(), [("wght".parse().expect("a tag"), 600.0)]);
    let style = look::style(Theme::Dark, &set);
    assert_eq!(style.visuals.panel_fill, set.color.bg.canvas.to_ecolor());
    assert_eq!(style.animation_time, 0.12);
    assert_eq!(look::stroke(&set.input.border.root).width, 1.5);
    assert_eq!(look::corners(set.radius.full).nw, 255);
}

#[test]
fn the_guide_shows_this_source() {
    for file in ["look.rs", "screen.rs"] {
        assert_documented(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file));
    }
}
