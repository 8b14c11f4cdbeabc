//! The screen without a window: its pixels are the tokens' colors, in light and in dark, and its switch works.

use std::cell::Cell;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use frameworks_picture::{Picture, Places, SCALE, SIZE, assert_documented};
use frameworks_slint::{Look, Screen, tokens};
use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{self, Platform, PointerEventButton, WindowAdapter, WindowEvent};
use slint::{ComponentHandle, LogicalPosition, PhysicalSize, PlatformError, Rgb8Pixel};
use tokens::Theme;

const PLACES: Places = Places {
    chosen: [0, 0],
    banner: [24, 376, 90],
    card: [200, 200],
    badge: [306, 227],
    field: [340, 322],
    button: [226, 368],
};

/// A screen of memory, whose clock the test moves.
struct Memory {
    window: Rc<MinimalSoftwareWindow>,
    now: Rc<Cell<Duration>>,
}

impl Platform for Memory {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(self.window.clone())
    }

    fn duration_since_start(&self) -> Duration {
        self.now.get()
    }
}

fn draw(window: &MinimalSoftwareWindow) -> Picture {
    let [width, height] = SIZE.map(|length| length * SCALE);
    let mut pixels = vec![Rgb8Pixel::default(); (width * height) as usize];
    window.request_redraw();
    let is_drawn = window.draw_if_needed(|renderer| {
        renderer.render(&mut pixels, width as usize);
    });
    assert!(is_drawn);
    Picture { width, height, rgb: pixels.iter().flat_map(|pixel| [pixel.r, pixel.g, pixel.b]).collect() }
}

fn click(screen: &Screen, x: f32, y: f32) {
    let (position, button) = (LogicalPosition::new(x, y), PointerEventButton::Left);
    screen.window().dispatch_event(WindowEvent::PointerMoved { position });
    screen.window().dispatch_event(WindowEvent::PointerPressed { position, button });
    screen.window().dispatch_event(WindowEvent::PointerReleased { position, button });
    screen.window().dispatch_event(WindowEvent::PointerExited);
}

/// One test, since Slint has one platform a thread and a process.
#[test]
fn the_switch_changes_every_color() {
    let window = MinimalSoftwareWindow::new(RepaintBufferType::NewBuffer);
    let now = Rc::new(Cell::new(Duration::ZERO));
    platform::set_platform(Box::new(Memory { window: window.clone(), now: now.clone() }))
        .expect("there is none yet");
    let screen = frameworks_slint::screen().expect("there is a platform");
    let [width, height] = SIZE.map(|length| length * SCALE);
    window.dispatch_event(WindowEvent::ScaleFactorChanged { scale_factor: SCALE as f32 });
    window.set_size(PhysicalSize::new(width, height));
    screen.show().expect("memory can be drawn on");

    let picture = draw(&window);
    picture.compare("slint", Theme::Light);
    picture.assert_screen(&tokens(Theme::Light), &Places { chosen: [268, 40], ..PLACES });

    click(&screen, 345.0, 40.0);
    assert_eq!(screen.get_theme(), "dark");
    now.set(Duration::from_secs(1));
    platform::update_timers_and_animations();
    let picture = draw(&window);
    picture.compare("slint", Theme::Dark);
    let set = tokens(Theme::Dark);
    picture.assert_screen(&set, &Places { chosen: [323, 40], ..PLACES });

    let look = screen.global::<Look>();
    let title = look.get_title();
    assert_eq!((title.family.as_str(), title.size, title.weight), ("Inter Variable", 18.0, 600));
    assert_eq!((title.spacing, title.line_height), (0.0, 18.0 * 1.35));
    let shade = look.get_card_shade();
    assert_eq!((shade.color, shade.y, shade.blur), (set.color.shadow.ambient.to_slint(), 1.0, 3.0));
    assert_eq!((look.get_field_edge().width, look.get_color_change()), (1.5, 120));
}

/// A curve is written in the `.slint` file by hand, and has to be the token's.
#[test]
fn the_curve_is_the_token_s() {
    let tokens_runtime::CubicBezier { x1, y1, x2, y2 } = tokens::transition::COLOR.timing_function;
    let curve = format!("easing: cubic-bezier({x1}, {y1}, {x2}, {y2});");
    assert!(include_str!("../ui/screen.slint").contains(&curve), "{curve}");
}

#[test]
fn the_guide_shows_this_source() {
    for file in ["src/lib.rs", "src/look.rs", "ui/screen.slint"] {
        assert_documented(&Path::new(env!("CARGO_MANIFEST_DIR")).join(file));
    }
}
