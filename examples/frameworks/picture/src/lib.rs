//! Pictures of screens: read and written as PNG, asked for the color of a pixel, and compared with those in the
//! documentation.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use tokens::{Theme, Tokens};
use tokens_runtime::Color;
use tokens_tests::{browser, disk, skip};

/// Inter, a variable font, cut down to the letters of English. Its license lies beside it.
pub const FONT: &[u8] = include_bytes!("../../font/inter-variable.ttf");

/// The screen in device-independent pixels.
pub const SIZE: [u32; 2] = [400, 472];

/// How many pixels of a picture a pixel of the screen is.
pub const SCALE: u32 = 2;

/// A picture without transparency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Red, green and blue of each pixel, row by row.
    pub rgb: Vec<u8>,
}

impl Picture {
    /// From red, green, blue and alpha of each pixel; alpha is left out.
    pub fn from_rgba(width: u32, height: u32, rgba: &[u8]) -> Self {
        let rgb =
            rgba.as_chunks::<4>().0.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect();
        Self { width, height, rgb }
    }

    /// Reads a PNG.
    pub fn read(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
        let mut reader = decoder.read_info().expect("it is a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("it fits into memory")];
        let info = reader.next_frame(&mut bytes).expect("it is whole");
        match info.color_type {
            png::ColorType::Rgb => Self { width: info.width, height: info.height, rgb: bytes },
            png::ColorType::Rgba => Self::from_rgba(info.width, info.height, &bytes),
            other => panic!("a picture of a screen has colors, not {other:?}"),
        }
    }

    fn png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().expect("memory can be written");
        writer.write_image_data(&self.rgb).expect("there are as many pixels as were promised");
        writer.finish().expect("memory can be written");
        bytes
    }

    /// Red, green and blue at a place on the screen, in device-independent pixels from its left top corner.
    pub fn at(&self, x: u32, y: u32) -> [u8; 3] {
        let pixel = ((y * SCALE * self.width + x * SCALE) * 3) as usize;
        [self.rgb[pixel], self.rgb[pixel + 1], self.rgb[pixel + 2]]
    }

    /// Asserts that the places of the screen have the colors of these tokens. What is drawn evenly has them to the bit;
    /// a gradient is as near as a renderer steps.
    pub fn assert_screen(&self, set: &Tokens, places: &Places) {
        for (what, [x, y], color) in [
            ("the ground", [4, 4], set.color.bg.canvas),
            ("the chosen theme", places.chosen, set.color.surface.raised),
            ("the card", places.card, set.card.background),
            ("the badge", places.badge, set.badge.success.background),
            ("the field", places.field, set.input.background.root),
            ("the button", places.button, set.button.primary.background.root),
        ] {
            assert_eq!(self.at(x, y), rgb(color), "{what} at {x}, {y}");
        }
        let [left, right, y] = places.banner;
        for percent in [5_u16, 35, 65, 95] {
            let x = left + (right - left) * u32::from(percent) / 100;
            let wanted = rgb(set.gradient.brand.sample(f32::from(percent) / 100.0));
            let found = self.at(x, y);
            let is_near = found.iter().zip(wanted).all(|(found, wanted)| found.abs_diff(wanted) <= 3);
            assert!(is_near, "the banner at {x}, {y} is {found:?}, which should be {wanted:?}");
        }
    }

    /// Compares the picture with that in the documentation, `docs/frameworks/FRAMEWORK-THEME.png`, or writes that if the
    /// variable `UPDATE` is 1. Fonts and shadows differ a little between versions of a renderer; two levels of 255, on
    /// average, are as near as a reader can tell.
    pub fn compare(&self, framework: &str, theme: Theme) {
        let file = disk::root().join(format!("docs/frameworks/{framework}-{}.png", theme.name()));
        if std::env::var("UPDATE").is_ok_and(|value| value == "1") {
            fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("a folder can be made");
            fs::write(&file, self.png()).expect("a picture can be written");
            return;
        }
        let hint = format!("{}: `UPDATE=1 cargo test` draws it", disk::relative(&file, &disk::root()));
        let known = Self::read(&fs::read(&file).unwrap_or_else(|problem| panic!("{hint} ({problem})")));
        assert_eq!((self.width, self.height), (known.width, known.height), "{hint}");
        let apart: u64 = self.rgb.iter().zip(&known.rgb).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
        let most = 2 * self.rgb.len() as u64;
        assert!(apart <= most, "{hint} again: it shows something else ({apart} of {most})");
    }
}

/// Red, green and blue of an opaque color, as a screen shows it.
pub fn rgb(color: Color) -> [u8; 3] {
    let [red, green, blue, _] = color.rgba8();
    [red, green, blue]
}

/// Where on a screen its parts show nothing but their ground, in device-independent pixels.
#[derive(Clone, Copy, Debug)]
pub struct Places {
    /// The chosen side of the switch.
    pub chosen: [u32; 2],
    /// The left and the right end of the banner, and a line through it that crosses no text.
    pub banner: [u32; 3],
    /// The card.
    pub card: [u32; 2],
    /// The badge in the card.
    pub badge: [u32; 2],
    /// The field for text.
    pub field: [u32; 2],
    /// The primary button.
    pub button: [u32; 2],
}

/// A page as Chromium shows it on a screen of [`SIZE`], with [`FONT`] as `Inter Variable`; none where there is no
/// Chromium, which is said.
pub fn photograph(framework: &str, theme: Theme, html: &str) -> Option<Picture> {
    let Some(chromium) = browser::chromium() else {
        skip::skip("Chromium is missing, which shows the page");
        return None;
    };
    let folder = disk::scratch(&format!("{framework}-{}", theme.name()));
    fs::write(folder.join("inter-variable.ttf"), FONT).expect("a file can be written");
    let page = folder.join("page.html");
    let face = "<style>@font-face { font-family: \"Inter Variable\"; font-weight: 100 900; \
                src: url(\"inter-variable.ttf\"); }</style></head>";
    fs::write(&page, html.replacen("</head>", face, 1)).expect("a page can be written");
    Some(Picture::read(&browser::screenshot(&chromium, &page, &flags())))
}

fn flags() -> [String; 2] {
    let [width, height] = SIZE;
    [format!("--window-size={width},{height}"), format!("--force-device-scale-factor={SCALE}")]
}

/// Asserts that `docs/frameworks.md` shows every piece of a source that stands between the lines `// docs: begin` and
/// `// docs: end`, word for word.
pub fn assert_documented(source: &Path) {
    let text = disk::read(source);
    let guide = disk::read(&disk::root().join("docs/frameworks.md"));
    let pieces: Vec<String> = pieces(&text);
    assert!(!pieces.is_empty(), "{} shows nothing", source.display());
    for piece in pieces {
        assert!(guide.contains(&piece), "docs/frameworks.md does not show, word for word:\n{piece}");
    }
}

fn pieces(text: &str) -> Vec<String> {
    text.split("// docs: begin\n")
        .skip(1)
        .filter_map(|rest| Some(unindented(rest.split_once("// docs: end")?.0)))
        .collect()
}

/// The lines without the space that all of them begin with.
fn unindented(lines: &str) -> String {
    let lines: Vec<&str> = lines.trim_end().lines().collect();
    let indents =
        lines.iter().filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len());
    let common = indents.min().unwrap_or(0);
    lines.iter().map(|line| line.get(common..).unwrap_or("")).collect::<Vec<_>>().join("\n")
}
