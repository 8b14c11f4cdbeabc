//! A gradient is the same picture on every screen. The gradients of `cases/gradient-ramp-changes-with-gamut` are painted
//! by a real browser on a screen of sRGB and on one of Display P3, and every pixel of both pictures is compared with the
//! ramp: between two stops in sRGB as it is encoded. One stop that sRGB cannot show changes nothing but itself, in the
//! gradient of the token and in one that a page makes of its stops. A component that is `none` is 0, also behind a
//! reference.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::{File, css};
use tokens_compiler::value::Value;
use tokens_compiler::{Options, compile};
use tokens_tests::browser::user::Screen;
use tokens_tests::{browser, disk, skip};

/// The gradients, each a bar of the page, and where they end as long as all of their stops are of sRGB.
const BARS: [(&str, f64); 5] = [("sky", 0.5), ("plain", 1.0), ("ok", 1.0), ("lacks", 1.0), ("refers", 1.0)];
/// Pixels of a bar.
const WIDTH: usize = 400;
const HEIGHT: usize = 20;
/// How a bar shows its gradient, and the steps of 255 that a pixel may be off. It was rounded to a byte of sRGB, and then
/// to one of the screen's space; where a page makes a gradient of its own, colors lie between steps in another space.
const USES: [(&str, f64); 2] = [("var(--{})", 1.6), ("linear-gradient(to right, var(--{}-stops))", 3.5)];

type Rgb = [f64; 3];

#[test]
fn a_ramp_is_the_same_on_every_screen() {
    let Some(chromium) = browser::chromium() else {
        return skip::skip("no Chromium to paint gradients with");
    };
    let loader = disk::Folder(disk::path("cases/gradient-ramp-changes-with-gamut/input"));
    let compilation = compile("g.tokens.json", &loader, &Options::default());
    assert!(!compilation.diagnostics.has_errors());
    let dictionary = compilation.dictionary;
    let page = page(&dictionary);
    let [srgb, p3] = [Screen::Srgb, Screen::P3].map(|screen| painted(&chromium, &page, screen));
    let mut compared = 0;
    let bars = USES.into_iter().flat_map(|(_, off)| BARS.map(|(name, shared)| (name, shared, off)));
    for (bar, (name, shared, off)) in bars.enumerate() {
        for x in 0..WIDTH {
            let position = (x as f64 + 0.5) / WIDTH as f64;
            let [on_srgb, on_p3] = [&srgb, &p3].map(|pixels| pixels[bar * WIDTH + x]);
            let at = format!("`{name}` at {position}: {on_srgb:?} on sRGB, {on_p3:?} on Display P3");
            for (screen, found) in [(Screen::Srgb, on_srgb), (Screen::P3, on_p3)] {
                let wanted = on(screen, ramp(&stops(&dictionary, name, screen), position));
                assert!(is_near(found, wanted, off), "{at}, wanted {wanted:?} on {screen:?}, bar {bar}");
                compared += 1;
            }
            assert!(position > shared || is_near(on(Screen::P3, on_srgb), on_p3, off), "{at}, bar {bar}");
        }
    }
    eprintln!("{compared} pixels compared");
}

/// A page with a bar for each gradient.
fn page(dictionary: &Dictionary) -> PathBuf {
    let options = css::Options { gradient_direction: Some("to right".to_owned()), ..css::Options::default() };
    let mut diagnostics = Diagnostics::new(Levels::default());
    let outputs = css::emit(dictionary, &options).report(&mut diagnostics);
    let sheet: String = outputs.iter().map(File::text).collect();
    let bar = |(name, _): (&str, f64), how: &str| {
        format!("<div style=\"background: {}\"></div>", how.replace("{}", name))
    };
    let bars: String = USES.iter().flat_map(|(how, _)| BARS.map(|shown| bar(shown, how))).collect();
    let page = disk::scratch("gradients").join("page.html");
    let style = format!("body {{ margin: 0 }} div {{ width: {WIDTH}px; height: {HEIGHT}px }}");
    disk::write(&page, &format!("<!doctype html><style>{sheet}{style}</style>{bars}"));
    page
}

/// The pixels in the middle of each bar, as steps of the screen's own space, in which the picture is.
fn painted(chromium: &Path, page: &Path, screen: Screen) -> Vec<Rgb> {
    let size = format!("--window-size={WIDTH},{}", 20 * HEIGHT);
    let picture = browser::screenshot(chromium, page, &[screen.flag().to_owned(), size]);
    // As they are in the file: no profile has a say in them.
    let mut reader = png::Decoder::new(Cursor::new(picture)).read_info().expect("a picture");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a picture that fits")];
    let info = reader.next_frame(&mut bytes).expect("pixels");
    let samples = info.color_type.samples();
    assert!(info.width as usize >= WIDTH && info.bit_depth == png::BitDepth::Eight && samples >= 3);
    let row = |bar: usize| {
        let start = (bar * HEIGHT + HEIGHT / 2) * info.line_size;
        bytes[start..start + WIDTH * samples].chunks(samples)
    };
    let bars = 0..BARS.len() * USES.len();
    bars.flat_map(row).map(|pixel| [pixel[0], pixel[1], pixel[2]].map(f64::from)).collect()
}

/// What a screen shows at each stop, as steps of sRGB, which those of Display P3 leave.
fn stops(dictionary: &Dictionary, name: &str, screen: Screen) -> Vec<(f64, Rgb)> {
    let token = &dictionary[dictionary.find(name).expect("a gradient of the case")];
    let value = &dictionary[token.base().value.expect("it has a value")];
    let Value::Gradient(stops) = value else { panic!("`{name}` is no gradient") };
    let shown = |color: &Color| {
        if color.in_srgb_gamut() || screen == Screen::Srgb {
            let fallback = color.hex.filter(|_| !color.in_srgb_gamut());
            return fallback
                .map_or_else(|| color.to_srgb().map(|part| part * 255.0), |hex| hex.map(f64::from));
        }
        let wide = color.to_mapped(ColorSpace::DisplayP3).map(Some);
        Color { space: ColorSpace::DisplayP3, components: wide, ..*color }.to_srgb().map(|part| part * 255.0)
    };
    stops.iter().map(|stop| (stop.value.position.value, shown(&stop.value.color.value))).collect()
}

/// The ramp at a position, and what is left of it within sRGB: a headless browser paints no more, on any screen.
fn ramp(stops: &[(f64, Rgb)], position: f64) -> Rgb {
    let after = stops.iter().position(|(place, _)| *place >= position).expect("the ramp ends at 1");
    let ((start, from), (end, to)) = (stops[after - 1], stops[after]);
    let part = (position - start) / (end - start);
    std::array::from_fn(|at| (from[at] + (to[at] - from[at]) * part).clamp(0.0, 255.0))
}

/// Steps of sRGB as steps of a screen's space.
fn on(screen: Screen, steps: Rgb) -> Rgb {
    match screen {
        Screen::P3 => {
            Color::srgb(steps.map(|step| step / 255.0)).to(ColorSpace::DisplayP3).map(|part| part * 255.0)
        }
        _ => steps,
    }
}

fn is_near(a: Rgb, b: Rgb, off: f64) -> bool {
    a.iter().zip(b).all(|(a, b)| (a - b).abs() <= off)
}
